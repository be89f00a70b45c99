// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/destination.h"
#include "engine/sync/log/rowfetcher.h"
#include "engine/sync/verify/verifyreport.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <stop_token>

namespace tributary {

/// Reads the rows again that differ, and puts them into the copy as they are at the source: one
/// table's differences, as a part of the destination's open transaction. A row is taken out before
/// it is written, so that nothing of the old one stays. Borrows everything; one thread.
class RowRepair
{
public:
    /// @p fetcher reads in a transaction of the moment at which the differences were found.
    RowRepair(RowFetcher &fetcher, Destination &destination, const std::stop_token &stop)
        : m_fetcher(fetcher)
        , m_destination(destination)
        , m_stop(stop)
    { }

    struct Counts
    {
        qint64 written = 0;
        qint64 removed = 0;
    };

    /// @p at: what kept rows are marked with that the source no longer has. @p progressed: rows so
    /// far. Errors: as RowFetcher and Destination::applyChanges(); RowCountMismatch when the source
    /// does not have a row that it had.
    Result<Counts> repair(const TablePlan &plan, const QList<Difference> &differences,
                          const QDateTime &at, bool checkUtf8,
                          const std::function<void(qint64)> &progressed);

private:
    Status repairSome(const TablePlan &plan, const QList<Difference> &differences,
                      const QDateTime &at, bool checkUtf8, Counts &counts);

    RowFetcher &m_fetcher;
    Destination &m_destination;
    std::stop_token m_stop;
};

} // namespace tributary
