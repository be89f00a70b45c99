// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commits that are in the log while they wait for a synchronous standby, so that no snapshot sees
// them: a copy that is made then misses none of them, has none twice, and does not keep the other
// tables waiting.

#include "tests/integration/handoverbench.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <chrono>
#include <future>
#include <map>
#include <memory>

namespace tributary::test {

namespace {

constexpr int deadlineMs = 30'000;

constexpr auto shortPatience = std::chrono::milliseconds(300);

class LogHeld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotOfAdministrator_commitsHeld_data();
    void slotOfAdministrator_commitsHeld();

    void slotOfAdministrator_commitsHeldBefore_data() { addHeldRows(); }

    void slotOfAdministrator_commitsHeldBefore();

    void slotOfAdministrator_commitsHeldForLong();

    void copiedAgain_commitsHeld_data() { addHeldRows(); }

    void copiedAgain_commitsHeld();

    void copiedAgain_commitsHeldForLong();

    void whileFollowing_commitsHeldForLong_data() { addPluginRows(); }

    void whileFollowing_commitsHeldForLong();

    void firstFollowed_commitsHeldForLong_data() { addPluginRows(); }

    void firstFollowed_commitsHeldForLong();

private:
    void addPluginRows();
    void addHeldRows();
    // The server of that version, from here on.
    bool start(int version);
    // For the rows of addHeldRows(): changes k and d and leaves the commit held.
    QString holdCommit(LogBench &bench, HeldCommits &held, bool isPrepared);
    // A run is over, or waits for transactions that others have open.
    bool hasRunWaited(const LogBench &bench, const std::future<SyncReport> &run);

    QString nextDatabase() { return u"held_%1"_s.arg(++m_number); }

    std::map<int, std::unique_ptr<PgCluster>> m_servers;
    PgCluster *m_server = nullptr;
    int m_number = 0;
};

bool LogHeld::start(int version)
{
    std::unique_ptr<PgCluster> &server = m_servers[version];
    if (!server) {
        server = std::make_unique<PgCluster>(serverWithoutWaiting(version));
        QString error;
        if (!server->start(&error)) {
            qWarning("%s", qPrintable(error));
            server.reset();
            return false;
        }
    }
    m_server = server.get();
    return true;
}

void LogHeld::addPluginRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (PgCluster(logicalServer()).hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

// Versions differ in what they tell of snapshots, slots and sessions.
QList<int> versions()
{
    QList<int> found;
    for (const int version : {15, 10, 12, 14}) {
        if (PgCluster::available(version))
            found << version;
    }
    return found;
}

void LogHeld::slotOfAdministrator_commitsHeld_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("prefix");
    for (const int version : versions()) {
        QStringList plugins{u"pgoutput"_s};
        if (PgCluster(logicalServer(version)).hasPlugin(u"wal2json"_s))
            plugins << u"wal2json"_s;
        for (const QString &plugin : std::as_const(plugins)) {
            for (const QString &prefix : {u"tributary_"_s, u"pipelinewise_"_s})
                QTest::addRow("%d, %s, %s", version, qPrintable(plugin), qPrintable(prefix))
                    << version << plugin << prefix;
        }
    }
}

void LogHeld::addHeldRows()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<bool>("isPrepared");
    QTest::addColumn<bool>("isHidden");
    for (const int version : versions()) {
        const QString plugin = u"pgoutput"_s;
        QTest::addRow("%d, pgoutput", version) << version << plugin << false << false;
        QTest::addRow("%d, pgoutput, prepared", version) << version << plugin << true << false;
        QTest::addRow("%d, pgoutput, hidden", version) << version << plugin << false << true;
        QTest::addRow("%d, pgoutput, prepared, hidden", version)
            << version << plugin << true << true;
        if (PgCluster(logicalServer(version)).hasPlugin(u"wal2json"_s))
            QTest::addRow("%d, wal2json", version) << version << u"wal2json"_s << false << false;
    }
}

QString LogHeld::holdCommit(LogBench &bench, HeldCommits &held, bool isPrepared)
{
    const QByteArray changes = "INSERT INTO d VALUES (1, 'held'), (1, 'held'); DELETE FROM k WHERE "
                               "id = 20; UPDATE k SET v = 'held' WHERE id = 30";
    if (!isPrepared) {
        held.commit(changes);
        return {};
    }
    PgSession session(*m_server, bench.database());
    const QByteArray name = '\'' + bench.database().toUtf8() + '\'';
    if (!session.exec("BEGIN; " + changes + "; PREPARE TRANSACTION " + name))
        return session.lastError();
    held.run("COMMIT PREPARED " + name);
    return {};
}

