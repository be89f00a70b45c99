// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitefile.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>

namespace tributary {

namespace {

Error fileError(const QString &path)
{
    const int code = errno;
    const bool full = code == ENOSPC || code == EDQUOT;
    return makeError(full ? ErrorKind::DestinationFull : ErrorKind::DestinationPermission,
                     {{QStringLiteral("path"), path},
                      {QStringLiteral("reason"), QString::fromLocal8Bit(std::strerror(code))},
                      {QStringLiteral("free"),
                       QLocale().formattedDataSize(
                           QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable())}});
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path);
    const QByteArray head = file.read(16);
    if (!head.isEmpty() && head != QByteArray("SQLite format 3\0", 16))
        return makeError(ErrorKind::DestinationNotDatabase, values);
    file.close();
    if (use == SqliteFileUse::Write && ::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return fileError(path);
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

bool isOnNetworkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return type.startsWith("nfs") || type == "cifs" || type.startsWith("smb")
        || type == "fuse.sshfs" || type == "9p" || type == "afs";
}

} // namespace tributary
