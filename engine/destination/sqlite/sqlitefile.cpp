// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitefile.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "engine/destination/sqlite/sqlitedatabase.h"
#include "engine/destination/sqlite/sqliteplace.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace tributary {

namespace {

Error fileError(const QString &path)
{
    const int code = errno;
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    if (full)
        return makeError(ErrorKind::DestinationFull, fullDiskValues(path));
    return makeError(ErrorKind::DestinationPermission,
                     {{QStringLiteral("path"), path},
                      {QStringLiteral("reason"), QString::fromLocal8Bit(std::strerror(code))}});
}

/// Of the fixed text that every database begins with (sqlite.org, "Database File Format", 1.3.1).
constexpr int headBytes = 16;

/// The first bytes, or fewer when the file is shorter. Read by SQLite's own functions for files: by
/// any others the locks would be lost that this process may have on it, for another run or for
/// looking at its tables.
Result<QByteArray> headOf(const QString &path)
{
    const Result<std::unique_ptr<SqliteDatabase>> database = SqliteDatabase::open(
        path, SqliteDatabase::Mode::ReadOnly, {});
    if (!database)
        return database.error();
    sqlite3_file *file = nullptr;
    sqlite3_file_control((*database)->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray head(headBytes, '\0');
    const int code = file == nullptr || file->pMethods == nullptr
        ? SQLITE_CANTOPEN
        : file->pMethods->xRead(file, head.data(), headBytes, 0);
    // SQLite itself takes a file of one byte for an empty one.
    if (code == SQLITE_IOERR_SHORT_READ)
        return head.first(std::min<qsizetype>(QFileInfo(path).size(), headBytes));
    if (code != SQLITE_OK)
        return (*database)->error(code);
    return head;
}

/// Opens, syncs and closes a file or folder.
bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

Status createPrivateFile(const QString &path)
{
    removeSqliteFile(path);
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileError(path);
    ::close(descriptor);
    return Done{};
}

void removeSqliteFile(const QString &path)
{
    QFile::remove(path);
    removeSqliteJournals(path);
}

void removeSqliteJournals(const QString &path)
{
    for (const char *suffix : {"-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

Status checkSqliteFile(const QString &path, SqliteFileUse use)
{
    const ErrorValues values = {{QStringLiteral("path"), path}};
    if (!QFileInfo(path).isFile())
        return makeError(ErrorKind::DestinationNotDatabase, values);
    const int rights = use == SqliteFileUse::Write ? R_OK | W_OK : R_OK;
    if (::access(QFile::encodeName(path).constData(), rights) != 0)
        return fileError(path);
    const Result<QByteArray> head = headOf(path);
    if (!head)
        return head.error();
    if (!head->isEmpty() && *head != QByteArray("SQLite format 3\0", headBytes))
        return makeError(ErrorKind::DestinationNotDatabase, values);
    return Done{};
}

Status syncAndRename(const QString &from, const QString &to)
{
    if (!syncPath(from, O_RDONLY))
        return fileError(to);
    // link() instead of rename(): a file that somebody made meanwhile is not overwritten.
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
    } else if (errno == EEXIST) {
        return makeError(ErrorKind::DestinationMoved, {{QStringLiteral("path"), to}});
    } else if (::rename(source.constData(), target.constData())
               != 0) { // file systems without links
        return fileError(to);
    }
    syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
    return Done{};
}

Status syncAndReplace(const QString &from, const QString &to)
{
    if (!syncPath(from, O_RDONLY)
        || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(to);
    syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
    return Done{};
}

} // namespace tributary
