// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/browsedtablemodel.h"

#include "engine/core/pluralcount.h"
#include "ui/data/celltext.h"
#include "ui/formatting.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>

namespace tributary {

namespace {

QString description(const BrowsedTable &table)
{
    if (table.isView)
        return BrowsedTableModel::tr("A view that Tributary did not make");
    if (!table.copy)
        return BrowsedTableModel::tr("A table that Tributary did not make");
    QString text = BrowsedTableModel::tr("Copy of %1\nFresh as of %2")
                       .arg(shownText(table.copy->source.displayName()),
                            QLocale().toString(table.copy->syncedAt.toLocalTime(),
                                               QLocale::ShortFormat));
    if (!table.copy->note.isEmpty())
        text += u'\n' + shownText(table.copy->note);
    return text;
}

} // namespace

void BrowsedTableModel::setTables(const QList<BrowsedTable> &tables)
{
    beginResetModel();
    m_tables = tables;
    endResetModel();
}

const BrowsedTable *BrowsedTableModel::table(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_tables.size() ? &m_tables.at(index.row()) : nullptr;
}

QModelIndex BrowsedTableModel::indexOf(const QString &name) const
{
    for (int row = 0; row < m_tables.size(); ++row) {
        if (m_tables.at(row).name == name)
            return index(row, Name);
    }
    return {};
}

int BrowsedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int BrowsedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BrowsedTableModel::data(const QModelIndex &index, int role) const
{
    const BrowsedTable *each = table(index);
    if (each == nullptr)
        return {};
    // "about": a table that others write to may have changed since.
    QString rows;
    if (each->copy && each->copy->rows > 0)
        rows = Formatting().aboutCount(each->copy->rows);
    else if (each->copy)
        rows = Formatting().count(0);
    const QString name = shownText(each->name);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? name : rows;
    case Qt::AccessibleTextRole:
        if (index.column() == Name)
            return name;
        return rows.isEmpty() ? tr("unknown number of rows")
                              : tr("%1 rows", nullptr, pluralCount(each->copy->rows)).arg(rows);
    case Qt::ToolTipRole:
        return plainToolTip(name + u'\n' + description(*each));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Rows ? Qt::AlignTrailing : Qt::AlignLeading)
                                | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BrowsedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Table") : tr("Rows");
}

} // namespace tributary
