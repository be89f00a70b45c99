// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/runtables.h"

#include "engine/sync/copystatement.h"

#include <QHash>

#include <algorithm>

namespace tributary {

void RunTables::set(const QList<PlannedTable> &planned, QList<TablePlan> plans)
{
    QHash<quint32, TableProgress> before;
    for (const TableProgress &table : std::as_const(m_tables))
        before.insert(table.table.oid, table);
    m_plans = std::move(plans);
    m_tables.clear();
    for (qsizetype i = 0; i < planned.size(); ++i) {
        const PlannedTable &table = planned[i];
        TablePlan &target = m_plans[i];
        target.notes = table.notes + target.notes;
        TableProgress progress{.table = table.schema.id,
                               .destinationName = target.name,
                               .followed = table.followed,
                               .estimatedRows = table.schema.estimatedRows,
                               .notes = target.notes};
        for (const ColumnSchema &column : table.schema.columns)
            progress.columns.append(column.name + u' ' + column.typeName);
        if (!table.schema.columns.isEmpty())
            progress.query = selectStatement(table.schema);
        if (const auto same = before.constFind(table.schema.id.oid); same != before.cend()) {
            progress.rows = same->rows;
            progress.bytes = same->bytes;
            progress.inserts = same->inserts;
            progress.updates = same->updates;
            progress.deletes = same->deletes;
            progress.truncates = same->truncates;
        }
        if (table.skipped) {
            progress.state = TableState::Skipped;
        } else if (table.error || target.error) {
            progress.state = TableState::Failed;
            progress.error = table.error ? table.error : target.error;
        }
        m_tables.append(progress);
    }
}

void RunTables::setState(qsizetype index, TableState state)
{
    m_tables[index].state = state;
    changed(index);
}

void RunTables::fail(qsizetype index, const Error &error)
{
    m_tables[index].error = error;
    setState(index, TableState::Failed);
}

void RunTables::setStateOfAll(TableState from, TableState to)
{
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        if (m_tables[i].state == from)
            setState(i, to);
    }
}

bool RunTables::hasAny(TableState state) const
{
    return std::ranges::find(m_tables, state, &TableProgress::state) != m_tables.end();
}

} // namespace tributary
