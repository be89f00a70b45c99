// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/tablecheck.h"

#include "engine/postgres/connection.h"
#include "engine/postgres/postgreserror.h"
#include "engine/sync/copystatement.h"

namespace tributary {

namespace {

Error changed(const TableSchema &schema, const QString &detail)
{
    return makeError(ErrorKind::TableChanged, {{QStringLiteral("table"), schema.id.displayName()}},
                     detail);
}

/// A failure to even describe the table: its columns or the table itself are gone. A foreign table
/// is described by another server, whose words about its own tables look the same.
bool meansChanged(const Error &error, const TableSchema &schema)
{
    if (schema.kind == TableKind::ForeignTable)
        return false;
    return error.sqlState == "42703" || error.sqlState == "42P01" || error.sqlState == "42704";
}

/// The same failure, said of the table: an error in a view's definition is not one of the run.
Error named(const Error &error, const Connection &connection, const TableSchema &schema)
{
    return error.sqlState.isEmpty()
        ? error
        : statementError(error.sqlState, error.detail, connection.info(), schema.id.displayName());
}

Status checkColumns(Connection &connection, const TableSchema &schema, const std::stop_token &stop)
{
    const Result<QueryResult> now = connection.query(describeStatement(schema), stop);
    if (!now)
        return meansChanged(now.error(), schema) ? changed(schema, now.error().detail)
                                                 : named(now.error(), connection, schema);
    const bool hasNumbers = schema.kind != TableKind::View
        && schema.kind != TableKind::MaterialisedView;
    for (int i = 0; i < now->columnCount(); ++i) {
        const ColumnSchema &column = schema.columns[i];
        const bool same = now->columnType(i) == column.typeOid
            && (!hasNumbers
                || (now->columnTable(i) == schema.id.oid && now->columnAttnum(i) == column.attnum));
        if (!same)
            return changed(schema, QStringLiteral("column %1 is another one now").arg(column.name));
    }
    return Done{};
}

/// Asks functions, not pg_class: under our snapshot the catalogue's rows are the old ones, the
/// functions see today.
QString storageQuery(const TableSchema &schema, int serverVersion)
{
    const QString oid = QString::number(schema.id.oid);
    if (schema.kind != TableKind::PartitionedTable)
        return QStringLiteral("SELECT %1, coalesce(pg_relation_filenode(%1), 0)").arg(oid);
    if (serverVersion >= 120000)
        return QStringLiteral("SELECT relid::oid, coalesce(pg_relation_filenode(relid), 0)"
                              " FROM pg_partition_tree(%1) WHERE isleaf ORDER BY relid::oid")
            .arg(oid);
    // Without pg_partition_tree() only the partitions that the snapshot knew can be looked at.
    QStringList leaves;
    const QList<QByteArray> known = schema.fingerprint.split(' ');
    for (const QByteArray &each : known) {
        if (!each.isEmpty())
            leaves.append(QString::fromLatin1(each.left(each.indexOf(':'))));
    }
    return QStringLiteral("SELECT leaf, coalesce(pg_relation_filenode(leaf), 0) FROM "
                          "unnest('{%1}'::oid[]) leaf ORDER BY leaf")
        .arg(leaves.join(u','));
}

Status checkStorage(Connection &connection, const TableSchema &schema, const std::stop_token &stop)
{
    const Result<QueryResult> now = connection.query(
        storageQuery(schema, connection.serverVersion()), stop);
    if (!now)
        return named(now.error(), connection, schema);
    QByteArray fingerprint;
    for (int row = 0; row < now->rowCount(); ++row)
        fingerprint += now->bytes(row, 0).toByteArray() + ':' + now->bytes(row, 1).toByteArray()
            + ' ';
    if (fingerprint != schema.fingerprint)
        return changed(
            schema,
            QStringLiteral("storage was %1, is %2")
                .arg(QString::fromLatin1(schema.fingerprint), QString::fromLatin1(fingerprint)));
    return Done{};
}

} // namespace

Status checkTableUnchanged(Connection &connection, const TableSchema &schema,
                           const std::stop_token &stop)
{
    if (const Status columns = checkColumns(connection, schema, stop); !columns)
        return columns;
    const bool hasStorage = schema.kind != TableKind::View
        && schema.kind != TableKind::ForeignTable;
    return hasStorage ? checkStorage(connection, schema, stop) : Status(Done{});
}

} // namespace tributary
