// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of what following changes needs, against real servers: each thing that can be wrong is
// provoked, told by the check that is about it, and nothing is left behind.
#include "tests/integration/checkreport.h"
#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include <signal.h>

#include "engine/postgres/replicationslot.h"
#include "engine/source/checkjudge.h"
#include "engine/source/providerguide.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <thread>

using namespace tributary;
using namespace tributary::test;

class TestLogChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void check_everyVersion_passesAndLeavesNothing_data();
    void check_everyVersion_passesAndLeavesNothing();
    void check_oneThingWrong_isTold_data();
    void check_oneThingWrong_isTold();
    void check_superuser_isWarning();
    void check_oneConnectionBesideTheSender_isEnough();
    void check_slotInUse_isWarning();
    void check_lostSlot_fails();
    void check_openWriter_isNamedAndNotWaitedFor();
    void check_stageEndsWithinTheTrial_pluginIsUnknown();
    void check_lockedTable_endsByItsDeadline();
    void check_slotsOrSendersFull_fails();
    void check_walLevel_setButNotRestarted_isToldApart();
    void check_pluginByDefault_isRefused();
    void check_standby_fails();
    void check_withoutLog_hasTheOldList();
    void check_provider_isRecognisedAndItsFixTold_data();
    void check_provider_isRecognisedAndItsFixTold();
    void measureLogRate_busyServer_isMoreThanNothing();
    void command_methodLog_printsTheSameList();

private:
    static SourceCheckRequest requestFor(const PgCluster &cluster);
    static void setUp(PgCluster &cluster);
    static void exec(PgCluster &cluster, const char *sql, const char *database = "shop");
    static std::unique_ptr<PgCluster> started(const QStringList &conf, bool logical = true);
    static QByteArray slotCount(PgCluster &cluster);

    std::unique_ptr<PgCluster> m_cluster;
};

namespace {

/// The states of the log's checks that are not ok.
QString told(const SourceCheckReport &report)
{
    States states = statesOf(report);
    states.erase(s("encryption")); // these servers offer none
    states.erase(s("version")); // told again by version-log
    return statesText(states);
}

QString textOf(const SourceCheckReport &report)
{
    QStringList lines;
    for (const CheckResult &check : report.checks)
        lines.append(check.id + u' ' + checkStateWord(check.state) + u' ' + check.found + u' '
                     + check.message + u' ' + check.actions.join(u' ') + u' ' + check.detail);
    return lines.join(u'\n');
}

} // namespace

void TestLogChecks::exec(PgCluster &cluster, const char *sql, const char *database)
{
    QVERIFY2(cluster.exec(sql, s(database)), qPrintable(s(sql) + cluster.lastError()));
}

QByteArray TestLogChecks::slotCount(PgCluster &cluster)
{
    return cluster.query("SELECT count(*) FROM pg_replication_slots")[0][0].value();
}

SourceCheckRequest TestLogChecks::requestFor(const PgCluster &cluster)
{
    SourceCheckRequest request;
    request.connection.host = cluster.host();
    request.connection.port = QString::number(cluster.port());
    request.connection.user = s("follower");
    request.connection.database = s("shop");
    request.password = "pw";
    request.log = true;
    return request;
}

