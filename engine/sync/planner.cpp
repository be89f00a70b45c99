// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/planner.h"

#include "engine/core/sqlquote.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tributary {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Planner", text);
}

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
        notes.append(translated("a view"));
    else if (schema.kind == TableKind::MaterialisedView)
        notes.append(translated("a materialised view"));
    else if (schema.kind == TableKind::ForeignTable)
        notes.append(translated("a foreign table"));
    if (!schema.unreadableColumns.isEmpty())
        notes.append(translated("without the columns that may not be read: %1")
                         .arg(schema.unreadableColumns.join(QStringLiteral(", "))));
    return notes;
}

PlannedTable planned(const TableSchema &schema, const ConnInfo &info)
{
    return {.schema = schema, .notes = notesOf(schema), .error = whyUnreadable(schema, info)};
}

} // namespace

QList<PlannedTable> planTables(const QList<TableSchema> &tables, const QStringList &wanted,
                               const ConnInfo &info)
{
    QList<PlannedTable> plan;
    if (wanted.isEmpty()) {
        for (const TableSchema &schema : tables) {
            if (schema.ofExtension)
                continue;
            PlannedTable table = planned(schema, info);
            if (!schema.readable) {
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
            const qsizetype dot = text.indexOf(u'.');
            PlannedTable missing;
            missing.schema.id = {.oid = 0,
                                 .schema = dot < 0 ? QStringLiteral("public") : text.first(dot),
                                 .name = text.sliced(dot + 1)};
            missing.error = makeError(ErrorKind::TableNotFound, valuesOf(missing.schema.id, info));
            plan.append(missing);
        } else if (!seen.contains(found->id.oid)) {
            seen.insert(found->id.oid);
            plan.append(planned(*found, info));
        }
    }
    return plan;
}

} // namespace tributary
