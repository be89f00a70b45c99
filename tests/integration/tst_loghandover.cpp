// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a copy to the log without a row lost or doubled: with our own slot and with one that was
// there before, while others write, and while commits are in the log that no snapshot sees yet.
// Tables without a key count their rows: there nothing would hide a change that is applied twice.

#include "tests/integration/handoverbench.h"
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

class LogHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void slotOfAdministrator_changesBefore_data() { addSlotRows(); }

    void slotOfAdministrator_changesBefore();

    void slotOfAdministrator_writers_data() { addSlotRows(); }

    void slotOfAdministrator_writers();

    void ownSlot_commitsHeld_data() { addPluginRows(); }

    void ownSlot_commitsHeld();

    void ownSlot_writers_data() { addPluginRows(); }

    void ownSlot_writers();

    void tableAddedLater_writers_data() { addPluginRows(); }

    void tableAddedLater_writers();

    void tableAddedLater_transactionOpen_data() { addPluginRows(); }

    void tableAddedLater_transactionOpen();

    void tableAddedLater_commitsHeld_data() { addPluginRows(); }

    void tableAddedLater_commitsHeld();

    void slotWithoutSender_commitsHeld_data() { addPluginRows(); }

    void slotWithoutSender_commitsHeld();

    void followed_writers_data() { addPluginRows(); }

    void followed_writers();

private:
    void addPluginRows();
    void addSlotRows();

    QString nextDatabase() { return u"hand_%1"_s.arg(++m_number); }

    PgCluster m_cluster{serverWithoutWaiting()};
    int m_number = 0;
};

void LogHandover::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogHandover::addPluginRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

void LogHandover::addSlotRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("prefix");
    QStringList plugins{u"pgoutput"_s};
    if (m_cluster.hasPlugin(u"wal2json"_s))
        plugins << u"wal2json"_s;
    for (const QString &plugin : std::as_const(plugins)) {
        for (const QString &prefix : {u"tributary_"_s, u"pipelinewise_"_s})
            QTest::addRow("%s, %s", qPrintable(plugin), qPrintable(prefix)) << plugin << prefix;
    }
}

void LogHandover::slotOfAdministrator_changesBefore()
{
    QFETCH(const QString, plugin);
    QFETCH(const QString, prefix);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 50)), QString());
    QCOMPARE(makeSlotBeforehand(bench, plugin, prefix + bench.database()), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x'), (1, 'x'); DELETE FROM k WHERE id < 9"),
             QString());
    QCOMPARE(bench.exec("UPDATE d SET b = 'y' WHERE a = 3; UPDATE k SET id = -id"), QString());
    QCOMPARE(bench.exec("TRUNCATE k; INSERT INTO k VALUES (1, 'only', 1)"), QString());
    // What these tables looked like then is of no interest any more.
    QCOMPARE(bench.exec("ALTER TABLE d ADD c int DEFAULT 3; INSERT INTO d VALUES (1, 'x', 4)"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x', 3); DELETE FROM k"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogHandover::slotOfAdministrator_writers()
{
    QFETCH(const QString, plugin);
    QFETCH(const QString, prefix);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 20000)), QString());
    QCOMPARE(makeSlotBeforehand(bench, plugin, prefix + bench.database()), QString());
    Writers writers(m_cluster, bench.database(), "k", "d");
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 50, deadlineMs);
    QCOMPARE(problemsOf(bench.sync()), QString());
    const int before = writers.done();
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > before + 50, deadlineMs);
    QCOMPARE(problemsOf(bench.sync()), QString());
    writers.stop();
    QCOMPARE(bench.syncAndCompare(), QString());
}

// Commits are held before the slot is made and while it is made, which therefore waits.
void LogHandover::ownSlot_commitsHeld()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    HeldCommits held(m_cluster, bench.database());
    QVERIFY(held.begin());
    held.commit("INSERT INTO d VALUES (1, 'held before'); UPDATE k SET v = 'held' WHERE id = 3");
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    auto first = std::async(std::launch::async, [&] { return bench.sync(); });
    const QByteArray slot = "SELECT count(*) FROM pg_replication_slots WHERE slot_name = '"
        + bench.slot().toUtf8() + '\'';
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster.query(slot)[0][0]->toInt(), 1, deadlineMs);
    for (int i = 0; i < 5; ++i)
        held.commit("INSERT INTO d VALUES (2, 'held while made'); DELETE FROM k WHERE id = "
                    + QByteArray::number(10 + i));
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 6, deadlineMs);
    QVERIFY(held.release());
    QCOMPARE(problemsOf(first.get()), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogHandover::ownSlot_writers()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 20000)), QString());
    Writers writers(m_cluster, bench.database(), "k", "d");
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 50, deadlineMs);
    for (int run = 0; run < 4; ++run)
        QCOMPARE(problemsOf(bench.sync()), QString());
    writers.stop();
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogHandover::tableAddedLater_writers()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 500)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    Writers writers(m_cluster, bench.database(), "k", "d", 1);
    QCOMPARE(bench.exec(Writers::tables("k2", "d2") + Writers::rows("k2", "d2", 5000)), QString());
    Writers onNewOnes(m_cluster, bench.database(), "k2", "d2");
    QTRY_VERIFY_WITH_TIMEOUT(onNewOnes.done() > 50, deadlineMs);
    for (int run = 0; run < 3; ++run)
        QCOMPARE(problemsOf(bench.sync()), QString());
    onNewOnes.stop();
    writers.stop();
    QCOMPARE(bench.syncAndCompare(), QString());
}

