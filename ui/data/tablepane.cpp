// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/tablepane.h"

#include "engine/core/pluralcount.h"
#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/filterbar.h"
#include "ui/data/rowcopier.h"
#include "ui/data/rowmodel.h"
#include "ui/data/rowview.h"
#include "ui/data/valuedialog.h"
#include "ui/formatting.h"
#include "ui/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

TablePane::TablePane(BrowseController &browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_model(new RowModel(browser, this))
    , m_copier(new RowCopier(browser, *m_model, this))
    , m_filter(new FilterBar(this))
    , m_message(new MessageBar(this))
    , m_view(new RowView(*m_model, this))
    , m_nothing(makePlainLabel({}, this))
    , m_status(makePlainLabel({}, this))
    , m_count(new QPushButton(tr("Cou&nt exactly"), this))
    , m_value(new QPushButton(tr("Show &value…"), this))
    , m_compare(new QPushButton(tr("&Compare with source…"), this))
    , m_export(new QPushButton(tr("E&xport CSV…"), this))
    , m_reload(new QPushButton(tr("&Reload"), this))
{
    m_view->setObjectName(QStringLiteral("tableRows"));
    m_view->setOfTable(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(QStringLiteral("nothing"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_message);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot());

    connect(m_filter, &FilterBar::changed, this, [this] {
        m_query.filters = m_filter->filters();
        load();
    });
    connect(m_model, &RowModel::sortRequested, this, &TablePane::sortBy);
    connect(m_model, &RowModel::loadingChanged, this, &TablePane::showRows);
    connect(m_model, &RowModel::loaded, this, [this] {
        m_message->clear();
        showRows();
    });
    connect(m_model, &RowModel::extended, this, &TablePane::showRows);
    connect(m_model, &RowModel::failed, this, &TablePane::showFailure);
    connect(m_model, &RowModel::outdated, this, [this] {
        m_message->display({.level = MessageBar::Level::Info,
                            .text = tr("The table has been synced since the first rows were read: "
                                       "some may be missing here, or be here twice."),
                            .hints = {tr("\"Reload\" shows it as it is now.")}});
    });
    connect(m_view, &RowView::currentMoved, this, &TablePane::refreshButtons);
    connect(m_view, &RowView::valueWanted, this, &TablePane::openValue);
    connect(m_view, &RowView::filterWanted, this, &TablePane::filterBy);
    connect(m_view, &RowView::comparisonWanted, this, &TablePane::compare);
    connect(m_view, &RowView::valueCopyWanted, m_copier, &RowCopier::copyValue);
    connect(m_view, &RowView::rowCopyWanted, m_copier, &RowCopier::copyRows);
    connect(m_copier, &RowCopier::copied, m_status, &QLabel::setText);
    connect(m_copier, &RowCopier::failed, this,
            [this](const Error &error) { m_message->display(error, MessageBar::Level::Warning); });
    connect(&browser, &BrowseController::rowsCounted, this, &TablePane::takeCount);
    clear();
}

QWidget *TablePane::makeFoot()
{
    m_status->setObjectName(QStringLiteral("rowStatus"));
    m_status->setAccessibleName(tr("Number of rows"));
    const std::pair<QPushButton *, const char *> buttons[] = {{m_count, "countRows"},
                                                              {m_reload, "reloadRows"},
                                                              {m_value, "showValue"},
                                                              {m_compare, "compareRow"},
                                                              {m_export, "exportTable"}};
    // In two lines: in one they make the smallest window wider than a small screen. The first is
    // about all of what is shown.
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    auto *ofTable = new QHBoxLayout;
    ofTable->addWidget(m_status, 1);
    auto *ofRows = new QHBoxLayout;
    ofRows->addStretch(1);
    column->addLayout(ofTable);
    column->addLayout(ofRows);
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        const bool isOfTable = button == m_count || button == m_reload;
        (isOfTable ? ofTable : ofRows)->addWidget(button);
    }
    setTabOrder(m_count, m_reload);
    setTabOrder(m_reload, m_value);
    connect(m_count, &QPushButton::clicked, this, &TablePane::count);
    connect(m_value, &QPushButton::clicked, this, [this] { openValue(m_view->currentIndex()); });
    connect(m_compare, &QPushButton::clicked, this,
            [this] { compare(m_view->currentIndex().row()); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(m_query, m_table.name); });
    connect(m_reload, &QPushButton::clicked, this, &TablePane::retryRequested);
    return foot;
}

void TablePane::display(const BrowsedTable &table)
{
    m_query = {.table = table.name};
    m_filter->setColumns(table.columns);
    m_view->showSort(-1, Qt::AscendingOrder);
    m_model->clear();
    m_message->clear();
    take(table);
    load();
}

void TablePane::reload(const BrowsedTable &table)
{
    if (table.name != m_table.name || table.columns != m_table.columns) {
        display(table); // a filter may be on what is no longer there
        return;
    }
    take(table);
    load();
}

void TablePane::take(const BrowsedTable &table)
{
    m_table = table;
    m_view->setAccessibleName(tr("Rows of %1").arg(table.name));
    setSourceKnown(m_sourceKnown);
}

void TablePane::clear()
{
    m_table = {};
    m_query = {};
    m_filter->setColumns({});
    m_model->clear();
    m_message->clear();
    showRows();
}

void TablePane::setSourceKnown(bool known)
{
    m_sourceKnown = known;
    const bool hasKey = std::ranges::any_of(
        m_table.columns, [](const BrowsedColumn &column) { return column.keyPosition > 0; });
    const bool comparable = known && hasKey && m_table.copy;
    m_view->setComparable(comparable);
    m_compare->setVisible(comparable);
    refreshButtons();
}

void TablePane::load()
{
    m_counted.reset();
    m_browser.cancel(m_countQuestion);
    m_countQuestion = 0;
    m_model->load(m_query, m_table.columns, step, true);
    showRows();
}

/// How many rows are here, and how many there are.
void TablePane::showRows()
{
    const Formatting format;
    const int here = m_model->rowCount();
    const bool isPresent = m_model->isLoaded() && m_model->query() == m_query;
    QString total;
    if (m_counted)
        total = format.count(*m_counted);
    else if (isPresent && !m_model->hasMore())
        total = format.count(here);
    else if (m_query.filters.isEmpty() && m_table.copy)
        total = format.aboutCount(m_table.copy->rows);
    QString text;
    if (m_query.table.isEmpty())
        text = QString();
    else if (m_countQuestion != 0)
        text = tr("Counting…");
    else if (m_model->isLoading())
        text = tr("Loading…");
    else if (!isPresent)
        text = QString();
    else if (here >= RowModel::mostRows && m_model->hasMore())
        text = tr("The first %1 rows. A filter or an export shows others.", nullptr,
                  pluralCount(here))
                   .arg(format.count(here));
    else if (total.isEmpty())
        text = tr("The first %1 rows", nullptr, pluralCount(here)).arg(format.count(here));
    else if (!m_model->hasMore())
        text = tr("%1 rows", nullptr, pluralCount(here)).arg(total);
    else
        text = tr("The first %1 of %2 rows").arg(format.count(here), total);
    m_status->setText(text);

    const bool empty = isPresent && here == 0;
    m_nothing->setVisible(empty);
    m_nothing->setText(m_query.filters.isEmpty() ? tr("This table has no rows.")
                                                 : tr("No row of this table is like that."));
    m_count->setVisible(isPresent && m_model->hasMore() && !m_counted);
    refreshButtons();
}

void TablePane::showFailure(const Error &error)
{
    m_message->display(error);
    showRows();
}

void TablePane::count()
{
    m_countQuestion = m_browser.countRows(m_query);
    m_count->setEnabled(false);
    showRows();
}

void TablePane::takeCount(int number, qint64 rows, const std::optional<Error> &error)
{
    if (number != m_countQuestion)
        return;
    m_countQuestion = 0;
    m_count->setEnabled(true);
    if (error)
        m_message->display(*error, MessageBar::Level::Warning);
    else
        m_counted = rows;
    showRows();
}

void TablePane::sortBy(int column, Qt::SortOrder order)
{
    if (m_query.table.isEmpty())
        return;
    m_query.sort.reset();
    if (column >= 0 && column < m_model->columns().size())
        m_query.sort = RowSort{.column = m_model->columns().at(column), .order = order};
    load();
}

void TablePane::filterBy(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const BrowsedCell &cell = m_model->cell(index);
    const QString column = m_model->columns().at(index.column());
    if (cell.isNull())
        m_filter->apply({.column = column, .test = FilterTest::IsNull, .value = {}});
    else if (!cell.isShortened())
        m_filter->apply({.column = column,
                         .test = FilterTest::Equals,
                         .value = QString::fromUtf8(cellText(cellView(cell)))});
}

void TablePane::openValue(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    auto *dialog = new ValueDialog(m_browser, *m_model, index, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::optional<BrowsedKey> TablePane::keyOf(int row) const
{
    if (row < 0 || row >= m_model->rowCount())
        return {};
    QList<BrowsedColumn> columns = m_table.columns;
    columns.removeIf([](const BrowsedColumn &column) { return column.keyPosition == 0; });
    std::ranges::sort(columns, {}, &BrowsedColumn::keyPosition);
    BrowsedKey key{.table = m_table.name, .columns = {}, .values = {}};
    for (const BrowsedColumn &column : std::as_const(columns)) {
        const qsizetype at = m_model->columns().indexOf(column.name);
        if (at < 0 || m_model->row(row).at(at).isShortened())
            return {};
        key.columns.append(column.name);
        key.values.append(m_model->row(row).at(at));
    }
    return key;
}

void TablePane::compare(int row)
{
    if (const std::optional<BrowsedKey> key = keyOf(row))
        Q_EMIT comparisonRequested(*key);
}

void TablePane::refreshButtons()
{
    const bool hasCurrent = m_view->currentIndex().isValid();
    m_value->setEnabled(hasCurrent);
    m_compare->setEnabled(hasCurrent);
    m_export->setEnabled(m_model->isLoaded() && !m_model->columns().isEmpty());
    m_reload->setEnabled(!m_query.table.isEmpty());
    m_count->setEnabled(m_countQuestion == 0);
}

} // namespace tributary
