// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historypage.h"

#include "ui/columnwidths.h"
#include "ui/formatting.h"
#include "ui/rungrid.h"
#include "ui/runwords.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds tickInterval{1000};
constexpr std::chrono::milliseconds askDelay{80};

} // namespace

HistoryPage::HistoryPage(RunListModel::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_list(new RunListModel(clock, this))
    , m_sorted(new RunSortModel(this))
    , m_gridModel(new RunGridModel(this))
    , m_show(new QComboBox(this))
    , m_trigger(new QComboBox(this))
    , m_csv(new QPushButton(tr("Export CS&V…"), this))
    , m_json(new QPushButton(tr("Export &JSON…"), this))
    , m_more(new QPushButton(tr("Show &more"), this))
    , m_count(makePlainLabel({}, this))
    , m_view(new QTreeView(this))
    , m_grid(new RunGrid(m_gridModel, this))
    , m_detail(new RunDetailView(this))
    , m_stack(new QStackedWidget(this))
    , m_clock(std::move(clock))
{
    auto *upper = new QSplitter(Qt::Horizontal, this);
    upper->addWidget(makeListPart());
    upper->addWidget(m_grid);
    upper->setStretchFactor(0, 3);
    upper->setStretchFactor(1, 2);
    upper->setChildrenCollapsible(false);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(upper);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({1000, 1000}); // the run is told later, and asks for little room until then
    QLabel *none = makePlainLabel(
        tr("No run yet. What each run did is kept here: when, how long, how much, and what went "
           "wrong."),
        this);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(none);
    m_stack->addWidget(parts);
    m_stack->addWidget(new QWidget(this)); // until it is known whether there are runs
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFilterPart());
    column->addWidget(m_stack, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const RunRecord *run = m_list->run(m_sorted->mapToSource(current));
                if (run != nullptr && !m_applying)
                    choose(run->id);
            });
    connect(m_grid, &RunGrid::runChosen, this, [this](qint64 run) {
        if (!m_applying)
            choose(run);
    });
    m_ticks.setInterval(tickInterval);
    connect(&m_ticks, &QTimer::timeout, m_list, &RunListModel::tick);
    m_asking.setInterval(askDelay);
    m_asking.setSingleShot(true);
    connect(&m_asking, &QTimer::timeout, this, &HistoryPage::ask);
    showRuns({}, {});
    m_stack->setCurrentIndex(m_stack->count() - 1);
}

QWidget *HistoryPage::makeFilterPart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    m_show->addItem(tr("All runs"), static_cast<int>(RunFilter::Show::All));
    m_show->addItem(tr("Failed"), static_cast<int>(RunFilter::Show::Failed));
    m_show->addItem(tr("With changes"), static_cast<int>(RunFilter::Show::WithChanges));
    m_show->setAccessibleName(tr("Which runs to show"));
    m_show->view()->setAccessibleName(m_show->accessibleName());
    m_trigger->addItem(tr("Anybody", "who began a run"), -1);
    for (const RunTrigger trigger :
         {RunTrigger::Window, RunTrigger::Command, RunTrigger::Schedule, RunTrigger::MadeUp})
        m_trigger->addItem(RunWords::trigger(trigger), static_cast<int>(trigger));
    m_trigger->setAccessibleName(tr("Begun by whom"));
    m_trigger->view()->setAccessibleName(m_trigger->accessibleName());
    auto *showLabel = new QLabel(tr("Sho&w:"), part);
    showLabel->setBuddy(m_show);
    auto *triggerLabel = new QLabel(tr("Begun &by:"), part);
    triggerLabel->setBuddy(m_trigger);
    m_count->setWordWrap(false);
    row->addWidget(showLabel);
    row->addWidget(m_show);
    row->addWidget(triggerLabel);
    row->addWidget(m_trigger);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_csv);
    row->addWidget(m_json);
    for (QPushButton *button : {m_csv, m_json})
        button->setToolTip(plainToolTip(
            tr("All runs that are kept and fit the filter, also those that are not shown yet")));

    for (QComboBox *box : {m_show, m_trigger})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_csv, &QPushButton::clicked, this, &HistoryPage::csvRequested);
    connect(m_json, &QPushButton::clicked, this, &HistoryPage::jsonRequested);
    return part;
}

QWidget *HistoryPage::makeListPart()
{
    m_sorted->setSourceModel(m_list);
    m_view->setModel(m_sorted);
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setUniformRowHeights(true);
    const auto fit = [this](RunColumn column, const QStringList &samples, bool withIcon = false) {
        fitColumn(m_view, static_cast<int>(column), samples, withIcon);
    };
    RunRecord run;
    run.startedAt = QDateTime(QDate(2000, 12, 28), QTime(20, 0));
    QStringList results;
    for (const std::optional<RunOutcome> outcome :
         {std::optional<RunOutcome>(), std::optional(RunOutcome::Ok),
          std::optional(RunOutcome::Partial), std::optional(RunOutcome::Failed),
          std::optional(RunOutcome::Interrupted)}) {
        run.outcome = outcome;
        results.append(RunWords::result(run));
    }
    const Formatting format;
    QStringList starts; // before noon, and after
    for (const int hour : {10, 20}) {
        run.startedAt.setTime(QTime(hour, 0));
        starts.append(RunWords::start(run));
    }
    fit(RunColumn::Started, starts);
    fit(RunColumn::Result, results, true);
    fit(RunColumn::Duration, {format.duration(std::chrono::seconds(59 * 61))});
    fit(RunColumn::Trigger, {RunWords::trigger(RunTrigger::Schedule)});
    for (const RunColumn column :
         {RunColumn::Rows, RunColumn::Inserts, RunColumn::Updates, RunColumn::Deletes})
        fit(column, {format.count(99'999'999)});
    fit(RunColumn::Bytes, {format.bytes(999LL << 20)});
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // newest first, as they are given
    m_view->setSortingEnabled(true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += pageSize;
        Q_EMIT runsNeeded();
    });
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addWidget(m_view, 1);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    return part;
}

