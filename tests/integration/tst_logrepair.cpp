// SPDX-License-Identifier: GPL-3.0-or-later
//
// Repairing copies whose source's log is followed: what is repaired is what the source had at the
// position of the checkpoint, so that the changes behind it are neither lost nor done twice.

#include "tests/integration/logrepairbench.h"
#include "tests/integration/valuesample.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class LogRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void source_beingWritten_isRepairedAndFollowedOn_data();
    void source_beingWritten_isRepairedAndFollowedOn();
    void values_spoiled_areRepairedExactly();
    void deletedRows_kept_stayMarked();
    void changesBehindThePosition_comeOnce();
    void tableOfAnotherMethod_beside_isRepairedToo();
    void alteredTable_isCopiedAgain();
    void tableTruncatedMeanwhile_isNotTakenForEmpty();
    void runningFollower_keepsTheRepairOut();

private:
    static LogState stateOf(const LogBench &bench)
    {
        const Result<DestinationAddress> address = parseDestination(bench.request.destination);
        const Result<QHash<QString, LogState>> states = logStates(*address);
        return states && !states->isEmpty() ? states->constBegin().value() : LogState();
    }

    PgCluster m_cluster{logicalServer()};
};

void LogRepair::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogRepair::source_beingWritten_isRepairedAndFollowedOn_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

void LogRepair::source_beingWritten_isRepairedAndFollowedOn()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, u"repair_"_s + plugin, plugin);
    QCOMPARE(bench.exec(Writers::tables("keyed", "loose") + Writers::rows("keyed", "loose", 2000)),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    {
        Writers writers(m_cluster, bench.database(), "keyed", "loose");
        for (int i = 0; i < 4; ++i) {
            const int before = writers.done();
            QTRY_VERIFY_WITH_TIMEOUT(writers.done() > before + 50, 30'000);
            QCOMPARE(sqliteExec(bench.file(),
                                "DELETE FROM keyed WHERE id % 17 = 3; UPDATE keyed SET v = x'00' "
                                "WHERE id % 19 = 1; INSERT OR IGNORE INTO keyed VALUES (-3, "
                                "'extra', 1)"),
                     QString());
            // Every other time the table without a key is spoiled, too.
            if (i % 2 == 1)
                QCOMPARE(sqliteExec(bench.file(), "INSERT INTO loose VALUES (77, 'extra')"),
                         QString());
            const VerifyReport report = repaired(bench);
            QCOMPARE(differences(report), QString());
            QCOMPARE(report.exitCode(), ExitCode::Done);
            QCOMPARE(repairsText(report),
                     i % 2 == 1 ? u"keyed rows; loose copy"_s : u"keyed rows"_s);
            QVERIFY(report.position.isValid());
            if (i == 2)
                QCOMPARE(problemsOf(bench.sync()), QString());
        }
    }
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"UPDATE keyed SET v = 'later'", "DELETE FROM loose WHERE a < 3",
                           "INSERT INTO loose VALUES (1, 'new'), (1, 'new')"}),
             QString());
    const QByteArray left = "SELECT slot_name FROM pg_replication_slots WHERE temporary";
    QTRY_VERIFY_WITH_TIMEOUT(m_cluster.query(left).isEmpty(), 30'000);
}

