// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptplan.h"

#include "engine/source/logfacts.h"
#include "engine/source/logtables.h"
#include "engine/source/missingtable.h"
#include "engine/source/script/scriptnames.h"
#include "engine/source/versionfaults.h"

#include <algorithm>

namespace tributary {

namespace {

QStringList identityNames(const TableSchema &table)
{
    QStringList names;
    for (const qsizetype index : table.identityColumns)
        names.append(table.columns[index].name);
    return names;
}

class Planner
{
public:
    Planner(const ScriptRequest &request, const ScriptFacts &facts, bool undo)
        : m_facts(facts)
        , m_undo(undo)
    {
        m_plan.request = request;
    }

    Result<ScriptPlan> plan()
    {
        if (const Status named = checkNames(m_plan.request); !named)
            return named.error();
        if (const Status decided = decideServer(); !decided)
            return decided.error();
        if (const Status chosen = chooseSchemas(); !chosen)
            return chosen.error();
        if (const Status chosen = chooseTables(); !chosen)
            return chosen.error();
        if (m_plan.request.log)
            chooseFollowed();
        nameWhereColumnsAreChosen();
        if (m_plan.request.missingOnly && !m_undo)
            dropWhatIsThere();
        if (m_plan.makesRole() && !m_undo) {
            if (const Status fits = checkPassword(m_plan.request); !fits)
                return fits.error();
        }
        return std::move(m_plan);
    }

private:
    Status decideServer()
    {
        ScriptRequest &request = m_plan.request;
        m_plan.guide = providerGuide(request.provider, m_facts.serverVersion);
        m_plan.serverVersion = m_facts.serverVersion;
        m_plan.encoding = m_facts.encoding;
        m_plan.database = m_facts.database;
        m_plan.foreignRole = m_facts.role && !m_facts.role->ours;
        for (const ScriptFacts::Schema &schema : m_facts.schemas) {
            if (schema.open)
                m_plan.openSchemas.append(schema.name);
        }
        const bool ownRole = m_facts.role && m_facts.role->ours;
        m_plan.providerMakesRole = !m_plan.guide.makeUser.isEmpty() && !ownRole;
        if (!request.log)
            return Done{};
        if (!m_plan.guide.followsLog && !m_undo)
            return makeError(ErrorKind::Usage, {{QStringLiteral("what"), m_plan.guide.whyNotLog}});
        m_plan.slot = request.slot.isEmpty() ? defaultSlotName(m_facts.database) : request.slot;
        if (!isSlotName(m_plan.slot))
            return makeError(ErrorKind::SlotName, {{QStringLiteral("slot"), m_plan.slot}});
        m_plan.plugin = !request.plugin.isEmpty() ? request.plugin
            : m_facts.serverVersion >= 100000     ? QStringLiteral("pgoutput")
                                                  : QStringLiteral("wal2json");
        if (m_plan.plugin == u"pgoutput")
            m_plan.publication = request.publication.isEmpty() ? defaultSlotName(m_facts.database)
                                                               : request.publication;
        if (m_undo && request.keepsSlot)
            m_plan.slot.clear();
        if (m_undo && request.keepsPublication)
            m_plan.publication.clear();
        // What no SQL gives is worth a word only while it is missing.
        m_plan.replication = m_plan.replicationBySql() || !m_facts.role
            || !m_facts.role->replication;
        m_plan.publish = !m_plan.publication.isEmpty();
        m_plan.walLevel = m_facts.walLevel != u"logical";
        m_plan.slotsFull = m_facts.usedSlots >= m_facts.maxSlots;
        m_plan.sendersFull = m_facts.usedSenders >= m_facts.maxSenders;
        m_plan.maxSlots = m_facts.maxSlots;
        m_plan.maxSenders = m_facts.maxSenders;
        m_plan.keptLogUnlimited = m_facts.keptLogUnlimited;
        m_plan.pluginList = m_plan.plugin == u"wal2json"
            && limitsOutputPlugins(m_facts.serverVersion);
        return Done{};
    }

