// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log of every server version that is on this machine, through every plugin that it has: what
// differs between versions, run by run and followed live.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

class LogVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
};

void LogVersions::changes_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("plugin");
    const QList<int> versions = PgCluster::availableVersions();
    for (const int version : versions) {
        QTest::addRow("PostgreSQL %d, pgoutput", version) << version << u"pgoutput"_s;
        if (PgCluster(logicalServer(version)).hasPlugin(u"wal2json"_s))
            QTest::addRow("PostgreSQL %d, wal2json", version) << version << u"wal2json"_s;
    }
}

void LogVersions::changes()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    PgCluster cluster(logicalServer(version));
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    LogBench bench(cluster, u"shop"_s, plugin);
    QCOMPARE(
        bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 500)
                   + "CREATE TABLE t (id int PRIMARY KEY, v text, n numeric, big text);"
                     "ALTER TABLE t ALTER big SET STORAGE EXTERNAL;"
                     "INSERT INTO t SELECT g, 'v' || g, g / 3.0, repeat(chr(64 + g), 9000) FROM"
                     " generate_series(1, 20) g"),
        QString());
    // The key of a partitioned table is from 11 on; before, each partition has its own.
    const QByteArray key = version >= 11 ? "PRIMARY KEY" : "NOT NULL";
    QCOMPARE(bench.exec("CREATE TABLE p (id int " + key
                        + ", v text) PARTITION BY RANGE (id);"
                          "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);"
                          "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20);"
                          "INSERT INTO p VALUES (1, 'a'), (11, 'b')"),
             QString());
    QList<QByteArray> steps{
        "INSERT INTO t VALUES (100, 'new', 'NaN', NULL); UPDATE t SET v = 'w' WHERE id < 5; DELETE"
        " FROM t WHERE id = 9; INSERT INTO d VALUES (1, 'x'), (1, 'x')",
        "UPDATE t SET id = id + 1000 WHERE id < 8; UPDATE t SET big = 'short' WHERE id = 1001",
        "DELETE FROM d WHERE ctid = (SELECT min(ctid) FROM d WHERE a = 1); UPDATE k SET id = -id",
        "INSERT INTO p VALUES (2, 'c'), (12, 'd')",
        "TRUNCATE k; INSERT INTO k VALUES (1, 'only', 1)",
        "INSERT INTO t VALUES (200, 'before', 1, NULL); ALTER TABLE t ADD c int DEFAULT 7;"
        "UPDATE t SET v = 'after' WHERE id = 1002",
        "CREATE TABLE later (id int PRIMARY KEY); INSERT INTO later VALUES (1)",
        "INSERT INTO later VALUES (2)",
        "ALTER TABLE t RENAME v TO w; UPDATE t SET w = 'renamed' WHERE id = 1003",
    };
    if (version >= 11)
        steps << "UPDATE p SET v = 'e' WHERE id = 1; UPDATE p SET id = 13 WHERE id = 2"
              << "TRUNCATE p; INSERT INTO p VALUES (3, 'after')";
    if (version >= 12)
        steps << "CREATE TABLE g (id int PRIMARY KEY, n int, twice int GENERATED ALWAYS AS (n * 2) "
                 "STORED); INSERT INTO g VALUES (1, 1)"
              << "INSERT INTO g VALUES (2, 2); UPDATE g SET n = 5 WHERE id = 1";
    QCOMPARE(bench.follow(steps), QString());

    Follower follower(bench.request);
    Writers writers(cluster, bench.database(), "k", "d");
    QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 300 || follower.hasEnded(), deadlineMs);
    writers.stop();
    QCOMPARE(bench.exec("INSERT INTO k VALUES (-1, 'the last', 0)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = -1"_s),
                              u"1"_s, deadlineMs);
    QCOMPARE(compareDatabase(cluster, bench.database(), bench.file(),
                             version < 11 ? QStringList(u"public.p"_s) : QStringList()),
             QString());
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());

    cluster.stopServer(true);
    QVERIFY(cluster.startServer());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogVersions)
#include "tst_logversions.moc"
