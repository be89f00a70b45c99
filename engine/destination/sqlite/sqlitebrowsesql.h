// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/browse/browsequery.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace tributary {

/// How the values of a column compare, which its declared type tells.
enum class SqliteColumnForm {
    Number, ///< SQLite itself compares them
    MixedNumber, ///< INTEGER, REAL and TEXT side by side
    Moment, ///< dates and times as texts
    Text,
    Bytes,
};

/// Pure function.
SqliteColumnForm sqliteColumnForm(const QString &declaredType);

using SqliteValue = std::variant<qint64, QString, QByteArray>;

/// A part of a statement, with the values for its question marks.
struct SqliteClause
{
    QString sql; ///< begins with a blank, or empty
    QList<SqliteValue> values{};
};

/// What SQLite has to know of a table to read it.
struct SqliteShape
{
    QString name;
    QList<BrowsedColumn> columns;
    QString rowId; ///< a name that means the row's number; empty where there is none
};

// Statements that read a table. Pure functions; names are quoted, values are bound.

/// WHERE. Errors: QueryFailed, when there is no such column.
Result<SqliteClause> sqliteWhere(const SqliteShape &table, const QList<RowFilter> &filters);

/// ORDER BY, with what makes the order of equal rows the same each time. Errors: as sqliteWhere().
Result<SqliteClause> sqliteOrder(const SqliteShape &table, const std::optional<RowSort> &sort);

/// SELECT of all columns FROM the table.
QString sqliteSelectRows(const SqliteShape &table);

/// SELECT of the rows' numbers FROM the table.
QString sqliteSelectRowIds(const SqliteShape &table);

/// SELECT of the number of rows FROM the table.
QString sqliteCountRows(const SqliteShape &table);

/// All columns of the row with the number that is bound.
QString sqliteSelectRow(const SqliteShape &table);

} // namespace tributary
