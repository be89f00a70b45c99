// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/rowbatch.h"

#include <QList>

#include <vector>

namespace tributary {

/// Compares, hashes and sorts the rows of a batch by some of their cells. Borrows the batch, whose
/// rows may be changed and added to meanwhile; same thread.
class RowKeys
{
public:
    RowKeys(const RowBatch &rows, const QList<qsizetype> &keyColumns)
        : m_rows(rows)
        , m_columns(keyColumns)
    { }

    /// Of all bytes of the key, well mixed: its low bits can be used alone.
    quint32 hash(quint32 row) const;
    bool equal(quint32 left, quint32 right) const;
    /// Numbers by value, before texts, before bytes, both by their bytes: SQLite's order.
    bool less(quint32 left, quint32 right) const;

    /// Sorts rows by key.
    void sort(std::vector<quint32> &list) const;

private:
    const Cell &cell(quint32 row, qsizetype column) const
    {
        return m_rows.row(row)[static_cast<size_t>(column)];
    }

    const RowBatch &m_rows;
    const QList<qsizetype> &m_columns;
};

/// Same kind and same bytes: what a row that comes back through the log looks like.
bool sameValue(const Cell &left, const Cell &right);

/// Finds numbers (of entries that its user keeps) by the keys of rows: open addressing, twelve to
/// twenty bytes a key.
class RowKeyIndex
{
public:
    static constexpr quint32 none = 0xFFFFFFFF;

    /// The place of @p row's key; the number there is `none` for a new key and is to be set then,
    /// before the next call. @p keyRow: gives the row whose key an entry has.
    template <typename KeyRow>
    quint32 &find(const RowKeys &keys, quint32 row, const KeyRow &keyRow)
    {
        if ((m_used + 1) * 3 > m_slots.size() * 2)
            grow();
        const quint32 hash = keys.hash(row);
        const size_t mask = m_slots.size() - 1;
        for (size_t at = hash & mask;; at = (at + 1) & mask) {
            Slot &slot = m_slots[at];
            if (slot.entry == none) {
                slot.hash = hash;
                ++m_used;
                return slot.entry;
            }
            if (slot.hash == hash && keys.equal(keyRow(slot.entry), row))
                return slot.entry;
        }
    }

    /// The number at @p row's key, `none` when there is no such key.
    template <typename KeyRow>
    quint32 lookUp(const RowKeys &keys, quint32 row, const KeyRow &keyRow) const
    {
        if (m_slots.empty())
            return none;
        const quint32 hash = keys.hash(row);
        const size_t mask = m_slots.size() - 1;
        for (size_t at = hash & mask;; at = (at + 1) & mask) {
            const Slot &slot = m_slots[at];
            if (slot.entry == none || (slot.hash == hash && keys.equal(keyRow(slot.entry), row)))
                return slot.entry;
        }
    }

    void clear();

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 entry = none;
    };

    void grow();

    std::vector<Slot> m_slots; ///< a power of two
    size_t m_used = 0;
};

} // namespace tributary
