// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"

#include <QList>
#include <QString>

namespace tributary {

/// Pages of a table's heap that are read in one transaction, so that no lock is held for the whole
/// of a large table.
struct PageRange
{
    qint64 first = 0;
    qint64 end = -1; ///< -1: to the end of the table

    bool operator==(const PageRange &) const = default;

    bool isWhole() const { return first == 0 && end < 0; }
};

/// Pages of 8 kB read in one transaction: 1 GB.
inline constexpr qint64 pagesPerChunk = 131'072;

/// The ranges that a table is read in: one, unless it is large, the login may read ctid and the
/// server can scan ranges of it (14 and newer).
QList<PageRange> pageRanges(const TableSchema &schema, int serverVersion);

/// COPY ... TO STDOUT (FORMAT binary) of the readable columns: ONLY the table itself for ordinary
/// tables (inheritance), never ONLY for partitioned ones. Columns that are not read in binary come
/// as PostgreSQL's text.
QString copyStatement(const TableSchema &schema, const PageRange &range);

/// The same for the rows that @p condition (" WHERE ...") leaves.
QString copyRowsStatement(const TableSchema &schema, const QString &condition);

/// The same rows and columns as a query for people, without an end: columns by their names.
QString selectStatement(const TableSchema &schema);

/// A query with the same columns and no rows: its description tells what the table looks like now.
QString describeStatement(const TableSchema &schema);

} // namespace tributary