/// A source as it should be: one table, published; a login that reads and follows.
void TestLogChecks::setUp(PgCluster &cluster)
{
    QVERIFY2(cluster.createDatabase(s("shop")), qPrintable(cluster.lastError()));
    exec(cluster, "CREATE ROLE follower LOGIN REPLICATION PASSWORD 'pw'");
    exec(cluster,
         "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO follower;"
         "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    exec(cluster, "CREATE PUBLICATION tributary_shop FOR TABLE orders");
    exec(cluster, "SELECT pg_create_logical_replication_slot('tributary_shop', 'pgoutput')");
}

std::unique_ptr<PgCluster> TestLogChecks::started(const QStringList &conf, bool logical)
{
    PgCluster::Options options;
    options.logical = logical;
    options.extraConf = conf;
    auto cluster = std::make_unique<PgCluster>(options);
    QString error;
    if (!cluster->start(&error))
        qFatal("%s", qPrintable(error));
    return cluster;
}

void TestLogChecks::initTestCase()
{
    m_cluster = started({s("max_slot_wal_keep_size = '1GB'")});
    setUp(*m_cluster);
}

/// Whatever a test has left: back to the source as it should be.
void TestLogChecks::cleanup()
{
    exec(*m_cluster,
         "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE NOT "
         "active AND database = 'postgres'",
         "postgres");
    exec(*m_cluster,
         "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE NOT "
         "active");
    exec(*m_cluster, "DROP TABLE IF EXISTS orders, extra, keyless, secrets CASCADE");
    exec(*m_cluster, "DROP PUBLICATION IF EXISTS tributary_shop");
    exec(*m_cluster,
         "REVOKE ALL ON DATABASE shop FROM follower; REVOKE ALL ON SCHEMA public FROM "
         "follower");
    exec(*m_cluster, "ALTER ROLE follower REPLICATION CONNECTION LIMIT -1");
    exec(*m_cluster,
         "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO follower");
    exec(*m_cluster, "CREATE PUBLICATION tributary_shop FOR TABLE orders");
    exec(*m_cluster, "SELECT pg_create_logical_replication_slot('tributary_shop', 'pgoutput')");
}

void TestLogChecks::check_everyVersion_passesAndLeavesNothing_data()
{
    QTest::addColumn<int>("major");
    const QList<int> versions = PgCluster::availableVersions();
    for (const int major : versions)
        QTest::addRow("%d", major) << major;
}

void TestLogChecks::check_everyVersion_passesAndLeavesNothing()
{
    QFETCH(int, major);
    PgCluster::Options options;
    options.majorVersion = major;
    options.logical = true;
    if (major >= 13)
        options.extraConf = QStringList{s("max_slot_wal_keep_size = '1GB'")};
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    setUp(cluster);

    QList<CheckResult> seen;
    SourceCheckRequest request = requestFor(cluster);
    const SourceCheckReport report = checkSource(
        request, {}, [&seen](const CheckResult &check) { seen.append(check); });
    QVERIFY2(report.passed(), qPrintable(textOf(report)));
    QCOMPARE(report.exitCode(), ExitCode::Done);
    QStringList ids;
    for (const CheckResult &check : report.checks)
        ids.append(check.id);
    QCOMPARE(ids, sourceCheckIds(true));
    QCOMPARE(seen.size(), ids.size());
    States states = statesOf(report);
    for (const char *id : {"encryption", "version", "version-log"})
        states.erase(s(id)); // what a version lacks is not this test's business
    QCOMPARE(statesText(states), major < 13 ? s("kept-log-limit:warning") : QString());
    QCOMPARE(slotCount(cluster), QByteArray("1"));
    QVERIFY(report.log.has_value());
    QCOMPARE(report.log->pluginName, s("pgoutput"));
    QCOMPARE(report.log->applicationAddress, s("127.0.0.1"));

    request.plugin = s("wal2json");
    request.slot = s("another");
    const CheckResult plugin = checkOf(checkSource(request, {}), s("plugin"));
    const bool installed = cluster.hasPlugin(s("wal2json"));
    QVERIFY2(plugin.state == (installed ? CheckState::Ok : CheckState::Failed),
             qPrintable(plugin.message + plugin.detail));
    QCOMPARE(plugin.errorId, installed ? QString() : s("plugin-missing"));
    QCOMPARE(slotCount(cluster), QByteArray("1"));
}

void TestLogChecks::check_oneThingWrong_isTold_data()
{
    QTest::addColumn<QByteArrayList>("statements"); // each on its own; "postgres:" in that database
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, const QByteArrayList &statements, const char *expected,
                        const char *says, bool passes) {
        QTest::newRow(name) << statements << s(expected) << s(says) << passes;
    };
    const QByteArray dropSlot = "SELECT pg_drop_replication_slot('tributary_shop')";
    row("nothing", {}, "", "", true);
    row("no REPLICATION", {"ALTER ROLE follower NOREPLICATION"},
        "plugin:unknown replication-connection:unknown replication-right:failed",
        "ALTER ROLE \"follower\" REPLICATION;", false);
    row("no slot", {dropSlot}, "slot:warning", "the first run makes it", true);
    row("slot for another plugin",
        {dropSlot, "SELECT pg_create_logical_replication_slot('tributary_shop', 'test_decoding')"},
        "slot:failed", "made for test_decoding", false);
    row("slot of another database",
        {dropSlot,
         "postgres:SELECT pg_create_logical_replication_slot('tributary_shop', 'pgoutput')"},
        "slot:failed", "another database", false);
    row("physical slot",
        {dropSlot, "SELECT pg_create_physical_replication_slot('tributary_shop', true)"},
        "slot:failed", "a standby", false);
    row("no publication", {dropSlot, "DROP PUBLICATION tributary_shop"},
        "publication:failed slot:warning",
        "CREATE PUBLICATION \"tributary_shop\" FOR TABLE ONLY \"public\".\"orders\"", false);
    row("no publication, creatable",
        {dropSlot, "DROP PUBLICATION tributary_shop", "ALTER TABLE orders OWNER TO follower",
         "GRANT CREATE ON DATABASE shop TO follower"},
        "slot:warning writable:warning", "the first run makes it", true);
    row("publication younger than its slot",
        {"DROP PUBLICATION tributary_shop", "ALTER TABLE orders OWNER TO follower",
         "GRANT CREATE ON DATABASE shop TO follower"},
        "publication:warning writable:warning", "Drop the slot", true);
    row("publication incomplete",
        {"CREATE TABLE extra (id int PRIMARY KEY)", "GRANT SELECT ON extra TO follower"},
        "publication:failed", "ADD TABLE ONLY \"public\".\"extra\"", false);
    row("publication with a row filter",
        {"ALTER PUBLICATION tributary_shop SET TABLE orders WHERE (id > 5)"}, "publication:failed",
        "row filter", false);
    row("table without a key",
        {"CREATE TABLE keyless (v text)", "GRANT SELECT ON keyless TO follower"},
        "identity:warning", "public.keyless (has no primary key)", true);
    row("published table without a key",
        {"CREATE TABLE keyless (v text)", "GRANT SELECT ON keyless TO follower",
         "ALTER PUBLICATION tributary_shop ADD TABLE keyless"},
        "identity:warning publication:warning", "refuses to update", true);
    row("row security", {"ALTER TABLE orders ENABLE ROW LEVEL SECURITY"},
        "row-security:warning tables:warning", "BYPASSRLS", true);
    row("may write", {"GRANT INSERT ON orders TO follower"}, "writable:warning",
        "REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON \"public\".\"orders\" FROM \"follower\";",
        true);
    row("may write a column", {"GRANT UPDATE (id) ON orders TO follower"}, "writable:warning",
        "it may change public.orders", true);
    row("may make tables", {"GRANT CREATE ON SCHEMA public TO follower"}, "writable:warning",
        "REVOKE CREATE ON SCHEMA \"public\"", true);
    row("tables that were not granted", {"CREATE TABLE secrets (id int PRIMARY KEY)"},
        "tables:warning ungranted:warning", "also to public.secrets", true);
    row("prepared transaction",
        {"BEGIN; INSERT INTO orders VALUES (1); PREPARE TRANSACTION 'forgotten'"},
        "long-transactions:warning plugin:warning prepared:warning", "prepared but not ended (1)",
        true);
    row("takes everybody for a standby",
        {"ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()"},
        "synchronous:warning", "synchronous standby", true);
}

