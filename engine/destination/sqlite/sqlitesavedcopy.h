// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/browse/savedcopy.h"

#include <QString>

#include <stop_token>

namespace tributary {

/// Saves the SQLite file @p from, as it is at one moment and with what only its log holds, as the
/// file @p to, which needs nothing beside it: no other one of that name is left, its owner alone
/// may read it, and what a run had not finished is not in it. A run that writes goes on: one with a
/// write-ahead log is not noticed; with another journal the file is held for moments only, and
/// copying begins anew when something was written. Nothing is left of a copy that fails or is
/// stopped, and an old file stays then. Blocks; any one thread; sees @p stop within a quarter
/// second.
///
/// Errors: DestinationMissing, DestinationUnreadable and other Destination... kinds for @p from;
/// ExportFailed, DestinationPermission and DestinationFull for @p to, the first also for a database
/// that is in use.
Result<CopyAmount> saveSqliteCopy(const QString &from, const QString &to,
                                  const CopyObserver &observer, const std::stop_token &stop);

} // namespace tributary
