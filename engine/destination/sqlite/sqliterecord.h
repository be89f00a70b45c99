// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

namespace tributary {

/// A copy that is complete, and waits in its shadow to be published.
struct SqliteFinishedTable
{
    TablePlan plan;
    QString shadow;
    qint64 rows = 0;
};

/// Writes what publishing @p finished tables makes known about them and about the log, see
/// Destination::publish(). Part of the caller's transaction. Errors: by SQLite's code.
Status recordSqliteCopies(SqliteDatabase &database, const DestinationSource &source,
                          const QList<SqliteFinishedTable> &finished, const LogState *log);

} // namespace tributary
