// SPDX-License-Identifier: GPL-3.0-or-later
//
// TableSample for tables whose rows cannot be asked for by a key: by what is in them.

#include "engine/postgres/connection.h"
#include "engine/sync/verify/comparedrows.h"
#include "engine/sync/verify/destinationfile.h"
#include "engine/sync/verify/differencevalues.h"
#include "engine/sync/verify/sortedrows.h"
#include "engine/sync/verify/tablesample.h"

#include <QCoreApplication>

namespace tributary {

Status TableSample::compareByContent(const SampleSize &size)
{
    if (!canBeSampled(m_plan, m_connection.serverVersion())) {
        m_result.notes.append(QCoreApplication::translate(
            "Verify", "its rows cannot be chosen at random: only their numbers were compared"));
        return Done{};
    }
    ComparisonPlan whole = m_plan;
    whole.order = RowOrder::NoKey;
    ComparisonPlan part = whole;
    part.copySql = sampledRowsSql(m_plan, blockPercent(m_plan.sizeBytes, size.runs), m_seed);
    const Result<Ended> ended = within(timeLeft(), [&] { return sampleContents(part); });
    if (!ended)
        return ended.error();
    if (*ended == Ended::TooLate) {
        m_cutShort = true;
        return Done{};
    }
    m_file.setDeadline(m_deadline);
    const Status found = lookForContents(whole);
    const bool tooLate = !found && m_file.isPastDeadline() && !m_stop.stop_requested();
    m_file.setDeadline(std::nullopt);
    if (tooLate) {
        // Nothing can be said of a row that was not found yet.
        m_result.equal = 0;
        m_cutShort = true;
        return Done{};
    }
    if (!found)
        return found;
    m_result.sample->rows = m_sampled;
    m_result.notes.append(QCoreApplication::translate(
        "Verify", "rows that only the destination has show in the numbers alone"));
    return tallyContents(part);
}

Status TableSample::sampleContents(const ComparisonPlan &part)
{
    Result<SourceRows> rows = SourceRows::start(m_connection, part, m_stop);
    if (!rows)
        return rows.error();
    QByteArray id;
    QByteArray scratch;
    for (;;) {
        const Result<RowStep> step = rows->next();
        if (!step)
            return step.error();
        if (*step == RowStep::End)
            return Done{};
        if (m_sampled >= SampleSize::mostRows)
            continue; // to the end: the server counts its rows
        writeContentId(part, rows->row(), id, scratch);
        Content &content = m_contents[id];
        if (content.count++ == 0)
            content.key = rows->key();
        m_progress.report(m_plan.table, ++m_sampled);
    }
}

Status TableSample::lookForContents(const ComparisonPlan &whole)
{
    Result<DestinationRows> rows = DestinationRows::start(m_file, whole);
    if (!rows)
        return rows.error();
    QByteArray id;
    QByteArray scratch;
    for (qint64 left = m_sampled; left > 0;) {
        const Result<RowStep> step = rows->next();
        if (!step)
            return step.error();
        if (*step == RowStep::End)
            return Done{};
        writeContentId(whole, rows->row(), id, scratch);
        const auto found = m_contents.find(id);
        if (found == m_contents.end() || found->count == 0)
            continue;
        --found->count;
        --left;
        m_tally.countEqual();
    }
    return Done{};
}

/// What was not found is missing; its values are read once more: the same blocks have the same
/// rows.
Status TableSample::tallyContents(const ComparisonPlan &part)
{
    QHash<QByteArray, QList<qsizetype>> listed;
    for (auto content = m_contents.cbegin(); content != m_contents.cend(); ++content) {
        for (qint64 left = content->count; left > 0; --left) {
            Difference *missing = m_tally.add(DifferenceKind::Missing);
            if (missing == nullptr)
                continue;
            missing->key = content->key;
            listed[content.key()].append(m_tally.listed().size() - 1);
        }
    }
    if (listed.isEmpty() || !m_options.withValues)
        return Done{};
    Result<SourceRows> rows = SourceRows::start(m_connection, part, m_stop);
    if (!rows)
        return rows.error();
    QByteArray id;
    QByteArray scratch;
    for (;;) {
        const Result<RowStep> step = rows->next();
        if (!step)
            return step.error();
        if (*step == RowStep::End)
            return Done{};
        writeContentId(part, rows->row(), id, scratch);
        for (const qsizetype index : listed.take(id))
            addValues(part, *rows, m_tally.listed()[index]);
    }
}

} // namespace tributary
