// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitefollower.h"

#include "engine/destination/sqlite/sqlitealteration.h"
#include "engine/destination/sqlite/sqlitekeptrows.h"
#include "engine/destination/sqlite/sqlitelogstate.h"
#include "engine/destination/sqlite/sqlitemetadata.h"
#include "engine/destination/sqlite/sqlitenames.h"

#include <QCoreApplication>

namespace tributary {

namespace {

/// Statements for a hundred rows each take memory.
constexpr size_t mostWriters = 32;

Error brokenTransaction()
{
    return makeError(
        ErrorKind::Internal,
        {{QStringLiteral("what"),
          QCoreApplication::translate("Sqlite", "a transaction that failed was to be committed")}});
}

} // namespace

SqliteFollower::SqliteFollower(SqliteDatabase &database, const DestinationSource &source)
    : m_database(database)
    , m_source(source)
    , m_counter(database)
{ }

SqliteFollower::~SqliteFollower()
{
    static_cast<void>(rollback());
}

Status SqliteFollower::begin(const QHash<quint32, QString> &deletedColumns)
{
    // What the source is told may be forgotten must be on disk.
    const Status settings = m_database.execute(
        QStringLiteral("PRAGMA synchronous = FULL;"
                       // A large transaction's journal does not stay as large for as long as the
                       // log is followed.
                       "PRAGMA main.journal_size_limit = 67108864;"));
    if (!settings)
        return settings;
    const Result<std::optional<LogState>> state =
        SqliteLogState(m_database).read(m_source.identity);
    if (!state)
        return state.error();
    if (!*state)
        return Done{};
    const Status changed = changeDeletedColumns(**state, deletedColumns);
    if (!changed) {
        static_cast<void>(rollback());
        return changed;
    }
    return m_isOpen ? endTransaction() : Done{};
}

Status SqliteFollower::changeDeletedColumns(const LogState &state,
                                            const QHash<quint32, QString> &deletedColumns)
{
    SqliteLogState log(m_database);
    const Result<QHash<quint32, QString>> present = log.deletedColumns(m_source.identity);
    if (!present)
        return present.error();
    const bool keeps = m_source.keepsDeleted;
    for (const FollowedTable &table : state.tables) {
        const QString before = present->value(table.source.oid);
        if (before.isEmpty() != keeps)
            continue;
        if (const Status begun = ensureTransaction(); !begun)
            return begun;
        QStringList columns;
        for (const FollowedColumn &column : table.columns)
            columns.append(column.destinationName);
        const QString after = !keeps
            ? QString()
            : deletedColumns.value(table.source.oid, deletedColumnName(table.source, columns));
        if (!keeps) {
            const Result<qint64> kept = keptRowCount(m_database, table.name);
            if (!kept)
                return kept.error();
            m_keptRowsRemoved += *kept;
        }
        const Status changed = keeps ? addDeletedColumn(m_database, table.name, after)
                                     : removeDeletedColumn(m_database, table.name, before);
        if (!changed)
            return changed;
        if (const Status written = log.writeDeletedColumn(table.name, after); !written)
            return written;
    }
    if (state.keepsDeleted == keeps)
        return Done{};
    if (const Status begun = ensureTransaction(); !begun)
        return begun;
    return log.writeKeepsDeleted(m_source.identity, keeps);
}

Status SqliteFollower::ensureTransaction()
{
    if (m_isOpen)
        return m_hasFailed || !m_database.isInTransaction() ? Status(brokenTransaction())
                                                            : Status(Done{});
    const Status begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_isOpen = bool(begun);
    return begun;
}

Status SqliteFollower::failed(const Status &status)
{
    if (!status)
        m_hasFailed = true;
    return status;
}

/// The name that the table has by now: others may have been renamed before it.
Result<QString> SqliteFollower::currentName(const TablePlan &table)
{
    Result<SqliteStatement> row = m_database.prepare(
        QStringLiteral("SELECT destination_table FROM _tributary_tables"
                       " WHERE source_identity = ?1 AND source_oid = ?2"));
    if (!row)
        return row.error();
    row->bind(1, m_source.identity);
    row->bind(2, qint64(table.schema.id.oid));
    const Result<SqliteStep> step = m_database.step(*row);
    if (!step)
        return step.error();
    return *step == SqliteStep::Row ? row->text(0) : table.name;
}

/// The copy of another table may have the name still: one that gets a new name after this one, or
/// one that is gone from the source.
Status SqliteFollower::makeRoom(const TablePlan &table)
{
    SqliteMetadata metadata(m_database);
    const Result<QList<CopiedTable>> copies = metadata.tables();
    if (!copies)
        return copies.error();
    QSet<QString> taken{foldedName(table.name)};
    const CopiedTable *occupant = nullptr;
    for (const CopiedTable &copy : *copies) {
        taken.insert(foldedName(copy.name));
        if (foldedName(copy.name) == foldedName(table.name)
            && copy.source.oid != table.schema.id.oid && copy.sourceIdentity == m_source.identity)
            occupant = &copy;
    }
    if (occupant == nullptr)
        return Done{};
    TableId id = occupant->source;
    id.schema = QStringLiteral("public");
    id.name = occupant->name;
    const QString other = freeTableName(id, taken);
    if (const Status renamed = renameSqliteTable(m_database, occupant->name, other); !renamed)
        return renamed;
    return metadata.rename(occupant->name, other);
}

Status SqliteFollower::alter(const TablePlan &table, const TableAlteration &alteration)
{
    if (const Status begun = ensureTransaction(); !begun)
        return begun;
    const Result<QString> name = currentName(table);
    if (!name)
        return failed(name.error());
    // Counts and statements are kept by names.
    if (const Status counted = writeRowCounts(); !counted)
        return failed(counted);
    m_writers.clear();
    SqliteMetadata metadata(m_database);
    if (*name != table.name) {
        if (const Status room = makeRoom(table); !room)
            return failed(room);
        if (const Status renamed = metadata.rename(*name, table.name); !renamed)
            return failed(renamed);
    }
    if (const Status altered = alterSqliteTable(m_database, *name, table, alteration); !altered)
        return failed(altered);
    return failed(metadata.alter(table));
}

SqliteChangeWriter &SqliteFollower::writerFor(const TablePlan &table)
{
    const auto found = m_writers.find(table.name);
    if (found != m_writers.end() && found->second->fits(table))
        return *found->second;
    if (m_writers.size() >= mostWriters)
        m_writers.clear();
    auto &writer = m_writers[table.name];
    writer.reset();
    writer = std::make_unique<SqliteChangeWriter>(m_database, m_counter, table, ++m_writerNumber);
    return *writer;
}

Result<AppliedChanges> SqliteFollower::apply(const TablePlan &table, const TableChanges &changes,
                                             const NetChanges &net)
{
    if (const Status begun = ensureTransaction(); !begun)
        return begun.error();
    Result<AppliedChanges> applied = writerFor(table).apply(changes, net);
    if (!applied)
        m_hasFailed = true;
    else if (applied->rowsAdded != 0)
        m_rowsAdded[table.name] += applied->rowsAdded;
    return applied;
}

Status SqliteFollower::noteRowCount(const TablePlan &table, qint64 rows)
{
    if (const Status begun = ensureTransaction(); !begun)
        return begun;
    m_rowsAdded.remove(table.name);
    return failed(SqliteMetadata(m_database).setRows(table.name, rows));
}

Status SqliteFollower::writeRowCounts()
{
    SqliteMetadata metadata(m_database);
    for (auto it = m_rowsAdded.cbegin(); it != m_rowsAdded.cend(); ++it) {
        if (const Status written = metadata.addRows(it.key(), it.value()); !written)
            return written;
    }
    m_rowsAdded.clear();
    return Done{};
}

Status SqliteFollower::commit(const Checkpoint &checkpoint, const QList<FollowedTable> &tables)
{
    if (const Status begun = ensureTransaction(); !begun)
        return begun;
    SqliteLogState log(m_database);
    for (const FollowedTable &table : tables) {
        if (const Status written = log.writeTable(m_source.identity, table); !written)
            return failed(written);
    }
    if (const Status counted = writeRowCounts(); !counted)
        return failed(counted);
    if (const Status written = log.writeCheckpoint(m_source.identity, checkpoint); !written)
        return failed(written);
    return failed(endTransaction());
}

Status SqliteFollower::endTransaction()
{
    const Error moved = makeError(ErrorKind::DestinationMoved,
                                  {{QStringLiteral("path"), m_database.displayPath()}});
    if (m_database.hasMoved())
        return moved;
    if (const Status committed = m_database.execute(QStringLiteral("COMMIT")); !committed)
        return committed;
    m_isOpen = false;
    // With a write-ahead log, a commit into a file that was deleted goes well.
    return m_database.hasMoved() ? Status(moved) : Status(Done{});
}

Status SqliteFollower::rollback()
{
    Status done = Done{};
    if (m_isOpen && m_database.isInTransaction())
        done = m_database.execute(QStringLiteral("ROLLBACK"));
    // After it: a temporary table that is as old as the transaction is gone by now.
    m_writers.clear();
    m_rowsAdded.clear();
    m_isOpen = false;
    m_hasFailed = false;
    return done;
}

} // namespace tributary
