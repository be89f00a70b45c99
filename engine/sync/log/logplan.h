// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/logstate.h"
#include "engine/data/tableschema.h"

#include <QList>
#include <QString>

namespace tributary {

/// Which plugin a log is read through.
enum class LogPlugin { Pgoutput, Wal2json };

QString logPluginName(LogPlugin plugin);

/// Why changes of a table cannot be followed, in a few words for people ("has no primary key");
/// empty when they can. Such a table is copied in full in each run.
QString whyNotFollowed(const TableSchema &schema, LogPlugin plugin);

/// @p schema with its keyColumns as the log tells rows apart: the identity's, or with REPLICA
/// IDENTITY FULL the primary key's if there is one; else none. For tables that can be followed.
TableSchema withLogKey(const TableSchema &schema);

/// Whether rows of the log lack columns that have to be read from the table (generated ones, which
/// pgoutput leaves out).
bool needsFetchedColumns(const TableSchema &schema, LogPlugin plugin);

/// What FollowedTable::definition holds of a table: TableSchema::definition and its key.
QByteArray followedDefinition(const TableSchema &keyed);

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
