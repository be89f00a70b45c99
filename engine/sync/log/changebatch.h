// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/data/tablechanges.h"

#include <optional>
#include <vector>

namespace tributary {

/// Changes of whole source transactions, or a part of one that is too large for memory. Filled by
/// the thread that decodes, applied by the one that writes: moved, never shared.
struct ChangeBatch
{
    struct Table
    {
        qsizetype table = 0; ///< index into the run's tables
        TableChanges changes;
    };

    /// A TRUNCATE of a table (an index as above) that was the last thing its transaction did to it;
    /// xid 0: it was not.
    struct Truncation
    {
        qsizetype table = 0;
        quint32 xid = 0;
    };

    std::vector<Table> tables;
    std::vector<Truncation> truncations; ///< in the log's order
    /// Behind the last commit that the batch holds completely; with it the checkpoint may move
    /// there. Invalid for a part of a transaction that goes on in the next batch.
    Lsn commitEnd;
    /// Everything before is in this batch or an earlier one, though no commit may end there: the
    /// position of an idle server. Invalid: not told.
    Lsn position;
    qint64 committedAt = 0; ///< of the last commit, microseconds since 1970-01-01 UTC
    qint64 transactions = 0; ///< that ended in the batch
    qint64 changes = 0;
    qint64 bytes = 0; ///< memory, about

    bool isEmpty() const { return changes == 0 && !commitEnd.isValid() && !position.isValid(); }
};

} // namespace tributary