void LogRepair::values_spoiled_areRepairedExactly()
{
    LogBench bench(m_cluster, u"repair_values"_s);
    QCOMPARE(bench.exec(valueSchemaSql(m_cluster.majorVersion())), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QByteArray spoil;
    QByteArray changes;
    for (const ValueSample &sample : valueSamples(m_cluster.majorVersion())) {
        const QByteArray table = "\"s__" + sample.name + '"';
        spoil += "UPDATE " + table + " SET v = 'spoiled' WHERE id % 2 = 0;" + "DELETE FROM " + table
            + " WHERE id % 3 = 0;" + "INSERT INTO " + table + " (id, v) VALUES (-5, NULL);";
        // What waits in the log concerns rows that were spoiled, and rows that were not.
        changes += "UPDATE s.\"" + sample.name + "\" SET id = id + 1000 WHERE id IN (2, 3, 5);";
    }
    QCOMPARE(sqliteExec(bench.file(), spoil), QString());
    QCOMPARE(bench.exec(changes), QString());
    const VerifyReport report = repaired(bench);
    QCOMPARE(differences(report), QString());
    for (const TableRepair &repair : report.repairs)
        QVERIFY2(repair.method == RepairMethod::Rows, qPrintable(repairsText(report)));
    QCOMPARE(differences(verifyAtPosition(requestOf(bench), {})), QString());
    changes.replace("+ 1000", "- 1000").replace("(2, 3, 5)", "(1002, 1003, 1005)");
    QCOMPARE(bench.exec(changes), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(differences(verifyAtPosition(requestOf(bench), {})), QString());
}

void LogRepair::deletedRows_kept_stayMarked()
{
    LogBench bench(m_cluster, u"repair_kept"_s);
    bench.request.log.keepDeleted = true;
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT g, 'v' "
                        "FROM generate_series(1, 9) g; CREATE TABLE k (a int); ALTER TABLE k "
                        "REPLICA IDENTITY FULL; INSERT INTO k VALUES (1), (2)"),
             QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(bench.exec("DELETE FROM t WHERE id = 1; DELETE FROM k WHERE a = 1"), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(sqliteExec(bench.file(),
                        "UPDATE t SET v = 'no' WHERE id = 2; UPDATE t SET _deleted_at = 'x' WHERE "
                        "id = 3; INSERT INTO t (id, v) VALUES (100, 'extra'); DELETE FROM t WHERE "
                        "id = 4; INSERT INTO k (a) VALUES (7)"),
             QString());
    const VerifyReport report = repaired(bench);
    QCOMPARE(differences(report), QString());
    QCOMPARE(repairsText(report), u"k copy; t rows"_s);
    QCOMPARE(sqliteText(bench.file(),
                        u"SELECT id, v, _deleted_at IS NOT NULL FROM t WHERE id IN (1, 2, 3, 4, "
                        "100) ORDER BY id"_s),
             u"1|v|1;2|v|0;3|v|0;4|v|0;100|extra|1"_s);
    QCOMPARE(sqliteText(bench.file(), u"SELECT a, _deleted_at IS NOT NULL FROM k ORDER BY a, 2"_s),
             u"1|1;2|0"_s);
    QCOMPARE(sqliteText(bench.file(),
                        u"SELECT rows FROM _tributary_tables ORDER BY destination_table"_s),
             u"1;8"_s);
    QCOMPARE(bench.exec("DELETE FROM t WHERE id = 3; INSERT INTO t VALUES (1, 'back')"), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(differences(verifyAtPosition(requestOf(bench), {})), QString());
}

void LogRepair::changesBehindThePosition_comeOnce()
{
    LogBench bench(m_cluster, u"repair_behind"_s);
    QCOMPARE(
        bench.exec("CREATE TABLE t (id int PRIMARY KEY, n int); INSERT INTO t SELECT g, 0 FROM "
                   "generate_series(1, 50) g; CREATE TABLE k (a int); ALTER TABLE k REPLICA "
                   "IDENTITY FULL; INSERT INTO k SELECT 1 FROM generate_series(1, 50)"),
        QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(sqliteExec(bench.file(), "DELETE FROM t WHERE id < 9; DELETE FROM k WHERE rowid < 9"),
             QString());
    // Written after the moment that is held: not in what is copied again, and behind the position.
    const VerifyObserver observer{
        .progressed = {}, .tableFinished = {}, .phaseChanged = [&](VerifyPhase phase) {
            if (phase == VerifyPhase::Repairing)
                QCOMPARE(bench.exec("UPDATE t SET n = n + 1; DELETE FROM t WHERE id % 2 = 0; "
                                    "INSERT INTO t VALUES (8, 8), (60, 60); INSERT INTO k SELECT 1 "
                                    "FROM generate_series(1, 7); INSERT INTO k VALUES (2)"),
                         QString());
        }};
    const LogState before = stateOf(bench);
    const VerifyReport report = repaired(bench, observer);
    QCOMPARE(differences(report), QString());
    QCOMPARE(repairsText(report), u"k copy; t rows"_s);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*), sum(n) FROM t"_s), u"50|0"_s);
    const LogState after = stateOf(bench);
    QVERIFY(after.checkpoint.lsn >= before.checkpoint.lsn);
    QVERIFY(after.checkpoint.lsn <= report.position);
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM k"_s), u"58"_s);
}

void LogRepair::tableOfAnotherMethod_beside_isRepairedToo()
{
    LogBench bench(m_cluster, u"repair_mixed"_s);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t VALUES (1, "
                        "'a'), (2, 'b'); CREATE TABLE f (id int PRIMARY KEY, v text); INSERT INTO "
                        "f VALUES (1, 'a'), (2, 'b'); CREATE TABLE nokey (a int); INSERT INTO "
                        "nokey VALUES (1)"),
             QString());
    bench.request.tableMethods = {{u"public.f"_s, u"full"_s}};
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(sqliteExec(bench.file(),
                        "DELETE FROM t WHERE id = 1; UPDATE f SET v = 'no'; DELETE FROM nokey"),
             QString());
    const VerifyReport report = repaired(bench);
    QCOMPARE(differences(report), QString());
    QCOMPARE(repairsText(report), u"f rows; nokey copy; t rows"_s);
    QCOMPARE(sqliteText(bench.file(),
                        u"SELECT destination_table, method FROM _tributary_tables ORDER BY 1"_s),
             u"f|full;nokey|full;t|log"_s);
    QCOMPARE(bench.follow({"INSERT INTO t VALUES (3, 'c'); UPDATE f SET v = 'z'"}), QString());
}

void LogRepair::alteredTable_isCopiedAgain()
{
    LogBench bench(m_cluster, u"repair_altered"_s);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, v int); INSERT INTO t VALUES (1, 1), "
                        "(2, 2); CREATE TABLE u (id int PRIMARY KEY, v text); INSERT INTO u VALUES "
                        "(1, 'a')"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("UPDATE t SET v = 3 WHERE id = 2; ALTER TABLE t ALTER v TYPE text; INSERT "
                        "INTO t VALUES (3, 'x'); UPDATE u SET v = 'b'"),
             QString());
    const VerifyReport report = repaired(bench);
    QCOMPARE(differences(report), QString());
    QCOMPARE(repairsText(report), u"t copy"_s);
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"INSERT INTO t VALUES (4, 'y')", "DELETE FROM t WHERE id = 1"}),
             QString());
}

void LogRepair::tableTruncatedMeanwhile_isNotTakenForEmpty()
{
    LogBench bench(m_cluster, u"repair_truncated"_s);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT g, 'v' "
                        "FROM generate_series(1, 50) g"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(sqliteExec(bench.file(), "DELETE FROM t WHERE id = 1"), QString());
    bool done = false;
    const VerifyObserver observer{
        .progressed = {}, .tableFinished = {}, .phaseChanged = [&](VerifyPhase phase) {
            if (phase == VerifyPhase::Repairing && !std::exchange(done, true))
                QCOMPARE(bench.exec("TRUNCATE t; INSERT INTO t VALUES (5, 'five')"), QString());
        }};
    const VerifyReport report = repaired(bench, observer);
    QCOMPARE(differences(report), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT id FROM t"_s), u"5"_s);
}

void LogRepair::runningFollower_keepsTheRepairOut()
{
    LogBench bench(m_cluster, u"repair_taken"_s);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1)"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), 30'000);
    QCOMPARE(repaired(bench).error->kind, ErrorKind::AlreadyRunning);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(differences(repaired(bench)), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogRepair)
#include "tst_logrepair.moc"
