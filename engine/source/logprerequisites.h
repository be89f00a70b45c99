// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/source/logfacts.h"
#include "engine/source/publication.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace tributary {

class Connection;

/// What following changes needs of a server, as it is. Facts only, judged by logjudge.h; everything
/// is readable by a role with nothing but LOGIN. Plain value, any thread.
struct LogPrerequisites
{
    LogFacts log;
    bool walLevelPending = false; ///< another value is set and waits for a restart
    bool rdsReplication = false; ///< member of rds_replication
    bool roleReadOnly = false; ///< default_transaction_read_only
    bool mayCreatePublication = false; ///< CREATE on the database
    QList<SlotFacts> slots; ///< of the whole server
    int maxSlots = 0;
    int senders = 0; ///< that run; only our own where the login may not see others
    int maxSenders = 0;
    std::optional<qint64> keptLogLimitBytes; ///< max_slot_wal_keep_size; nothing: no limit
    bool keptLogLimitKnown = false; ///< 13+
    qint64 idleSlotTimeoutSeconds = 0; ///< idle_replication_slot_timeout (18+), 0: none
    std::optional<PublicationFacts> publication; ///< the wanted one
    bool pluginAllowListed = true; ///< no error of PluginBlocked came
    std::optional<Error> replicationError; ///< why no replication connection could be opened
    std::optional<Error> pluginError; ///< why the plugin could not be used
    bool pluginTried = false;
    QDateTime oldestTransaction; ///< start of the oldest open transaction that writes
    int preparedTransactions = 0; ///< in this database
    QString synchronousStandbyNames;
    QString applicationAddress; ///< where the server sees us come from; empty: a socket
};

/// How fast the server writes its log, measured over @p duration: what an abandoned slot keeps.
/// Blocks. Bytes a second. Errors: as Connection::query().
Result<double> measureLogRate(Connection &connection, std::chrono::milliseconds duration,
                              const std::stop_token &stop);

} // namespace tributary
