// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/destination/sqlite/sqlitedatabase.h"
#include "engine/destination/sqlite/sqlitefollower.h"
#include "engine/destination/sqlite/sqlitejournal.h"
#include "engine/destination/sqlite/sqlitemetadata.h"
#include "engine/destination/sqlite/sqliteplace.h"
#include "engine/destination/sqlite/sqliterecord.h"
#include "engine/destination/sqlite/sqlitewalwatch.h"
#include "engine/destination/sqlite/sqlitewriter.h"

#include <QLockFile>

#include <optional>
#include <utility>

namespace tributary {

/// Copies in a SQLite file. A file that does not exist yet is built beside its place (PATH.part,
/// without journal and sync, since nobody depends on it), then synced and renamed. An existing file
/// may hold the user's own objects and other copies: rows go into shadow tables under a journal
/// (WAL, so that readers go on), committed in pieces, and one transaction swaps them. Changes of
/// the log go into a file in its place, under the same journal. A lock file (PATH.lock) keeps a
/// second run out. See Destination for the contract.
class SqliteDestination final : public Destination
{
public:
    explicit SqliteDestination(const QString &path);
    ~SqliteDestination() override;

    Status open(const DestinationSource &source, const std::stop_token &stop) override;
    Status reopen() override;

    QStringList takeNotes() override { return std::exchange(m_notes, {}); }

    std::optional<FreeSpace> freeSpace() const override { return freeSpaceAt(m_path); }

    Result<QList<TablePlan>> plan(const QList<TableSchema> &tables,
                                  const QSet<quint32> &followed) override;
    Result<DestinationCapabilities> prepareTable(const TablePlan &table) override;
    Status writeRows(const RowBatch &rows) override;
    Status finishTable() override;
    Status abandonTable() override;
    Status publish(const LogState *log) override;
    Result<std::optional<LogState>> logState() override;
    Status beginChanges() override;
    Status applyAlteration(const TablePlan &table, const TableAlteration &alteration) override;
    Result<AppliedChanges> applyChanges(const TablePlan &table, TableChanges &changes,
                                        const NetChanges &net) override;
    Status noteRowCount(const TablePlan &table, qint64 rows) override;
    Status commitChanges(const Checkpoint &checkpoint, const QList<FollowedTable> &tables) override;
    Status rollbackChanges() override;
    Result<QList<TableId>> noteLeft(const QList<LeftTable> &left, const QList<TableId> &planned,
                                    bool isAll) override;

    qint64 writtenRows() const override { return m_writer ? m_writer->rows() : m_currentRows; }

    QString displayName() const override { return m_path; }

private:
    Status takeLock();
    void tellOfKeptRows(qint64 removed);
    Status openFile();
    Status openExisting();
    Status ensureOpen();
    void giveUp();
    Status attachStage();
    Status beginPiece();
    Status commitPiece();
    Status completeNew();
    void closeDatabase();
    bool isInItsPlace() const;
    Error movedError() const;
    void watchJournal();
    QString partPath() const;
    QString stagePath() const;

    QString m_path;
    std::optional<QLockFile> m_lock;
    DestinationSource m_source;
    std::stop_token m_stop;
    std::unique_ptr<SqliteDatabase> m_database;
    std::optional<SqliteWalWatch> m_walWatch; ///< as long as an existing file is open
    std::optional<FilePlace> m_place; ///< of the file that this run writes; nothing: not made yet
    QStringList m_notes; ///< not taken yet
    qint64 m_keptRowsRemoved = 0; ///< with the copies that are being published
    bool m_isNew = false;
    std::optional<SqliteJournal> m_journal; ///< of an existing file, until it is given back
    std::optional<SqliteFollower> m_follower; ///< while changes are applied
    QHash<quint32, QString> m_deletedColumns; ///< planned, by the table's oid
    qint64 m_bytesSinceCommit = 0;
    int m_shadowNumber = 0;

    std::optional<TablePlan> m_current;
    QString m_currentShadow;
    bool m_currentIsStaged = false; ///< rows wait in the stage file to be sorted
    qint64 m_currentRows = 0;
    std::optional<SqliteWriter> m_writer;
    QList<SqliteFinishedTable> m_finished;
};

} // namespace tributary
