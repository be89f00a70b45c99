// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/tableschema.h"

#include <stop_token>

namespace tributary {

class Connection;

/// Compares a table as it is now with how the run's snapshot saw it: columns by number, name and
/// type; storage by relfilenode, of each partition. A table that was rewritten or truncated after
/// the snapshot reads as empty under it, without any error; and COPY finds columns by their present
/// names. Takes ACCESS SHARE on the table, so nothing can change afterwards while the transaction
/// lasts (but partitions can still be attached: call it again after the copy). Blocks; inside a
/// transaction. Errors: TableChanged, and as Connection::query().
Status checkTableUnchanged(Connection &connection, const TableSchema &schema,
                           const std::stop_token &stop);

} // namespace tributary
