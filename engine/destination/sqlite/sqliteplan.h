// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QSet>

namespace tributary {

/// Names and problems of a run's tables in an opened file: a table keeps the name that it had in
/// earlier runs, new ones get theirs; what the user or another source owns is not touched. One plan
/// for each table, in the same order. Tables whose oid is in @p followed are to take changes: what
/// a column that is gone from the source left there keeps its name. Errors: by SQLite's code; a
/// table's own problem is in its plan.
Result<QList<TablePlan>> planSqliteTables(SqliteDatabase &database, const DestinationSource &source,
                                          const QList<TableSchema> &tables,
                                          const QSet<quint32> &followed);

} // namespace tributary
