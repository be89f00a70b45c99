// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/destination.h"
#include "engine/postgres/connection.h"
#include "engine/source/serverfacts.h"
#include "engine/sync/runtables.h"
#include "engine/sync/syncobserver.h"
#include "engine/sync/syncprogress.h"
#include "engine/sync/syncrequest.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace tributary {

/// What every run has, whatever its method: how it connects, what the server is, what is to be said
/// at the end. Sync thread.
class RunSession
{
public:
    RunSession(const SyncRequest &request, const std::stop_token &stop);

    /// @p purpose is shown by the server (application_name). Errors: as Connection::open();
    /// TooManyConnections also where as many are open as the request permits.
    Result<Connection> openConnection(const QString &purpose, bool replication = false) const;

    /// Opens the run's first connection and finds out what is behind it. Errors: as
    /// Connection::open(); OtherProduct, VersionTooOld.
    Result<Connection> connect(const QString &purpose);

    const ServerFacts &facts() const { return m_facts; }

    /// Texts may be anything: the database does not know its encoding.
    bool checkUtf8() const { return m_facts.serverEncoding == u"SQL_ASCII"; }

    DestinationSource destinationSource(const QDateTime &snapshotAt) const;

    const std::stop_token &stop() const { return m_stop; }

    /// No further connection is permitted by the request at present.
    bool isAtLimit() const;

    void note(const QString &text);

    SyncReport report(const Status &status, const RunTables &tables, const Destination &destination,
                      SyncObserver &observer) const;

private:
    const SyncRequest &m_request;
    std::stop_token m_stop;
    QDateTime m_startedAt;
    ServerFacts m_facts;
    ConnInfo m_info; ///< where the server was found
    std::shared_ptr<OpenTunnel> m_tunnel; ///< that all connections of the run share, or null
    std::shared_ptr<const void> m_lease; ///< that each open connection of the run holds
    QStringList m_notes;
};

} // namespace tributary
