// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/repair/repairjudge.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// Below this many rows the share of the table does not matter.
constexpr qint64 fewRows = 1000;

/// One row in so many, beyond fewRows.
constexpr qint64 oneIn = 10;

} // namespace

bool fitsPlan(const RecordedCopy &copy, const TablePlan &plan)
{
    const TableSchema &schema = plan.schema;
    if (copy.source.oid != schema.id.oid || copy.destinationName != plan.name
        || copy.columns.size() != schema.columns.size())
        return false;
    for (qsizetype i = 0; i < schema.columns.size(); ++i) {
        const RecordedColumn &copied = copy.columns[i];
        const ColumnSchema &column = schema.columns[i];
        if (copied.attnum != column.attnum || copied.sourceName != column.name
            || copied.typeName != column.typeName || copied.destinationName != plan.columnNames[i]
            || copied.keyPosition != schema.keyColumns.indexOf(i) + 1)
            return false;
    }
    return true;
}

QString whyCopiedWhole(const TableVerification &found, const TablePlan &plan, bool fits)
{
    if (plan.schema.keyColumns.isEmpty())
        return QCoreApplication::translate("Repair", "it has no key");
    if (!fits)
        return QCoreApplication::translate("Repair", "it was altered since it was copied");
    const qint64 rows = found.missing + found.extra + found.different;
    const qint64 all = std::max(found.sourceRows, found.equal + rows);
    if (rows > mostRepairedRows || (rows > fewRows && rows > all / oneIn))
        return QCoreApplication::translate("Repair", "very many of its rows differ");
    if (found.first.size() < rows)
        return QCoreApplication::translate("Repair", "not all of its differences are known");
    const bool keyed = std::ranges::all_of(found.first, [&](const Difference &difference) {
        return keyTexts(difference.key, plan.schema).has_value();
    });
    return keyed ? QString()
                 : QCoreApplication::translate("Repair", "rows cannot be asked for by its key");
}

std::optional<QList<QByteArray>> keyTexts(const QJsonObject &key, const TableSchema &schema)
{
    QList<QByteArray> texts;
    for (const qsizetype index : schema.keyColumns) {
        const ColumnSchema &column = schema.columns[index];
        const QJsonValue value = key.value(column.name);
        if (column.valueClass == ValueClass::Array)
            return {};
        if (value.isString())
            texts.append(value.toString().toUtf8());
        else if (value.isDouble())
            texts.append(QByteArray::number(value.toInteger()));
        else
            return {};
    }
    return texts;
}

} // namespace tributary
