// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitesavedcopy.h"

#include <sqlite3.h>

#include "engine/destination/sqlite/sqlitedatabase.h"
#include "engine/destination/sqlite/sqlitefile.h"
#include "engine/destination/sqlite/sqliteopening.h"
#include "engine/destination/sqlite/sqliteplace.h"
#include "engine/destination/sqlite/sqlitereader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <memory>

namespace tributary {

namespace {

/// Copied at once: a fraction of the time in which a stop has to be seen, on a slow drive, too.
constexpr qint64 pieceBytes = 2 << 20;
constexpr auto progressInterval = std::chrono::milliseconds(100);
constexpr QLatin1String partSuffix(".saving");

Error copyError(const QString &path, const QString &reason)
{
    return makeError(ErrorKind::ExportFailed,
                     {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

/// What is written beside the place that the copy will have; removed when that does not come about.
class PartFile
{
public:
    explicit PartFile(const QString &finalPath)
        : m_path(finalPath + partSuffix)
    { }

    ~PartFile() { removeSqliteFile(m_path); }

    Q_DISABLE_COPY_MOVE(PartFile)

    QString path() const { return m_path; }

private:
    QString m_path;
};

struct BackupEnd
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

using Backup = std::unique_ptr<sqlite3_backup, BackupEnd>;

/// The file that is copied, open and with a state of its data that stays the same where that keeps
/// nobody from writing.
Result<std::unique_ptr<SqliteDatabase>> openSource(const QString &path, const std::stop_token &stop)
{
    // Says in the words of somebody who reads why that is not possible.
    if (const auto reader = SqliteReader::open(path, stop); !reader)
        return reader.error();
    Result<std::unique_ptr<SqliteDatabase>> database = SqliteDatabase::open(
        path, SqliteDatabase::Mode::ReadOnly, stop);
    if (!database)
        return database;
    const Result<QString> journal = (*database)->value(QStringLiteral("PRAGMA main.journal_mode"));
    if (!journal)
        return journal.error();
    if (*journal == u"wal") {
        const Status held = (*database)->execute(
            QStringLiteral("BEGIN; SELECT count(*) FROM sqlite_schema"));
        if (!held)
            return held.error();
    }
    return database;
}

/// A failure of one step: of reading, or of writing.
Error stepError(const SqliteDatabase &from, const SqliteDatabase &to, int code)
{
    using enum ErrorKind;
    const QString words = QString::fromUtf8(sqlite3_errstr(code));
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(words);
    const ErrorValues values = {{QStringLiteral("path"), from.displayPath()},
                                {QStringLiteral("reason"), words}};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(DestinationLocked, values, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return makeError(DestinationCorrupt, values, detail);
    default:
        break;
    }
    if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ)
        return makeError(DestinationUnreadable, values, detail);
    const Error error = to.error(code);
    return error.kind == DestinationFull ? error : copyError(to.displayPath(), words);
}

Status copyPages(SqliteDatabase &from, SqliteDatabase &to, CopyAmount &amount,
                 const CopyObserver &observer, const std::stop_token &stop)
{
    const Result<QString> pageSize = from.value(QStringLiteral("PRAGMA page_size"));
    if (!pageSize)
        return pageSize.error();
    const qint64 pageBytes = pageSize->toLongLong();
    const Backup backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        return copyError(to.displayPath(), QString::fromUtf8(sqlite3_errmsg(to.handle())));
    auto next = std::chrono::steady_clock::now();
    for (;;) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Interrupted);
        const int code = sqlite3_backup_step(
            backup.get(), static_cast<int>(std::max<qint64>(pieceBytes / pageBytes, 1)));
        const int pages = sqlite3_backup_pagecount(backup.get());
        amount.wholeBytes = pages * pageBytes;
        amount.bytes = (pages - sqlite3_backup_remaining(backup.get())) * pageBytes;
        if (code == SQLITE_DONE)
            return Done{};
        if (code != SQLITE_OK)
            return stop.stop_requested() ? makeError(ErrorKind::Interrupted)
                                         : stepError(from, to, code);
        const auto now = std::chrono::steady_clock::now();
        if (observer && now >= next) {
            next = now + progressInterval;
            observer(amount);
        }
    }
}

/// So that the copy holds complete tables only, and is whole without a file beside it.
Status tidy(SqliteDatabase &copy)
{
    if (const Status dropped = dropSqliteShadows(copy); !dropped)
        return dropped;
    const Result<QString> journal = copy.value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (journal && *journal != u"delete")
        return makeError(ErrorKind::Internal, {{QStringLiteral("what"), *journal}});
    return journal ? Status(Done{}) : journal.error();
}

/// A database that somebody has open is not replaced: what lies beside it would be taken for the
/// new one's.
Status checkTarget(const QString &path)
{
    if (const QString reason = tooLongPath(path + partSuffix); !reason.isEmpty())
        return copyError(path, reason);
    for (const char *suffix : {"-wal", "-journal", "-shm"}) {
        if (QFileInfo::exists(path + QLatin1String(suffix)))
            return copyError(path,
                             QCoreApplication::translate(
                                 "SavedCopy", "it is a database that another program is using."));
    }
    return Done{};
}

Status checkSpace(const QString &path, qint64 bytes)
{
    const std::optional<FreeSpace> space = freeSpaceAt(path);
    if (!space || space->bytes >= bytes)
        return Done{};
    return makeError(ErrorKind::DestinationFull, fullDiskValues(path));
}

} // namespace

Result<CopyAmount> saveSqliteCopy(const QString &from, const QString &to,
                                  const CopyObserver &observer, const std::stop_token &stop)
{
    if (const Status usable = checkTarget(to); !usable)
        return usable.error();
    const Result<std::unique_ptr<SqliteDatabase>> source = openSource(from, stop);
    if (!source)
        return source.error();
    if (const Status fits = checkSpace(to, QFileInfo(from).size()); !fits)
        return fits.error();
    const PartFile part(to);
    if (const Status made = createPrivateFile(part.path()); !made)
        return made.error();
    CopyAmount amount;
    {
        const Result<std::unique_ptr<SqliteDatabase>> copy = SqliteDatabase::open(
            part.path(), SqliteDatabase::Mode::ReadWrite, stop);
        if (!copy)
            return copy.error();
        (*copy)->setDisplayPath(to);
        // Nobody depends on it before it has its name.
        const Status settings = (*copy)->execute(
            QStringLiteral("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"));
        if (!settings)
            return settings.error();
        if (const Status copied = copyPages(**source, **copy, amount, observer, stop); !copied)
            return copied.error();
        if (const Status tidied = tidy(**copy); !tidied)
            return tidied.error();
    }
    if (stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    if (const Status placed = syncAndReplace(part.path(), to); !placed)
        return placed.error();
    amount.bytes = QFileInfo(to).size();
    amount.wholeBytes = amount.bytes;
    return amount;
}

} // namespace tributary
