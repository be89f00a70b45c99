// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/checkjudge.h"
#include "engine/source/sourcecheck.h"

#include <QSet>
#include <QTest>

using namespace tributary;

namespace {

HostFacts reachedHost(const char *host, Greeting greeting)
{
    HostFacts facts;
    facts.host = QString::fromLatin1(host);
    facts.port = QStringLiteral("5432");
    facts.addresses = {QStringLiteral("192.0.2.7")};
    facts.reachedAt = facts.addresses[0];
    facts.greeting = greeting;
    return facts;
}

HostFacts socketHost()
{
    HostFacts facts;
    facts.host = QStringLiteral("/tmp");
    facts.port = QStringLiteral("5432");
    facts.reachedAt = QStringLiteral("/tmp/.s.PGSQL.5432");
    facts.greeting = Greeting::NoEncryption;
    return facts;
}

HostFacts lostHost(const char *host, ErrorKind lookUp)
{
    HostFacts facts;
    facts.host = QString::fromLatin1(host);
    facts.port = QStringLiteral("5432");
    facts.lookUpError = makeError(lookUp, {{QStringLiteral("host"), facts.host}});
    return facts;
}

ConnInfo connection(const char *host, const char *sslMode = "")
{
    ConnInfo info;
    info.host = QString::fromLatin1(host);
    info.user = QStringLiteral("ana");
    info.database = QStringLiteral("shop");
    info.sslMode = QString::fromLatin1(sslMode);
    return info;
}

ServerFacts serverFacts(int versionNumber = 150020, const char *version = "15.20")
{
    ServerFacts facts;
    facts.versionNumber = versionNumber;
    facts.version = QString::fromLatin1(version);
    facts.versionText = QStringLiteral("PostgreSQL ") + facts.version
        + QStringLiteral(" on x86_64");
    facts.database = QStringLiteral("shop");
    facts.user = QStringLiteral("ana");
    facts.serverEncoding = QStringLiteral("UTF8");
    return facts;
}

TableSchema table(const char *name)
{
    TableSchema schema;
    schema.id = {.oid = 1, .schema = QStringLiteral("public"), .name = QString::fromLatin1(name)};
    return schema;
}

TableSchema unreadableTable(const char *name, bool schemaReadable = true)
{
    TableSchema schema = table(name);
    schema.readable = false;
    schema.schemaReadable = schemaReadable;
    return schema;
}

/// What every check must hold, whatever it says.
void verifyShape(const CheckResult &check)
{
    QVERIFY(sourceCheckIds().contains(check.id));
    QVERIFY(!check.title.isEmpty());
    QVERIFY2(check.message.endsWith(u'.') || check.message.endsWith(u')'),
             qPrintable(check.message));
    QVERIFY2(!check.message.contains(u"%1") && !check.message.contains(u'{')
                 && !check.message.contains(u'?'),
             qPrintable(check.message));
    const bool needsAction = check.state == CheckState::Warning
        || check.state == CheckState::Failed;
    QCOMPARE(check.actions.isEmpty(), !needsAction);
    QCOMPARE(check.state == CheckState::Failed, check.exitCode != ExitCode::Done);
}

} // namespace

class TestCheckJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_areUniqueAndKnown();
    void name_withoutLookUp_isOk();
    void name_oneOfTwoHostsUnknown_isWarning();
    void name_allUnknown_failsWithFirstError();
    void port_closed_fails();
    void port_oneOfTwoReached_isWarning();
    void postgres_byGreeting_data();
    void postgres_byGreeting();
    void encryption_byModeAndOffer_data();
    void encryption_byModeAndOffer();
    void encryption_badCertificate_fails();
    void login_byError_data();
    void login_byError();
    void version_byNumber_data();
    void version_byNumber();
    void version_otherProduct_fails();
    void provider_neverFails();
    void primary_standby_isWarning();
    void pooler_byFactOrName_isWarning();
    void encoding_sqlAscii_isWarning();
    void tables_allReadable_isOk();
    void tables_someReadable_namesTheOthers();
    void tables_noneReadable_fails();
    void tables_ofExtensions_doNotCount();
    void tables_selected_failsWithTheReasonOfEach_data();
    void tables_selected_failsWithTheReasonOfEach();
    void tables_manySelectedMissing_listsFew();
    void tables_rowSecurity_isWarningUnlessBypassed();
    void tables_columnsLeftOut_areNamed();
    void report_exitCode_isThatOfFirstMandatoryFailure();
};

