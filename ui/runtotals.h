// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/syncprogress.h"

namespace tributary {

/// Sums over the tables of a run, kept up to date by taking out a table's old values and putting in
/// its new ones, so that ten thousand tables cost no more per update than the few that changed.
/// Plain value.
struct RunTotals
{
    int tables = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0;
    int copied = 0; ///< complete, but not yet in place
    int running = 0;
    int unknown = 0; ///< not ended, and the server has no estimate for them
    qint64 rows = 0; ///< read so far
    qint64 expectedRows = 0; ///< about; of tables that ended, what they really had
    qint64 bytes = 0; ///< received
    qint64 truncates = 0; ///< applied

    bool operator==(const RunTotals &) const = default;

    void add(const TableProgress &table) { count(table, 1); }

    void remove(const TableProgress &table) { count(table, -1); }

    int ended() const { return done + failed + skipped; }

    /// 0..99 while something is left to do: 100 is for what the destination has committed.
    int percent() const;

private:
    void count(const TableProgress &table, int sign);
};

/// True for tables that will not change any more in this run.
bool hasEnded(TableState state);

/// 0..100 for a bar; -1 where there is no bar to draw (no estimate, or no copy). 100 only when the
/// rows are visible in the destination, and never more than 99 before that, however wrong the
/// estimate was.
int progressPercent(const TableProgress &table);

/// More rows than the server's statistics promised.
bool exceedsEstimate(const TableProgress &table);

} // namespace tributary
