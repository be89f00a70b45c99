// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitekeptrows.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/sqlite/sqlitechanges.h"

#include <QSet>

namespace tributary {

namespace {

/// Folded; empty when there is no such table.
Result<QSet<QString>> columnsOf(SqliteDatabase &database, const QString &table)
{
    const Result<SqliteStatement> rows = database.prepare(
        QStringLiteral("SELECT name FROM pragma_table_info(%1, 'main')")
            .arg(quoteSqliteLiteral(table)));
    if (!rows)
        return rows.error();
    QSet<QString> names;
    for (;;) {
        const Result<SqliteStep> step = database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return names;
        names.insert(rows->text(0).toLower());
    }
}

} // namespace

Status carryKeptRows(SqliteDatabase &database, const TablePlan &table, const QString &shadow,
                     const QDateTime &noticedAt)
{
    const Result<QSet<QString>> present = columnsOf(database, table.name);
    if (!present)
        return present.error();
    if (!present->contains(table.deletedColumn.toLower()))
        return Done{};
    QStringList columns;
    for (const QString &name : table.columnNames) {
        if (present->contains(name.toLower()))
            columns.append(quoteIdentifier(name));
    }
    const QString list = columns.join(QStringLiteral(", "));
    const QString deleted = quoteIdentifier(table.deletedColumn);
    const QString time = quoteSqliteLiteral(
        QString::fromLatin1(sqliteTimeText(noticedAt.toMSecsSinceEpoch() * 1000)));
    // Rows of both copies are the new one's: their key is taken.
    const QString which = table.schema.keyColumns.isEmpty()
        ? QStringLiteral(" WHERE %1 IS NOT NULL").arg(deleted)
        : QString();
    const QString separator = list.isEmpty() ? QString() : QStringLiteral(", ");
    return database.execute(
        QStringLiteral("INSERT OR IGNORE INTO main.%1 (%2%3%4) SELECT %2%3coalesce(%4, %5) FROM "
                       "main.%6%7")
            .arg(quoteIdentifier(shadow), list, separator, deleted, time,
                 quoteIdentifier(table.name), which));
}

Result<qint64> keptRowCount(SqliteDatabase &database, const QString &table)
{
    const Result<QString> column = database.value(
        QStringLiteral("SELECT deleted_column FROM _tributary_followed WHERE destination_table = ")
        + quoteSqliteLiteral(table));
    if (!column)
        return column.error();
    const Result<QSet<QString>> present = columnsOf(database, table);
    if (!present)
        return present.error();
    if (column->isEmpty() || !present->contains(column->toLower()))
        return qint64(0);
    const Result<QString> rows = database.value(
        QStringLiteral("SELECT count(*) FROM main.%1 WHERE %2 IS NOT NULL")
            .arg(quoteIdentifier(table), quoteIdentifier(*column)));
    return rows ? Result<qint64>(rows->toLongLong()) : Result<qint64>(rows.error());
}

} // namespace tributary