void TestCheckJudge::ids_areUniqueAndKnown()
{
    const QStringList ids = sourceCheckIds();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(ids.first(), QStringLiteral("name"));
    QCOMPARE(ids.last(), QStringLiteral("tables"));
    for (const QString &id : ids) {
        const CheckResult check = notReached(id);
        QCOMPARE(check.state, CheckState::Unknown);
        QCOMPARE(check.message, QStringLiteral("Not reached yet."));
        verifyShape(check);
    }
}

void TestCheckJudge::name_withoutLookUp_isOk()
{
    const CheckResult socket = judgeName({socketHost()});
    QCOMPARE(socket.state, CheckState::Ok);
    QVERIFY(socket.message.contains(u"socket"));
    const CheckResult address = judgeName({reachedHost("192.0.2.7", Greeting::NotAsked)});
    QCOMPARE(address.state, CheckState::Ok);
    QVERIFY(address.message.contains(u"needs no look-up"));
    const CheckResult name = judgeName({reachedHost("db", Greeting::NotAsked)});
    QCOMPARE(name.found, QStringLiteral("192.0.2.7"));
    verifyShape(name);
}

void TestCheckJudge::name_oneOfTwoHostsUnknown_isWarning()
{
    const CheckResult check = judgeName(
        {lostHost("gone.example", ErrorKind::NameNotFound), reachedHost("db", Greeting::NotAsked)});
    QCOMPARE(check.state, CheckState::Warning);
    QVERIFY(check.message.contains(u"gone.example"));
    verifyShape(check);
}

void TestCheckJudge::name_allUnknown_failsWithFirstError()
{
    const CheckResult check = judgeName({lostHost("gone.example", ErrorKind::NameNotFound),
                                         lostHost("lost.example", ErrorKind::NameNotFound)});
    QCOMPARE(check.state, CheckState::Failed);
    QCOMPARE(check.errorId, QStringLiteral("dns"));
    QCOMPARE(check.exitCode, ExitCode::SourceUnreachable);
    QVERIFY(check.message.contains(u"gone.example"));
    verifyShape(check);
}

void TestCheckJudge::port_closed_fails()
{
    HostFacts host = reachedHost("db", Greeting::NotAsked);
    host.reachedAt.clear();
    host.connectError = makeError(
        ErrorKind::ConnectionRefused,
        {{QStringLiteral("host"), host.host}, {QStringLiteral("port"), host.port}});
    const CheckResult check = judgePort({host});
    QCOMPARE(check.state, CheckState::Failed);
    QCOMPARE(check.errorId, QStringLiteral("refused"));
    verifyShape(check);
}

void TestCheckJudge::port_oneOfTwoReached_isWarning()
{
    const CheckResult check = judgePort(
        {lostHost("gone.example", ErrorKind::NameNotFound), reachedHost("db", Greeting::NotAsked)});
    QCOMPARE(check.state, CheckState::Warning);
    QVERIFY(check.message.contains(u"gone.example:5432"));
    verifyShape(check);
}

void TestCheckJudge::postgres_byGreeting_data()
{
    QTest::addColumn<Greeting>("greeting");
    QTest::addColumn<CheckState>("state");
    QTest::newRow("S") << Greeting::OffersEncryption << CheckState::Ok;
    QTest::newRow("N") << Greeting::NoEncryption << CheckState::Ok;
    QTest::newRow("E") << Greeting::ErrorReply << CheckState::Ok;
    QTest::newRow("H") << Greeting::Foreign << CheckState::Failed;
    QTest::newRow("closed") << Greeting::Closed << CheckState::Failed;
    QTest::newRow("silent") << Greeting::Silent << CheckState::Failed;
}

void TestCheckJudge::postgres_byGreeting()
{
    QFETCH(Greeting, greeting);
    QFETCH(CheckState, state);
    const CheckResult check = judgePostgres({reachedHost("db", greeting)});
    QCOMPARE(check.state, state);
    QCOMPARE(check.errorId,
             state == CheckState::Failed ? QStringLiteral("not-postgres") : QString());
    verifyShape(check);

    const CheckResult oneOfTwo = judgePostgres(
        {reachedHost("db", greeting), reachedHost("db2", Greeting::NoEncryption)});
    QCOMPARE(oneOfTwo.state, state == CheckState::Failed ? CheckState::Warning : CheckState::Ok);
    verifyShape(oneOfTwo);
}

