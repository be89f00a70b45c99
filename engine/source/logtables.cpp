// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/logtables.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

QString logPluginName(LogPlugin plugin)
{
    return plugin == LogPlugin::Pgoutput ? QStringLiteral("pgoutput") : QStringLiteral("wal2json");
}

QString whyNotFollowed(const TableSchema &schema, LogPlugin plugin)
{
    switch (schema.kind) {
    case TableKind::View:
    case TableKind::MaterialisedView:
    case TableKind::ForeignTable:
        return QCoreApplication::translate("LogPlan", "is no table");
    case TableKind::Table:
    case TableKind::PartitionedTable:
        break;
    }
    if (schema.unlogged)
        return QCoreApplication::translate("LogPlan", "is unlogged");
    if (schema.columns.isEmpty())
        return QCoreApplication::translate("LogPlan", "has no columns");
    if (schema.identity == ReplicaIdentity::None)
        return schema.keyDeferrable
            ? QCoreApplication::translate("LogPlan", "has a primary key that can be deferred")
            : schema.keyColumns.isEmpty()
            ? QCoreApplication::translate("LogPlan", "has no primary key")
            : QCoreApplication::translate("LogPlan",
                                          "has a replica identity that tells no rows apart");
    const TableSchema keyed = withLogKey(schema);
    const bool keyIsGenerated = std::ranges::any_of(
        keyed.keyColumns, [&](qsizetype index) { return keyed.columns[index].generated; });
    if (needsFetchedColumns(schema, plugin) && (keyed.keyColumns.isEmpty() || keyIsGenerated))
        return QCoreApplication::translate("LogPlan",
                                           "has a generated column and no key to read it by");
    return {};
}

TableSchema withLogKey(const TableSchema &schema)
{
    TableSchema keyed = schema;
    if (schema.identity == ReplicaIdentity::Key)
        keyed.keyColumns = schema.identityColumns;
    // The columns of the primary key are the same set; its order is the one that people expect.
    QList<qsizetype> sorted = schema.keyColumns;
    std::ranges::sort(sorted);
    if (std::ranges::equal(sorted, keyed.keyColumns))
        keyed.keyColumns = schema.keyColumns;
    return keyed;
}

bool needsFetchedColumns(const TableSchema &schema, LogPlugin plugin)
{
    return plugin == LogPlugin::Pgoutput
        && std::ranges::any_of(schema.columns, &ColumnSchema::generated);
}

} // namespace tributary
