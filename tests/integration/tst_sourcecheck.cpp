// SPDX-License-Identifier: GPL-3.0-or-later
// The whole check of a source against real servers: each way in which a source can be wrong is told
// by the check that is about it, and by no other.
#include "tests/integration/checkreport.h"
#include "tests/support/bouncer.h"
#include "tests/support/fakeserver.h"
#include "tests/support/pgcluster.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

using enum CheckState;

class TestSourceCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_everyVersion_passes_data();
    void check_everyVersion_passes();
    void check_wrongConnection_failsInOnePlace_data();
    void check_wrongConnection_failsInOnePlace();
    void check_notPostgres_isSaid();
    void check_sqlAscii_isWarning();
    void check_socket_needsNoName();
    void check_noSocket_tellsNothingOfOurLibrary();
    void check_secondHostAnswers_passesWithWarning();
    void check_encryptedServer_byMode_data();
    void check_encryptedServer_byMode();
    void check_standby_isWarning();
    void check_pooler_isWarning_data();
    void check_pooler_isWarning();
    void facts_withoutRightOnControlData_haveNoSystemIdentifier();
    void facts_ofSameDatabase_haveOneIdentity();

private:
    SourceCheckRequest request(const char *user = "reader", const char *database = "shop") const;
    void exec(PgCluster &cluster, const char *sql, const QString &database = s("postgres"));

    std::unique_ptr<PgCluster> m_cluster;
};

SourceCheckRequest TestSourceCheck::request(const char *user, const char *database) const
{
    SourceCheckRequest request;
    request.connection.host = m_cluster->host();
    request.connection.port = QString::number(m_cluster->port());
    request.connection.user = s(user);
    request.connection.database = s(database);
    request.password = "pw";
    return request;
}

void TestSourceCheck::exec(PgCluster &cluster, const char *sql, const QString &database)
{
    QVERIFY2(cluster.exec(sql, database), qPrintable(cluster.lastError()));
}

void TestSourceCheck::initTestCase()
{
    PgCluster::Options options;
    options.ssl = true;
    m_cluster = std::make_unique<PgCluster>(options);
    QString error;
    QVERIFY2(m_cluster->start(&error), qPrintable(error));
    for (const char *name : {"shop", "private"})
        QVERIFY2(m_cluster->createDatabase(s(name)), qPrintable(m_cluster->lastError()));
    exec(*m_cluster,
         "CREATE DATABASE ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE "
         "template0");
    exec(*m_cluster,
         "CREATE ROLE reader LOGIN PASSWORD 'pw';"
         "CREATE ROLE nologin NOLOGIN PASSWORD 'pw';"
         "REVOKE CONNECT ON DATABASE private FROM PUBLIC");
    exec(*m_cluster, "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO reader",
         s("shop"));
    exec(*m_cluster, "CREATE TABLE t (id int PRIMARY KEY, words text); GRANT SELECT ON t TO reader",
         s("ascii"));
}

void TestSourceCheck::check_everyVersion_passes_data()
{
    QTest::addColumn<int>("major");
    const QList<int> versions = PgCluster::availableVersions();
    for (const int major : versions)
        QTest::addRow("%d", major) << major;
}