    Status chooseSchemas()
    {
        const ScriptRequest &request = m_plan.request;
        QStringList whole = request.schemas;
        if (whole.isEmpty() && request.tables.isEmpty()) {
            for (const ScriptFacts::Schema &schema : m_facts.schemas) {
                if (!schema.ofExtension)
                    whole.append(schema.name);
            }
        }
        whole.removeDuplicates();
        for (const QString &name : std::as_const(whole)) {
            const ScriptFacts::Schema *schema = m_facts.schema(name);
            if (schema == nullptr && !m_undo)
                return missingSchema(name, m_facts.database);
            if (schema != nullptr)
                m_plan.schemas.append(
                    {.name = name, .allTables = true, .futureOwners = laterOwners(*schema)});
        }
        return Done{};
    }

    void chooseSchemaOf(const QString &name)
    {
        const ScriptFacts::Schema *schema = m_facts.schema(name);
        if (schema != nullptr
            && std::ranges::find(m_plan.schemas, name, &GrantedSchema::name)
                == m_plan.schemas.end())
            m_plan.schemas.append({.name = name, .futureOwners = laterOwners(*schema)});
    }

    QStringList laterOwners(const ScriptFacts::Schema &schema) const
    {
        return m_plan.request.futureTables ? schema.owners : QStringList();
    }

    Status chooseTables()
    {
        for (const ScriptTable &wanted : m_plan.request.tables) {
            const TableSchema *table = m_facts.table(wanted.schema, wanted.name);
            chooseSchemaOf(table != nullptr ? table->id.schema : wanted.schema);
            if (table == nullptr && m_undo)
                continue;
            if (table == nullptr)
                return missingTable({.schema = wanted.schema, .name = wanted.name},
                                    m_facts.database);
            GrantedTable planned{.id = table->id, .columns = {}, .addedColumns = {}};
            if (!wanted.columns.isEmpty() && !m_undo) {
                if (const Status chosen = chooseColumns(*table, wanted, planned); !chosen)
                    return chosen;
            }
            if (std::ranges::find(m_plan.tables, planned.id, &GrantedTable::id)
                == m_plan.tables.end())
                m_plan.tables.append(planned);
        }
        return Done{};
    }

    Status chooseColumns(const TableSchema &table, const ScriptTable &wanted, GrantedTable &planned)
    {
        const QStringList identity = m_plan.request.log ? identityNames(table) : QStringList();
        QStringList unknown = wanted.columns;
        for (const ColumnSchema &column : table.columns) {
            const bool chosen = unknown.removeAll(column.name) > 0;
            if (!chosen && identity.contains(column.name))
                planned.addedColumns.append(column.name);
            if (chosen || identity.contains(column.name))
                planned.columns.append(column.name);
        }
        if (!unknown.isEmpty())
            return missingTable({.schema = wanted.schema,
                                 .name = QStringLiteral("%1 (%2)").arg(wanted.name, unknown[0])},
                                m_facts.database);
        return Done{};
    }

    /// Which tables can be followed, from those that may be read.
    void chooseFollowed()
    {
        const LogPlugin plugin = m_plan.plugin == u"pgoutput" ? LogPlugin::Pgoutput
                                                              : LogPlugin::Wal2json;
        for (const TableSchema &table : m_facts.tables) {
            const auto byName = std::ranges::find(m_plan.tables, table.id, &GrantedTable::id);
            const bool named = byName != m_plan.tables.end();
            if (!named && (table.ofExtension || !isInWholeSchema(table)))
                continue;
            const bool hasLog = (table.kind == TableKind::Table
                                 || table.kind == TableKind::PartitionedTable)
                && !table.unlogged && !table.columns.isEmpty();
            if (hasLog && table.identity == ReplicaIdentity::None)
                m_plan.withoutIdentity.append(table.id);
            else if (!whyNotFollowed(table, plugin).isEmpty())
                m_plan.notFollowed.append(table.id);
            else if (m_plan.publish)
                publish(table, named ? byName->columns : QStringList());
        }
    }

    /// In a schema of which a table is readable by columns, all others are named one by one: a
    /// right to all tables would be one to that table, too.
    void nameWhereColumnsAreChosen()
    {
        for (GrantedSchema &schema : m_plan.schemas) {
            const bool columnsChosen = std::ranges::any_of(
                m_plan.tables, [&schema](const GrantedTable &table) {
                    return table.id.schema == schema.name && !table.columns.isEmpty();
                });
            if (schema.allTables && columnsChosen) {
                nameTablesOf(schema);
                schema.allTables = false;
            }
        }
    }

