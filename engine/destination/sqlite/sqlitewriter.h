// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/rowbatch.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QString>

namespace tributary {

/// Binds a cell without a copy: the batch must outlive the statement's run. SQLite's code.
int bindSqliteCell(const SqliteStatement &statement, int index, const Cell &cell);

/// Inserts batches into one table: many rows a statement, values bound without a copy. Borrows the
/// database, which must outlive it; same thread.
class SqliteWriter
{
public:
    /// @p quotedName with its database: main."x", and the columns in parentheses where the table
    /// has more. @p columns may be 0 (one NULL a row is written
    /// then).
    static Result<SqliteWriter> open(SqliteDatabase &database, const QString &quotedName,
                                     qsizetype columns);

    /// Errors: by SQLite's code; ValueTooLarge is named by the caller, with failedRow().
    Status write(const RowBatch &rows);

    qint64 rows() const { return m_rows; }

    qsizetype rowsPerStatement() const { return m_rowsPerStatement; }

    /// True when the last error was a row beyond SQLite's limit.
    bool rowWasTooLarge() const { return m_tooLarge; }

private:
    explicit SqliteWriter(SqliteDatabase &database)
        : m_database(&database)
    { }

    Status insert(const SqliteStatement &statement, const Cell *cells, qsizetype rows);

    SqliteDatabase *m_database;
    qsizetype m_columns = 0;
    qsizetype m_rowsPerStatement = 1;
    SqliteStatement m_many;
    SqliteStatement m_one;
    qint64 m_rows = 0;
    bool m_tooLarge = false;
};

} // namespace tributary