bool LogHeld::hasRunWaited(const LogBench &bench, const std::future<SyncReport> &run)
{
    if (run.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
        return true;
    return !m_server
                ->query("SELECT 1 FROM pg_stat_activity WHERE datname = '"
                        + bench.database().toUtf8()
                        + "' AND pid <> pg_backend_pid() AND query LIKE '%WITH standby AS (%'")
                .isEmpty();
}

// The first run meets transactions that are in the log and that its snapshot does not see: those
// come from the log, the others must not come again.
void LogHeld::slotOfAdministrator_commitsHeld()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    QFETCH(const QString, prefix);
    QVERIFY(start(version));
    LogBench bench(*m_server, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(makeSlotBeforehand(bench, plugin, prefix + bench.database()), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'seen'); INSERT INTO k VALUES (1000, 'seen', 1);"
                        "DELETE FROM d WHERE a = 5; UPDATE k SET id = id + 5000 WHERE id < 9"),
             QString());
    HeldCommits held(*m_server, bench.database());
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
void LogHeld::slotOfAdministrator_commitsHeldBefore()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    QFETCH(const bool, isPrepared);
    QFETCH(const bool, isHidden);
    QVERIFY(start(version));
    LogBench bench(*m_server, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(makeSlotBeforehand(bench, plugin, bench.slot()), QString());
    if (isHidden)
        QCOMPARE(makeLogin(bench), QString());
    HeldCommits held(*m_server, bench.database());
    QVERIFY(held.begin());
    QCOMPARE(holdCommit(bench, held, isPrepared), QString());
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    QCOMPARE(passOver(bench, plugin), QString());
    auto first = std::async(std::launch::async, [&] { return bench.sync(); });
    QTRY_VERIFY_WITH_TIMEOUT(hasRunWaited(bench, first), deadlineMs);
    QVERIFY(held.release());
    QCOMPARE(problemsOf(first.get()), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'after')"}), QString());
}

// Nothing can be copied in a way that a run which keeps deleted rows could go on with: it says so.
void LogHeld::slotOfAdministrator_commitsHeldForLong()
{
    QVERIFY(start(15));
    LogBench bench(*m_server, nextDatabase());
    bench.request.lockPatience = shortPatience;
    bench.request.log.keepDeleted = true;
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(makeSlotBeforehand(bench, u"pgoutput"_s, bench.slot()), QString());
    HeldCommits held(*m_server, bench.database());
    QVERIFY(held.begin());
    QCOMPARE(holdCommit(bench, held, false), QString());
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    QCOMPARE(passOver(bench, u"pgoutput"_s), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: commits-held"_s));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
    QVERIFY2(report.error->detail.contains(u"PID "), qPrintable(report.error->detail));
    QVERIFY(held.release());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM d WHERE b = 'held'"_s), u"2"_s);
}

// The last run has applied a commit that no snapshot sees yet, and the log does not tell it again.
void LogHeld::copiedAgain_commitsHeld()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    QFETCH(const bool, isPrepared);
    QFETCH(const bool, isHidden);
    QVERIFY(start(version));
    LogBench bench(*m_server, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    if (isHidden)
        QCOMPARE(makeLogin(bench), QString());
    HeldCommits held(*m_server, bench.database());
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
void LogHeld::copiedAgain_commitsHeldForLong()
{
    QVERIFY(start(15));
    LogBench bench(*m_server, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    bench.request.lockPatience = shortPatience;
    QCOMPARE(bench.syncAndCompare(), QString());
    HeldCommits held(*m_server, bench.database());
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

// The run goes on, and copies what it had put off when nobody waits any more.
void LogHeld::whileFollowing_commitsHeldForLong()
{
    QFETCH(const QString, plugin);
    QVERIFY(start(15));
    LogBench bench(*m_server, nextDatabase(), plugin);
    bench.request.lockPatience = shortPatience;
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    HeldCommits held(*m_server, bench.database());
    QVERIFY(held.begin());
    QCOMPARE(holdCommit(bench, held, false), QString());
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    QCOMPARE(problemsOf(bench.sync()), QString());

    SyncRequest request = bench.request;
    request.log.copyAgain = {u"public.d"_s};
    Follower follower(request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(*m_server, bench), deadlineMs);
    QCOMPARE(bench.exec("INSERT INTO k VALUES (-1, 'between', 1); INSERT INTO d VALUES (8, 'b')"),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = -1"_s),
                              u"1"_s, deadlineMs);
    const QString followed = u"SELECT count(*) FROM _tributary_followed WHERE source_table = 'd'"_s;
    QCOMPARE(sqliteText(bench.file(), followed), u"0"_s);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM d WHERE a = 8"_s), u"0"_s);
    QVERIFY(held.release());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), followed), u"1"_s, deadlineMs);
    QCOMPARE(bench.exec("INSERT INTO d VALUES (9, 'after')"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM d WHERE a = 9"_s),
                              u"1"_s, deadlineMs);
    QCOMPARE(compareDatabase(*m_server, bench.database(), bench.file()), QString());
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// There is something to look at meanwhile, and it is followed later in the same run.
void LogHeld::firstFollowed_commitsHeldForLong()
{
    QFETCH(const QString, plugin);
    QVERIFY(start(15));
    LogBench bench(*m_server, nextDatabase());
    bench.request.lockPatience = shortPatience;
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 200)), QString());
    QCOMPARE(makeSlotBeforehand(bench, plugin, bench.slot()), QString());
    HeldCommits held(*m_server, bench.database());
    QVERIFY(held.begin());
    QCOMPARE(holdCommit(bench, held, false), QString());
    QTRY_COMPARE_WITH_TIMEOUT(held.waiting(), 1, deadlineMs);
    QCOMPARE(passOver(bench, plugin), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(*m_server, bench) || follower.hasEnded(), deadlineMs);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM d WHERE b = 'held'"_s), u"0"_s);
    QVERIFY(held.release());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (9, 'after')"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM d WHERE a = 9"_s),
                              u"1"_s, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(compareDatabase(*m_server, bench.database(), bench.file()), QString(),
                              deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogHeld)
#include "tst_logheld.moc"
