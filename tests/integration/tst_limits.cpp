// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run may take of its source: bytes a second, and connections. Times are bounds of what a
// limit means: at 1 MB/s, 2 MB cannot be there before nearly two seconds are over.

#include "tests/integration/streambench.h"
#include "tests/support/logbench.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "engine/core/ratelimiter.h"
#include "engine/postgres/copyreader.h"
#include "engine/sync/runsession.h"

#include <QElapsedTimer>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr qint64 megabyte = 1'000'000;
constexpr int leastMs = 1800; // for two megabytes at one a second
constexpr auto forever = std::chrono::steady_clock::time_point::max();

std::shared_ptr<RateLimiter> limit(qint64 bytesPerSecond)
{
    return std::make_shared<RateLimiter>(bytesPerSecond);
}

// Sessions of runs that the server has logged.
qsizetype sessions(const QByteArray &log)
{
    qsizetype count = 0;
    for (const QByteArray &line : log.split('\n')) {
        if (line.contains("connection authorized") && line.contains("application_name=tributary/"))
            ++count;
    }
    return count;
}

class Limits : public QObject, private StreamBench
{
    Q_OBJECT

private:
    Result<Connection> connectionAt(const std::shared_ptr<RateLimiter> &rate,
                                    bool replication = false) const
    {
        ConnectionOptions options = loginTo(*m_cluster, replication);
        options.rate = rate;
        options.walSenderTimeout = m_walSenderTimeout;
        return Connection::open(options, {});
    }

    // A little more than two megabytes.
    bool writeTwoMegabytes() const
    {
        return m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 1000) FROM generate_series(1, "
                               "2000) g",
                               logDatabase);
    }

    bool writeMuch() const // more than the network's buffers hold
    {
        return m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 1000) FROM generate_series(1, "
                               "20000) g",
                               logDatabase);
    }

