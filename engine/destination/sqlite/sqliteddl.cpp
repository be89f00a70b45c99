// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteddl.h"

#include "engine/core/sqlquote.h"

#include <algorithm>

namespace tributary {

namespace {

/// Below this correlation of heap and key order, inserting in heap order jumps through the whole
/// b-tree.
constexpr double orderedCorrelation = 0.9;

} // namespace

QString sqliteColumnType(const ColumnSchema &column)
{
    // Every digit of a DECIMAL must fit in what SQLite's numeric affinity keeps exactly.
    constexpr int exactDigits = 15;
    switch (column.valueClass) {
    case ValueClass::Integer:
        return QStringLiteral("INTEGER");
    case ValueClass::Boolean:
        return QStringLiteral("BOOLEAN");
    case ValueClass::Float4:
    case ValueClass::Float8:
        return {};
    case ValueClass::Numeric: {
        const std::optional<NumericLimits> limits = numericLimits(column.typmod);
        if (limits && limits->precision <= exactDigits && limits->scale >= 0)
            return QStringLiteral("DECIMAL(%1,%2)").arg(limits->precision).arg(limits->scale);
        return {};
    }
    case ValueClass::Date:
        return QStringLiteral("DATE");
    case ValueClass::Timestamp:
    case ValueClass::TimestampTz:
        return QStringLiteral("TIMESTAMP");
    case ValueClass::Bytes:
        return QStringLiteral("BLOB");
    case ValueClass::Uuid:
    case ValueClass::Text:
    case ValueClass::Json:
    case ValueClass::Jsonb:
    case ValueClass::Array:
    case ValueClass::Other:
        return QStringLiteral("TEXT");
    }
    return {};
}

QString sqliteCreateTable(const QString &quotedName, const TablePlan &table, bool withKey)
{
    const TableSchema &schema = table.schema;
    const bool rowidKey = withKey && schema.keyColumns.size() == 1
        && schema.columns[schema.keyColumns.first()].valueClass == ValueClass::Integer;
    QStringList parts;
    for (qsizetype i = 0; i < schema.columns.size(); ++i) {
        QString part = quoteIdentifier(table.columnNames[i]);
        const QString type = sqliteColumnType(schema.columns[i]);
        if (!type.isEmpty())
            part += u' ' + type;
        if (schema.keyColumns.contains(i))
            part += rowidKey ? QStringLiteral(" PRIMARY KEY NOT NULL")
                             : QStringLiteral(" NOT NULL");
        parts.append(part);
    }
    if (parts.isEmpty())
        parts.append(quoteIdentifier(sqliteRowColumn) + QStringLiteral(" INTEGER PRIMARY KEY"));
    if (!table.deletedColumn.isEmpty())
        parts.append(quoteIdentifier(table.deletedColumn) + u' ' + sqliteDeletedType);
    if (withKey && !rowidKey && !schema.keyColumns.isEmpty())
        parts.append(QStringLiteral("PRIMARY KEY (%1)").arg(sqliteKeyOrder(table)));
    return QStringLiteral("CREATE TABLE %1 (\n    %2\n)")
        .arg(quotedName, parts.join(QStringLiteral(",\n    ")));
}

QString sqliteColumnList(const TablePlan &table)
{
    QStringList names;
    for (const QString &name : table.columnNames)
        names.append(quoteIdentifier(name));
    if (names.isEmpty())
        names.append(quoteIdentifier(sqliteRowColumn));
    return names.join(u',');
}

QString sqliteInsert(const QString &quotedName, qsizetype columns, qsizetype rows)
{
    QString row = QStringLiteral("(?");
    for (qsizetype i = 1; i < columns; ++i)
        row += QStringLiteral(",?");
    row += u')';
    QStringList all;
    all.fill(row, rows);
    return QStringLiteral("INSERT INTO %1 VALUES %2").arg(quotedName, all.join(u','));
}

qsizetype sqliteRowsPerInsert(qsizetype columns)
{
    // Measured: the gain is flat from 100 rows on, and from about 800 values for wide rows.
    constexpr qsizetype values = 800;
    constexpr qsizetype mostRows = 100;
    return std::clamp<qsizetype>(values / std::max<qsizetype>(columns, 1), 1, mostRows);
}

QString sqliteKeyOrder(const TablePlan &table)
{
    QStringList names;
    for (const qsizetype index : table.schema.keyColumns)
        names.append(quoteIdentifier(table.columnNames[index]));
    return names.join(QStringLiteral(", "));
}

bool isLoadedUnsorted(const TableSchema &schema)
{
    return !schema.keyColumns.isEmpty() && schema.keyCorrelation
        && *schema.keyCorrelation < orderedCorrelation;
}

} // namespace tributary
