// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/destination.h"
#include "engine/postgres/connection.h"
#include "engine/sync/runsession.h"
#include "engine/sync/runtables.h"
#include "engine/sync/syncobserver.h"
#include "engine/sync/syncrequest.h"
#include "engine/sync/tablereader.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace tributary {

/// The phases of one run that copies in full, and nothing else: connect, take a snapshot, plan,
/// copy each table, publish. How a table is read, checked or written belongs to the classes it
/// calls; what is said about an error belongs to the catalogue; please add neither here. Blocking;
/// the thread that calls run(), plus one that reads.
class SyncRun
{
public:
    /// @p destination is opened by the run. Borrows both; they outlive it.
    SyncRun(const SyncRequest &request, Destination &destination, SyncObserver &observer);

    /// Ends within a second of a stop request, and loses nothing: what was not published is not
    /// visible.
    SyncReport run(const std::stop_token &stop);

private:
    Status prepare(RunSession &session);
    Status takeSnapshot();
    Status plan(RunSession &session);
    Status publish();

    const SyncRequest &m_request;
    Destination &m_destination;
    SyncObserver &m_observer;
    std::stop_token m_stop;

    std::optional<Connection> m_holder; ///< keeps the snapshot alive, and touches no table
    SnapshotAccess m_access;
    QDateTime m_snapshotAt;
    RunTables m_tables;
};

} // namespace tributary
