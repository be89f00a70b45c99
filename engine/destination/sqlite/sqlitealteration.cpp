// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitealteration.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/sqlite/sqliteddl.h"
#include "engine/destination/sqlite/sqlitenames.h"
#include "engine/destination/sqlite/sqlitestatements.h"

#include <QCoreApplication>

namespace tributary {

namespace {

QString inMain(const QString &table)
{
    return QStringLiteral("main.") + quoteIdentifier(table);
}

/// An ALTER TABLE that a view with an error in it would stop: those are left as they are.
Status alter(SqliteDatabase &database, const QString &sql)
{
    if (const Status begun = database.execute(QStringLiteral("PRAGMA writable_schema = ON"));
        !begun)
        return begun;
    const Status altered = database.execute(sql);
    const Status ended = database.execute(QStringLiteral("PRAGMA writable_schema = OFF"));
    return altered ? ended : altered;
}

struct ColumnState
{
    bool exists = false;
    bool notNull = false;
};

Result<ColumnState> columnState(SqliteDatabase &database, const QString &table,
                                const QString &column)
{
    Result<SqliteStatement> row = database.prepare(
        QStringLiteral("SELECT \"notnull\" FROM pragma_table_info(?1, 'main')"
                       " WHERE name = ?2 COLLATE NOCASE"));
    if (!row)
        return row.error();
    row->bind(1, table);
    row->bind(2, column);
    const Result<SqliteStep> step = database.step(*row);
    if (!step)
        return step.error();
    return *step == SqliteStep::Finished
        ? ColumnState()
        : ColumnState{.exists = true, .notNull = row->integer(0) != 0};
}

Status renameColumn(SqliteDatabase &database, const QString &table, const QString &from,
                    const QString &to)
{
    return alter(database,
                 QStringLiteral("ALTER TABLE %1 RENAME COLUMN %2 TO %3")
                     .arg(inMain(table), quoteIdentifier(from), quoteIdentifier(to)));
}

Status renameColumns(SqliteDatabase &database, const QString &table,
                     const QList<TableAlteration::RenamedColumn> &renamed)
{
    QSet<QString> before;
    for (const TableAlteration::RenamedColumn &column : renamed)
        before.insert(foldedName(column.from));
    // Columns may have exchanged their names: then all get others first.
    const bool clash = std::ranges::any_of(
        renamed, [&](const auto &column) { return before.contains(foldedName(column.to)); });
    const auto between = [](qsizetype i) { return QStringLiteral("_tributary_renamed_%1").arg(i); };
    for (qsizetype i = 0; i < renamed.size(); ++i) {
        const Status done = renameColumn(database, table, renamed[i].from,
                                         clash ? between(i) : renamed[i].to);
        if (!done)
            return done;
    }
    for (qsizetype i = 0; clash && i < renamed.size(); ++i) {
        if (const Status done = renameColumn(database, table, between(i), renamed[i].to); !done)
            return done;
    }
    return Done{};
}

Status addColumn(SqliteDatabase &database, const TablePlan &table,
                 const TableAlteration::AddedColumn &added)
{
    const QString name = quoteIdentifier(table.columnNames[added.column]);
    const Status made = database.execute(
        QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3")
            .arg(inMain(table.name), name, sqliteColumnType(table.schema.columns[added.column])));
    if (!made)
        return made;
    if (added.fill.isEmpty() || added.fill.row(0).front().kind == CellKind::Null)
        return Done{};
    const Result<SqliteStatement> statement = database.prepare(
        QStringLiteral("UPDATE %1 SET %2 = ?").arg(inMain(table.name), name));
    if (!statement)
        return statement.error();
    SqliteCall call(database, *statement);
    call.addAll(added.fill.row(0));
    const Result<qint64> filled = call.run();
    return filled ? Status(Done{}) : Status(filled.error());
}

} // namespace

Status renameSqliteTable(SqliteDatabase &database, const QString &from, const QString &to)
{
    return alter(
        database,
        QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(inMain(from), quoteIdentifier(to)));
}

Status alterSqliteTable(SqliteDatabase &database, const QString &name, const TablePlan &table,
                        const TableAlteration &alteration)
{
    if (name != table.name) {
        if (const Status renamed = renameSqliteTable(database, name, table.name); !renamed)
            return renamed;
    }
    for (const QString &column : alteration.released) {
        const Result<ColumnState> state = columnState(database, table.name, column);
        if (!state)
            return state.error();
        if (state->notNull)
            return makeError(
                ErrorKind::SchemaChanged,
                {{QStringLiteral("table"), table.schema.id.displayName()},
                 {QStringLiteral("reason"),
                  QCoreApplication::translate("Sqlite", "a column of its key is gone")}});
    }
    if (const Status renamed = renameColumns(database, table.name, alteration.renamed); !renamed)
        return renamed;
    for (const TableAlteration::AddedColumn &added : alteration.added) {
        if (const Status done = addColumn(database, table, added); !done)
            return done;
    }
    return Done{};
}

Status addDeletedColumn(SqliteDatabase &database, const QString &table, const QString &column)
{
    const Result<ColumnState> state = columnState(database, table, column);
    if (!state)
        return state.error();
    if (state->exists)
        return Done{};
    return database.execute(
        QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3")
            .arg(inMain(table), quoteIdentifier(column), QString(sqliteDeletedType)));
}

Status removeDeletedColumn(SqliteDatabase &database, const QString &table, const QString &column)
{
    const Result<ColumnState> state = columnState(database, table, column);
    if (!state)
        return state.error();
    if (!state->exists)
        return Done{};
    const Status removed = database.execute(QStringLiteral("DELETE FROM %1 WHERE %2 IS NOT NULL")
                                                .arg(inMain(table), quoteIdentifier(column)));
    if (!removed)
        return removed;
    // An index or a view of the user's may need the column: then it stays, empty.
    const Status dropped = database.execute(
        QStringLiteral("SAVEPOINT dropping; ALTER TABLE %1 DROP COLUMN %2")
            .arg(inMain(table), quoteIdentifier(column)));
    if (!database.isInTransaction())
        return dropped;
    return database.execute(dropped ? QStringLiteral("RELEASE dropping")
                                    : QStringLiteral("ROLLBACK TO dropping; RELEASE dropping"));
}

} // namespace tributary
