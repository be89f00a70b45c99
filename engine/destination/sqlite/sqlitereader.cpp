// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitereader.h"

#include <sqlite3.h>

#include "engine/destination/sqlite/sqlitenumberkey.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tributary {

namespace {

/// Virtual machine steps between two looks at the stop request: a fraction of a millisecond.
constexpr int stepsBetweenLooks = 10'000;
/// A sync waits ten seconds for a lock; nobody should notice that it had to.
constexpr auto longestInTheWay = std::chrono::seconds(2);
constexpr auto lockPatience = std::chrono::seconds(3);

} // namespace

Result<std::unique_ptr<SqliteReader>> SqliteReader::open(const QString &path,
                                                         const std::stop_token &stop)
{
    const ErrorValues values = {{QStringLiteral("path"), path}};
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorKind::DestinationMissing, values);
    if (!info.isFile())
        return makeError(ErrorKind::DestinationNotDatabase, values);
    std::unique_ptr<SqliteReader> reader(new SqliteReader);
    Result<std::unique_ptr<SqliteDatabase>> database = SqliteDatabase::open(
        path, SqliteDatabase::Mode::ReadOnly, stop);
    if (!database && database.error().kind == ErrorKind::DestinationStrayLog)
        return database.error();
    if (!database)
        return makeError(
            ErrorKind::DestinationUnreadable,
            {{QStringLiteral("path"), path},
             {QStringLiteral("reason"),
              QCoreApplication::translate("SqliteReader", "it may not be opened for reading")}},
            database.error().message);
    reader->m_database = std::move(*database);
    reader->m_stop = stop;
    reader->m_begun = Clock::now();
    reader->m_database->setPatience(lockPatience);
    sqlite3 *handle = reader->m_database->handle();
    sqlite3_progress_handler(handle, stepsBetweenLooks, &SqliteReader::onProgress, reader.get());
    reader->m_onStop.emplace(stop, [handle] { sqlite3_interrupt(handle); });

    const Result<QString> journal = reader->m_database->value(
        QStringLiteral("PRAGMA main.journal_mode"));
    if (!journal)
        return reader->error(sqlite3_errcode(handle));
    if (*journal != u"wal")
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &reader->m_file);
    int code = sqlite3_exec(handle, "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr,
                            nullptr);
    if (code == SQLITE_OK)
        code = addSqliteFunctions(handle);
    if (code == SQLITE_OK)
        code = reader->m_guard.protect(handle);
    if (code != SQLITE_OK)
        return reader->error(code);
    return reader;
}

SqliteReader::~SqliteReader()
{
    m_onStop.reset(); // it may be running on another thread: waits for it
}

int SqliteReader::onProgress(void *self)
{
    auto *reader = static_cast<SqliteReader *>(self);
    if (reader->m_stop.stop_requested())
        return 1;
    reader->m_heldUp = reader->m_heldUp || reader->isInTheWay();
    return reader->m_heldUp ? 1 : 0;
}

/// Whether somebody holds the lock of a writer, and will have to wait for our end.
bool SqliteReader::isInTheWay()
{
    if (m_file == nullptr || m_file->pMethods == nullptr
        || Clock::now() - m_begun < longestInTheWay)
        return false;
    int reserved = 0;
    return m_file->pMethods->xCheckReservedLock(m_file, &reserved) == SQLITE_OK && reserved != 0;
}

Error SqliteReader::error(int code) const
{
    using enum ErrorKind;
    sqlite3 *handle = m_database->handle();
    const QString words = QString::fromUtf8(sqlite3_errmsg(handle));
    const QString detail =
        QStringLiteral("SQLite %1: %2").arg(sqlite3_extended_errcode(handle)).arg(words);
    ErrorValues values = {{QStringLiteral("path"), m_database->displayPath()},
                          {QStringLiteral("reason"), words}};
    if (m_stop.stop_requested())
        return makeError(Interrupted);
    if (m_heldUp)
        return makeError(QueryHeldUp, values, detail);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(DestinationLocked, values, detail);
    case SQLITE_CORRUPT:
        return makeError(DestinationCorrupt, values, detail);
    case SQLITE_NOTADB:
        return makeError(DestinationNotDatabase, values, detail);
    case SQLITE_READONLY: // only a writer may take back what was left half written
        values[QStringLiteral("reason")] = QCoreApplication::translate(
            "SqliteReader", "a run was cut off while it wrote; the next sync puts it in order");
        return makeError(DestinationUnreadable, values, detail);
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_FULL: // of the folder for temporary files
        return makeError(DestinationUnreadable, values, detail);
    default:
        return makeError(QueryFailed, values, detail);
    }
}

Result<SqliteStatement> SqliteReader::prepare(const QString &sql)
{
    Result<SqliteStatement> statement = m_database->prepare(sql);
    if (!statement)
        return error(sqlite3_errcode(m_database->handle()));
    return statement;
}

Result<SqliteStatement> SqliteReader::prepareTyped(const QString &sql)
{
    if (const Status allowed = m_guard.check(m_database->handle(), sql); !allowed)
        return m_stop.stop_requested() ? makeError(ErrorKind::Interrupted) : allowed.error();
    return prepare(sql);
}

Result<SqliteStep> SqliteReader::step(const SqliteStatement &statement)
{
    switch (const int code = sqlite3_step(statement.handle())) {
    case SQLITE_ROW:
        return SqliteStep::Row;
    case SQLITE_DONE:
        sqlite3_reset(statement.handle());
        return SqliteStep::Finished;
    default: {
        const Error failure = error(code);
        sqlite3_reset(statement.handle());
        return failure;
    }
    }
}

Status SqliteReader::forEach(const SqliteStatement &statement, const std::function<Status()> &taken)
{
    for (;;) {
        if (m_stop.stop_requested()) // a short statement may never look
            return makeError(ErrorKind::Interrupted);
        const Result<SqliteStep> stepped = step(statement);
        if (!stepped)
            return stepped.error();
        if (*stepped == SqliteStep::Finished)
            return Done{};
        if (const Status done = taken(); !done)
            return done;
    }
}

Cell sqliteCell(const SqliteStatement &statement, int column)
{
    sqlite3_stmt *handle = statement.handle();
    Cell cell;
    // The pointer first, the size second: asking for the text may convert it.
    switch (sqlite3_column_type(handle, column)) {
    case SQLITE_INTEGER:
        cell.kind = CellKind::Integer;
        cell.integer = sqlite3_column_int64(handle, column);
        break;
    case SQLITE_FLOAT:
        cell.kind = CellKind::Real;
        cell.real = sqlite3_column_double(handle, column);
        break;
    case SQLITE_TEXT:
        cell.kind = CellKind::Text;
        cell.data = reinterpret_cast<const char *>(sqlite3_column_text(handle, column));
        cell.size = static_cast<quint32>(sqlite3_column_bytes(handle, column));
        break;
    case SQLITE_BLOB:
        cell.kind = CellKind::Bytes;
        cell.data = static_cast<const char *>(sqlite3_column_blob(handle, column));
        cell.size = static_cast<quint32>(sqlite3_column_bytes(handle, column));
        break;
    default:
        break;
    }
    return cell;
}

} // namespace tributary
