// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tabletreemodel.h"

#include "engine/core/pluralcount.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wording.h"
#include "wizard/tablenotes.h"

#include <algorithm>

namespace tributary {

namespace {

// The internal id of an index: 0 for a schema; even for a table: the schema's number + 1, doubled;
// odd for a column of a table: the table's place, doubled, + 1.
constexpr quintptr schemaId = 0;

bool isColumnId(quintptr id)
{
    return (id & 1U) != 0;
}

qsizetype tableOfColumn(quintptr id)
{
    return static_cast<qsizetype>(id >> 1U);
}

qsizetype schemaOfTable(quintptr id)
{
    return static_cast<qsizetype>(id >> 1U) - 1;
}

QString tableText(const TableSelection &selection, qsizetype place, int column)
{
    const TableSchema &table = selection.tables().at(place);
    switch (column) {
    case TableTreeModel::Name:
        return table.id.name;
    case TableTreeModel::Rows:
        return table.estimatedRows < 0 ? QString() : wording::aboutCount(table.estimatedRows);
    case TableTreeModel::Size:
        return table.sizeBytes <= 0 ? QString() : wording::bytes(table.sizeBytes);
    case TableTreeModel::Key:
        return keyText(table);
    case TableTreeModel::Method:
        return selection.isSelectable(place) ? methodText(table, selection.isFullCopy(place))
                                             : QString();
    case TableTreeModel::Note:
        return selection.isGranting() && !canBeCopied(table) ? grantNote() : tableNote(table);
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
    if (!parent.isValid())
        return createIndex(row, column, schemaId);
    if (parent.internalId() == schemaId)
        return createIndex(row, column, (static_cast<quintptr>(parent.row()) + 1) << 1U);
    return createIndex(row, column, (static_cast<quintptr>(placeOf(parent)) << 1U) | 1U);
}

QModelIndex TableTreeModel::tableIndex(qsizetype place, int column) const
{
    const qsizetype schema = m_selection.schemaOf(place);
    return createIndex(static_cast<int>(place - m_selection.schemas().at(schema).first), column,
                       (static_cast<quintptr>(schema) + 1) << 1U);
}

QModelIndex TableTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == schemaId)
        return {};
    if (isColumnId(child.internalId()))
        return tableIndex(tableOfColumn(child.internalId()), Name);
    return createIndex(static_cast<int>(schemaOfTable(child.internalId())), Name, schemaId);
}

int TableTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_selection.schemas().size());
    if (parent.column() != Name || isColumnId(parent.internalId()))
        return 0;
    if (parent.internalId() == schemaId)
        return static_cast<int>(m_selection.schemas().at(parent.row()).count);
    const TableSchema &table = m_selection.tables().at(placeOf(parent));
    return static_cast<int>(table.columns.size() + table.unreadableColumns.size());
}

int TableTreeModel::columnCount([[maybe_unused]] const QModelIndex &parent) const
{
    return ColumnCount;
}

qsizetype TableTreeModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == schemaId || isColumnId(index.internalId()))
        return -1;
    return m_selection.schemas().at(schemaOfTable(index.internalId())).first + index.row();
}

QVariant TableTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    QVariant value;
    if (index.internalId() == schemaId)
        value = schemaData(m_selection.schemas().at(index.row()), index.column(), role);
    else if (isColumnId(index.internalId()))
        value = columnData(tableOfColumn(index.internalId()), index.row(), index.column(), role);
    else
        value = tableData(placeOf(index), index.column(), role);
    if (role == Qt::AccessibleTextRole && value.toString().isEmpty())
        return emptyCellText();
    return value;
}

