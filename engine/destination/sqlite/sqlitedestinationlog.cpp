// SPDX-License-Identifier: GPL-3.0-or-later
//
// What runs that follow the log ask of the file.
#include "engine/core/pluralcount.h"
#include "engine/destination/sqlite/sqlitedestination.h"
#include "engine/destination/sqlite/sqlitelefttables.h"
#include "engine/destination/sqlite/sqlitelogstate.h"

#include <QCoreApplication>

namespace tributary {

Result<std::optional<LogState>> SqliteDestination::logState()
{
    if (const Status opened = ensureOpen(); !opened)
        return opened.error();
    SqliteLogState log(*m_database);
    Result<std::optional<LogState>> known = log.read(m_source.identity);
    if (known && !*known) {
        if (const Status adopted = log.adopt(m_source.identity, m_source.description); !adopted)
            return adopted.error();
        known = log.read(m_source.identity);
    }
    if (known && *known && m_source.keepsAsBefore)
        m_source.keepsDeleted = (*known)->keepsDeleted;
    return known;
}

Status SqliteDestination::beginChanges()
{
    if (const Status opened = ensureOpen(); !opened)
        return opened;
    if (m_isNew || !m_journal)
        return makeError(
            ErrorKind::Internal,
            {{QStringLiteral("what"),
              QCoreApplication::translate("Sqlite", "changes for a file that follows no log")}});
    m_follower.emplace(*m_database, m_source);
    const Status begun = m_follower->begin(m_deletedColumns);
    if (begun)
        tellOfKeptRows(m_follower->keptRowsRemoved());
    return begun;
}

Result<QList<TableId>> SqliteDestination::noteLeft(const QList<LeftTable> &left,
                                                   const QList<TableId> &planned, bool isAll)
{
    const bool isUnpublished = m_database && m_isNew;
    const bool hasNothingToSay = m_isNew && left.isEmpty();
    if (isUnpublished || hasNothingToSay || !filePlace(m_path))
        return QList<TableId>();
    if (const Status opened = ensureOpen(); !opened)
        return opened.error();
    return noteLeftTables(*m_database, m_source.identity, left, planned, isAll);
}

void SqliteDestination::tellOfKeptRows(qint64 removed)
{
    if (removed > 0)
        m_notes.append(QCoreApplication::translate(
                           "Sqlite",
                           "%1 row(s) that had been kept after their deletion were removed from "
                           "the copies: this run does not keep deleted rows.",
                           nullptr, pluralCount(removed))
                           .arg(removed));
}

Status SqliteDestination::applyAlteration(const TablePlan &table, const TableAlteration &alteration)
{
    return m_follower->alter(table, alteration);
}

Result<AppliedChanges> SqliteDestination::applyChanges(const TablePlan &table,
                                                       TableChanges &changes, const NetChanges &net)
{
    return m_follower->apply(table, changes, net);
}

Status SqliteDestination::noteRowCount(const TablePlan &table, qint64 rows)
{
    return m_follower->noteRowCount(table, rows);
}

Status SqliteDestination::commitChanges(const Checkpoint &checkpoint,
                                        const QList<FollowedTable> &tables)
{
    const Status committed = m_follower->commit(checkpoint, tables);
    if (committed)
        watchJournal();
    return committed;
}

Status SqliteDestination::rollbackChanges()
{
    return m_follower->rollback();
}

} // namespace tributary
