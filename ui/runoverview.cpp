// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runoverview.h"

#include "engine/sync/runstage.h"
#include "ui/logfigures.h"
#include "ui/messagebar.h"
#include "ui/runbuttons.h"
#include "ui/runsentences.h"
#include "ui/tablefiltermodel.h"
#include "ui/tablelist.h"
#include "ui/tableprogressmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QProgressBar>

#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds tickInterval{500};

TableFilterModel *filterOf(TableProgressModel *tables, QObject *parent)
{
    auto *filter = new TableFilterModel(parent);
    filter->setSourceModel(tables); // the list's columns are sized when it is made
    return filter;
}

} // namespace

RunOverview::RunOverview(const QString &sourceName, const RateEstimator::Clock &clock,
                         QWidget *parent)
    : QWidget(parent)
    , m_rowRate(clock)
    , m_byteRate(clock)
    , m_tables(new TableProgressModel(clock, this))
    , m_filter(filterOf(m_tables, this))
    , m_headline(makeSelectableLabel({}, this))
    , m_places(makeSelectableLabel({}, this))
    , m_message(new MessageBar(this))
    , m_wish(makePlainLabel(RunSentences::copiesAnew(), this))
    , m_progress(new QProgressBar(this))
    , m_figures(makePlainLabel({}, this))
    , m_log(new LogFigures(this))
    , m_buttons(new RunButtons(this))
    , m_show(new QComboBox(this))
    , m_view(new TableList(m_filter, this))
    , m_details(new MessageBar(this))
{
    setAccessibleName(sourceName);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setAccessibleName(tr("State of %1").arg(sourceName));
    m_places->setAccessibleName(tr("From and to"));
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of all tables"));
    m_figures->setAccessibleName(tr("Rows, bytes, speed and remaining time"));

    auto *page = new QVBoxLayout(this);
    page->addWidget(m_headline);
    page->addWidget(m_places);
    page->addWidget(m_message);
    page->addWidget(m_wish);
    m_wish->hide();
    page->addWidget(m_log);
    m_log->hide();
    // Both in the page itself: a widget around them would be there, with a gap on either side and
    // at times with their height, while they are hidden.
    page->addWidget(m_progress);
    page->addWidget(m_figures);
    page->addWidget(makeButtonPart());
    page->addWidget(makeFilterPart());
    page->addWidget(m_view, 1);
    page->addWidget(m_details);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RunOverview::showDetails);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RunOverview::showTableMenu);
    m_ticks.setParent(this);
    m_ticks.setObjectName(QStringLiteral("ticks"));
    m_ticks.setInterval(tickInterval);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        m_tables->tick();
        refreshFigures();
        refreshLog();
    });
    setRunning(false);
    showLastRun(std::nullopt);
}

QWidget *RunOverview::makeButtonPart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(m_buttons);
    row->addStretch();
    connect(m_buttons, &RunButtons::syncRequested, this, &RunOverview::syncRequested);
    connect(m_buttons, &RunButtons::followRequested, this, &RunOverview::followRequested);
    connect(m_buttons, &RunButtons::pauseRequested, this, &RunOverview::pauseRequested);
    connect(m_buttons, &RunButtons::stopRequested, this, &RunOverview::stopRequested);
    return part;
}

void RunOverview::showPlaces(const QString &from, const QString &to)
{
    m_places->setText(
        tr("%1 → %2", "source and destination").arg(leftToRight(from), leftToRight(to)));
}

void RunOverview::showLastRun(const std::optional<RunRecord> &last)
{
    if (m_paused)
        setHeadline(RunSentences::paused(last));
    else
        setHeadline(RunSentences::before(last, m_followsLog));
}

void RunOverview::showElsewhere(const std::optional<RunRecord> &running,
                                const std::optional<RunRecord> &last)
{
    if (m_running)
        return;
    m_runsElsewhere = running.has_value();
    m_notes.clear();
    if (!m_waitsFor.isEmpty())
        m_notes.append(m_waitsFor);
    showNotes();
    m_lastLog.reset();
    refreshLog();
    if (running)
        setHeadline(RunSentences::elsewhere(*running));
    else
        showLastRun(last);
}

void RunOverview::setFollowsLog(bool followsLog)
{
    m_followsLog = followsLog;
    showColumns(false);
    refreshButtons();
}

void RunOverview::setPaused(bool paused)
{
    m_paused = paused;
    refreshButtons();
}

void RunOverview::setCopiesAnew(bool copiesAnew)
{
    if (copiesAnew == m_copiesAnew)
        return;
    m_copiesAnew = copiesAnew;
    // Where the last run stands, and that the next one goes on from there, is no longer true.
    if (!m_running && copiesAnew) {
        m_headlineBefore = headline();
        setHeadline(RunSentences::copiesAnew());
    } else if (!m_running && headline() == RunSentences::copiesAnew()) {
        setHeadline(m_headlineBefore); // another program has done it
    }
    refreshWish();
}

