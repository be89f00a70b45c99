// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/destination/sqlite/sqlitechanges.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QHash>

#include <map>
#include <memory>

namespace tributary {

/// Brings the changes of a source's log to the copies in an opened file: rows, checkpoint and what
/// is known about the tables in one transaction. See Destination for the contract. Borrows the
/// database; same thread.
class SqliteFollower
{
public:
    SqliteFollower(SqliteDatabase &database, const DestinationSource &source);
    ~SqliteFollower();
    Q_DISABLE_COPY_MOVE(SqliteFollower)

    /// Makes sure that commits last, and that the tables keep deleted rows or do not, as the source
    /// wants. @p deletedColumns: the planned names, by oid.
    Status begin(const QHash<quint32, QString> &deletedColumns);

    /// Rows that begin() took away, since deleted rows are no longer kept.
    qint64 keptRowsRemoved() const { return m_keptRowsRemoved; }

    Status alter(const TablePlan &table, const TableAlteration &alteration);
    Result<AppliedChanges> apply(const TablePlan &table, const TableChanges &changes,
                                 const NetChanges &net);
    Status noteRowCount(const TablePlan &table, qint64 rows);
    Status commit(const Checkpoint &checkpoint, const QList<FollowedTable> &tables);
    Status rollback();

private:
    Status ensureTransaction();
    Status changeDeletedColumns(const LogState &state,
                                const QHash<quint32, QString> &deletedColumns);
    Result<QString> currentName(const TablePlan &table);
    Status makeRoom(const TablePlan &table);
    Status writeRowCounts();
    SqliteChangeWriter &writerFor(const TablePlan &table);
    Status endTransaction();
    Status failed(const Status &status);

    SqliteDatabase &m_database;
    const DestinationSource &m_source;
    SqliteRowCounter m_counter;
    std::map<QString, std::unique_ptr<SqliteChangeWriter>> m_writers; ///< by the table's name
    int m_writerNumber = 0;
    QHash<QString, qint64> m_rowsAdded; ///< since the last commit, by the table's name
    qint64 m_keptRowsRemoved = 0;
    bool m_isOpen = false; ///< a transaction was begun
    bool m_hasFailed = false; ///< it may hold half a batch: only to be rolled back
};

} // namespace tributary
