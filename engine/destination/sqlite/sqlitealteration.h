// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

namespace tributary {

/// Changes of a copy's own form, inside the caller's transaction. Views and triggers of the user's
/// go along where SQLite understands them, and never stop a change. Errors: by SQLite's code.

/// Columns of a copy (name as it is now: @p name) become those that the plan and the alteration
/// say. Errors too: SchemaChanged, when a column that must not be NULL is released.
Status alterSqliteTable(SqliteDatabase &database, const QString &name, const TablePlan &table,
                        const TableAlteration &alteration);

Status renameSqliteTable(SqliteDatabase &database, const QString &from, const QString &to);

/// A column for the times of deletion, unless it is there.
Status addDeletedColumn(SqliteDatabase &database, const QString &table, const QString &column);
/// Removes the rows that are marked as deleted, and the column, unless something of the user's
/// needs it.
Status removeDeletedColumn(SqliteDatabase &database, const QString &table, const QString &column);

} // namespace tributary
