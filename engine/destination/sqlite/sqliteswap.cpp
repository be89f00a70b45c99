// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteswap.h"

#include "engine/core/sqlquote.h"

#include <QStringList>

namespace tributary {

namespace {

/// Statements that make the user's indexes and triggers of a table.
Result<QStringList> extrasOf(SqliteDatabase &database, const QString &table)
{
    Result<SqliteStatement> rows = database.prepare(
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE tbl_name = ? COLLATE NOCASE"
                       " AND type IN ('index', 'trigger') AND sql IS NOT NULL"));
    if (!rows)
        return rows.error();
    rows->bind(1, table);
    QStringList statements;
    for (;;) {
        const Result<SqliteStep> step = database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return statements;
        statements.append(rows->text(0));
    }
}

} // namespace

Status swapSqliteTable(SqliteDatabase &database, const QString &shadow, const QString &name)
{
    const Result<QStringList> extras = extrasOf(database, name);
    if (!extras)
        return extras.error();
    const QString quoted = quoteIdentifier(name);
    const Status swapped = database.execute(
        QStringLiteral("DROP TABLE IF EXISTS main.%1; ALTER TABLE main.%2 RENAME TO %1")
            .arg(quoted, quoteIdentifier(shadow)));
    if (!swapped)
        return swapped;
    for (const QString &extra : *extras) {
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