void TestCheckJudge::encryption_byModeAndOffer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<Greeting>("greeting");
    QTest::addColumn<bool>("loggedIn");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("errorId");
    const auto row = [](const char *name, const char *host, const char *mode, Greeting greeting,
                        bool loggedIn, bool encrypted, CheckState state, const char *errorId) {
        QTest::newRow(name) << QString::fromLatin1(host) << QString::fromLatin1(mode) << greeting
                            << loggedIn << encrypted << state << QString::fromLatin1(errorId);
    };
    using enum Greeting;
    using enum CheckState;
    row("default on a remote host, none", "db", "", NoEncryption, false, false, Failed, "no-ssl");
    row("require, none", "db", "require", NoEncryption, false, false, Failed, "no-ssl");
    row("verify-ca on loopback, none", "127.0.0.1", "verify-ca", NoEncryption, false, false, Failed,
        "no-ssl");
    row("prefer on a remote host, none", "db", "prefer", NoEncryption, true, false, Warning,
        "no-ssl");
    row("default on loopback, none", "localhost", "", NoEncryption, true, false, Warning, "no-ssl");
    row("disable, offered", "db", "disable", OffersEncryption, true, false, Warning, "no-ssl");
    row("disable, offered, login failed", "db", "disable", OffersEncryption, false, false, Warning,
        "no-ssl");
    row("prefer, offered but not used", "db", "prefer", OffersEncryption, true, false, Warning,
        "no-ssl");
    row("verify-full, encrypted", "db", "", OffersEncryption, true, true, Ok, "");
    row("require, encrypted", "db", "require", OffersEncryption, true, true, Ok, "");
    row("prefer, encrypted", "localhost", "", OffersEncryption, true, true, Ok, "");
    row("offered, login failed", "db", "", OffersEncryption, false, false, Ok, "");
    row("error reply, require", "db", "require", ErrorReply, true, true, Ok, "");
}

void TestCheckJudge::encryption_byModeAndOffer()
{
    QFETCH(QString, host);
    QFETCH(QString, mode);
    QFETCH(Greeting, greeting);
    QFETCH(bool, loggedIn);
    QFETCH(bool, encrypted);
    QFETCH(CheckState, state);
    QFETCH(QString, errorId);
    const ConnInfo info = connection(host.toLatin1().constData(), mode.toLatin1().constData());
    LoginFacts login{
        .error = {}, .encrypted = encrypted, .encryption = QStringLiteral("TLSv1.3, X")};
    if (!loggedIn)
        login.error = makeError(ErrorKind::WrongPassword, {{QStringLiteral("user"), info.user}});
    const CheckResult check = judgeEncryption(
        info, {reachedHost(host.toLatin1().constData(), greeting)}, login);
    QCOMPARE(check.state, state);
    QCOMPARE(check.errorId, errorId);
    if (loggedIn && encrypted)
        QCOMPARE(check.found, QStringLiteral("TLSv1.3, X"));
    verifyShape(check);

    // A socket needs none, whatever was asked for.
    QCOMPARE(judgeEncryption(info, {socketHost()}, login).state, CheckState::Ok);
    QVERIFY(!isEncryptionRefused(info, {socketHost()}));
}

void TestCheckJudge::encryption_badCertificate_fails()
{
    const Error error = makeError(ErrorKind::Certificate,
                                  {{QStringLiteral("host"), QStringLiteral("db")},
                                   {QStringLiteral("reason"), QStringLiteral("expired.")}});
    const CheckResult check = judgeEncryption(
        connection("db"), {reachedHost("db", Greeting::OffersEncryption)},
        LoginFacts{.error = error, .encrypted = false, .encryption = {}});
    QCOMPARE(check.state, CheckState::Failed);
    QCOMPARE(check.errorId, QStringLiteral("cert"));
    verifyShape(check);
}

