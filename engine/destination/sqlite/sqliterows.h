// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/browse/destinationbrowser.h"
#include "engine/destination/sqlite/sqlitebrowsesql.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <vector>

namespace tributary {

class SqliteReader;

// How the rows of a query are read from a SQLite file that is looked at. Errors: as
// SqliteReader::step().

/// What a query of a table has in common, whatever is read of it.
struct SqliteTableQuery
{
    SqliteShape shape;
    SqliteClause where;
    SqliteClause order;
};

/// Errors: QueryFailed, when table or column are gone.
Result<SqliteTableQuery> prepareSqliteTable(SqliteReader &reader, const BrowseQuery &query);

/// @p sql with values for its question marks.
Result<SqliteStatement> prepareWithValues(SqliteReader &reader, const QString &sql,
                                          const QList<SqliteValue> &values);

/// A table's rows in the query's order with all values.
Result<SqliteStatement> prepareSqliteRows(SqliteReader &reader, const SqliteTableQuery &table);

/// Adds to @p page the rows of a table whose rows have numbers.
Status readPageByRowIds(SqliteReader &reader, const SqliteTableQuery &table, const RowRange &range,
                        RowPage &page);

/// Adds to @p page rows of @p statement, which is at its beginning.
Status readPage(SqliteReader &reader, const SqliteStatement &statement, const RowRange &range,
                RowPage &page);

/// See DestinationBrowser::wholeRows().
Result<QList<QList<BrowsedCell>>> rowsByHandle(SqliteReader &reader, const SqliteShape &shape,
                                               const QList<RowPlace> &places, qsizetype most);
Result<QList<QList<BrowsedCell>>> rowsByPosition(SqliteReader &reader,
                                                 const SqliteStatement &statement,
                                                 const QList<RowPlace> &places, qsizetype most);

/// Hands the rows of a statement to @p taker.
Status giveRows(SqliteReader &reader, const SqliteStatement &statement, RowTaker &taker);

QStringList columnNamesOf(const SqliteStatement &statement);
QStringList columnNamesOf(const SqliteShape &shape);

} // namespace tributary
