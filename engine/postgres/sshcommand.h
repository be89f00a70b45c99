// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/postgres/conninfo.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tributary {

// What is said to the system's ssh, and what its words mean. Pure functions, any thread.

/// The line that ssh writes to its standard output when its ports are open (see sshArguments()).
inline constexpr char tunnelReadyWord[] = "tributary-tunnel-open";

/// Reads "user@host:port", "host", "[::1]:22". Nothing when it is not that: a name that ssh could
/// take for an option, or a shell for a command, is none.
std::optional<SshTunnel> parseTunnel(const QString &text);

/// The other way round; parseTunnel() reads it back.
QString tunnelText(const SshTunnel &tunnel);

/// True when host, port and user may be handed to ssh.
bool isUsableTunnel(const SshTunnel &tunnel);

/// The arguments of an ssh that asks nothing, forwards @p localPorts (one for each host of
/// @p info, on 127.0.0.1) to the server and does nothing else. Host keys must be known.
QStringList sshArguments(const ConnInfo &info, const QList<quint16> &localPorts);

/// What kept the tunnel from being opened, or ended it, from what ssh wrote. Errors: TunnelFailed,
/// TunnelHostKey, TunnelLogin.
Error tunnelError(const SshTunnel &tunnel, const QString &words);

/// Why ssh could not reach the server behind the tunnel, if that is what its last words tell.
/// Errors: ConnectionRefused, ConnectionTimeout, NameNotFound, NetworkUnreachable, TunnelFailed
/// (forwarding is forbidden).
std::optional<Error> behindTunnelError(const ConnInfo &info, const QString &words);

/// True when another program took the local port: another one may be free.
bool isPortTaken(const QString &words);

} // namespace tributary
