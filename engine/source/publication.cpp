// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/publication.h"

#include "engine/core/sqlquote.h"
#include "engine/postgres/connection.h"
#include "engine/source/versionedsql.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

QString tableList(const QList<TableSchema> &tables)
{
    QStringList names;
    for (const TableSchema &table : tables) {
        const QString name = quoteQualified(table.id.schema, table.id.name);
        // Without ONLY the tables that inherit from it would be published too, whether they have a
        // key or not; a partitioned table is its partitions.
        names.append(table.kind == TableKind::Table ? QStringLiteral("ONLY ") + name : name);
    }
    return names.join(QStringLiteral(", "));
}

/// Before version 13 a partitioned table cannot be published: its leaves are.
QList<TableSchema> publishable(const QList<TableSchema> &tables, int serverVersion)
{
    if (serverVersion >= 130000)
        return tables;
    QList<TableSchema> all;
    for (const TableSchema &table : tables) {
        if (table.kind != TableKind::PartitionedTable) {
            all.append(table);
            continue;
        }
        for (const TableId &leaf : table.partitions) {
            TableSchema schema;
            schema.id = leaf;
            all.append(schema);
        }
    }
    return all;
}

bool isPublished(const PublicationFacts &publication, const TableSchema &table)
{
    if (publication.tables.contains(table.id.oid))
        return true;
    if (table.kind != TableKind::PartitionedTable)
        return false;
    return std::ranges::all_of(table.partitions, [&](const TableId &leaf) {
        return publication.tables.contains(leaf.oid);
    });
}

/// Generated columns are in no publication before version 18.
bool leavesOutColumns(const PublicationFacts::Table &published, const TableSchema &table)
{
    if (published.columns.isEmpty())
        return false;
    const QByteArray names = '\n' + published.columns + '\n';
    return std::ranges::any_of(table.columns, [&](const ColumnSchema &column) {
        const QByteArray line = '\n' + column.name.toUtf8() + '\n';
        return !column.generated && !names.contains(line);
    });
}

Error rightMissing(const QString &name, const QString &sql, const Error &cause)
{
    return makeError(ErrorKind::PublicationRight,
                     {{QStringLiteral("publication"), name}, {QStringLiteral("sql"), sql}},
                     cause.detail, cause.sqlState);
}

bool isAboutRights(const Error &error)
{
    return error.sqlState == "42501" || error.sqlState == "25006";
}

Status run(Connection &connection, const QString &name, const QString &sql,
           const std::stop_token &stop, std::chrono::milliseconds patience)
{
    // The role may default to read-only transactions; this is the one thing that we write.
    const Status done = connection.execute(
        QStringLiteral("BEGIN READ WRITE; SET LOCAL lock_timeout = %1; %2; COMMIT")
            .arg(QString::number(patience.count()), sql),
        stop);
    if (done)
        return done;
    connection.rollback();
    return isAboutRights(done.error()) ? rightMissing(name, sql, done.error()) : done.error();
}

} // namespace

Result<std::optional<PublicationFacts>> loadPublication(Connection &connection, const QString &name,
                                                        const std::stop_token &stop)
{
    const int version = connection.serverVersion();
    const Result<QueryResult> row = connection.query(
        versionedSql(QStringLiteral("publication"), version), {name.toUtf8()}, stop);
    if (!row)
        return row.error();
    if (row->rowCount() == 0)
        return std::optional<PublicationFacts>();
    PublicationFacts facts{.name = name,
                           .allTables = row->boolean(0, 1),
                           .rowChanges = row->boolean(0, 2),
                           .truncations = row->boolean(0, 3),
                           .viaRoot = row->boolean(0, 4),
                           .owned = row->boolean(0, 5),
                           .tables = {},
                           .members = {}};
    const Result<QueryResult> tables = connection.query(
        versionedSql(QStringLiteral("publicationtables"), version), {name.toUtf8()}, stop);
    if (!tables)
        return tables.error();
    for (int i = 0; i < tables->rowCount(); ++i)
        facts.tables.insert(
            static_cast<quint32>(tables->integer(i, 0)),
            {.filtered = tables->boolean(i, 2), .columns = tables->bytes(i, 1).toByteArray()});
    const Result<QueryResult> members = connection.query(
        versionedSql(QStringLiteral("publicationmembers"), version), {name.toUtf8()}, stop);
    if (!members)
        return members.error();
    for (int i = 0; i < members->rowCount(); ++i)
        facts.members.insert(static_cast<quint32>(members->integer(i, 0)));
    return std::optional(facts);
}

