// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteplan.h"

#include "engine/destination/sqlite/sqlitelogstate.h"
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

    /// What is known about the tables that took changes so far.
    Status readFollowed()
    {
        SqliteLogState log(m_database);
        const Result<std::optional<LogState>> state = log.read(m_source.identity);
        if (!state)
            return state.error();
        Result<QHash<quint32, QString>> deleted = log.deletedColumns(m_source.identity);
        if (!deleted)
            return deleted.error();
        m_deletedColumns = std::move(*deleted);
        if (*state) {
            for (const FollowedTable &table : (*state)->tables)
                m_followed.insert(table.source.oid, table);
        }
        return Done{};
    }

    Result<TablePlan> plan(const TableSchema &schema, bool followed)
    {
        const TableId &id = schema.id;
        TablePlan plan;
        plan.schema = schema;
        plan.followed = followed;
        const QSet<QString> left = followed ? leftColumns(id.oid) : QSet<QString>();
        plan.columnNames = columnNames(schema, left);
        if (followed && m_source.keepsDeleted) {
            const QString known = m_deletedColumns.value(id.oid);
            plan.deletedColumn = known.isEmpty()
                ? deletedColumnName(id, plan.columnNames + left.values())
                : known;
        }
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
        if (schema.columns.size() + (plan.deletedColumn.isEmpty() ? 0 : 1) > mostColumns)
            plan.error = makeError(ErrorKind::TooManyColumns,
                                   {{QStringLiteral("table"), id.displayName()}});
        if (!plan.error) // else it has no name there
            addNotes(plan);
        return plan;
    }

private:
    /// Names (folded) that a followed table has, and its source table does not know.
    QSet<QString> leftColumns(quint32 oid) const
    {
        QSet<QString> names;
        for (const FollowedColumn &column : m_followed.value(oid).columns) {
            if (column.dropped)
                names.insert(foldedName(column.destinationName));
        }
        const QString deleted = m_deletedColumns.value(oid);
        if (!deleted.isEmpty())
            names.insert(foldedName(deleted));
        return names;
    }

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
        else if (hasReservedName(plan.schema.id))
            plan.notes.append(
                QCoreApplication::translate("Sqlite",
                                            "is called \"%1\" there, because names that begin with "
                                            "\"sqlite_\" or \"_tributary_\" are reserved")
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
    QHash<quint32, FollowedTable> m_followed; ///< by oid
    QHash<quint32, QString> m_deletedColumns; ///< by oid
};

} // namespace

Result<QList<TablePlan>> planSqliteTables(SqliteDatabase &database, const DestinationSource &source,
                                          const QList<TableSchema> &tables,
                                          const QSet<quint32> &followed)
{
    const Result<QList<CopiedTable>> copied = SqliteMetadata(database).tables();
    if (!copied)
        return copied.error();
    SqlitePlanner planner(database, source, *copied);
    if (const Status read = planner.readFollowed(); !read)
        return read.error();
    // In the order of their oids, so that which of two clashing tables gets the suffix does not
    // depend on the run.
    QList<qsizetype> order(tables.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](qsizetype index) { return tables[index].id.oid; });
    QList<TablePlan> plans(tables.size());
    for (const qsizetype index : std::as_const(order)) {
        Result<TablePlan> plan = planner.plan(tables[index],
                                              followed.contains(tables[index].id.oid));
        if (!plan)
            return plan.error();
        plans[index] = std::move(*plan);
    }
    return plans;
}

} // namespace tributary
