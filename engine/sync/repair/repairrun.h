// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyrun.h"

#include <stop_token>

namespace tributary {

/// Compares a source with its copy, makes tables that differ equal again, and compares those again:
/// all at one moment, while the source may be written and its log goes on being followed afterwards
/// (see HeldSource). Rows that differ are read and written again; a table without a key, one that
/// was altered, or one with very many differences is copied again whole. What is still different
/// then is tried once more, at a new moment, with a new copy.
///
/// Tables that are found different by their numbers or by a sample are compared in full before. The
/// report has the tables as they are in the end. Blocks; any one thread; sees @p stop within a
/// second: what is repaired by then stays so, and the rest is as it was. Errors of the whole: as
/// verify(), HeldSource and Destination.
VerifyReport verifyAndRepair(const VerifyRequest &request, const std::stop_token &stop,
                             const VerifyObserver &observer = {});

} // namespace tributary
