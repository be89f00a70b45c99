// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/syncprogress.h"

namespace tributary {

/// What a SyncRun tells while it goes on. Called on the sync thread, often; must return quickly.
class SyncObserver
{
public:
    SyncObserver() = default;
    Q_DISABLE_COPY_MOVE(SyncObserver)
    virtual ~SyncObserver() = default;

    virtual void phaseChanged(RunPhase phase) = 0;
    virtual void planned(const QList<TableProgress> &tables) = 0;
    /// @p index within the planned list.
    virtual void tableChanged(qsizetype index, const TableProgress &table) = 0;
    virtual void logProgressed(const LogProgress &log) = 0;
    virtual void noted(const QString &text) = 0;
};

} // namespace tributary
