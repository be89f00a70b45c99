// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/netchanges.h"

#include "engine/data/rowkeys.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr quint32 none = RowKeyIndex::none;
static_assert(none == RowChange::noRow);

bool isTold(const Cell &cell)
{
    return cell.kind != CellKind::Unchanged && cell.kind != CellKind::Lost;
}

/// What a batch has done to one key so far.
struct KeyState
{
    qint64 changedAt = 0; ///< commit of the last change that took a row away
    quint32 keyRow = none; ///< a tuple with this key
    quint32 live = none; ///< the row that has the key now, if this batch brought it
    /// Of a live row with Unchanged cells: the key whose row in the destination has them.
    quint32 origin = none;
    quint32 older = 0; ///< more live rows: number in m_older plus one
    bool original = true; ///< the destination's row (if there is one) is still there
};

/// Two rows of one key, for a while.
struct OlderRow
{
    quint32 row;
    quint32 older; ///< as in KeyState
};

/// A row on its way from an old key to a new one.
struct TakenRow
{
    quint32 row = none; ///< this batch's; none: the destination's
    quint32 origin = none;
};

class Coalescer
{
public:
    Coalescer(TableChanges &changes, const QList<qsizetype> &keyColumns)
        : m_tuples(changes.tuples)
        , m_keys(changes.tuples, keyColumns)
        , m_columns(changes.tuples.columnCount())
    { }

    void truncate(qint64 at)
    {
        for (const KeyState &state : m_states) {
            if (!m_net.truncate && !state.original && state.live == none)
                m_net.deletedBefore.push_back(
                    {.row = state.keyRow, .committedAt = state.changedAt});
        }
        m_index.clear();
        m_states.clear();
        m_older.clear();
        m_net.truncate = true;
        m_net.truncatedAt = at;
    }

    void insert(const RowChange &change) { put(stateOf(change.newRow), change.newRow, none); }

    void remove(const RowChange &change)
    {
        static_cast<void>(take(stateOf(change.oldRow), change));
    }

    void update(const RowChange &change)
    {
        if (change.oldRow != none) {
            fill(change.newRow, change.oldRow);
            const quint32 old = stateOf(change.oldRow);
            move(change, old,
                 m_keys.equal(change.oldRow, change.newRow) ? old : stateOf(change.newRow));
            return;
        }
        const quint32 state = stateOf(change.newRow);
        move(change, state, state);
    }

    /// The steps, from what is known about each key.
    NetChanges finish()
    {
        for (quint32 number = 0; number < m_states.size(); ++number)
            finish(number);
        m_keys.sort(m_net.upserts);
        m_keys.sort(m_net.updates);
        std::ranges::sort(m_net.deletions, [&](const auto &left, const auto &right) {
            return m_keys.less(left.row, right.row);
        });
        return std::move(m_net);
    }

    NetChanges &net() { return m_net; }

    /// Takes the cells that @p row does not tell from an earlier version of it. In place: it is
    /// what the row holds.
    void fill(quint32 row, quint32 earlier)
    {
        for (qsizetype column = 0; column < m_columns; ++column) {
            Cell &cell = m_tuples.cellAt(row, column);
            if (cell.kind == CellKind::Unchanged)
                cell = m_tuples.cellAt(earlier, column);
        }
    }

private:
    quint32 stateOf(quint32 row)
    {
        quint32 &number = m_index.find(m_keys, row,
                                       [this](quint32 entry) { return m_states[entry].keyRow; });
        if (number == none) {
            number = static_cast<quint32>(m_states.size());
            m_states.push_back({.keyRow = row, .original = !m_net.truncate});
        }
        return number;
    }

    bool isComplete(quint32 row) const
    {
        return std::ranges::none_of(
            m_tuples.row(row), [](const Cell &cell) { return cell.kind == CellKind::Unchanged; });
    }

    /// Whether the old row may be @p row: cells that one of them does not tell say nothing.
    bool isSameRow(quint32 old, quint32 row) const
    {
        return std::ranges::equal(
            m_tuples.row(old), m_tuples.row(row), [](const Cell &left, const Cell &right) {
                return !isTold(left) || !isTold(right) || sameValue(left, right);
            });
    }

    void put(quint32 number, quint32 row, quint32 origin)
    {
        KeyState &state = m_states[number];
        if (state.live != none) {
            m_older.push_back({state.live, state.older});
            state.older = static_cast<quint32>(m_older.size());
        }
        state.live = row;
        state.origin = isComplete(row) ? none : origin;
    }