void TestSourceCheck::check_everyVersion_passes()
{
    QFETCH(int, major);
    PgCluster::Options options;
    options.majorVersion = major;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    QVERIFY(cluster.createDatabase(s("shop")));
    exec(cluster, "CREATE ROLE nothing LOGIN PASSWORD 'pw'");
    exec(cluster, "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO nothing",
         s("shop"));

    SourceCheckRequest request;
    request.connection.host = cluster.host();
    request.connection.port = QString::number(cluster.port());
    request.connection.user = s("nothing");
    request.connection.database = s("shop");
    request.password = "pw";
    QList<CheckResult> told;
    const SourceCheckReport report = checkSource(
        request, {}, [&told](const CheckResult &check) { told.append(check); });
    QCOMPARE(told, report.checks);
    const CheckResult &last = report.checks.last();
    QVERIFY2(report.passed(),
             qPrintable(statesText(statesOf(report)) + last.message + last.detail));
    QCOMPARE(report.exitCode(), ExitCode::Done);

    States states = statesOf(report);
    QCOMPARE(states[s("encryption")], Warning); // the server offers none
    states.erase(s("encryption"));
    states.erase(s("version")); // whether a version has faults is not this test's business
    QCOMPARE(statesText(states), QString());

    QVERIFY(report.facts.has_value());
    const ServerFacts &facts = *report.facts;
    QCOMPARE(facts.versionNumber / 10000, major);
    QVERIFY(facts.version.startsWith(QString(QString::number(major) + u'.')));
    QVERIFY(facts.versionText.startsWith(u"PostgreSQL "));
    QCOMPARE(facts.database, s("shop"));
    QCOMPARE(facts.user, s("nothing"));
    QCOMPARE(facts.serverEncoding, s("UTF8"));
    QVERIFY(!facts.inRecovery && !facts.superuser && !facts.bypassRls && !facts.behindPooler
            && !facts.encrypted);
    const auto rows = cluster.query(
        "SELECT (SELECT system_identifier FROM pg_control_system()), oid FROM pg_database "
        "WHERE datname = 'shop'");
    QCOMPARE(facts.systemIdentifier.toLatin1(), rows[0][0].value());
    QCOMPARE(QByteArray::number(facts.databaseOid), rows[0][1].value());
    QCOMPARE(report.tables.size(), qsizetype(1));
}

void TestSourceCheck::check_wrongConnection_failsInOnePlace_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("errorId");
    QTest::addColumn<ExitCode>("exitCode");
    const auto row = [](const char *name, const char *user, const char *database,
                        const char *password, const char *host, bool closed, const char *failed,
                        const char *errorId, ExitCode exitCode) {
        QTest::newRow(name) << s(user) << s(database) << QByteArray(password) << s(host) << closed
                            << s(failed) << s(errorId) << exitCode;
    };
    const char *here = "127.0.0.1";
    row("unknown name", "reader", "shop", "pw", "no-such-host.invalid", false, "name", "dns",
        ExitCode::SourceUnreachable);
    row("closed port", "reader", "shop", "pw", here, true, "port", "refused",
        ExitCode::SourceUnreachable);
    row("no socket", "reader", "shop", "pw", "/nonexistent", false, "port", "socket",
        ExitCode::SourceUnreachable);
    row("wrong password", "reader", "shop", "wrong", here, false, "login", "password",
        ExitCode::LoginOrPermission);
    row("no such user", "nobody_here", "shop", "pw", here, false, "login", "password",
        ExitCode::LoginOrPermission);
    row("no password", "reader", "shop", "", here, false, "login", "no-password",
        ExitCode::PasswordNeeded);
    row("no login right", "nologin", "shop", "pw", here, false, "login", "role-nologin",
        ExitCode::LoginOrPermission);
    row("unknown database", "reader", "shoop", "pw", here, false, "database", "db",
        ExitCode::SourceUnreachable);
    row("no right to connect", "reader", "private", "pw", here, false, "database", "connect-perm",
        ExitCode::LoginOrPermission);
    row("wrong password and database", "reader", "shoop", "wrong", here, false, "login", "password",
        ExitCode::LoginOrPermission);
}

void TestSourceCheck::check_wrongConnection_failsInOnePlace()
{
    QFETCH(QString, user);
    QFETCH(QString, database);
    QFETCH(QByteArray, password);
    QFETCH(QString, host);
    QFETCH(bool, closed);
    QFETCH(QString, failed);
    QFETCH(QString, errorId);
    QFETCH(ExitCode, exitCode);
    SourceCheckRequest asked = request();
    asked.connection.user = user;
    asked.connection.database = database;
    asked.connection.host = host;
    asked.connection.sslMode = s(
        "prefer"); // the default of a name that is not this computer's would come first
    asked.password = password;
    if (closed)
        asked.connection.port = QString::number(closedPort());
    const SourceCheckReport report = checkSource(asked, {});
    const CheckResult &check = checkOf(report, failed);
    QVERIFY2(check.state == Failed, qPrintable(statesText(statesOf(report))));
    QCOMPARE(check.errorId, errorId);
    QVERIFY(!check.actions.isEmpty());
    QCOMPARE(report.exitCode(), exitCode);
    QVERIFY(!report.facts.has_value());

    // Before it everything is well, after it nothing was reached.
    const auto at = std::ranges::find(report.checks, failed, &CheckResult::id);
    QVERIFY(std::all_of(report.checks.begin(), at,
                        [](const CheckResult &each) { return each.state == Ok; }));
    QVERIFY(std::all_of(at + 1, report.checks.end(),
                        [](const CheckResult &each) { return each.state == Unknown; }));
    for (const CheckResult &each : report.checks) {
        QVERIFY(!each.message.contains(u"wrong") || !password.contains("wrong"));
        QVERIFY(!each.detail.contains(u"wrong"));
    }
}

