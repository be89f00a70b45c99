// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of what following changes needs, against real servers of several kinds: settings,
// standbys and providers.
#include "tests/integration/logcheckbench.h"
#include "tests/support/pgsession.h"

#include "engine/source/providerguide.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace tributary;
using namespace tributary::test;

class TestLogCheckServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void check_walLevel_setButNotRestarted_isToldApart();
    void check_pluginByDefault_isRefused();
    void check_standby_fails();
    void check_provider_isRecognisedAndItsFixTold_data();
    void check_provider_isRecognisedAndItsFixTold();
    void measureLogRate_busyServer_isMoreThanNothing();

private:
    std::unique_ptr<PgCluster> m_cluster;
};

void TestLogCheckServers::initTestCase()
{
    m_cluster = startedServer({s("max_slot_wal_keep_size = '1GB'")});
    setUpSource(*m_cluster);
}

void TestLogCheckServers::cleanup()
{
    resetSource(*m_cluster);
}

void TestLogCheckServers::check_walLevel_setButNotRestarted_isToldApart()
{
    const auto cluster = startedServer(
        {s("wal_level = replica"), s("max_slot_wal_keep_size = '1GB'")});
    QVERIFY(cluster->createDatabase(s("shop")));
    execOn(*cluster, "CREATE ROLE follower LOGIN REPLICATION PASSWORD 'pw'");
    execOn(*cluster,
           "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO follower");
    SourceCheckRequest request = logCheckOf(*cluster);
    request.plugin = s("wal2json"); // no publication
    SourceCheckReport report = checkSource(request, {});
    QCOMPARE(told(report), s("plugin:unknown slot:warning wal-level:failed"));
    QCOMPARE(checkOf(report, s("wal-level")).found, s("replica"));
    QCOMPARE(checkOf(report, s("wal-level")).actions,
             guideLines(providerGuide(Provider::SelfHosted).enableLog, {}));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);

    execOn(*cluster, "ALTER SYSTEM SET wal_level = 'logical'");
    execOn(*cluster, "SELECT pg_reload_conf()");
    QTRY_COMPARE_WITH_TIMEOUT(cluster
                                  ->query("SELECT pending_restart FROM pg_settings WHERE name = "
                                          "'wal_level'")[0][0]
                                  .value(),
                              QByteArray("t"), 30'000);
    report = checkSource(request, {});
    QCOMPARE(told(report), s("plugin:unknown slot:warning wal-level:failed"));
    QVERIFY(checkOf(report, s("wal-level")).message.contains(u"until the server is restarted"));
    cluster->stopServer(false);
    QVERIFY(cluster->startServer());
    QCOMPARE(told(checkSource(request, {})), s("slot:warning"));
}

void TestLogCheckServers::check_pluginByDefault_isRefused()
{
    const auto cluster = startedServer({s("max_slot_wal_keep_size = '1GB'")}, false);
    setUpSource(*cluster);
    const bool limited = cluster
                             ->query("SELECT 1 FROM pg_settings WHERE name = "
                                     "'output_plugin_libraries'")
                             .size()
        == 1;
    if (!limited)
        QSKIP("this server allows every plugin");
    QCOMPARE(told(checkSource(logCheckOf(*cluster), {})), QString());
    SourceCheckRequest request = logCheckOf(*cluster);
    request.plugin = s("wal2json");
    request.slot = s("another");
    const SourceCheckReport report = checkSource(request, {});
    QCOMPARE(told(report), s("plugin:failed slot:warning"));
    const CheckResult &plugin = checkOf(report, s("plugin"));
    QCOMPARE(plugin.errorId, s("plugin-blocked"));
    QVERIFY(plugin.actions.contains(s("Use pgoutput, which every server has.")));

    // The statement that is offered is the one that helps.
    const auto fix = std::ranges::find_if(
        plugin.actions, [](const QString &action) { return action.startsWith(u"ALTER ROLE"); });
    QVERIFY(fix != plugin.actions.end());
    execOn(*cluster, fix->toUtf8().constData());
    if (cluster->hasPlugin(s("wal2json")))
        QCOMPARE(told(checkSource(request, {})), s("slot:warning"));
    QCOMPARE(slotCount(*cluster), QByteArray("1"));
}

