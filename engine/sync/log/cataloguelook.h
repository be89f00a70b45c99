// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/sync/log/logcontext.h"

#include <stop_token>

namespace tributary {

enum class CatalogueState { Same, Altered };

/// Where records are inserted now: behind all that the catalogue shows. Sync thread. Errors: as
/// Connection::query().
Result<Lsn> insertPosition(Connection &connection, const std::stop_token &stop);

/// Whether a table's new storage may come from a TRUNCATE that was not applied yet: until what was
/// in the log when it was seen first has been. @p position: where the log is now. Sync thread.
bool mayBeTruncated(LogContext &context, const FollowedTable &known, const TableSchema &keyed,
                    Lsn position);

/// Whether the catalogue shows something that the log does not tell, so that another round is
/// needed. Waits for nobody's lock. @p isBusy: the catalogue is ahead of what was applied. Sync
/// thread. Errors: as Connection::query().
Result<CatalogueState> lookAtCatalogue(LogContext &context, bool isBusy,
                                       const std::stop_token &stop);

} // namespace tributary
