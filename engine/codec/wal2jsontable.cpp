// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/wal2jsontable.h"

#include "engine/codec/jsonscanner.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr size_t mostColumns = 1664; // MaxTupleAttributeNumber; tables have 1600 at most

} // namespace

std::optional<QByteArray> wal2JsonName(QByteArrayView raw)
{
    QByteArray name(raw.size(), Qt::Uninitialized);
    char *end = unescapeJson(raw, name.data());
    if (end == nullptr)
        return {};
    name.truncate(end - name.constData());
    return name;
}

int Wal2JsonTable::find(QByteArrayView rawName, size_t from) const
{
    for (size_t i = from; i < columns.size(); ++i) {
        if (columns[i].rawName == rawName)
            return static_cast<int>(i);
    }
    return -1;
}

bool Wal2JsonTable::covers(LogEvent::Kind kind, const std::vector<Wal2JsonItem> &row,
                           const std::vector<Wal2JsonItem> &identity) const
{
    const auto isKnown = [](const Wal2JsonItem &item) { return item.known >= 0; };
    if (!std::all_of(row.begin(), row.end(), isKnown))
        return false;
    if (kind == LogEvent::Kind::Insert)
        return columnsSeen && row.size() == columns.size();
    if (kind == LogEvent::Kind::Update && !columnsSeen)
        return false;
    const auto isInIdentity = [this](const Wal2JsonItem &item) {
        return item.known >= 0 && relation.columns.at(item.known).inIdentity;
    };
    return std::all_of(identity.begin(), identity.end(), isInIdentity)
        && identityCount == identity.size();
}

bool Wal2JsonTable::addColumn(Wal2JsonItem &item)
{
    const std::optional<QByteArray> name = wal2JsonName(item.rawName);
    if (!name || columns.size() == mostColumns)
        return false;
    item.known = static_cast<int>(columns.size());
    columns.push_back({.head = item.head.toByteArray(), .rawName = item.rawName.toByteArray()});
    relation.columns.append({.name = *name});
    return true;
}

bool Wal2JsonTable::learn(LogEvent::Kind kind, std::vector<Wal2JsonItem> &row,
                          std::vector<Wal2JsonItem> &identity)
{
    std::vector<Column> before; // what the items view must stay
    QByteArrayList identityNames; // of an insertion: those known from before
    if (kind == LogEvent::Kind::Insert) {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (relation.columns.at(static_cast<qsizetype>(i)).inIdentity)
                identityNames.append(columns[i].rawName);
        }
    }
    const bool allKnown = std::all_of(identity.begin(), identity.end(),
                                      [](const Wal2JsonItem &item) { return item.known >= 0; });
    // A deletion tells of no columns but its own: what was known stays.
    if (kind != LogEvent::Kind::Delete || !allKnown) {
        before.swap(columns);
        relation.columns.clear();
        columnsSeen = kind != LogEvent::Kind::Delete;
        for (Wal2JsonItem &item : row) {
            if (!addColumn(item))
                return false;
        }
        for (Wal2JsonItem &item : identity) {
            item.known = find(item.rawName, 0);
            if (item.known < 0 && !addColumn(item))
                return false;
        }
    }
    for (LogColumn &column : relation.columns)
        column.inIdentity = false;
    for (const Wal2JsonItem &item : identity)
        relation.columns[item.known].inIdentity = true;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (identityNames.contains(columns[i].rawName))
            relation.columns[static_cast<qsizetype>(i)].inIdentity = true;
    }
    identityCount = static_cast<size_t>(
        std::count_if(relation.columns.cbegin(), relation.columns.cend(),
                      [](const LogColumn &column) { return column.inIdentity; }));
    return true;
}

} // namespace tributary
