// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storedamage.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <chrono>

namespace tributary {

namespace {

constexpr auto journalSuffix = "-journal";
constexpr std::chrono::seconds lockPatience{5};

bool tellsOfDamage(const QSqlError &error)
{
    return isDamage(error.nativeErrorCode().toInt());
}

bool isDamaged(QSqlDatabase &database, const QString &path)
{
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return false;
    QSqlQuery query(database);
    // Nobody writes meanwhile, and none of the others holds a part of it.
    if (!query.exec(QStringLiteral("BEGIN EXCLUSIVE")))
        return tellsOfDamage(query.lastError());
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")))
        return tellsOfDamage(query.lastError());
    return query.next() ? query.value(0).toString() != u"ok" : tellsOfDamage(query.lastError());
}

QString freeName(const QString &path)
{
    QString name = path + QStringLiteral(".bak");
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = path + QStringLiteral(".bak%1").arg(number);
    return name;
}

} // namespace

bool isDamage(int code)
{
    // Result codes of SQLite: SQLITE_CORRUPT and SQLITE_NOTADB, with whatever is more exact.
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    constexpr int primary = 0xff;
    return (code & primary) == corrupt || (code & primary) == notADatabase;
}

bool wasLeftOpen(const QString &path)
{
    // A program that is writing right now has one, too, but not for long.
    constexpr std::chrono::seconds longestWrite{5};
    const QFileInfo journal(path + QLatin1String(journalSuffix));
    return journal.exists() && journal.size() > 0
        && journal.lastModified().secsTo(QDateTime::currentDateTime()) > longestWrite.count();
}

std::optional<QString> moveAsideIfDamaged(const QString &path)
{
    QLockFile lock(path + QStringLiteral(".mending"));
    if (!lock.tryLock(std::chrono::milliseconds(lockPatience).count())
        || !QFileInfo::exists(path)) // somebody else was faster
        return {};
    const QString connectionName = QUuid::createUuid().toString();
    bool damaged = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                          connectionName);
        damaged = isDamaged(database, path);
        database.close();
    }
    QSqlDatabase::removeDatabase(connectionName);
    if (!damaged)
        return {};
    const QString kept = freeName(path);
    // First: a journal that is left would be played back into the next file of that name.
    QFile::rename(path + QLatin1String(journalSuffix), kept + QLatin1String(journalSuffix));
    if (!QFile::rename(path, kept))
        return {};
    return kept;
}

} // namespace tributary
