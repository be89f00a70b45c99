// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptfacts.h"

#include "engine/postgres/connection.h"
#include "engine/source/catalogue.h"
#include "engine/source/logfacts.h"
#include "engine/source/script/setupscript.h"
#include "engine/source/versionedsql.h"

#include <algorithm>

namespace tributary {

namespace {

/// Sizes of tables cannot be read while somebody has them locked.
const QString lockLimit = QStringLiteral("SET LOCAL lock_timeout = '4s'");

class FactsLoader
{
public:
    FactsLoader(Connection &connection, const ScriptRequest &request, const std::stop_token &stop)
        : m_connection(connection)
        , m_request(request)
        , m_stop(stop)
    { }

    Result<ScriptFacts> load()
    {
        if (const Status begun = m_connection.beginReadOnly({}, m_stop); !begun)
            return begun.error();
        for (const auto step : {&FactsLoader::limitWaiting, &FactsLoader::loadServer,
                                &FactsLoader::loadSchemas, &FactsLoader::loadAllTables,
                                &FactsLoader::loadRights, &FactsLoader::loadWantedPublication}) {
            if (const Status done = (this->*step)(); !done) {
                m_connection.rollback();
                return done.error();
            }
        }
        if (const Status done = m_connection.commit(m_stop); !done)
            return done.error();
        return std::move(m_facts);
    }

private:
    Result<QueryResult> run(const QString &name)
    {
        return m_connection.query(versionedSql(name, m_connection.serverVersion()),
                                  {m_request.role.toUtf8()}, m_stop);
    }

    Status limitWaiting() { return m_connection.execute(lockLimit, m_stop); }

    Status loadServer()
    {
        const Result<QueryResult> row = run(QStringLiteral("scriptserver"));
        if (!row)
            return row.error();
        m_facts.serverVersion = m_connection.serverVersion();
        m_facts.database = row->text(0, 0);
        m_facts.encoding = row->text(0, 1);
        m_facts.walLevel = row->text(0, 2);
        m_facts.maxSlots = static_cast<int>(row->integer(0, 3));
        m_facts.usedSlots = static_cast<int>(row->integer(0, 4));
        m_facts.maxSenders = static_cast<int>(row->integer(0, 5));
        m_facts.keptLogUnlimited = row->boolean(0, 6);
        m_facts.usedSenders = static_cast<int>(row->integer(0, 13));
        const QString slot = m_request.slot.isEmpty() ? defaultSlotName(m_facts.database)
                                                      : m_request.slot;
        if (row->text(0, 14).split(u' ').contains(slot))
            --m_facts.usedSlots;
        if (row->boolean(0, 7))
            m_facts.role = ScriptFacts::Role{.ours = row->text(0, 8) == scriptMarker,
                                             .superuser = row->boolean(0, 9),
                                             .canLogin = row->boolean(0, 10),
                                             .replication = row->boolean(0, 11),
                                             .connect = row->boolean(0, 12)};
        return Done{};
    }

    Status loadSchemas()
    {
        const Result<QueryResult> rows = run(QStringLiteral("scriptschemas"));
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rowCount(); ++row)
            m_facts.schemas.append({.name = rows->text(row, 0),
                                    .ofExtension = rows->boolean(row, 1),
                                    .usage = rows->boolean(row, 2),
                                    .open = rows->boolean(row, 3),
                                    .owners = {},
                                    .futureOwners = {}});
        return loadOwners();
    }

    Status loadOwners()
    {
        const Result<QueryResult> rows = run(QStringLiteral("scriptowners"));
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rowCount(); ++row) {
            const auto schema = std::ranges::find(m_facts.schemas, rows->text(row, 0),
                                                  &ScriptFacts::Schema::name);
            if (schema == m_facts.schemas.end())
                continue;
            schema->owners.append(rows->text(row, 1));
            if (rows->boolean(row, 2))
                schema->futureOwners.append(rows->text(row, 1));
        }
        return Done{};
    }

    Status loadAllTables()
    {
        Result<QList<TableSchema>> tables = loadTables(m_connection, m_stop, Columns::All);
        if (!tables)
            return tables.error();
        m_facts.tables = std::move(*tables);
        return Done{};
    }

    Status loadRights()
    {
        const Result<QueryResult> rows = run(QStringLiteral("scriptrights"));
        if (!rows)
            return rows.error();
        QHash<quint32, const TableSchema *> tables;
        for (const TableSchema &table : std::as_const(m_facts.tables))
            tables.insert(table.id.oid, &table);
        for (int row = 0; row < rows->rowCount(); ++row) {
            const auto oid = static_cast<quint32>(rows->integer(row, 0));
            ScriptFacts::Rights rights{.select = rows->boolean(row, 1), .columns = {}};
            const QStringList numbers = rows->text(row, 2).split(u' ');
            if (const TableSchema *table = tables.value(oid)) {
                for (const ColumnSchema &column : table->columns) {
                    if (numbers.contains(QString::number(column.attnum)))
                        rights.columns.append(column.name);
                }
            }
            m_facts.rights.insert(oid, rights);
        }
        return Done{};
    }

    Status loadWantedPublication()
    {
        if (!m_request.log || m_facts.serverVersion < 100000)
            return Done{};
        const QString name = m_request.publication.isEmpty() ? defaultSlotName(m_facts.database)
                                                             : m_request.publication;
        Result<std::optional<PublicationFacts>> found = loadPublication(m_connection, name, m_stop);
        if (!found)
            return found.error();
        m_facts.publication = std::move(*found);
        return Done{};
    }

    Connection &m_connection;
    const ScriptRequest &m_request;
    std::stop_token m_stop;
    ScriptFacts m_facts;
};

} // namespace

const TableSchema *ScriptFacts::table(const QString &schema, const QString &name) const
{
    auto found = std::ranges::find_if(tables, [&](const TableSchema &each) {
        return each.id.schema == schema && each.id.name == name;
    });
    if (found == tables.end())
        found = std::ranges::find(tables, TableId{.schema = schema, .name = name}.displayName(),
                                  [](const TableSchema &each) { return each.id.displayName(); });
    return found == tables.end() ? nullptr : &*found;
}

const ScriptFacts::Schema *ScriptFacts::schema(const QString &name) const
{
    const auto found = std::ranges::find(schemas, name, &Schema::name);
    return found == schemas.end() ? nullptr : &*found;
}

Result<ScriptFacts> loadScriptFacts(Connection &connection, const ScriptRequest &request,
                                    const std::stop_token &stop)
{
    return FactsLoader(connection, request, stop).load();
}

} // namespace tributary
