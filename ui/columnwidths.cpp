// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnwidths.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

namespace tributary {

namespace {

constexpr int namesSampled = 200;

/// What an item has at its sides, and what the header's sort indicator may need.
int marginOf(const QTreeView *view)
{
    return 2 * (view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1) + 4;
}

int widthOf(const QTreeView *view, const QString &text)
{
    return view->fontMetrics().horizontalAdvance(text) + marginOf(view);
}

/// With room for the arrow of a column that may be sorted by.
int widthOfHeader(const QTreeView *view, int column)
{
    const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
    const int text = view->header()->fontMetrics().horizontalAdvance(title) + marginOf(view);
    return qMax(text, view->header()->sectionSizeHint(column));
}

} // namespace

int widthOfNames(const QTreeView *view, int column, int most)
{
    int width = 0;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < qMin(model->rowCount(), namesSampled); ++row)
        width = qMax(width, widthOf(view, model->index(row, column).data().toString()));
    const int widest = view->fontMetrics().horizontalAdvance(u'0') * most;
    return qMax(qMin(width, widest), widthOfHeader(view, column));
}

int leastWidth(const QTreeView *view, const QStringList &samples, bool withIcon)
{
    int width = 0;
    for (const QString &sample : samples)
        width = qMax(width, widthOf(view, sample));
    if (withIcon)
        width += view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, view)
            + marginOf(view);
    return width;
}

int widthOfTitle(const QTreeView *view, int column)
{
    const QHeaderView *header = view->header();
    const QStyle *style = header->style();
    const int margin = style->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
    // One pixel more: the line between two headers is drawn into the left one.
    int width = header->fontMetrics().horizontalAdvance(title) + 2 * margin + 1;
    if (header->isSortIndicatorShown() && header->sortIndicatorSection() == column)
        width += style->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) + margin;
    return width;
}

int widthOfColumn(const QTreeView *view, int column, const QStringList &samples, bool withIcon)
{
    return qMax(leastWidth(view, samples, withIcon), widthOfHeader(view, column));
}

void fitColumn(QTreeView *view, int column, const QStringList &samples, bool withIcon)
{
    view->header()->resizeSection(column, widthOfColumn(view, column, samples, withIcon));
}

void followNames(QTreeView *view, int column, int most)
{
    const int begin = qMax(widthOfHeader(view, column),
                           view->fontMetrics().horizontalAdvance(u'0') * most * 2 / 3);
    view->header()->resizeSection(column, begin);
    const auto fit = [view, column, most, given = begin]() mutable {
        if (view->header()->sectionSize(column) != given || view->model()->rowCount() == 0)
            return;
        given = widthOfNames(view, column, most);
        view->header()->resizeSection(column, given);
        given = view->header()->sectionSize(column);
    };
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, view, fit);
}

} // namespace tributary
