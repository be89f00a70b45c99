// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablelist.h"

#include "ui/progressdelegate.h"
#include "ui/tableprogressrow.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tributary {

TableList::TableList(QAbstractItemModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setModel(model);
    setAccessibleName(tr("Tables"));
    setItemDelegateForColumn(static_cast<int>(TableColumn::Progress), new ProgressDelegate(this));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    // Widths are set once and rows have one height: measuring ten thousand rows with each update
    // would stall the window.
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    const int width = fontMetrics().averageCharWidth();
    const auto setWidth = [this, width](TableColumn column, int characters) {
        header()->resizeSection(static_cast<int>(column), width * characters);
    };
    setWidth(TableColumn::Table, 24);
    setWidth(TableColumn::Method, 11);
    setWidth(TableColumn::State, 15);
    setWidth(TableColumn::Progress, 17);
    setWidth(TableColumn::Rows, 12);
    setWidth(TableColumn::About, 14);
    setWidth(TableColumn::Bytes, 11);
    setWidth(TableColumn::Speed, 16);
    setWidth(TableColumn::Left, 14);
    for (const TableColumn column :
         {TableColumn::Inserts, TableColumn::Updates, TableColumn::Deletes, TableColumn::Truncates})
        setWidth(column, 12);
    showColumns(false, false);
    header()->setStretchLastSection(true);
    // The order of the server until a header is clicked.
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void TableList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_F10 || event->modifiers() != Qt::ShiftModifier
        || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    scrollTo(currentIndex());
    Q_EMIT customContextMenuRequested(visualRect(currentIndex()).center());
    event->accept();
}

void TableList::showColumns(bool withMethod, bool ofChanges)
{
    const auto hide = [this](std::initializer_list<TableColumn> columns, bool hidden) {
        for (const TableColumn column : columns)
            setColumnHidden(static_cast<int>(column), hidden);
    };
    hide({TableColumn::Method}, !withMethod);
    hide({TableColumn::Progress, TableColumn::About, TableColumn::Bytes, TableColumn::Speed,
          TableColumn::Left},
         ofChanges);
    hide({TableColumn::Inserts, TableColumn::Updates, TableColumn::Deletes, TableColumn::Truncates},
         !ofChanges);
}

} // namespace tributary