private Q_SLOTS:

    void init() { start(15, {u"log_connections = on"_s}); }

    void copy_withLimit_takesItsTime()
    {
        Result<Connection> connection = connectionAt(limit(megabyte));
        QVERIFY(connection);
        QElapsedTimer timer;
        timer.start();
        Result<CopyReader> reader = CopyReader::start(
            *connection,
            u"COPY (SELECT repeat('x', 999) FROM generate_series(1, 2000)) TO STDOUT"_s, {}, {});
        QVERIFY(reader);
        qint64 bytes = 0;
        for (;;) {
            const Result<std::optional<CopyRow>> row = reader->next();
            QVERIFY(row);
            if (!*row)
                break;
            bytes += (*row)->size();
        }
        QCOMPARE(bytes, 2 * megabyte);
        QCOMPARE(reader->tagRows(), 2000);
        QVERIFY2(timer.elapsed() >= leastMs, qPrintable(QString::number(timer.elapsed())));
    }

    void copy_stoppedWhileItWaits_endsAtOnce()
    {
        Result<Connection> connection = connectionAt(limit(10));
        QVERIFY(connection);
        std::stop_source stop;
        std::atomic<int> rows = 0;
        std::optional<ErrorKind> end;
        QElapsedTimer sinceStop;
        std::jthread thread([&] {
            Result<CopyReader> reader = CopyReader::start(
                *connection,
                u"COPY (SELECT repeat('x', 999) FROM generate_series(1, 2000)) TO STDOUT"_s, {},
                stop.get_token());
            for (; reader; ++rows) {
                const Result<std::optional<CopyRow>> row = reader->next();
                if (!row)
                    end = row.error().kind;
                if (!row || !*row)
                    return;
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(rows >= 1, deadlineMs); // the next one is a minute away
        sinceStop.start();
        stop.request_stop();
        thread.join();
        QVERIFY2(sinceStop.elapsed() < 5000, qPrintable(QString::number(sinceStop.elapsed())));
        QVERIFY(end == ErrorKind::Interrupted);
    }

    void pull_withLimit_takesItsTimeAndIsWhole()
    {
        QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
        QVERIFY(writeTwoMegabytes());
        const QList<LogEntry> expected = peek(*m_cluster, "ours", u"pgoutput"_s);
        Result<Connection> connection = connectionAt(limit(megabyte));
        QVERIFY(connection);
        QElapsedTimer timer;
        timer.start();
        Result<LogPull> pull = LogPull::start(
            *connection, {.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)}, {});
        QVERIFY(pull);
        QList<LogEntry> read;
        for (;;) {
            const Result<std::optional<LogMessage>> message = pull->next();
            QVERIFY(message);
            if (!*message)
                break;
            read.append({(*message)->lsn, (*message)->data.toByteArray()});
        }
        QVERIFY(read == expected);
        QVERIFY2(timer.elapsed() >= leastMs, qPrintable(QString::number(timer.elapsed())));
    }

    /// The server gives a session up that says nothing for two seconds: it goes on hearing from us.
    void stream_withLimit_takesItsTimeAndAnswersTheServer()
    {
        QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
        QVERIFY(m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 1000) FROM "
                                "generate_series(1, 12000) g",
                                logDatabase));
        m_walSenderTimeout = 2s;
        const auto rate = limit(4 * megabyte);
        Result<Connection> connection = connectionAt(rate, true);
        QVERIFY(connection);
        StreamRequest request = requestOf();
        request.times.status = 200ms;
        const Stream reading = ReplicationStream::start(std::move(*connection), request, {});
        QVERIFY2(reading, qPrintable(errorOf(reading)));
        QElapsedTimer timer;
        timer.start();
        const QList<LogEntry> entries = take(**reading, 12'003);
        QCOMPARE(entries.size(), 12'003); // begin, relation, rows, commit: nothing was lost
        QVERIFY(entries.last().data.startsWith('C'));
        QVERIFY2(timer.elapsed() >= 2700, qPrintable(QString::number(timer.elapsed())));
    }

    void stream_stoppedWhileItWaits_endsAtOnceAndLosesNothing()
    {
        QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
        QVERIFY(writeTwoMegabytes());
        const auto rate = limit(100);
        Result<Connection> connection = connectionAt(rate, true);
        QVERIFY(connection);
        const Stream reading = ReplicationStream::start(std::move(*connection), requestOf(), {});
        QVERIFY2(reading, qPrintable(errorOf(reading)));
        QList<LogEntry> entries = take(**reading, 3); // the third costs ten seconds
        // A deadline is kept, too.
        const Result<StreamItem> nothing = (*reading)->next(in(50ms), {});
        QVERIFY(nothing && !nothing->message && !nothing->idle);
        std::stop_source stop;
        std::optional<ErrorKind> end;
        std::atomic<bool> waits = false;
        QElapsedTimer sinceStop;
        std::jthread thread([&] {
            waits = true;
            const Result<StreamItem> item = (*reading)->next(forever, stop.get_token());
            if (!item)
                end = item.error().kind;
        });
        QTRY_VERIFY_WITH_TIMEOUT(waits, deadlineMs);
        sinceStop.start();
        stop.request_stop();
        thread.join();
        QVERIFY2(sinceStop.elapsed() < 5000, qPrintable(QString::number(sinceStop.elapsed())));
        QVERIFY(end == ErrorKind::Interrupted);
        rate->setRate(0);
        entries += take(**reading, 2003 - 3);
        QCOMPARE(entries.size(), 2003);
        QVERIFY(entries.last().data.startsWith('C'));
    }

    void session_atItsLimit_opensNoMoreUntilOneIsClosed_data()
    {
        QTest::addColumn<SyncMethod>("method");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("most");
        QTest::newRow("full, 1") << SyncMethod::Full << 1 << 1;
        QTest::newRow("full, 3") << SyncMethod::Full << 3 << 3;
        QTest::newRow("log, 1: reading a log takes two") << SyncMethod::Log << 1 << 2;
        QTest::newRow("log, 2") << SyncMethod::Log << 2 << 2;
        QTest::newRow("log, 3") << SyncMethod::Log << 3 << 3;
    }

    void session_atItsLimit_opensNoMoreUntilOneIsClosed()
    {
        QFETCH(const SyncMethod, method);
        QFETCH(const int, wanted);
        QFETCH(const int, most);
        SyncRequest request = requestFor(*m_cluster, logDatabase, {});
        request.method = method;
        request.limits.connections = wanted;
        const RunSession session(request, {});
        std::vector<Connection> open;
        while (!session.isAtLimit()) {
            Result<Connection> connection = session.openConnection(u"test"_s);
            QVERIFY(connection);
            open.push_back(std::move(*connection));
        }
        QCOMPARE(static_cast<int>(open.size()), most);
        QVERIFY(session.openConnection(u"test"_s).error().kind == ErrorKind::TooManyConnections);
        open.pop_back();
        QVERIFY(session.openConnection(u"test"_s, method == SyncMethod::Log));
    }

    void fullRun_withLimits_takesItsTimeAndIsEqual_data()
    {
        QTest::addColumn<int>("connections");
        QTest::newRow("one connection") << 1;
        QTest::newRow("two connections") << 2;
    }

    void fullRun_withLimits_takesItsTimeAndIsEqual()
    {
        QFETCH(const int, connections);
        QVERIFY(writeTwoMegabytes());
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"copy.sqlite"_s);
        SyncRequest request = requestFor(*m_cluster, logDatabase, file);
        request.limits = {.connections = connections, .rate = limit(megabyte)};
        QElapsedTimer timer;
        timer.start();
        const SyncReport report = runSync(request);
        QCOMPARE(problemsOf(report), QString());
        QVERIFY2(timer.elapsed() >= leastMs, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(sessions(m_cluster->serverLog()), connections);
        QCOMPARE(compareDatabase(*m_cluster, logDatabase, file), QString());
    }

    void fullRun_stoppedWhileItWaits_endsWithinASecond()
    {
        QVERIFY(writeMuch());
        const QTemporaryDir folder;
        SyncRequest request = requestFor(*m_cluster, logDatabase,
                                         folder.filePath(u"copy.sqlite"_s));
        request.limits.rate = limit(1000); // hours
        std::stop_source stop;
        SyncReport report;
        std::jthread thread([&] { report = runSync(request, stop.get_token()); });
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_cluster
                 ->query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'tributary/copy'"
                         " AND query LIKE 'COPY%' AND wait_event = 'ClientWrite'")
                 .isEmpty(),
            deadlineMs); // the network's buffers are full
        QElapsedTimer sinceStop;
        sinceStop.start();
        stop.request_stop();
        thread.join();
        QVERIFY2(sinceStop.elapsed() < 5000, qPrintable(QString::number(sinceStop.elapsed())));
        QVERIFY(report.error && report.error->kind == ErrorKind::Interrupted);
    }

    void logRun_ofFewConnections_isEqual_data()
    {
        QTest::addColumn<int>("connections");
        QTest::newRow("one, which is too few") << 1;
        QTest::newRow("two") << 2;
    }

    void logRun_ofFewConnections_isEqual()
    {
        QFETCH(const int, connections);
        LogBench bench(*m_cluster, u"bench"_s);
        bench.request.limits = {.connections = connections, .rate = limit(100 * megabyte)};
        QCOMPARE(bench.exec("CREATE TABLE k (id int PRIMARY KEY, v text);"
                            "INSERT INTO k SELECT g, 'v' FROM generate_series(1, 500) g"),
                 QString());
        QCOMPARE(bench.syncAndCompare(), QString());
        // A table that is added, one that is altered and copied anew, and changes.
        QCOMPARE(bench.follow({"INSERT INTO k SELECT g, 'w' FROM generate_series(501, 900) g",
                               "CREATE TABLE n (id int PRIMARY KEY); INSERT INTO n VALUES (1)",
                               "UPDATE k SET v = 'u' WHERE id < 50; DELETE FROM k WHERE id > 800",
                               "ALTER TABLE k ALTER v TYPE varchar(9)"}),
                 QString());
    }
};

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::Limits)
#include "tst_limits.moc"
