// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/catalogue.h"

#include "engine/postgres/connection.h"
#include "engine/source/typecatalogue.h"
#include "engine/source/versionedsql.h"

#include <QHash>

#include <cmath>

namespace tributary {

namespace {

TableKind kindOf(QByteArrayView relkind)
{
    switch (relkind.isEmpty() ? 'r' : relkind[0]) {
    case 'p':
        return TableKind::PartitionedTable;
    case 'v':
        return TableKind::View;
    case 'm':
        return TableKind::MaterialisedView;
    case 'f':
        return TableKind::ForeignTable;
    default:
        return TableKind::Table;
    }
}

/// Rows by the statistics, scaled to the table's present size; -1 when the server knows nothing.
qint64 scaledRows(double tuples, qint64 analysedPages, qint64 pages)
{
    if (pages == 0)
        return analysedPages == 0 && tuples <= 0 ? 0 : -1;
    if (tuples < 0 || analysedPages <= 0)
        return -1;
    return std::llround(tuples / static_cast<double>(analysedPages) * static_cast<double>(pages));
}

struct Pending
{
    TableSchema schema;
    bool tableSelect = false;
    QList<int> keyAttnums;
    QList<int> identityAttnums;
    /// Of a partitioned table: the names of its leaves' identity columns, sorted, while all leaves
    /// agree.
    std::optional<QByteArray> leafIdentity = std::nullopt;
};

QList<int> numbersOf(const QString &text)
{
    QList<int> numbers;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        numbers.append(part.toInt());
    return numbers;
}

ReplicaIdentity identityOf(QByteArrayView relreplident, bool hasIndex)
{
    if (relreplident == "f")
        return ReplicaIdentity::Full;
    return hasIndex ? ReplicaIdentity::Key : ReplicaIdentity::None;
}

class CatalogueLoader
{
public:
    CatalogueLoader(Connection &connection, const std::stop_token &stop, Columns columns,
                    Sizes sizes)
        : m_connection(connection)
        , m_stop(stop)
        , m_wanted(columns)
        , m_sizes(sizes)
    { }

    Result<QList<TableSchema>> load()
    {
        for (const auto step : {&CatalogueLoader::loadRelations, &CatalogueLoader::loadEnums,
                                &CatalogueLoader::loadColumns, &CatalogueLoader::loadPartitions,
                                &CatalogueLoader::loadCorrelations}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        QList<TableSchema> tables;
        tables.reserve(static_cast<qsizetype>(m_tables.size()));
        for (Pending &table : m_tables)
            tables.append(finish(table));
        return tables;
    }

private:
    Result<QueryResult> run(const QString &name)
    {
        return m_connection.query(versionedSql(name, m_connection.serverVersion()), m_stop);
    }

    Result<QueryResult> runWithSizes(const QString &name)
    {
        return m_connection.query(versionedSql(name, m_connection.serverVersion()),
                                  {m_sizes == Sizes::Measured ? "true" : "false"}, m_stop);
    }

    Pending *find(quint32 oid)
    {
        const auto at = m_byOid.constFind(oid);
        return at == m_byOid.cend() ? nullptr : &m_tables[*at];
    }

    Status loadRelations()
    {
        const Result<QueryResult> rows = runWithSizes(QStringLiteral("tables"));
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rowCount(); ++row) {
            Pending table;
            TableSchema &schema = table.schema;
            schema.id = {.oid = static_cast<quint32>(rows->integer(row, 0)),
                         .schema = rows->text(row, 1),
                         .name = rows->text(row, 2)};
            schema.kind = kindOf(rows->bytes(row, 3));
            schema.schemaReadable = rows->boolean(row, 4);
            table.tableSelect = rows->boolean(row, 5);
            schema.rowSecurity = rows->boolean(row, 6);
            schema.sizeBytes = rows->integer(row, 9);
            schema.pages = rows->integer(row, 10);
            if (schema.kind == TableKind::Table || schema.kind == TableKind::MaterialisedView) {
                schema.estimatedRows = scaledRows(rows->real(row, 7), rows->integer(row, 8),
                                                  schema.pages);
                schema.fingerprint = storage(schema.id.oid, rows->integer(row, 11));
            }
            schema.ofExtension = rows->boolean(row, 12);
            table.keyAttnums = numbersOf(rows->text(row, 13));
            schema.keyDeferrable = rows->boolean(row, 14);
            schema.unlogged = rows->boolean(row, 15);
            table.identityAttnums = numbersOf(rows->text(row, 17));
            schema.changedBy = static_cast<quint32>(rows->integer(row, 18));
            schema.identity = identityOf(rows->bytes(row, 16), !table.identityAttnums.isEmpty());
            m_byOid.insert(schema.id.oid, m_tables.size());
            m_tables.push_back(std::move(table));
        }
        return Done{};
    }

