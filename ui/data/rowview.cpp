// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/rowview.h"

#include "ui/data/celldelegate.h"
#include "ui/data/celltext.h"
#include "ui/data/rowmodel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <set>

namespace tributary {

namespace {

// In characters.
constexpr int narrowest = 6;
constexpr int widest = 40;
/// Rows that decide how wide a column is: all of them would take too long.
constexpr int measuredRows = 40;

} // namespace

RowView::RowView(RowModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_open(addAct(tr("&Show value…"), [this] { Q_EMIT valueWanted(currentIndex()); }))
    , m_copyValue(addAct(tr("&Copy value"), [this] { Q_EMIT valueCopyWanted(currentIndex()); }))
    , m_copyCsv(addAct(tr("Copy rows as CS&V"),
                       [this] { Q_EMIT rowCopyWanted(chosenRows(), {.separator = ','}); }))
    , m_copyTabs(addAct(tr("Copy rows for a sprea&dsheet"),
                        [this] { Q_EMIT rowCopyWanted(chosenRows(), {.separator = '\t'}); }))
    , m_ascending(addAct(tr("Sort &ascending by this column"),
                         [this] { sortBy(currentIndex().column(), Qt::AscendingOrder); }))
    , m_descending(addAct(tr("Sort d&escending by this column"),
                          [this] { sortBy(currentIndex().column(), Qt::DescendingOrder); }))
    , m_unsorted(addAct(tr("Do &not sort"), [this] { sortBy(-1, Qt::AscendingOrder); }))
    , m_filter(
          addAct(tr("Only rows with this val&ue"), [this] { Q_EMIT filterWanted(currentIndex()); }))
    , m_compare(addAct(tr("Compare with the s&ource…"),
                       [this] { Q_EMIT comparisonWanted(currentIndex().row()); }))
{
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(tr("Rows"));
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false); // or the keyboard would never get out again
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    verticalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    setCornerButtonEnabled(false);
    connect(this, &QTableView::doubleClicked, this, &RowView::valueWanted);
    connect(&model, &RowModel::loaded, this, &RowView::setWidths);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowView::currentMoved);
    setOfTable(false);
    setComparable(false);
}

QAction *RowView::addAct(const QString &text, const std::function<void()> &done)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, done);
    return action;
}

void RowView::setOfTable(bool ofTable)
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(ofTable);
    for (QAction *action : {m_ascending, m_descending, m_unsorted, m_filter})
        action->setVisible(ofTable);
}

void RowView::setComparable(bool comparable)
{
    m_compare->setVisible(comparable);
}

void RowView::showSort(int column, Qt::SortOrder order)
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(column, order);
    horizontalHeader()->viewport()->update();
}

void RowView::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order); // which asks for it
}

QList<int> RowView::chosenRows() const
{
    std::set<int> rows;
    const QItemSelection selected = selectionModel()->selection();
    for (const QItemSelectionRange &range : selected) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    return {rows.cbegin(), rows.cend()};
}

/// From the names and the first rows.
void RowView::setWidths()
{
    const int character = fontMetrics().averageCharWidth();
    const int rows = std::min(m_model.rowCount(), measuredRows);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = fontMetrics().horizontalAdvance(name) + 4 * character; // and the arrow
        for (int row = 0; row < rows; ++row) {
            const QString text = cellLine(m_model.cell(m_model.index(row, column)));
            width = std::max(width, fontMetrics().horizontalAdvance(text.left(widest)));
        }
        setColumnWidth(
            column, std::clamp(width + 2 * character, narrowest * character, widest * character));
    }
    const QString last = m_model
                             .headerData(std::max(m_model.rowCount() - 1, 0), Qt::Vertical,
                                         Qt::DisplayRole)
                             .toString();
    verticalHeader()->setMinimumWidth(fontMetrics().horizontalAdvance(last) + 2 * character);
}

void RowView::copy()
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty())
        return;
    const bool isOneCell = selectionModel()->selectedIndexes().size() <= 1;
    if (isOneCell)
        Q_EMIT valueCopyWanted(currentIndex());
    else
        Q_EMIT rowCopyWanted(rows, {.separator = '\t'});
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT valueWanted(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_copyValue, m_copyTabs, m_copyCsv});
    menu->addSeparator();
    menu->addActions({m_filter, m_ascending, m_descending, m_unsorted});
    menu->addSeparator();
    menu->addAction(m_compare);
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                           : event->globalPos());
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace tributary
