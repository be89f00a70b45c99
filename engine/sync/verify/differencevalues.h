// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/comparedrows.h"
#include "engine/sync/verify/verifyreport.h"

namespace tributary {

/// Puts the values of the row at hand into @p difference, beside those of the other side. Long ones
/// are cut. Same thread as the rows.
void addValues(const ComparisonPlan &plan, const SourceRows &source, Difference &difference);
void addValues(const ComparisonPlan &plan, const DestinationRows &destination,
               Difference &difference);

} // namespace tributary
