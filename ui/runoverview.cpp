// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runoverview.h"

#include "ui/formatting.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/progressdelegate.h"
#include "ui/runsentences.h"
#include "ui/tablefiltermodel.h"
#include "ui/tableprogressmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds tickInterval{500};

} // namespace

RunOverview::RunOverview(const QString &sourceName, const RateEstimator::Clock &clock,
                         QWidget *parent)
    : QWidget(parent)
    , m_rowRate(clock)
    , m_byteRate(clock)
    , m_tables(new TableProgressModel(clock, this))
    , m_filter(new TableFilterModel(this))
    , m_headline(makeSelectableLabel({}, this))
    , m_places(makeSelectableLabel({}, this))
    , m_message(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_figures(makePlainLabel({}, this))
    , m_sync(new QPushButton(icon(Icon::Sync), tr("&Sync now"), this))
    , m_stop(new QPushButton(icon(Icon::Stop), tr("S&top"), this))
    , m_show(new QComboBox(this))
    , m_view(new QTreeView(this))
    , m_details(new MessageBar(this))
{
    setAccessibleName(sourceName);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setAccessibleName(tr("State of %1").arg(sourceName));
    m_places->setAccessibleName(tr("From and to"));

    auto *page = new QVBoxLayout(this);
    page->addWidget(m_headline);
    page->addWidget(m_places);
    page->addWidget(m_message);
    page->addWidget(makeProgressPart());
    page->addWidget(makeButtonPart());
    page->addWidget(m_view, 1);
    page->addWidget(m_details);

    setUpTable();
    m_ticks.setInterval(tickInterval);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        m_tables->tick();
        refreshFigures();
    });
    setRunning(false);
    showLastRun(std::nullopt);
}

QWidget *RunOverview::makeProgressPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of all tables"));
    m_figures->setAccessibleName(tr("Rows, bytes, speed and remaining time"));
    column->addWidget(m_progress);
    column->addWidget(m_figures);
    m_progress->hide();
    m_figures->hide();
    return part;
}

QWidget *RunOverview::makeButtonPart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(m_sync);
    row->addWidget(m_stop);
    row->addStretch();
    auto *label = new QLabel(tr("Sho&w:"), part);
    label->setBuddy(m_show);
    m_show->addItem(tr("All tables"), static_cast<int>(TableFilterModel::Show::All));
    m_show->addItem(tr("Running"), static_cast<int>(TableFilterModel::Show::Running));
    m_show->addItem(tr("Failed"), static_cast<int>(TableFilterModel::Show::Failed));
    m_show->addItem(tr("With notes"), static_cast<int>(TableFilterModel::Show::WithNotes));
    m_show->setAccessibleName(tr("Which tables to show"));
    m_show->view()->setAccessibleName(m_show->accessibleName());
    row->addWidget(label);
    row->addWidget(m_show);

    connect(m_sync, &QPushButton::clicked, this, &RunOverview::syncRequested);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false); // once is enough; the run ends within a second
        Q_EMIT stopRequested();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShow(static_cast<TableFilterModel::Show>(m_show->currentData().toInt()));
    });
    return part;
}

void RunOverview::setUpTable()
{
    m_filter->setSourceModel(m_tables);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Tables"));
    m_view->setItemDelegateForColumn(static_cast<int>(TableColumn::Progress),
                                     new ProgressDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    // Widths are set once and rows have one height: measuring ten thousand rows with each update
    // would stall the window.
    m_view->setUniformRowHeights(true);
    m_view->header()->setSectionResizeMode(QHeaderView::Interactive);
    const int width = m_view->fontMetrics().averageCharWidth();
    const auto setWidth = [this, width](TableColumn column, int characters) {
        m_view->header()->resizeSection(static_cast<int>(column), width * characters);
    };
    setWidth(TableColumn::Table, 24);
    setWidth(TableColumn::State, 13);
    setWidth(TableColumn::Progress, 18);
    setWidth(TableColumn::Rows, 12);
    setWidth(TableColumn::About, 14);
    setWidth(TableColumn::Bytes, 12);
    setWidth(TableColumn::Speed, 19);
    setWidth(TableColumn::Left, 14);
    m_view->header()->setStretchLastSection(true);
    // The order of the server until a header is clicked.
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RunOverview::showDetails);
}

void RunOverview::showPlaces(const QString &from, const QString &to)
{
    m_places->setText(tr("%1 → %2", "source and destination").arg(from, to));
}

