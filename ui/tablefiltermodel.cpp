// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablefiltermodel.h"

#include "ui/tableprogressmodel.h"

namespace tributary {

TableFilterModel::TableFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TableProgressModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void TableFilterModel::setShow(Show show)
{
    if (m_show == show)
        return;
    m_show = show;
    invalidateFilter();
}

void TableFilterModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateFilter();
}

bool TableFilterModel::hasText(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_text.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, static_cast<int>(TableColumn::Table),
                                                   sourceParent);
    return index.data().toString().contains(m_text, Qt::CaseInsensitive);
}

bool TableFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!hasText(sourceRow, sourceParent))
        return false;
    if (m_show == Show::All)
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_show == Show::WithNotes)
        return index.data(TableProgressModel::HasNoteRole).toBool();
    switch (static_cast<TableState>(index.data(TableProgressModel::StateRole).toInt())) {
    case TableState::Copying:
    case TableState::Copied:
    case TableState::Following:
        return m_show == Show::Running;
    case TableState::Failed:
        return m_show == Show::Failed;
    case TableState::Waiting:
    case TableState::Done:
    case TableState::Skipped:
        break;
    }
    return false;
}

} // namespace tributary
