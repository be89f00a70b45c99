// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/copystatement.h"

#include "engine/codec/copybinarydecoder.h"
#include "engine/core/sqlquote.h"

#include <algorithm>

namespace tributary {

namespace {

QString fromClause(const TableSchema &schema)
{
    const QString name = quoteQualified(schema.id.schema, schema.id.name);
    return schema.kind == TableKind::Table ? QStringLiteral("ONLY ") + name : name;
}

QString selectList(const TableSchema &schema)
{
    QStringList items;
    for (const ColumnSchema &column : schema.columns) {
        const QString name = quoteIdentifier(column.name);
        if (isReadInBinary(column))
            items.append(name);
        else if (column.outputFunction.isEmpty())
            items.append(name + QStringLiteral("::pg_catalog.text"));
        else
            items.append(
                QStringLiteral("pg_catalog.textin(%1(%2))").arg(column.outputFunction, name));
    }
    return items.join(QStringLiteral(", "));
}

/// COPY table (columns) skips the executor, but takes no expressions and no generated columns.
bool canBeCopiedDirectly(const TableSchema &schema)
{
    return schema.kind == TableKind::Table && !schema.columns.isEmpty()
        && std::ranges::all_of(schema.columns, [](const ColumnSchema &column) {
               return isReadInBinary(column) && !column.generated;
           });
}

} // namespace

QList<PageRange> pageRanges(const TableSchema &schema, int serverVersion)
{
    const bool hasHeap = schema.kind == TableKind::Table
        || schema.kind == TableKind::MaterialisedView;
    const bool canBeDivided = hasHeap && schema.systemColumnsReadable && serverVersion >= 140000;
    if (!canBeDivided || schema.pages <= pagesPerChunk)
        return {PageRange{}};
    QList<PageRange> ranges;
    for (qint64 first = 0; first < schema.pages; first += pagesPerChunk) {
        const qint64 end = first + pagesPerChunk;
        ranges.append({.first = first, .end = end < schema.pages ? end : -1});
    }
    return ranges;
}

QString copyStatement(const TableSchema &schema, const PageRange &range)
{
    if (range.isWhole() && canBeCopiedDirectly(schema))
        return QStringLiteral("COPY %1 (%2) TO STDOUT (FORMAT binary)")
            .arg(quoteQualified(schema.id.schema, schema.id.name), selectList(schema));
    QString condition;
    if (!range.isWhole()) {
        condition = QStringLiteral(" WHERE ctid >= '(%1,0)'").arg(range.first);
        if (range.end >= 0)
            condition += QStringLiteral(" AND ctid < '(%1,0)'").arg(range.end);
    }
    return copyRowsStatement(schema, condition);
}

QString copyRowsStatement(const TableSchema &schema, const QString &condition)
{
    return QStringLiteral("COPY (SELECT ") + selectList(schema) + QStringLiteral(" FROM ")
        + fromClause(schema) + condition + QStringLiteral(") TO STDOUT (FORMAT binary)");
}

QString selectStatement(const TableSchema &schema)
{
    QStringList names;
    for (const ColumnSchema &column : schema.columns)
        names.append(quoteIdentifier(column.name));
    return QStringLiteral("SELECT ") + names.join(QStringLiteral(", ")) + QStringLiteral(" FROM ")
        + fromClause(schema);
}

QString describeStatement(const TableSchema &schema)
{
    return selectStatement(schema) + QStringLiteral(" LIMIT 0");
}

} // namespace tributary