RunFilter HistoryPage::filter() const
{
    RunFilter filter;
    filter.show = static_cast<RunFilter::Show>(m_show->currentData().toInt());
    if (m_trigger->currentData().toInt() >= 0)
        filter.trigger = static_cast<RunTrigger>(m_trigger->currentData().toInt());
    return filter;
}

QList<qint64> HistoryPage::withoutStates(const QList<RunRecord> &runs) const
{
    QList<qint64> missing;
    for (const RunRecord &run : runs) {
        if (run.outcome && !m_gridModel->hasStates(run.id))
            missing.append(run.id);
    }
    return missing;
}

void HistoryPage::showRuns(const QList<RunRecord> &runs, const RunGridModel::States &states)
{
    const auto recordOf = [this](std::optional<qint64> id) {
        const auto found = std::ranges::find_if(m_runs,
                                                [&](const RunRecord &run) { return run.id == id; });
        return found == m_runs.cend() ? std::nullopt : std::optional(*found);
    };
    const std::optional<RunRecord> before = recordOf(m_chosen);
    m_runs = runs;
    m_gridModel->addStates(states);
    m_stack->setCurrentIndex(runs.isEmpty() ? 0 : 1);
    m_csv->setEnabled(!runs.isEmpty());
    m_json->setEnabled(!runs.isEmpty());
    m_more->setVisible(runs.size() >= m_limit);
    applyFilter();
    if (m_chosen && recordOf(m_chosen) != before)
        m_asking.start(); // it has ended, or goes on otherwise
    findWanted();
    if (m_list->hasOneThatGoesOn())
        m_ticks.start();
    else
        m_ticks.stop();
}

void HistoryPage::showCounts(const RunRecord &run)
{
    const auto known = std::ranges::find(m_runs, run.id, &RunRecord::id);
    if (known == m_runs.end() || known->outcome)
        return; // it has ended on record
    *known = run;
    m_list->showCounts(run);
    if (m_chosen == run.id)
        m_detail->showCounts(run);
}

void HistoryPage::applyFilter()
{
    const QList<RunRecord> shown = filter().filtered(m_runs);
    {
        const QScopedValueRollback applying(m_applying, true);
        const int scrolled = m_view->verticalScrollBar()->value();
        m_list->setRuns(shown);
        m_gridModel->setRuns(shown);
        m_view->verticalScrollBar()->setValue(scrolled);
        m_count->setText(
            shown.size() == m_runs.size()
                ? QString()
                : tr("%1 of %2", "runs that are shown")
                      .arg(Formatting().count(shown.size()), Formatting().count(m_runs.size())));
    }
    const bool chosenIsShown = m_chosen && m_list->indexOf(*m_chosen).isValid();
    if (chosenIsShown) {
        markChosen();
    } else if (!shown.isEmpty()) {
        select(m_list->run(m_sorted->mapToSource(m_sorted->index(0, 0)))->id);
    } else {
        m_chosen.reset();
        m_detail->clear();
    }
}

void HistoryPage::choose(qint64 run)
{
    m_wanted.reset();
    if (m_list->indexOf(run).isValid()) {
        select(run);
        return;
    }
    m_wanted = run;
    if (isKnown(run))
        findWanted();
    else
        Q_EMIT runsNeeded(); // it is newer than the list, or older than what it goes back to
}

bool HistoryPage::isKnown(qint64 run) const
{
    return std::ranges::find(m_runs, run, &RunRecord::id) != m_runs.cend();
}

/// The filter may hide it, and it may be beyond what was asked for.
void HistoryPage::findWanted()
{
    if (!m_wanted)
        return;
    if (isKnown(*m_wanted)) {
        const qint64 run = *std::exchange(m_wanted, std::nullopt);
        if (!m_list->indexOf(run).isValid()) {
            m_show->setCurrentIndex(0);
            m_trigger->setCurrentIndex(0);
        }
        select(run);
    } else if (m_runs.size() >= m_limit) {
        m_limit *= 2;
        Q_EMIT runsNeeded();
    } else {
        m_wanted.reset(); // it is not kept any more
    }
}

void HistoryPage::select(qint64 run)
{
    if (m_chosen == run)
        return;
    m_chosen = run;
    markChosen();
    m_asking.start();
}

void HistoryPage::markChosen()
{
    const QScopedValueRollback applying(m_applying, true);
    const QModelIndex index = m_sorted->mapFromSource(m_list->indexOf(*m_chosen));
    if (m_view->currentIndex().row() != index.row()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    m_grid->showRun(*m_chosen);
}

void HistoryPage::ask()
{
    if (m_chosen)
        Q_EMIT runChosen(*m_chosen);
}

void HistoryPage::showRun(const RunDetail &detail)
{
    if (m_chosen == detail.run.id)
        m_detail->display(detail, m_clock());
}

} // namespace tributary
