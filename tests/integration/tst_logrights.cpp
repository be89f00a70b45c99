// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a login or a server lacks for following the log: each is named, with what has to be done,
// and afterwards it works. Where there is another way, it is taken.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <future>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

constexpr auto tables =
    "CREATE TABLE k (id int PRIMARY KEY, v text); INSERT INTO k SELECT g, 'v' FROM "
    "generate_series(1, 20) g; CREATE TABLE d (a int, b text); ALTER TABLE d REPLICA IDENTITY FULL;"
    "INSERT INTO d VALUES (1, 'x'), (1, 'x'), (2, NULL);";

class LogRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void login_notOwner_publicationRight();
    void login_notOwner_newTableDoesNotStopTheOthers();
    void login_withoutReplication_replRole();
    void walLevel_replica_isNamed();
    void plugin_missing_isNamed();
    void slot_readByAnother_isBusy();
    void slot_setFreeSoon_isWaitedFor();
    void publication_missingBesideSlot_isNamed_data();
    void publication_missingBesideSlot_isNamed();
    void publication_unfit_isNamed_data();
    void publication_unfit_isNamed();
    void publication_withoutRoot_isFollowed();
    void publication_ofAllTables_isFollowed();
    void noSender_pullsInstead_data();
    void noSender_pullsInstead();

private:
    QString nextDatabase() { return u"rights_%1"_s.arg(++m_number); }

    // A login that may read everything, and what else is asked for.
    QString makeLogin(LogBench &bench, const QByteArray &rights);

    static QString actionsOf(const SyncReport &report)
    {
        return report.error ? report.error->actions.join(u'\n') : QString();
    }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogRights::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

QString LogRights::makeLogin(LogBench &bench, const QByteArray &rights)
{
    const QByteArray role = "reader_" + bench.database().toUtf8();
    bench.request.source.user = QString::fromLatin1(role);
    bench.request.password = "secret";
    return bench.exec("CREATE ROLE " + role + " LOGIN " + rights + " PASSWORD 'secret';"
                      + "GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + role
                      + ";ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO "
                      + role);
}

// Runs what the error tells, as somebody who may: empty, or why there is nothing to run.
QString sqlIn(const QString &actions)
{
    for (const QString &verb : {u"CREATE PUBLICATION"_s, u"ALTER PUBLICATION"_s}) {
        const qsizetype at = actions.indexOf(verb);
        if (at >= 0)
            return actions.sliced(at).section(u'\n', 0, 0);
    }
    return {};
}

void LogRights::login_notOwner_publicationRight()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(makeLogin(bench, "REPLICATION"), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: publication-right"_s));
    QVERIFY(!QFile::exists(bench.file()));
    // No slot is left that would hold the log.
    QCOMPARE(m_cluster.query("SELECT count(*) FROM pg_replication_slots WHERE database = '"
                             + bench.database().toUtf8() + '\'')[0][0],
             QByteArray("0"));
    const QString sql = sqlIn(actionsOf(report));
    QVERIFY2(!sql.isEmpty(), qPrintable(actionsOf(report)));
    QCOMPARE(bench.exec(sql.toUtf8()), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x'); DELETE FROM k WHERE id = 3"}),
             QString());
    Follower follower(bench.request);
    QCOMPARE(bench.exec("INSERT INTO k VALUES (99, 'followed')"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = 99"_s),
                              u"1"_s, deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogRights::login_notOwner_newTableDoesNotStopTheOthers()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(makeLogin(bench, "REPLICATION"), QString());
    QCOMPARE(bench.exec("CREATE TABLE n (id int PRIMARY KEY); INSERT INTO n VALUES (1)"),
             QString());
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'goes on')"), QString());
        const SyncReport report = bench.sync();
        QCOMPARE(failuresOf(report), QStringList(u"public.n: publication-right"_s));
        QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file(), {u"public.n"_s}),
                 QString());
    }
    const SyncReport report = bench.sync();
    const QString sql = sqlIn(tableOf(report, u"public.n"_s).error->actions.join(u'\n'));
    QCOMPARE(bench.exec(sql.toUtf8()), QString());
    QCOMPARE(bench.follow({"INSERT INTO n VALUES (2)", "DELETE FROM n WHERE id = 1"}), QString());
}

