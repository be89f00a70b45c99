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
};

class CatalogueLoader
{
public:
    CatalogueLoader(Connection &connection, const std::stop_token &stop)
        : m_connection(connection)
        , m_stop(stop)
    { }

    Result<QList<TableSchema>> load()
    {
        for (const auto step :
             {&CatalogueLoader::loadRelations, &CatalogueLoader::loadColumns,
              &CatalogueLoader::loadPartitions, &CatalogueLoader::loadCorrelations}) {
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

    Pending *find(quint32 oid)
    {
        const auto at = m_byOid.constFind(oid);
        return at == m_byOid.cend() ? nullptr : &m_tables[*at];
    }

    Status loadRelations()
    {
        const Result<QueryResult> rows = run(QStringLiteral("tables"));
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
            const QStringList key = rows->text(row, 13).split(u' ', Qt::SkipEmptyParts);
            for (const QString &attnum : key)
                table.keyAttnums.append(attnum.toInt());
            m_byOid.insert(schema.id.oid, m_tables.size());
            m_tables.push_back(std::move(table));
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
            table->schema.columns.append(column);
        }
        return Done{};
    }

    Status loadPartitions()
    {
        if (m_connection.serverVersion() < 100000)
            return Done{};
        const Result<QueryResult> rows = run(QStringLiteral("partitions"));
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
        }
        return Done{};
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
        for (const int attnum : std::as_const(table.keyAttnums)) {
            const auto column = std::ranges::find(schema.columns, attnum, &ColumnSchema::attnum);
            if (column
                == schema.columns
                       .end()) { // a key with a column that may not be read is no key to us
                schema.keyColumns.clear();
                break;
            }
            schema.keyColumns.append(column - schema.columns.begin());
        }
        return std::move(schema);
    }

    Connection &m_connection;
    std::stop_token m_stop;
    std::vector<Pending> m_tables;
    QHash<quint32, size_t> m_byOid;
};

} // namespace

Result<QList<TableSchema>> loadTables(Connection &connection, const std::stop_token &stop)
{
    return CatalogueLoader(connection, stop).load();
}

} // namespace tributary
