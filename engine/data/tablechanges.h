// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/rowbatch.h"

#include <vector>

namespace tributary {

enum class ChangeKind : quint8 { Insert, Update, Delete, Truncate };

/// One change of one row (or of all, for Truncate), in the log's order.
struct RowChange
{
    static constexpr quint32 noRow = 0xFFFFFFFF;

    ChangeKind kind = ChangeKind::Insert;
    /// The old row has every column (REPLICA IDENTITY FULL); else the cells outside of the key are
    /// Unchanged, which there means "not told".
    bool oldIsWhole = false;
    quint32 newRow = noRow; ///< Insert, Update: index into TableChanges::tuples
    quint32 oldRow = noRow; ///< Delete; Update when the key changed or the old row is whole
    qint64 committedAt = 0; ///< microseconds since 1970-01-01 UTC
};

/// The changes of one table within a batch, in the log's order; the rows' cells in the order of the
/// table's schema. An Unchanged cell of a new row keeps what the destination has. Filled by one
/// thread, then read by another: moved, never shared.
struct TableChanges
{
    explicit TableChanges(qsizetype columnCount)
        : tuples(columnCount)
    { }

    RowBatch tuples;
    std::vector<RowChange> changes;

    /// Memory, about: cells, texts and the list.
    qsizetype byteCount() const
    {
        return tuples.byteCount() + static_cast<qsizetype>(tuples.cells().size_bytes())
            + static_cast<qsizetype>(changes.size() * sizeof(RowChange));
    }
};

} // namespace tributary
