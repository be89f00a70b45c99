// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must not make a run that follows the log stand still, or blind: a server that is busy all
// the time, tables that somebody has locked.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QElapsedTimer>
#include <QSet>
#include <QtTest>

#include <chrono>
#include <future>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 20'000;

constexpr auto shortPatience = std::chrono::milliseconds(300);

// A run that hangs is stopped, and fails the test.
SyncReport boundedRun(const SyncRequest &request)
{
    std::stop_source stop;
    std::future<SyncReport> report = std::async(std::launch::async,
                                                [&] { return runSync(request, stop.get_token()); });
    if (report.wait_for(std::chrono::milliseconds(deadlineMs)) != std::future_status::ready)
        stop.request_stop();
    return report.get();
}

constexpr auto tables =
    "CREATE TABLE k (id int PRIMARY KEY, n int); INSERT INTO k SELECT g, g FROM "
    "generate_series(1, 100) g; CREATE TABLE d (a int, b text); ALTER TABLE d REPLICA IDENTITY "
    "FULL; INSERT INTO d VALUES (1, 'x'), (2, NULL);";

class LogStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void rewrite_beside_writers_data();
    void rewrite_beside_writers();
    void truncations_besideWriters_areNotCopied();
    void otherDatabase_written_costsFewCommits();
    void follow_positionRefused_endsWithThat();
    void follow_tableLocked_othersGoOn();

    void follow_tableMade_isFollowed_data() { addPluginRows(); }

    void follow_tableMade_isFollowed();
    void follow_tableThatHasToWait_isFollowedLater();

    void once_tableLocked_othersGoOn_data() { addPluginRows(); }

    void once_tableLocked_othersGoOn();
    void once_newTableLocked_othersGoOn();
    void firstCopy_tableLocked_othersAreCopied_data();
    void firstCopy_tableLocked_othersAreCopied();

private:
    void addPluginRows();

    QString nextDatabase() { return u"stalls_%1"_s.arg(++m_number); }

    QString textOf(const LogBench &bench, const QString &sql) const
    {
        return sqliteText(bench.file(), sql);
    }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogStalls::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogStalls::addPluginRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

void LogStalls::rewrite_beside_writers_data()
{
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("of this database") << false;
    QTest::newRow("of another database") << true;
}

