// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QDateTime>

namespace tributary {

/// Where deleted rows are kept: takes the rows of the present copy that the new one, complete in
/// @p shadow, no longer has over into it, marked as deleted: with their own time, or @p noticedAt
/// for those that vanished since. Without a key only rows that are marked already can be told from
/// others. Nothing is done for a copy that marked no rows before. Part of the caller's transaction.
/// Errors: by SQLite's code.
Status carryKeptRows(SqliteDatabase &database, const TablePlan &table, const QString &shadow,
                     const QDateTime &noticedAt);

/// How many rows the copy @p table keeps that are marked as deleted; 0 where it keeps none. Errors:
/// by SQLite's code.
Result<qint64> keptRowCount(SqliteDatabase &database, const QString &table);

} // namespace tributary
