// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/destination.h"
#include "engine/sync/log/changebatch.h"
#include "engine/sync/log/logplan.h"
#include "engine/sync/log/rowfetcher.h"
#include "engine/sync/runtables.h"

#include <stop_token>

namespace tributary {

/// Brings batches of changes into the destination: coalesces them, fetches what the log does not
/// tell, and commits rows and checkpoint together. Borrows everything; the thread that writes.
class ChangeApplier
{
public:
    ChangeApplier(Destination &destination, RunTables &tables, RowFetcher &fetcher,
                  LogPlugin plugin)
        : m_destination(destination)
        , m_tables(tables)
        , m_fetcher(fetcher)
        , m_plugin(plugin)
    { }

    /// Applies the batch; visible with the next commit(). Errors: LogValueLost, ValueTooLarge (both
    /// with failedTable()), Destination..., as RowFetcher.
    Status apply(ChangeBatch &batch, const std::stop_token &stop);

    /// After an error that concerns one table: its index.
    qsizetype failedTable() const { return m_failedTable; }

private:
    Status applyTable(ChangeBatch::Table &changes, const std::stop_token &stop);
    Status fetchMissing(const TableSchema &schema, TableChanges &changes, NetChanges &net,
                        const std::stop_token &stop);
    Status fetchIncomplete(const TablePlan &plan, TableChanges &changes,
                           const std::vector<quint32> &rows, const std::stop_token &stop);

    Destination &m_destination;
    RunTables &m_tables;
    RowFetcher &m_fetcher;
    LogPlugin m_plugin;
    qsizetype m_failedTable = -1;
};

} // namespace tributary
