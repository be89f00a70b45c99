// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitelogstate.h"

#include "engine/destination/sqlite/sqlitemetadata.h"

namespace tributary {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("");
}

/// A text that is not there is an empty one, never NULL.
QString present(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Lsn lsnOf(const QString &text)
{
    return Lsn::parse(text.toLatin1()).value_or(Lsn());
}

} // namespace

Status SqliteLogState::ensure()
{
    const Status made = m_database.execute(QStringLiteral(R"(
CREATE TABLE IF NOT EXISTS _tributary_log (
    source_identity TEXT PRIMARY KEY NOT NULL,
    system_identifier TEXT NOT NULL,
    timeline INTEGER NOT NULL,
    database_oid INTEGER NOT NULL,
    slot TEXT NOT NULL,
    plugin TEXT NOT NULL,
    publication TEXT NOT NULL,
    checkpoint_lsn TEXT NOT NULL,
    last_commit_lsn TEXT NOT NULL,
    fresh_as_of TEXT NOT NULL,
    keeps_deleted INTEGER NOT NULL,
    begun_lsn TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS _tributary_followed (
    destination_table TEXT PRIMARY KEY NOT NULL COLLATE NOCASE,
    source_identity TEXT NOT NULL,
    source_oid INTEGER NOT NULL,
    source_schema TEXT NOT NULL,
    source_table TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    definition BLOB NOT NULL,
    snapshot BLOB NOT NULL,
    fence_lsn TEXT NOT NULL,
    deleted_column TEXT
);
CREATE TABLE IF NOT EXISTS _tributary_followed_columns (
    destination_table TEXT NOT NULL COLLATE NOCASE,
    position INTEGER NOT NULL,
    source_attnum INTEGER NOT NULL,
    source_column TEXT NOT NULL,
    destination_column TEXT NOT NULL,
    type_oid INTEGER NOT NULL,
    typmod INTEGER NOT NULL,
    source_type TEXT NOT NULL,
    dropped INTEGER NOT NULL,
    PRIMARY KEY (destination_table, position)
);
)"));
    if (!made || tellsBegin())
        return made;
    return m_database.execute(
        QStringLiteral("ALTER TABLE _tributary_log ADD COLUMN begun_lsn TEXT NOT NULL DEFAULT ''"));
}

/// Whether the file tells where following began; those of an older version do not.
bool SqliteLogState::tellsBegin()
{
    const Result<QString> column = m_database.value(QStringLiteral(
        "SELECT name FROM pragma_table_info('_tributary_log') WHERE name = 'begun_lsn'"));
    return column && !column->isEmpty();
}

Result<std::optional<LogState>> SqliteLogState::read(const QString &sourceIdentity)
{
    Result<QHash<QString, LogState>> all = readAll();
    if (!all)
        return all.error();
    const auto found = all->constFind(sourceIdentity);
    return found == all->constEnd() ? std::optional<LogState>() : std::optional(*found);
}

Result<QHash<QString, LogState>> SqliteLogState::readAll()
{
    QHash<QString, LogState> states;
    if (!SqliteMetadata(m_database).hasTable("_tributary_log"))
        return states;
    const Result<SqliteStatement> rows = m_database.prepare(
        QStringLiteral("SELECT source_identity, system_identifier, timeline, database_oid, slot,"
                       " plugin, publication, checkpoint_lsn, last_commit_lsn, fresh_as_of,"
                       " keeps_deleted, %1 FROM _tributary_log")
            .arg(tellsBegin() ? QStringLiteral("begun_lsn") : QStringLiteral("''")));
    if (!rows)
        return rows.error();
    for (;;) {
        const Result<SqliteStep> step = m_database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return states;
        LogState state;
        state.identity = {.systemIdentifier = rows->text(1),
                          .timeline = static_cast<quint32>(rows->integer(2)),
                          .databaseOid = static_cast<quint32>(rows->integer(3)),
                          .slot = rows->text(4),
                          .plugin = rows->text(5),
                          .publication = rows->text(6)};
        state.checkpoint = {.lsn = lsnOf(rows->text(7)),
                            .lastCommit = lsnOf(rows->text(8)),
                            .freshAsOf = QDateTime::fromString(rows->text(9), Qt::ISODateWithMs)};
        state.keepsDeleted = rows->integer(10) != 0;
        state.begun = lsnOf(rows->text(11));
        if (const Status read = readTables(rows->text(0), state); !read)
            return read.error();
        states.insert(rows->text(0), state);
    }
}

Status SqliteLogState::readTables(const QString &sourceIdentity, LogState &state)
{
    Result<SqliteStatement> rows = m_database.prepare(QStringLiteral(
        "SELECT destination_table, source_oid, source_schema, source_table, fingerprint,"
        " definition, snapshot, fence_lsn FROM _tributary_followed WHERE source_identity = ?"
        " ORDER BY rowid"));
    if (!rows)
        return rows.error();
    rows->bind(1, sourceIdentity);
    for (;;) {
        const Result<SqliteStep> step = m_database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return Done{};
        FollowedTable table{.source = {.oid = static_cast<quint32>(rows->integer(1)),
                                       .schema = rows->text(2),
                                       .name = rows->text(3)},
                            .name = rows->text(0),
                            .fingerprint = rows->bytes(4),
                            .definition = rows->bytes(5),
                            .filter = {.snapshot = rows->bytes(6), .fence = lsnOf(rows->text(7))},
                            .columns = {}};
        if (const Status read = readColumns(table); !read)
            return read;
        state.tables.append(table);
    }
}

Status SqliteLogState::readColumns(FollowedTable &table)
{
    Result<SqliteStatement> rows = m_database.prepare(QStringLiteral(
        "SELECT source_attnum, source_column, destination_column, type_oid, typmod, source_type,"
        " dropped FROM _tributary_followed_columns WHERE destination_table = ?"
        " ORDER BY position"));
    if (!rows)
        return rows.error();
    rows->bind(1, table.name);
    for (;;) {
        const Result<SqliteStep> step = m_database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return Done{};
        table.columns.append({.attnum = static_cast<int>(rows->integer(0)),
                              .name = rows->text(1),
                              .destinationName = rows->text(2),
                              .typeOid = static_cast<quint32>(rows->integer(3)),
                              .typmod = static_cast<int>(rows->integer(4)),
                              .typeName = rows->text(5),
                              .dropped = rows->integer(6) != 0});
    }
}

Status SqliteLogState::write(const QString &sourceIdentity, const LogState &state)
{
    // Tables that follow no longer stay as fresh as they are.
    const Status left = runSqlite(
        m_database,
        QStringLiteral("UPDATE _tributary_tables SET method = 'full', synced_at = coalesce((SELECT"
                       " fresh_as_of FROM _tributary_log WHERE source_identity = ?1), synced_at)"
                       " WHERE source_identity = ?1 AND method = 'log'"),
        [&](SqliteStatement &statement) { statement.bind(1, sourceIdentity); });
    if (!left)
        return left;
    const Status head = runSqlite(
        m_database,
        QStringLiteral("INSERT OR REPLACE INTO _tributary_log (source_identity, system_identifier,"
                       " timeline, database_oid, slot, plugin, publication, checkpoint_lsn,"
                       " last_commit_lsn, fresh_as_of, keeps_deleted, begun_lsn)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, '', '', '', ?, ?)"),
        [&](SqliteStatement &statement) {
            const LogIdentity &log = state.identity;
            statement.bind(1, sourceIdentity);
            statement.bind(2, present(log.systemIdentifier));
            statement.bind(3, qint64(log.timeline));
            statement.bind(4, qint64(log.databaseOid));
            statement.bind(5, present(log.slot));
            statement.bind(6, present(log.plugin));
            statement.bind(7, present(log.publication));
            statement.bind(8, qint64(state.keepsDeleted ? 1 : 0));
            statement.bind(9, state.begun.isValid() ? state.begun.toString() : QStringLiteral(""));
        });
    if (!head)
        return head;
    if (const Status written = writeCheckpoint(sourceIdentity, state.checkpoint); !written)
        return written;
    const Result<QHash<quint32, QString>> deleted = deletedColumns(sourceIdentity);
    if (!deleted)
        return deleted.error();
    for (const char *sql :
         {"DELETE FROM _tributary_followed_columns WHERE destination_table IN"
          " (SELECT destination_table FROM _tributary_followed WHERE source_identity = ?1)",
          "DELETE FROM _tributary_followed WHERE source_identity = ?1"}) {
        const Status cleared = runSqlite(
            m_database, QLatin1String(sql),
            [&](SqliteStatement &statement) { statement.bind(1, sourceIdentity); });
        if (!cleared)
            return cleared;
    }
    for (const FollowedTable &table : state.tables) {
        if (const Status written = writeTable(sourceIdentity, table); !written)
            return written;
        const QString column = deleted->value(table.source.oid);
        if (const Status kept = writeDeletedColumn(table.name, column); !kept)
            return kept;
    }
    return Done{};
}

Status SqliteLogState::writeCheckpoint(const QString &sourceIdentity, const Checkpoint &checkpoint)
{
    return runSqlite(m_database,
                     QStringLiteral("UPDATE _tributary_log SET checkpoint_lsn = ?1,"
                                    " last_commit_lsn = ?2, fresh_as_of = ?3"
                                    " WHERE source_identity = ?4"),
                     [&](SqliteStatement &statement) {
                         statement.bind(1, checkpoint.lsn.toString());
                         statement.bind(2, checkpoint.lastCommit.toString());
                         statement.bind(3, timeText(checkpoint.freshAsOf));
                         statement.bind(4, sourceIdentity);
                     });
}

Status SqliteLogState::writeKeepsDeleted(const QString &sourceIdentity, bool keepsDeleted)
{
    return runSqlite(
        m_database,
        QStringLiteral("UPDATE _tributary_log SET keeps_deleted = ?1 WHERE source_identity = ?2"),
        [&](SqliteStatement &statement) {
            statement.bind(1, qint64(keepsDeleted ? 1 : 0));
            statement.bind(2, sourceIdentity);
        });
}

Status SqliteLogState::writeTable(const QString &sourceIdentity, const FollowedTable &table)
{
    Result<QHash<quint32, QString>> deleted = deletedColumns(sourceIdentity);
    if (!deleted)
        return deleted.error();
    // By oid too: it may have had another name.
    for (const char *sql :
         {"DELETE FROM _tributary_followed_columns WHERE destination_table = ?3 OR"
          " destination_table IN (SELECT destination_table FROM _tributary_followed WHERE"
          " source_identity = ?1 AND source_oid = ?2)",
          "DELETE FROM _tributary_followed WHERE destination_table <> ?3"
          " AND source_identity = ?1 AND source_oid = ?2",
          "UPDATE _tributary_tables SET method = 'log'"
          " WHERE destination_table = ?3 AND source_identity = ?1 AND source_oid = ?2"}) {
        const Status done = runSqlite(m_database, QLatin1String(sql),
                                      [&](SqliteStatement &statement) {
                                          statement.bind(1, sourceIdentity);
                                          statement.bind(2, qint64(table.source.oid));
                                          statement.bind(3, table.name);
                                      });
        if (!done)
            return done;
    }
    const Status added = runSqlite(
        m_database,
        QStringLiteral("INSERT INTO _tributary_followed (destination_table, source_identity,"
                       " source_oid, source_schema, source_table, fingerprint, definition,"
                       " snapshot, fence_lsn, deleted_column)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       // Not replaced: the tables keep their order.
                       " ON CONFLICT (destination_table) DO UPDATE SET"
                       " source_identity = excluded.source_identity,"
                       " source_oid = excluded.source_oid,"
                       " source_schema = excluded.source_schema,"
                       " source_table = excluded.source_table,"
                       " fingerprint = excluded.fingerprint, definition = excluded.definition,"
                       " snapshot = excluded.snapshot, fence_lsn = excluded.fence_lsn,"
                       " deleted_column = excluded.deleted_column"),
        [&](SqliteStatement &statement) {
            statement.bind(1, table.name);
            statement.bind(2, sourceIdentity);
            statement.bind(3, qint64(table.source.oid));
            statement.bind(4, present(table.source.schema));
            statement.bind(5, present(table.source.name));
            statement.bind(6, table.fingerprint);
            statement.bind(7, table.definition);
            statement.bind(8, table.filter.snapshot);
            statement.bind(9, table.filter.fence.toString());
            statement.bind(10, deleted->value(table.source.oid));
        });
    if (!added)
        return added;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const FollowedColumn &column = table.columns[i];
        const Status columnAdded = runSqlite(
            m_database,
            QStringLiteral("INSERT INTO _tributary_followed_columns (destination_table, position,"
                           " source_attnum, source_column, destination_column, type_oid, typmod,"
                           " source_type, dropped) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            [&](SqliteStatement &statement) {
                statement.bind(1, table.name);
                statement.bind(2, qint64(i + 1));
                statement.bind(3, qint64(column.attnum));
                statement.bind(4, present(column.name));
                statement.bind(5, present(column.destinationName));
                statement.bind(6, qint64(column.typeOid));
                statement.bind(7, qint64(column.typmod));
                statement.bind(8, present(column.typeName));
                statement.bind(9, qint64(column.dropped ? 1 : 0));
            });
        if (!columnAdded)
            return columnAdded;
    }
    return Done{};
}

Status SqliteLogState::forgetTable(const QString &destinationTable)
{
    for (const char *sql : {"DELETE FROM _tributary_followed_columns WHERE destination_table = ?1",
                            "DELETE FROM _tributary_followed WHERE destination_table = ?1"}) {
        const Status done = runSqlite(
            m_database, QLatin1String(sql),
            [&](SqliteStatement &statement) { statement.bind(1, destinationTable); });
        if (!done)
            return done;
    }
    return Done{};
}

Result<QHash<quint32, QString>> SqliteLogState::deletedColumns(const QString &sourceIdentity)
{
    Result<SqliteStatement> rows = m_database.prepare(
        QStringLiteral("SELECT source_oid, deleted_column FROM _tributary_followed"
                       " WHERE source_identity = ? AND deleted_column IS NOT NULL"));
    if (!rows)
        return rows.error();
    rows->bind(1, sourceIdentity);
    QHash<quint32, QString> columns;
    for (;;) {
        const Result<SqliteStep> step = m_database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return columns;
        columns.insert(static_cast<quint32>(rows->integer(0)), rows->text(1));
    }
}

Status SqliteLogState::writeDeletedColumn(const QString &destinationTable, const QString &column)
{
    return runSqlite(m_database,
                     QStringLiteral("UPDATE _tributary_followed SET deleted_column = ?1"
                                    " WHERE destination_table = ?2"),
                     [&](SqliteStatement &statement) {
                         statement.bind(1, column.isEmpty() ? QString() : column);
                         statement.bind(2, destinationTable);
                     });
}

} // namespace tributary
