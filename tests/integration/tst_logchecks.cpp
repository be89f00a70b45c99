// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of what following changes needs, against real servers: each thing that can be wrong is
// provoked, told by the check that is about it, and nothing is left behind.
#include "tests/integration/logcheckbench.h"
#include "tests/support/commandline.h"

#include "engine/source/checkjudge.h"

#include <QJsonObject>
#include <QLocale>
#include <QTest>

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
    void check_logOnDisk_isTheDirectorysSize();
    void check_laterTables_areToldUntilGranted();
    void check_withoutLog_hasTheOldList();
    void command_methodLog_printsTheSameList();

private:
    std::unique_ptr<PgCluster> m_cluster;
};

void TestLogChecks::initTestCase()
{
    m_cluster = startedServer({s("max_slot_wal_keep_size = '1GB'")});
    setUpSource(*m_cluster);
}

void TestLogChecks::cleanup()
{
    resetSource(*m_cluster);
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
    setUpSource(cluster);

    QList<CheckResult> seen;
    SourceCheckRequest request = logCheckOf(cluster);
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
    QCOMPARE(states[s("log-on-disk")], CheckState::Unknown); // a login without rights
    QCOMPARE(states[s("later-tables")], CheckState::Warning);
    for (const char *id : {"log-on-disk", "later-tables"})
        states.erase(s(id));
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
    row("one connection", {"ALTER ROLE follower CONNECTION LIMIT 1"}, "connections:failed",
        "ALTER ROLE \"follower\" CONNECTION LIMIT 8;", false);
    row("two connections", {"ALTER ROLE follower CONNECTION LIMIT 2"}, "", "0 of 2 in use", true);
    row("one connection to the database", {"ALTER DATABASE shop CONNECTION LIMIT 1"},
        "connections:failed", "The database \"shop\" takes 1 connections at once", false);
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
    row("publication gone, slot there", {"DROP PUBLICATION tributary_shop"}, "publication:failed",
        "SELECT pg_drop_replication_slot('tributary_shop'); CREATE PUBLICATION", false);
    row("publication gone, slot there, creatable",
        {"DROP PUBLICATION tributary_shop", "ALTER TABLE orders OWNER TO follower",
         "GRANT CREATE ON DATABASE shop TO follower"},
        "publication:failed writable:warning",
        "Or drop the slot; the next run makes the publication", false);
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
        execOn(*m_cluster, elsewhere ? sql.mid(9).constData() : sql.constData(),
               elsewhere ? "postgres" : "shop");
    }
    const bool synchronous = expected == s("synchronous:warning");
    if (synchronous)
        QTRY_COMPARE_WITH_TIMEOUT(m_cluster->query("SHOW synchronous_standby_names")[0][0].value(),
                                  QByteArray("*"), 30'000);
    const QByteArray slotsBefore = slotCount(*m_cluster);
    const SourceCheckReport report = checkSource(logCheckOf(*m_cluster), {});
    const QByteArray slotsAfter = slotCount(*m_cluster);
    if (synchronous) { // before anything is committed: it would wait for a standby
        execOn(*m_cluster, "ALTER SYSTEM RESET synchronous_standby_names");
        execOn(*m_cluster, "SELECT pg_reload_conf()");
        QTRY_COMPARE_WITH_TIMEOUT(m_cluster->query("SHOW synchronous_standby_names")[0][0].value(),
                                  QByteArray(), 30'000);
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
    SourceCheckRequest request = logCheckOf(*m_cluster);
    request.connection.user = m_cluster->superuser();
    request.password = m_cluster->superuserPassword();
    const SourceCheckReport report = checkSource(request, {});
    QCOMPARE(told(report), s("writable:warning"));
    QVERIFY(checkOf(report, s("writable")).message.contains(u"superuser"));
}

void TestLogChecks::check_logOnDisk_isTheDirectorysSize()
{
    execOn(*m_cluster, "GRANT pg_monitor TO follower");
    SourceCheckReport report = checkSource(logCheckOf(*m_cluster), {});
    const QByteArray size = m_cluster->query("SELECT sum(size) FROM pg_ls_waldir()")[0][0].value();
    QCOMPARE(checkOf(report, s("log-on-disk")).state, CheckState::Ok);
    QCOMPARE(QByteArray::number(report.log->logOnDisk->bytes), size);
    QCOMPARE(checkOf(report, s("log-on-disk")).found,
             QLocale().formattedDataSize(size.toLongLong()));

    // With settings that ask for less, the same size is too much: the slot keeps it.
    execOn(*m_cluster, "ALTER SYSTEM SET max_wal_size = '32MB'");
    execOn(*m_cluster, "SELECT pg_reload_conf()");
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->query("SHOW max_wal_size")[0][0].value(),
                              QByteArray("32MB"), 30'000);
    for (int i = 0; i < 5; ++i) // a file of 16 MB each
        execOn(*m_cluster, "SELECT pg_switch_wal(), pg_logical_emit_message(false, 'x', 'y')");
    report = checkSource(logCheckOf(*m_cluster), {});
    execOn(*m_cluster, "ALTER SYSTEM RESET max_wal_size");
    execOn(*m_cluster, "SELECT pg_reload_conf()");
    execOn(*m_cluster, "REVOKE pg_monitor FROM follower");
    const CheckResult disk = checkOf(report, s("log-on-disk"));
    QVERIFY2(disk.state == CheckState::Warning, qPrintable(textOf(report)));
    QVERIFY2(disk.message.contains(u"64.00 MiB") || disk.message.contains(u"32.00 MiB"),
             qPrintable(disk.message));
    QVERIFY(report.passed());
}

void TestLogChecks::check_laterTables_areToldUntilGranted()
{
    SourceCheckRequest request = logCheckOf(*m_cluster);
    const CheckResult told = checkOf(checkSource(request, {}), s("later-tables"));
    QCOMPARE(told.state, CheckState::Warning);
    QVERIFY2(told.message.contains(u"public"), qPrintable(told.message));
    request.tables = {s("public.orders")};
    QCOMPARE(checkOf(checkSource(request, {}), s("later-tables")).state, CheckState::Ok);
    request.tables.clear();
    execOn(*m_cluster, told.actions.first().toUtf8().constData());
    const SourceCheckReport granted = checkSource(request, {});
    execOn(*m_cluster,
           "ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM "
           "follower");
    QCOMPARE(checkOf(granted, s("later-tables")).state, CheckState::Ok);
}

void TestLogChecks::check_withoutLog_hasTheOldList()
{
    SourceCheckRequest request = logCheckOf(*m_cluster);
    request.log = false;
    const SourceCheckReport report = checkSource(request, {});
    QCOMPARE(report.checks.size(), sourceCheckIds().size());
    QVERIFY(!report.log.has_value());
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
