// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptsections.h"

namespace tributary {

namespace {

constexpr qsizetype shownTables = 20;
constexpr qsizetype rowsPerInsert = 100;

QString arrayOf(const QStringList &names, const ScriptText &text)
{
    if (names.isEmpty())
        return QStringLiteral("NULL");
    QStringList literals;
    for (const QString &name : names)
        literals.append(text.literal(name));
    return QStringLiteral("ARRAY[%1]").arg(literals.join(QStringLiteral(", ")));
}

/// A temporary table that goes with the transaction, and its rows.
void writeTable(const QString &table, const QStringList &rows, ScriptText &text)
{
    text.statement(QStringLiteral("CREATE TEMPORARY TABLE %1 (schema_name text, table_name text, "
                                  "column_names text[]) ON COMMIT DROP")
                       .arg(table));
    for (qsizetype first = 0; first < rows.size(); first += rowsPerInsert)
        text.statement(
            QStringLiteral("INSERT INTO pg_temp.%1 VALUES\n  %2")
                .arg(table, rows.mid(first, rowsPerInsert).join(QStringLiteral(",\n  "))));
}

void adviseIdentity(const QList<TableId> &tables, ScriptText &text)
{
    if (tables.isEmpty())
        return;
    text.comment(
        QStringLiteral("Left out: %1 without a primary key. They are copied in full in each run. "
                       "To follow such a table give it a primary key, or, if nothing else can be "
                       "done (it makes the log bigger):")
            .arg(tables.size() == 1 ? QStringLiteral("1 table")
                                    : QStringLiteral("%1 tables").arg(tables.size())));
    for (const TableId &table : tables.first(qMin(tables.size(), shownTables)))
        text.commentLine(QStringLiteral("  ALTER TABLE %1 REPLICA IDENTITY FULL")
                             .arg(text.qualified(table.schema, table.name)));
    if (tables.size() > shownTables)
        text.commentLine(QStringLiteral("  and %1 more").arg(tables.size() - shownTables));
    text.comment(QStringLiteral("and run a new setup script then."));
}

} // namespace

void writeList(const ScriptPlan &plan, ScriptText &text)
{
    text.heading(
        QStringLiteral("The schemas (without a table: all of them) and tables that this is about"));
    QStringList rows;
    for (const GrantedSchema &schema : plan.schemas) {
        if (schema.allTables)
            rows.append(QStringLiteral("(%1, NULL, NULL)").arg(text.literal(schema.name)));
    }
    for (const GrantedTable &table : plan.tables)
        rows.append(QStringLiteral("(%1, %2, %3)")
                        .arg(text.literal(table.id.schema), text.literal(table.id.name),
                             arrayOf(table.columns, text)));
    writeTable(QStringLiteral("tributary_list"), rows, text);
}

void writePublication(const ScriptPlan &plan, ScriptText &text)
{
    QStringList rows;
    for (const PublishedTable &table : plan.published)
        rows.append(QStringLiteral("(%1, %2, %3)")
                        .arg(text.literal(table.id.schema), text.literal(table.id.name),
                             arrayOf(table.columns, text)));
    if (plan.serverVersion >= 100000) {
        if (plan.request.log)
            text.heading(QStringLiteral("The publication, through which changes are read"));
        else // the report reads the list all the same
            text.blank();
        if (plan.request.log && !plan.publish)
            text.comment(QStringLiteral("Nothing is to be done."));
        writeTable(QStringLiteral("tributary_published"), rows, text);
        if (plan.publish)
            text.resource(QStringLiteral("setuppublication"));
    }
    adviseIdentity(plan.withoutIdentity, text);
    if (!plan.notFollowed.isEmpty())
        text.comment(
            QStringLiteral("Tables that no log tells of (views, unlogged and foreign ones) or "
                           "not well enough (%1) are copied in full.")
                .arg(plan.notFollowed.size()));
}

} // namespace tributary
