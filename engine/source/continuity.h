// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/data/logstate.h"
#include "engine/source/logfacts.h"

#include <optional>

namespace tributary {

/// What the server is now, beside what its slot says.
struct LogServer
{
    QString systemIdentifier; ///< empty: could not be asked
    quint32 timeline = 0; ///< 0: could not be asked
    quint32 databaseOid = 0;
    QString database;
    Lsn flushed;
    /// Where the server's present timeline left the one that the destination knows; nothing when
    /// that could not be found out.
    std::optional<Lsn> forkedAt;
};

/// Why no run can read @p slot, nor may drop it: it is physical (SlotPlugin), or of another
/// database than @p databaseOid (SlotOtherDatabase). @p plugin: the one that is wanted. Pure
/// function, any thread.
std::optional<Error> unfitSlot(const SlotFacts &slot, quint32 databaseOid, const QString &plugin);

/// Proves that the server still has every change after @p state's checkpoint, and the same history
/// before it: the server itself says nothing when asked for what it no longer has
/// (START_REPLICATION below the confirmed position skips silently, beyond the end of the log it
/// waits for ever). The gap, when there is one; kinds with ExitCode::FullCopyNeeded. Pure function,
/// any thread.
std::optional<Error> continuityGap(const LogState &state, const LogServer &server,
                                   const std::optional<SlotFacts> &slot);

} // namespace tributary
