// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"

#include <QString>

namespace tributary {

/// Statements about the copies in a SQLite file. Pure functions, any thread.

/// Name of the only column of a table that has none: SQLite knows no such tables, but its rows
/// count.
inline constexpr QLatin1String sqliteRowColumn("_tributary_row");

/// Declared type of TablePlan::deletedColumn.
inline constexpr QLatin1String sqliteDeletedType("TIMESTAMP");

/// Declared type of a column: what decides SQLite's affinity, so that each value stays what it is.
/// Empty for columns that hold values of several kinds (floats with NaN, numerics of any length).
QString sqliteColumnType(const ColumnSchema &column);

/// CREATE TABLE for a copy under @p name (quoted with its database: main."x"); with @p withKey the
/// primary key is declared, without it the columns alone (for rows that are sorted later). A single
/// integer key becomes the rowid. A table without columns gets one that only counts its rows.
QString sqliteCreateTable(const QString &quotedName, const TablePlan &table, bool withKey);

/// The source's columns, quoted, with commas between them: how rows are written to a table that has
/// more columns, or in another order.
QString sqliteColumnList(const TablePlan &table);

/// INSERT of @p rows rows with all columns, by position, or with those in parentheses behind the
/// name.
QString sqliteInsert(const QString &quotedName, qsizetype columns, qsizetype rows);

/// Rows that one INSERT should carry: many for narrow tables, few for wide ones.
qsizetype sqliteRowsPerInsert(qsizetype columns);

/// ORDER BY list of the key.
QString sqliteKeyOrder(const TablePlan &table);

/// True when rows arrive far from key order, so that it is cheaper to load them first and sort them
/// then.
bool isLoadedUnsorted(const TableSchema &schema);

} // namespace tributary