// Somebody writes all the time: what the log does not tell is found all the same.
void LogStalls::rewrite_beside_writers()
{
    QFETCH(const bool, elsewhere);
    LogBench bench(m_cluster, nextDatabase());
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    QCOMPARE(bench.exec(tables + Writers::tables("w", "v")), QString());
    const QString other = nextDatabase();
    QVERIFY(m_cluster.createDatabase(other));
    QVERIFY(m_cluster.exec(Writers::tables("w", "v"), other));
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    Writers writers(m_cluster, elsewhere ? other : bench.database(), "w", "v", 2);
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 50, deadlineMs);
    QCOMPARE(bench.exec("ALTER TABLE k ALTER n TYPE int USING n * 100"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(textOf(bench, u"SELECT sum(n) FROM k"_s), u"505000"_s, deadlineMs);
    writers.stop();
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// A TRUNCATE that is in the catalogue, but not yet in the destination, is no rewrite.
void LogStalls::truncations_besideWriters_areNotCopied()
{
    LogBench bench(m_cluster, nextDatabase());
    bench.request.log.catalogueInterval = std::chrono::milliseconds(20);
    QCOMPARE(bench.exec(tables + Writers::tables("w", "v")), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    Writers writers(m_cluster, bench.database(), "w", "v", 2);
    PgSession session(m_cluster, bench.database());
    for (int i = 0; i < 200; ++i)
        QVERIFY(session.exec("BEGIN; INSERT INTO k VALUES (1) ON CONFLICT DO NOTHING; COMMIT;"
                             "BEGIN; TRUNCATE k; COMMIT"));
    writers.stop();
    QCOMPARE(bench.exec("INSERT INTO k VALUES (-1)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(textOf(bench, u"SELECT id FROM k"_s), u"-1"_s, deadlineMs);
    const SyncReport report = follower.stop();
    QCOMPARE(tableOf(report, u"public.k"_s).notes, QStringList());
    QCOMPARE(tableOf(report, u"public.k"_s).bytes, 0);
    QCOMPARE(bench.syncAndCompare(), QString());
}

// Each position that is made durable costs the disk a wait.
void LogStalls::otherDatabase_written_costsFewCommits()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    const QString other = nextDatabase();
    QVERIFY(m_cluster.createDatabase(other));
    QVERIFY(m_cluster.exec(Writers::tables("w", "v"), other));
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    Writers writers(m_cluster, other, "w", "v", 2);
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 50, deadlineMs);
    QSet<QString> checkpoints;
    QElapsedTimer clock;
    clock.start();
    constexpr qint64 watchedMs = 4000;
    while (clock.elapsed() < watchedMs)
        checkpoints.insert(textOf(bench, u"SELECT checkpoint_lsn FROM _tributary_log"_s));
    const qint64 seconds = clock.elapsed() / 1000;
    writers.stop();
    QVERIFY(checkpoints.size() > 1);
    QVERIFY2(checkpoints.size() <= seconds + 4, qPrintable(QString::number(checkpoints.size())));
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// Whoever may not ask for the server's position, which is asked for beside writers only.
void LogStalls::follow_positionRefused_endsWithThat()
{
    LogBench bench(m_cluster, nextDatabase());
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    QCOMPARE(bench.exec(tables + Writers::tables("w", "v")), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QByteArray role = "reader_" + bench.database().toUtf8();
    QCOMPARE(bench.exec("CREATE ROLE " + role
                        + " LOGIN REPLICATION PASSWORD 'secret'; GRANT SELECT "
                          "ON ALL TABLES IN SCHEMA public TO "
                        + role),
             QString());
    bench.request.source.user = QString::fromLatin1(role);
    bench.request.password = "secret";
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QCOMPARE(bench.exec("REVOKE EXECUTE ON FUNCTION pg_current_wal_insert_lsn() FROM PUBLIC"),
             QString());
    Writers writers(m_cluster, bench.database(), "w", "v", 2);
    QTRY_VERIFY_WITH_TIMEOUT(follower.hasEnded(), deadlineMs);
    writers.stop();
    const SyncReport report = follower.stop();
    QVERIFY(report.error);
    QCOMPARE(report.error->sqlState, QByteArray("42501"));
    QCOMPARE(bench.exec("GRANT EXECUTE ON FUNCTION pg_current_wal_insert_lsn() TO PUBLIC"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogStalls::follow_tableLocked_othersGoOn()
{
    LogBench bench(m_cluster, nextDatabase());
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    QCOMPARE(bench.exec(tables), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    PgSession locker(m_cluster, bench.database());
    QVERIFY(locker.exec("BEGIN; LOCK TABLE k IN ACCESS EXCLUSIVE MODE"));
    // A look at the catalogue that began after the lock was taken is over.
    const QByteArray looked =
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'tributary/control' AND "
        "state = 'idle' AND query LIKE 'ROLLBACK%' AND query_start > now()";
    QTRY_COMPARE_WITH_TIMEOUT(locker.value("SELECT pg_stat_clear_snapshot();" + looked),
                              QByteArray("1"), deadlineMs);
    QCOMPARE(bench.exec("INSERT INTO d VALUES (9, 'beside the lock')"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(textOf(bench, u"SELECT count(*) FROM d WHERE a = 9"_s), u"1"_s,
                              deadlineMs);
    QVERIFY(locker.exec("COMMIT"));
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogStalls::follow_tableMade_isFollowed()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    QCOMPARE(bench.exec(tables), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QCOMPARE(bench.exec("CREATE TABLE later (id int PRIMARY KEY); INSERT INTO later VALUES (1);"
                        "CREATE TABLE loose (a int); INSERT INTO loose VALUES (1)"),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(textOf(bench, u"SELECT id FROM later"_s), u"1"_s, deadlineMs);
    QCOMPARE(bench.exec("INSERT INTO later VALUES (2)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(textOf(bench, u"SELECT count(*) FROM later"_s), u"2"_s, deadlineMs);
    // What cannot be followed is told once.
    QCOMPARE(bench.exec("CREATE TABLE loose2 (a int)"), QString());
    QCOMPARE(bench.exec("CREATE TABLE last (id int PRIMARY KEY)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(textOf(bench, u"SELECT count(*) FROM last"_s), u"0"_s, deadlineMs);
    const SyncReport report = follower.stop();
    QCOMPARE(report.error ? report.error->id() : QString(), u"interrupted"_s);
    QVERIFY2(report.notes.filter(u"public.loose2 "_s).size() == 1,
             qPrintable(report.notes.join(u'\n')));
    QCOMPARE(bench.syncAndCompare(), QString());
}

// Changes that were made before a table was published come through no slot.
void LogStalls::follow_tableThatHasToWait_isFollowedLater()
{
    LogBench bench(m_cluster, nextDatabase(), u"pgoutput"_s);
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    bench.request.lockPatience = shortPatience;
    QCOMPARE(bench.exec(tables), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    PgSession open(m_cluster, bench.database());
    QVERIFY(open.exec("BEGIN; INSERT INTO d VALUES (7, 'not committed yet')"));
    QCOMPARE(bench.exec("CREATE TABLE later (id int PRIMARY KEY); INSERT INTO later VALUES (1)"),
             QString());
    const QByteArray published = "SELECT count(*) FROM pg_publication_tables WHERE tablename = "
                                 "'later'";
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster.query(published, bench.database())[0][0], QByteArray("1"),
                              deadlineMs);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QCOMPARE(bench.exec("INSERT INTO d VALUES (8, 'meanwhile')"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(textOf(bench, u"SELECT count(*) FROM d WHERE a = 8"_s), u"1"_s,
                              deadlineMs);
    QVERIFY(open.exec("COMMIT"));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(bench, u"SELECT id FROM later"_s), u"1"_s, deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogStalls::once_tableLocked_othersGoOn()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    bench.request.lockPatience = shortPatience;
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("UPDATE k SET n = 0 WHERE id = 1; INSERT INTO d VALUES (9, 'beside')"),
             QString());
    PgSession locker(m_cluster, bench.database());
    QVERIFY(locker.exec("BEGIN; LOCK TABLE k IN ACCESS EXCLUSIVE MODE"));
    const SyncReport report = boundedRun(bench.request);
    QCOMPARE(problemsOf(report), QString());
    QVERIFY2(report.notes.join(u' ').contains(u"public.k"), qPrintable(report.notes.join(u' ')));
    QCOMPARE(textOf(bench, u"SELECT count(*) FROM d WHERE a = 9"_s), u"1"_s);
    QCOMPARE(textOf(bench, u"SELECT n FROM k WHERE id = 1"_s), u"0"_s);
    QVERIFY(locker.exec("COMMIT"));
    QCOMPARE(bench.syncAndCompare(), QString());
}

// It cannot be added to the publication.
void LogStalls::once_newTableLocked_othersGoOn()
{
    LogBench bench(m_cluster, nextDatabase(), u"pgoutput"_s);
    bench.request.lockPatience = shortPatience;
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("CREATE TABLE later (id int PRIMARY KEY); INSERT INTO later VALUES (1);"
                        "CREATE TABLE too (id int PRIMARY KEY); INSERT INTO too VALUES (2);"
                        "INSERT INTO d VALUES (9, 'beside')"),
             QString());
    PgSession locker(m_cluster, bench.database());
    // SHARE ROW EXCLUSIVE has no transaction's number, so that nothing else has to wait for it.
    QVERIFY(locker.exec("BEGIN; LOCK TABLE later IN SHARE ROW EXCLUSIVE MODE"));
    const SyncReport report = boundedRun(bench.request);
    QCOMPARE(failuresOf(report), QStringList(u"public.later: lock-timeout"_s));
    QCOMPARE(textOf(bench, u"SELECT count(*) FROM d WHERE a = 9"_s), u"1"_s);
    QCOMPARE(textOf(bench, u"SELECT id FROM too"_s), u"2"_s);
    QVERIFY(locker.exec("COMMIT"));
    QCOMPARE(bench.follow({"INSERT INTO later VALUES (7); INSERT INTO too VALUES (8)"}), QString());
}

void LogStalls::firstCopy_tableLocked_othersAreCopied_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("full") << QString();
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

// With a slot that is there: making one waits for whoever holds such a lock.
void LogStalls::firstCopy_tableLocked_othersAreCopied()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    bench.request.lockPatience = shortPatience;
    QCOMPARE(bench.exec(tables), QString());
    const QByteArray name = bench.slot().toUtf8();
    if (plugin.isEmpty())
        bench.request.method = SyncMethod::Full;
    if (plugin == u"pgoutput")
        QCOMPARE(bench.exec("CREATE PUBLICATION " + name + " FOR TABLE k, d"), QString());
    if (!plugin.isEmpty())
        QCOMPARE(bench.exec("SELECT pg_create_logical_replication_slot('" + name + "', '"
                            + plugin.toUtf8() + "')"),
                 QString());
    PgSession locker(m_cluster, bench.database());
    QVERIFY(locker.exec("BEGIN; LOCK TABLE k IN ACCESS EXCLUSIVE MODE"));
    const SyncReport report = boundedRun(bench.request);
    QCOMPARE(failuresOf(report), QStringList(u"public.k: lock-timeout"_s));
    QCOMPARE(textOf(bench, u"SELECT count(*) FROM d"_s), u"2"_s);
    QVERIFY(locker.exec("COMMIT"));
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogStalls)
#include "tst_logstalls.moc"
