// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run that follows until it is stopped, on a thread of its own, and what it told meanwhile.
//
// The object belongs to the thread that made it, and ends its run when it goes.

#pragma once

#include "engine/destination/destinationaddress.h"
#include "engine/sync/log/logrun.h"
#include "engine/sync/syncrequest.h"

#include <QList>
#include <QMutex>
#include <QStringList>

#include <atomic>
#include <future>
#include <stop_token>

namespace tributary::test {

class WitnessedRun final
{
public:
    explicit WitnessedRun(SyncRequest request)
    {
        request.log.follow = true;
        m_report = std::async(std::launch::async, [this, request = std::move(request)] {
            const std::unique_ptr<Destination> destination = makeDestination(
                *parseDestination(request.destination));
            SyncReport report = LogRun(request, *destination, m_observer).run(m_stop.get_token());
            m_ended = true;
            return report;
        });
    }

    ~WitnessedRun() { m_stop.request_stop(); }
    Q_DISABLE_COPY_MOVE(WitnessedRun)

    bool hasEnded() const { return m_ended; }

    QList<RunPhase> phases() const
    {
        const QMutexLocker lock(&m_observer.mutex);
        return m_observer.phases;
    }

    RunPhase phase() const
    {
        const QList<RunPhase> all = phases();
        return all.isEmpty() ? RunPhase::Connecting : all.last();
    }

    QStringList notes() const
    {
        const QMutexLocker lock(&m_observer.mutex);
        return m_observer.notes;
    }

    // Waits for its own end.
    SyncReport report() { return m_report.get(); }

    // Empty when nothing but the request ended it.
    QString stop()
    {
        m_stop.request_stop();
        const SyncReport report = m_report.get();
        if (report.error && report.error->kind != ErrorKind::Interrupted)
            return report.error->id() + QStringLiteral(": ") + report.error->message + u' '
                + report.error->detail;
        return {};
    }

private:
    struct Observer final : SyncObserver
    {
        void phaseChanged(RunPhase phase) override
        {
            const QMutexLocker lock(&mutex);
            phases.append(phase);
        }

        void planned(const QList<TableProgress> & /*tables*/) override { }

        void tableChanged(qsizetype /*index*/, const TableProgress & /*table*/) override { }

        void logProgressed(const LogProgress & /*log*/) override { }

        void noted(const QString &text) override
        {
            const QMutexLocker lock(&mutex);
            notes.append(text);
        }

        mutable QMutex mutex;
        QList<RunPhase> phases;
        QStringList notes;
    };

    Observer m_observer;
    std::stop_source m_stop;
    std::atomic<bool> m_ended = false;
    std::future<SyncReport> m_report; // last: its destructor waits
};

} // namespace tributary::test
