// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/sync/runsession.h"
#include "engine/sync/runtables.h"
#include "engine/sync/syncrequest.h"

namespace tributary {

/// Notes in the destination which tables the run left, as it stands now: who only looks into the
/// destination knows of them then. Tells of copies whose tables are newly gone from the source. A
/// destination that cannot take the note fails no run. Sync thread; between transactions.
void noteLeftTables(Destination &destination, const RunTables &tables, const SyncRequest &request,
                    RunSession &session);

} // namespace tributary
