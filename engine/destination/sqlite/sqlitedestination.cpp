// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitedestination.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/sqlite/sqliteddl.h"
#include "engine/destination/sqlite/sqlitefile.h"
#include "engine/destination/sqlite/sqlitekeptrows.h"
#include "engine/destination/sqlite/sqlitelock.h"
#include "engine/destination/sqlite/sqliteopening.h"
#include "engine/destination/sqlite/sqliteplan.h"
#include "engine/destination/sqlite/sqliteswap.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tributary {

namespace {

/// Bytes of row data between two commits into an existing file: bounds its journal, and how long
/// its write lock is held.
constexpr qint64 pieceBytes = 64 << 20;

QString inMain(const QString &table)
{
    return QStringLiteral("main.") + quoteIdentifier(table);
}

} // namespace

SqliteDestination::SqliteDestination(const QString &path)
    : m_path(path)
{ }

SqliteDestination::~SqliteDestination()
{
    if (m_database && !m_isNew && m_journal)
        giveUp();
    closeDatabase();
    if (m_lock && m_lock->isLocked()) {
        removeSqliteFile(partPath());
        removeSqliteFile(stagePath());
    }
}

QString SqliteDestination::partPath() const
{
    return m_path + QStringLiteral(".part");
}

QString SqliteDestination::stagePath() const
{
    return m_path + QStringLiteral(".stage");
}

void SqliteDestination::closeDatabase()
{
    m_writer.reset();
    m_follower.reset();
    m_journal.reset();
    m_walWatch.reset();
    m_database.reset();
}

bool SqliteDestination::isInItsPlace() const
{
    return !m_place || filePlace(m_path) == m_place;
}

Error SqliteDestination::movedError() const
{
    return makeError(ErrorKind::DestinationMoved, {{QStringLiteral("path"), m_path}});
}

void SqliteDestination::watchJournal()
{
    if (!m_walWatch)
        return;
    if (const QString note = m_walWatch->look(); !note.isEmpty())
        m_notes.append(note);
}

Status SqliteDestination::open(const DestinationSource &source, const std::stop_token &stop)
{
    m_source = source;
    m_stop = stop;
    m_path = withoutLinks(m_path);
    if (const Status locked = takeLock(); !locked)
        return locked;
    if (const QString risk = riskOfPlace(m_path); !risk.isEmpty())
        m_notes.append(risk);
    return openFile();
}

Status SqliteDestination::reopen()
{
    if (m_database && !m_isNew && m_journal)
        giveUp();
    closeDatabase();
    m_current.reset();
    m_finished.clear();
    if (!isInItsPlace())
        return movedError();
    return openFile();
}

Status SqliteDestination::openFile()
{
    removeSqliteFile(partPath());
    removeSqliteFile(stagePath());
    m_isNew = !QFileInfo::exists(m_path);
    if (!m_isNew) {
        if (const Status usable = checkSqliteFile(m_path, SqliteFileUse::Write); !usable)
            return usable;
    }
    if (!m_isNew) {
        if (const Status opened = openExisting(); !opened)
            return opened;
        return dropSqliteShadows(*m_database);
    }
    Result<std::unique_ptr<SqliteDatabase>> database = openNewSqlite(partPath(), m_path, m_stop);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    return SqliteMetadata(*m_database).ensure();
}

Status SqliteDestination::openExisting()
{
    Result<std::unique_ptr<SqliteDatabase>> database = openExistingSqlite(m_path, m_stop);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    m_place = filePlace(m_path);
    m_walWatch.emplace(*m_database);
    SqliteMetadata metadata(*m_database);
    if (const Status ready = metadata.ensure(); !ready)
        return ready;
    m_journal.emplace(*m_database);
    return m_journal->change();
}

Status SqliteDestination::ensureOpen()
{
    if (m_database)
        return Done{};
    if (!isInItsPlace())
        return movedError();
    // A new file has its place now: from here on it is one that others may read.
    m_isNew = false;
    return openExisting();
}

