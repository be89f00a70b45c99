// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/tablealterations.h"

#include "engine/codec/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

bool namesClash(const TableDifference &difference, const TablePlan &plan,
                const FollowedTable &known)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(known.columns, [&](const FollowedColumn &column) {
            return column.destinationName.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    return std::ranges::any_of(difference.added,
                               [&](qsizetype column) { return isTaken(plan.columnNames[column]); })
        || std::ranges::any_of(difference.renamed, [&](const auto &renamed) {
               return isTaken(plan.columnNames[renamed.first]);
           });
}

Result<TableAlteration> tableAlteration(const TableDifference &difference, const TablePlan &plan,
                                        const FollowedTable &known, bool checkUtf8)
{
    TableAlteration alteration;
    for (const qsizetype index : difference.added) {
        const ColumnSchema &column = plan.schema.columns[index];
        RowBatch fill(1);
        if (!column.missingValue) {
            fill.appendNull();
        } else if (!ValueText(column, checkUtf8).append(*column.missingValue, false, fill)) {
            return makeError(ErrorKind::SchemaChanged,
                             {{QStringLiteral("table"), plan.schema.id.displayName()},
                              {QStringLiteral("reason"),
                               QCoreApplication::translate(
                                   "LogRound", "the default of column %1 is not understood")
                                   .arg(column.name)}});
        }
        fill.endRow();
        alteration.added.push_back({.column = index, .fill = std::move(fill)});
    }
    for (const auto &[column, before] : difference.renamed)
        alteration.renamed.append(
            {.from = known.columns[before].destinationName, .to = plan.columnNames[column]});
    for (const qsizetype column : difference.dropped)
        alteration.released.append(known.columns[column].destinationName);
    return alteration;
}

} // namespace tributary
