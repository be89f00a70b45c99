// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/syncworker.h"

#include "engine/destination/destinationaddress.h"
#include "engine/sync/log/logrun.h"
#include "engine/sync/syncrun.h"

namespace tributary {

namespace {

constexpr qint64 flushIntervalMs = 100;

} // namespace

void SyncWorker::run(const SyncRequest &request, const std::stop_token &stop)
{
    m_sinceFlush.start();
    const Result<DestinationAddress> address = parseDestination(request.destination);
    SyncReport report;
    if (address) {
        const std::unique_ptr<Destination> destination = makeDestination(*address);
        report = request.method == SyncMethod::Log
            ? LogRun(request, *destination, *this).run(stop)
            : SyncRun(request, *destination, *this).run(stop);
    } else {
        report.outcome = SyncReport::Outcome::Failed;
        report.error = address.error();
        report.startedAt = report.finishedAt = QDateTime::currentDateTimeUtc();
    }
    flush();
    Q_EMIT runFinished(report);
}

void SyncWorker::phaseChanged(RunPhase phase)
{
    flush();
    Q_EMIT phaseReported(phase);
}

void SyncWorker::planned(const QList<TableProgress> &tables)
{
    Q_EMIT planReported(tables);
}

void SyncWorker::tableChanged(qsizetype index, const TableProgress &table)
{
    m_changed.insert(index, table);
    if (m_sinceFlush.elapsed() >= flushIntervalMs)
        flush();
}

void SyncWorker::logProgressed(const LogProgress &log)
{
    m_log = log;
    if (m_sinceFlush.elapsed() >= flushIntervalMs)
        flush();
}

void SyncWorker::noted(const QString &text)
{
    Q_EMIT noteReported(text);
}

void SyncWorker::flush()
{
    m_sinceFlush.restart();
    if (m_log)
        Q_EMIT logReported(*m_log);
    m_log.reset();
    if (m_changed.isEmpty())
        return;
    Q_EMIT progressReported(m_changed.values());
    m_changed.clear();
}

} // namespace tributary
