// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tabletreemodel.h"

#include "wizard/tablenotes.h"
#include "wizard/wording.h"

#include <QHash>

#include <algorithm>

namespace tributary {

namespace {

// The internal id of an index: 0 for a schema, else the schema's number + 1.
constexpr quintptr schemaId = 0;

QString tableText(const TableSchema &table, int column)
{
    switch (column) {
    case TableTreeModel::Name:
        return table.id.name;
    case TableTreeModel::Rows:
        return table.estimatedRows < 0 ? QString() : wording::aboutCount(table.estimatedRows);
    case TableTreeModel::Size:
        return table.sizeBytes <= 0 ? QString() : wording::bytes(table.sizeBytes);
    case TableTreeModel::Key:
        return keyText(table);
    case TableTreeModel::Note:
        return tableNote(table);
    default:
        return {};
    }
}

/// A cell without a name would be passed over in silence.
QString emptyCellText()
{
    return TableTreeModel::tr("nothing", "an empty table cell, read aloud");
}

QVariant alignmentOf(int column)
{
    const bool number = column == TableTreeModel::Rows || column == TableTreeModel::Size;
    return {(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
}

} // namespace

TableTreeModel::TableTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

QModelIndex TableTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : schemaId);
}

QModelIndex TableTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == schemaId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, schemaId);
}

int TableTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_schemas.size());
    if (parent.internalId() != schemaId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_schemas.at(parent.row()).count);
}

int TableTreeModel::columnCount([[maybe_unused]] const QModelIndex &parent) const
{
    return ColumnCount;
}

QVariant TableTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (index.internalId() == schemaId)
        return schemaData(m_schemas.at(index.row()), index.column(), role);
    return tableData(placeOf(index), index.column(), role);
}

QVariant TableTreeModel::schemaData(const Schema &schema, int column, int role) const
{
    if (column != Name)
        return role == Qt::AccessibleTextRole ? QVariant(emptyCellText()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return schema.name;
    case Qt::AccessibleTextRole:
        return tr("Schema %1, %2 of %3 tables chosen")
            .arg(schema.name, wording::count(schema.chosen), wording::count(schema.count));
    case Qt::CheckStateRole:
        if (schema.selectable == 0)
            return {};
        if (schema.chosen == 0)
            return Qt::Unchecked;
        return schema.chosen == schema.selectable ? Qt::Checked : Qt::PartiallyChecked;
    default:
        return {};
    }
}

QVariant TableTreeModel::tableData(qsizetype place, int column, int role) const
{
    const TableSchema &table = m_tables.at(place);
    switch (role) {
    case Qt::DisplayRole:
        return tableText(table, column);
    case Qt::ToolTipRole:
        if (column == Note && !table.unreadableColumns.isEmpty())
            return wording::plainToolTip(
                tr("Left out: %1").arg(table.unreadableColumns.join(QStringLiteral(", "))));
        return wording::plainToolTip(tableText(table, column));
    case Qt::AccessibleTextRole:
        if (column == Name) {
            const QString note = tableNote(table);
            return note.isEmpty() ? table.id.name
                                  : tr("%1, %2", "table and note").arg(table.id.name, note);
        }
        if (column == Rows && table.estimatedRows >= 0)
            return tr("about %1 rows").arg(wording::count(table.estimatedRows));
        if (const QString text = tableText(table, column); !text.isEmpty())
            return text;
        return emptyCellText();
    case Qt::CheckStateRole:
        if (column != Name || !canBeCopied(table))
            return {};
        return m_chosen.at(place) ? Qt::Checked : Qt::Unchecked;
    case SortRole:
        if (column == Rows)
            return table.estimatedRows;
        if (column == Size)
            return table.sizeBytes;
        return tableText(table, column);
    default:
        return {};
    }
}

bool TableTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    const bool chosen = value.value<Qt::CheckState>() != Qt::Unchecked;
    QModelIndexList tables;
    if (index.internalId() != schemaId)
        tables.append(index);
    for (int row = 0; row < rowCount(index); ++row)
        tables.append(this->index(row, Name, index));
    setChosen(tables, chosen);
    return true;
}

