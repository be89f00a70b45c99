// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QLockFile>
#include <QString>

namespace tributary {

/// Takes the lock file of a destination for one run; @p path: the destination. It is stale when its
/// process is gone, never because it is old. A file that tells no process, such as an empty one
/// that a crash left, belongs to whoever can lock it. Waits for a tenth of a second at most; the
/// thread of the destination. Errors: AlreadyRunning; DestinationPermission, where no file can be
/// made or what has its place is no lock.
Status takeSqliteLock(QLockFile &lock, const QString &path);

/// Whether a run of this computer has the lock of the destination @p path. Any thread.
bool isSqliteLockHeld(const QString &path);

} // namespace tributary
