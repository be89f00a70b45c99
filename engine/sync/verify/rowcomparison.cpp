// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/rowcomparison.h"

#include "engine/sync/verify/differencevalues.h"
#include "engine/sync/verify/mergerows.h"

#include <algorithm>

namespace tributary {

namespace {

QStringList namesOf(const ComparisonPlan &plan, const QList<qsizetype> &columns)
{
    QStringList names;
    for (const qsizetype column : columns)
        names.append(plan.columns[column].name);
    return names;
}

} // namespace

Status RowComparison::run(const Progressed &progressed)
{
    m_progressed = &progressed;
    if (m_plan.order == RowOrder::ByKey)
        return compareOrdered();
    if (const Status compared = compareSorted(progressed); !compared)
        return compared;
    return m_listed.isEmpty() ? Status(Done{}) : collectValues();
}

Status RowComparison::compareOrdered()
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
    m_sourceRows = source->count();
    return merged;
}

void RowComparison::sourceOnly(const SourceRows &source)
{
    if (Difference *missing = m_tally.add(DifferenceKind::Missing)) {
        missing->key = source.key();
        if (m_withValues)
            addValues(m_plan, source, *missing);
    }
    m_sourceRows = source.count();
    (*m_progressed)(m_sourceRows);
}

void RowComparison::destinationOnly(const DestinationRows &destination)
{
    if (Difference *extra = m_tally.add(DifferenceKind::Extra)) {
        extra->key = destination.key();
        if (m_withValues)
            addValues(m_plan, destination, *extra);
    }
    (*m_progressed)(m_sourceRows); // time goes by, though no row of the source does
}

void RowComparison::onBoth(const SourceRows &source, const DestinationRows &destination)
{
    const CanonicalRow &ours = source.row();
    const CanonicalRow &theirs = destination.row();
    m_differing.clear();
    for (qsizetype column = 0; column < m_plan.columns.size(); ++column) {
        if (!sameValue(ours[column], theirs[column]))
            m_differing.append(column);
    }
    if (m_differing.isEmpty()) {
        m_tally.countEqual();
    } else if (Difference *different = m_tally.add(DifferenceKind::Different)) {
        different->key = source.key();
        different->columns = namesOf(m_plan, m_differing);
        if (m_withValues) {
            addValues(m_plan, source, *different);
            addValues(m_plan, destination, *different);
        }
    }
    m_sourceRows = source.count();
    (*m_progressed)(m_sourceRows);
}

Status RowComparison::compareSorted(const Progressed &progressed)
{
    SortedRows source(m_plan, m_stop);
    SortedRows destination(m_plan, m_stop);
    if (const Status read = readSource(source, progressed); !read)
        return read;
    if (const Status read = readDestination(destination, progressed); !read)
        return read;
    const auto byKey = [](const SortedRows &ours, const SortedRows &theirs) {
        return ours.compareKey(theirs);
    };
    return mergeRows(source, destination, byKey, *this);
}

Status RowComparison::readSource(SortedRows &sorted, const Progressed &progressed)
{
    Result<SourceRows> rows = SourceRows::start(m_connection, m_plan, m_stop);
    if (!rows)
        return rows.error();
    const Status read = sorted.readAll(*rows, [&] { progressed(rows->count() / 2); });
    m_sourceRows = rows->count();
    return read;
}

Status RowComparison::readDestination(SortedRows &sorted, const Progressed &progressed)
{
    Result<DestinationRows> rows = DestinationRows::start(m_file, m_plan);
    if (!rows)
        return rows.error();
    return sorted.readAll(
        *rows, [&] { progressed((m_sourceRows + std::min(m_sourceRows, rows->count())) / 2); });
}

void RowComparison::sourceOnly(const SortedRows &source)
{
    Difference *missing = m_tally.add(DifferenceKind::Missing);
    if (missing == nullptr)
        return;
    missing->key = source.key();
    note(missing, source.id());
}

void RowComparison::destinationOnly(const SortedRows &destination)
{
    Difference *extra = m_tally.add(DifferenceKind::Extra);
    if (extra == nullptr)
        return;
    extra->key = destination.key();
    note(extra, destination.id());
}

void RowComparison::onBoth(const SortedRows &source, const SortedRows &destination)
{
    m_differing = source.differingColumns(destination);
    if (m_differing.isEmpty()) {
        m_tally.countEqual();
        return;
    }
    Difference *different = m_tally.add(DifferenceKind::Different);
    if (different == nullptr)
        return;
    different->key = source.key();
    different->columns = namesOf(m_plan, m_differing);
    note(different, source.id());
}

/// What was sorted here is known by digests alone: its values are read once more.
void RowComparison::note(const Difference *difference, QByteArrayView rowId)
{
    if (m_withValues)
        m_listed.insert(rowId.toByteArray(), difference - m_tally.listed().constData());
}

QList<Difference *> RowComparison::wantedBy(const CanonicalRow &row)
{
    writeRowId(m_plan, row, m_rowId, m_scratch);
    QList<Difference *> wanted;
    for (auto found = m_listed.constFind(m_rowId);
         found != m_listed.cend() && found.key() == m_rowId; ++found)
        wanted.append(&m_tally.listed()[*found]);
    return wanted;
}

/// One more pass over each side that has something to tell.
Status RowComparison::collectValues()
{
    const auto hasOtherThan = [this](DifferenceKind other) {
        return std::ranges::any_of(
            m_listed, [&](qsizetype index) { return m_tally.listed().at(index).kind != other; });
    };
    if (hasOtherThan(DifferenceKind::Extra)) {
        Result<SourceRows> rows = SourceRows::start(m_connection, m_plan, m_stop);
        if (!rows)
            return rows.error();
        for (;;) {
            const Result<RowStep> step = rows->next();
            if (!step)
                return step.error();
            if (*step == RowStep::End)
                break;
            for (Difference *difference : wantedBy(rows->row())) {
                if (difference->kind != DifferenceKind::Extra)
                    addValues(m_plan, *rows, *difference);
            }
        }
    }
    if (!hasOtherThan(DifferenceKind::Missing))
        return Done{};
    Result<DestinationRows> rows = DestinationRows::start(m_file, m_plan);
    if (!rows)
        return rows.error();
    for (;;) {
        const Result<RowStep> step = rows->next();
        if (!step)
            return step.error();
        if (*step == RowStep::End)
            return Done{};
        for (Difference *difference : wantedBy(rows->row())) {
            if (difference->kind != DifferenceKind::Missing)
                addValues(m_plan, *rows, *difference);
        }
    }
}

} // namespace tributary
