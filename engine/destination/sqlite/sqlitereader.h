// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/browsedcell.h"
#include "engine/destination/sqlite/sqlitedatabase.h"
#include "engine/destination/sqlite/sqliteguard.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

struct sqlite3_file;

namespace tributary {

/// A SQLite file, opened for one look: a connection of its own that can only read, in one read
/// transaction from its first query to its end. A stop request ends what runs. A file whose journal
/// is not WAL keeps its writers waiting while it is read: there, reading is given up as soon as it
/// has taken two seconds and somebody writes. One thread.
class SqliteReader
{
public:
    /// Never makes a file, and never opens it but through SQLite. Errors: DestinationMissing,
    /// DestinationNotDatabase, DestinationUnreadable, Destination..., Interrupted.
    static Result<std::unique_ptr<SqliteReader>> open(const QString &path,
                                                      const std::stop_token &stop);
    ~SqliteReader();
    Q_DISABLE_COPY_MOVE(SqliteReader)

    /// Of our own making. Errors: QueryFailed, by SQLite's code.
    Result<SqliteStatement> prepare(const QString &sql);
    /// Somebody typed it. Errors: as prepare(); QueryRefused.
    Result<SqliteStatement> prepareTyped(const QString &sql);
    Result<SqliteStep> step(const SqliteStatement &statement);

    /// Runs a statement to its end. Errors: as step(), those of @p taken.
    Status forEach(const SqliteStatement &statement, const std::function<Status()> &taken);

    /// For those who know the tables of Tributary.
    SqliteDatabase &database() { return *m_database; }

private:
    using Clock = std::chrono::steady_clock;

    SqliteReader() = default;
    static int onProgress(void *self);
    bool isInTheWay();
    Error error(int code) const;

    SqliteGuard m_guard; ///< before the database, which it has to outlive
    std::unique_ptr<SqliteDatabase> m_database;
    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop; ///< before it closes: last
    Clock::time_point m_begun;
    sqlite3_file *m_file = nullptr; ///< SQLite's; null: the journal is WAL
    bool m_heldUp = false;
};

/// A view of a column of the row that a statement stands at.
Cell sqliteCell(const SqliteStatement &statement, int column);

} // namespace tributary
