// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server that takes every WAL sender for a synchronous standby: commits would wait for whoever
// streams its log, so that a run which follows pulls it instead, and says so.

#include "tests/integration/handoverbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <chrono>

namespace tributary::test {

namespace {

constexpr int deadlineMs = 30'000;

class LogStandby : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyone_isPulled_data();
    void everyone_isPulled();

    void everyone_laterAndNoLonger_data() { everyone_isPulled_data(); }

    void everyone_laterAndNoLonger();
};

// The sessions of this test wait for nobody; who streamed would be one for the others.
bool takeEveryone(PgCluster &cluster, bool everyone)
{
    const QByteArray names = everyone ? "'*'" : "''";
    return cluster.exec("ALTER SYSTEM SET synchronous_standby_names = " + names)
        && cluster.exec("SELECT pg_reload_conf()");
}

bool hasStandby(PgCluster &cluster)
{
    return !cluster.query("SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'").isEmpty();
}

// What the run waits for: its last pull, or its stream, has come as far as the row.
QString rowCount(const LogBench &bench, int id)
{
    return sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = %1"_s.arg(id));
}

void LogStandby::everyone_isPulled_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("plugin");
    for (const int version : {15, 10}) {
        if (!PgCluster::available(version))
            continue;
        QTest::addRow("%d, pgoutput", version) << version << u"pgoutput"_s;
        if (PgCluster(logicalServer(version)).hasPlugin(u"wal2json"_s))
            QTest::addRow("%d, wal2json", version) << version << u"wal2json"_s;
    }
}

void LogStandby::everyone_isPulled()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    PgCluster cluster(serverWithoutWaiting(version));
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    QVERIFY(takeEveryone(cluster, true));
    LogBench bench(cluster, u"shop"_s, plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 50)), QString());
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    Follower follower(bench.request);
    QTRY_COMPARE_WITH_TIMEOUT(rowCount(bench, 1), u"1"_s, deadlineMs);
    for (int id = 1001; id <= 1003; ++id) {
        QCOMPARE(bench.exec("INSERT INTO k VALUES (" + QByteArray::number(id) + ", 'x', 1)"),
                 QString());
        QTRY_COMPARE_WITH_TIMEOUT(rowCount(bench, id), u"1"_s, deadlineMs);
        QVERIFY(!hasStandby(cluster));
    }
    // What the log does not tell is found, too.
    QCOMPARE(bench.exec("ALTER TABLE k ADD c text DEFAULT 'c'"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(compareDatabase(cluster, bench.database(), bench.file()), QString(),
                              deadlineMs);
    const SyncReport report = follower.stop();
    QVERIFY2(report.error && report.error->id() == u"interrupted", qPrintable(problemsOf(report)));
    QCOMPARE(report.notes.filter(u"synchronous_standby_names"_s).size(), 1);
    QCOMPARE(bench.syncAndCompare(), QString());
}

// The setting is changed while the run goes on.
void LogStandby::everyone_laterAndNoLonger()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    PgCluster cluster(serverWithoutWaiting(version));
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    LogBench bench(cluster, u"shop"_s, plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 50)), QString());
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(cluster, bench), deadlineMs);
    QVERIFY(takeEveryone(cluster, true));
    QTRY_VERIFY_WITH_TIMEOUT(!hasStandby(cluster), deadlineMs);
    QCOMPARE(bench.exec("INSERT INTO k VALUES (1001, 'x', 1)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(rowCount(bench, 1001), u"1"_s, deadlineMs);
    QVERIFY(takeEveryone(cluster, false));
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(cluster, bench), deadlineMs);
    QCOMPARE(bench.exec("INSERT INTO k VALUES (1002, 'x', 1)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(rowCount(bench, 1002), u"1"_s, deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogStandby)
#include "tst_logstandby.moc"
