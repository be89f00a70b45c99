// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace tributary {

class Connection;

/// A transaction of the connection's database that goes on. Plain value.
struct OpenCommit
{
    quint32 xid = 0; ///< as the log numbers it
    /// Its commit may be in the log already, while it waits for a synchronous standby and no
    /// snapshot sees it.
    bool isHeld = false;
    bool hasStandbys = false; ///< whether the server has synchronous standbys at all
    QString session; ///< PID, for people; empty: not known
};

/// All of them, but our own. Blocks; errors: as Connection::query().
Result<QList<OpenCommit>> loadOpenCommits(Connection &connection, const std::stop_token &stop);

} // namespace tributary