QString createPublicationSql(const QString &name, const QList<TableSchema> &tables,
                             int serverVersion)
{
    QString sql = QStringLiteral("CREATE PUBLICATION ") + quoteIdentifier(name);
    const QList<TableSchema> all = publishable(tables, serverVersion);
    if (!all.isEmpty())
        sql += QStringLiteral(" FOR TABLE ") + tableList(all);
    if (serverVersion >= 130000)
        sql += QStringLiteral(" WITH (publish_via_partition_root = true)");
    return sql;
}

QString addToPublicationSql(const PublicationFacts &publication, const QList<TableSchema> &missing,
                            int serverVersion)
{
    QList<TableSchema> add;
    for (const TableSchema &table : publishable(missing, serverVersion)) {
        if (!publication.tables.contains(table.id.oid)) // a leaf that is there already
            add.append(table);
    }
    return QStringLiteral("ALTER PUBLICATION %1 ADD TABLE %2")
        .arg(quoteIdentifier(publication.name), tableList(add));
}

QString dropFromPublicationSql(const PublicationFacts &publication,
                               const QList<TableSchema> &tables)
{
    QList<TableSchema> drop;
    for (const TableSchema &table : tables) {
        QList<TableId> all = table.partitions;
        all.prepend(table.id);
        for (const TableId &id : std::as_const(all)) {
            TableSchema schema;
            schema.id = id;
            if (publication.members.contains(id.oid))
                drop.append(schema);
        }
    }
    if (drop.isEmpty())
        return {};
    return QStringLiteral("ALTER PUBLICATION %1 DROP TABLE %2")
        .arg(quoteIdentifier(publication.name), tableList(drop));
}

Status dropFromPublication(Connection &connection, const PublicationFacts &publication,
                           const QList<TableSchema> &tables, const std::stop_token &stop,
                           std::chrono::milliseconds patience)
{
    const QString sql = dropFromPublicationSql(publication, tables);
    return sql.isEmpty() ? Status(Done{}) : run(connection, publication.name, sql, stop, patience);
}

QList<TableSchema> unpublishedTables(const PublicationFacts &publication,
                                     const QList<TableSchema> &tables)
{
    QList<TableSchema> missing;
    for (const TableSchema &table : tables) {
        if (!isPublished(publication, table))
            missing.append(table);
    }
    return missing;
}

QString publicationProblem(const PublicationFacts &publication, const QList<TableSchema> &tables)
{
    if (!publication.rowChanges)
        return QCoreApplication::translate("Publication",
                                           "it leaves out inserts, updates or deletes");
    if (!publication.truncations)
        return QCoreApplication::translate("Publication", "it leaves out TRUNCATE");
    for (const TableSchema &table : tables) {
        QList<TableId> names = table.partitions;
        names.append(table.id);
        for (const TableId &id : std::as_const(names)) {
            const auto found = publication.tables.constFind(id.oid);
            if (found == publication.tables.cend())
                continue;
            if (found->filtered)
                return QCoreApplication::translate("Publication", "it has a row filter for %1")
                    .arg(id.displayName());
            if (leavesOutColumns(*found, table))
                return QCoreApplication::translate("Publication", "it leaves out columns of %1")
                    .arg(id.displayName());
        }
    }
    return {};
}

Status preparePublication(Connection &connection, const QString &name,
                          const QList<TableSchema> &tables, const std::stop_token &stop,
                          std::chrono::milliseconds patience)
{
    const int version = connection.serverVersion();
    const Result<std::optional<PublicationFacts>> found = loadPublication(connection, name, stop);
    if (!found)
        return found.error();
    if (!*found)
        return run(connection, name, createPublicationSql(name, tables, version), stop, patience);
    const QString problem = publicationProblem(**found, tables);
    if (!problem.isEmpty())
        return makeError(
            ErrorKind::PublicationUnfit,
            {{QStringLiteral("publication"), name}, {QStringLiteral("reason"), problem}});
    const QList<TableSchema> missing = unpublishedTables(**found, tables);
    if (missing.isEmpty())
        return Done{};
    return run(connection, name, addToPublicationSql(**found, missing, version), stop, patience);
}

} // namespace tributary
