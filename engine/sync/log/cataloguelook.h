// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/sync/log/logcontext.h"

#include <stop_token>

namespace tributary {

enum class CatalogueState { Same, Altered };

/// Whether the catalogue shows something that the log does not tell, so that another round is
/// needed. Waits for nobody's lock. @p isBusy: the catalogue is ahead of what was applied. Sync
/// thread. Errors: as Connection::query().
Result<CatalogueState> lookAtCatalogue(LogContext &context, bool isBusy,
                                       const std::stop_token &stop);

} // namespace tributary
