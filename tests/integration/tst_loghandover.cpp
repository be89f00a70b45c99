// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a copy to the log without a row lost or doubled: with our own slot and with one that was
// there before, while others write, and while commits are in the log that no snapshot sees yet.
// Tables without a key count their rows: there nothing would hide a change that is applied twice.

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

PgCluster::Options serverWithoutWaiting()
{
    PgCluster::Options options = logicalServer();
    options.extraConf << u"synchronous_commit = local"_s << u"max_connections = 60"_s;
    return options;
}

class LogHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void slotOfAdministrator_commitsHeld_data() { addSlotRows(); }

    void slotOfAdministrator_commitsHeld();

    void slotOfAdministrator_commitsHeldBefore_data() { addHeldRows(); }

    void slotOfAdministrator_commitsHeldBefore();

    void copiedAgain_commitsHeld_data() { addHeldRows(); }

    void copiedAgain_commitsHeld();

    void copiedAgain_commitsHeldForLong();

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
    void addHeldRows();
    // For the rows of addHeldRows(): changes k and d and leaves the commit held.
    QString holdCommit(LogBench &bench, HeldCommits &held, bool isPrepared);
    // From here on the run's login sees what it copies, and not what others do.
    QString makeLogin(LogBench &bench);
    // A run is over, or waits for transactions that others have open.
    bool hasRunWaited(const LogBench &bench, const std::future<SyncReport> &run);
    // Publication first, slot second, as the guides say.
    QString makeSlot(LogBench &bench, const QString &plugin, const QString &slot,
                     const QByteArray &tables = "k, d");

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

void LogHandover::addHeldRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<bool>("isPrepared");
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("pgoutput") << u"pgoutput"_s << false << false;
    QTest::newRow("pgoutput, prepared") << u"pgoutput"_s << true << false;
    QTest::newRow("pgoutput, hidden") << u"pgoutput"_s << false << true;
    QTest::newRow("pgoutput, prepared, hidden") << u"pgoutput"_s << true << true;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s << false << false;
}

QString LogHandover::holdCommit(LogBench &bench, HeldCommits &held, bool isPrepared)
{
    const QByteArray changes = "INSERT INTO d VALUES (1, 'held'), (1, 'held'); DELETE FROM k WHERE "
                               "id = 20; UPDATE k SET v = 'held' WHERE id = 30";
    if (!isPrepared) {
        held.commit(changes);
        return {};
    }
    PgSession session(m_cluster, bench.database());
    const QByteArray name = '\'' + bench.database().toUtf8() + '\'';
    if (!session.exec("BEGIN; " + changes + "; PREPARE TRANSACTION " + name))
        return session.lastError();
    held.run("COMMIT PREPARED " + name);
    return {};
}

QString LogHandover::makeLogin(LogBench &bench)
{
    const QByteArray role = "reader_" + bench.database().toUtf8();
    bench.request.source.user = QString::fromLatin1(role);
    bench.request.password = "secret";
    return bench.exec("CREATE ROLE " + role
                      + " LOGIN REPLICATION PASSWORD 'secret'; GRANT SELECT "
                        "ON ALL TABLES IN SCHEMA public TO "
                      + role);
}

bool LogHandover::hasRunWaited(const LogBench &bench, const std::future<SyncReport> &run)
{
    if (run.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
        return true;
    return !m_cluster
                .query(
                    "SELECT 1 FROM pg_stat_activity WHERE datname = '" + bench.database().toUtf8()
                    + "' AND pid <> pg_backend_pid() AND query LIKE '%synchronous_standby_names%'")
                .isEmpty();
}

QString LogHandover::makeSlot(LogBench &bench, const QString &plugin, const QString &slot,
                              const QByteArray &tables)
{
    if (slot != bench.slot())
        bench.request.log.slot = slot;
    bench.request.log.plugin.clear(); // the slot says it
    if (plugin == u"pgoutput") {
        const QString wrong = bench.exec("CREATE PUBLICATION " + bench.slot().toUtf8()
                                         + " FOR TABLE " + tables);
        if (!wrong.isEmpty())
            return wrong;
    }
    return bench.exec("SELECT pg_create_logical_replication_slot('" + slot.toUtf8() + "', '"
                      + plugin.toUtf8() + "')");
}

// The first run meets transactions that are in the log and that its snapshot does not see: those
// come from the log, the others must not come again.
void LogHandover::slotOfAdministrator_commitsHeld()
{
    QFETCH(const QString, plugin);
    QFETCH(const QString, prefix);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(makeSlot(bench, plugin, prefix + bench.database()), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'seen'); INSERT INTO k VALUES (1000, 'seen', 1);"
                        "DELETE FROM d WHERE a = 5; UPDATE k SET id = id + 5000 WHERE id < 9"),
             QString());
    HeldCommits held(m_cluster, bench.database());
    QVERIFY(held.begin());
    held.commit("INSERT INTO d VALUES (1, 'held'), (1, 'held'); DELETE FROM k WHERE id = 20");
    held.commit("UPDATE k SET v = 'held' WHERE id = 30; INSERT INTO k VALUES (2000, 'held', 0)");
    held.commit("DELETE FROM d WHERE ctid = (SELECT min(ctid) FROM d WHERE a = 2)");
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 3, deadlineMs);
    // Later in the log, and seen nevertheless.
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'between'); UPDATE k SET v = 'between' WHERE id "
                        "= 40"),
             QString());
    held.commit("INSERT INTO d VALUES (1, 'held last')");
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 4, deadlineMs);

    QCOMPARE(problemsOf(bench.sync()), QString());
    QVERIFY(held.release());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'after'); DELETE FROM k WHERE id = 50"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// The slot has gone past a commit that no snapshot sees yet: neither of them has it.
