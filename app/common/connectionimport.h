// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/import/foundconnection.h"

#include <QString>

namespace tributary {

/// Reads one file of another program: pg_service.conf, .pgpass, DBeaver's data-sources.json,
/// pgAdmin's servers.json or pgadmin4.db, or a list of addresses. Nothing is written, and no
/// password is kept. Blocks; any thread. Errors: Settings (cannot be read, is none of these).
Result<FoundConnections> importFile(const QString &path);

/// What the usual files in the folder @p home hold; those that cannot be read count as empty.
/// Blocks; any thread.
QList<FoundConnection> findConnections(const QString &home);

} // namespace tributary