void TestCheckJudge::login_byError_data()
{
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addColumn<CheckState>("login");
    QTest::addColumn<CheckState>("database");
    QTest::addColumn<ExitCode>("exitCode");
    const auto row = [](const char *name, int kind, CheckState login, CheckState database,
                        ExitCode exitCode) {
        QTest::newRow(name) << kind << login << database << exitCode;
    };
    using enum CheckState;
    const auto kind = [](ErrorKind each) { return static_cast<int>(each); };
    row("none", -1, Ok, Ok, ExitCode::Done);
    row("wrong password", kind(ErrorKind::WrongPassword), Failed, Unknown,
        ExitCode::LoginOrPermission);
    row("no password", kind(ErrorKind::PasswordNeeded), Failed, Unknown, ExitCode::PasswordNeeded);
    row("pg_hba.conf", kind(ErrorKind::NoHbaEntry), Failed, Unknown, ExitCode::LoginOrPermission);
    row("no login right", kind(ErrorKind::RoleMayNotLogin), Failed, Unknown,
        ExitCode::LoginOrPermission);
    row("server full", kind(ErrorKind::TooManyConnections), Failed, Unknown,
        ExitCode::SourceUnreachable);
    row("unknown database", kind(ErrorKind::UnknownDatabase), Ok, Failed,
        ExitCode::SourceUnreachable);
    row("no CONNECT", kind(ErrorKind::ConnectPermission), Ok, Failed, ExitCode::LoginOrPermission);
}

void TestCheckJudge::login_byError()
{
    QFETCH(int, kind);
    QFETCH(CheckState, login);
    QFETCH(CheckState, database);
    QFETCH(ExitCode, exitCode);
    const ConnInfo info = connection("db");
    LoginFacts facts;
    if (kind >= 0)
        facts.error = makeError(static_cast<ErrorKind>(kind),
                                {{QStringLiteral("user"), info.user},
                                 {QStringLiteral("database"), info.database},
                                 {QStringLiteral("quoteduser"), info.user},
                                 {QStringLiteral("quoteddatabase"), info.database},
                                 {QStringLiteral("hbaline"), QStringLiteral("host")}});
    const CheckResult loginCheck = judgeLogin(info, facts);
    QCOMPARE(loginCheck.state, login);
    verifyShape(loginCheck);
    if (login == CheckState::Failed) {
        QCOMPARE(loginCheck.exitCode, exitCode);
        return;
    }
    const CheckResult databaseCheck = judgeDatabase(info, facts);
    QCOMPARE(databaseCheck.state, database);
    QCOMPARE(databaseCheck.exitCode, exitCode);
    verifyShape(databaseCheck);
}

void TestCheckJudge::version_byNumber_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("version");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("errorId");
    const auto row = [](int number, const char *version, CheckState state, const char *errorId) {
        QTest::newRow(version) << number << QString::fromLatin1(version) << state
                               << QString::fromLatin1(errorId);
    };
    using enum CheckState;
    row(90326, "9.3.26", Failed, "version-old");
    row(90400, "9.4.0", Warning, "version-bugs");
    row(90624, "9.6.24", Warning, "");
    row(110001, "11.1", Warning, "version-bugs");
    row(150013, "15.13", Warning, "version-bugs");
    row(150020, "15.20", Ok, "");
    row(180000, "18.0", Ok, "");
    row(190000, "19beta1", Ok, "");
}

void TestCheckJudge::version_byNumber()
{
    QFETCH(int, number);
    QFETCH(QString, version);
    QFETCH(CheckState, state);
    QFETCH(QString, errorId);
    const CheckResult check = judgeVersion(serverFacts(number, version.toLatin1().constData()));
    QCOMPARE(check.state, state);
    QCOMPARE(check.errorId, errorId);
    QCOMPARE(check.found, version);
    QVERIFY(check.message.contains(version) || errorId.isEmpty());
    if (number == 150013)
        QVERIFY(check.actions.first().contains(u"15.14")); // the later of its two
    verifyShape(check);
}

void TestCheckJudge::version_otherProduct_fails()
{
    ServerFacts facts = serverFacts(130000, "13.0.0");
    facts.versionText = QStringLiteral("CockroachDB CCL v24.1.0");
    const CheckResult check = judgeVersion(facts);
    QCOMPARE(check.state, CheckState::Failed);
    QCOMPARE(check.errorId, QStringLiteral("other-product"));
    QCOMPARE(check.exitCode, ExitCode::PrerequisiteMissing);
    verifyShape(check);
}

void TestCheckJudge::provider_neverFails()
{
    const CheckResult own = judgeProvider(connection("db"), serverFacts());
    QCOMPARE(own.state, CheckState::Ok);
    QCOMPARE(own.found, QStringLiteral("generic"));
    QVERIFY(!own.mandatory);
    ServerFacts facts = serverFacts();
    facts.roles = {QStringLiteral("azure_pg_admin")};
    const CheckResult azure = judgeProvider(connection("10.0.0.4"), facts);
    QCOMPARE(azure.state, CheckState::Ok);
    QCOMPARE(azure.found, QStringLiteral("azure"));
    QVERIFY(azure.message.contains(u"Azure"));
    verifyShape(azure);
}