Status SqliteDestination::takeLock()
{
    if (const QString reason = tooLongPath(m_path); !reason.isEmpty())
        return makeError(ErrorKind::DestinationPermission,
                         {{QStringLiteral("path"), m_path}, {QStringLiteral("reason"), reason}});
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return makeError(ErrorKind::DestinationFolder, {{QStringLiteral("path"), folder}});
    m_lock.emplace(m_path + QStringLiteral(".lock"));
    return takeSqliteLock(*m_lock, m_path);
}

/// What a run leaves that did not come to its end. Errors do not matter: the next run clears the
/// rest, and a run that is to stop has no time for it.
void SqliteDestination::giveUp()
{
    m_writer.reset();
    m_follower.reset();
    if (m_database->isInTransaction())
        static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
    if (!m_stop.stop_requested())
        static_cast<void>(dropSqliteShadows(*m_database));
    m_journal->restore();
    m_journal.reset();
}

Result<QList<TablePlan>> SqliteDestination::plan(const QList<TableSchema> &tables,
                                                 const QSet<quint32> &followed)
{
    Result<QList<TablePlan>> plans = planSqliteTables(*m_database, m_source, tables, followed);
    if (plans) {
        for (const TablePlan &table : std::as_const(*plans)) {
            if (!table.deletedColumn.isEmpty())
                m_deletedColumns.insert(table.schema.id.oid, table.deletedColumn);
        }
    }
    return plans;
}

Status SqliteDestination::attachStage()
{
    if (const Status made = createPrivateFile(stagePath()); !made)
        return made;
    return m_database->execute(
        QStringLiteral("ATTACH %1 AS stage; PRAGMA stage.page_size = 16384;"
                       " PRAGMA stage.journal_mode = OFF; PRAGMA stage.synchronous = OFF;")
            .arg(quoteSqliteLiteral(stagePath())));
}

