// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitelock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "engine/destination/sqlite/sqliteplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>

namespace tributary {

namespace {

/// Who is just taking the lock writes down who he is within that time.
constexpr std::chrono::milliseconds untilWritten{100};

Error inTheWay(const QString &lockPath, const QString &reason)
{
    Error error = makeError(
        ErrorKind::DestinationPermission,
        {{QStringLiteral("path"), lockPath}, {QStringLiteral("reason"), reason}});
    error.actions = {QCoreApplication::translate(
        "Sqlite",
        "Move what is there away or remove it: the lock of the destination has this place.")};
    return error;
}

/// Of what can never be a lock; empty: it may be one.
QString whyNoLock(const QFileInfo &file)
{
    if (file.isSymLink())
        return QCoreApplication::translate("Sqlite", "a link is in its place.");
    if (file.isDir())
        return QCoreApplication::translate("Sqlite", "a folder is in its place.");
    if (file.exists() && !file.isFile())
        return QCoreApplication::translate("Sqlite", "something that is no file is in its place.");
    return {};
}

} // namespace

bool isSqliteLockHeld(const QString &path)
{
    const QString lockPath = withoutLinks(path) + QStringLiteral(".lock");
    const int file = ::open(QFile::encodeName(lockPath).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    // QLockFile keeps one, too, which goes with its process.
    const bool isHeld = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return isHeld;
}

Status takeSqliteLock(QLockFile &lock, const QString &path)
{
    const QString lockPath = lock.fileName();
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return Done{};
    if (lock.error() != QLockFile::LockFailedError)
        return makeError(ErrorKind::DestinationPermission,
                         {{QStringLiteral("path"), QFileInfo(path).absolutePath()},
                          {QStringLiteral("reason"),
                           QCoreApplication::translate("Sqlite", "the folder cannot be written")}});
    if (const QString reason = whyNoLock(QFileInfo(lockPath)); !reason.isEmpty())
        return inTheWay(lockPath, reason);
    qint64 pid = 0;
    QString host;
    QString application;
    const auto tellsHolder = [&] { return lock.getLockInfo(&pid, &host, &application); };
    if (!tellsHolder()) {
        if (lock.tryLock(static_cast<int>(untilWritten.count())))
            return Done{};
        // Removing is refused where a process that lives has it.
        if (!tellsHolder() && lock.removeStaleLockFile() && lock.tryLock(0))
            return Done{};
        if (!tellsHolder())
            return inTheWay(
                lockPath,
                QCoreApplication::translate(
                    "Sqlite", "what is in its place names no process, and cannot be replaced."));
    }
    return makeError(ErrorKind::AlreadyRunning,
                     {{QStringLiteral("path"), path},
                      {QStringLiteral("pid"), QString::number(pid)},
                      {QStringLiteral("host"), host}});
}

} // namespace tributary
