// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/logstate.h"

#include <optional>
#include <vector>

namespace tributary {

/// Which transactions a table's copy already holds: those that were visible in the snapshot under
/// which it was read (PostgreSQL manual, "Transactions and Identifiers"; pg_snapshot: xmin, xmax
/// and those in between that were running). Exact where a comparison of positions is not: a commit
/// may be in the log before snapshots see it. Plain value, any thread.
class SnapshotVisibility
{
public:
    /// Nothing when the snapshot's text cannot be understood.
    static std::optional<SnapshotVisibility> parse(const SnapshotFilter &filter);

    /// Whether the copy holds the transaction with the 32-bit id @p xid, whose commit record is at
    /// @p commit.
    bool holds(quint32 xid, Lsn commit) const { return commit <= m_fence && isVisible(xid); }

private:
    bool isVisible(quint32 xid) const;

    quint64 m_xmin = 0;
    quint64 m_xmax = 0;
    std::vector<quint64> m_running; ///< sorted
    Lsn m_fence;
};

} // namespace tributary