    Status loadEnums()
    {
        const Result<QueryResult> rows = run(QStringLiteral("enums"));
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QByteArray label = rows->bytes(row, 2).toByteArray().toPercentEncoding();
            m_enums[static_cast<quint32>(rows->integer(row, 0))] += "enum "
                + rows->bytes(row, 1).toByteArray() + ' ' + label + '\n';
        }
        return Done{};
    }

    Status loadColumns()
    {
        const Result<TypeCatalogue> types = TypeCatalogue::load(m_connection, m_stop);
        if (!types)
            return types.error();
        const Result<QueryResult> rows = run(QStringLiteral("columns"));
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rowCount(); ++row) {
            Pending *table = find(static_cast<quint32>(rows->integer(row, 0)));
            if (table == nullptr)
                continue;
            const QString name = rows->text(row, 2);
            if (!rows->boolean(row, 7)) {
                table->schema.unreadableColumns.append(name);
                if (m_wanted == Columns::Readable)
                    continue;
            }
            ColumnSchema column;
            column.attnum = static_cast<int>(rows->integer(row, 1));
            column.name = name;
            column.typeName = rows->text(row, 5);
            column.notNull = rows->boolean(row, 6);
            column.generated = rows->boolean(row, 8);
            types->describe(column, static_cast<quint32>(rows->integer(row, 3)),
                            static_cast<int>(rows->integer(row, 4)));
            if (!rows->isNull(row, 9))
                column.missingValue = rows->bytes(row, 9).toByteArray();
            const QList<quint32> madeOf = types->madeOf(column.typeOid);
            for (const quint32 type : madeOf)
                addOnce(table->schema.definition, definitionOf(type, *types));
            table->schema.columns.append(column);
        }
        return Done{};
    }

    /// What no log tells of a type, as lines of TableSchema::definition.
    QByteArray definitionOf(quint32 type, const TypeCatalogue &types) const
    {
        QByteArray lines = m_enums.value(type);
        if (types.hasParts(type))
            lines += "parts " + QByteArray::number(type) + ' ' + types.layoutOf(type) + '\n';
        return lines;
    }

    static void addOnce(QByteArray &definition, const QByteArray &lines)
    {
        if (!definition.contains(lines))
            definition += lines;
    }

