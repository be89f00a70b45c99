// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/postgres/connection.h"
#include "engine/postgres/endpoints.h"

namespace tributary {

/// What the start-up packet says besides who wants to go where.
struct StartVariant
{
    bool withOptions = true; ///< pin the session's settings in it; a pooler refuses that
    int knownVersion = 0; ///< server_version_num when it is known: pins what only some servers know
};

/// Begins a connection to one endpoint (PQconnectStartParams) with every parameter spelled out, so
/// that nothing comes from the surroundings. The caller owns what comes back; null without memory.
/// Any thread. Errors: ClientKeyEngine.
Result<pg_conn *> startConnection(const ConnectionOptions &options, const Endpoint &endpoint,
                                  const StartVariant &variant);

} // namespace tributary
