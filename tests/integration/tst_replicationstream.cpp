// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slot read through a WAL sender, and everything that may happen to the connection meanwhile.

#include "tests/integration/logserver.h"
#include <signal.h>

#include "engine/postgres/replicationstream.h"

#include <QElapsedTimer>

#include <ctime>
#include <future>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int deadlineMs = 30'000;

auto in(std::chrono::milliseconds time)
{
    return std::chrono::steady_clock::now() + time;
}

using Stream = Result<std::unique_ptr<ReplicationStream>>;

class ReplicationStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stream_messages_equalPeek_data();
    void stream_messages_equalPeek();
    void stream_encrypted_losesNoTime();
    void stream_from_skipsCommitsBefore();

    void stream_oddLogin_changesNothing_data() { addVersionRows(); }

    void stream_oddLogin_changesNothing();

    void confirm_commitsAndIdle_movesTheSlot_data() { addVersionRows(); }

    void confirm_commitsAndIdle_movesTheSlot();
    void close_unconfirmed_isSentAgain();

    void start_refused_saysWhy_data() { addVersionRows(); }

    void start_refused_saysWhy();
    void consumer_thatDoesNotRead_isNotDropped();
    void idle_stream_costsNothing();
    void server_fastStop_isNotHeldUp_data();
    void server_fastStop_isNotHeldUp();
    void server_killed_endsTheStream();
    void server_silent_isConnectionLost();
    void sender_terminated_endsTheStream();
    void wal2jsonWithoutIdentity_warns();
    void next_stopRequested_isInterrupted();
    void connection_lostWhileTheQueueIsFull_handsOverTheRest();

private:
    void start(int version, const QStringList &extraConf = {});
    Stream stream(const StreamRequest &request, const char *login = nullptr);
    StreamRequest requestOf(const QString &plugin = u"pgoutput"_s) const;

    std::unique_ptr<PgCluster> m_cluster;
    std::chrono::milliseconds m_walSenderTimeout = 60s;
};

void ReplicationStreamTest::start(int version, const QStringList &extraConf)
{
    m_cluster.reset();
    m_walSenderTimeout = 60s;
    QString error;
    m_cluster = startLogServer(version, extraConf, &error);
    QVERIFY2(m_cluster, qPrintable(error));
}

Stream ReplicationStreamTest::stream(const StreamRequest &request, const char *login)
{
    ConnectionOptions options = loginTo(*m_cluster, true);
    options.walSenderTimeout = m_walSenderTimeout;
    if (login != nullptr) {
        options.info.user = QString::fromUtf8(login);
        options.password = login;
    }
    Result<Connection> connection = Connection::open(options, {});
    if (!connection)
        return connection.error();
    return ReplicationStream::start(std::move(*connection), request, {});
}

StreamRequest ReplicationStreamTest::requestOf(const QString &plugin) const
{
    return {.slot = u"ours"_s, .options = optionsOf(plugin)};
}

/// Takes @p count messages.
QList<LogEntry> take(ReplicationStream &stream, qsizetype count)
{
    QList<LogEntry> entries;
    const auto deadline = in(30s);
    while (entries.size() < count) {
        const Result<StreamItem> item = stream.next(deadline, {});
        if (!item || (!item->message && !item->idle))
            break;
        if (item->message)
            entries.append({item->message->lsn(), item->message->payload().toByteArray()});
    }
    return entries;
}

/// Consumes as a run does: confirms each commit and each idle position. Ends with the stream.
Error consume(ReplicationStream &stream)
{
    for (;;) {
        const Result<StreamItem> item = stream.next(in(60s), {});
        if (!item)
            return item.error();
        if (item->idle)
            stream.confirm(*item->idle);
        else if (item->message && item->message->payload().startsWith('C'))
            stream.confirm(commitEnd(item->message->payload()));
        else if (!item->message)
            return makeError(ErrorKind::Internal, {{u"what"_s, u"time is up"_s}});
    }
}

QString errorOf(const Stream &stream)
{
    return stream ? QString() : stream.error().id() + u": "_s + stream.error().detail;
}

void ReplicationStreamTest::stream_messages_equalPeek_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("plugin");
    for (const int version : logVersions())
        QTest::addRow("pgoutput on %d", version) << version << u"pgoutput"_s;
    QTest::addRow("wal2json") << 15 << u"wal2json"_s;
}

