// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QList>
#include <QString>

namespace tributary {

/// A complete shadow table and the copy whose place it takes (which need not exist).
struct SqliteSwap
{
    QString shadow;
    QString name;
};

/// Puts complete shadow tables in the place of old copies, which are dropped; indexes and triggers
/// that users made on the old copies are made again on the new ones (those that no longer fit are
/// left out). Views are not touched. To be called inside a transaction, which is to be rolled back
/// when this fails. Errors: by SQLite's code.
Status swapSqliteTables(SqliteDatabase &database, const QList<SqliteSwap> &swaps);

} // namespace tributary
