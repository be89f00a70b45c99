// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a round does to copies that stay: new names and columns, and marks.

#include "engine/sync/log/loground.h"
#include "engine/sync/log/tablealterations.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

/// Before anything is copied: a new table may have the name that another one had.
Status LogRound::renameTables()
{
    QList<FollowedTable> renamed;
    for (qsizetype i = 0; i < m_context.tables.size(); ++i) {
        const TablePlan &plan = m_context.tables.plan(i);
        if (!m_differences[static_cast<size_t>(i)].tableRenamed)
            continue;
        if (renamed.isEmpty()) {
            if (const Status ready = m_context.destination.beginChanges(); !ready)
                return ready;
        }
        FollowedTable table = m_knownBefore.value(plan.schema.id.oid);
        TableAlteration alteration;
        alteration.renamedFrom = table.name;
        if (const Status done = m_context.destination.applyAlteration(plan, alteration); !done)
            return done;
        table.source = plan.schema.id;
        table.name = plan.name;
        m_knownBefore.insert(table.source.oid, table);
        renamed.append(table);
    }
    return renamed.isEmpty()
        ? Status(Done{})
        : m_context.destination.commitChanges(m_context.state.checkpoint, renamed);
}

/// Of a run that copies nothing: tables that it does not follow, for whatever reason. Marked, or
/// else a later run, which may find them as they were before, would follow them past the changes
/// that they miss.
QList<FollowedTable> LogRound::unfollowedTables() const
{
    QList<FollowedTable> tables;
    if (!m_context.request.log.changesOnly)
        return tables;
    for (const FollowedTable &known : m_knownBefore) {
        const bool isFollowed = std::ranges::any_of(
            m_context.state.tables,
            [&](const FollowedTable &table) { return table.source.oid == known.source.oid; });
        if (isFollowed)
            continue;
        tables.append(known);
        tables.last().fingerprint.clear();
    }
    return tables;
}

/// What can be repaired in place.
Status LogRound::alter()
{
    QList<FollowedTable> altered = unfollowedTables();
    for (qsizetype i = 0; i < m_context.tables.size(); ++i) {
        const TableDifference &difference = m_differences[static_cast<size_t>(i)];
        FollowedTable *known = m_context.followed(i);
        if (known == nullptr || difference.copyAgain)
            continue;
        const TablePlan &plan = m_context.tables.plan(i);
        if (difference.isNone()) {
            // Labels that were added since, and what a record of an older version lacks.
            const QByteArray definition = followedDefinition(plan.schema);
            if (known->definition != definition) {
                known->definition = definition;
                altered.append(*known);
            }
            continue;
        }
        Result<TableAlteration> alteration = tableAlteration(difference, plan, *known,
                                                             m_context.session.checkUtf8());
        if (!alteration)
            return alteration.error();
        const Status done = m_context.destination.applyAlteration(plan, *alteration);
        if (!done)
            return done;
        for (const qsizetype column : difference.dropped) {
            m_context.tables.progress(i).notes.append(
                QCoreApplication::translate(
                    "LogRound",
                    "column %1 is gone from the source; it is kept, and no longer written")
                    .arg(known->columns[column].name));
        }
        *known = followedTable(plan.schema, plan.name, plan.columnNames, known->filter, known);
        altered.append(*known);
    }
    return altered.isEmpty()
        ? Status(Done{})
        : m_context.destination.commitChanges(m_context.state.checkpoint, altered);
}

} // namespace tributary