void TestLogCheckServers::check_standby_fails()
{
    const auto cluster = startedServer({s("max_slot_wal_keep_size = '1GB'")});
    setUpSource(*cluster);
    execOn(*cluster, "SELECT pg_drop_replication_slot('tributary_shop')");
    cluster->stopServer(false);
    QVERIFY(cluster->becomeStandby());
    QVERIFY2(cluster->startServer(), qPrintable(cluster->lastError()));
    const SourceCheckReport report = checkSource(logCheckOf(*cluster), {});
    QCOMPARE(told(report), s("plugin:unknown primary:warning slot:warning standby-log:failed"));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
}

void TestLogCheckServers::check_provider_isRecognisedAndItsFixTold_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("fake"); // what the provider's servers have
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    const auto row = [](const char *name, const char *host, const char *fake, const char *provider,
                        const char *says, const char *saysNot) {
        QTest::newRow(name) << s(host) << QByteArray(fake) << s(provider) << s(says) << s(saysNot);
    };
    row("self-hosted", "db.example.com", "", "generic", "ALTER SYSTEM SET wal_level", "rds");
    row("RDS", "shop.abc123.eu-west-1.rds.amazonaws.com",
        "CREATE ROLE rds_superuser; CREATE ROLE rds_replication;"
        "ALTER DATABASE shop SET \"rds.logical_replication\" = 'off'",
        "rds", "modify-db-parameter-group", "ALTER SYSTEM");
    row("RDS by an alias", "db.example.com", "CREATE ROLE rds_superuser", "rds",
        "rds.logical_replication", "ALTER SYSTEM");
    row("Aurora", "shop.cluster-abc123.eu-west-1.rds.amazonaws.com",
        "CREATE ROLE rds_superuser; CREATE FUNCTION aurora_version() RETURNS text LANGUAGE sql AS "
        "$$SELECT '15.4'$$",
        "aurora", "modify-db-cluster-parameter-group", "modify-db-parameter-group");
    row("RDS by its settings", "db.example.com",
        "ALTER DATABASE shop SET \"rds.logical_replication\" = 'off'", "rds",
        "modify-db-parameter-group", "ALTER SYSTEM");
    row("Cloud SQL by its settings", "10.0.0.3",
        "ALTER DATABASE shop SET \"cloudsql.logical_decoding\" = 'off'", "cloudsql",
        "cloudsql.logical_decoding=on", "rds");
    row("AlloyDB by its settings", "10.0.0.3",
        "ALTER DATABASE shop SET \"alloydb.logical_decoding\" = 'off'", "alloydb",
        "alloydb.logical_decoding=on", "cloudsql");
    row("Azure by its settings", "10.0.0.3",
        "ALTER DATABASE shop SET \"azure.extensions\" = 'hstore'", "azure",
        "--name wal_level --value logical", "ALTER SYSTEM");
    row("Neon by its settings", "10.0.0.3", "ALTER DATABASE shop SET \"neon.tenant_id\" = 'abc'",
        "neon", "cannot be switched off again", "ALTER SYSTEM");
    row("Cloud SQL", "10.0.0.3", "CREATE ROLE cloudsqlsuperuser", "cloudsql",
        "cloudsql.logical_decoding=on", "rds");
    row("AlloyDB", "10.0.0.3", "CREATE ROLE alloydbsuperuser", "alloydb",
        "alloydb.logical_decoding=on", "cloudsql");
    row("Azure", "shop.postgres.database.azure.com", "CREATE ROLE azure_pg_admin", "azure",
        "--name wal_level --value logical", "ALTER SYSTEM");
    row("Supabase", "db.abcdefgh.supabase.co", "CREATE ROLE supabase_admin", "supabase",
        "logical already on Supabase", "ALTER SYSTEM");
    row("Neon", "ep-cool-1.eu-central-1.aws.neon.tech", "CREATE ROLE neon_superuser", "neon",
        "cannot be switched off again", "ALTER SYSTEM");
    row("Heroku", "ec2-1-2-3-4.compute-1.amazonaws.com", "", "heroku",
        "offers no logical replication", "rds");
    row("Crunchy Bridge", "p.abc.db.postgresbridge.com", "", "crunchy", "cb config-param set",
        "ALTER SYSTEM");
    row("Aiven", "pg-1.shop.aivencloud.com", "CREATE ROLE avnadmin", "aiven",
        "logical already on Aiven", "ALTER SYSTEM");
    row("DigitalOcean", "shop-do-user-1-0.db.ondigitalocean.com", "CREATE ROLE doadmin",
        "digitalocean", "does not promise", "ALTER SYSTEM");
    row("Timescale", "abc.def.tsdb.cloud.timescale.com", "CREATE ROLE tsdbadmin", "timescale",
        "does not let its customers", "ALTER SYSTEM");
}

