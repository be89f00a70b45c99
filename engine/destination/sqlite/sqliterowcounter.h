// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/sqlite/sqlitedatabase.h"

struct sqlite3_context;
struct sqlite3_value;

namespace tributary {

/// Tells how many rows an upsert has added, which SQLite itself does not: its count is of rows
/// inserted and updated alike. Borrows the database, which may have one counter; same thread.
class SqliteRowCounter
{
public:
    explicit SqliteRowCounter(SqliteDatabase &database);
    ~SqliteRowCounter();
    Q_DISABLE_COPY_MOVE(SqliteRowCounter)

    /// Starts again at zero, for a table of the file itself. Until stop().
    void start(const QString &table);
    void stop();

    qint64 inserted() const { return m_inserted; }

    /// Rows that were marked as deleted and are so no longer (SqliteChangeSql::unmarkFunction).
    qint64 unmarked() const { return m_unmarked; }

private:
    static void onChange(void *self, int operation, const char *database, const char *table,
                         long long row);
    static void unmark(sqlite3_context *context, int count, sqlite3_value **values);
    static void sign(sqlite3_context *context, int count, sqlite3_value **values);

    SqliteDatabase &m_database;
    QByteArray m_table;
    qint64 m_inserted = 0;
    qint64 m_unmarked = 0;
};

} // namespace tributary
