// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/differencevalues.h"

#include <algorithm>

namespace tributary {

namespace {

QString shortened(const QByteArray &text)
{
    // Four bytes a character at most; cut before it is converted.
    QString shown = QString::fromUtf8(
        text.first(std::min(text.size(), qsizetype(4 * ComparedValue::longestText))));
    if (shown.size() > ComparedValue::longestText || text.size() > 4 * ComparedValue::longestText)
        shown = shown.left(ComparedValue::longestText) + QStringLiteral("…");
    return shown;
}

std::optional<QString> shownText(const std::optional<QByteArray> &text)
{
    return text ? std::optional(shortened(*text)) : std::nullopt;
}

/// A value for each column, without contents.
void prepareValues(const ComparisonPlan &plan, Difference &difference)
{
    if (!difference.values.isEmpty())
        return;
    for (const ColumnSchema &column : plan.columns)
        difference.values.append(
            {.column = column.name, .differs = difference.columns.contains(column.name)});
}

} // namespace

void addValues(const ComparisonPlan &plan, const SourceRows &source, Difference &difference)
{
    prepareValues(plan, difference);
    for (qsizetype column = 0; column < plan.columns.size(); ++column)
        difference.values[column].source = shownText(source.text(column));
}

void addValues(const ComparisonPlan &plan, const DestinationRows &destination,
               Difference &difference)
{
    prepareValues(plan, difference);
    for (qsizetype column = 0; column < plan.columns.size(); ++column) {
        difference.values[column].destination = shownText(destination.text(column));
        difference.values[column].storedAs = destination.storageClass(column);
    }
}

} // namespace tributary