void ReplicationStreamTest::stream_messages_equalPeek()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    start(version);
    if (!m_cluster->hasPlugin(plugin))
        QSKIP("the plugin is not installed: streams of its messages were NOT tested");
    QVERIFY(makeSlot(*m_cluster, "ours", plugin.toUtf8()));
    QVERIFY(writeSome(*m_cluster));
    const QList<LogEntry> expected = peek(*m_cluster, "ours", plugin);
    const Stream reading = stream(requestOf(plugin));
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    const QList<LogEntry> entries = take(**reading, expected.size());
    QCOMPARE(entries.size(), expected.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].data, expected[i].data);
        // Relations stand at 0 in a stream.
        if (entries[i].lsn.isValid())
            QCOMPARE(entries[i].lsn, expected[i].lsn);
    }
    // What is committed from now on follows.
    QVERIFY(m_cluster->exec("INSERT INTO t VALUES (1000, 'live')", logDatabase));
    const QList<LogEntry> live = take(**reading, 3);
    QCOMPARE(live.size(), 3);
    QVERIFY(live[1].data.contains("live"));
}

void ReplicationStreamTest::stream_encrypted_losesNoTime()
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
        QVERIFY(entries.last().data.startsWith('C'));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
}

void ReplicationStreamTest::stream_from_skipsCommitsBefore()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(writeSome(*m_cluster));
    const QList<LogEntry> all = peek(*m_cluster, "ours", u"pgoutput"_s);
    const auto commit = std::ranges::find_if(
        all, [](const LogEntry &entry) { return entry.data.startsWith('C'); });
    StreamRequest request = requestOf();
    request.from = commitEnd(commit->data);
    const Stream reading = stream(request);
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    const QList<LogEntry> entries = take(**reading, 3);
    QVERIFY(entries[0].data.startsWith('B'));
    QVERIFY(entries[2].data.contains("\xc3\xa9"));
}

void ReplicationStreamTest::stream_oddLogin_changesNothing()
{
    QFETCH(const int, version);
    start(version);
    QVERIFY2(makeOddLogin(*m_cluster), qPrintable(m_cluster->lastError()));
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY2(writeOddValues(*m_cluster), qPrintable(m_cluster->lastError()));
    const Stream reading = stream(requestOf(), "odd");
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    QByteArray all;
    for (const LogEntry &entry : take(**reading, 4))
        all += entry.data;
    for (const char *value :
         {"2024-03-02 01:02:03+00", "0.30000000000000004", "1 day 02:00:00", "\\x00ff61"})
        QVERIFY2(all.contains(value), all.constData());
}

void ReplicationStreamTest::confirm_commitsAndIdle_movesTheSlot()
{
    QFETCH(const int, version);
    start(version);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    const Lsn before = confirmedOf(*m_cluster, "ours");
    QVERIFY(writeSome(*m_cluster));
    const qsizetype expected = peek(*m_cluster, "ours", u"pgoutput"_s).size();
    const Stream reading = stream(requestOf());
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    const QList<LogEntry> entries = take(**reading, expected);
    QCOMPARE(entries.size(), expected);
    QCOMPARE(confirmedOf(*m_cluster, "ours"), before);
    const Lsn end = commitEnd(entries.last().data);
    QVERIFY((*reading)->received() >= entries.last().lsn);
    (*reading)->confirm(end);
    (*reading)->confirm(before); // never backwards
    QTRY_COMPARE_WITH_TIMEOUT(confirmedOf(*m_cluster, "ours"), end, deadlineMs);

    // Log that holds nothing of ours: its end is told as soon as nothing else is to be sent.
    QVERIFY(m_cluster->exec("CREATE TABLE elsewhere AS SELECT generate_series(1, 1000)"));
    const Lsn target =
        Lsn::parse(*m_cluster->query("SELECT pg_current_wal_insert_lsn()")[0][0]).value_or(Lsn());
    Lsn idle;
    const auto deadline = in(30s);
    while (idle < target) {
        const Result<StreamItem> item = (*reading)->next(deadline, {});
        QVERIFY(item && item->idle);
        QVERIFY(*item->idle > idle);
        idle = *item->idle;
    }
    (*reading)->confirm(idle);
    QTRY_COMPARE_WITH_TIMEOUT(confirmedOf(*m_cluster, "ours"), idle, deadlineMs);
}

