// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <sqlite3.h>
#include <sys/resource.h>

#include "engine/destination/sqlite/sqliteplace.h"
#include "engine/destination/sqlite/sqlitestraylog.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <thread>

namespace tributary {

namespace {

/// Between two looks at another program's lock.
constexpr auto lockPause = std::chrono::milliseconds(20);
/// Virtual machine steps between two looks at the stop request: about a millisecond.
constexpr int stepsBetweenLooks = 20'000;

/// How large a file may be in this session ("ulimit -f"), for the detail of an error; empty without
/// a limit.
QString fileLimitText()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return {};
    return QStringLiteral("; RLIMIT_FSIZE=%1").arg(limit.rlim_cur);
}

} // namespace

void SqliteStatement::Finaliser::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void SqliteStatement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (text.isNull())
        sqlite3_bind_null(handle(), index);
    else
        sqlite3_bind_text64(handle(), index, utf8.constData(),
                            static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
}

void SqliteStatement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(handle(), index, value);
}

void SqliteStatement::bind(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob64(handle(), index, bytes.isEmpty() ? "" : bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

QString SqliteStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(handle(), column));
    return bytes == nullptr ? QString()
                            : QString::fromUtf8(bytes, sqlite3_column_bytes(handle(), column));
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(handle(), column);
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(handle(), column));
    return QByteArray(bytes, sqlite3_column_bytes(handle(), column));
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString &path, Mode mode,
                                                             const std::stop_token &stop)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase);
    database->m_displayPath = path;
    database->m_stop = stop;
    database->m_connectionName = QStringLiteral("tributary-")
        + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                            database->m_connectionName);
        connection.setDatabaseName(path);
        if (mode == Mode::ReadOnly)
            connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!connection.open()) {
            const bool folderMissing = !QFileInfo(QFileInfo(path).absolutePath()).isDir();
            return makeError(folderMissing ? ErrorKind::DestinationFolder
                                           : ErrorKind::DestinationPermission,
                             {{QStringLiteral("path"), path},
                              {QStringLiteral("reason"), connection.lastError().text()}});
        }
        database->m_handle = *static_cast<sqlite3 **>(connection.driver()->handle().data());
    }
    if (const QString log = logOfAnotherFile(database->m_handle); !log.isEmpty())
        return makeError(ErrorKind::DestinationStrayLog,
                         {{QStringLiteral("path"), path}, {QStringLiteral("log"), log}});
    sqlite3_busy_handler(database->m_handle, &SqliteDatabase::onBusy, database.get());
    sqlite3_progress_handler(database->m_handle, stepsBetweenLooks, &SqliteDatabase::onProgress,
                             database.get());
    // A file that somebody hands us may hold views and triggers that call functions with effects:
    // they may not.
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

SqliteDatabase::~SqliteDatabase()
{
    QSqlDatabase::removeDatabase(m_connectionName);
}

int SqliteDatabase::onBusy(void *self, int count)
{
    const auto *database = static_cast<const SqliteDatabase *>(self);
    if (database->m_stop.stop_requested() || count * lockPause >= database->m_patience)
        return 0;
    std::this_thread::sleep_for(lockPause);
    return 1;
}

int SqliteDatabase::onProgress(void *self)
{
    return static_cast<const SqliteDatabase *>(self)->m_stop.stop_requested() ? 1 : 0;
}

Error SqliteDatabase::error(int code) const
{
    using enum ErrorKind;
    const QString words = QString::fromUtf8(sqlite3_errmsg(m_handle));
    const ErrorValues values = {{QStringLiteral("path"), m_displayPath},
                                {QStringLiteral("reason"), words}};
    if (m_stop.stop_requested())
        return makeError(Interrupted);
    const QString detail =
        QStringLiteral("SQLite %1: %2").arg(sqlite3_extended_errcode(m_handle)).arg(words);
    const int systemError = sqlite3_system_errno(m_handle);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return makeError(DestinationFull, fullDiskValues(m_displayPath), detail);
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT)
            return makeError(DestinationFull, fullDiskValues(m_displayPath), detail);
        // The cause is forgotten by now. Somebody who has set a limit has most likely met it.
        if (const QString limit = fileLimitText();
            sqlite3_extended_errcode(m_handle) == SQLITE_IOERR_WRITE && !limit.isEmpty())
            return makeError(DestinationFull, fullDiskValues(m_displayPath), detail + limit);
        return makeError(DestinationError, values, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(DestinationLocked, values, detail);
    case SQLITE_CORRUPT:
        return makeError(DestinationCorrupt, values, detail);
    case SQLITE_NOTADB:
        return makeError(DestinationNotDatabase, values, detail);
    case SQLITE_READONLY:
        return makeError(hasMoved() ? DestinationMoved : DestinationPermission, values, detail);
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return makeError(DestinationPermission, values, detail);
    default:
        return makeError(DestinationError, values, detail);
    }
}

bool SqliteDatabase::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool SqliteDatabase::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Status SqliteDatabase::execute(const QString &sql)
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return Done{};
}

Result<SqliteStatement> SqliteDatabase::prepare(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()),
                                        0, &statement, nullptr);
    SqliteStatement owned;
    owned.m_handle.reset(statement);
    if (code != SQLITE_OK)
        return error(code);
    return owned;
}

Result<SqliteStep> SqliteDatabase::step(const SqliteStatement &statement)
{
    const int code = sqlite3_step(statement.handle());
    if (code == SQLITE_ROW)
        return SqliteStep::Row;
    if (code == SQLITE_DONE) {
        sqlite3_reset(statement.handle());
        return SqliteStep::Finished;
    }
    const Error failure = error(code);
    sqlite3_reset(statement.handle());
    return failure;
}

Result<QString> SqliteDatabase::value(const QString &sql)
{
    const Result<SqliteStatement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<SqliteStep> stepped = step(*statement);
    if (!stepped)
        return stepped.error();
    return *stepped == SqliteStep::Row ? statement->text(0) : QString();
}

} // namespace tributary
