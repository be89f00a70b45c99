// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/logstate.h"
#include "engine/data/tableschema.h"
#include "engine/source/logtables.h"

#include <QList>
#include <QString>

namespace tributary {

/// Why a table is copied in full in each run, for people; empty: it is followed. @p chosen: as
/// chosenMethod().
QString whyCopiedInFull(const TableSchema &schema, const QString &chosen, LogPlugin plugin);

/// What FollowedTable::definition holds of a table: TableSchema::definition and its key.
QByteArray followedDefinition(const TableSchema &keyed);

/// The line of publishedLine() in a definition, with its end; empty: it has none.
QByteArray publishedIn(const QByteArray &definition);

/// Whether the publication may have let fewer changes of a table through since @p known was noted.
/// A record without publishedLine(), of an older version, does not tell.
bool wasPublishedAnew(const FollowedTable &known, const TableSchema &keyed);

/// What a destination is to note about a table that was copied or altered as @p keyed; columns that
/// @p before had and the source no longer has are kept, marked.
FollowedTable followedTable(const TableSchema &keyed, const QString &name,
                            const QStringList &columnNames, const SnapshotFilter &filter,
                            const FollowedTable *before);

/// How a followed table differs from what the source has now.
struct TableDifference
{
    bool copyAgain = false; ///< the log does not tell all of it
    QString reason; ///< why, in a few words for people
    QList<qsizetype> added; ///< columns (indexes into the schema's) that the destination lacks
    QList<std::pair<qsizetype, qsizetype>>
        renamed; ///< column, index into FollowedTable::columns with its old name
    QList<qsizetype> dropped; ///< indexes into FollowedTable::columns
    bool tableRenamed = false; ///< told also with copyAgain

    bool isNone() const
    {
        return !copyAgain && added.isEmpty() && renamed.isEmpty() && dropped.isEmpty()
            && !tableRenamed;
    }
};

/// Classifies by the table in the design: what can be done to the copy, and what needs a new one.
/// Pure function.
TableDifference compareWithSource(const FollowedTable &known, const TableSchema &keyed,
                                  LogPlugin plugin);

} // namespace tributary
