// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablelist.h"

#include "ui/columnwidths.h"
#include "ui/formatting.h"
#include "ui/progressdelegate.h"
#include "ui/tableprogressrow.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace tributary {

namespace {

/// What may stand in @p column: every state and method, and numbers of eight digits.
QStringList samplesOf(TableColumn column)
{
    const Formatting format;
    if (column == TableColumn::Speed)
        return {format.rowRate(999'999)};
    if (column == TableColumn::Left)
        return {format.aboutDuration(std::chrono::seconds(50)),
                format.aboutDuration(std::chrono::minutes(59)),
                format.aboutDuration(std::chrono::hours(20))};
    if (column == TableColumn::FreshAsOf) // a day and a time whose numbers have two digits
        return {format.moment(QDateTime({2024, 12, 28}, {20, 58, 58}), QDateTime())};
    TableProgress table;
    table.rows = 99'999'999;
    table.estimatedRows = 99'000'000;
    table.bytes = 999LL << 20;
    table.inserts = table.updates = table.deletes = table.truncates = 999'999;
    QStringList samples;
    for (const TableState state :
         {TableState::Waiting, TableState::Copying, TableState::Copied, TableState::Following,
          TableState::Done, TableState::Failed, TableState::Skipped}) {
        for (const bool followed : {false, true}) {
            table.state = state;
            table.followed = followed;
            samples.append(TableProgressRow(table, true, nullptr, std::nullopt).text(column));
            samples.append(TableProgressRow(table, false, nullptr, std::nullopt).text(column));
        }
    }
    return samples;
}

} // namespace

TableList::TableList(QAbstractProxyModel *model, QWidget *parent)
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
    for (const TableColumn column :
         {TableColumn::Method, TableColumn::State, TableColumn::Progress, TableColumn::Rows,
          TableColumn::About, TableColumn::Bytes, TableColumn::Speed, TableColumn::Left,
          TableColumn::Inserts, TableColumn::Updates, TableColumn::Deletes, TableColumn::Truncates,
          TableColumn::FreshAsOf})
        fitColumn(this, static_cast<int>(column), samplesOf(column), column == TableColumn::State);
    followNames(this, static_cast<int>(TableColumn::Table), 22);
    fitColumn(this, static_cast<int>(TableColumn::Note)); // the least: it takes what is left
    showColumns(false, false, false);
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

void TableList::showColumns(bool withMethod, bool ofChanges, bool running)
{
    const auto hide = [this](std::initializer_list<TableColumn> columns, bool hidden) {
        for (const TableColumn column : columns)
            setColumnHidden(static_cast<int>(column), hidden);
    };
    hide({TableColumn::Method}, !withMethod);
    hide({TableColumn::Progress, TableColumn::About, TableColumn::Bytes}, ofChanges);
    hide({TableColumn::Speed, TableColumn::Left}, ofChanges || !running);
    hide({TableColumn::FreshAsOf}, running && !ofChanges);
    hide({TableColumn::Inserts, TableColumn::Updates, TableColumn::Deletes, TableColumn::Truncates},
         !ofChanges);
}

QString TableList::emptyText() const
{
    const auto *filter = static_cast<const QAbstractProxyModel *>(model());
    return filter->sourceModel()->rowCount() == 0
        ? tr("The tables are listed here as soon as a run has read which there are.")
        : tr("No table is like that.");
}

void TableList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    constexpr int margin = 12;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

} // namespace tributary
