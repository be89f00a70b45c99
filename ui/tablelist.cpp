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
#include <QScopedValueRollback>

#include <algorithm>

namespace tributary {

namespace {

constexpr int mostDigitsOfNames = 22;
constexpr int leastDigitsOfNames = 12;
constexpr int leastLetters = 6;

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
    header()->setTextElideMode(Qt::ElideRight);
    measure();
    connect(model, &QAbstractItemModel::modelReset, this, &TableList::measureNames);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = column == static_cast<int>(TableColumn::Note);
        m_isChosen = m_isChosen || (!m_isSharing && !isStretched && isVisible());
    });
    showColumns(false, false, false, false);
    header()->setStretchLastSection(true);
    // The order of the server until a header is clicked.
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableList::share);
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

/// Numbers that are cut say something else: their columns never give away what those need.
void TableList::measure()
{
    const auto put = [this](TableColumn column, const QStringList &samples,
                            const QStringList &least) {
        const bool withIcon = column == TableColumn::State;
        m_widths.insert(static_cast<int>(column),
                        {.wanted = widthOfColumn(this, static_cast<int>(column), samples, withIcon),
                         .least = leastWidth(this, least, withIcon)});
    };
    for (const TableColumn column :
         {TableColumn::Rows, TableColumn::About, TableColumn::Bytes, TableColumn::Speed,
          TableColumn::Left, TableColumn::Inserts, TableColumn::Updates, TableColumn::Deletes,
          TableColumn::Truncates})
        put(column, samplesOf(column), samplesOf(column));
    const QDateTime day({2024, 12, 28}, {20, 58, 58});
    const int fresh = static_cast<int>(TableColumn::FreshAsOf);
    m_widths.insert(fresh,
                    {.wanted = widthOfColumn(this, fresh, samplesOf(TableColumn::FreshAsOf)),
                     .least = leastWidth(this, {Formatting().moment(day, day)})});
    const QString text(leastLetters, u'x');
    for (const TableColumn column : {TableColumn::Method, TableColumn::State})
        put(column, samplesOf(column), {text});
    put(TableColumn::Progress, samplesOf(TableColumn::Progress),
        {Formatting().percent(100) + text}); // and some of the bar
    put(TableColumn::Note, {}, {text});
    put(TableColumn::Table, {QString(mostDigitsOfNames * 2 / 3, u'0')},
        {QString(leastDigitsOfNames, u'0')});
}

void TableList::measureNames()
{
    if (model()->rowCount() == 0)
        return;
    const int column = static_cast<int>(TableColumn::Table);
    Width &names = m_widths[column];
    const int before = names.wanted;
    names.wanted = widthOfNames(this, column, mostDigitsOfNames);
    if (names.wanted != before)
        share();
}

/// Where all columns do not fit, those give way whose texts can be read all the same; their titles
/// are cut only where even that is not enough.
void TableList::share()
{
    if (m_isChosen)
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    QHash<int, int> given;
    int missing = -viewport()->width();
    for (auto each = m_widths.cbegin(); each != m_widths.cend(); ++each) {
        if (isColumnHidden(each.key()))
            continue;
        given.insert(each.key(), std::max(each->wanted, widthOfTitle(this, each.key())));
        missing += given.value(each.key());
    }
    for (const bool cutsTitles : {false, true}) {
        for (const TableColumn column :
             {TableColumn::FreshAsOf, TableColumn::Progress, TableColumn::Table,
              TableColumn::Inserts, TableColumn::Updates, TableColumn::Deletes,
              TableColumn::Truncates, TableColumn::Method, TableColumn::State, TableColumn::Note,
              TableColumn::Rows, TableColumn::About, TableColumn::Bytes, TableColumn::Speed,
              TableColumn::Left}) {
            const int index = static_cast<int>(column);
            if (!given.contains(index))
                continue;
            int least = m_widths.value(index).least;
            if (!cutsTitles)
                least = std::max(least, widthOfTitle(this, index));
            const int taken = std::clamp(missing, 0, std::max(given.value(index) - least, 0));
            given[index] -= taken;
            missing -= taken;
        }
    }
    for (auto each = given.cbegin(); each != given.cend(); ++each)
        header()->resizeSection(each.key(), each.value());
}

void TableList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    share();
}

void TableList::showColumns(bool withMethod, bool ofChanges, bool running, bool withTruncates)
{
    const auto hide = [this](std::initializer_list<TableColumn> columns, bool hidden) {
        const QScopedValueRollback sharing(m_isSharing, true); // what is hidden has no width
        for (const TableColumn column : columns)
            setColumnHidden(static_cast<int>(column), hidden);
    };
    hide({TableColumn::Method}, !withMethod);
    hide({TableColumn::Progress, TableColumn::Bytes}, ofChanges);
    hide({TableColumn::About}, ofChanges || !running); // it is known by then
    hide({TableColumn::Speed, TableColumn::Left}, ofChanges || !running);
    hide({TableColumn::FreshAsOf}, running && !ofChanges);
    hide({TableColumn::Inserts, TableColumn::Updates, TableColumn::Deletes}, !ofChanges);
    hide({TableColumn::Truncates}, !ofChanges || !withTruncates);
    share();
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
