// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/import/foundconnection.h"

#include <QByteArray>

#include <optional>

namespace tributary {

// Readers of other programs' settings: bytes in, connections out. Each takes hosts, databases and
// users, and no passwords. Pure functions, any thread; any bytes end in an answer.

/// pg_service.conf (PostgreSQL manual, "The Connection Service File"): a section a service.
/// Errors: Settings.
FoundConnections parseServiceFile(const QByteArray &content);

/// .pgpass (PostgreSQL manual, "The Password File"): host:port:database:user:password. A "*" is an
/// empty field; entries for any host tell nothing and are passed over.
FoundConnections parsePassFile(const QByteArray &content);

/// DBeaver's data-sources.json; connections of the provider "postgresql". Errors: Settings.
Result<FoundConnections> parseDBeaver(const QByteArray &content);

/// pgAdmin's servers.json, as "Import/Export Servers" writes it. Errors: Settings.
Result<FoundConnections> parsePgAdmin(const QByteArray &content);

/// Recognises which of them @p content is; @p fileName helps where the content is no help. Nothing
/// when it is none of them, and not a list of addresses either (a URI a line). Errors: Settings.
std::optional<Result<FoundConnections>> parseImport(const QByteArray &content,
                                                    const QString &fileName);

} // namespace tributary
