// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/log/heldsource.h"
#include "engine/sync/verify/verifyrun.h"

#include <stop_token>

namespace tributary {

/// For followed tables where no position can be held (servers before version 10): a run copies
/// @p tables again beside the log, as it does with tables that are added, and brings the
/// destination to where the server is. Tables that are copied in full in each run are copied by it
/// as well. The report has the repairs only. @p held knows the log, and has not taken the
/// destination. Blocks. Errors of the whole: as LogRun.
VerifyReport copyBeside(HeldSource &held, const VerifyRequest &request,
                        const QList<TableVerification> &tables, const std::stop_token &stop,
                        const VerifyObserver &observer);

} // namespace tributary
