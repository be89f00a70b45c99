// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <initializer_list>

namespace tributary {

// Parts that the lists of the page Verify have in common. GUI thread; each belongs to its parent.

/// A list with columns of these widths, in characters; the last one takes the rest.
QTreeView *makeList(QAbstractItemModel *model, const QString &name,
                    std::initializer_list<int> widths, QWidget *parent);

QSortFilterProxyModel *sortedBy(QAbstractItemModel *model, int role, QObject *parent);

/// Until a header is clicked, the order in which things came.
void makeSortable(QTreeView *view);

QLabel *makeTitle(const QString &text, QWidget *buddy, QWidget *parent);

} // namespace tributary
