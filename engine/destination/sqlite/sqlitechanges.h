// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/destination/sqlite/sqlitechangesql.h"
#include "engine/destination/sqlite/sqliterowcounter.h"
#include "engine/destination/sqlite/sqlitestatements.h"

#include <QSet>

namespace tributary {

/// 'YYYY-MM-DD HH:MM:SS.ffffff+00:00', as columns of type timestamptz are written. @p microseconds
/// since 1970-01-01 UTC.
QByteArray sqliteTimeText(qint64 microseconds);

/// Brings changes to one copy: its prepared statements, kept while the table is in use. Part of the
/// caller's transaction. Borrows database and counter; same thread.
class SqliteChangeWriter
{
public:
    SqliteChangeWriter(SqliteDatabase &database, SqliteRowCounter &counter, const TablePlan &table,
                       int number);
    ~SqliteChangeWriter();
    Q_DISABLE_COPY_MOVE(SqliteChangeWriter)

    /// Whether the statements are those of @p table.
    bool fits(const TablePlan &table) const;

    /// Errors: ValueTooLarge, by SQLite's code.
    Result<AppliedChanges> apply(const TableChanges &changes, const NetChanges &net);

private:
    using Mask = SqliteChangeSql::Mask;

    Status truncate(const NetChanges &net);
    Status carry(const NetChanges &net);
    Status remove(const NetChanges &net);
    Status removeKeys(std::span<const NetChanges::Deletion> left);
    Status markAgain(const NetChanges::Deletion &deletion);
    Status upsert(std::span<const quint32> rows);
    Status update(const NetChanges &net);
    Status placeMoved(const NetChanges &net);
    Status applyOrdered(const NetChanges &net);
    Status insert(std::span<const quint32> rows);
    Status applyLike(const RowChange &change);
    Status makeFindIndex();
    Status writeRows(int kind, std::span<const quint32> rows);

    std::span<const Cell> row(quint32 index) const { return m_tuples->row(index); }

    Mask toldOf(quint32 index) const;
    const QByteArray &timeText(qint64 microseconds);
    void addKey(SqliteCall &call, quint32 index) const;

    bool keepsDeleted() const { return !m_table.deletedColumn.isEmpty(); }

    SqliteDatabase &m_database;
    SqliteRowCounter &m_counter;
    TablePlan m_table;
    SqliteChangeSql m_sql;
    SqliteStatements m_statements;
    QString m_carried; ///< temporary table of what moved rows carry
    bool m_hasCarried = false;
    bool m_hasFindIndex = false;
    qsizetype m_rowsPerStatement = 1;

    qint64 m_time = 0; ///< what m_timeText is for: many rows are deleted by one commit
    QByteArray m_timeText = sqliteTimeText(0);

    // while apply() runs
    const RowBatch *m_tuples = nullptr;
    AppliedChanges m_applied;
    QSet<qsizetype> m_lost; ///< moves whose old row is not there
};

} // namespace tributary