void TestLogChecks::check_oneThingWrong_isTold()
{
    QFETCH(QByteArrayList, statements);
    QFETCH(QString, expected);
    QFETCH(QString, says);
    QFETCH(bool, passes);
    for (const QByteArray &sql : std::as_const(statements)) {
        const bool elsewhere = sql.startsWith("postgres:");
        exec(*m_cluster, elsewhere ? sql.mid(9).constData() : sql.constData(),
             elsewhere ? "postgres" : "shop");
    }
    const bool synchronous = expected == s("synchronous:warning");
    if (synchronous)
        QTRY_COMPARE(m_cluster->query("SHOW synchronous_standby_names")[0][0].value(),
                     QByteArray("*"));
    const QByteArray slotsBefore = slotCount(*m_cluster);
    const SourceCheckReport report = checkSource(requestFor(*m_cluster), {});
    const QByteArray slotsAfter = slotCount(*m_cluster);
    if (synchronous) { // before anything is committed: it would wait for a standby
        exec(*m_cluster, "ALTER SYSTEM RESET synchronous_standby_names");
        exec(*m_cluster, "SELECT pg_reload_conf()");
        QTRY_COMPARE(m_cluster->query("SHOW synchronous_standby_names")[0][0].value(),
                     QByteArray());
    }
    static_cast<void>(m_cluster->exec("ROLLBACK PREPARED 'forgotten'", s("shop")));
    QVERIFY2(told(report) == expected, qPrintable(told(report) + u'\n' + textOf(report)));
    QVERIFY2(textOf(report).contains(says), qPrintable(textOf(report)));
    QCOMPARE(report.passed(), passes);
    QCOMPARE(report.exitCode(), passes ? ExitCode::Done : ExitCode::PrerequisiteMissing);
    QCOMPARE(slotsAfter, slotsBefore);
    QVERIFY(!textOf(report).contains(u"%1") && !textOf(report).contains(u"{"));
}

