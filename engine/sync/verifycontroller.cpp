// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verifycontroller.h"

#include "engine/sync/verifyworker.h"

namespace tributary {

VerifyController::VerifyController(QObject *parent)
    : QObject(parent)
    , m_worker(new VerifyWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &VerifyWorker::phaseReported, this, &VerifyController::phaseChanged,
            Qt::QueuedConnection);
    connect(m_worker, &VerifyWorker::planReported, this, &VerifyController::planned,
            Qt::QueuedConnection);
    connect(m_worker, &VerifyWorker::progressReported, this, &VerifyController::progressed,
            Qt::QueuedConnection);
    connect(m_worker, &VerifyWorker::tablesReported, this, &VerifyController::compared,
            Qt::QueuedConnection);
    connect(m_worker, &VerifyWorker::repairsReported, this, &VerifyController::repaired,
            Qt::QueuedConnection);
    connect(
        m_worker, &VerifyWorker::runFinished, this,
        [this](const VerifyReport &report) {
            m_running = false;
            Q_EMIT finished(report);
        },
        Qt::QueuedConnection);
    m_thread.setObjectName(QStringLiteral("verify"));
    m_thread.start();
}

VerifyController::~VerifyController()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void VerifyController::verify(const VerifyRequest &request)
{
    start(request, false);
}

void VerifyController::repair(const VerifyRequest &request)
{
    start(request, true);
}

void VerifyController::start(const VerifyRequest &request, bool repairs)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_running)
        return;
    m_running = true;
    m_stop = std::stop_source();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, request, repairs, stop = m_stop.get_token()] {
            worker->run(request, repairs, stop);
        },
        Qt::QueuedConnection);
}

void VerifyController::stop()
{
    m_stop.request_stop();
}

} // namespace tributary
