// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QString>

namespace tributary {

/// Puts a complete shadow table in the place of an old copy, which is dropped; indexes and triggers
/// that users made on the old copy are made again on the new one (those that no longer fit are left
/// out). To be called inside a transaction, with legacy_alter_table on: a user's view on the table
/// would otherwise stop the rename. Errors: by SQLite's code.
Status swapSqliteTable(SqliteDatabase &database, const QString &shadow, const QString &name);

} // namespace tributary