void TestLogChecks::check_superuser_isWarning()
{
    SourceCheckRequest request = requestFor(*m_cluster);
    request.connection.user = m_cluster->superuser();
    request.password = m_cluster->superuserPassword();
    const SourceCheckReport report = checkSource(request, {});
    QCOMPARE(told(report), s("writable:warning"));
    QVERIFY(checkOf(report, s("writable")).message.contains(u"superuser"));
}

void TestLogChecks::check_oneConnectionBesideTheSender_isEnough()
{
    // WAL senders do not count.
    exec(*m_cluster, "ALTER ROLE follower CONNECTION LIMIT 1");
    QCOMPARE(told(checkSource(requestFor(*m_cluster), {})), QString());
}

void TestLogChecks::check_slotInUse_isWarning()
{
    exec(*m_cluster, "SELECT pg_drop_replication_slot('tributary_shop')");
    ConnectionOptions options;
    options.info = requestFor(*m_cluster).connection;
    options.password = "pw";
    options.replication = true;
    Result<Connection> reader = Connection::open(options, {});
    QVERIFY(reader);
    QVERIFY(createTemporarySlot(*reader, s("tributary_shop"), s("pgoutput"),
                                std::chrono::steady_clock::now() + std::chrono::seconds(10), {}));
    const SourceCheckReport report = checkSource(requestFor(*m_cluster), {});
    QCOMPARE(told(report), s("slot:warning"));
    QVERIFY(checkOf(report, s("slot")).message.contains(u"being read by process"));
    reader = makeError(ErrorKind::Interrupted);
    QTRY_COMPARE(slotCount(*m_cluster), QByteArray("0"));
}

void TestLogChecks::check_lostSlot_fails()
{
    const auto cluster = started({s("max_slot_wal_keep_size = '1MB'"), s("max_wal_size = '32MB'"),
                                  s("min_wal_size = '32MB'"), s("wal_keep_size = 0")});
    setUp(*cluster);
    for (int i = 0; i < 5; ++i) {
        exec(*cluster,
             "INSERT INTO orders SELECT max(id) + 1 FROM (SELECT 0 AS id UNION ALL SELECT "
             "id FROM orders) o");
        exec(*cluster, "SELECT pg_switch_wal()");
    }
    exec(*cluster, "CHECKPOINT");
    const SourceCheckReport report = checkSource(requestFor(*cluster), {});
    QVERIFY2(told(report) == u"slot:failed", qPrintable(textOf(report)));
    QCOMPARE(checkOf(report, s("slot")).errorId, s("slot-lost"));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
}

void TestLogChecks::check_openWriter_isNamedAndNotWaitedFor()
{
    PgSession writer(*m_cluster, s("shop"));
    QVERIFY(writer.exec("BEGIN; INSERT INTO orders VALUES (1)"));
    const QString pid = QString::fromLatin1(writer.value("SELECT pg_backend_pid()"));
    QElapsedTimer timer;
    timer.start();
    const SourceCheckReport report = checkSource(requestFor(*m_cluster), {});
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(told(report), s("long-transactions:warning plugin:warning"));
    QVERIFY(checkOf(report, s("long-transactions")).message.contains(pid));
    QVERIFY(report.passed());
    QCOMPARE(slotCount(*m_cluster), QByteArray("1"));
    QVERIFY(writer.exec("ROLLBACK"));
}

