// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runtablemodel.h"

#include "engine/sync/syncprogress.h"
#include "ui/formatting.h"
#include "ui/runwords.h"
#include "ui/widgets/plainlabel.h"

namespace tributary {

namespace {

bool isNumber(RunTableColumn column)
{
    return column >= RunTableColumn::Rows && column <= RunTableColumn::Bytes;
}

Icon iconOf(const QString &state)
{
    if (state == tableStateWord(TableState::Done))
        return Icon::Done;
    if (state == tableStateWord(TableState::Failed))
        return Icon::Failed;
    if (state == tableStateWord(TableState::Following))
        return Icon::Following;
    return state.isEmpty() ? Icon::Info : Icon::Waiting;
}

} // namespace

RunTableModel::RunTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const Icon which : {Icon::Done, Icon::Failed, Icon::Following, Icon::Info, Icon::Waiting})
        m_icons.insert(which, icon(which));
}

void RunTableModel::setTables(const QList<RunTableRecord> &tables)
{
    beginResetModel();
    m_tables = tables;
    endResetModel();
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RunTableModel::value(const RunTableRecord &table, RunTableColumn column)
{
    switch (column) {
    case RunTableColumn::Table:
        return table.table;
    case RunTableColumn::State:
        return RunWords::tableState(table.state);
    case RunTableColumn::Rows:
        return table.rows;
    case RunTableColumn::Inserts:
        return table.inserts;
    case RunTableColumn::Updates:
        return table.updates;
    case RunTableColumn::Deletes:
        return table.deletes;
    case RunTableColumn::Bytes:
        return table.bytes;
    case RunTableColumn::Note: {
        QStringList parts;
        if (!table.message.isEmpty())
            parts.append(table.message);
        parts += table.notes;
        if (table.truncates > 0)
            parts.append(tr("truncates: %1").arg(Formatting().count(table.truncates)));
        if (table.schemaChange == newTableChange || table.schemaChange == droppedTableChange)
            parts.append(RunWords::schemaChange(table.schemaChange));
        else if (!table.schemaChange.isEmpty())
            parts.append(tr("columns: %1", "what changed").arg(table.schemaChange));
        return parts.join(QStringLiteral("; "));
    }
    }
    Q_UNREACHABLE();
}

QString RunTableModel::text(const RunTableRecord &table, RunTableColumn column)
{
    const QVariant shown = value(table, column);
    if (column == RunTableColumn::Bytes)
        return Formatting().bytes(shown.toLongLong());
    return isNumber(column) ? Formatting().count(shown.toLongLong()) : shown.toString();
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunTableRecord &table = m_tables.at(index.row());
    const auto column = static_cast<RunTableColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(table, column);
    case Qt::AccessibleTextRole: {
        const QString shown = text(table, column);
        return shown.isEmpty() ? tr("nothing", "an empty cell, read aloud") : shown;
    }
    case Qt::ToolTipRole:
        return isNumber(column) ? QVariant() : plainToolTip(text(table, column));
    case Qt::DecorationRole:
        return column == RunTableColumn::State ? QVariant(m_icons.value(iconOf(table.state)))
                                               : QVariant();
    case Qt::TextAlignmentRole:
        return {(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    case SortRole:
        return value(table, column);
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<RunTableColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return {(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RunTableColumn::Table:
        return tr("Table");
    case RunTableColumn::State:
        return tr("State");
    case RunTableColumn::Rows:
        return tr("Rows copied");
    case RunTableColumn::Inserts:
        return tr("Inserts");
    case RunTableColumn::Updates:
        return tr("Updates");
    case RunTableColumn::Deletes:
        return tr("Deletes");
    case RunTableColumn::Bytes:
        return tr("Bytes");
    case RunTableColumn::Note:
        return tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace tributary