void TestSourceCheck::check_notPostgres_isSaid()
{
    const FakeServer web(FakeServer::Manner::Answers,
                         "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    SourceCheckRequest asked = request();
    asked.connection.port = QString::number(web.port());
    const SourceCheckReport report = checkSource(asked, {});
    QCOMPARE(checkOf(report, s("port")).state, Ok);
    QCOMPARE(checkOf(report, s("postgres")).errorId, s("not-postgres"));
    QCOMPARE(checkOf(report, s("encryption")).state, Unknown);
    QCOMPARE(report.exitCode(), ExitCode::SourceUnreachable);
}

void TestSourceCheck::check_sqlAscii_isWarning()
{
    const SourceCheckReport report = checkSource(request("reader", "ascii"), {});
    QCOMPARE(statesText(statesOf(report)), s("encoding:warning"));
    QCOMPARE(checkOf(report, s("encoding")).errorId, s("encoding"));
}

void TestSourceCheck::check_socket_needsNoName()
{
    SourceCheckRequest asked = request();
    asked.connection.host = m_cluster->socketDir();
    asked.connection.sslMode = s(
        "verify-full"); // libpq does not encrypt on sockets whatever it was asked for
    const SourceCheckReport report = checkSource(asked, {});
    QCOMPARE(statesText(statesOf(report)), QString());
    QVERIFY(checkOf(report, s("name")).message.contains(u"socket"));
    QVERIFY(checkOf(report, s("port")).found.contains(m_cluster->socketDir()));
}

void TestSourceCheck::check_noSocket_tellsNothingOfOurLibrary()
{
    SourceCheckRequest asked = request();
    asked.connection.host = s("/nonexistent");
    const CheckResult port = checkOf(checkSource(asked, {}), s("port"));
    QCOMPARE(port.errorId, s("socket"));
    QVERIFY2(port.message.contains(u"/nonexistent/.s.PGSQL."), qPrintable(port.message));
    QCOMPARE(port.detail, QString());
}

void TestSourceCheck::check_secondHostAnswers_passesWithWarning()
{
    SourceCheckRequest asked = request();
    asked.connection.host = s("127.0.0.1,127.0.0.1");
    asked.connection.port = QString::number(closedPort()) + u','
        + QString::number(m_cluster->port());
    const SourceCheckReport report = checkSource(asked, {});
    QCOMPARE(statesText(statesOf(report)), s("port:warning"));
}

void TestSourceCheck::check_encryptedServer_byMode_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("withCertificate");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("errorId");
    const auto row = [](const char *name, const char *mode, bool withCertificate, CheckState state,
                        const char *errorId) {
        QTest::newRow(name) << s(mode) << withCertificate << state << s(errorId);
    };
    row("prefer", "prefer", false, Ok, "");
    row("require", "require", false, Ok, "");
    row("verify-full, trusted", "verify-full", true, Ok, "");
    row("verify-full, not trusted", "verify-full", false, Failed, "cert");
    row("disable", "disable", false, Warning, "no-ssl");
}

void TestSourceCheck::check_encryptedServer_byMode()
{
    QFETCH(QString, mode);
    QFETCH(bool, withCertificate);
    QFETCH(CheckState, state);
    QFETCH(QString, errorId);
    SourceCheckRequest asked = request();
    asked.connection.sslMode = mode;
    if (withCertificate)
        asked.connection.sslRootCert = m_cluster->sslRootCertificate();
    const SourceCheckReport report = checkSource(asked, {});
    const CheckResult &check = checkOf(report, s("encryption"));
    QVERIFY2(check.state == state, qPrintable(check.message + check.detail));
    QCOMPARE(check.errorId, errorId);
    if (state == Ok) {
        QVERIFY2(check.found.startsWith(u"TLSv1."), qPrintable(check.found));
        QVERIFY(report.facts.has_value() && report.facts->encrypted);
    }
    QCOMPARE(checkOf(report, s("login")).state, state == Failed ? Unknown : Ok);
}

