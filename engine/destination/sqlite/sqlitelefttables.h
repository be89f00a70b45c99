// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/lefttable.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

namespace tributary {

/// What Destination::noteLeft() notes, in a transaction of its own, and only where something is
/// other than before. The copies that are newly gone from the source. Errors: by SQLite's code.
Result<QList<TableId>> noteLeftTables(SqliteDatabase &database, const QString &sourceIdentity,
                                      const QList<LeftTable> &left, const QList<TableId> &planned,
                                      bool isAll);

/// Of all sources. Errors: by SQLite's code.
Result<QList<LeftTable>> readLeftTables(SqliteDatabase &database);

} // namespace tributary