void LogHandover::slotOfAdministrator_commitsHeldBefore()
{
    QFETCH(const QString, plugin);
    QFETCH(const bool, isPrepared);
    QFETCH(const bool, isHidden);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(makeSlot(bench, plugin, bench.slot()), QString());
    if (isHidden)
        QCOMPARE(makeLogin(bench), QString());
    HeldCommits held(m_cluster, bench.database());
    QVERIFY(held.begin());
    QCOMPARE(holdCommit(bench, held, isPrepared), QString());
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    QCOMPARE(bench.exec("SELECT pg_replication_slot_advance('" + bench.slot().toUtf8()
                        + "', pg_current_wal_insert_lsn())"),
             QString());
    auto first = std::async(std::launch::async, [&] { return bench.sync(); });
    QTRY_VERIFY_WITH_TIMEOUT(hasRunWaited(bench, first), deadlineMs);
    QVERIFY(held.release());
    QCOMPARE(problemsOf(first.get()), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'after')"}), QString());
}

// The last run has applied a commit that no snapshot sees yet, and the log does not tell it again.
void LogHandover::copiedAgain_commitsHeld()
{
    QFETCH(const QString, plugin);
    QFETCH(const bool, isPrepared);
    QFETCH(const bool, isHidden);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    if (isHidden)
        QCOMPARE(makeLogin(bench), QString());
    HeldCommits held(m_cluster, bench.database());
    QVERIFY(held.begin());
    QCOMPARE(holdCommit(bench, held, isPrepared), QString());
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    const QString applied = u"SELECT count(*) FROM d WHERE b = 'held'"_s;
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(sqliteText(bench.file(), applied), u"2"_s);
    bench.request.log.copyAgain = {u"public.k"_s, u"public.d"_s};
    auto again = std::async(std::launch::async, [&] { return bench.sync(); });
    QTRY_VERIFY_WITH_TIMEOUT(hasRunWaited(bench, again), deadlineMs);
    QVERIFY(held.release());
    const SyncReport report = again.get();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(tableOf(report, u"public.d"_s).notes.filter(u"copied anew"_s).size(), 1);
    bench.request.log.copyAgain.clear();
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'after')"}), QString());
}

// Nobody knows when the standby comes: the other tables go on, with what they have.
void LogHandover::copiedAgain_commitsHeldForLong()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    HeldCommits held(m_cluster, bench.database());
    QVERIFY(held.begin());
    QCOMPARE(holdCommit(bench, held, false), QString());
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(bench.exec("INSERT INTO k VALUES (-1, 'between', 1)"), QString());
    bench.request.log.copyAgain = {u"public.d"_s};
    const SyncReport report = bench.sync();
    bench.request.log.copyAgain.clear();
    const TableProgress d = tableOf(report, u"public.d"_s);
    QCOMPARE(d.followed, false);
    QCOMPARE(d.notes.filter(u"synchronous standby"_s).size(), 1);
    QVERIFY(tableOf(report, u"public.k"_s).followed);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = -1"_s), u"1"_s);
    QVERIFY(held.release());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'after')"}), QString());
}

void LogHandover::slotOfAdministrator_changesBefore()
{
    QFETCH(const QString, plugin);
    QFETCH(const QString, prefix);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 50)), QString());
    QCOMPARE(makeSlot(bench, plugin, prefix + bench.database()), QString());
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
    QCOMPARE(makeSlot(bench, plugin, prefix + bench.database()), QString());
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
