// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/codec/logdecoder.h"
#include "engine/data/logstate.h"
#include "engine/destination/destination.h"
#include "engine/postgres/connection.h"
#include "engine/postgres/logpull.h"
#include "engine/sync/log/logplan.h"
#include "engine/sync/log/serverclock.h"
#include "engine/sync/runsession.h"
#include "engine/sync/runtables.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace tributary {

/// A table's storage that is not the one that the destination knows.
struct NewStorage
{
    quint32 changedBy = 0; ///< TableSchema::changedBy
    Lsn seenAt; ///< where the server's log was then
};

/// Whether the publication that the plugin needs, if it needs one, is there.
enum class PublicationState { There, Missing };

/// What the parts of a run that follows the log share: made by LogRun, lent to each part in turn.
/// Sync thread.
struct LogContext
{
    const SyncRequest &request;
    RunSession &session;
    Destination &destination;
    SyncObserver &observer;
    RunTables &tables;

    /// Facts, snapshots, single rows: never in a transaction between the parts.
    std::optional<Connection> control = std::nullopt;
    LogPlugin plugin = LogPlugin::Pgoutput;
    QString slot;
    QString publication;
    /// What the destination knows; of a first run: what it is going to know.
    LogState state = {};
    bool isFirst = true; ///< nothing is followed yet
    bool isElsewhere = false; ///< on another timeline, slot or publication than is known
    bool slotExists = false;
    /// Commits on the server wait for whoever streams its log: it is pulled.
    bool isTakenForStandby = false;
    /// The slot met a change while there was no publication: it never comes past that.
    bool publicationWasLost = false;
    Lsn slotConfirmed;
    /// Tables (oids) to be copied again in the next round whatever their comparison says, and why.
    QHash<quint32, QString> copyAgain = {};
    /// Tables (oids) whose storage is new because this transaction truncated them.
    QHash<quint32, quint32> truncatedBy = {};
    /// Tables (oids) whose storage is new, perhaps because of a TRUNCATE that comes through the log
    /// before NewStorage::seenAt.
    QHash<quint32, NewStorage> newStorage = {};
    bool toldOfStandby = false; ///< that isTakenForStandby
    QSet<quint32> toldOf = {}; ///< new tables (oids) that cannot be followed
    /// Tables were put off until all transactions before this one are over; 0: none.
    qint64 waitsFor = 0;
    /// Tables were put off until these transactions, whose commits are held, are seen by snapshots.
    QSet<quint32> heldTransactions = {};
    QSet<quint32> unsaved = {}; ///< tables (oids) whose state goes with the next commit
    QSet<quint32> altered = {}; ///< tables (oids) that the log told to be altered, in this run
    QHash<quint32, Error> stopped = {}; ///< tables (oids) that are no longer followed in this run
    LogProgress progress = {};
    ServerClock serverClock = ServerClock();

    PluginOptions pluginOptions() const;
    std::unique_ptr<LogDecoder> makeDecoder() const;

    const std::stop_token &stop() const { return session.stop(); }

    /// Adds publishedLine() to the definitions of @p catalogue, which was read in the control
    /// connection's transaction. Errors: as Connection::query().
    Result<PublicationState> notePublished(QList<TableSchema> &catalogue,
                                           const std::stop_token &stop);

    /// What is followed of the table at @p index; null when it is not.
    FollowedTable *followed(qsizetype index);

    /// Fills what waits and what the server keeps into the progress, and tells it.
    Status askSlot(const std::stop_token &stop);

    QDateTime serverNow() const { return serverClock.now(); }

    void tellProgress()
    {
        observer.logProgressed(progress);
        hasNews = true;
    }

    /// While nothing happens: observers that pass on little at a time get what they held back.
    void tellRest()
    {
        if (std::exchange(hasNews, false))
            observer.logProgressed(progress);
    }

    bool hasNews = false;
};

} // namespace tributary