void ReplicationStreamTest::close_unconfirmed_isSentAgain()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(writeSome(*m_cluster));
    const QList<LogEntry> expected = peek(*m_cluster, "ours", u"pgoutput"_s);
    for (int round = 0; round < 2; ++round) {
        Stream reading = stream(requestOf());
        QVERIFY2(reading, qPrintable(errorOf(reading)));
        QCOMPARE(take(**reading, expected.size()).size(), expected.size());
        QElapsedTimer timer;
        timer.start();
        if (round == 1)
            (*reading)->confirm(commitEnd(expected.last().data));
        (*reading)->close();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(*m_cluster->query("SELECT active FROM pg_replication_slots")[0][0],
                     QByteArray("f"));
    }
    // What was confirmed in the last moment has arrived.
    QVERIFY(peek(*m_cluster, "ours", u"pgoutput"_s).isEmpty());
    QVERIFY2(!m_cluster->serverLog().contains("unexpected EOF"),
             m_cluster->serverLog().constData());
}

void ReplicationStreamTest::start_refused_saysWhy()
{
    QFETCH(const int, version);
    start(version);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(writeSome(*m_cluster));
    StreamRequest request = requestOf();
    request.slot = u"gone"_s;
    QCOMPARE(stream(request).error().id(), u"slot-missing"_s);

    request = requestOf();
    request.options[1].second = u"nothing"_s;
    if (version < 18) { // from there on it only warns
        const Stream unpublished = stream(request);
        QVERIFY2(unpublished, qPrintable(errorOf(unpublished)));
        Result<StreamItem> item = (*unpublished)->next(in(30s), {});
        while (item && (item->idle || item->message))
            item = (*unpublished)->next(in(30s), {});
        QVERIFY(!item);
        QCOMPARE(item.error().id(), u"publication"_s);
        QVERIFY2(item.error().message.contains(u"\"nothing\""), qPrintable(item.error().message));
    }
    const Stream first = stream(requestOf());
    QVERIFY2(first, qPrintable(errorOf(first)));
    const Stream second = stream(requestOf());
    QVERIFY(!second);
    QCOMPARE(second.error().id(), u"slot-busy"_s);
    QVERIFY2(second.error().message.contains(u"\"ours\""), qPrintable(second.error().message));
}

void ReplicationStreamTest::consumer_thatDoesNotRead_isNotDropped()
{
    start(15);
    m_walSenderTimeout = 1s;
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
    QTRY_VERIFY_WITH_TIMEOUT(
        session.exec("CREATE TABLE IF NOT EXISTS word AS SELECT pid, reply_time AS first"
                     " FROM pg_stat_replication WHERE reply_time IS NOT NULL")
            && session.value("SELECT count(*) FROM word") == "1",
        deadlineMs);
    // Three time-outs later we still say a word, and the server is still where it was.
    QTRY_COMPARE_WITH_TIMEOUT(
        session.value("SELECT count(*) FROM pg_stat_replication JOIN word USING (pid)"
                      " WHERE reply_time > first + interval '3 s'"),
        QByteArray("1"), deadlineMs);
    const QList<LogEntry> entries = take(**reading, 50'003);
    QCOMPARE(entries.size(), 50'003);
    QVERIFY(entries.last().data.startsWith('C'));
}

void ReplicationStreamTest::idle_stream_costsNothing()
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

void ReplicationStreamTest::server_fastStop_isNotHeldUp_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("confirms");
    for (const int version : logVersions()) {
        QTest::addRow("PostgreSQL %d", version) << version << true;
        QTest::addRow("PostgreSQL %d, consumer busy", version) << version << false;
    }
}

void ReplicationStreamTest::server_fastStop_isNotHeldUp()
{
    QFETCH(const int, version);
    QFETCH(const bool, confirms);
    start(version);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    const Stream reading = stream(requestOf());
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    QVERIFY(writeSome(*m_cluster));
    // So that the first position was confirmed, and the server waits for the next.
    QVERIFY(take(**reading, 3).size() == 3);
    (*reading)->confirm(confirmedOf(*m_cluster, "ours"));
    std::future<Error> consumer;
    if (confirms)
        consumer = std::async(std::launch::async, [&] { return consume(**reading); });
    QElapsedTimer timer;
    timer.start();
    m_cluster->stopServer(false);
    const qint64 elapsed = timer.elapsed();
    qInfo("the server stopped after %lld ms", elapsed);
    QVERIFY2(elapsed < 5000, qPrintable(QString::number(elapsed)));
    const Error error = confirms ? consumer.get() : consume(**reading);
    QVERIFY2(error.id() == u"stopping" || error.kind == ErrorKind::ServerTerminated,
             qPrintable(error.id() + u": "_s + error.detail));
    // What was not confirmed comes again. (What was confirmed last does too before 17, which is the
    // first to write a slot's confirmed position to disk when it shuts down.)
    QVERIFY(m_cluster->startServer());
    if (!confirms || version >= 17)
        QCOMPARE(peek(*m_cluster, "ours", u"pgoutput"_s).isEmpty(), confirms);
}

void ReplicationStreamTest::server_killed_endsTheStream()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    const Stream reading = stream(requestOf());
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    m_cluster->stopServer(true);
    QElapsedTimer timer;
    timer.start();
    const Error error = consume(**reading);
    QVERIFY2(error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::ServerTerminated,
             qPrintable(error.id() + u": "_s + error.detail));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE((*reading)->next(in(1s), {}).error().id(), error.id()); // and stays so
}

