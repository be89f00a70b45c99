// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteswap.h"

#include <sqlite3.h>

#include "engine/core/sqlquote.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary {

namespace {

/// Statements that make the user's indexes and triggers of a table.
Status appendExtras(SqliteDatabase &database, const QString &table, QStringList &statements)
{
    Result<SqliteStatement> rows = database.prepare(
        QStringLiteral("SELECT sql FROM main.sqlite_schema WHERE tbl_name = ? COLLATE NOCASE"
                       " AND type IN ('index', 'trigger') AND sql IS NOT NULL"));
    if (!rows)
        return rows.error();
    rows->bind(1, table);
    for (;;) {
        const Result<SqliteStep> step = database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return Done{};
        statements.append(rows->text(0));
    }
}

Status run(SqliteDatabase &database, const QString &sql, const QStringList &values)
{
    Result<SqliteStatement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    for (int i = 0; i < values.size(); ++i)
        statement->bind(i + 1, values[i]);
    const Result<SqliteStep> step = database.step(*statement);
    return step ? Status(Done{}) : Status(step.error());
}

/// Gives the shadows their names in the schema itself (sqlite.org, lang_altertab.html, "Making
/// Other Kinds Of Table Schema Changes"): nothing else in the file knows a shadow, and ALTER TABLE
/// RENAME reads the whole schema each time, which took minutes with thousands of tables.
Status renameShadows(SqliteDatabase &database, const QList<SqliteSwap> &swaps)
{
    if (const Status begun = database.execute(QStringLiteral("PRAGMA writable_schema = ON"));
        !begun)
        return begun;
    for (const SqliteSwap &swap : swaps) {
        const QString head = QStringLiteral("CREATE TABLE ");
        const Status renamed = run(
            database,
            QStringLiteral(
                "UPDATE main.sqlite_schema SET name = ?1, tbl_name = ?1,"
                " sql = ?2 || substr(sql, length(?3) + 1)"
                " WHERE type = 'table' AND name = ?4 AND substr(sql, 1, length(?3)) = ?3"),
            {swap.name, head + quoteIdentifier(swap.name), head + quoteIdentifier(swap.shadow),
             swap.shadow});
        if (!renamed)
            return renamed;
        if (sqlite3_changes(database.handle()) != 1)
            return makeError(ErrorKind::Internal,
                             {{QStringLiteral("what"),
                               QCoreApplication::translate("Sqlite", "a shadow table is gone")}});
        // The index of a primary key finds its table by name.
        const QString index = QStringLiteral("sqlite_autoindex_");
        const Status indexed = run(
            database,
            QStringLiteral("UPDATE main.sqlite_schema SET tbl_name = ?1,"
                           " name = ?2 || substr(name, length(?3) + 1)"
                           " WHERE type = 'index' AND tbl_name = ?4"),
            {swap.name, index + swap.name, index + swap.shadow, swap.shadow});
        if (!indexed)
            return indexed;
    }
    // Every connection, this one too, reads the schema anew; one that does not fit is an error.
    const Result<QString> version = database.value(QStringLiteral("PRAGMA main.schema_version"));
    if (!version)
        return version.error();
    const Status announced = database.execute(
        QStringLiteral("PRAGMA main.schema_version = %1; PRAGMA writable_schema = RESET;"
                       "SELECT count(*) FROM main.sqlite_schema")
            .arg(version->toUInt() + 1));
    return announced;
}

} // namespace

Status swapSqliteTables(SqliteDatabase &database, const QList<SqliteSwap> &swaps)
{
    QStringList extras;
    for (const SqliteSwap &swap : swaps) {
        if (const Status read = appendExtras(database, swap.name, extras); !read)
            return read;
        const Status dropped = database.execute(QStringLiteral("DROP TABLE IF EXISTS main.")
                                                + quoteIdentifier(swap.name));
        if (!dropped)
            return dropped;
    }
    if (const Status renamed = renameShadows(database, swaps); !renamed)
        return renamed;
    for (const QString &extra : std::as_const(extras)) {
        const Status remade = database.execute(QStringLiteral("SAVEPOINT extra; ") + extra);
        const Status ended = database.execute(
            remade ? QStringLiteral("RELEASE extra")
                   : QStringLiteral("ROLLBACK TO extra; RELEASE extra"));
        if (!ended)
            return ended;
    }
    return Done{};
}

} // namespace tributary
