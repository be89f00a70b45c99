// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/verifylists.h"

#include <QHeaderView>

namespace tributary {

QTreeView *makeList(QAbstractItemModel *model, const QString &name,
                    std::initializer_list<int> widths, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setAllColumnsShowFocus(true);
    view->setAlternatingRowColors(true);
    view->setUniformRowHeights(true);
    view->header()->setSectionResizeMode(QHeaderView::Interactive);
    view->header()->setStretchLastSection(true);
    const int width = view->fontMetrics().horizontalAdvance(u'0');
    int section = 0;
    for (const int characters : widths)
        view->header()->resizeSection(section++, width * characters);
    return view;
}

QSortFilterProxyModel *sortedBy(QAbstractItemModel *model, int role, QObject *parent)
{
    auto *sorted = new QSortFilterProxyModel(parent);
    sorted->setSortRole(role);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    sorted->setSourceModel(model);
    return sorted;
}

void makeSortable(QTreeView *view)
{
    view->header()->setSortIndicatorClearable(true);
    view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
}

QLabel *makeTitle(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace tributary
