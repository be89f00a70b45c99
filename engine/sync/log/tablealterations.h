// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/destination.h"
#include "engine/sync/log/logplan.h"

namespace tributary {

/// Whether the new names are in the way of columns that the copy has: then it is easier copied
/// anew. Pure.
bool namesClash(const TableDifference &difference, const TablePlan &plan,
                const FollowedTable &known);

/// What the destination has to do for @p difference; added columns are filled with what the
/// source's older rows have in them. Errors: SchemaChanged when that cannot be understood.
Result<TableAlteration> tableAlteration(const TableDifference &difference, const TablePlan &plan,
                                        const FollowedTable &known, bool checkUtf8);

} // namespace tributary