void TestLogChecks::check_stageEndsWithinTheTrial_pluginIsUnknown()
{
    // A server so slow that the time of the stage is over before the trial is given up: it lets the
    // replication connection in late, and then does not answer.
    PgSession admin(*m_cluster, s("shop"));
    PgSession writer(*m_cluster, s("shop"));
    QVERIFY(writer.exec("BEGIN; INSERT INTO orders VALUES (1)"));
    std::jthread stopper;
    pid_t stopped = 0;
    const auto slowDown = [&](const CheckResult &check) {
        if (check.id != u"replication-right")
            return;
        admin.exec("ALTER SYSTEM SET post_auth_delay = 8");
        admin.exec("SELECT pg_reload_conf()");
        stopper = std::jthread([&](const std::stop_token &stop) {
            QByteArray pid;
            while (!stop.stop_requested() && pid.isEmpty())
                pid = admin.value(
                    "SELECT pid FROM pg_stat_activity, pg_sleep(0.02) WHERE query LIKE "
                    "'CREATE_REPLICATION_SLOT%'");
            stopped = pid.toInt();
            if (stopped > 0)
                ::kill(stopped, SIGSTOP);
        });
    };
    const SourceCheckReport report = checkSource(requestFor(*m_cluster), {}, slowDown);
    stopper = {};
    if (stopped > 0)
        ::kill(stopped, SIGCONT);
    admin.exec("ALTER SYSTEM RESET post_auth_delay");
    admin.exec("SELECT pg_reload_conf()");
    QVERIFY(writer.exec("ROLLBACK"));
    QVERIFY(stopped > 0);
    QVERIFY2(told(report) == u"plugin:unknown", qPrintable(textOf(report)));
    QVERIFY2(textOf(report).contains(u"in the time that a check may take"),
             qPrintable(textOf(report)));
    QCOMPARE(report.exitCode(), ExitCode::Done);
    QTRY_COMPARE(admin.value("SELECT count(*) FROM pg_replication_slots"), QByteArray("1"));
}

void TestLogChecks::check_lockedTable_endsByItsDeadline()
{
    PgSession locker(*m_cluster, s("shop"));
    QVERIFY(locker.exec("BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE"));
    QElapsedTimer timer;
    timer.start();
    const SourceCheckReport report = checkSource(requestFor(*m_cluster), {});
    QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
    const CheckResult &tables = checkOf(report, s("tables"));
    QCOMPARE(tables.state, CheckState::Failed);
    QCOMPARE(tables.errorId, s("lock-timeout"));
    for (const char *id : {"publication", "identity", "ungranted", "row-security"})
        QCOMPARE(checkOf(report, s(id)).state, CheckState::Unknown);
    QCOMPARE(checkOf(report, s("wal-level")).state, CheckState::Ok);
    QCOMPARE(checkOf(report, s("slot")).state, CheckState::Ok);
    QVERIFY(locker.exec("ROLLBACK"));
}

void TestLogChecks::check_slotsOrSendersFull_fails()
{
    const auto cluster = started({s("max_replication_slots = 1"), s("max_wal_senders = 1"),
                                  s("max_slot_wal_keep_size = '1GB'")});
    setUp(*cluster);
    SourceCheckReport report = checkSource(requestFor(*cluster), {});
    QCOMPARE(told(report), s("plugin:unknown slots:warning"));
    QVERIFY(report.passed()); // the wanted slot is among them

    SourceCheckRequest another = requestFor(*cluster);
    another.slot = s("another");
    report = checkSource(another, {});
    QCOMPARE(told(report), s("plugin:unknown slot:warning slots:failed"));
    QVERIFY(textOf(report).contains(u"tributary_shop ("));
    const QStringList raiseSlots = checkOf(report, s("slots")).actions;
    QVERIFY(raiseSlots.contains(s("ALTER SYSTEM SET max_replication_slots = 20;")));
    QVERIFY(!raiseSlots.join(u'\n').contains(u"max_wal_senders"));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);

    exec(*cluster, "SELECT pg_drop_replication_slot('tributary_shop')");
    ConnectionOptions options;
    options.info = another.connection;
    options.password = "pw";
    options.replication = true;
    const Result<Connection> holder = Connection::open(options, {});
    QVERIFY(holder);
    report = checkSource(another, {});
    QCOMPARE(told(report),
             s("plugin:unknown replication-connection:warning senders:failed "
               "slot:warning"));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
    const QStringList raiseSenders = checkOf(report, s("senders")).actions;
    QVERIFY(raiseSenders.contains(s("ALTER SYSTEM SET max_wal_senders = 20;")));
    QVERIFY(!raiseSenders.join(u'\n').contains(u"max_replication_slots"));
}

