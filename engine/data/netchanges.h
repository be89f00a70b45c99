// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tablechanges.h"
#include "engine/data/tableschema.h"

#include <vector>

namespace tributary {

/// What the changes of a batch amount to for one table: at most one step for each key, so that the
/// order of the steps no longer matters except as listed. Indexes are rows of the TableChanges that
/// it was made from (which it may have added merged rows to). To be done in this order: truncate,
/// read what moved rows carry, deletions, then everything else.
///
/// Tables without a key have their changes one after another in `ordered` instead.
struct NetChanges
{
    struct Deletion
    {
        quint32 row = 0; ///< a tuple whose key cells are told
        qint64 committedAt = 0; ///< microseconds since 1970-01-01 UTC
    };

    struct Move
    {
        quint32 oldRow = 0; ///< key in the destination: the row's unchanged cells are carried from
                            ///< there; it is also among the deletions
        quint32 newRow = 0;
    };

    /// Of keys that went before a TRUNCATE: where deleted rows are kept, these have their own
    /// times.
    std::vector<Deletion> deletedBefore;
    bool truncate = false; ///< before everything else
    qint64 truncatedAt = 0;
    std::vector<Deletion> deletions; ///< keys that may be in the destination, and are to go
    std::vector<quint32> upserts; ///< complete rows, in key order; the key may be there already
    std::vector<quint32> updates; ///< rows with Unchanged cells whose key is in the destination
    std::vector<Move> moves; ///< rows with Unchanged cells that come from another key
    std::vector<RowChange> ordered; ///< only for tables without a key; without truncations that
                                    ///< came first

    // What the source did, before coalescing: for people.
    qint64 insertCount = 0;
    qint64 updateCount = 0;
    qint64 deleteCount = 0;
    qint64 truncateCount = 0;
};

/// Coalesces @p changes by key: the last change of a key wins, unchanged cells are taken from
/// earlier changes of the same batch where these have them, TRUNCATE forgets what came before. With
/// whole old rows two rows may have the same key for a while (a deferrable key, swapped in one
/// statement): then the old row's content tells which one is meant. Without @p keyColumns nothing
/// is coalesced but what a TRUNCATE forgets. Pure function, any thread.
NetChanges netChanges(TableChanges &changes, const QList<qsizetype> &keyColumns);

} // namespace tributary
