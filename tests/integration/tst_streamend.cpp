// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a stream ends when the server does, or no longer answers.

#include "tests/integration/streambench.h"
#include <signal.h>

#include <QElapsedTimer>

#include <future>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class StreamEndTest : public QObject, private StreamBench
{
    Q_OBJECT

private Q_SLOTS:
    void server_fastStop_isNotHeldUp_data();
    void server_fastStop_isNotHeldUp();
    void server_killed_endsTheStream();
    void server_silent_isConnectionLost();
    void sender_terminated_endsTheStream();
};

void StreamEndTest::server_fastStop_isNotHeldUp_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("confirms");
    for (const int version : logVersions()) {
        QTest::addRow("PostgreSQL %d", version) << version << true;
        QTest::addRow("PostgreSQL %d, consumer busy", version) << version << false;
    }
}

void StreamEndTest::server_fastStop_isNotHeldUp()
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

void StreamEndTest::server_killed_endsTheStream()
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

void StreamEndTest::server_silent_isConnectionLost()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    StreamRequest request = requestOf();
    request.times = {.status = 200ms, .silence = 300ms, .lost = 5s, .closing = 500ms};
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
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    ::kill(pid.toInt(), SIGCONT);
    QCOMPARE(error.id(), u"connection-lost"_s);
}

void StreamEndTest::sender_terminated_endsTheStream()
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

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::StreamEndTest)
#include "tst_streamend.moc"
