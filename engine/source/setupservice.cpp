// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/setupservice.h"

namespace tributary {

/// Lives on the service's thread, so that what is posted to it runs there, one after the other.
class SetupWorker final : public QObject
{ };

SetupService::SetupService(QObject *parent)
    : QObject(parent)
    , m_worker(new SetupWorker)
{
    m_thread.setObjectName(QStringLiteral("setup"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SetupService::~SetupService()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void SetupService::cancel()
{
    m_stop.request_stop();
}

int SetupService::check(const SourceCheckRequest &request)
{
    cancel();
    m_stop = std::stop_source();
    const int number = ++m_number;

    // What was sent before a cancellation may still be under way to this thread: it is looked at
    // again on arrival.
    const auto isWanted = [this, number](const std::stop_token &stop) {
        return number == m_number && !stop.stop_requested();
    };
    QMetaObject::invokeMethod(
        m_worker,
        [this, isWanted, number, request, stop = m_stop.get_token()] {
            if (stop.stop_requested())
                return;
            const auto onResult = [&](const CheckResult &result) {
                QMetaObject::invokeMethod(
                    this,
                    [this, isWanted, number, result, stop] {
                        if (isWanted(stop))
                            Q_EMIT checkProgressed(number, result);
                    },
                    Qt::QueuedConnection);
            };
            const SourceCheckReport report = checkSource(request, stop, onResult);
            QMetaObject::invokeMethod(
                this,
                [this, isWanted, number, report, stop] {
                    if (isWanted(stop))
                        Q_EMIT checkFinished(number, report);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return number;
}

} // namespace tributary
