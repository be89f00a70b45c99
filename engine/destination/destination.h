// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/rowbatch.h"
#include "engine/data/tableschema.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace tributary {

/// Which database the rows come from: what keeps two sources from overwriting each other's tables.
struct DestinationSource
{
    QString identity; ///< stable: ServerFacts::identity()
    QString description; ///< for people: "shop on db.example.com:5432"
    QDateTime snapshotAt; ///< by the server's clock: what "fresh as of" means
};

/// Where a source table goes.
struct TablePlan
{
    TableSchema schema;
    QString name; ///< of the table in the destination
    QStringList columnNames; ///< as many as schema.columns
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

/// A place that holds copies of tables. Blocking; one thread, the same for all calls; what a call
/// has returned from is durable or will be with publish(). A table is written into a shadow, which
/// nobody sees as the table until publish() swaps all finished ones at once; until then the last
/// good copies are as they were, whatever happens. Repeating a whole run after a lost answer leaves
/// the same state. Never logs or reports cell values.
///
/// Order of calls: open, plan, then for each table prepareTable, writeRows..., finishTable or
/// abandonTable; publish; close (also by the destructor, which gives up what was not published).
class Destination
{
public:
    Destination() = default;
    Q_DISABLE_COPY_MOVE(Destination)
    virtual ~Destination() = default;

    /// Takes the destination for this run and clears what an earlier run left behind. @p stop ends
    /// waits in all later calls too. Errors: AlreadyRunning, Destination..., Interrupted.
    virtual Status open(const DestinationSource &source, const std::stop_token &stop) = 0;

    /// Decides the names, the same in every run. One result for each table, in the same order; a
    /// table that cannot be written carries its error.
    virtual Result<QList<TablePlan>> plan(const QList<TableSchema> &tables) = 0;

    /// Makes the empty shadow of a table; rows go there until it is finished or abandoned.
    virtual Result<DestinationCapabilities> prepareTable(const TablePlan &table) = 0;
    virtual Status writeRows(const RowBatch &rows) = 0;
    /// Completes the shadow (loads what was set aside for sorting, builds keys).
    virtual Status finishTable() = 0;
    /// Throws the shadow away.
    virtual Status abandonTable() = 0;

    /// Makes every finished table visible at once, with what is known about it.
    virtual Status publish() = 0;

    /// Rows that the current table holds so far.
    virtual qint64 writtenRows() const = 0;

    virtual QString displayName() const = 0;
};

} // namespace tributary
