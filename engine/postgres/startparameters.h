// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/postgres/connection.h"
#include "engine/postgres/endpoints.h"

namespace tributary {

/// Begins a connection to one endpoint (PQconnectStartParams) with every parameter spelled out, so
/// that nothing comes from the surroundings. @p withOptions: pin the session's settings in the
/// start-up packet; a pooler refuses that. The caller owns what comes back; null without memory.
/// Any thread.
pg_conn *startConnection(const ConnectionOptions &options, const Endpoint &endpoint,
                         bool withOptions);

} // namespace tributary
