// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <stop_token>

struct sqlite3;
struct sqlite3_stmt;

namespace tributary {

class SqliteDatabase;

/// A prepared statement; finalised with its owner. Same thread as its database.
class SqliteStatement
{
public:
    SqliteStatement() = default;

    sqlite3_stmt *handle() const { return m_handle.get(); }

    void bind(int index, const QString &text); ///< copies
    void bind(int index, qint64 value);
    void bind(int index, const QByteArray &bytes); ///< copies

    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray bytes(int column) const;

private:
    friend class SqliteDatabase;

    struct Finaliser
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finaliser> m_handle;
};

/// Whether a step gave a row.
enum class SqliteStep { Row, Finished };

/// One SQLite file, opened through Qt Sql and used through the C interface (a prepared insert by
/// QSqlQuery costs three times as much). One thread: the one that opened it. Waits for other
/// programs' locks for ten seconds, or until the stop request.
class SqliteDatabase
{
public:
    enum class Mode {
        ReadWrite, ///< created when it does not exist
        ReadOnly,
    };

    /// Errors: Destination..., by SQLite's code.
    static Result<std::unique_ptr<SqliteDatabase>> open(const QString &path, Mode mode,
                                                        const std::stop_token &stop);

    ~SqliteDatabase();
    Q_DISABLE_COPY_MOVE(SqliteDatabase)

    /// Runs statements that give no rows.
    Status execute(const QString &sql);
    Result<SqliteStatement> prepare(const QString &sql);
    Result<SqliteStep> step(const SqliteStatement &statement);
    /// First column of the first row, or null.
    Result<QString> value(const QString &sql);

    static constexpr auto usualPatience = std::chrono::seconds(10);

    /// How long another program's lock is waited for.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Name for messages while the file has another name (PATH.part).
    void setDisplayPath(const QString &path) { m_displayPath = path; }

    QString displayPath() const { return m_displayPath; }

    /// The failure that @p code (SQLITE_...) of the last call stands for. @p table and @p row are
    /// for errors about one value.
    Error error(int code) const;

    /// False also after an error that made SQLite roll back by itself (a full disk).
    bool isInTransaction() const;

    /// True when the file is no longer the one that was opened (deleted, moved, replaced).
    bool hasMoved() const;

    sqlite3 *handle() const { return m_handle; }

private:
    SqliteDatabase() = default;
    static int onBusy(void *self, int count);
    static int onProgress(void *self);

    QString m_connectionName;
    QString m_displayPath;
    std::stop_token m_stop;
    std::chrono::milliseconds m_patience = usualPatience;
    sqlite3 *m_handle = nullptr; ///< belongs to the driver
};

/// Runs one statement that gives no rows, with the values that @p bindAll binds.
template <typename BindAll>
Status runSqlite(SqliteDatabase &database, const QString &sql, const BindAll &bindAll)
{
    Result<SqliteStatement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    bindAll(*statement);
    const Result<SqliteStep> step = database.step(*statement);
    return step ? Status(Done{}) : Status(step.error());
}

} // namespace tributary
