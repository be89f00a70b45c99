// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/logstate.h"
#include "engine/data/netchanges.h"
#include "engine/data/rowbatch.h"
#include "engine/data/tableschema.h"
#include "engine/destination/lefttable.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace tributary {

/// Which database the rows come from: what keeps two sources from overwriting each other's tables.
struct DestinationSource
{
    QString identity; ///< stable: ServerFacts::identity()
    QString description; ///< for people: "shop on db.example.com:5432"
    QDateTime snapshotAt; ///< by the server's clock: what "fresh as of" means
    /// Deleted rows stay, with the time of their commit in a column of their own
    /// (TablePlan::deletedColumn).
    bool keepsDeleted = false;
    /// What logState() says of it counts instead, where its log is followed already.
    bool keepsAsBefore = false;
};

/// Where a source table goes.
struct TablePlan
{
    TableSchema schema;
    QString name; ///< of the table in the destination
    QStringList columnNames; ///< as many as schema.columns
    QString deletedColumn; ///< "_deleted_at" (or, where the table has one, with a suffix); empty:
                           ///< deleted rows are removed
    bool followed = false; ///< changes of the log will be applied to it
    QStringList notes; ///< "is called orders_16402 there, because ..."
    std::optional<Error> error =
        std::nullopt; ///< why it cannot be written; then the rest does not matter
};

/// What a destination can do.
struct DestinationCapabilities
{
    /// Cells of a batch are written in statements of this many rows: batches of a multiple of it
    /// are written fastest.
    qsizetype rowsPerStatement = 1;
};

/// Where there is room for a destination, and how much.
struct FreeSpace
{
    QString disk; ///< for people: where it is mounted
    qint64 bytes = 0;
};

/// What applying changes met.
struct AppliedChanges
{
    qint64 rowsAdded = 0; ///< rows that the table has more than before; negative: fewer
    /// Rows (indexes into the changes' tuples) with Unchanged cells whose old row is not in the
    /// destination: nothing was written for them. Without a key also the old row of a deletion, and
    /// the new one of an update, that no row there is like.
    std::vector<quint32> incomplete;
};

/// How a followed table differs from what the source has now; see applyAlteration().
struct TableAlteration
{
    struct AddedColumn
    {
        qsizetype column = 0; ///< index into the plan's columns
        RowBatch fill; ///< one row of one cell: what existing rows get
    };

    struct RenamedColumn
    {
        QString from; ///< in the destination
        QString to;
    };

    QString renamedFrom; ///< name of the table in the destination before; empty: stays
    std::vector<AddedColumn> added;
    QList<RenamedColumn> renamed;
    QStringList released; ///< columns in the destination that are kept but no longer written: may
                          ///< be NULL from now on
};

/// A place that holds copies of tables. Blocking; one thread, the same for all calls; what a call
/// has returned from is durable or will be with publish(). A table is written into a shadow, which
/// nobody sees as the table until publish() swaps all finished ones at once; until then the last
/// good copies are as they were, whatever happens. Repeating a whole run after a lost answer leaves
/// the same state. Never logs or reports cell values.
///
/// Order of calls: open, plan, then for each table prepareTable, writeRows..., finishTable or
/// abandonTable; publish; then, for a source whose log is followed, beginChanges,
/// applyAlteration... and applyChanges..., commitChanges, as often as wanted; close (also by the
/// destructor, which gives up what was not published or committed).
class Destination
{
public:
    Destination() = default;
    Q_DISABLE_COPY_MOVE(Destination)
    virtual ~Destination() = default;

    /// Takes the destination for this run and clears what an earlier run left behind. @p stop ends
    /// waits in all later calls too. Errors: AlreadyRunning, Destination..., Interrupted.
    virtual Status open(const DestinationSource &source, const std::stop_token &stop) = 0;

    /// Gives up what was not published or committed, and opens the destination anew, as after an
    /// error that leaves open what was written. It stays taken meanwhile. The calls begin again
    /// with plan(). Errors: as open(); DestinationMoved when another one is in its place.
    virtual Status reopen() = 0;

    /// What people should know although nothing failed; each text is given once.
    virtual QStringList takeNotes() { return {}; }

    /// After open(); nothing when it cannot be told.
    virtual std::optional<FreeSpace> freeSpace() const { return {}; }

    /// Decides the names, the same in every run. One result for each table, in the same order; a
    /// table that cannot be written carries its error. @p followed: oids of the tables that changes
    /// will be applied to; their keyColumns are what the log tells rows apart by.
    virtual Result<QList<TablePlan>> plan(const QList<TableSchema> &tables,
                                          const QSet<quint32> &followed) = 0;

    /// Makes the empty shadow of a table; rows go there until it is finished or abandoned.
    virtual Result<DestinationCapabilities> prepareTable(const TablePlan &table) = 0;
    virtual Status writeRows(const RowBatch &rows) = 0;
    /// Completes the shadow (loads what was set aside for sorting, builds keys).
    virtual Status finishTable() = 0;
    /// Throws the shadow away.
    virtual Status abandonTable() = 0;

    /// Makes every finished table visible at once, with what is known about it. @p log: the log
    /// that is followed from here on, and all tables that follow it (those that were not copied now
    /// keep their rows); null: the finished tables follow no log.
    virtual Status publish(const LogState *log) = 0;

    /// What commitChanges() or publish() wrote last for this source; nothing when its log is not
    /// followed. After open().
    virtual Result<std::optional<LogState>> logState() = 0;

    /// Makes ready for changes: after the last publish(), or instead of any.
    virtual Status beginChanges() = 0;

    /// Changes a followed table as the source's was. Part of the open transaction.
    virtual Status applyAlteration(const TablePlan &table, const TableAlteration &alteration) = 0;

    /// Writes what some changes amount to for one table; visible and durable with commitChanges(),
    /// to which any number of calls may belong: memory does not depend on how many. @p changes may
    /// get rows added. Errors: ValueTooLarge, Destination..., Interrupted.
    virtual Result<AppliedChanges> applyChanges(const TablePlan &table, TableChanges &changes,
                                                const NetChanges &net) = 0;

    /// Notes how many rows the table has, where somebody else than a run changed it. Part of the
    /// open transaction.
    virtual Status noteRowCount(const TablePlan &table, qint64 rows) = 0;

    /// Makes all applied changes visible together with the checkpoint, durably: when it returns,
    /// the source may forget them. @p tables: what is known about those that were altered, or
    /// whose filter is no longer needed.
    virtual Status commitChanges(const Checkpoint &checkpoint,
                                 const QList<FollowedTable> &tables) = 0;

    /// Gives up what was applied since the last commit.
    virtual Status rollbackChanges() = 0;

    /// Notes which of the tables @p planned a run leaves without a new copy, for who looks into
    /// the destination; @p isAll: the source has no others, so that copies of what is not among
    /// them are of tables that are gone. Those that were not so before. Between transactions; a
    /// destination where no copy is visible yet keeps no note. Errors: Destination...
    virtual Result<QList<TableId>> noteLeft(const QList<LeftTable> & /*left*/,
                                            const QList<TableId> & /*planned*/, bool /*isAll*/)
    {
        return QList<TableId>();
    }

    /// Rows that the current table holds so far.
    virtual qint64 writtenRows() const = 0;

    virtual QString displayName() const = 0;
};

} // namespace tributary
