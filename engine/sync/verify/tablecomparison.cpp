// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/tablecomparison.h"

#include "engine/postgres/connection.h"
#include "engine/sync/verify/comparedrows.h"
#include "engine/sync/verify/differencetally.h"
#include "engine/sync/verify/mergerows.h"
#include "engine/sync/verify/rowsorter.h"
#include "engine/sync/verify/sortedrows.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr auto progressInterval = std::chrono::milliseconds(100);

class Comparison
{
public:
    Comparison(const ComparisonPlan &plan, Connection &connection, const DestinationFile &file,
               VerifyProgress &progress, const std::stop_token &stop, TableVerification &result)
        : m_plan(plan)
        , m_connection(connection)
        , m_file(file)
        , m_progress(progress)
        , m_stop(stop)
        , m_result(result)
        , m_tally(result)
    { }

    /// Row counts only.
    Status count()
    {
        const Result<QueryResult> source = m_connection.query(m_plan.sourceCountSql, m_stop);
        if (!source)
            return source.error();
        m_result.sourceRows = source->integer(0, 0);
        Result<DestinationQuery> destination = m_file.select(m_plan.destinationCountSql);
        if (!destination)
            return destination.error();
        if (const Result<RowStep> step = destination->step(); !step)
            return step.error();
        const qint64 destinationRows = destination->integer(0);
        m_result.equal = std::min(m_result.sourceRows, destinationRows);
        m_result.missing = m_result.sourceRows - m_result.equal;
        m_result.extra = destinationRows - m_result.equal;
        return Done{};
    }

    Status compareRows()
    {
        return m_plan.order == RowOrder::ByKey ? compareOrdered() : compareSorted();
    }

    // Called by mergeRows() for rows in the key's order.
    void sourceOnly(const SourceRows &source)
    {
        add(DifferenceKind::Missing, source);
        reportCompared(source.count());
    }

    void destinationOnly(const DestinationRows &destination)
    {
        add(DifferenceKind::Extra, destination);
        reportCompared(m_compared); // time goes by, though no row of the source does
    }

    void onBoth(const SourceRows &source, const DestinationRows &destination)
    {
        const CanonicalRow &ours = source.row();
        const CanonicalRow &theirs = destination.row();
        m_differing.clear();
        for (qsizetype column = 0; column < m_plan.columns.size(); ++column) {
            if (!sameValue(ours[column], theirs[column]))
                m_differing.append(m_plan.columns[column].name);
        }
        addPair(source);
        reportCompared(source.count());
    }

    // Called by mergeRows() for rows that were sorted here.
    void sourceOnly(const SortedRows &source) { add(DifferenceKind::Missing, source); }

    void destinationOnly(const SortedRows &destination) { add(DifferenceKind::Extra, destination); }

    void onBoth(const SortedRows &source, const SortedRows &destination)
    {
        m_differing.clear();
        const QList<qsizetype> columns = source.differingColumns(destination);
        for (const qsizetype column : columns)
            m_differing.append(m_plan.columns[column].name);
        addPair(source);
    }

private:
    void reportCompared(qint64 sourceRows)
    {
        m_compared = sourceRows;
        m_progress.report(m_plan.table, sourceRows);
    }

    template <typename Rows>
    void add(DifferenceKind kind, const Rows &rows)
    {
        m_tally.add(kind, m_tally.lists(kind) ? rows.key() : QJsonObject());
    }

    template <typename Rows>
    void addPair(const Rows &source)
    {
        constexpr auto kind = DifferenceKind::Different;
        if (m_differing.isEmpty())
            m_tally.countEqual();
        else
            m_tally.add(kind, m_tally.lists(kind) ? source.key() : QJsonObject(), m_differing);
    }

    Status compareOrdered()
    {
        Result<SourceRows> source = SourceRows::start(m_connection, m_plan, m_stop);
        if (!source)
            return source.error();
        Result<DestinationRows> destination = DestinationRows::start(m_file, m_plan);
        if (!destination)
            return destination.error();
        const auto byKey = [this](const SourceRows &ours, const DestinationRows &theirs) {
            for (const qsizetype column : m_plan.key) {
                if (const int order = compareForOrder(ours.row()[column], theirs.row()[column]);
                    order != 0)
                    return order;
            }
            return 0;
        };
        const Status merged = mergeRows(*source, *destination, byKey, *this);
        m_result.sourceRows = source->count();
        return merged;
    }

    Status compareSorted()
    {
        SortedRows source(m_plan, m_stop);
        SortedRows destination(m_plan, m_stop);
        if (const Status read = readSource(source); !read)
            return read;
        if (const Status read = readDestination(destination); !read)
            return read;
        const auto byKey = [](const SortedRows &ours, const SortedRows &theirs) {
            return ours.compareKey(theirs);
        };
        return mergeRows(source, destination, byKey, *this);
    }

    Status readSource(SortedRows &sorted)
    {
        Result<SourceRows> rows = SourceRows::start(m_connection, m_plan, m_stop);
        if (!rows)
            return rows.error();
        const Status read = sorted.readAll(
            *rows, [&] { m_progress.report(m_plan.table, rows->count() / 2); });
        m_result.sourceRows = rows->count();
        return read;
    }

    Status readDestination(SortedRows &sorted)
    {
        Result<DestinationRows> rows = DestinationRows::start(m_file, m_plan);
        if (!rows)
            return rows.error();
        return sorted.readAll(*rows, [&] {
            m_progress.report(m_plan.table,
                              (m_result.sourceRows + std::min(m_result.sourceRows, rows->count()))
                                  / 2);
        });
    }

    const ComparisonPlan &m_plan;
    Connection &m_connection;
    const DestinationFile &m_file;
    VerifyProgress &m_progress;
    std::stop_token m_stop;
    TableVerification &m_result;
    DifferenceTally m_tally;
    QStringList m_differing;
    qint64 m_compared = 0; ///< rows of the source, so far
};

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

TableVerification compareTable(const ComparisonPlan &plan, VerifyDepth depth,
                               Connection &connection, const DestinationFile &file,
                               VerifyProgress &progress, const std::stop_token &stop)
{
    TableVerification result;
    result.table = plan.table;
    result.destinationName = plan.destinationName;
    result.notes = plan.notes;
    Comparison comparison(plan, connection, file, progress, stop, result);
    const Status done = depth == VerifyDepth::Quick ? comparison.count() : comparison.compareRows();
    if (!done)
        result.error = done.error();
    return result;
}

} // namespace tributary