void TestLogChecks::check_walLevel_setButNotRestarted_isToldApart()
{
    const auto cluster = started({s("wal_level = replica"), s("max_slot_wal_keep_size = '1GB'")});
    QVERIFY(cluster->createDatabase(s("shop")));
    exec(*cluster, "CREATE ROLE follower LOGIN REPLICATION PASSWORD 'pw'");
    exec(*cluster, "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO follower");
    SourceCheckRequest request = requestFor(*cluster);
    request.plugin = s("wal2json"); // no publication
    SourceCheckReport report = checkSource(request, {});
    QCOMPARE(told(report), s("plugin:unknown slot:warning wal-level:failed"));
    QCOMPARE(checkOf(report, s("wal-level")).found, s("replica"));
    QCOMPARE(checkOf(report, s("wal-level")).actions,
             guideLines(providerGuide(Provider::SelfHosted).enableLog, {}));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);

    exec(*cluster, "ALTER SYSTEM SET wal_level = 'logical'");
    exec(*cluster, "SELECT pg_reload_conf()");
    QTRY_COMPARE(cluster
                     ->query("SELECT pending_restart FROM pg_settings WHERE name = "
                             "'wal_level'")[0][0]
                     .value(),
                 QByteArray("t"));
    report = checkSource(request, {});
    QCOMPARE(told(report), s("plugin:unknown slot:warning wal-level:failed"));
    QVERIFY(checkOf(report, s("wal-level")).message.contains(u"until the server is restarted"));
    cluster->stopServer(false);
    QVERIFY(cluster->startServer());
    QCOMPARE(told(checkSource(request, {})), s("slot:warning"));
}

void TestLogChecks::check_pluginByDefault_isRefused()
{
    const auto cluster = started({s("max_slot_wal_keep_size = '1GB'")}, false);
    setUp(*cluster);
    const bool limited = cluster
                             ->query("SELECT 1 FROM pg_settings WHERE name = "
                                     "'output_plugin_libraries'")
                             .size()
        == 1;
    if (!limited)
        QSKIP("this server allows every plugin");
    QCOMPARE(told(checkSource(requestFor(*cluster), {})), QString());
    SourceCheckRequest request = requestFor(*cluster);
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
    exec(*cluster, fix->toUtf8().constData());
    if (cluster->hasPlugin(s("wal2json")))
        QCOMPARE(told(checkSource(request, {})), s("slot:warning"));
    QCOMPARE(slotCount(*cluster), QByteArray("1"));
}

void TestLogChecks::check_standby_fails()
{
    const auto cluster = started({s("max_slot_wal_keep_size = '1GB'")});
    setUp(*cluster);
    exec(*cluster, "SELECT pg_drop_replication_slot('tributary_shop')");
    cluster->stopServer(false);
    QVERIFY(cluster->becomeStandby());
    QVERIFY2(cluster->startServer(), qPrintable(cluster->lastError()));
    const SourceCheckReport report = checkSource(requestFor(*cluster), {});
    QCOMPARE(told(report), s("plugin:unknown primary:warning slot:warning standby-log:failed"));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
}

void TestLogChecks::check_withoutLog_hasTheOldList()
{
    SourceCheckRequest request = requestFor(*m_cluster);
    request.log = false;
    const SourceCheckReport report = checkSource(request, {});
    QCOMPARE(report.checks.size(), sourceCheckIds().size());
    QVERIFY(!report.log.has_value());
}

void TestLogChecks::check_provider_isRecognisedAndItsFixTold_data()
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

