// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/sqlite/sqlitedatabase.h"

namespace tributary {

/// How a run opens its file. Errors: DestinationFolder, DestinationPermission, by SQLite's code.

/// Makes the file @p path for rows alone: without journal and sync, since nobody depends on it.
/// @p finalPath: what messages call it.
Result<std::unique_ptr<SqliteDatabase>> openNewSqlite(const QString &path, const QString &finalPath,
                                                      const std::stop_token &stop);

/// Opens a file that others may be reading.
Result<std::unique_ptr<SqliteDatabase>> openExistingSqlite(const QString &path,
                                                           const std::stop_token &stop);

/// Begin of the names of tables that are not complete yet.
inline constexpr QLatin1String sqliteShadowPrefix("_tributary_new_");

/// Drops what a run left behind that did not come to its end.
Status dropSqliteShadows(SqliteDatabase &database);

} // namespace tributary
