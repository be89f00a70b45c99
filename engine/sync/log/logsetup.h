// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/continuity.h"
#include "engine/source/logfacts.h"
#include "engine/sync/log/logcontext.h"

#include <QHash>

namespace tributary {

/// Finds out which log is to be followed, and proves that it goes on where the destination stands.
/// Borrows the context; sync thread.
class LogSetup
{
public:
    explicit LogSetup(LogContext &context)
        : m_context(context)
    { }

    /// Fills plugin, slot, publication, state and slot facts of the context. Errors: Pooler,
    /// WalLevel, StandbySource, SlotName, SlotPlugin, SlotBusy, SlotOtherDatabase, PluginMissing
    /// (servers without pgoutput), a gap (unless a new copy is allowed: then the slot is dropped
    /// and the run is a first one), as Connection::query().
    Status prepare();

    /// For a gap that only the log itself shows, when a new copy is allowed: the slot is dropped,
    /// and the next round is a first one. Errors: SlotBusy, as Connection::query().
    Status closeGap(const Error &gap);

private:
    Status checkServer();
    Status chooseLog();
    Status checkContinuity(const LogServer &server);
    Status noteFormerSlot(const QString &slot);
    Result<LogServer> describeServer(quint32 timeline);
    Status startAnew(const Error &gap);

    LogContext &m_context;
    LogFacts m_facts;
    std::optional<SlotFacts> m_slot;
};

/// Opens a replication connection to the run's source.
Result<Connection> openReplication(const LogContext &context);

} // namespace tributary
