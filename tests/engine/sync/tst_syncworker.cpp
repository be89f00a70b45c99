// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/synccontroller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace tributary;

namespace {

constexpr int deadlineMs = 30'000;

/// A run against @p port of this computer.
SyncRequest requestFor(quint16 port, const QString &destination)
{
    SyncRequest request;
    request.source.host = QStringLiteral("127.0.0.1");
    request.source.port = QString::number(port);
    request.source.database = QStringLiteral("shop");
    request.source.user = QStringLiteral("ana");
    request.destination = destination;
    return request;
}

} // namespace

/// What crosses the threads, without a PostgreSQL server: one that accepts connections and says
/// nothing.
class TestSyncWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void start_silentServer_returnsAtOnceAndStopEndsTheRun();
    void start_whileRunning_isIgnored();
    void start_afterARun_beginsAnother();
    void start_unknownDestination_finishesWithItsError();
    void start_nobodyListens_finishesWithItsError();
    void signals_ofARun_comeOnTheControllersThread();
    void destructor_whileRunning_endsTheRun();

private:
    QString destination() const
    {
        return QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("shop.sqlite"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTcpServer> m_server; ///< the system accepts for it: nobody needs to answer
};

void TestSyncWorker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_folder->isValid());
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

void TestSyncWorker::start_silentServer_returnsAtOnceAndStopEndsTheRun()
{
    SyncController controller;
    QSignalSpy phases(&controller, &SyncController::phaseChanged);
    QSignalSpy finished(&controller, &SyncController::finished);
    controller.start(requestFor(m_server->serverPort(), destination()));
    QVERIFY(controller.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!phases.isEmpty(), deadlineMs);
    QCOMPARE(phases[0][0].value<RunPhase>(), RunPhase::Connecting);
    controller.stop();
    QVERIFY(controller.isRunning()); // until the run says so
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, deadlineMs);
    QVERIFY(!controller.isRunning());
    const auto report = finished[0][0].value<SyncReport>();
    QCOMPARE(report.outcome, SyncReport::Outcome::Failed);
    QVERIFY(report.error.has_value());
    QCOMPARE(report.error->kind, ErrorKind::Interrupted);
    QVERIFY(report.startedAt.isValid() && report.finishedAt >= report.startedAt);
    QCOMPARE(phases.last()[0].value<RunPhase>(), RunPhase::Finished);
    // Nothing was to be copied, so nothing was made.
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSyncWorker::start_whileRunning_isIgnored()
{
    SyncController controller;
    QSignalSpy finished(&controller, &SyncController::finished);
    controller.start(requestFor(m_server->serverPort(), destination()));
    controller.start(requestFor(m_server->serverPort(), QStringLiteral("nonsense")));
    controller.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, deadlineMs);
    QCOMPARE(finished[0][0].value<SyncReport>().error->kind, ErrorKind::Interrupted);
    QVERIFY(!controller.isRunning());
}

void TestSyncWorker::start_afterARun_beginsAnother()
{
    SyncController controller;
    QSignalSpy finished(&controller, &SyncController::finished);
    for (int run = 1; run <= 3; ++run) {
        controller.start(requestFor(m_server->serverPort(), destination()));
        QVERIFY(controller.isRunning());
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), run, deadlineMs);
    }
    // The stop request belongs to the run: the next one ends for its own reason.
    controller.start(requestFor(m_server->serverPort(), QStringLiteral("nonsense")));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 4, deadlineMs);
    QCOMPARE(finished[3][0].value<SyncReport>().error->kind, ErrorKind::DestinationUnsupported);
}

void TestSyncWorker::start_unknownDestination_finishesWithItsError()
{
    SyncController controller;
    QSignalSpy finished(&controller, &SyncController::finished);
    controller.start(
        requestFor(m_server->serverPort(), QStringLiteral("clickhouse://somewhere/shop")));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, deadlineMs);
    const auto report = finished[0][0].value<SyncReport>();
    QCOMPARE(report.outcome, SyncReport::Outcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::DestinationUnsupported);
    QCOMPARE(report.exitCode(), ExitCode::Usage);
}

void TestSyncWorker::start_nobodyListens_finishesWithItsError()
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    SyncController controller;
    QSignalSpy finished(&controller, &SyncController::finished);
    controller.start(requestFor(port, destination()));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, deadlineMs);
    const auto report = finished[0][0].value<SyncReport>();
    QCOMPARE(report.error->kind, ErrorKind::ConnectionRefused);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSyncWorker::signals_ofARun_comeOnTheControllersThread()
{
    SyncController controller;
    QList<QThread *> threads;
    bool over = false;
    // Without a context the slot runs where the signal was emitted.
    connect(&controller, &SyncController::phaseChanged,
            [&] { threads.append(QThread::currentThread()); });
    connect(&controller, &SyncController::finished, [&] {
        threads.append(QThread::currentThread());
        over = true;
    });
    controller.start(requestFor(m_server->serverPort(), destination()));
    controller.stop();
    QTRY_VERIFY_WITH_TIMEOUT(over, deadlineMs);
    QVERIFY(threads.size() >= 2);
    QCOMPARE(threads.count(QThread::currentThread()), threads.size());
}

void TestSyncWorker::destructor_whileRunning_endsTheRun()
{
    QElapsedTimer timer;
    {
        SyncController controller;
        QSignalSpy phases(&controller, &SyncController::phaseChanged);
        controller.start(requestFor(m_server->serverPort(), destination()));
        QTRY_VERIFY_WITH_TIMEOUT(!phases.isEmpty(), deadlineMs);
        timer.start();
    }
    // Below the ten seconds that a connection may take.
    QVERIFY(timer.elapsed() < 9000);
}

QTEST_GUILESS_MAIN(TestSyncWorker)
#include "tst_syncworker.moc"
