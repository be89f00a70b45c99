// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/rowkeys.h"

#include <QHashFunctions>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <compare>

namespace tributary {

namespace {

/// The finaliser of MurmurHash3: each bit of the input changes each bit of the output half the
/// time.
constexpr quint64 mixed(quint64 value)
{
    constexpr int shift = 33;
    value ^= value >> shift;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> shift;
    value *= 0xc4ceb9fe1a85ec53ULL;
    value ^= value >> shift;
    return value;
}

bool isNumber(const Cell &cell)
{
    return cell.kind == CellKind::Integer || cell.kind == CellKind::Real;
}

bool hasBytes(const Cell &cell)
{
    return cell.kind == CellKind::Text || cell.kind == CellKind::Bytes;
}

int rank(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        return 0;
    case CellKind::Integer:
    case CellKind::Real:
        return 1;
    case CellKind::Text:
        return 2;
    case CellKind::Bytes:
        return 3;
    }
    return 0;
}

double realOf(const Cell &cell)
{
    return cell.kind == CellKind::Integer ? static_cast<double>(cell.integer) : cell.real;
}

std::weak_ordering compared(const Cell &left, const Cell &right)
{
    if (left.kind == CellKind::Integer && right.kind == CellKind::Integer)
        return left.integer <=> right.integer;
    if (const int byRank = rank(left) - rank(right); byRank != 0)
        return byRank <=> 0;
    if (isNumber(left))
        return std::weak_order(realOf(left), realOf(right)); // NaN has its place too
    if (hasBytes(left)) {
        const size_t common = std::min(left.size, right.size);
        if (const int order = common == 0 ? 0 : std::memcmp(left.data, right.data, common);
            order != 0)
            return order <=> 0;
        return left.size <=> right.size;
    }
    return std::weak_ordering::equivalent;
}

/// The first eight bytes as a number that sorts as they do.
quint64 prefixOf(const Cell &cell)
{
    char head[sizeof(quint64)] = {};
    if (cell.size > 0)
        std::memcpy(head, cell.data, std::min<size_t>(cell.size, sizeof head));
    return qFromBigEndian<quint64>(head);
}

} // namespace

bool sameValue(const Cell &left, const Cell &right)
{
    if (left.kind != right.kind)
        return false;
    switch (left.kind) {
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        return true;
    case CellKind::Integer:
        return left.integer == right.integer;
    case CellKind::Real: // a NaN is the same value as itself
        return std::bit_cast<quint64>(left.real) == std::bit_cast<quint64>(right.real);
    case CellKind::Text:
    case CellKind::Bytes:
        return left.size == right.size
            && (left.size == 0 || std::memcmp(left.data, right.data, left.size) == 0);
    }
    return false;
}

quint32 RowKeys::hash(quint32 row) const
{
    constexpr int half = 32;
    quint64 sum = 0;
    for (const qsizetype column : m_columns) {
        const Cell &value = cell(row, column);
        if (hasBytes(value))
            sum = mixed(sum + qHashBits(value.data, value.size));
        else if (value.kind == CellKind::Real)
            sum = mixed(sum + std::bit_cast<quint64>(value.real));
        else
            sum = mixed(sum + static_cast<quint64>(value.integer));
    }
    return static_cast<quint32>(sum ^ (sum >> half));
}

bool RowKeys::equal(quint32 left, quint32 right) const
{
    return std::ranges::all_of(m_columns, [&](qsizetype column) {
        return sameValue(cell(left, column), cell(right, column));
    });
}

bool RowKeys::less(quint32 left, quint32 right) const
{
    for (const qsizetype column : m_columns) {
        const std::weak_ordering order = compared(cell(left, column), cell(right, column));
        if (order != 0)
            return order < 0;
    }
    return false;
}

void RowKeys::sort(std::vector<quint32> &list) const
{
    const auto byKey = [this](quint32 left, quint32 right) { return less(left, right); };
    // Rows often come in key order.
    if (m_columns.isEmpty() || std::ranges::is_sorted(list, byKey))
        return;
    const qsizetype first = m_columns.first();
    const CellKind kind = cell(list.front(), first).kind;
    const bool alike = std::ranges::all_of(
        list, [&](quint32 row) { return cell(row, first).kind == kind; });
    if (!alike || kind == CellKind::Real) {
        std::ranges::sort(list, byKey);
        return;
    }

    // What decides most comparisons lies beside the row's number, not behind three addresses.
    struct Item
    {
        quint64 prefix;
        quint32 row;
    };

    std::vector<Item> items;
    items.reserve(list.size());
    constexpr quint64 signBit = 1ULL << 63;
    for (const quint32 row : list) {
        const Cell &value = cell(row, first);
        items.push_back(
            {hasBytes(value) ? prefixOf(value) : static_cast<quint64>(value.integer) ^ signBit,
             row});
    }
    std::ranges::sort(items, [&](const Item &left, const Item &right) {
        return left.prefix != right.prefix ? left.prefix < right.prefix : less(left.row, right.row);
    });
    std::ranges::transform(items, list.begin(), &Item::row);
}

void RowKeyIndex::clear()
{
    m_slots.clear();
    m_used = 0;
}

void RowKeyIndex::grow()
{
    constexpr size_t fewest = 64;
    std::vector<Slot> slots(std::max(fewest, m_slots.size() * 2));
    const size_t mask = slots.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.entry == none)
            continue;
        size_t at = slot.hash & mask;
        while (slots[at].entry != none)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace tributary
