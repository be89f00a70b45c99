// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/postgres/connection.h"
#include "engine/source/logfacts.h"
#include "engine/source/logtables.h"
#include "engine/source/publication.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace tributary {

/// What is to be followed through, by name.
struct LogWish
{
    QString plugin; ///< "pgoutput", "wal2json"; empty: the slot's, else what the version suggests
    QString slot; ///< empty: defaultSlotName()
    QString publication; ///< empty: ditto
};

/// A session with an open transaction that has written.
struct WritingSession
{
    qint64 pid = 0;
    QDateTime since; ///< of its transaction; invalid where the login may not know
};

/// The server's log directory (pg_wal).
struct LogOnDisk
{
    qint64 bytes = 0;
    qint64 usualBytes = 0; ///< that the settings let it grow to when nothing keeps log
};

/// Whose tables the login reads now and will not when they are made later.
struct LaterTables
{
    QString owner;
    QString schema;
};

/// What following changes needs of a server, as it is. Facts only, judged by logjudge.h; everything
/// is readable by a role with nothing but LOGIN. Plain value, any thread.
struct LogPrerequisites
{
    LogFacts log;
    bool walLevelPending = false; ///< another value is set and waits for a restart
    bool rdsReplication = false; ///< has what the role rds_replication may do
    QString pluginName; ///< the wish, with what was left open filled in
    QString slotName; ///< ditto
    QString publicationName; ///< ditto

    QList<SlotFacts> slots; ///< of the whole server
    int maxSlots = 0;
    int senders = 0; ///< that run
    int maxSenders = 0;
    std::optional<qint64> keptLogLimitBytes; ///< max_slot_wal_keep_size; nothing: no limit
    bool keptLogLimitKnown = false; ///< 13+
    qint64 idleSlotTimeoutSeconds = 0; ///< idle_replication_slot_timeout (18+), 0: none
    std::optional<PublicationFacts> publication; ///< the wanted one, for pgoutput
    bool mayCreatePublication = false; ///< CREATE on the database
    bool publicationOwned = false; ///< the login may alter the wanted one
    QSet<quint32> ownedTables; ///< oids; a login that owns none publishes none
    QList<TableId> writableTables; ///< that the login could change
    QStringList writableSchemas; ///< in which it could make tables
    QStringList openSchemas; ///< those of them in which everybody could ("public" before 15)
    QList<WritingSession> writers; ///< a new slot waits for each; the longest first
    int preparedTransactions = 0; ///< of the whole server; a new slot waits for each
    QString synchronousStandbyNames;
    std::optional<LogOnDisk> logOnDisk; ///< nothing where the login may not look
    QList<LaterTables> laterTables; ///< that would not be readable
    QString applicationAddress; ///< where the server sees us come from; empty: a socket

    // What came of trying; see tryReplication().
    std::optional<Error> replicationError; ///< why no replication connection could be opened
    bool replicationTried = false; ///< false also behind a pooler
    std::optional<Error> pluginError; ///< why the plugin could not be used
    bool pluginTried = false;

    /// The wanted slot, if it is there.
    const SlotFacts *slot() const;

    /// The login may follow changes, by attribute or by role.
    bool mayReplicate() const { return log.mayReplicate || rdsReplication; }

    bool usesPublication() const { return pluginName == logPluginName(LogPlugin::Pgoutput); }

    LogPlugin plugin() const
    {
        return usesPublication() ? LogPlugin::Pgoutput : LogPlugin::Wal2json;
    }
};

/// Asks the server behind @p connection. Outside of a transaction, or in one of our own. Blocks.
/// Errors: as Connection::query().
Result<LogPrerequisites> loadLogPrerequisites(Connection &connection, const LogWish &wish,
                                              const QString &database, const std::stop_token &stop);

/// Opens a replication connection, and tries the plugin with a temporary slot on it; nothing is
/// left behind. What comes of it goes into @p facts. Making a slot waits for transactions that
/// write: it is given up after @p patience, which is SlotBlocked. Blocks.
void tryReplication(LogPrerequisites &facts, const ConnectionOptions &options,
                    std::chrono::milliseconds patience, const std::stop_token &stop);

/// How fast the server writes its log, measured over @p duration: what an abandoned slot keeps.
/// Blocks. Bytes a second. Errors: StandbySource, as Connection::query().
Result<double> measureLogRate(Connection &connection, std::chrono::milliseconds duration,
                              const std::stop_token &stop);

} // namespace tributary
