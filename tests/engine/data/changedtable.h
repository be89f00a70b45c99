// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/netchanges.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tributary::test {

/// Key, an ordinary column, and one that the log may leave out.
struct Row
{
    int key = 0;
    std::string name;
    std::optional<std::string> text; ///< nothing: unchanged

    bool operator==(const Row &) const = default;
};

using Table = std::map<int, Row>;

/// The key as the two cells of a composite key, so that both kinds of cells are compared.
inline const QList<qsizetype> keyColumns = {0, 1};

inline void appendKey(RowBatch &batch, int key)
{
    batch.appendInteger(key / 4);
    batch.appendText(QByteArray::number(key));
}

/// A log of one table that is being written.
struct Log
{
    TableChanges changes{4};

    quint32 last() const { return static_cast<quint32>(changes.tuples.rowCount() - 1); }

    quint32 add(const Row &row)
    {
        RowBatch &batch = changes.tuples;
        appendKey(batch, row.key);
        batch.appendText(row.name);
        row.text ? batch.appendText(*row.text) : batch.appendUnchanged();
        batch.endRow();
        return last();
    }

    quint32 addKey(int key)
    {
        RowBatch &batch = changes.tuples;
        appendKey(batch, key);
        batch.appendUnchanged();
        batch.appendUnchanged();
        batch.endRow();
        return last();
    }

    RowChange &push(ChangeKind kind)
    {
        const auto at = static_cast<qint64>(changes.changes.size() + 1);
        changes.changes.push_back({.kind = kind, .committedAt = at});
        return changes.changes.back();
    }

    void insert(const Row &row)
    {
        const quint32 tuple = add(row);
        push(ChangeKind::Insert).newRow = tuple;
    }

    void update(const Row &row)
    {
        const quint32 tuple = add(row);
        push(ChangeKind::Update).newRow = tuple;
    }

    void move(int from, const Row &row)
    {
        const quint32 old = addKey(from);
        const quint32 tuple = add(row);
        RowChange &change = push(ChangeKind::Update);
        change.oldRow = old;
        change.newRow = tuple;
    }

    void moveWhole(const Row &from, const Row &row)
    {
        const quint32 old = add(from);
        const quint32 tuple = add(row);
        RowChange &change = push(ChangeKind::Update);
        change.oldRow = old;
        change.newRow = tuple;
        change.oldIsWhole = true;
    }

    void remove(int key)
    {
        const quint32 old = addKey(key);
        push(ChangeKind::Delete).oldRow = old;
    }

    void removeWhole(const Row &row)
    {
        const quint32 old = add(row);
        RowChange &change = push(ChangeKind::Delete);
        change.oldRow = old;
        change.oldIsWhole = true;
    }
};

inline Row rowAt(const TableChanges &changes, quint32 index)
{
    const std::span<const Cell> cells = changes.tuples.row(index);
    Row row;
    row.key = cells[1].bytes().toByteArray().toInt();
    if (cells[2].kind == CellKind::Text)
        row.name = cells[2].bytes().toByteArray().toStdString();
    if (cells[3].kind == CellKind::Text)
        row.text = cells[3].bytes().toByteArray().toStdString();
    return row;
}

/// What a destination does with net changes; nothing when a row's missing cells are nowhere.
inline std::optional<Table> applied(Table table, const TableChanges &changes, const NetChanges &net)
{
    if (net.truncate)
        table.clear();
    std::vector<Row> moved;
    for (const NetChanges::Move &move : net.moves) {
        Row row = rowAt(changes, move.newRow);
        const auto old = table.find(rowAt(changes, move.oldRow).key);
        if (old == table.end())
            return {};
        row.text = old->second.text;
        moved.push_back(row);
    }
    for (const NetChanges::Deletion &deletion : net.deletions)
        table.erase(rowAt(changes, deletion.row).key);
    for (const quint32 index : net.upserts) {
        const Row row = rowAt(changes, index);
        table[row.key] = row;
    }
    for (const quint32 index : net.updates) {
        const Row row = rowAt(changes, index);
        const auto old = table.find(row.key);
        if (old == table.end())
            return {};
        old->second.name = row.name;
        old->second.text = row.text ? row.text : old->second.text;
    }
    for (const Row &row : moved)
        table[row.key] = row;
    return table;
}

} // namespace tributary::test