void RunOverview::refreshWish()
{
    m_wish->setVisible(m_copiesAnew && !m_running && headline() != RunSentences::copiesAnew());
}

void RunOverview::begin(bool follow, bool part)
{
    m_follows = follow;
    m_isPart = part;
    m_hasFollowed = false;
    m_lastLog.reset();
    refreshLog();
    m_lastNote.clear();
    m_notes.clear();
    m_passingNotes.clear();
    m_message->clear();
    m_details->clear();
    if (!part)
        m_tables->beginRun();
    m_rowRate.restart();
    m_byteRate.restart();
    setRunning(true);
    showColumns(false);
    showPhase(RunPhase::Connecting);
    refreshFigures();
}

void RunOverview::showPhase(RunPhase phase)
{
    m_phase = phase;
    const bool applies = phase == RunPhase::CatchingUp || phase == RunPhase::Following;
    m_hasFollowed = m_hasFollowed || applies;
    if (applies || phase == RunPhase::Copying)
        showColumns(applies);
    // Until the tables are known there is nothing to measure: a bar without an end.
    const bool known = phase == RunPhase::Copying || phase == RunPhase::Publishing;
    m_progress->setRange(0, known ? 100 : 0);
    m_progress->setVisible(m_running && phase != RunPhase::Following);
    m_figures->setVisible(m_running && (!m_hasFollowed || phase == RunPhase::Copying));
    if (phase == RunPhase::Following)
        forgetPassingNotes();
    if ((phase == RunPhase::Connecting || phase == RunPhase::Retrying)
        && m_lastLog) { // nobody can tell
        m_lastLog->waitingBytes.reset();
        m_lastLog->keptBytes.reset();
        refreshLog();
    }
    const QString reason = std::exchange(m_lastNote, {});
    if (phase != RunPhase::Retrying) {
        setHeadline(RunSentences::during(phase, m_tables->totals(), m_hasFollowed));
        return;
    }
    // The reason was noted just before: once is enough.
    m_notes.removeAll(reason);
    m_passingNotes.removeAll(reason);
    showNotes();
    setHeadline(RunSentences::retrying(reason));
}

void RunOverview::plan(const QList<TableProgress> &tables)
{
    if (m_isPart)
        m_tables->goOn(tables);
    else
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

void RunOverview::showLog(const LogProgress &log)
{
    m_lastLog = log;
    m_tables->setFollowedAsOf(log.freshAsOf);
    refreshLog();
}

void RunOverview::finish(const SyncReport &report)
{
    m_tables->update(report.tables);
    m_tables->endRun();
    setRunning(false);
    showColumns(m_showsChanges);
    if (report.log)
        m_lastLog = report.log;
    refreshLog();
    setHeadline(m_isPart ? RunSentences::afterPart(report) : RunSentences::after(report, m_paused));
    if (report.error && runOutcome(report, m_follows) == RunOutcome::Failed) {
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

QString RunOverview::headline() const
{
    return m_headline->text();
}

void RunOverview::setRunning(bool running)
{
    m_running = running;
    refreshButtons();
    refreshWish();
    m_progress->setVisible(running);
    m_figures->setVisible(running);
    if (running)
        m_ticks.start();
    else
        m_ticks.stop();
}

void RunOverview::refreshButtons()
{
    m_buttons->setSituation({.followsLog = m_followsLog,
                             .paused = m_paused,
                             .running = m_running,
                             .waiting = !m_waitsFor.isEmpty(),
                             .follows = m_running ? m_follows : m_waitsToFollow});
}

void RunOverview::refreshLog()
{
    m_log->setVisible(m_lastLog.has_value());
    if (m_lastLog)
        m_log->display(*m_lastLog, QDateTime::currentDateTimeUtc(), m_running);
}

void RunOverview::setHeadline(const QString &sentence)
{
    if (m_headline->text() == sentence)
        return;
    m_headline->setText(sentence);
    refreshWish();
    Q_EMIT headlineChanged(sentence);
}

void RunOverview::refreshFigures()
{
    const RunTotals &totals = m_tables->totals();
    if ((totals.truncates > 0) != m_showsTruncates)
        showColumns(m_showsChanges);
    m_rowRate.update(totals.rows);
    m_byteRate.update(totals.bytes);
    const auto left = m_rowRate.remaining(totals.rows, totals.expectedRows);
    m_progress->setValue(qMin(totals.percent(), 99)); // 100 % is for finish()
    m_figures->setText(
        RunSentences::figures(totals, m_rowRate.perSecond(), m_byteRate.perSecond(), left));
    if (m_running && m_phase != RunPhase::Retrying) // it has its reason there as long as it lasts
        setHeadline(RunSentences::during(m_phase, totals, m_hasFollowed));
}

} // namespace tributary