Qt::ItemFlags TableTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Name && data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && index.internalId() != schemaId)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant TableTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Table");
    case Rows:
        return tr("Rows, about");
    case Size:
        return tr("Size");
    case Key:
        return tr("Key");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

void TableTreeModel::setTables(const QList<TableSchema> &tables)
{
    beginResetModel();
    QHash<QString, bool> before;
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        const TableSchema &table = m_tables.at(place);
        if (canBeCopied(table) && m_chosen.at(place) != isChosenByDefault(table))
            before.insert(table.id.displayName(), m_chosen.at(place));
    }

    m_tables = tables;
    std::ranges::stable_sort(m_tables, {}, [](const TableSchema &table) {
        return std::pair(table.id.schema, table.id.name);
    });
    m_chosen.fill(false, m_tables.size());
    m_schemas.clear();
    m_totals = {};
    m_unknownRows = 0;
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        const TableSchema &table = m_tables.at(place);
        if (m_schemas.isEmpty() || m_schemas.last().name != table.id.schema)
            m_schemas.append({.name = table.id.schema, .first = place});
        ++m_schemas.last().count;
        if (canBeCopied(table))
            ++m_schemas.last().selectable;
        choose(place, before.value(table.id.displayName(), isChosenByDefault(table)));
    }
    endResetModel();
    Q_EMIT choiceChanged();
}

void TableTreeModel::setChosen(const QModelIndexList &tables, bool chosen)
{
    QSet<int> schemas;
    for (const QModelIndex &table : tables) {
        if (tableAt(table) != nullptr && choose(placeOf(table), chosen))
            schemas.insert(static_cast<int>(table.internalId() - 1));
    }
    if (schemas.isEmpty())
        return;
    announce(schemas);
    Q_EMIT choiceChanged();
}

QStringList TableTreeModel::chosenTables() const
{
    QStringList names;
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        if (m_chosen.at(place))
            names.append(m_tables.at(place).id.displayName());
    }
    return names;
}

bool TableTreeModel::isEverything() const
{
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        const TableSchema &table = m_tables.at(place);
        // A table whose rows are hidden from this login would fail in a sync of everything: such a
        // database needs a list.
        if (m_chosen.at(place) != isChosenByDefault(table)
            || (table.rowSecurity && canBeCopied(table)))
            return false;
    }
    return !m_tables.isEmpty();
}

const TableSchema *TableTreeModel::tableAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != schemaId ? &m_tables.at(placeOf(index))
                                                             : nullptr;
}

qsizetype TableTreeModel::placeOf(const QModelIndex &table) const
{
    return m_schemas.at(static_cast<qsizetype>(table.internalId()) - 1).first + table.row();
}

bool TableTreeModel::choose(qsizetype place, bool chosen)
{
    const TableSchema &table = m_tables.at(place);
    if (m_chosen.at(place) == chosen || (chosen && !canBeCopied(table)))
        return false;
    m_chosen[place] = chosen;
    const int sign = chosen ? 1 : -1;
    auto schema = std::ranges::upper_bound(m_schemas, place, {}, &Schema::first);
    (--schema)->chosen += sign;
    m_totals.tables += sign;
    m_totals.rows += sign * qMax<qint64>(0, table.estimatedRows);
    m_totals.bytes += sign * table.sizeBytes;
    if (table.estimatedRows < 0)
        m_unknownRows += sign;
    m_totals.allRowsKnown = m_unknownRows == 0;
    return true;
}

void TableTreeModel::announce(const QSet<int> &schemas)
{
    for (const int row : schemas) {
        const QModelIndex schema = index(row, Name);
        Q_EMIT dataChanged(schema, schema, {Qt::CheckStateRole});
        Q_EMIT dataChanged(index(0, Name, schema), index(rowCount(schema) - 1, Name, schema),
                           {Qt::CheckStateRole});
    }
}

} // namespace tributary