void TestLogChecks::check_provider_isRecognisedAndItsFixTold()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, fake);
    QFETCH(QString, provider);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    // One server for all, on which following changes is switched off.
    static const std::unique_ptr<PgCluster> cluster = [] {
        auto made = started({s("wal_level = replica")});
        made->createDatabase(s("shop"));
        made->createDatabase(s("d1abcdefghijk2"));
        made->exec("CREATE ROLE u1abcdefghijk2 LOGIN REPLICATION PASSWORD 'pw'");
        return made;
    }();
    const bool heroku = provider == s("heroku");
    const char *database = heroku ? "d1abcdefghijk2" : "shop";
    exec(*cluster, "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO PUBLIC",
         database);
    if (!fake.isEmpty())
        exec(*cluster, fake.constData(), database);

    SourceCheckRequest request = requestFor(*cluster);
    request.connection.host = host;
    request.connection.sslMode = s("prefer");
    request.connection.user = s("u1abcdefghijk2");
    request.connection.database = s(database);
    request.addresses = {{host, cluster->host()}};
    const SourceCheckReport report = checkSource(request, {});
    SourceCheckRequest asTold = requestFor(*cluster);
    asTold.connection.user = request.connection.user;
    asTold.connection.database = request.connection.database;
    asTold.provider = providerFromId(provider);
    const SourceCheckReport toldReport = checkSource(asTold, {});

    exec(*cluster, "DROP TABLE orders; DROP FUNCTION IF EXISTS aurora_version()", database);
    for (const ProviderEntry &entry : providerTable()) {
        for (const QString &role : s(entry.roles).split(u' ', Qt::SkipEmptyParts))
            exec(*cluster, QByteArray("DROP ROLE IF EXISTS " + role.toUtf8()).constData());
    }
    exec(*cluster, "DROP ROLE IF EXISTS rds_replication");

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

void TestLogChecks::measureLogRate_busyServer_isMoreThanNothing()
{
    ConnectionOptions options;
    options.info = requestFor(*m_cluster).connection;
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
        QTRY_VERIFY([&] {
            const Result<double> rate = measureLogRate(*connection, std::chrono::milliseconds(300),
                                                       {});
            return rate && *rate > 10000;
        }());
    }
    std::stop_source stopped;
    stopped.request_stop();
    const Result<double> rate = measureLogRate(*connection, std::chrono::hours(1),
                                               stopped.get_token());
    QVERIFY(!rate && rate.error().kind == ErrorKind::Interrupted);
}

void TestLogChecks::command_methodLog_printsTheSameList()
{
    const CommandLine user;
    const QString password = user.writeFile(s("password"), "pw\n");
    const QString uri = s("postgresql://follower@127.0.0.1:%1/shop").arg(m_cluster->port());
    const auto check = [&](const QStringList &options) {
        return user.run(QStringList{s("check"), s("--json"), s("--password-file"), password}
                        + options);
    };
    const auto stateOf = [](const CommandResult &result, const char *id) {
        for (const QJsonObject &object : result.objects(s("check"))) {
            if (object.value(u"id").toString() == s(id))
                return object.value(u"state").toString();
        }
        return QString();
    };
    const CommandResult good = check({uri, s("--method"), s("log")});
    QVERIFY2(good.exitCode == 0, good.summary().constData());
    QStringList ids;
    for (const QJsonObject &object : good.objects(s("check")))
        ids.append(object.value(u"id").toString());
    QCOMPARE(ids, sourceCheckIds(true));

    // What a saved source says is the default.
    const CommandResult added = user.run({s("source"), s("add"), s("shop"), uri,
                                          s("sqlite:") + user.file(s("copy.sqlite")), s("--method"),
                                          s("log"), s("--slot"), s("another")});
    QVERIFY2(added.exitCode == 0, added.summary().constData());
    const CommandResult saved = check({s("shop")});
    QVERIFY2(saved.exitCode == 0, saved.summary().constData());
    QCOMPARE(stateOf(saved, "slot"), s("warning"));
    QCOMPARE(stateOf(check({s("shop"), s("--slot"), s("tributary_shop")}), "slot"), s("ok"));
    QCOMPARE(stateOf(check({s("shop"), s("--method"), s("full")}), "slot"), QString());

    const CommandResult missing = check({uri, s("--method"), s("log"), s("--publication"),
                                         s("other"), s("--provider"), s("cloudsql")});
    QCOMPARE(missing.exitCode, 6);
    QCOMPARE(stateOf(missing, "publication"), s("failed"));
    for (const QJsonObject &object : missing.objects(s("check"))) {
        if (object.value(u"id").toString() == u"provider")
            QCOMPARE(object.value(u"found").toString(), s("cloudsql"));
    }
    QVERIFY(!good.data.contains("\"pw\"") && !missing.data.contains("\"pw\""));
}

QTEST_GUILESS_MAIN(TestLogChecks)
#include "tst_logchecks.moc"
