// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcelistmodel.h"

#include "ui/plainlabel.h"

#include <algorithm>

namespace tributary {

SourceListModel::SourceListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Icon which : {Icon::Waiting, Icon::Running, Icon::Following, Icon::Retry,
                             Icon::Pause, Icon::Ok, Icon::Warning, Icon::Stop, Icon::Failed})
        m_icons.insert(which, icon(which));
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::DecorationRole:
        return m_icons.value(sourceStateIcon(item.state));
    case Qt::ToolTipRole:
        return plainToolTip(item.sentence);
    case Qt::AccessibleTextRole:
        return QString(item.name + QStringLiteral(", ") + sourceStateText(item.state));
    case Qt::AccessibleDescriptionRole:
        return item.sentence;
    case StateTextRole:
        return sourceStateText(item.state);
    default:
        return {};
    }
}

void SourceListModel::put(const SourceItem &item)
{
    const QModelIndex known = indexOf(item.name);
    if (known.isValid()) {
        m_items[known.row()] = item;
        Q_EMIT dataChanged(known, known);
        return;
    }
    const auto place = std::ranges::lower_bound(
        m_items, item.name,
        [](const QString &left, const QString &right) {
            return QString::localeAwareCompare(left, right) < 0;
        },
        &SourceItem::name);
    const int row = static_cast<int>(std::distance(m_items.begin(), place));
    beginInsertRows({}, row, row);
    m_items.insert(row, item);
    endInsertRows();
}

void SourceListModel::remove(const QString &name)
{
    const QModelIndex known = indexOf(name);
    if (!known.isValid())
        return;
    beginRemoveRows({}, known.row(), known.row());
    m_items.removeAt(known.row());
    endRemoveRows();
}

void SourceListModel::setState(const QString &name, SourceState state, const QString &sentence)
{
    const QModelIndex known = indexOf(name);
    if (!known.isValid())
        return;
    const SourceItem item{.name = name, .state = state, .sentence = sentence};
    if (m_items.at(known.row()) == item)
        return;
    m_items[known.row()] = item;
    Q_EMIT dataChanged(known, known);
}

QModelIndex SourceListModel::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_items, name, &SourceItem::name);
    if (found == m_items.cend())
        return {};
    return index(static_cast<int>(std::distance(m_items.cbegin(), found)));
}

QString SourceListModel::nameAt(const QModelIndex &index) const
{
    return index.isValid() ? m_items.at(index.row()).name : QString();
}

} // namespace tributary
