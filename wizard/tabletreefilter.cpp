// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tabletreefilter.h"

#include "wizard/tabletreemodel.h"

#include <algorithm>

namespace tributary {

TableTreeFilter::TableTreeFilter(TableTreeModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void TableTreeFilter::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    // Not invalidateFilter(): that tells of each run of rows that comes or goes, and a view lays
    // itself out anew for each.
    invalidate();
}

void TableTreeFilter::setAllShownChosen(bool chosen)
{
    QModelIndexList tables;
    for (int row = 0; row < rowCount(); ++row)
        tables += shownTables(index(row, 0));
    m_model->setChosen(tables, chosen);
}

bool TableTreeFilter::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isSchema = index.isValid() && !index.parent().isValid();
    if (role != Qt::CheckStateRole || !isSchema)
        return QSortFilterProxyModel::setData(index, value, role);
    m_model->setChosen(shownTables(index), value.value<Qt::CheckState>() != Qt::Unchecked);
    return true;
}

bool TableTreeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_text.isEmpty())
        return true;
    const QList<TableSelection::Schema> &schemas = m_model->selection().schemas();
    if (!sourceParent.isValid()) { // a schema is shown for its tables' sake
        const TableSelection::Schema &schema = schemas.at(sourceRow);
        for (qsizetype place = schema.first; place < schema.first + schema.count; ++place) {
            if (m_model->contains(place, m_text))
                return true;
        }
        return false;
    }
    if (sourceParent.parent().isValid())
        return true; // columns come with their table
    return m_model->contains(schemas.at(sourceParent.row()).first + sourceRow, m_text);
}

bool TableTreeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_model->lessThan(left, right);
}

QModelIndexList TableTreeFilter::shownTables(const QModelIndex &schema) const
{
    QModelIndexList tables;
    for (int row = 0; row < rowCount(schema); ++row)
        tables.append(mapToSource(index(row, 0, schema)));
    return tables;
}

} // namespace tributary
