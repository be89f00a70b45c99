// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptsections.h"

namespace tributary {

namespace {

constexpr qsizetype tablesPerGrant = 20;

QString columnList(const QStringList &columns, const ScriptText &text)
{
    return QStringLiteral(" (%1)").arg(text.identifiers(columns));
}

void grantTables(const QList<GrantedTable> &tables, const QString &role, ScriptText &text)
{
    QStringList names;
    const auto flush = [&] {
        if (!names.isEmpty())
            text.statement(QStringLiteral("GRANT SELECT ON TABLE %1 TO %2")
                               .arg(names.join(QStringLiteral(",\n  ")), role));
        names.clear();
    };
    for (const GrantedTable &table : tables) {
        if (!table.columns.isEmpty())
            continue;
        names.append(text.qualified(table.id.schema, table.id.name));
        if (names.size() == tablesPerGrant)
            flush();
    }
    flush();
}

void grantColumns(const ScriptPlan &plan, const QString &role, ScriptText &text)
{
    for (const GrantedTable &table : plan.tables) {
        if (table.columns.isEmpty())
            continue;
        const QString name = text.qualified(table.id.schema, table.id.name);
        if (!table.addedColumns.isEmpty())
            text.comment(QStringLiteral("With the columns that tell its rows apart:"));
        // A right to the whole table would make the choice of columns void. One that somebody else
        // relies on stays, though.
        if (!plan.foreignRole)
            text.statement(QStringLiteral("REVOKE SELECT ON TABLE %1 FROM %2").arg(name, role));
        text.statement(QStringLiteral("GRANT SELECT%1 ON TABLE %2 TO %3")
                           .arg(columnList(table.columns, text), name, role));
    }
}

} // namespace

void writeTakingBack(const ScriptPlan &plan, ScriptText &text)
{
    if (!plan.takesBack())
        return;
    text.heading(QStringLiteral("What it may no longer read"));
    text.statement(
        QStringLiteral("SET LOCAL tributary.later = ")
        + text.literal(plan.request.futureTables ? QStringLiteral("on") : QStringLiteral("off")));
    text.resource(QStringLiteral("setuprevoke"));
}

void writeGrants(const ScriptPlan &plan, ScriptText &text)
{
    const QString role = text.identifier(plan.request.role);
    if (!plan.connect && plan.schemas.isEmpty() && plan.tables.isEmpty())
        return;
    text.heading(QStringLiteral("What it may read"));
    if (plan.connect)
        text.statement(QStringLiteral("GRANT CONNECT ON DATABASE %1 TO %2")
                           .arg(text.identifier(plan.database), role));
    for (const GrantedSchema &schema : plan.schemas) {
        const QString name = text.identifier(schema.name);
        if (schema.usage)
            text.statement(QStringLiteral("GRANT USAGE ON SCHEMA %1 TO %2").arg(name, role));
        if (schema.allTables)
            text.statement(
                QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA %1 TO %2").arg(name, role));
    }
    grantTables(plan.tables, role, text);
    grantColumns(plan, role, text);
    for (const GrantedSchema &schema : plan.schemas) {
        for (const QString &owner : schema.futureOwners)
            text.statement(QStringLiteral("ALTER DEFAULT PRIVILEGES FOR ROLE %1 IN SCHEMA %2 "
                                          "GRANT SELECT ON TABLES TO %3")
                               .arg(text.identifier(owner), text.identifier(schema.name), role));
    }
}

} // namespace tributary