void TestCheckJudge::primary_standby_isWarning()
{
    ServerFacts facts = serverFacts();
    QCOMPARE(judgePrimary(facts).state, CheckState::Ok);
    facts.inRecovery = true;
    const CheckResult check = judgePrimary(facts);
    QCOMPARE(check.state, CheckState::Warning);
    QCOMPARE(check.found, QStringLiteral("standby"));
    QVERIFY(!check.mandatory);
    verifyShape(check);
}

void TestCheckJudge::pooler_byFactOrName_isWarning()
{
    ServerFacts facts = serverFacts();
    QCOMPARE(judgePooler(connection("db"), facts).state, CheckState::Ok);
    QCOMPARE(judgePooler(connection("ep-a-pooler.eu.neon.tech"), facts).state, CheckState::Warning);
    facts.behindPooler = true;
    const CheckResult check = judgePooler(connection("db"), facts);
    QCOMPARE(check.state, CheckState::Warning);
    QCOMPARE(check.errorId, QStringLiteral("pooler"));
    verifyShape(check);
}

void TestCheckJudge::encoding_sqlAscii_isWarning()
{
    ServerFacts facts = serverFacts();
    QCOMPARE(judgeEncoding(facts).state, CheckState::Ok);
    facts.serverEncoding = QStringLiteral("LATIN1");
    QCOMPARE(judgeEncoding(facts).state, CheckState::Ok);
    facts.serverEncoding = QStringLiteral("SQL_ASCII");
    const CheckResult check = judgeEncoding(facts);
    QCOMPARE(check.state, CheckState::Warning);
    QCOMPARE(check.errorId, QStringLiteral("encoding"));
    verifyShape(check);
}

void TestCheckJudge::tables_allReadable_isOk()
{
    const CheckResult check = judgeTables(serverFacts(), {table("a"), table("b")}, {});
    QCOMPARE(check.state, CheckState::Ok);
    QCOMPARE(check.found, QStringLiteral("2 of 2 tables"));
    verifyShape(check);
}

void TestCheckJudge::tables_someReadable_namesTheOthers()
{
    const CheckResult check = judgeTables(
        serverFacts(), {table("a"), unreadableTable("b"), unreadableTable("c", false)}, {});
    QCOMPARE(check.state, CheckState::Warning);
    QCOMPARE(check.found, QStringLiteral("1 of 3 tables"));
    QVERIFY(check.message.contains(u"public.b, public.c"));
    QCOMPARE(check.actions[0],
             QStringLiteral("Ask for: GRANT SELECT ON \"public\".\"b\" TO \"ana\""));
    QCOMPARE(check.actions[1],
             QStringLiteral("Ask for: GRANT USAGE ON SCHEMA \"public\" TO \"ana\""));
    verifyShape(check);
}

void TestCheckJudge::tables_noneReadable_fails()
{
    for (const QList<TableSchema> &tables :
         {QList<TableSchema>(), QList<TableSchema>{unreadableTable("a")}}) {
        const CheckResult check = judgeTables(serverFacts(), tables, {});
        QCOMPARE(check.state, CheckState::Failed);
        QCOMPARE(check.errorId, QStringLiteral("nothing-to-sync"));
        QCOMPARE(check.exitCode, ExitCode::LoginOrPermission);
        verifyShape(check);
    }
}

void TestCheckJudge::tables_ofExtensions_doNotCount()
{
    TableSchema extension = unreadableTable("spatial_ref_sys");
    extension.ofExtension = true;
    const CheckResult check = judgeTables(serverFacts(), {table("a"), extension}, {});
    QCOMPARE(check.state, CheckState::Ok);
    QCOMPARE(check.found, QStringLiteral("1 of 1 tables"));
}