void TestLogCheckServers::check_provider_isRecognisedAndItsFixTold()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, fake);
    QFETCH(QString, provider);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    // One server for all, on which following changes is switched off.
    static const std::unique_ptr<PgCluster> cluster = [] {
        auto made = startedServer({s("wal_level = replica")});
        made->createDatabase(s("shop"));
        made->createDatabase(s("d1abcdefghijk2"));
        made->exec("CREATE ROLE u1abcdefghijk2 LOGIN REPLICATION PASSWORD 'pw'");
        return made;
    }();
    const bool heroku = provider == s("heroku");
    const char *database = heroku ? "d1abcdefghijk2" : "shop";
    execOn(*cluster, "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO PUBLIC",
           database);
    if (!fake.isEmpty())
        execOn(*cluster, fake.constData(), database);

    SourceCheckRequest request = logCheckOf(*cluster);
    request.connection.host = host;
    request.connection.sslMode = s("prefer");
    request.connection.user = s("u1abcdefghijk2");
    request.connection.database = s(database);
    request.addresses = {{host, cluster->host()}};
    const SourceCheckReport report = checkSource(request, {});
    SourceCheckRequest asTold = logCheckOf(*cluster);
    asTold.connection.user = request.connection.user;
    asTold.connection.database = request.connection.database;
    asTold.provider = providerFromId(provider);
    const SourceCheckReport toldReport = checkSource(asTold, {});

    execOn(*cluster, "DROP TABLE orders; DROP FUNCTION IF EXISTS aurora_version()", database);
    for (const ProviderEntry &entry : providerTable()) {
        for (const QString &role : s(entry.roles).split(u' ', Qt::SkipEmptyParts))
            execOn(*cluster, QByteArray("DROP ROLE IF EXISTS " + role.toUtf8()).constData());
    }
    execOn(*cluster, "ALTER DATABASE shop RESET ALL");

    for (const SourceCheckReport &each : {report, toldReport}) {
        QVERIFY2(checkOf(each, s("login")).state == CheckState::Ok, qPrintable(textOf(each)));
        QCOMPARE(s(providerEntry(each.provider).id), provider);
        QCOMPARE(checkOf(each, s("provider")).found, provider);
        QCOMPARE(checkOf(each, s("provider")).state,
                 methodSupport(each.provider).log ? CheckState::Ok : CheckState::Warning);
        const QString fix = checkOf(each, s("wal-level")).actions.join(u'\n');
        QCOMPARE(checkOf(each, s("wal-level")).state, CheckState::Failed);
        QVERIFY2(fix.contains(says), qPrintable(fix));
        QVERIFY2(!fix.contains(saysNot), qPrintable(fix));
    }
}

void TestLogCheckServers::measureLogRate_busyServer_isMoreThanNothing()
{
    ConnectionOptions options;
    options.info = logCheckOf(*m_cluster).connection;
    options.password = "pw";
    Result<Connection> connection = Connection::open(options, {});
    QVERIFY(connection);
    const PgSession::Login login{.port = m_cluster->port(),
                                 .database = s("shop"),
                                 .user = m_cluster->superuser(),
                                 .password = m_cluster->superuserPassword()};
    {
        const std::jthread writer([&login](const std::stop_token &stop) {
            PgSession session(login);
            while (!stop.stop_requested())
                session.exec(
                    "TRUNCATE orders; INSERT INTO orders SELECT generate_series(1, 20000)");
        });
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const Result<double> rate = measureLogRate(*connection,
                                                           std::chrono::milliseconds(300), {});
                return rate && *rate > 10000;
            }(),
            30'000);
    }
    std::stop_source stopped;
    stopped.request_stop();
    const Result<double> rate = measureLogRate(*connection, std::chrono::hours(1),
                                               stopped.get_token());
    QVERIFY(!rate && rate.error().kind == ErrorKind::Interrupted);
}

QTEST_GUILESS_MAIN(TestLogCheckServers)
#include "tst_logcheckservers.moc"
