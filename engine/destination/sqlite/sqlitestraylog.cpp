// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitestraylog.h"

#include <sqlite3.h>

#include <QFile>
#include <QtEndian>

#include <optional>

namespace tributary {

namespace {

// What is read of the file, and of its log:
//
//   file  0 "SQLite format 3\0"   16 size of a page, 2 bytes (1: 65536)   18 version to write: 1
//         with a rollback journal, 2 with a write-ahead log
//   log   0 0x377f0682 or ...83   8 size of a page, 4 bytes   32 frames: 24 bytes and a page each
constexpr int headBytes = 20;
constexpr int logHeadBytes = 32;
constexpr int frameHeadBytes = 24;
constexpr quint32 logMagic = 0x377f0682; ///< the last bit tells the order of the checksums' bytes
constexpr int rollbackVersion = 1;
constexpr quint32 largestPage = 65536;

struct FileHead
{
    quint32 pageSize = 0;
    int version = 0;
};

/// Nothing when it is no database, or an empty one: SQLite removes the log of that itself.
std::optional<FileHead> fileHeadOf(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray head(headBytes, '\0');
    if (file == nullptr || file->pMethods == nullptr
        || file->pMethods->xRead(file, head.data(), headBytes, 0) != SQLITE_OK
        || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return {};
    const quint32 pageSize = qFromBigEndian<quint16>(head.constData() + 16);
    return FileHead{.pageSize = pageSize == 1 ? largestPage : pageSize, .version = head.at(18)};
}

/// The size of the pages in a log that holds at least one; else nothing.
std::optional<quint32> pageSizeOfLog(const QString &path)
{
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = log.read(logHeadBytes);
    if (head.size() < logHeadBytes || (qFromBigEndian<quint32>(head.constData()) & ~1U) != logMagic)
        return {};
    const auto pageSize = qFromBigEndian<quint32>(head.constData() + 8);
    if (log.size() < logHeadBytes + frameHeadBytes + qint64(pageSize))
        return {};
    return pageSize;
}

} // namespace

QString logOfAnotherFile(sqlite3 *database)
{
    const char *path = sqlite3_db_filename(database, "main");
    if (path == nullptr || *path == '\0')
        return {};
    const QString log = QFile::decodeName(sqlite3_filename_wal(path));
    const auto isAnothers = [database](quint32 pageSize) {
        const std::optional<FileHead> file = fileHeadOf(database);
        return file && (file->version == rollbackVersion || file->pageSize != pageSize);
    };
    // The file once more after its log: another program may be changing its journal just now, and
    // it is the file's version that goes first on the way to a log, and last on the way back.
    const std::optional<quint32> pageSize = pageSizeOfLog(log);
    if (!pageSize || !isAnothers(*pageSize) || !pageSizeOfLog(log) || !isAnothers(*pageSize))
        return {};
    return log;
}

} // namespace tributary