    void nameTablesOf(const GrantedSchema &schema)
    {
        for (const TableSchema &table : m_facts.tables) {
            const bool named = std::ranges::find(m_plan.tables, table.id, &GrantedTable::id)
                != m_plan.tables.end();
            if (!named && !table.ofExtension && table.id.schema == schema.name)
                m_plan.tables.append({.id = table.id, .columns = {}, .addedColumns = {}});
        }
    }

    bool isInWholeSchema(const TableSchema &table) const
    {
        return std::ranges::any_of(m_plan.schemas, [&](const GrantedSchema &each) {
            return each.allTables && each.name == table.id.schema;
        });
    }

    void publish(const TableSchema &table, const QStringList &columns)
    {
        // Before version 13 a partitioned table cannot be published: its leaves are.
        if (table.kind == TableKind::PartitionedTable && m_facts.serverVersion < 130000) {
            for (const TableId &leaf : table.partitions)
                m_plan.published.append({.id = leaf, .columns = {}});
            return;
        }
        PublishedTable published{.id = table.id, .columns = {}};
        // With the whole row as identity a list of columns would make updates fail.
        if (m_facts.serverVersion >= 150000 && table.identity == ReplicaIdentity::Key) {
            for (const ColumnSchema &column : table.columns) {
                if (columns.contains(column.name) && !column.generated)
                    published.columns.append(column.name);
            }
        }
        m_plan.published.append(published);
    }

    void dropWhatIsThere()
    {
        if (const std::optional<ScriptFacts::Role> &role = m_facts.role) {
            m_plan.role = !role->canLogin; // which the script refuses
            m_plan.connect = !role->connect;
            m_plan.replication = m_plan.replication && !role->replication;
        }
        // What is read through the whole schema is named one by one: only some of it is missing.
        for (const GrantedSchema &schema : std::as_const(m_plan.schemas)) {
            if (schema.allTables)
                nameTablesOf(schema);
        }
        m_plan.tables.removeIf([this](const GrantedTable &table) { return isReadable(table); });
        for (GrantedSchema &schema : m_plan.schemas) {
            const ScriptFacts::Schema *facts = m_facts.schema(schema.name);
            schema.allTables = false;
            schema.usage = facts != nullptr && !facts->usage;
            if (facts != nullptr)
                schema.futureOwners.removeIf(
                    [facts](const QString &owner) { return facts->futureOwners.contains(owner); });
        }
        m_plan.schemas.removeIf([](const GrantedSchema &schema) {
            return !schema.usage && schema.futureOwners.isEmpty();
        });
        if (m_facts.publication) {
            const PublicationFacts &there = *m_facts.publication;
            m_plan.published.removeIf([&there](const PublishedTable &table) {
                return there.allTables || there.tables.contains(table.id.oid);
            });
            m_plan.publish = !m_plan.published.isEmpty();
        }
        if (!m_plan.publish)
            m_plan.publication.clear();
        m_plan.keptLogUnlimited = false; // advice, not a lack
        m_plan.pluginList = false; // nobody but the administrator can see it
    }

    bool isReadable(const GrantedTable &table) const
    {
        const ScriptFacts::Rights rights = m_facts.rights.value(table.id.oid);
        if (rights.select)
            return true;
        return !table.columns.isEmpty()
            && std::ranges::all_of(table.columns, [&rights](const QString &column) {
                   return rights.columns.contains(column);
               });
    }

    const ScriptFacts &m_facts;
    bool m_undo;
    ScriptPlan m_plan;
};

} // namespace

bool ScriptPlan::takesBack() const
{
    return request.nothingElse && !request.missingOnly && !foreignRole && makesRole();
}

bool ScriptPlan::isEmpty() const
{
    return !role && !connect && !replication && !publish && schemas.isEmpty() && tables.isEmpty()
        && !walLevel && !slotsFull && !sendersFull && !pluginList;
}

Result<ScriptPlan> planScript(const ScriptRequest &request, const ScriptFacts &facts)
{
    return Planner(request, facts, false).plan();
}

Result<ScriptPlan> planUndo(const ScriptRequest &request, const ScriptFacts &facts)
{
    return Planner(request, facts, true).plan();
}

} // namespace tributary
