// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/columnmap.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

/// attnum by name.
using Numbers = QHash<QByteArray, int>;

constexpr int notWanted = -1;

/// Columns that the table has now, in the order of their numbers, but for those that may be left
/// out of the log.
std::vector<int> toldColumns(const LogRelation &relation, const TableSchema &schema)
{
    std::vector<int> told;
    if (relation.oid == 0) // wal2json leaves out what did not change
        return told;
    for (const ColumnSchema &column : schema.columns) {
        if (!column.generated)
            told.push_back(column.attnum);
    }
    std::ranges::sort(told);
    return told;
}

/// A column that is there now was there, too, when one with a greater number was: otherwise a name
/// has been taken for another column's that had it before.
bool hasGap(std::vector<int> numbers, const std::vector<int> &told)
{
    std::ranges::sort(numbers);
    return std::ranges::any_of(told, [&](int number) {
        return !numbers.empty() && number < numbers.back()
            && !std::ranges::binary_search(numbers, number);
    });
}

/// The numbers of the relation's columns when all its names are in @p names, without a gap, and in
/// rising order as the server sends them (@p isTable; a partition may have them in another one).
std::optional<std::vector<int>> lookUp(const LogRelation &relation, const Numbers &names,
                                       bool isTable, const std::vector<int> &told)
{
    std::vector<int> numbers;
    numbers.reserve(static_cast<size_t>(relation.columns.size()));
    int last = 0;
    for (const LogColumn &column : relation.columns) {
        const auto found = names.find(column.name);
        if (found == names.end())
            return {};
        const int number = *found;
        // A name that meant two columns one after the other shows by breaking the order.
        if (isTable && number != notWanted && number <= std::exchange(last, number))
            return {};
        numbers.push_back(number);
    }
    if (hasGap(numbers, told))
        return {};
    return numbers;
}

} // namespace

std::optional<std::vector<int>> mapColumns(const LogRelation &relation, const TableSchema &schema,
                                           const QList<FollowedColumn> &known)
{
    Numbers present;
    for (const ColumnSchema &column : schema.columns)
        present.insert(column.name.toUtf8(), column.attnum);
    Numbers before;
    for (const FollowedColumn &column : known)
        before.insert(column.name.toUtf8(), column.attnum);
    for (const QString &name : schema.unreadableColumns) {
        present.insert(name.toUtf8(), notWanted);
        before.insert(name.toUtf8(), notWanted);
    }
    const bool isTable = relation.oid == schema.id.oid;
    const std::vector<int> told = toldColumns(relation, schema);
    const std::optional<std::vector<int>> asNow = lookUp(relation, present, isTable, told);
    const std::optional<std::vector<int>> asBefore = lookUp(relation, before, isTable, told);
    if (asNow && asBefore && *asNow != *asBefore)
        return {};
    std::optional<std::vector<int>> numbers = asNow ? asNow : asBefore;
    if (!numbers) {
        // Between two alterations: only with names that never meant anything else.
        Numbers both = before;
        for (auto name = present.cbegin(); name != present.cend(); ++name) {
            const auto other = before.constFind(name.key());
            if (other != before.cend() && *other != name.value())
                return {};
            both.insert(name.key(), name.value());
        }
        numbers = lookUp(relation, both, isTable, told);
    }
    if (!numbers)
        return {};
    std::vector<int> map;
    map.reserve(numbers->size());
    for (const int number : *numbers) {
        const auto column = std::ranges::find(schema.columns, number, &ColumnSchema::attnum);
        map.push_back(column == schema.columns.end()
                          ? -1
                          : static_cast<int>(column - schema.columns.begin()));
    }
    return map;
}

} // namespace tributary
