// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stream that is read slower, or faster, than the server sends.

#include "tests/integration/streambench.h"

#include <QElapsedTimer>

#include <ctime>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class StreamPaceTest : public QObject, private StreamBench
{
    Q_OBJECT

private Q_SLOTS:
    void stream_encrypted_losesNoTime();
    void consumer_thatDoesNotRead_isNotDropped();
    void idle_stream_costsNothing();
    void connection_lostWhileTheQueueIsFull_handsOverTheRest();
};

void StreamPaceTest::stream_encrypted_losesNoTime()
{
    PgCluster::Options options;
    options.logical = true;
    options.ssl = true;
    m_cluster = std::make_unique<PgCluster>(options);
    QString error;
    QVERIFY2(m_cluster->start(&error), qPrintable(error));
    QVERIFY(m_cluster->createDatabase(logDatabase));
    QVERIFY(m_cluster->exec("CREATE TABLE t (id int PRIMARY KEY, v text);"
                            "CREATE PUBLICATION \"Everything \"\"1\"\"\" FOR ALL TABLES",
                            logDatabase));
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    const Stream reading = stream(requestOf());
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    // Sizes around those of TLS records and of libpq's buffer: what was decrypted but not yet read
    // is not seen by poll().
    for (const int size : {1, 8'000, 12'000, 16'300, 16'400, 24'600, 100'000, 3'000'000}) {
        QVERIFY(m_cluster->exec("INSERT INTO t VALUES (" + QByteArray::number(size)
                                    + ", repeat('x', " + QByteArray::number(size) + "))",
                                logDatabase));
        QElapsedTimer timer;
        timer.start();
        const QList<LogEntry> entries = take(**reading, size == 1 ? 4 : 3);
        QVERIFY(!entries.isEmpty() && entries.last().data.startsWith('C'));
        // What is overlooked comes with the next question, ten seconds later.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
}

void StreamPaceTest::consumer_thatDoesNotRead_isNotDropped()
{
    start(15);
    m_walSenderTimeout = 2s;
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 1000) FROM generate_series(1, "
                            "50000) g",
                            logDatabase));
    StreamRequest request = requestOf();
    request.times.status = 200ms;
    request.queueBytes = 100'000; // the rest fills the network's buffers: the server cannot go on
    const Stream reading = stream(request);
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    PgSession session(*m_cluster, logDatabase);
    QTRY_COMPARE_WITH_TIMEOUT(
        session.value("SELECT count(*) FROM pg_stat_replication WHERE reply_time IS NOT NULL"),
        QByteArray("1"), deadlineMs);
    QVERIFY(session.exec(
        "CREATE TABLE word AS SELECT pid, reply_time AS first FROM pg_stat_replication"));
    // Three time-outs later we still say a word, and the server is still where it was.
    QTRY_COMPARE_WITH_TIMEOUT(
        session.value("SELECT count(*) FROM pg_stat_replication JOIN word USING (pid)"
                      " WHERE reply_time > first + interval '6 s'"),
        QByteArray("1"), deadlineMs);
    const QList<LogEntry> entries = take(**reading, 50'003);
    QCOMPARE(entries.size(), 50'003);
    QVERIFY(entries.last().data.startsWith('C'));
}

void StreamPaceTest::idle_stream_costsNothing()
{
    start(15);
    m_walSenderTimeout = 2s;
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    const Stream reading = stream(requestOf());
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    const std::clock_t before = std::clock(); // of all threads
    const auto until = in(3s);
    Result<StreamItem> item = (*reading)->next(until, {});
    while (item && item->idle)
        item = (*reading)->next(until, {});
    QVERIFY(item); // neither idle nor a message: the deadline
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 0.05, qPrintable(QString::number(seconds)));
}

void StreamPaceTest::connection_lostWhileTheQueueIsFull_handsOverTheRest()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 1000) FROM generate_series(1, "
                            "50000) g",
                            logDatabase));
    StreamRequest request = requestOf();
    request.times.status = 100ms; // the lost connection is met while it says its words
    request.queueBytes = 100'000;
    const Stream reading = stream(request);
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    const Lsn enough{confirmedOf(*m_cluster, "ours").value + 60'000};
    QTRY_VERIFY_WITH_TIMEOUT((*reading)->received() > enough, deadlineMs);
    m_cluster->stopServer(true);
    const std::clock_t before = std::clock();
    qsizetype count = 0;
    Result<StreamItem> item = (*reading)->next(in(30s), {});
    for (; item && (item->message || item->idle); item = (*reading)->next(in(30s), {}))
        count += item->message ? 1 : 0;
    QVERIFY(!item);
    QVERIFY2(item.error().kind == ErrorKind::ConnectionLost
                 || item.error().kind == ErrorKind::ServerTerminated,
             qPrintable(item.error().id()));
    QVERIFY(count > 50 && count < 50'000);
    QVERIFY(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC < 1);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::StreamPaceTest)
#include "tst_streampace.moc"
