// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/tableschema.h"

#include <QList>

#include <stop_token>

namespace tributary {

class Connection;

/// Which columns a table is described with.
enum class Columns {
    Readable, ///< those that the login may read; keys and identity too are of these alone
    All, ///< all of them, for telling somebody else what to grant
};

/// Where sizes and numbers of rows are taken from.
enum class Sizes {
    Measured, ///< as they are now: waits for whoever has locked a table
    Estimated, ///< as the statistics have them: waits for nobody
};

/// Reads all tables, partitioned tables (as one), views, materialised views and foreign tables of
/// the database with their columns, keys, privileges, statistics and fingerprints; not the
/// system's, not temporary ones, not partitions. Unreadable tables are in the list too, marked.
/// Sorted by schema and name. Uses pg_catalog only, so that what exists but may not be read can be
/// told; three queries whatever the number of tables. Blocks; the connection's thread; inside the
/// caller's transaction, whose snapshot it describes. Errors: as Connection::query().
Result<QList<TableSchema>> loadTables(Connection &connection, const std::stop_token &stop,
                                      Columns columns = Columns::Readable,
                                      Sizes sizes = Sizes::Measured);

} // namespace tributary
