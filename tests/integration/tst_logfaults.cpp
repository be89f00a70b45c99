// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each call of a destination refused, or carried out and then reported as failed, and a server that
// ends sessions or refuses a pull: the run ends with that error or goes on, and after the next run
// source equals destination.

#include "tests/support/faultydestination.h"
#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "engine/destination/destinationaddress.h"
#include "engine/sync/log/logrun.h"
#include "engine/sync/runstage.h"

#include <QtTest>

#include <functional>
#include <stop_token>
#include <thread>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

constexpr auto tables = "CREATE TABLE rows (id int PRIMARY KEY, v text, n int);"
                        "CREATE TABLE bag (a int, b text); ALTER TABLE bag REPLICA IDENTITY FULL;"
                        "CREATE TABLE tally (a int); ALTER TABLE tally REPLICA IDENTITY FULL;"
                        "CREATE TABLE bare (x int);"
                        "INSERT INTO rows SELECT g, 'v' || g, g FROM generate_series(1, 100) g;"
                        "INSERT INTO bag SELECT g % 3, NULL FROM generate_series(1, 30) g;"
                        "INSERT INTO bare VALUES (1), (1);";

// For a run that has something to do of every kind. A transaction is larger than a batch.
const QList<QByteArray> &work()
{
    static const QList<QByteArray> statements = {
        // Of a table that is not copied again. The second goes on in the next batch.
        "INSERT INTO tally VALUES (1)",
        "INSERT INTO tally SELECT generate_series(1, 12)",
        "INSERT INTO bag VALUES (1, NULL), (1, NULL); UPDATE bag SET a = 9 WHERE a = 0",
        "UPDATE rows SET v = 'one' WHERE id < 50; DELETE FROM rows WHERE id = 99;"
        "UPDATE rows SET id = id + 1000 WHERE id = 3",
        "DELETE FROM bag WHERE ctid IN (SELECT min(ctid) FROM bag GROUP BY a)",
        "ALTER TABLE rows ADD c text DEFAULT 'filled'; ALTER TABLE rows RENAME v TO w",
        "UPDATE rows SET c = 'changed', w = 'two' WHERE id % 7 = 0",
        "ALTER TABLE bag ADD k serial; INSERT INTO bag VALUES (7, 'after')",
        "CREATE TABLE made (id int PRIMARY KEY); INSERT INTO made VALUES (1)"};
    return statements;
}

// Does something when a run comes to a phase, on the run's thread.
class PhaseObserver final : public SyncObserver
{
public:
    std::function<void(RunPhase)> act;
    std::function<void()> progressed;

    void phaseChanged(RunPhase phase) override
    {
        if (act)
            act(phase);
    }

    void planned(const QList<TableProgress> &) override { }

    void tableChanged(qsizetype, const TableProgress &) override { }

    void logProgressed(const LogProgress & /*log*/) override
    {
        if (progressed)
            progressed();
    }

    void noted(const QString &text) override { notes.append(text); }

    QStringList notes;
};

class LogFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void destinationCall_failed_nextRunIsEqual_data();
    void destinationCall_failed_nextRunIsEqual();
    void alteration_interruptedBeforeItsRows_oldNameMeansAnother();
    void connection_endedDuringAPull_nextRunIsEqual();
    void connections_endedWhileFollowing_goesOn();
    void pull_overTheFileLimit_isStreamed();
    void slot_advancedBetweenPullAndAdvance_isEqual();
    void stop_saysWhetherTheRunWasCaughtUp_data();
    void stop_saysWhetherTheRunWasCaughtUp();

private:
    SyncReport runWith(const SyncRequest &request, std::unique_ptr<Destination> destination,
                       SyncObserver &observer, const std::stop_token &stop = {}) const
    {
        return LogRun(request, *destination, observer).run(stop);
    }

    static std::unique_ptr<Destination> real(const LogBench &bench)
    {
        return makeDestination(*parseDestination(bench.request.destination));
    }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogFaults::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogFaults::destinationCall_failed_nextRunIsEqual_data()
{
    QTest::addColumn<DestinationCall>("call");
    QTest::addColumn<QString>("plugin");
    using enum DestinationCall;
    for (const auto &[name, call] :
         {std::pair("prepareTable", PrepareTable), std::pair("writeRows", WriteRows),
          std::pair("finishTable", FinishTable), std::pair("publish", Publish),
          std::pair("applyAlteration", ApplyAlteration), std::pair("applyChanges", ApplyChanges),
          std::pair("commitChanges", CommitChanges),
          std::pair("rollbackChanges", RollbackChanges)}) {
        QTest::addRow("%s, pgoutput", name) << call << u"pgoutput"_s;
        if (m_cluster.hasPlugin(u"wal2json"_s))
            QTest::addRow("%s, wal2json", name) << call << u"wal2json"_s;
    }
}

