// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random work on a source, some of it while runs go on, through both plugins and with batches of
// every size: after each run source equals destination. TRIBUTARY_SEEDS says how many seeds
// (default 10), TRIBUTARY_FIRST_SEED which is the first.

#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/randomworkload.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <stop_token>
#include <thread>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 60'000;

class LogRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seeds_data();
    void seeds();
    void nativeSubscription_holdsTheSame();

private:
    // Empty, or what went wrong.
    QString runSeed(const QString &plugin, quint32 seed);
    QString duringWriters(LogBench &bench, RandomWorkload &work, bool follow, int transactions);

    PgCluster m_cluster{logicalServer()};
    int m_runs = 0;
};

void LogRandom::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogRandom::seeds_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<quint32>("seed");
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("TRIBUTARY_SEEDS", &given);
    const int first = qEnvironmentVariableIntValue("TRIBUTARY_FIRST_SEED");
    constexpr int usual = 10;
    for (int seed = first; seed < first + (given ? asked : usual); ++seed) {
        QTest::addRow("pgoutput, seed %d", seed) << u"pgoutput"_s << quint32(seed);
        if (m_cluster.hasPlugin(u"wal2json"_s))
            QTest::addRow("wal2json, seed %d", seed) << u"wal2json"_s << quint32(seed);
    }
}

void LogRandom::seeds()
{
    QFETCH(const QString, plugin);
    QFETCH(const quint32, seed);
    QCOMPARE(runSeed(plugin, seed), QString());
}

// A run, or one that follows, beside the writers; it need not see all, but must go well.
QString LogRandom::duringWriters(LogBench &bench, RandomWorkload &work, bool follow,
                                 int transactions)
{
    SyncRequest request = bench.request;
    request.log.follow = follow;
    std::stop_source stop;
    SyncReport report;
    std::thread run([&] { report = runSync(request, stop.get_token()); });
    std::vector<std::thread> writers;
    for (int number = 0; number < RandomWorkload::writerCount; ++number) {
        writers.emplace_back([&work, number, transactions] {
            for (int i = 0; i < transactions; ++i)
                work.writer(number).transact();
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    if (follow)
        stop.request_stop();
    run.join();
    if (follow && report.error && report.error->kind == ErrorKind::Interrupted)
        report.error.reset();
    for (TableProgress &table : report.tables) {
        // Truncated while it was read: its last good copy stays, the next run has it.
        if (follow || (table.error && table.error->kind == ErrorKind::TableChanged)) {
            table.error.reset();
            table.state = TableState::Done;
        }
    }
    return problemsOf(report);
}

QString LogRandom::runSeed(const QString &plugin, quint32 seed)
{
    const QString database = u"random_%1_%2"_s.arg(plugin).arg(seed);
    QString wrong;
    {
        LogBench bench(m_cluster, database, plugin);
        RandomWorkload work(m_cluster, database, seed);
        Dice dice(seed + 77'000);
        if (seed % 3 != 0)
            bench.request.log.limits.changes = 1 + dice.roll(50);
        constexpr int cycles = 9;
        wrong = work.setUp();
        if (wrong.isEmpty())
            work.transact(dice.roll(10));
        work.settle(); // a new slot waits for all transactions
        for (int cycle = 0; wrong.isEmpty() && cycle < cycles; ++cycle) {
            const int kind = dice.roll(100);
            if (kind < 20) {
                wrong = duringWriters(bench, work, kind < 8, 15);
            } else {
                for (int i = dice.roll(4); i > 0; --i) {
                    work.transact(dice.roll(6));
                    if (dice.chance(50))
                        work.alter();
                }
                work.transact(dice.roll(8));
            }
            if (cycle == cycles - 1)
                work.settle();
            if (wrong.isEmpty())
                wrong = bench.syncAndCompare();
            work.noteSynced();
            ++m_runs;
            if (!wrong.isEmpty())
                wrong = u"seed %1, %2, run %3, at most %4 changes in a batch: %5\n%6"_s.arg(
                    QString::number(seed), plugin, QString::number(cycle),
                    QString::number(bench.request.log.limits.changes), wrong,
                    work.lastStatements());
        }
        work.settle();
    }
    m_cluster.exec("DROP DATABASE " + database.toUtf8() + " WITH (FORCE)");
    if (!wrong.isEmpty())
        qWarning("%s", qPrintable(wrong));
    return wrong;
}

// Second opinion: what PostgreSQL's own subscription makes of the same log.
void LogRandom::nativeSubscription_holdsTheSame()
{
    PgCluster subscriber{logicalServer()};
    QString error;
    QVERIFY2(subscriber.start(&error), qPrintable(error));
    const QString database = u"native"_s;
    LogBench bench(m_cluster, database, u"pgoutput"_s);
    bench.request.log.limits.changes = 7;
    QVERIFY(subscriber.createDatabase(database));
    constexpr quint32 seed = 4711;
    RandomWorkload work(m_cluster, database, seed);
    QCOMPARE(work.setUp(), QString());
    {
        RandomWorkload same(subscriber, database, seed);
        QCOMPARE(same.setUp(), QString());
    }
    const QStringList tables = {u"ints"_s,   u"texts"_s,  u"pairs"_s, u"bag"_s,  u"floats"_s,
                                u"toasts"_s, u"wholes"_s, u"swaps"_s, u"parts"_s};
    QCOMPARE(bench.exec("CREATE PUBLICATION native FOR TABLE " + tables.join(u", "_s).toUtf8()
                        + " WITH (publish_via_partition_root = true)"),
             QString());
    QVERIFY2(
        m_cluster.exec("SELECT pg_create_logical_replication_slot('native', 'pgoutput')", database),
        qPrintable(m_cluster.lastError()));
    const QByteArray connection = "host=127.0.0.1 port=" + QByteArray::number(m_cluster.port())
        + " user=postgres dbname=native password=" + m_cluster.superuserPassword();
    QVERIFY2(subscriber.exec("CREATE SUBSCRIPTION native CONNECTION '" + connection
                                 + "' PUBLICATION native WITH (create_slot = false, slot_name ="
                                   " 'native', copy_data = false)",
                             database),
             qPrintable(subscriber.lastError()));
    constexpr int rounds = 6;
    for (int i = 0; i < rounds; ++i) {
        work.transact(i == 0 ? 0 : 20);
        work.settle();
        QCOMPARE(bench.syncAndCompare(), QString());
    }
    const QList<PgCluster::Row> now = m_cluster.query("SELECT pg_current_wal_insert_lsn()");
    QVERIFY(!now.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_cluster
             .query("SELECT 1 FROM pg_stat_replication WHERE application_name = 'native' AND"
                    " replay_lsn >= '"
                    + *now[0][0] + '\'')
             .isEmpty(),
        deadlineMs);
    for (const QString &table : tables)
        QCOMPARE(compareTable(subscriber, database, {.name = table}, bench.file()), QString());
    QVERIFY(subscriber.exec("ALTER SUBSCRIPTION native DISABLE", database));
    QVERIFY(subscriber.exec("ALTER SUBSCRIPTION native SET (slot_name = NONE)", database));
    QVERIFY(subscriber.exec("DROP SUBSCRIPTION native", database));
    qInfo("%d runs compared", m_runs);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogRandom)
#include "tst_lograndom.moc"
