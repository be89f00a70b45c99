// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/copiedtable.h"
#include "engine/destination/destination.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QList>

namespace tributary {

/// The tables _tributary_meta, _tributary_tables and _tributary_columns of a SQLite file: which of
/// its tables are copies, of what, and how fresh (what it knows about logs is SqliteLogState's).
/// Written in the transaction that makes the copies visible. Borrows the database.
class SqliteMetadata
{
public:
    explicit SqliteMetadata(SqliteDatabase &database)
        : m_database(database)
    { }

    /// Version of the layout that this program writes.
    static constexpr int formatVersion = 2;

    /// Makes the tables where they are missing, and those of an older version into this one's.
    /// Errors: DestinationNewer, by SQLite's code.
    Status ensure();
    /// A remark about the file itself; empty when there is none. An empty one is removed.
    Result<QString> remark(const QString &key);
    Status setRemark(const QString &key, const QString &value);
    /// All copies in the file, by name; none for a file without metadata.
    Result<QList<CopiedTable>> tables();
    /// Replaces what is known about one copy.
    Status record(const CopiedTable &table, const TablePlan &plan);
    /// A copy has other columns now, or another name in the source.
    Status alter(const TablePlan &plan);
    /// A copy has another name in the file.
    Status rename(const QString &from, const QString &to);
    Status addRows(const QString &name, qint64 rows);
    Status setRows(const QString &name, qint64 rows);
    bool hasTable(const char *name);

private:
    Status recordColumns(const TablePlan &plan);

    SqliteDatabase &m_database;
};

} // namespace tributary