void LogRights::login_withoutReplication_replRole()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(makeLogin(bench, ""), QString());
    QCOMPARE(bench.exec("CREATE PUBLICATION " + bench.slot().toUtf8() + " FOR TABLE k, d"),
             QString());
    const SyncReport report = bench.sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: repl-role"_s));
    QVERIFY(actionsOf(report).contains(bench.request.source.user));
    // Nor is anything copied where a slot is there already.
    QCOMPARE(bench.exec("SELECT pg_create_logical_replication_slot('" + bench.slot().toUtf8()
                        + "', 'pgoutput')"),
             QString());
    QCOMPARE(failuresOf(bench.sync()), QStringList(u"run: repl-role"_s));
    QVERIFY(!QFile::exists(bench.file()));
    QCOMPARE(bench.exec("ALTER ROLE " + bench.request.source.user.toUtf8() + " REPLICATION"),
             QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
    // Taken away again: said once more, and nothing is lost.
    QCOMPARE(bench.exec("ALTER ROLE " + bench.request.source.user.toUtf8() + " NOREPLICATION"),
             QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x')"), QString());
    QCOMPARE(failuresOf(bench.sync()), QStringList(u"run: repl-role"_s));
    QCOMPARE(bench.exec("ALTER ROLE " + bench.request.source.user.toUtf8() + " REPLICATION"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogRights::walLevel_replica_isNamed()
{
    PgCluster::Options options;
    options.extraConf << u"wal_level = replica"_s;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    LogBench bench(cluster, u"shop"_s);
    QCOMPARE(bench.exec(tables), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: wal-level"_s));
    QVERIFY(report.error->message.contains(u"replica"));
    QVERIFY(!QFile::exists(bench.file()));
    QVERIFY(cluster.exec("ALTER SYSTEM SET wal_level = logical"));
    cluster.stopServer(false);
    QVERIFY(cluster.startServer());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
}

void LogRights::plugin_missing_isNamed()
{
    QList<int> versions = PgCluster::availableVersions();
    for (const int version : std::as_const(versions)) {
        PgCluster cluster(logicalServer(version));
        if (cluster.hasPlugin(u"wal2json"_s))
            continue;
        QString error;
        QVERIFY2(cluster.start(&error), qPrintable(error));
        LogBench bench(cluster, u"shop"_s, u"wal2json"_s);
        QCOMPARE(bench.exec(tables), QString());
        const QStringList failures = failuresOf(bench.sync());
        QVERIFY2(failures == QStringList(u"run: plugin-missing"_s)
                     || failures == QStringList(u"run: plugin-blocked"_s),
                 qPrintable(failures.join(u' ')));
        bench.request.log.plugin.clear();
        QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
        return;
    }
    QSKIP("every server here has wal2json");
}

void LogRights::slot_readByAnother_isBusy()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QTemporaryDir folder;
    SyncRequest other = bench.request;
    other.destination = u"sqlite:"_s + folder.filePath(u"other.sqlite"_s);
    {
        Follower follower(bench.request);
        QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
        const SyncReport report = runSync(other);
        QCOMPARE(failuresOf(report), QStringList(u"run: slot-busy"_s));
        QCOMPARE(report.error->exitCode(), ExitCode::AlreadyRunning);
        QVERIFY2(report.error->detail.contains(u"tributary/log"), qPrintable(report.error->detail));
        QVERIFY(!QFile::exists(folder.filePath(u"other.sqlite"_s))); // nothing was copied first
        QCOMPARE(follower.stopAndTellProblems(), QString());
    }
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
}

// What was killed holds its slot for a moment more.
void LogRights::slot_setFreeSoon_isWaitedFor()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QTemporaryDir folder;
    SyncRequest other = bench.request;
    other.destination = u"sqlite:"_s + folder.filePath(u"other.sqlite"_s);
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    std::future<SyncReport> waiting = std::async(std::launch::async,
                                                 [&] { return runSync(other); });
    // The second run has looked at the slot.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_cluster.query("SELECT count(*) FROM pg_stat_activity WHERE application_name = "
                        "'tributary/control' AND state = 'idle' AND query ~ 'pg_stat_activity a'"
                        " AND datname = '"
                        + bench.database().toUtf8() + '\'')[0][0],
        QByteArray("1"), deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(problemsOf(waiting.get()), QString());
}

void LogRights::publication_missingBesideSlot_isNamed_data()
{
    QTest::addColumn<bool>("wasFollowed");
    QTest::newRow("first run") << false;
    QTest::newRow("later") << true;
}

void LogRights::publication_missingBesideSlot_isNamed()
{
    QFETCH(const bool, wasFollowed);
    LogBench bench(m_cluster, nextDatabase());
    const QByteArray slot = bench.slot().toUtf8();
    QCOMPARE(bench.exec(tables), QString());
    if (wasFollowed) {
        QCOMPARE(bench.syncAndCompare(), QString());
        QCOMPARE(bench.exec("DROP PUBLICATION " + slot), QString());
    } else {
        QCOMPARE(
            bench.exec("SELECT pg_create_logical_replication_slot('" + slot + "', 'pgoutput')"),
            QString());
    }
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x')"), QString());
    QCOMPARE(failuresOf(bench.sync()), QStringList(u"run: publication"_s));
    // As it is told: both made again.
    QCOMPARE(bench.exec("SELECT pg_drop_replication_slot('" + slot + "')"), QString());
    QCOMPARE(bench.exec("CREATE PUBLICATION " + slot + " FOR TABLE k, d"), QString());
    QCOMPARE(bench.exec("SELECT pg_create_logical_replication_slot('" + slot + "', 'pgoutput')"),
             QString());
    bench.request.log.allowResync = wasFollowed;
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
}

void LogRights::publication_unfit_isNamed_data()
{
    QTest::addColumn<QByteArray>("publication");
    QTest::addColumn<QString>("reason");
    QTest::newRow("row filter") << QByteArray("FOR TABLE k WHERE (id > 5), d") << u"row filter"_s;
    QTest::newRow("column list") << QByteArray("FOR TABLE k (id), d") << u"columns"_s;
    QTest::newRow("inserts") << QByteArray("FOR TABLE k, d WITH (publish = 'insert')")
                             << u"updates"_s;
    QTest::newRow("no truncations")
        << QByteArray("FOR TABLE k, d WITH (publish = 'insert, update, delete')") << u"TRUNCATE"_s;
}

void LogRights::publication_unfit_isNamed()
{
    QFETCH(const QByteArray, publication);
    QFETCH(const QString, reason);
    LogBench bench(m_cluster, nextDatabase());
    const QByteArray name = bench.slot().toUtf8();
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.exec("CREATE PUBLICATION " + name + ' ' + publication), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: publication-unfit"_s));
    QVERIFY2(report.error->message.contains(reason), qPrintable(report.error->message));
    QVERIFY(!QFile::exists(bench.file()));
    QCOMPARE(bench.exec("DROP PUBLICATION " + name), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
    // It became so later.
    QCOMPARE(bench.exec("DROP PUBLICATION " + name), QString());
    QCOMPARE(bench.exec("CREATE PUBLICATION " + name + ' ' + publication), QString());
    QCOMPARE(failuresOf(bench.sync()), QStringList(u"run: publication-unfit"_s));
}

void LogRights::publication_withoutRoot_isFollowed()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(QByteArray(tables)
                        + "CREATE TABLE p (id int PRIMARY KEY, v text) PARTITION BY RANGE (id);"
                          "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);"
                          "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20);"
                          "INSERT INTO p VALUES (1, 'a'), (11, 'b')"),
             QString());
    QCOMPARE(bench.exec("CREATE PUBLICATION " + bench.slot().toUtf8() + " FOR TABLE k, d, p"),
             QString());
    QCOMPARE(
        bench.follow({"INSERT INTO p VALUES (2, 'c'), (12, 'd'); UPDATE p SET v = 'e' WHERE id "
                      "= 1",
                      "UPDATE p SET id = 13 WHERE id = 2",
                      "CREATE TABLE p3 PARTITION OF p FOR VALUES FROM (20) TO (30);"
                      "INSERT INTO p VALUES (25, 'f')",
                      "UPDATE p SET v = 'g' WHERE id = 25", "TRUNCATE p1", "TRUNCATE p"}),
        QString());
}

void LogRights::publication_ofAllTables_isFollowed()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.exec("CREATE PUBLICATION " + bench.slot().toUtf8() + " FOR ALL TABLES"),
             QString());
    QCOMPARE(bench.follow({"CREATE TABLE n (id int PRIMARY KEY); INSERT INTO n VALUES (1)",
                           "DELETE FROM n; INSERT INTO d VALUES (1, 'x')"}),
             QString());
}

void LogRights::noSender_pullsInstead_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

void LogRights::noSender_pullsInstead()
{
    QFETCH(const QString, plugin);
    PgCluster::Options options = logicalServer();
    options.extraConf << u"max_wal_senders = 0"_s << u"synchronous_commit = local"_s;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    LogBench bench(cluster, u"shop"_s, plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 5000)), QString());
    Writers writers(cluster, bench.database(), "k", "d");
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 50, deadlineMs);
    QCOMPARE(problemsOf(bench.sync()), QString());
    Follower follower(bench.request);
    const int before = writers.done();
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > before + 500, deadlineMs);
    writers.stop();
    QCOMPARE(bench.exec("INSERT INTO k VALUES (-1, 'the last', 0)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = -1"_s),
                              u"1"_s, deadlineMs);
    QCOMPARE(compareDatabase(cluster, bench.database(), bench.file()), QString());
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogRights)
#include "tst_logrights.moc"