// The nth call for n = 1, 2... until no call is left to fail.
void LogFaults::destinationCall_failed_nextRunIsEqual()
{
    QFETCH(const DestinationCall, call);
    QFETCH(const QString, plugin);
    int failures = 0;
    for (const bool first : {true, false}) {
        for (const bool carriedOut : {false, true}) {
            for (int number = 1; number > 0;) {
                const QString database = u"faults_%1"_s.arg(++m_number);
                LogBench bench(m_cluster, database, plugin);
                bench.request.log.limits.changes = 5;
                QCOMPARE(bench.exec(tables), QString());
                if (!first) {
                    QCOMPARE(bench.syncAndCompare(), QString());
                    for (const QByteArray &statement : work())
                        QCOMPARE(bench.exec(statement), QString());
                }
                PhaseObserver observer;
                auto faulty = std::make_unique<FaultyDestination>(
                    real(bench),
                    DestinationFault{.call = call, .number = number, .carriedOut = carriedOut});
                const SyncReport report = LogRun(bench.request, *faulty, observer).run({});
                const bool failed = faulty->hasFailed();
                faulty.reset(); // its end, too, is part of the run
                if (failed) {
                    ++failures;
                    const QString told = problemsOf(report);
                    QVERIFY2(told.contains(u"dest-full"), qPrintable(told));
                } else {
                    QCOMPARE(problemsOf(report), QString());
                }
                if (!first)
                    QCOMPARE(bench.exec("INSERT INTO bag (a) VALUES (1); UPDATE bag SET a = 4 WHERE"
                                        " a = 9"),
                             QString());
                const QString wrong = bench.syncAndCompare();
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"call %1, carried out: %2, first run: %3: %4"_s.arg(
                             QString::number(number), QString::number(carriedOut),
                             QString::number(first), wrong)));
                constexpr int all = 6;
                number = !failed ? 0 : number < all ? number + 1 : number * 2;
            }
        }
    }
    qInfo("%d failures", failures);
}

// The rename is committed, the rows before it are not; then the old name is another column's.
void LogFaults::alteration_interruptedBeforeItsRows_oldNameMeansAnother()
{
    for (const QString &plugin : {u"pgoutput"_s, u"wal2json"_s}) {
        if (!m_cluster.hasPlugin(plugin) && plugin != u"pgoutput")
            continue;
        LogBench bench(m_cluster, u"renamed_"_s + plugin, plugin);
        QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, a text);"
                            "INSERT INTO t VALUES (1, 'one'), (2, 'two')"),
                 QString());
        QCOMPARE(bench.syncAndCompare(), QString());
        QCOMPARE(bench.exec("UPDATE t SET a = 'before' WHERE id = 1; INSERT INTO t VALUES (3, "
                            "'three')"),
                 QString());
        QCOMPARE(bench.exec("ALTER TABLE t RENAME a TO b"), QString());
        PhaseObserver observer;
        const SyncReport report = runWith(
            bench.request,
            std::make_unique<FaultyDestination>(
                real(bench), DestinationFault{.call = DestinationCall::ApplyChanges}),
            observer);
        // Through wal2json the table is copied again, which leaves nothing to apply.
        QCOMPARE(report.error.has_value(), plugin == u"pgoutput");
        QCOMPARE(bench.exec("ALTER TABLE t ADD a text; UPDATE t SET a = 'new' WHERE id = 2"),
                 QString());
        QCOMPARE(bench.syncAndCompare(), QString());
    }
}

