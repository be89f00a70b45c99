// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/conninfo.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <stop_token>

namespace tributary {

/// One place where a server may listen.
struct Endpoint
{
    QString host; ///< name for certificates and .pgpass, or the socket's folder
    QString address; ///< numeric; empty for sockets
    QString port;
    QString localPort = {}; ///< of 127.0.0.1, when a tunnel leads from there
};

class OpenTunnel;

/// All endpoints of a connection in the order they are to be tried: each host with each of its
/// addresses, or the one that @p known has for it. The system's resolver blocks, so it works on a
/// thread of its own that is left behind when @p stop or @p deadline comes first. Errors:
/// NameNotFound (none of the names has an address), ConnectionTimeout, Interrupted.
Result<QList<Endpoint>> resolveEndpoints(const ConnInfo &info,
                                         std::chrono::steady_clock::time_point deadline,
                                         const std::stop_token &stop,
                                         const QHash<QString, QString> &known = {});

/// The same through a tunnel, at whose other end the names are looked up.
QList<Endpoint> tunnelEndpoints(const ConnInfo &info, const OpenTunnel &tunnel);

} // namespace tributary