void RunOverview::showLastRun(const std::optional<RunRecord> &last)
{
    setHeadline(SourceState::Ready, RunSentences::before(last));
}

void RunOverview::begin()
{
    m_notes.clear();
    m_message->clear();
    m_details->clear();
    m_tables->reset({});
    m_rowRate.restart();
    m_byteRate.restart();
    setRunning(true);
    showPhase(RunPhase::Connecting);
    refreshFigures();
}

void RunOverview::showPhase(RunPhase phase)
{
    m_phase = phase;
    // Until the tables are known there is nothing to measure: a bar without an end.
    const bool known = phase == RunPhase::Copying || phase == RunPhase::Publishing;
    m_progress->setRange(0, known ? 100 : 0);
    setHeadline(SourceState::Copying, RunSentences::during(phase, m_tables->totals()));
}

void RunOverview::plan(const QList<TableProgress> &tables)
{
    m_tables->reset(tables);
    refreshFigures();
}

void RunOverview::update(const QList<TableProgress> &changed)
{
    m_tables->update(changed);
    refreshFigures();
    const TableProgress *current = m_tables->table(m_filter->mapToSource(m_view->currentIndex()));
    if (current != nullptr && current->error && m_details->isHidden())
        showDetails(); // the selected table failed just now
}

void RunOverview::note(const QString &text)
{
    if (m_notes.contains(text))
        return;
    m_notes.append(text);
    m_message->display({.level = MessageBar::Level::Info, .text = m_notes.join(u'\n')});
}

void RunOverview::finish(const SyncReport &report)
{
    m_tables->update(report.tables);
    m_tables->endRun();
    setRunning(false);
    const SourceState state = RunSentences::stateAfter(report);
    setHeadline(state, RunSentences::after(report));
    if (report.error && state == SourceState::NeedsYou) {
        showFailure(*report.error);
        return;
    }
    for (const QString &text : report.notes)
        note(text);
    const QModelIndex failed = m_filter->mapFromSource(m_tables->firstFailed());
    if (failed.isValid() && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(failed); // and showDetails() says why
        m_view->scrollTo(failed);
    }
}

void RunOverview::showFailure(const Error &error)
{
    if (!RunSentences::isAboutPassword(error)) {
        m_message->display(error);
        return;
    }
    // The catalogue's advice is the command line's; the window asks.
    m_message->display({.level = MessageBar::Level::Warning,
                        .text = error.message,
                        .hints = {tr("\"Sync now\" asks for the password.")},
                        .detail = error.detail});
}

QString RunOverview::headline() const
{
    return m_headline->text();
}

void RunOverview::setRunning(bool running)
{
    m_running = running;
    m_sync->setEnabled(!running);
    m_stop->setEnabled(running);
    m_progress->setVisible(running);
    m_figures->setVisible(running);
    if (running)
        m_ticks.start();
    else
        m_ticks.stop();
}

void RunOverview::setHeadline(SourceState state, const QString &sentence)
{
    if (m_headline->text() != sentence)
        m_headline->setText(sentence);
    Q_EMIT stateChanged(state, sentence);
}

void RunOverview::refreshFigures()
{
    const RunTotals &totals = m_tables->totals();
    m_rowRate.update(totals.rows);
    m_byteRate.update(totals.bytes);
    const auto left = m_rowRate.remaining(totals.rows, totals.expectedRows);
    m_progress->setValue(qMin(totals.percent(), 99)); // 100 % is for finish()
    m_figures->setText(
        RunSentences::figures(totals, m_rowRate.perSecond(), m_byteRate.perSecond(), left));
    if (m_running)
        setHeadline(SourceState::Copying, RunSentences::during(m_phase, totals));
}

void RunOverview::showDetails()
{
    const TableProgress *table = m_tables->table(m_filter->mapToSource(m_view->currentIndex()));
    if (table == nullptr || (!table->error && table->notes.isEmpty())) {
        m_details->clear();
        return;
    }
    const QString name = table->table.displayName();
    if (!table->error) {
        m_details->display({.level = MessageBar::Level::Info,
                            .text = tr("%1: %2", "table and message")
                                        .arg(name, table->notes.join(QStringLiteral("; ")))});
        return;
    }
    // Most sentences name their table.
    const Error &error = *table->error;
    const bool named = error.message.contains(name);
    m_details->display(
        {.level = MessageBar::Level::Error,
         .text = named ? error.message : tr("%1: %2", "table and message").arg(name, error.message),
         .hints = error.actions,
         .detail = error.detail});
}

} // namespace tributary
