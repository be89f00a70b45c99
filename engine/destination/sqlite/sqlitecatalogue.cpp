// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitecatalogue.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/sqlite/sqlitemetadata.h"
#include "engine/destination/sqlite/sqlitenames.h"
#include "engine/destination/sqlite/sqlitereader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tributary {

namespace {

struct Named
{
    QString name;
    bool isView = false;
};

Result<QList<Named>> loadNames(SqliteReader &reader)
{
    const Result<SqliteStatement> rows = reader.prepare(
        QStringLiteral("SELECT name, type = 'view' FROM main.sqlite_schema"
                       " WHERE type IN ('table', 'view')"
                       " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                       " AND name NOT LIKE '\\_tributary\\_%' ESCAPE '\\'"
                       " ORDER BY name COLLATE NOCASE"));
    if (!rows)
        return rows.error();
    QList<Named> names;
    const Status read = reader.forEach(*rows, [&]() -> Status {
        names.append({.name = rows->text(0), .isView = rows->integer(1) != 0});
        return Done{};
    });
    return read ? Result(names) : Result<QList<Named>>(read.error());
}

/// By the copies' folded names, then their columns' folded names.
using SourceTypes = QHash<QString, QHash<QString, QString>>;

/// Empty for a file that Tributary never wrote.
SourceTypes loadSourceTypes(SqliteReader &reader)
{
    SourceTypes types;
    const Result<SqliteStatement> rows = reader.prepare(
        QStringLiteral("SELECT destination_table, destination_column, source_type"
                       " FROM main._tributary_columns"));
    if (!rows)
        return types;
    static_cast<void>(reader.forEach(*rows, [&]() -> Status {
        types[foldedName(rows->text(0))].insert(foldedName(rows->text(1)), rows->text(2));
        return Done{};
    }));
    return types;
}

/// Those that a SELECT can name, generated ones included. None for a view on what is gone, and for
/// a table of a module that is not here.
QList<BrowsedColumn> loadColumns(SqliteReader &reader, const QString &table)
{
    QList<BrowsedColumn> columns;
    Result<SqliteStatement> rows = reader.prepare(QStringLiteral(
        "SELECT name, type, pk FROM pragma_table_xinfo(?1, 'main') WHERE hidden <> 1"));
    if (!rows)
        return columns;
    rows->bind(1, table);
    const Status read = reader.forEach(*rows, [&]() -> Status {
        columns.append({.name = rows->text(0),
                        .type = rows->text(1),
                        .sourceType = {},
                        .keyPosition = static_cast<int>(rows->integer(2))});
        return Done{};
    });
    return read ? columns : QList<BrowsedColumn>();
}

/// One of the three names of the row's number that is not the name of a column.
QString rowIdName(SqliteReader &reader, const QString &table, const QList<BrowsedColumn> &columns)
{
    for (const char *name : {"rowid", "_rowid_", "oid"}) {
        const QString alias = QLatin1String(name);
        const bool taken = std::ranges::any_of(columns, [&](const BrowsedColumn &column) {
            return column.name.compare(alias, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            return reader.prepare(QStringLiteral("SELECT t.%1 FROM main.%2 AS t LIMIT 0")
                                      .arg(alias, quoteIdentifier(table)))
                ? alias
                : QString(); // WITHOUT ROWID
    }
    return {};
}

} // namespace

Result<QList<BrowsedTable>> listSqliteTables(SqliteReader &reader)
{
    const Result<QList<Named>> names = loadNames(reader);
    if (!names)
        return names.error();
    QHash<QString, CopiedTable> copies;
    // What a newer version wrote down in another way is not known; the tables can be seen.
    if (const Result<QList<CopiedTable>> known = SqliteMetadata(reader.database()).tables()) {
        for (const CopiedTable &copy : *known)
            copies.insert(foldedName(copy.name), copy);
    }
    const SourceTypes types = loadSourceTypes(reader);
    QList<BrowsedTable> tables;
    for (const Named &named : *names) {
        BrowsedTable table{
            .name = named.name, .isView = named.isView, .columns = loadColumns(reader, named.name)};
        const QString folded = foldedName(named.name);
        if (const auto copy = copies.constFind(folded); copy != copies.cend() && !named.isView) {
            table.copy = *copy;
            const QHash<QString, QString> ofTable = types.value(folded);
            for (BrowsedColumn &column : table.columns)
                column.sourceType = ofTable.value(foldedName(column.name));
        }
        tables.append(table);
    }
    return tables;
}

Result<SqliteShape> sqliteShape(SqliteReader &reader, const QString &table)
{
    Result<SqliteStatement> found = reader.prepare(
        QStringLiteral("SELECT type = 'view' FROM main.sqlite_schema"
                       " WHERE type IN ('table', 'view') AND name = ?1 COLLATE NOCASE"));
    if (!found)
        return found.error();
    found->bind(1, table);
    const Result<SqliteStep> step = reader.step(*found);
    if (!step)
        return step.error();
    if (*step == SqliteStep::Finished) {
        const QString reason = QCoreApplication::translate("SqliteBrowser",
                                                           "there is no table \"%1\" any more.");
        return makeError(ErrorKind::QueryFailed, {{QStringLiteral("reason"), reason.arg(table)}});
    }
    const bool isView = found->integer(0) != 0;
    SqliteShape shape{.name = table, .columns = loadColumns(reader, table), .rowId = {}};
    if (shape.columns.isEmpty()) { // says why
        const Result<SqliteStatement> all = reader.prepare(
            QStringLiteral("SELECT * FROM main.%1").arg(quoteIdentifier(table)));
        if (!all)
            return all.error();
    }
    if (!isView)
        shape.rowId = rowIdName(reader, table, shape.columns);
    return shape;
}

Result<QString> sqliteState(SqliteReader &reader, const QString &table)
{
    QString state;
    for (const char *sql :
         {"SELECT synced_at FROM main._tributary_tables WHERE destination_table = ?1",
          "SELECT l.last_commit_lsn FROM main._tributary_followed f JOIN main._tributary_log l"
          " USING (source_identity) WHERE f.destination_table = ?1"}) {
        Result<SqliteStatement> rows = reader.prepare(QLatin1String(sql));
        if (!rows)
            continue; // Tributary never wrote here, or never followed a log
        rows->bind(1, table);
        const Result<SqliteStep> step = reader.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Row)
            state += rows->text(0) + u' ';
    }
    return state;
}

} // namespace tributary
