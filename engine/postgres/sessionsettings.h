// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace tributary {

/// Settings that change how the server prints values or when it gives up, and the values that every
/// session of ours must have: a role's or database's own defaults would otherwise change the data.
/// Pure functions, any thread. Facts: PostgreSQL manual, "Client Connection Defaults".
struct SessionSetting
{
    const char *name;
    const char *value; ///< as it is set
    const char *reads; ///< as current_setting() shows it afterwards
    int fromVersion; ///< server_version_num that knows it first
    bool atStartup; ///< may stand in the start-up packet of every version we read
};

std::span<const SessionSetting> sessionSettings();

/// "-c name=value ..." for the start-up packet: those that every supported server knows, and with
/// @p knownVersion (server_version_num) those that this one knows.
QByteArray startupOptions(int knownVersion = 0);

/// "SET name = value; ..." for what the start-up packet could not carry, by version.
QString sessionStatements(int serverVersion);

/// "SET LOCAL name = value; ..." for all of them: behind a pooler a session keeps nothing.
QString transactionStatements(int serverVersion, bool sqlAscii);

} // namespace tributary
