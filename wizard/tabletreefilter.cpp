// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tabletreefilter.h"

#include "wizard/tabletreemodel.h"

namespace tributary {

TableTreeFilter::TableTreeFilter(TableTreeModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(TableTreeModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(model);
}

void TableTreeFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
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
    if (!sourceParent.isValid())
        return false; // a schema is shown for its tables' sake
    const QString table = sourceModel()->index(sourceRow, 0, sourceParent).data().toString();
    const QString name = sourceParent.data().toString() + QStringLiteral(".") + table;
    return name.contains(m_text, Qt::CaseInsensitive);
}

QModelIndexList TableTreeFilter::shownTables(const QModelIndex &schema) const
{
    QModelIndexList tables;
    for (int row = 0; row < rowCount(schema); ++row)
        tables.append(mapToSource(index(row, 0, schema)));
    return tables;
}

} // namespace tributary
