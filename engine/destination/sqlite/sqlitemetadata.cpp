// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitemetadata.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/sqlite/sqlitelogstate.h"

namespace tributary {

Status SqliteMetadata::ensure()
{
    if (hasTable("_tributary_meta")) {
        const Result<QString> version = m_database.value(
            QStringLiteral("SELECT value FROM _tributary_meta WHERE key = 'format_version'"));
        if (!version)
            return version.error();
        if (version->toInt() > formatVersion)
            return makeError(ErrorKind::DestinationNewer,
                             {{QStringLiteral("path"), m_database.displayPath()}});
    }
    const Status made = m_database.execute(QStringLiteral(R"(
CREATE TABLE IF NOT EXISTS _tributary_meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT
);
CREATE TABLE IF NOT EXISTS _tributary_tables (
    source_schema TEXT NOT NULL,
    source_table TEXT NOT NULL,
    source_oid INTEGER NOT NULL,
    destination_table TEXT PRIMARY KEY NOT NULL COLLATE NOCASE,
    source_identity TEXT NOT NULL,
    source_description TEXT NOT NULL,
    method TEXT NOT NULL,
    state TEXT NOT NULL,
    rows INTEGER NOT NULL,
    synced_at TEXT NOT NULL,
    note TEXT
);
CREATE TABLE IF NOT EXISTS _tributary_columns (
    destination_table TEXT NOT NULL COLLATE NOCASE,
    position INTEGER NOT NULL,
    source_attnum INTEGER NOT NULL,
    source_column TEXT NOT NULL,
    destination_column TEXT NOT NULL,
    source_type TEXT NOT NULL,
    key_position INTEGER NOT NULL,
    PRIMARY KEY (destination_table, position)
);
)"));
    if (!made)
        return made;
    if (const Status log = SqliteLogState(m_database).ensure(); !log)
        return log;
    // Last: until then the file is one of the older version, with some empty tables more.
    return m_database.execute(
        QStringLiteral("INSERT INTO _tributary_meta VALUES ('format_version', '%1')"
                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
                       " WHERE value <> excluded.value")
            .arg(formatVersion));
}

bool SqliteMetadata::hasTable(const char *name)
{
    const Result<QString> present = m_database.value(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ")
        + quoteSqliteLiteral(QLatin1String(name)));
    return present && !present->isEmpty();
}

Result<QList<CopiedTable>> SqliteMetadata::tables()
{
    const Result<QString> present = m_database.value(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = '_tributary_tables'"));
    if (!present)
        return present.error();
    QList<CopiedTable> tables;
    if (present->isEmpty())
        return tables;
    const Result<SqliteStatement> rows = m_database.prepare(
        QStringLiteral(
            "SELECT source_schema, source_table, source_oid, source_identity, source_description, "
            "destination_table,"
            " method, state, rows, %1, note FROM _tributary_tables ORDER BY destination_table")
            // All tables that follow a log are as fresh as it.
            .arg(hasTable("_tributary_log") ? QStringLiteral(
                     "CASE method WHEN 'log' THEN coalesce((SELECT fresh_as_of FROM"
                     " _tributary_log AS log WHERE log.source_identity ="
                     " _tributary_tables.source_identity), synced_at)"
                     " ELSE synced_at END")
                                            : QStringLiteral("synced_at")));
    if (!rows)
        return rows.error();
    for (;;) {
        const Result<SqliteStep> step = m_database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return tables;
        tables.append({.source = {.oid = static_cast<quint32>(rows->integer(2)),
                                  .schema = rows->text(0),
                                  .name = rows->text(1)},
                       .sourceIdentity = rows->text(3),
                       .sourceDescription = rows->text(4),
                       .name = rows->text(5),
                       .method = rows->text(6),
                       .state = rows->text(7),
                       .rows = rows->integer(8),
                       .syncedAt = QDateTime::fromString(rows->text(9), Qt::ISODateWithMs),
                       .note = rows->text(10)});
    }
}

Result<QString> SqliteMetadata::remark(const QString &key)
{
    return m_database.value(QStringLiteral("SELECT value FROM _tributary_meta WHERE key = ")
                            + quoteSqliteLiteral(key));
}

Status SqliteMetadata::setRemark(const QString &key, const QString &value)
{
    return runSqlite(m_database,
                     value.isEmpty()
                         ? QStringLiteral("DELETE FROM _tributary_meta WHERE key = ?1")
                         : QStringLiteral("INSERT OR REPLACE INTO _tributary_meta VALUES (?1, ?2)"),
                     [&](SqliteStatement &statement) {
                         statement.bind(1, key);
                         if (!value.isEmpty())
                             statement.bind(2, value);
                     });
}

Status SqliteMetadata::record(const CopiedTable &table, const TablePlan &plan)
{
    const Status replaced = runSqlite(
        m_database,
        QStringLiteral(
            "INSERT OR REPLACE INTO _tributary_tables (source_schema, source_table, source_oid,"
            " source_identity, source_description, destination_table, method, state, rows, "
            "synced_at, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        [&](SqliteStatement &statement) {
            statement.bind(1, table.source.schema);
            statement.bind(2, table.source.name);
            statement.bind(3, qint64(table.source.oid));
            statement.bind(4, table.sourceIdentity);
            statement.bind(5, table.sourceDescription);
            statement.bind(6, table.name);
            statement.bind(7, table.method);
            statement.bind(8, table.state);
            statement.bind(9, table.rows);
            statement.bind(10, table.syncedAt.toUTC().toString(Qt::ISODateWithMs));
            statement.bind(11, table.note);
        });
    if (!replaced)
        return replaced;
    return recordColumns(plan);
}

Status SqliteMetadata::alter(const TablePlan &plan)
{
    const Status altered = runSqlite(
        m_database,
        QStringLiteral("UPDATE _tributary_tables SET source_schema = ?2, source_table = ?3,"
                       " note = ?4 WHERE destination_table = ?1"),
        [&](SqliteStatement &statement) {
            statement.bind(1, plan.name);
            statement.bind(2, plan.schema.id.schema);
            statement.bind(3, plan.schema.id.name);
            statement.bind(4, plan.notes.join(QStringLiteral("; ")));
        });
    if (!altered)
        return altered;
    return recordColumns(plan);
}

Status SqliteMetadata::rename(const QString &from, const QString &to)
{
    for (const char *table : {"_tributary_tables", "_tributary_columns", "_tributary_followed",
                              "_tributary_followed_columns"}) {
        const Status renamed = runSqlite(
            m_database,
            QStringLiteral("UPDATE %1 SET destination_table = ?1 WHERE destination_table = ?2")
                .arg(QLatin1String(table)),
            [&](SqliteStatement &statement) {
                statement.bind(1, to);
                statement.bind(2, from);
            });
        if (!renamed)
            return renamed;
    }
    return Done{};
}

Status SqliteMetadata::addRows(const QString &name, qint64 rows)
{
    return runSqlite(
        m_database,
        QStringLiteral(
            "UPDATE _tributary_tables SET rows = rows + ?1 WHERE destination_table = ?2"),
        [&](SqliteStatement &statement) {
            statement.bind(1, rows);
            statement.bind(2, name);
        });
}

Status SqliteMetadata::setRows(const QString &name, qint64 rows)
{
    return runSqlite(
        m_database,
        QStringLiteral("UPDATE _tributary_tables SET rows = ?1 WHERE destination_table = ?2"),
        [&](SqliteStatement &statement) {
            statement.bind(1, rows);
            statement.bind(2, name);
        });
}

Status SqliteMetadata::recordColumns(const TablePlan &plan)
{
    const Status cleared = runSqlite(
        m_database, QStringLiteral("DELETE FROM _tributary_columns WHERE destination_table = ?"),
        [&](SqliteStatement &statement) { statement.bind(1, plan.name); });
    if (!cleared)
        return cleared;
    for (qsizetype i = 0; i < plan.schema.columns.size(); ++i) {
        const ColumnSchema &column = plan.schema.columns[i];
        const Status added = runSqlite(
            m_database,
            QStringLiteral(
                "INSERT INTO _tributary_columns (destination_table, position, source_attnum, "
                "source_column,"
                " destination_column, source_type, key_position) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            [&](SqliteStatement &statement) {
                statement.bind(1, plan.name);
                statement.bind(2, qint64(i + 1));
                statement.bind(3, qint64(column.attnum));
                statement.bind(4, column.name);
                statement.bind(5, plan.columnNames[i]);
                statement.bind(6, column.typeName);
                statement.bind(7, qint64(plan.schema.keyColumns.indexOf(i) + 1));
            });
        if (!added)
            return added;
    }
    return Done{};
}

} // namespace tributary
