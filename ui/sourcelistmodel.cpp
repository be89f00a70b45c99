// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcelistmodel.h"

#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

QString SourceItem::stateText() const
{
    const QString word = sourceStateText(state);
    return remark.isEmpty()
        ? word
        : QCoreApplication::translate("SourceState", "%1 (%2)", "state, remark").arg(word, remark);
}

SourceListModel::SourceListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Icon which : {Icon::Waiting, Icon::Running, Icon::Following, Icon::Retry,
                             Icon::Pause, Icon::Ok, Icon::Overdue, Icon::Warning, Icon::Failed})
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
        return QString(item.name + QStringLiteral(", ") + item.stateText());
    case Qt::AccessibleDescriptionRole:
        return item.sentence;
    case StateTextRole:
        return item.stateText();
    default:
        return {};
    }
}

void SourceListModel::put(const SourceItem &item)
{
    const QModelIndex known = find(item.name, item.draft);
    // Another name may mean another place.
    if (known.isValid() && m_items.at(known.row()).name == item.name) {
        m_items[known.row()] = item;
        Q_EMIT dataChanged(known, known);
        return;
    }
    removeAt(known);
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
    removeAt(indexOf(name));
}

void SourceListModel::removeDraft(const QString &id)
{
    removeAt(indexOfDraft(id));
}

void SourceListModel::removeAt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_items.removeAt(index.row());
    endRemoveRows();
}

void SourceListModel::setState(const QString &name, SourceState state)
{
    const QModelIndex known = indexOf(name);
    if (!known.isValid())
        return;
    SourceItem item = m_items.at(known.row());
    item.state = state;
    replace(known, item);
}

void SourceListModel::setSentence(const QString &name, const QString &sentence)
{
    const QModelIndex known = indexOf(name);
    if (!known.isValid())
        return;
    SourceItem item = m_items.at(known.row());
    item.sentence = sentence;
    replace(known, item);
}

void SourceListModel::replace(const QModelIndex &index, const SourceItem &item)
{
    if (m_items.at(index.row()) == item)
        return;
    m_items[index.row()] = item;
    Q_EMIT dataChanged(index, index);
}

QModelIndex SourceListModel::indexOf(const QString &name) const
{
    return find(name, {});
}

QModelIndex SourceListModel::indexOfDraft(const QString &id) const
{
    return id.isEmpty() ? QModelIndex() : find({}, id);
}

QModelIndex SourceListModel::find(const QString &name, const QString &draft) const
{
    const auto found = std::ranges::find_if(m_items, [&](const SourceItem &item) {
        return item.draft == draft && (!draft.isEmpty() || item.name == name);
    });
    if (found == m_items.cend())
        return {};
    return index(static_cast<int>(std::distance(m_items.cbegin(), found)));
}

QString SourceListModel::nameAt(const QModelIndex &index) const
{
    return index.isValid() && draftAt(index).isEmpty() ? m_items.at(index.row()).name : QString();
}

QString SourceListModel::draftAt(const QModelIndex &index) const
{
    return index.isValid() ? m_items.at(index.row()).draft : QString();
}

} // namespace tributary
