// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/syncobserver.h"

#include <optional>

namespace tributary {

/// Passes everything on to another observer, which it borrows; but while a run tries again, the
/// phases that lead to where it failed are held back until it has got further: people see "trying
/// again" until it is over, and not every attempt. Sync thread.
class PhaseGate final : public SyncObserver
{
public:
    explicit PhaseGate(SyncObserver &observer)
        : m_observer(observer)
    { }

    /// From here on the run tries again; @p reason for people, told once as long as it stays,
    /// before the phase. Empty: it is not worth a word yet.
    void retry(const QString &reason);

    void phaseChanged(RunPhase phase) override;

    void planned(const QList<TableProgress> &tables) override { m_observer.planned(tables); }

    void tableChanged(qsizetype index, const TableProgress &table) override
    {
        m_observer.tableChanged(index, table);
    }

    void logProgressed(const LogProgress &log) override;

    void noted(const QString &text) override { m_observer.noted(text); }

private:
    void open();

    SyncObserver &m_observer;
    bool m_isShut = false;
    std::optional<RunPhase> m_held;
    QString m_told; ///< the reason
    Lsn m_checkpoint;
};

} // namespace tributary