QVariant TableTreeModel::schemaData(const TableSelection::Schema &schema, int column,
                                    int role) const
{
    if (column != Name)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return schema.name;
    case Qt::AccessibleTextRole:
        return tr("Schema %1, %2 of %3 tables chosen", nullptr, pluralCount(schema.count))
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
    const TableSchema &table = m_selection.tables().at(place);
    switch (role) {
    case Qt::DisplayRole:
        return tableText(m_selection, place, column);
    case Qt::ToolTipRole:
        if (column == Note && !table.unreadableColumns.isEmpty() && !m_selection.isGranting())
            return plainToolTip(
                tr("Left out: %1").arg(table.unreadableColumns.join(QStringLiteral(", "))));
        return plainToolTip(tableText(m_selection, place, column));
    case Qt::AccessibleTextRole:
        if (column == Name) {
            const QString note = tableText(m_selection, place, Note);
            return note.isEmpty() ? table.id.name
                                  : tr("%1, %2", "table and note").arg(table.id.name, note);
        }
        if (column == Rows && table.estimatedRows >= 0)
            return tr("about %1 rows", nullptr, pluralCount(table.estimatedRows))
                .arg(wording::count(table.estimatedRows));
        return tableText(m_selection, place, column);
    case Qt::CheckStateRole:
        if (column != Name || !m_selection.isSelectable(place))
            return {};
        return m_selection.isChosen(place) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

QVariant TableTreeModel::columnData(qsizetype place, int row, int column, int role) const
{
    const TableSchema &table = m_selection.tables().at(place);
    const bool readable = row < table.columns.size();
    const QString name = readable ? table.columns.at(row).name
                                  : table.unreadableColumns.at(row - table.columns.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text;
        if (column == Name)
            text = name;
        else if (column == Key && readable && table.keyColumns.contains(row))
            text = tr("key");
        else if (column == Note)
            text = columnNote(table, row, m_selection.isGranting());
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case Qt::CheckStateRole:
        if (column != Name || !m_selection.isGranting())
            return {};
        return m_selection.isChosen(place) && m_selection.isColumnChosen(place, name)
            ? Qt::Checked
            : Qt::Unchecked;
    default:
        return {};
    }
}

bool TableTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    const bool chosen = value.value<Qt::CheckState>() != Qt::Unchecked;
    if (isColumnId(index.internalId()))
        return setColumnChosen(index, chosen);
    QModelIndexList tables;
    if (index.internalId() != schemaId) {
        tables.append(index);
    } else {
        for (int row = 0; row < rowCount(index); ++row)
            tables.append(this->index(row, Name, index));
    }
    setChosen(tables, chosen);
    return true;
}

bool TableTreeModel::setColumnChosen(const QModelIndex &index, bool chosen)
{
    const qsizetype place = tableOfColumn(index.internalId());
    const QString name = allColumns(m_selection.tables().at(place)).at(index.row());
    if (!m_selection.isChosen(place) || !m_selection.chooseColumn(place, name, chosen))
        return false;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags TableTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool isColumn = isColumnId(index.internalId());
    if (isColumn)
        flags |= Qt::ItemNeverHasChildren;
    if (index.column() != Name || !data(index, Qt::CheckStateRole).isValid())
        return flags;
    const qsizetype place = isColumn ? tableOfColumn(index.internalId()) : -1;
    if (!isColumn
        || (m_selection.isChosen(place)
            && m_selection.isColumnSelectable(
                place, allColumns(m_selection.tables().at(place)).at(index.row()))))
        flags |= Qt::ItemIsUserCheckable;
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
    case Method:
        return tr("Method");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

void TableTreeModel::setTables(const QList<TableSchema> &tables, bool granting)
{
    beginResetModel();
    m_selection.setTables(tables, granting);
    endResetModel();
    Q_EMIT choiceChanged();
}

void TableTreeModel::restore(const QStringList &tables, const QMap<QString, QString> &methods,
                             const QMap<QString, QStringList> &columns)
{
    beginResetModel();
    m_selection.restore(tables, methods, columns);
    endResetModel();
    Q_EMIT choiceChanged();
}

void TableTreeModel::setChosen(const QModelIndexList &tables, bool chosen)
{
    QSet<qsizetype> schemas;
    for (const QModelIndex &table : tables) {
        const qsizetype place = placeOf(table);
        if (place >= 0 && m_selection.choose(place, chosen))
            schemas.insert(schemaOfTable(table.internalId()));
    }
    if (schemas.isEmpty())
        return;
    announce(schemas);
    Q_EMIT choiceChanged();
}

void TableTreeModel::setFullCopy(const QModelIndexList &tables, bool full)
{
    bool changed = false;
    for (const QModelIndex &table : tables) {
        const qsizetype place = placeOf(table);
        if (place < 0 || !m_selection.setFullCopy(place, full))
            continue;
        changed = true;
        const QModelIndex cell = tableIndex(place, Method);
        Q_EMIT dataChanged(cell, cell);
    }
    if (changed)
        Q_EMIT choiceChanged();
}

void TableTreeModel::announce(const QSet<qsizetype> &schemas)
{
    for (const qsizetype row : schemas) {
        const QModelIndex schema = index(static_cast<int>(row), Name);
        Q_EMIT dataChanged(schema, schema, {Qt::CheckStateRole});
        Q_EMIT dataChanged(index(0, Name, schema), index(rowCount(schema) - 1, Name, schema),
                           {Qt::CheckStateRole});
        // The columns' boxes follow their table's; a view asks for those that it shows.
    }
}

bool TableTreeModel::contains(qsizetype place, const QString &text) const
{
    const TableId &id = m_selection.tables().at(place).id;
    if (id.name.contains(text, Qt::CaseInsensitive))
        return true;
    return QString(id.schema % u'.' % id.name).contains(text, Qt::CaseInsensitive);
}

bool TableTreeModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (isColumnId(left.internalId()))
        return left.row() < right.row(); // as the table has them
    const qsizetype a = placeOf(left);
    const qsizetype b = placeOf(right);
    if (a < 0) {
        const QList<TableSelection::Schema> &schemas = m_selection.schemas();
        return schemas.at(left.row())
                   .name.compare(schemas.at(right.row()).name, Qt::CaseInsensitive)
            < 0;
    }
    const QList<TableSchema> &tables = m_selection.tables();
    switch (left.column()) {
    case Name:
        return tables.at(a).id.name.compare(tables.at(b).id.name, Qt::CaseInsensitive) < 0;
    case Rows:
        return tables.at(a).estimatedRows < tables.at(b).estimatedRows;
    case Size:
        return tables.at(a).sizeBytes < tables.at(b).sizeBytes;
    default:
        return tableText(m_selection, a, left.column()) < tableText(m_selection, b, left.column());
    }
}

} // namespace tributary
