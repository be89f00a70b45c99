// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/checkresult.h"
#include "engine/source/serverfacts.h"

namespace tributary {

/// How many sessions somebody may have, and how many of them are not ours. Plain value, any thread.
struct SessionLimit
{
    int limit = -1; ///< -1: none
    int taken = 0; ///< by others

    /// More than anybody needs without a limit.
    int left() const;

    bool operator==(const SessionLimit &) const = default;
};

/// The limits that a run's connections meet. Sessions of this program in the same database are
/// counted as ours, so that a check beside a run says the same as one without. Plain value, any
/// thread.
struct SessionRoom
{
    SessionLimit role = {}; ///< rolconnlimit; none for a superuser
    SessionLimit database = {}; ///< datconnlimit; ditto
    SessionLimit server = {}; ///< max_connections without what is reserved for others

    bool operator==(const SessionRoom &) const = default;
};

/// Asks the server behind @p connection. Blocks. Outside of a transaction, or in one that may be
/// aborted by it. Errors: as Connection::query().
Result<SessionRoom> loadSessionRoom(Connection &connection, const std::stop_token &stop = {});

/// The check "connections": whether there is room for those of a run, which takes two beside the
/// one that streams the log, and two to copy, where one is enough. Pure function, any thread.
CheckResult judgeConnections(const ServerFacts &facts, const SessionRoom &room, bool log);

} // namespace tributary
