// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteopening.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/sqlite/sqlitefile.h"

#include <QStringList>

namespace tributary {

Result<std::unique_ptr<SqliteDatabase>> openNewSqlite(const QString &path, const QString &finalPath,
                                                      const std::stop_token &stop)
{
    removeSqliteJournals(finalPath);
    // Made by us first, so that nobody else may read it from the beginning.
    if (const Status made = createPrivateFile(path); !made)
        return made.error();
    Result<std::unique_ptr<SqliteDatabase>> database = SqliteDatabase::open(
        path, SqliteDatabase::Mode::ReadWrite, stop);
    if (!database)
        return database;
    (*database)->setDisplayPath(finalPath);
    const Status settings = (*database)->execute(QStringLiteral("PRAGMA page_size = 16384;"
                                                                "PRAGMA journal_mode = OFF;"
                                                                "PRAGMA synchronous = OFF;"
                                                                "PRAGMA locking_mode = EXCLUSIVE;"
                                                                "PRAGMA cache_size = -32768;"));
    if (!settings)
        return settings.error();
    return database;
}

Result<std::unique_ptr<SqliteDatabase>> openExistingSqlite(const QString &path,
                                                           const std::stop_token &stop)
{
    Result<std::unique_ptr<SqliteDatabase>> database = SqliteDatabase::open(
        path, SqliteDatabase::Mode::ReadWrite, stop);
    if (!database)
        return database;
    // The first thing to touch the content: tells a damaged file, or one that somebody else is
    // writing.
    if (const Result<QString> schema = (*database)->value(
            QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        !schema)
        return schema.error();
    const Status settings = (*database)->execute(
        QStringLiteral("PRAGMA synchronous = NORMAL;"
                       "PRAGMA cache_size = -32768;"
                       // Dropping an old copy must not write each of its pages again.
                       "PRAGMA secure_delete = FAST;"
                       "PRAGMA foreign_keys = OFF;"));
    if (!settings)
        return settings.error();
    return database;
}

Status dropSqliteShadows(SqliteDatabase &database)
{
    QStringList names;
    {
        const Result<SqliteStatement> rows = database.prepare(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE "
                           "'\\_tributary\\_new\\_%' ESCAPE '\\'"));
        if (!rows)
            return rows.error();
        for (;;) {
            const Result<SqliteStep> step = database.step(*rows);
            if (!step)
                return step.error();
            if (*step == SqliteStep::Finished)
                break;
            names.append(rows->text(0));
        }
    }
    for (const QString &name : std::as_const(names)) {
        if (const Status dropped = database.execute(QStringLiteral("DROP TABLE main.")
                                                    + quoteIdentifier(name));
            !dropped)
            return dropped;
    }
    return Done{};
}

} // namespace tributary
