// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/source/judgesupport.h"

#include "engine/source/checkjudge.h"
#include "engine/source/sourcecheck.h"

#include <QSet>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

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
    void encryption_certificateOfAProvider_isNamed_data();
    void encryption_certificateOfAProvider_isNamed();
    void encryption_badCertificate_fails();
    void login_byError_data();
    void login_byError();
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

void TestCheckJudge::encryption_certificateOfAProvider_isNamed_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("kind"); // -1: none, and the connection is not encrypted
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *host, int kind, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(host) << kind << QString::fromLatin1(words);
    };
    const int unknown = static_cast<int>(ErrorKind::Certificate);
    const int file = static_cast<int>(ErrorKind::CertificateFile);
    row("Amazon", "shop.abc.eu-west-1.rds.amazonaws.com", unknown, "global-bundle.pem");
    row("Amazon, no file", "shop.abc.eu-west-1.rds.amazonaws.com", file, "global-bundle.pem");
    row("Aiven", "shop.x.aivencloud.com", unknown, "ca.pem");
    row("Supabase, not encrypted", "db.x.supabase.co", -1, "prod-ca-2021.crt");
    row("own server", "db.example.com", unknown, "certificate of its authority");
}

void TestCheckJudge::encryption_certificateOfAProvider_isNamed()
{
    QFETCH(QString, host);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const QByteArray name = host.toLatin1();
    LoginFacts login;
    if (kind >= 0)
        login.error = makeError(static_cast<ErrorKind>(kind),
                                {{QStringLiteral("host"), host},
                                 {QStringLiteral("reason"), QStringLiteral("expired.")}});
    const CheckResult check = judgeEncryption(
        connection(name.constData()), {reachedHost(name.constData(), Greeting::OffersEncryption)},
        login);
    QVERIFY2(check.actions.value(kind >= 0 ? 0 : 1).contains(words),
             qPrintable(check.actions.join(u'\n')));
    verifyShape(check);
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