    Status loadPartitions()
    {
        if (m_connection.serverVersion() < 100000)
            return Done{};
        const Result<QueryResult> rows = runWithSizes(QStringLiteral("partitions"));
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rowCount(); ++row) {
            Pending *table = find(static_cast<quint32>(rows->integer(row, 0)));
            if (table == nullptr)
                continue;
            TableSchema &schema = table->schema;
            const bool first = schema.fingerprint.isEmpty();
            const qint64 pages = rows->integer(row, 6);
            const qint64 leafRows = scaledRows(rows->real(row, 3), rows->integer(row, 4), pages);
            if (first)
                schema.estimatedRows = leafRows;
            else if (leafRows < 0 || schema.estimatedRows < 0)
                schema.estimatedRows = -1;
            else
                schema.estimatedRows += leafRows;
            schema.sizeBytes += rows->integer(row, 5);
            schema.fingerprint += storage(static_cast<quint32>(rows->integer(row, 1)),
                                          rows->integer(row, 2));
            // A leaf that was detached for a while was not published then, and may have changed.
            schema.definition += "attached " + rows->bytes(row, 1).toByteArray() + ' '
                + rows->bytes(row, 12).toByteArray() + '\n';
            schema.partitions.append({.oid = static_cast<quint32>(rows->integer(row, 1)),
                                      .schema = rows->text(row, 7),
                                      .name = rows->text(row, 8)});
            schema.unlogged = schema.unlogged || rows->boolean(row, 11);
            addLeafIdentity(*table, rows->bytes(row, 9), rows->bytes(row, 10).toByteArray(), first);
        }
        return Done{};
    }

    /// A partitioned table is told apart as its leaves are: all in the same way, or not at all.
    static void addLeafIdentity(Pending &table, QByteArrayView relreplident,
                                const QByteArray &names, bool first)
    {
        const ReplicaIdentity identity = identityOf(relreplident, !names.isEmpty());
        if (first) {
            table.schema.identity = identity;
            table.leafIdentity = names;
        } else if (table.schema.identity != identity || table.leafIdentity != names) {
            table.schema.identity = ReplicaIdentity::None;
        }
    }

    Status loadCorrelations()
    {
        const Result<QueryResult> rows = run(QStringLiteral("correlations"));
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (Pending *table = find(static_cast<quint32>(rows->integer(row, 0))))
                table->schema.keyCorrelation = rows->real(row, 1);
        }
        return Done{};
    }

    static QByteArray storage(quint32 oid, qint64 filenode)
    {
        return QByteArray::number(oid) + ':' + QByteArray::number(filenode) + ' ';
    }

    static TableSchema finish(Pending &table)
    {
        TableSchema &schema = table.schema;
        // A login without any right on a table without columns can still not read its rows.
        schema.readable = schema.schemaReadable && (table.tableSelect || !schema.columns.isEmpty());
        schema.systemColumnsReadable = table.tableSelect;
        schema.keyColumns = indexesOf(schema, table.keyAttnums);
        schema.identityColumns = table.leafIdentity ? indexesOfNames(schema, *table.leafIdentity)
                                                    : indexesOf(schema, table.identityAttnums);
        std::ranges::sort(schema.identityColumns);
        if (schema.identity == ReplicaIdentity::Key && schema.identityColumns.isEmpty())
            schema.identity = ReplicaIdentity::None;
        return std::move(schema);
    }

    /// Nothing when one of them may not be read: a key with such a column is no key to us.
    static QList<qsizetype> indexesOf(const TableSchema &schema, const QList<int> &attnums)
    {
        QList<qsizetype> indexes;
        for (const int attnum : attnums) {
            const auto column = std::ranges::find(schema.columns, attnum, &ColumnSchema::attnum);
            if (column == schema.columns.end())
                return {};
            indexes.append(column - schema.columns.begin());
        }
        return indexes;
    }

    static QList<qsizetype> indexesOfNames(const TableSchema &schema, const QByteArray &names)
    {
        QList<int> attnums;
        const QStringList each = QString::fromUtf8(names).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &name : each) {
            const auto column = std::ranges::find(schema.columns, name, &ColumnSchema::name);
            if (column == schema.columns.end())
                return {};
            attnums.append(column->attnum);
        }
        return indexesOf(schema, attnums);
    }

    Connection &m_connection;
    std::stop_token m_stop;
    Columns m_wanted;
    Sizes m_sizes;
    std::vector<Pending> m_tables;
    QHash<quint32, size_t> m_byOid;
    QHash<quint32, QByteArray> m_enums; ///< lines of TableSchema::definition, by type
};

} // namespace

Result<QList<TableSchema>> loadTables(Connection &connection, const std::stop_token &stop,
                                      Columns columns, Sizes sizes)
{
    return CatalogueLoader(connection, stop, columns, sizes).load();
}

} // namespace tributary
