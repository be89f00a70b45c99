// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/codec/logdecoder.h"
#include "engine/data/logstate.h"
#include "engine/data/tableschema.h"

#include <optional>
#include <vector>

namespace tributary {

/// Where the columns of a relation as the log describes it go: for each, the index into the
/// schema's columns, or -1 for one that is not wanted (dropped since, or not readable). The log
/// names columns as they were called when the change was made, and tells no numbers: a name is
/// looked up among the present columns and among those that the destination knew when it was last
/// altered. Nothing when that is not certain: the table was altered more than once meanwhile, or
/// just now. Pure function.
std::optional<std::vector<int>> mapColumns(const LogRelation &relation, const TableSchema &schema,
                                           const QList<FollowedColumn> &known);

} // namespace tributary
