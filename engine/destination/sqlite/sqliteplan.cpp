// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteplan.h"

#include "engine/destination/sqlite/sqlitemetadata.h"
#include "engine/destination/sqlite/sqlitenames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace tributary {

namespace {

constexpr qsizetype mostColumns = 2000; // SQLITE_MAX_COLUMN

/// Names are matched without the oid: a table that was dropped and made again is the same copy.
TableId nameOnly(const TableId &id)
{
    return {.oid = 0, .schema = id.schema, .name = id.name};
}

class SqlitePlanner
{
public:
    SqlitePlanner(SqliteDatabase &database, const DestinationSource &source,
                  const QList<CopiedTable> &copied)
        : m_database(database)
        , m_source(source)
        , m_copied(copied)
    {
        for (const CopiedTable &copy : copied) {
            m_taken.insert(foldedName(copy.name));
            if (copy.sourceIdentity == source.identity)
                m_known.insert(nameOnly(copy.source), copy.name);
        }
    }

    Result<TablePlan> plan(const TableSchema &schema)
    {
        const TableId &id = schema.id;
        TablePlan plan;
        plan.schema = schema;
        plan.columnNames = columnNames(schema);
        plan.name = m_known.value(nameOnly(id));
        const bool isNew = plan.name.isEmpty();
        if (isNew) {
            plan.error = ownedByOther(id);
            plan.name = freeTableName(id, m_taken);
            m_taken.insert(foldedName(plan.name));
        }
        const Result<QString> type = objectType(plan.name);
        if (!type)
            return type.error();
        // A table under a known name is our copy; a view there was put in its place by somebody.
        if (!type->isEmpty() && (isNew || *type != u"table"))
            plan.error = makeError(
                ErrorKind::DestinationTableForeign,
                {{QStringLiteral("type"), *type}, {QStringLiteral("name"), plan.name}});
        if (schema.columns.size() > mostColumns)
            plan.error = makeError(ErrorKind::TooManyColumns,
                                   {{QStringLiteral("table"), id.displayName()}});
        addNotes(plan);
        return plan;
    }

private:
    std::optional<Error> ownedByOther(const TableId &id) const
    {
        const QString wanted = foldedName(preferredTableName(id));
        for (const CopiedTable &copy : m_copied) {
            if (copy.sourceIdentity != m_source.identity && foldedName(copy.name) == wanted)
                return makeError(ErrorKind::DestinationOtherSource,
                                 {{QStringLiteral("name"), copy.name},
                                  {QStringLiteral("source"), copy.sourceDescription}});
        }
        return {};
    }

    /// "table", "view" or "index" of that name in the file; empty when there is none.
    Result<QString> objectType(const QString &name)
    {
        Result<SqliteStatement> row = m_database.prepare(
            QStringLiteral("SELECT type FROM sqlite_schema WHERE name = ? COLLATE NOCASE"));
        if (!row)
            return row.error();
        row->bind(1, name);
        const Result<SqliteStep> step = m_database.step(*row);
        if (!step)
            return step.error();
        return *step == SqliteStep::Row ? row->text(0) : QString();
    }

    static void addNotes(TablePlan &plan)
    {
        if (plan.name != preferredTableName(plan.schema.id))
            plan.notes.append(
                QCoreApplication::translate(
                    "Sqlite", "is called \"%1\" there, because another table has its name")
                    .arg(plan.name));
        for (qsizetype i = 0; i < plan.columnNames.size(); ++i) {
            if (plan.columnNames[i] != plan.schema.columns[i].name)
                plan.notes.append(
                    QCoreApplication::translate("Sqlite", "column \"%1\" is called \"%2\" there")
                        .arg(plan.schema.columns[i].name, plan.columnNames[i]));
        }
    }

    SqliteDatabase &m_database;
    const DestinationSource &m_source;
    const QList<CopiedTable> &m_copied;
    QSet<QString> m_taken; ///< folded
    QHash<TableId, QString> m_known;
};

} // namespace

Result<QList<TablePlan>> planSqliteTables(SqliteDatabase &database, const DestinationSource &source,
                                          const QList<TableSchema> &tables)
{
    const Result<QList<CopiedTable>> copied = SqliteMetadata(database).tables();
    if (!copied)
        return copied.error();
    SqlitePlanner planner(database, source, *copied);
    // In the order of their oids, so that which of two clashing tables gets the suffix does not
    // depend on the run.
    QList<qsizetype> order(tables.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](qsizetype index) { return tables[index].id.oid; });
    QList<TablePlan> plans(tables.size());
    for (const qsizetype index : std::as_const(order)) {
        Result<TablePlan> plan = planner.plan(tables[index]);
        if (!plan)
            return plan.error();
        plans[index] = std::move(*plan);
    }
    return plans;
}

} // namespace tributary
