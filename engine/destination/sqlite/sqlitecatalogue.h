// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/browse/browsequery.h"
#include "engine/destination/sqlite/sqlitebrowsesql.h"

#include <QList>
#include <QString>

namespace tributary {

class SqliteReader;

// What a SQLite file that is looked at holds. Errors: as SqliteReader::step().

/// All tables and views but those of SQLite and of Tributary, by name.
Result<QList<BrowsedTable>> listSqliteTables(SqliteReader &reader);

/// Errors: QueryFailed, when there is no such table.
Result<SqliteShape> sqliteShape(SqliteReader &reader, const QString &table);

/// RowPage::state: what a sync changes whenever it changes the table; empty for what is no copy.
Result<QString> sqliteState(SqliteReader &reader, const QString &table);

} // namespace tributary
