// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/postgres/connection.h"
#include "engine/source/logjudge.h"

#include <functional>
#include <stop_token>

namespace tributary {

/// The checks of what following changes needs, stage by stage: facts, then a replication
/// connection beside @p connection, then the plugin; every stage has a deadline, and nothing is
/// left behind on the server. @p scene comes with server, provider and tables, and gets the rest.
/// Each check is handed to @p finish as soon as it is known. Blocks; any one thread. Errors: as
/// Connection::query(), of the stage that loads the facts; then no check was finished.
Status checkLog(Connection &connection, const ConnectionOptions &options, const LogWish &wish,
                LogScene &scene, const std::stop_token &stop,
                const std::function<void(const CheckResult &)> &finish);

} // namespace tributary
