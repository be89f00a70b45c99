// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slot read through a WAL sender: what is read, what is confirmed, and what is refused.

#include "tests/integration/streambench.h"

#include <QElapsedTimer>

#include <future>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ReplicationStreamTest : public QObject, private StreamBench
{
    Q_OBJECT

private Q_SLOTS:
    void stream_messages_equalPeek_data();
    void stream_messages_equalPeek();
    void stream_from_skipsCommitsBefore();

    void stream_oddLogin_changesNothing_data() { addVersionRows(); }

    void stream_oddLogin_changesNothing();

    void confirm_commitsAndIdle_movesTheSlot_data() { addVersionRows(); }

    void confirm_commitsAndIdle_movesTheSlot();
    void close_unconfirmed_isSentAgain();

    void start_refused_saysWhy_data() { addVersionRows(); }

    void start_refused_saysWhy();
    void wal2jsonWithoutIdentity_warns();
    void next_stopRequested_isInterrupted();
};

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
        StreamRequest request = requestOf();
        request.times.closing = 30s;
        Stream reading = stream(request);
        QVERIFY2(reading, qPrintable(errorOf(reading)));
        QCOMPARE(take(**reading, expected.size()).size(), expected.size());
        QElapsedTimer timer;
        timer.start();
        if (round == 1)
            (*reading)->confirm(commitEnd(expected.last().data));
        (*reading)->close();
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE_WITH_TIMEOUT(
            *m_cluster->query("SELECT active FROM pg_replication_slots")[0][0], QByteArray("f"),
            deadlineMs);
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
        // The server tells its error before it leaves the slot.
        QTRY_COMPARE_WITH_TIMEOUT(
            *m_cluster->query("SELECT active FROM pg_replication_slots")[0][0], QByteArray("f"),
            deadlineMs);
    }
    const Stream first = stream(requestOf());
    QVERIFY2(first, qPrintable(errorOf(first)));
    const Stream second = stream(requestOf());
    QVERIFY(!second);
    QCOMPARE(second.error().id(), u"slot-busy"_s);
    QVERIFY2(second.error().message.contains(u"\"ours\""), qPrintable(second.error().message));
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

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::ReplicationStreamTest)
#include "tst_replicationstream.moc"
