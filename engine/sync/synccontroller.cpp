// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/synccontroller.h"

#include "engine/sync/syncworker.h"

namespace tributary {

SyncController::SyncController(QObject *parent)
    : QObject(parent)
    , m_worker(new SyncWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SyncWorker::phaseReported, this, &SyncController::phaseChanged,
            Qt::QueuedConnection);
    connect(m_worker, &SyncWorker::planReported, this, &SyncController::planned,
            Qt::QueuedConnection);
    connect(m_worker, &SyncWorker::progressReported, this, &SyncController::progressed,
            Qt::QueuedConnection);
    connect(m_worker, &SyncWorker::logReported, this, &SyncController::logProgressed,
            Qt::QueuedConnection);
    connect(m_worker, &SyncWorker::noteReported, this, &SyncController::noted,
            Qt::QueuedConnection);
    connect(
        m_worker, &SyncWorker::runFinished, this,
        [this](const SyncReport &report) {
            m_running = false;
            Q_EMIT finished(report);
        },
        Qt::QueuedConnection);
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
}

SyncController::~SyncController()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void SyncController::start(const SyncRequest &request)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_running)
        return;
    m_running = true;
    m_stop = std::stop_source();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, request, stop = m_stop.get_token()] { worker->run(request, stop); },
        Qt::QueuedConnection);
}

void SyncController::stop()
{
    m_stop.request_stop();
}

} // namespace tributary