void ReplicationStreamTest::server_silent_isConnectionLost()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    StreamRequest request = requestOf();
    request.times = {.status = 200ms, .silence = 300ms, .lost = 700ms, .closing = 500ms};
    const Stream reading = stream(request);
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    // A server that has nothing to send answers when it is asked: that is not silence.
    const auto until = in(3s);
    for (;;) {
        const Result<StreamItem> item = (*reading)->next(until, {});
        QVERIFY2(item, qPrintable(item ? QString() : item.error().detail));
        if (!item->idle && !item->message)
            break;
    }
    const QByteArray pid = *m_cluster->query("SELECT pid FROM pg_stat_replication")[0][0];
    QCOMPARE(::kill(pid.toInt(), SIGSTOP), 0);
    QElapsedTimer timer;
    timer.start();
    const Error error = consume(**reading);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    ::kill(pid.toInt(), SIGCONT);
    QCOMPARE(error.id(), u"connection-lost"_s);
}

void ReplicationStreamTest::sender_terminated_endsTheStream()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    const Stream reading = stream(requestOf());
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    QVERIFY(m_cluster->exec("SELECT pg_terminate_backend(pid) FROM pg_stat_replication"));
    const Error error = consume(**reading);
    QVERIFY2(error.kind == ErrorKind::ServerTerminated,
             qPrintable(error.id() + u": "_s + error.detail));
    QCOMPARE(error.sqlState, QByteArray("57P01"));
}

void ReplicationStreamTest::wal2jsonWithoutIdentity_warns()
{
    start(15);
    if (!m_cluster->hasPlugin(u"wal2json"_s))
        QSKIP("wal2json is not installed: its warnings were NOT tested");
    QVERIFY(makeSlot(*m_cluster, "ours", "wal2json"));
    QVERIFY(m_cluster->exec("DROP PUBLICATION \"Everything \"\"1\"\"\"; CREATE TABLE nopk (i int);"
                            "INSERT INTO nopk VALUES (1)",
                            logDatabase));
    QVERIFY(
        m_cluster->exec("UPDATE nopk SET i = 3; INSERT INTO t VALUES (1, 'after')", logDatabase));
    const Stream reading = stream(requestOf(u"wal2json"_s));
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    // B I C, then B I C around the update that is left out: the warning comes before its C.
    QCOMPARE(take(**reading, 6).size(), 6);
    const QList<ServerWarning> warnings = (*reading)->takeWarnings();
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings[0].text.contains(u"\"nopk\""));
}

void ReplicationStreamTest::next_stopRequested_isInterrupted()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    const Stream reading = stream(requestOf());
    QVERIFY2(reading, qPrintable(errorOf(reading)));
    std::stop_source stop;
    auto waiting = std::async(std::launch::async, [&] {
        Result<StreamItem> item = (*reading)->next(in(60s), stop.get_token());
        while (item)
            item = (*reading)->next(in(60s), stop.get_token());
        return item.error().kind;
    });
    stop.request_stop();
    QCOMPARE(waiting.wait_for(5s), std::future_status::ready);
    QCOMPARE(waiting.get(), ErrorKind::Interrupted);
    // The stream goes on.
    QVERIFY(m_cluster->exec("INSERT INTO t VALUES (1, 'x')", logDatabase));
    QCOMPARE(take(**reading, 4).size(), 4);
}

void ReplicationStreamTest::connection_lostWhileTheQueueIsFull_handsOverTheRest()
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

QTEST_GUILESS_MAIN(tributary::test::ReplicationStreamTest)
#include "tst_replicationstream.moc"
