// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/logstate.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QHash>

#include <optional>

namespace tributary {

/// The tables _tributary_log (one row a source), _tributary_followed and
/// _tributary_followed_columns of a SQLite file: up to where it has a source's changes, and what
/// its tables were when they were last copied or altered. Borrows the database; writes are part of
/// the caller's transaction.
class SqliteLogState
{
public:
    explicit SqliteLogState(SqliteDatabase &database)
        : m_database(database)
    { }

    /// Makes the tables where they are missing.
    Status ensure();

    /// Nothing for a source whose log is not followed, and for a file of an older version.
    Result<std::optional<LogState>> read(const QString &sourceIdentity);
    /// By source identity.
    Result<QHash<QString, LogState>> readAll();

    /// Gives what was followed at the same place (@p description) under another identity to
    /// @p sourceIdentity: its server or database was replaced, which the state itself still tells.
    /// A transaction of its own.
    Status adopt(const QString &sourceIdentity, const QString &description);

    /// Replaces all that is known about the source's log. Tables that are not in it follow no log
    /// any more.
    Status write(const QString &sourceIdentity, const LogState &state);
    Status writeCheckpoint(const QString &sourceIdentity, const Checkpoint &checkpoint);
    Status writeKeepsDeleted(const QString &sourceIdentity, bool keepsDeleted);
    /// Replaces what is known about a table, found by its oid.
    Status writeTable(const QString &sourceIdentity, const FollowedTable &table);
    /// The table follows no log any more.
    Status forgetTable(const QString &destinationTable);

    /// Name of the column with the times of deletion, which the table has; empty: it has none. By
    /// the table's oid.
    Result<QHash<quint32, QString>> deletedColumns(const QString &sourceIdentity);
    Status writeDeletedColumn(const QString &destinationTable, const QString &column);

private:
    bool tellsBegin();
    Result<QString> identityAt(const QString &description);
    Status readTables(const QString &sourceIdentity, LogState &state);
    Status readColumns(FollowedTable &table);

    SqliteDatabase &m_database;
};

} // namespace tributary
