// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/planner.h"

#include "engine/core/sqlquote.h"
#include "engine/source/missingtable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tributary {

namespace {

ErrorValues valuesOf(const TableId &id, const ConnInfo &info)
{
    return {{QStringLiteral("table"), id.displayName()},
            {QStringLiteral("user"), info.user},
            {QStringLiteral("database"), info.database},
            {QStringLiteral("quoteduser"), quoteIdentifier(info.user)},
            {QStringLiteral("quotedtable"), quoteQualified(id.schema, id.name)},
            {QStringLiteral("quotedschema"), quoteIdentifier(id.schema)}};
}

std::optional<Error> whyUnreadable(const TableSchema &schema, const ConnInfo &info)
{
    if (!schema.schemaReadable)
        return makeError(ErrorKind::SchemaPermission, valuesOf(schema.id, info));
    if (!schema.readable)
        return makeError(ErrorKind::TablePermission, valuesOf(schema.id, info));
    if (schema.rowSecurity)
        return makeError(ErrorKind::RowSecurity, valuesOf(schema.id, info));
    return {};
}

QStringList notesOf(const TableSchema &schema)
{
    QStringList notes;
    if (schema.kind == TableKind::View)
        notes.append(QCoreApplication::translate("Planner", "a view"));
    else if (schema.kind == TableKind::MaterialisedView)
        notes.append(QCoreApplication::translate("Planner", "a materialised view"));
    else if (schema.kind == TableKind::ForeignTable)
        notes.append(QCoreApplication::translate("Planner", "a foreign table"));
    if (!schema.unreadableColumns.isEmpty())
        notes.append(
            QCoreApplication::translate("Planner", "without the columns that may not be read: %1")
                .arg(schema.unreadableColumns.join(QStringLiteral(", "))));
    return notes;
}

/// By choice.
void leaveOut(PlannedTable &table)
{
    table.skipped = true;
    table.error.reset();
    table.notes = {QCoreApplication::translate(
        "Planner", "left out by choice; an earlier copy stays as it is")};
}

PlannedTable planned(const TableSchema &schema, const ConnInfo &info, const TableMethods &methods)
{
    PlannedTable table{.schema = schema,
                       .notes = notesOf(schema),
                       .error = whyUnreadable(schema, info),
                       .chosen = chosenMethod(methods, schema.id)};
    if (table.chosen == u"skip")
        leaveOut(table);
    return table;
}

} // namespace

QList<PlannedTable> planTables(const QList<TableSchema> &tables, const QStringList &wanted,
                               const ConnInfo &info, const TableMethods &methods)
{
    QList<PlannedTable> plan;
    if (wanted.isEmpty()) {
        for (const TableSchema &schema : tables) {
            if (schema.ofExtension)
                continue;
            PlannedTable table = planned(schema, info, methods);
            if (!schema.readable && !table.skipped) {
                table.skipped = true;
                table.notes.append(table.error->message);
                table.error.reset();
            }
            plan.append(table);
        }
        return plan;
    }
    QSet<quint32> seen;
    for (const QString &text : wanted) {
        const auto found = std::ranges::find_if(
            tables, [&](const TableSchema &schema) { return isNamed(schema.id, text); });
        if (found == tables.end()) {
            PlannedTable missing;
            missing.schema.id = tableNamed(text);
            missing.error = missingTable(missing.schema.id, info.database);
            missing.chosen = chosenMethod(methods, missing.schema.id);
            if (missing.chosen == u"skip")
                leaveOut(missing);
            plan.append(missing);
        } else if (!seen.contains(found->id.oid)) {
            seen.insert(found->id.oid);
            plan.append(planned(*found, info, methods));
        }
    }
    return plan;
}

QStringList unusedMethods(const QList<TableSchema> &tables, const TableMethods &methods)
{
    QStringList notes;
    for (auto each = methods.begin(); each != methods.end(); ++each) {
        const bool used = std::ranges::any_of(
            tables, [&](const TableSchema &schema) { return isNamed(schema.id, each.key()); });
        if (!used)
            notes.append(
                QCoreApplication::translate(
                    "Planner", "There is no table %1: the method chosen for it has no effect.")
                    .arg(each.key()));
    }
    return notes;
}

Status somethingPlanned(const QList<PlannedTable> &plan, const QString &database,
                        const QString &user)
{
    if (!std::ranges::all_of(plan, &PlannedTable::skipped))
        return Done{};
    const bool byChoice = std::ranges::any_of(
        plan, [](const PlannedTable &table) { return table.chosen == u"skip"; });
    return makeError(byChoice ? ErrorKind::AllLeftOut : ErrorKind::NothingToSync,
                     {{QStringLiteral("database"), database}, {QStringLiteral("user"), user}});
}

} // namespace tributary
