// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/source/publication.h"
#include "engine/sync/log/logcontext.h"
#include "engine/sync/patientcatalogue.h"
#include "engine/sync/planner.h"
#include "engine/sync/tablereader.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <vector>

namespace tributary {

/// One round of a log run before changes are applied: looks at the catalogue, decides each table's
/// method, prepares publication and slot, copies what has to be copied and alters what was altered,
/// so that the destination fits the checkpoint. Borrows the context; sync thread; used once.
class LogRound
{
public:
    /// @p copyFull: tables whose changes cannot be followed are copied too (once a run).
    LogRound(LogContext &context, bool copyFull)
        : m_context(context)
        , m_copyFull(copyFull)
    { }

    /// Errors: NothingToSync, Publication..., Slot..., Plugin..., those of SnapshotCopier and
    /// Destination.
    Status run();

    /// What the destination knew of the tables before: old names of columns, for the log's older
    /// part. By oid.
    const QHash<quint32, FollowedTable> &knownBefore() const { return m_knownBefore; }

    /// Whether there are tables with new storage that is followed as if a TRUNCATE had made it: the
    /// log tells whether one did, lookAtCatalogue() draws the conclusion.
    bool awaitsTruncations() const { return !m_awaited.isEmpty(); }

private:
    Result<QList<PlannedTable>> planned();
    Status preparePublicationOf(QList<PlannedTable> &tables);
    Status withdrawUnidentified(const PublicationFacts &publication, QList<PlannedTable> &tables);
    Status giveUpLocked(const QList<TableSchema> &tables);
    void leaveOutStopped(QList<PlannedTable> &tables);
    TableDifference differenceOf(const TableSchema &keyed) const;
    Status awaitTruncations(const QList<PlannedTable> &tables);
    Status someCanBeCopied() const;
    bool addsTables() const;
    bool hasToWait(quint32 table) const;
    void putOff(PlannedTable &table) const;
    QString heldBackNote() const;
    Status waitForOthers(bool startsSlot);
    Status waitForOlderTransactions();
    Status waitForHeldCommits(std::chrono::milliseconds patience);
    Result<QSet<quint32>> toldBySlot();
    QSet<quint32> tablesToCopy() const;
    Status makeSlot();
    Error whyNoSlot(Error error) const;
    void tellOfWait(const QString &who);
    Status makeSlotThroughSql();
    Status beginSnapshot();
    Status exportSnapshot();
    Status planUnderSnapshot();
    Status renameTables();
    Status planDestination(const QList<PlannedTable> &tables);
    void decide(qsizetype index);

    /// A copy that is not followed keeps no deleted rows.
    bool mayCopyUnfollowed() const { return m_copyFull && !m_context.request.log.keepDeleted; }

    Status copy();
    void beginState();
    void noteGone();
    QList<FollowedTable> unfollowedTables() const;
    Status alter();

    LogContext &m_context;
    bool m_copyFull;
    Sizes m_sizes = Sizes::Measured;
    bool m_isTooEarly = false; ///< for tables that are new: these go on
    bool m_areCommitsHeld = false; ///< that neither the log nor a snapshot has: for m_heldBack
    QSet<quint32> m_heldBack; ///< oids of tables that were to be copied
    QSet<quint32> m_newlyPublished; ///< by this round
    QHash<quint32, QString> m_publicationNotes; ///< about tables that are not followed
    bool m_mustWait = false; ///< for transactions that go on, before a snapshot is taken
    bool m_toldOfWait = false; ///< for them
    QSet<quint32> m_awaited; ///< oids: awaitsTruncations()
    QSet<quint32> m_followed; ///< oids, by the last look at the catalogue
    SnapshotAccess m_access;
    SnapshotFilter m_filter; ///< of tables copied in this round; none with a new slot
    QDateTime m_snapshotAt;
    QHash<quint32, FollowedTable> m_knownBefore;
    std::vector<TableDifference> m_differences; ///< by table
};

} // namespace tributary