void LogFaults::connection_endedDuringAPull_nextRunIsEqual()
{
    LogBench bench(m_cluster, u"ended_pull"_s);
    bench.request.log.limits.changes = 50;
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("DO $$ BEGIN FOR i IN 1..300 LOOP INSERT INTO bag SELECT i, 'x' FROM"
                        " generate_series(1, 20); DELETE FROM bag WHERE a = i - 1; COMMIT; END "
                        "LOOP; END $$"),
             QString());
    PgSession killer(m_cluster, bench.database());
    PhaseObserver observer;
    bool ended = false;
    observer.progressed = [&] {
        if (!std::exchange(ended, true))
            killer.exec("SELECT pg_terminate_backend(active_pid) FROM pg_replication_slots"
                        " WHERE database = current_database()");
    };
    const SyncReport report = runWith(bench.request, real(bench), observer);
    QVERIFY(ended);
    // Small as it is, all of it may have been on its way already.
    if (report.error)
        QCOMPARE(report.error->kind, ErrorKind::ServerTerminated);
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogFaults::connections_endedWhileFollowing_goesOn()
{
    LogBench bench(m_cluster, u"ended_stream"_s);
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    SyncRequest request = bench.request;
    request.log.follow = true;
    std::stop_source stop;
    PhaseObserver observer;
    SyncReport report;
    std::thread run([&] { report = runWith(request, real(bench), observer, stop.get_token()); });
    QString wrong;
    constexpr int times = 4;
    for (int i = 0; i < times && wrong.isEmpty(); ++i) {
        const QString value = u"turn %1"_s.arg(i);
        wrong = bench.exec("INSERT INTO bag VALUES (5, NULL), (5, NULL); UPDATE rows SET v = '"
                           + value.toUtf8() + '\'');
        const bool came = QTest::qWaitFor(
            [&] {
                return sqliteText(bench.file(), u"SELECT min(v), max(v) FROM rows"_s)
                    == value + u'|' + value;
            },
            deadlineMs);
        if (!came)
            wrong = u"%1 did not come"_s.arg(value);
        // Seen by the stream alone: the next run would copy the table again.
        if (wrong.isEmpty())
            wrong = bench.exec("TRUNCATE bag");
        const bool went = QTest::qWaitFor(
            [&] { return sqliteText(bench.file(), u"SELECT count(*) FROM bag"_s) == u"0"; },
            deadlineMs);
        if (!went)
            wrong += u"bag was not truncated"_s;
        m_cluster.exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                       " current_database() AND pid <> pg_backend_pid()"
                           + QByteArray(i % 2 == 0 ? " AND backend_type = 'walsender'" : ""),
                       bench.database());
    }
    stop.request_stop();
    run.join();
    QCOMPARE(wrong, QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogFaults::pull_overTheFileLimit_isStreamed()
{
    LogBench bench(m_cluster, u"limited"_s);
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO rows SELECT g, repeat(md5(g::text), 30), g"
                        " FROM generate_series(10000, 30000) g; DELETE FROM bag WHERE a = 1"),
             QString());
    QCOMPARE(bench.exec("ALTER DATABASE limited SET temp_file_limit = '1MB'"), QString());
    QCOMPARE(bench.exec("ALTER DATABASE limited SET work_mem = '64kB'"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QVERIFY(m_cluster.serverLog().contains("temporary file size exceeds"));
}

// Somebody reads the slot on while a run is between its pull and its own confirmation: what the run
// has is complete, and no gap.
void LogFaults::slot_advancedBetweenPullAndAdvance_isEqual()
{
    LogBench bench(m_cluster, u"advanced"_s);
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("UPDATE rows SET v = 'x'; DELETE FROM bag WHERE a = 1"), QString());
    const QByteArray end = *m_cluster.query("SELECT pg_current_wal_insert_lsn()")[0][0];
    PgSession other(m_cluster, bench.database());
    PhaseObserver observer;
    bool advanced = false;
    observer.progressed = [&] {
        advanced = advanced
            || other.exec("SELECT pg_replication_slot_advance('tributary_advanced', '" + end
                          + "')");
    };
    // While the pull lasts the slot is in use; a run that comes later finds it where it should be.
    const SyncReport report = runWith(bench.request, real(bench), observer);
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(bench.exec("INSERT INTO bag VALUES (1, 'later')"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogFaults::stop_saysWhetherTheRunWasCaughtUp_data()
{
    QTest::addColumn<bool>("reachesFollowing"); // before it comes to the phase in which it stops
    QTest::addColumn<RunPhase>("stopsIn");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::newRow("while changes wait") << false << RunPhase::CatchingUp << RunOutcome::Interrupted;
    QTest::newRow("while following") << false << RunPhase::Following << RunOutcome::Ok;
    QTest::newRow("while the server is gone")
        << true << RunPhase::Retrying << RunOutcome::Interrupted;
}

// A backlog that was not applied is not "up to date", whatever position the destination is at.
void LogFaults::stop_saysWhetherTheRunWasCaughtUp()
{
    QFETCH(const bool, reachesFollowing);
    QFETCH(const RunPhase, stopsIn);
    QFETCH(const RunOutcome, outcome);
    PgCluster cluster(logicalServer());
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    LogBench bench(cluster, u"caught"_s);
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("UPDATE rows SET v = 'waited'"), QString());
    bench.request.log.follow = true;
    std::stop_source stop;
    PhaseObserver observer;
    observer.act = [&](RunPhase phase) {
        if (phase == stopsIn)
            stop.request_stop();
        else if (reachesFollowing && phase == RunPhase::Following)
            cluster.stopServer(true);
    };
    const SyncReport report = runWith(bench.request, real(bench), observer, stop.get_token());
    bench.request.log.follow = false;
    QVERIFY(isStoppedFollowing(report));
    QCOMPARE(report.log->isCaughtUp, outcome == RunOutcome::Ok);
    QVERIFY(runOutcome(report, true) == outcome);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM rows WHERE v = 'waited'"_s),
             stopsIn == RunPhase::CatchingUp ? u"0"_s : u"100"_s);
    if (reachesFollowing)
        QVERIFY(cluster.startServer());
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogFaults)
#include "tst_logfaults.moc"
