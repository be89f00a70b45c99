// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTreeView;

namespace tributary {

// Widths of a list's columns by what will stand in them, in whatever language and font. Numbers
// that are cut say something else, and names that begin alike say nothing. GUI thread.

/// As wide as its header and the widest of @p samples need. @p withIcon: they have one.
void fitColumn(QTreeView *view, int column, const QStringList &samples = {}, bool withIcon = false);

/// What fitColumn() would give it.
int widthOfColumn(const QTreeView *view, int column, const QStringList &samples = {},
                  bool withIcon = false);

/// The least that shows the title of @p column whole, as it is sorted now.
int widthOfTitle(const QTreeView *view, int column);

/// As wide as the names that are in @p column need (of many: the first ones), at least its header
/// and at most @p most digits.
int widthOfNames(const QTreeView *view, int column, int most);

/// As wide as one of @p samples needs, whatever the header says. @p withIcon: as above.
int leastWidth(const QTreeView *view, const QStringList &samples, bool withIcon = false);

/// From now on as wide as the names in @p column need (of many: the first ones), at least its
/// header and at most @p most digits, whenever the model is filled anew. A width that the reader
/// has chosen stays.
void followNames(QTreeView *view, int column, int most = 32);

} // namespace tributary
