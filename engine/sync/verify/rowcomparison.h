// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/comparedrows.h"
#include "engine/sync/verify/differencetally.h"
#include "engine/sync/verify/sortedrows.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <stop_token>

namespace tributary {

/// Brings the rows of both sides together that a plan selects, and tallies what became of them.
/// Memory does not grow with the rows, only with the largest one and with what is listed. Borrows
/// everything; one thread; used once.
class RowComparison
{
public:
    using Progressed = std::function<void(qint64 sourceRows)>;

    RowComparison(const ComparisonPlan &plan, Connection &connection, const DestinationFile &file,
                  DifferenceTally &tally, const std::stop_token &stop)
        : m_plan(plan)
        , m_connection(connection)
        , m_file(file)
        , m_tally(tally)
        , m_stop(stop)
    { }

    /// Lists both sides' values too.
    void setWithValues(bool withValues) { m_withValues = withValues; }

    /// @p progressed: called often, with the source's rows compared so far.
    Status run(const Progressed &progressed);

    qint64 sourceRows() const { return m_sourceRows; }

    // Called by mergeRows() for rows in the key's order.
    void sourceOnly(const SourceRows &source);
    void destinationOnly(const DestinationRows &destination);
    void onBoth(const SourceRows &source, const DestinationRows &destination);

    // Called by mergeRows() for rows that were sorted here.
    void sourceOnly(const SortedRows &source);
    void destinationOnly(const SortedRows &destination);
    void onBoth(const SortedRows &source, const SortedRows &destination);

private:
    Status compareOrdered();
    Status compareSorted(const Progressed &progressed);
    Status readSource(SortedRows &sorted, const Progressed &progressed);
    Status readDestination(SortedRows &sorted, const Progressed &progressed);
    void note(const Difference *difference, QByteArrayView rowId);
    Status collectValues();
    QList<Difference *> wantedBy(const CanonicalRow &row);

    const ComparisonPlan &m_plan;
    Connection &m_connection;
    const DestinationFile &m_file;
    DifferenceTally &m_tally;
    std::stop_token m_stop;
    const Progressed *m_progressed = nullptr;
    bool m_withValues = false;
    qint64 m_sourceRows = 0;
    QList<qsizetype> m_differing; ///< columns of the row at hand
    QMultiHash<QByteArray, qsizetype> m_listed; ///< of sorted rows: id -> index into the listed
    QByteArray m_rowId;
    QByteArray m_scratch;
};

} // namespace tributary