void TestCheckJudge::tables_selected_failsWithTheReasonOfEach_data()
{
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<QString>("errorId");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QStringList &selected, const char *errorId,
                        ExitCode exitCode, const char *found) {
        QTest::newRow(name) << selected << QString::fromLatin1(errorId) << exitCode
                            << QString::fromLatin1(found);
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    row("readable", {s("public.a")}, "", ExitCode::Done, "1 of 1 tables");
    row("no SELECT", {s("public.b")}, "table-perm", ExitCode::LoginOrPermission, "0 of 1 tables");
    row("no USAGE", {s("public.c")}, "schema-perm", ExitCode::LoginOrPermission, "0 of 1 tables");
    row("missing", {s("public.z")}, "table-missing", ExitCode::Usage, "0 of 1 tables");
    row("other case", {s("public.A")}, "table-missing", ExitCode::Usage, "0 of 1 tables");
    row("one of each", {s("public.a"), s("public.b"), s("public.z")}, "table-perm",
        ExitCode::LoginOrPermission, "1 of 3 tables");
}

void TestCheckJudge::tables_selected_failsWithTheReasonOfEach()
{
    QFETCH(QStringList, selected);
    QFETCH(QString, errorId);
    QFETCH(ExitCode, exitCode);
    QFETCH(QString, found);
    const CheckResult check = judgeTables(
        serverFacts(), {table("a"), unreadableTable("b"), unreadableTable("c", false)}, selected);
    QCOMPARE(check.state, errorId.isEmpty() ? CheckState::Ok : CheckState::Failed);
    QCOMPARE(check.errorId, errorId);
    QCOMPARE(check.exitCode, exitCode);
    QCOMPARE(check.found, found);
    for (const QString &name : selected)
        QVERIFY(name == u"public.a" || check.message.contains(name));
    verifyShape(check);
}

void TestCheckJudge::tables_manySelectedMissing_listsFew()
{
    QStringList selected;
    for (int i = 0; i < 100; ++i)
        selected.append(QStringLiteral("public.t%1").arg(i));
    const CheckResult check = judgeTables(serverFacts(), {}, selected);
    QCOMPARE(check.state, CheckState::Failed);
    QVERIFY(check.message.contains(u"95 more"));
    QVERIFY(!check.message.contains(u"t99"));
    verifyShape(check);
}

void TestCheckJudge::tables_rowSecurity_isWarningUnlessBypassed()
{
    TableSchema secured = table("a");
    secured.rowSecurity = true;
    ServerFacts facts = serverFacts();
    for (const QStringList &selected : {QStringList(), QStringList{QStringLiteral("public.a")}}) {
        const CheckResult check = judgeTables(facts, {secured}, selected);
        QCOMPARE(check.state, CheckState::Warning);
        QCOMPARE(check.errorId, QStringLiteral("row-security"));
        QVERIFY(check.message.contains(u"public.a"));
        verifyShape(check);
    }
    facts.bypassRls = true;
    QCOMPARE(judgeTables(facts, {secured}, {}).state, CheckState::Ok);
    facts.bypassRls = false;
    facts.superuser = true;
    QCOMPARE(judgeTables(facts, {secured}, {}).state, CheckState::Ok);
}

void TestCheckJudge::tables_columnsLeftOut_areNamed()
{
    TableSchema partial = table("customers");
    partial.unreadableColumns = {QStringLiteral("secret"), QStringLiteral("email")};
    const CheckResult check = judgeTables(serverFacts(), {partial}, {});
    QCOMPARE(check.state, CheckState::Warning);
    QVERIFY(check.message.contains(u"public.customers without secret, email"));
    verifyShape(check);
}

void TestCheckJudge::report_exitCode_isThatOfFirstMandatoryFailure()
{
    SourceCheckReport report;
    report.checks = {checkOk(QStringLiteral("name"), {}, {}),
                     checkWithError(QStringLiteral("provider"), makeError(ErrorKind::Internal)),
                     checkWithError(QStringLiteral("encoding"),
                                    makeError(ErrorKind::ServerEncoding), CheckState::Warning)};
    QVERIFY(report.passed());
    QCOMPARE(report.exitCode(), ExitCode::Done);
    report.checks.append(
        checkWithError(QStringLiteral("login"), makeError(ErrorKind::PasswordNeeded)));
    report.checks.append(
        checkWithError(QStringLiteral("tables"), makeError(ErrorKind::TableNotFound)));
    QVERIFY(!report.passed());
    QCOMPARE(report.exitCode(), ExitCode::PasswordNeeded);
    report.checks[3].exitCode = ExitCode::Done;
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
}

QTEST_GUILESS_MAIN(TestCheckJudge)
#include "tst_checkjudge.moc"