// A transaction wrote into the new table before it was published, and again afterwards.
void LogHandover::tableAddedLater_transactionOpen()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 50)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec(Writers::tables("k2", "d2") + Writers::rows("k2", "d2", 50)), QString());
    PgSession open(m_cluster, bench.database());
    QVERIFY(open.exec("BEGIN"));
    QVERIFY(open.exec("INSERT INTO d2 VALUES (1, 'before'); DELETE FROM k2 WHERE id = 7"));
    auto run = std::async(std::launch::async, [&] { return bench.sync(); });
    if (plugin == u"pgoutput") {
        const QByteArray published = "SELECT count(*) FROM pg_publication_tables WHERE tablename = "
                                     "'d2'";
        QTRY_COMPARE_WITH_TIMEOUT(m_cluster.query(published, bench.database())[0][0]->toInt(), 1,
                                  deadlineMs);
    } else {
        QCOMPARE(problemsOf(run.get()), QString()); // nothing to wait for
    }
    QVERIFY(open.exec("INSERT INTO d2 VALUES (1, 'after'); UPDATE k2 SET v = 'z' WHERE id = 8"));
    QVERIFY(open.exec("COMMIT"));
    if (run.valid())
        QCOMPARE(problemsOf(run.get()), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogHandover::tableAddedLater_commitsHeld()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d")), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec(Writers::tables("k2", "d2") + Writers::rows("k2", "d2", 50)), QString());
    // Already published: there is nothing to wait for.
    if (plugin == u"pgoutput")
        QCOMPARE(bench.exec("ALTER PUBLICATION " + bench.slot().toUtf8() + " ADD TABLE k2, d2"),
                 QString());
    HeldCommits held(m_cluster, bench.database());
    QVERIFY(held.begin());
    held.commit("INSERT INTO d2 VALUES (1, 'held'); DELETE FROM k2 WHERE id = 3");
    held.commit("INSERT INTO d VALUES (1, 'held'); UPDATE k2 SET id = -9 WHERE id = 9");
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 2, deadlineMs);
    QCOMPARE(problemsOf(bench.sync()), QString());
    QVERIFY(held.release());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// No WAL sender can be had: the slot is made through SQL, which exports no snapshot.
void LogHandover::slotWithoutSender_commitsHeld()
{
    QFETCH(const QString, plugin);
    PgCluster::Options options = serverWithoutWaiting();
    options.extraConf << u"max_wal_senders = 1"_s;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    LogBench other(cluster, u"other"_s);
    QCOMPARE(other.exec("CREATE TABLE t (id int PRIMARY KEY)"), QString());
    Follower taken(other.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(cluster, other), deadlineMs);
    LogBench bench(cluster, u"shop"_s, plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    HeldCommits held(cluster, bench.database());
    QVERIFY(held.begin());
    held.commit("INSERT INTO d VALUES (1, 'held before'); UPDATE k SET v = 'held' WHERE id = 3");
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    auto first = std::async(std::launch::async, [&] { return bench.sync(); });
    QTRY_COMPARE_WITH_TIMEOUT(
        cluster.query("SELECT count(*) FROM pg_replication_slots")[0][0]->toInt(), 2, deadlineMs);
    held.commit("INSERT INTO d VALUES (2, 'held while made'); DELETE FROM k WHERE id = 10");
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 2, deadlineMs);
    QVERIFY(held.release());
    QCOMPARE(problemsOf(first.get()), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
    QVERIFY(!taken.hasEnded());
    QCOMPARE(taken.stopAndTellProblems(), QString());
}

void LogHandover::followed_writers()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 5000)), QString());
    Writers writers(m_cluster, bench.database(), "k", "d");
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 1500 || follower.hasEnded(), deadlineMs);
    writers.stop();
    QCOMPARE(bench.exec("INSERT INTO k VALUES (-1, 'the last', 0)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = -1"_s),
                              u"1"_s, deadlineMs);
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogHandover)
#include "tst_loghandover.moc"
