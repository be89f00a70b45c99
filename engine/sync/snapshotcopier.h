// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/destination.h"
#include "engine/postgres/connection.h"
#include "engine/sync/runsession.h"
#include "engine/sync/runtables.h"
#include "engine/sync/tablereader.h"

#include <optional>
#include <stop_token>

namespace tributary {

/// Copies tables under one snapshot into their shadows: one thread reads, the calling one writes. A
/// reader that was cut off is replaced once a table, since the snapshot lives as long as its
/// holder. Borrows everything; sync thread.
class SnapshotCopier
{
public:
    /// @p holder stands in the transaction of the snapshot that @p access names; with no name
    /// there, it reads by itself.
    SnapshotCopier(RunSession &session, Connection &holder, const SnapshotAccess &access,
                   Destination &destination, RunTables &tables)
        : m_session(session)
        , m_holder(holder)
        , m_access(access)
        , m_destination(destination)
        , m_tables(tables)
    { }

    /// Copies every table that is Waiting; each is Copied or Failed afterwards. Errors: what
    /// concerns more than one table.
    Status copyWaiting(const std::stop_token &stop);

private:
    Status copyTable(qsizetype index);
    Status copyRows(qsizetype index);
    Status openReader();
    Error causeOf(const Error &error);

    RunSession &m_session;
    Connection &m_holder;
    SnapshotAccess m_access;
    Destination &m_destination;
    RunTables &m_tables;
    std::optional<Connection>
        m_reader; ///< reads; the holder itself where no snapshot can be exported
    std::stop_token m_stop;
};

} // namespace tributary