Status SqliteDestination::beginPiece()
{
    m_bytesSinceCommit = 0;
    return m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Status SqliteDestination::commitPiece()
{
    if (m_database->hasMoved())
        return movedError();
    const Status committed = m_database->execute(QStringLiteral("COMMIT"));
    // It may have gone in this very moment.
    if (committed && m_database->hasMoved())
        return movedError();
    if (committed)
        watchJournal();
    return committed;
}

Result<DestinationCapabilities> SqliteDestination::prepareTable(const TablePlan &table)
{
    m_current = table;
    m_currentRows = 0;
    // In a file of our own the table can have its name at once: nobody sees it before it is
    // complete.
    m_currentShadow = m_isNew ? table.name : sqliteShadowPrefix + QString::number(++m_shadowNumber);
    m_currentIsStaged = isLoadedUnsorted(table.schema);
    if (m_currentIsStaged) {
        if (const Status attached = attachStage(); !attached)
            return attached.error();
    }
    if (const Status begun = beginPiece(); !begun)
        return begun.error();
    if (const Status created = m_database->execute(
            sqliteCreateTable(inMain(m_currentShadow), table, true));
        !created)
        return created.error();
    QString into = inMain(m_currentShadow);
    if (m_currentIsStaged) {
        into = QStringLiteral("stage.rows");
        if (const Status created = m_database->execute(sqliteCreateTable(into, table, false));
            !created)
            return created.error();
    }
    if (!table.deletedColumn.isEmpty())
        into += QStringLiteral(" (%1)").arg(sqliteColumnList(table));
    Result<SqliteWriter> writer = SqliteWriter::open(*m_database, into,
                                                     table.schema.columns.size());
    if (!writer)
        return writer.error();
    m_writer = std::move(*writer);
    return DestinationCapabilities{.rowsPerStatement = m_writer->rowsPerStatement()};
}

Status SqliteDestination::writeRows(const RowBatch &rows)
{
    const Status written = m_writer->write(rows);
    if (!written) {
        if (m_writer->rowWasTooLarge())
            return makeError(ErrorKind::ValueTooLarge,
                             {{QStringLiteral("table"), m_current->schema.id.displayName()},
                              {QStringLiteral("row"), QString::number(m_writer->rows() + 1)}});
        return written;
    }
    m_bytesSinceCommit += rows.byteCount()
        + rows.rowCount() * qsizetype(sizeof(Cell)) * rows.columnCount();
    if (m_isNew || m_bytesSinceCommit < pieceBytes)
        return Done{};
    if (const Status committed = commitPiece(); !committed)
        return committed;
    return beginPiece();
}

Status SqliteDestination::finishTable()
{
    m_currentRows = m_writer->rows();
    m_writer.reset();
    if (m_currentIsStaged) {
        const Status sorted = m_database->execute(
            QStringLiteral("INSERT INTO %1 SELECT * FROM stage.rows ORDER BY %2")
                .arg(inMain(m_currentShadow), sqliteKeyOrder(*m_current)));
        if (!sorted)
            return sorted;
    }
    if (const Status committed = commitPiece(); !committed)
        return committed;
    if (m_currentIsStaged) {
        if (const Status detached = m_database->execute(QStringLiteral("DETACH stage")); !detached)
            return detached;
        removeSqliteFile(stagePath());
    }
    m_finished.append({.plan = *m_current, .shadow = m_currentShadow, .rows = m_currentRows});
    m_current.reset();
    return Done{};
}

Status SqliteDestination::abandonTable()
{
    if (!m_current)
        return Done{};
    m_writer.reset();
    m_current.reset();
    if (m_database->isInTransaction()) {
        // Without a journal nothing can be rolled back; the pages are whole, so the table is
        // committed and dropped.
        if (const Status ended = m_database->execute(m_isNew ? QStringLiteral("COMMIT")
                                                             : QStringLiteral("ROLLBACK"));
            !ended)
            return ended;
    }
    if (m_currentIsStaged) {
        if (const Status detached = m_database->execute(QStringLiteral("DETACH stage")); !detached)
            return detached;
        removeSqliteFile(stagePath());
    }
    return m_database->execute(QStringLiteral("DROP TABLE IF EXISTS ") + inMain(m_currentShadow));
}

Status SqliteDestination::publish(const LogState *log)
{
    if (!m_isNew) {
        // The swap must be on disk when it counts.
        const Status settings = m_database->execute(QStringLiteral("PRAGMA synchronous = FULL"));
        if (!settings)
            return settings;
    }
    if (const Status begun = beginPiece(); !begun)
        return begun;
    if (!m_isNew) {
        QList<SqliteSwap> swaps;
        for (const SqliteFinishedTable &table : std::as_const(m_finished)) {
            if (table.plan.deletedColumn.isEmpty()) {
                const Result<qint64> kept = keptRowCount(*m_database, table.plan.name);
                if (!kept)
                    return kept.error();
                m_keptRowsRemoved += *kept;
            } else {
                const Status carried = carryKeptRows(*m_database, table.plan, table.shadow,
                                                     m_source.snapshotAt);
                if (!carried)
                    return carried;
            }
            swaps.append({.shadow = table.shadow, .name = table.plan.name});
        }
        if (const Status swapped = swapSqliteTables(*m_database, swaps); !swapped)
            return swapped;
    }
    if (const Status recorded = recordSqliteCopies(*m_database, m_source, m_finished, log);
        !recorded)
        return recorded;
    if (const Status committed = commitPiece(); !committed)
        return committed;
    m_finished.clear();
    tellOfKeptRows(std::exchange(m_keptRowsRemoved, 0));
    if (m_isNew)
        return completeNew();
    if (log == nullptr) {
        m_journal->restore();
        m_journal.reset();
    }
    return Done{};
}

Status SqliteDestination::completeNew()
{
    closeDatabase();
    const Status renamed = syncAndRename(partPath(), m_path);
    if (renamed)
        m_place = filePlace(m_path);
    return renamed;
}

} // namespace tributary
