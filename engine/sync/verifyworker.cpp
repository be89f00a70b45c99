// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verifyworker.h"

#include "engine/sync/log/positionedverify.h"
#include "engine/sync/repair/repairrun.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr qint64 flushIntervalMs = 100;

} // namespace

void VerifyWorker::run(const VerifyRequest &request, bool repairs, const std::stop_token &stop)
{
    m_sinceFlush.start();
    const VerifyReport report = repairs ? verifyAndRepair(request, stop, observer())
                                        : verifyAtPosition(request, stop, observer());
    flush();
    Q_EMIT runFinished(report);
}

VerifyObserver VerifyWorker::observer()
{
    VerifyObserver observer;
    observer.progressed = [this](const TableId &table, qint64 rows) {
        const auto known = std::ranges::find(m_progress, table, &VerifiedRows::table);
        if (known == m_progress.end())
            m_progress.append({.table = table, .rows = rows});
        else
            known->rows = rows;
        flushLater();
    };
    observer.tableFinished = [this](const TableVerification &table) {
        m_tables.append(table);
        flushLater();
    };
    observer.repaired = [this](const TableRepair &repair) {
        m_repairs.append(repair);
        flushLater();
    };
    // What came before is told before.
    observer.phaseChanged = [this](VerifyPhase phase) {
        flush();
        Q_EMIT phaseReported(phase);
    };
    observer.planned = [this](const QList<PlannedComparison> &tables) {
        flush();
        Q_EMIT planReported(tables);
    };
    return observer;
}

void VerifyWorker::flushLater()
{
    if (m_sinceFlush.elapsed() >= flushIntervalMs)
        flush();
}

void VerifyWorker::flush()
{
    m_sinceFlush.restart();
    if (!m_progress.isEmpty())
        Q_EMIT progressReported(std::exchange(m_progress, {}));
    if (!m_repairs.isEmpty())
        Q_EMIT repairsReported(std::exchange(m_repairs, {}));
    if (!m_tables.isEmpty())
        Q_EMIT tablesReported(std::exchange(m_tables, {}));
}

} // namespace tributary
