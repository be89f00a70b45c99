// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"
#include "engine/sync/verify/boundvalue.h"
#include "engine/sync/verify/copyrecords.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tributary {

/// What the server can do, as far as the comparison depends on it.
struct ComparisonServer
{
    int version = 0; ///< server_version_num
    QString encoding; ///< of the database
};

/// How the rows of a table are brought together.
enum class RowOrder {
    ByKey, ///< both sides hand them out in the key's order
    Sorted, ///< the key is known, but the sides order it differently: sorted here
    NoKey, ///< a row is known by its content alone
};

/// What statements on a part of a table are made of; see sampleplan.h.
struct StatementParts
{
    QString sourceColumns; ///< expressions, as many as the plan's columns
    QString sourceFrom; ///< " FROM ONLY ..."
    QString sourceOrder; ///< " ORDER BY ...", or empty
    QString destinationColumns;
    QString destinationFrom; ///< " FROM main."..." AS t"
    QString destinationCondition; ///< leaves rows out that were deleted in the source; or empty
    QString destinationOrder;
    QStringList destinationKey; ///< of the plan's key; empty when the destination lacks one of them
    QString destinationRow; ///< name of SQLite's row number; empty where columns have all its names
};

/// One table's comparison: which columns, in which order, with which statements. Plain value.
struct ComparisonPlan
{
    TableId table;
    TableKind kind = TableKind::Table;
    qint64 estimatedRows = -1; ///< as TableSchema
    qint64 sizeBytes = 0; ///< ditto
    QString destinationName;
    RowOrder order = RowOrder::NoKey;
    QList<ColumnSchema> columns;
    QList<qsizetype> key; ///< indexes into columns
    QStringList notes;
    bool isOfSomeColumns = false; ///< others are not compared, as the notes tell
    QString copySql; ///< COPY (SELECT ...) TO STDOUT
    QString sourceCountSql;
    QString selectSql; ///< columns in the same order
    QString destinationCountSql;
    QList<BoundValue> parameters; ///< of selectSql
    StatementParts parts;
};

/// How the source is asked for a column: the column itself, since COPY prints it by its type's
/// output function; an array as JSON of its elements' texts, unless a lower bound is not 1. Pure
/// function.
QString sourceExpression(const ColumnSchema &column, int serverVersion);

/// Plans the comparison of @p copy with the source's @p table as it is now. @p destinationColumns
/// are those that the destination's table has in fact. Columns are matched by number
/// (renamed ones stay the same), or by name where the table was made anew. Pure function.
ComparisonPlan planComparison(const RecordedCopy &copy, const TableSchema &table,
                              const QSet<QString> &destinationColumns,
                              const ComparisonServer &server);

} // namespace tributary
