// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/tablecomparison.h"

#include "engine/postgres/connection.h"
#include "engine/sync/verify/destinationfile.h"
#include "engine/sync/verify/differencetally.h"
#include "engine/sync/verify/rowcomparison.h"
#include "engine/sync/verify/tablesample.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr auto progressInterval = std::chrono::milliseconds(100);

/// Row counts only.
Status countRows(const ComparisonPlan &plan, Connection &connection, const DestinationFile &file,
                 const std::stop_token &stop, TableVerification &result)
{
    const Result<QueryResult> source = connection.query(plan.sourceCountSql, stop);
    if (!source)
        return source.error();
    result.sourceRows = source->integer(0, 0);
    Result<DestinationQuery> destination = file.select(plan.destinationCountSql);
    if (!destination)
        return destination.error();
    if (const Result<RowStep> step = destination->step(); !step)
        return step.error();
    const qint64 destinationRows = destination->integer(0);
    result.equal = std::min(result.sourceRows, destinationRows);
    result.missing = result.sourceRows - result.equal;
    result.extra = destinationRows - result.equal;
    return Done{};
}

Status compareAllRows(const ComparisonPlan &plan, const ComparisonOptions &options,
                      Connection &connection, const DestinationFile &file, VerifyProgress &progress,
                      const std::stop_token &stop, TableVerification &result)
{
    DifferenceTally tally(result, options.listedPerKind);
    RowComparison comparison(plan, connection, file, tally, stop);
    // Nothing else tells a row without a key.
    comparison.setWithValues(options.withValues || plan.order == RowOrder::NoKey);
    const Status compared = comparison.run([&](qint64 rows) { progress.report(plan.table, rows); });
    result.sourceRows = comparison.sourceRows();
    return compared;
}

} // namespace

VerifyProgress::VerifyProgress(const VerifyObserver &observer)
    : m_observer(observer)
{ }

void VerifyProgress::report(const TableId &table, qint64 rows)
{
    if (!m_observer.progressed)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next)
        return;
    m_next = now + progressInterval;
    m_observer.progressed(table, rows);
}

TableVerification compareTable(const ComparisonPlan &plan, const ComparisonOptions &options,
                               Connection &connection, DestinationFile &file,
                               VerifyProgress &progress, const std::stop_token &stop)
{
    TableVerification result;
    result.table = plan.table;
    result.destinationName = plan.destinationName;
    result.notes = plan.notes;
    result.isOfSomeColumns = plan.isOfSomeColumns;
    Status done = Done{};
    switch (options.depth) {
    case VerifyDepth::Quick:
        done = countRows(plan, connection, file, stop, result);
        break;
    case VerifyDepth::Sample:
        done = TableSample(plan, options, connection, file, progress, stop, result).run();
        break;
    case VerifyDepth::Full:
        done = compareAllRows(plan, options, connection, file, progress, stop, result);
        break;
    }
    if (!done)
        result.error = done.error();
    return result;
}

} // namespace tributary