void TestSourceCheck::check_standby_isWarning()
{
    PgCluster cluster;
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    exec(cluster,
         "CREATE TABLE orders (id int PRIMARY KEY); CREATE ROLE reader LOGIN PASSWORD 'pw'; "
         "GRANT SELECT ON orders TO reader");
    const QString folder = QString::fromUtf8(cluster.query("SHOW data_directory")[0][0].value());
    cluster.stopServer(false);
    // Without a primary to ask, it waits for more log and answers queries meanwhile.
    QFile signal(folder + s("/standby.signal"));
    QVERIFY(signal.open(QIODevice::WriteOnly));
    signal.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    signal.close();
    QVERIFY2(cluster.startServer(), qPrintable(cluster.lastError()));

    SourceCheckRequest asked = request("reader", "postgres");
    asked.connection.port = QString::number(cluster.port());
    const SourceCheckReport report = checkSource(asked, {});
    QCOMPARE(statesText(statesOf(report)), s("encryption:warning primary:warning"));
    QVERIFY(report.passed());
    QVERIFY(report.facts->inRecovery);

    asked.connection.sslMode = s("require"); // this server offers no encryption
    const SourceCheckReport refused = checkSource(asked, {});
    QCOMPARE(checkOf(refused, s("encryption")).errorId, s("no-ssl"));
    QCOMPARE(checkOf(refused, s("login")).state, Unknown);
    QCOMPARE(refused.exitCode(), ExitCode::SourceUnreachable);
}

void TestSourceCheck::check_pooler_isWarning_data()
{
    QTest::addColumn<QByteArray>("conf");
    QTest::newRow("refuses start-up options") << QByteArray();
    QTest::newRow("drops start-up options") << QByteArray("ignore_startup_parameters = options\n");
}

void TestSourceCheck::check_pooler_isWarning()
{
    if (!QFile::exists(s("/usr/sbin/pgbouncer")))
        QSKIP("pgbouncer is not installed");
    QFETCH(QByteArray, conf);
    Bouncer bouncer(*m_cluster, conf);
    QVERIFY2(bouncer.waitForStart(), bouncer.output().constData());
    SourceCheckRequest asked = request();
    asked.connection.port = QString::number(bouncer.port());
    const SourceCheckReport report = checkSource(asked, {});
    QCOMPARE(statesText(statesOf(report)), s("encryption:warning pooler:warning"));
    QCOMPARE(checkOf(report, s("pooler")).errorId, s("pooler"));
    QVERIFY(report.passed());
    QVERIFY(report.facts->behindPooler);
}

void TestSourceCheck::facts_withoutRightOnControlData_haveNoSystemIdentifier()
{
    exec(*m_cluster, "REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC", s("shop"));
    const SourceCheckReport report = checkSource(request(), {});
    exec(*m_cluster, "GRANT EXECUTE ON FUNCTION pg_control_system() TO PUBLIC", s("shop"));
    QVERIFY(report.passed());
    QCOMPARE(report.facts->systemIdentifier, QString());
    QCOMPARE(report.facts->identity(s("db:5432")),
             QString(s("db:5432/") + QString::number(report.facts->databaseOid)));
}

void TestSourceCheck::facts_ofSameDatabase_haveOneIdentity()
{
    SourceCheckRequest bySocket = request();
    bySocket.connection.host = m_cluster->socketDir();
    const SourceCheckReport first = checkSource(request(), {});
    const SourceCheckReport second = checkSource(bySocket, {});
    const SourceCheckReport other = checkSource(request("reader", "ascii"), {});
    QVERIFY(first.facts && second.facts && other.facts);
    QCOMPARE(first.facts->identity(s("a")), second.facts->identity(s("b")));
    QVERIFY(first.facts->identity(s("a")) != other.facts->identity(s("a")));
}

QTEST_GUILESS_MAIN(TestSourceCheck)
#include "tst_sourcecheck.moc"