    /// Takes the row that the old row of @p change means away from its key.
    TakenRow take(quint32 number, const RowChange &change)
    {
        KeyState &state = m_states[number];
        state.changedAt = change.committedAt;
        if (change.oldIsWhole)
            return takeWhole(state, change.oldRow);
        const TakenRow taken{.row = state.live,
                             .origin = state.live != none ? state.origin : number};
        state.live = none;
        state.origin = none;
        state.older = 0;
        state.original = false;
        return taken;
    }

    TakenRow takeWhole(KeyState &state, quint32 oldRow)
    {
        // Without an original nothing else can be meant, whatever its content.
        if (state.live != none
            && (isSameRow(oldRow, state.live) || (!state.original && state.older == 0))) {
            const TakenRow taken{.row = state.live, .origin = state.origin};
            state.live = none;
            state.origin = none;
            if (state.older != 0) {
                const OlderRow &older = m_older[state.older - 1];
                state.live = older.row;
                state.older = older.older;
            }
            return taken;
        }
        for (quint32 at = state.older; at != 0; at = m_older[at - 1].older) {
            OlderRow &older = m_older[at - 1];
            if (!isSameRow(oldRow, older.row))
                continue;
            // The newest takes the place of the one that goes: their order means nothing.
            const TakenRow taken{.row = older.row, .origin = none};
            older.row = state.live;
            state.live = m_older[state.older - 1].row;
            state.older = m_older[state.older - 1].older;
            return taken;
        }
        state.original = false;
        return {.row = none, .origin = static_cast<quint32>(&state - m_states.data())};
    }

    void move(const RowChange &change, quint32 from, quint32 to)
    {
        const TakenRow taken = take(from, change);
        if (taken.row != none)
            fill(change.newRow, taken.row);
        if (!change.oldIsWhole) {
            // With keys alone to tell rows by, a key has at most one row.
            m_states[to].live = none;
            m_states[to].older = 0;
        }
        put(to, change.newRow, taken.origin);
    }

    void finish(quint32 number)
    {
        const KeyState &state = m_states[number];
        if (state.live == none) {
            if (!state.original)
                addDeletion(number);
            return;
        }
        if (state.origin == none && isComplete(state.live)) {
            m_net.upserts.push_back(state.live);
            return;
        }
        if (state.origin == none || state.origin == number) {
            // A new row cannot have its missing cells from an old one that it only shares the key
            // with.
            if (state.origin == none && !state.original)
                addDeletion(number);
            m_net.updates.push_back(state.live);
            return;
        }
        m_net.moves.push_back({.oldRow = m_states[state.origin].keyRow, .newRow = state.live});
        // Deleted even when another row has the old key now.
        if (m_states[state.origin].live != none)
            addDeletion(state.origin);
    }

    void addDeletion(quint32 number)
    {
        if (!m_net.truncate)
            m_net.deletions.push_back(
                {.row = m_states[number].keyRow, .committedAt = m_states[number].changedAt});
    }

    RowBatch &m_tuples;
    RowKeys m_keys;
    qsizetype m_columns;
    RowKeyIndex m_index;
    std::vector<KeyState> m_states;
    std::vector<OlderRow> m_older;
    NetChanges m_net;
};

void count(NetChanges &net, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Insert:
        ++net.insertCount;
        return;
    case ChangeKind::Update:
        ++net.updateCount;
        return;
    case ChangeKind::Delete:
        ++net.deleteCount;
        return;
    case ChangeKind::Truncate:
        ++net.truncateCount;
        return;
    }
}

} // namespace

NetChanges netChanges(TableChanges &changes, const QList<qsizetype> &keyColumns)
{
    Coalescer coalescer(changes, keyColumns);
    for (const RowChange &change : changes.changes) {
        count(coalescer.net(), change.kind);
        if (change.kind == ChangeKind::Truncate) {
            coalescer.truncate(change.committedAt);
            coalescer.net().ordered.clear();
        } else if (keyColumns.isEmpty()) {
            if (change.kind == ChangeKind::Update && change.oldRow != RowChange::noRow)
                coalescer.fill(change.newRow, change.oldRow);
            coalescer.net().ordered.push_back(change);
        } else if (change.kind == ChangeKind::Insert) {
            coalescer.insert(change);
        } else if (change.kind == ChangeKind::Update) {
            coalescer.update(change);
        } else {
            coalescer.remove(change);
        }
    }
    return coalescer.finish();
}

} // namespace tributary
