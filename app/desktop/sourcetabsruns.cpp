// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SourceTabs about runs: what is on record of them, and what the one that goes on says
// and has done so far.
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "app/desktop/tablesonrecord.h"
#include "engine/destination/destinationaddress.h"
#include "ui/historypage.h"
#include "ui/logpage.h"
#include "ui/runexport.h"
#include "ui/runoverview.h"
#include "ui/verifypage.h"

#include <QFileDialog>
#include <QSaveFile>

#include <chrono>
#include <limits>

namespace tributary {

namespace {

/// Of whole runs and of those of single tables as many are kept, each.
constexpr int allKeptRuns = std::numeric_limits<int>::max();
constexpr std::chrono::milliseconds showInterval{100};
constexpr std::chrono::seconds lookInterval{2};
/// More than a page of the log holds would be thrown away by it.
constexpr qsizetype mostUnseen = 10'000;

} // namespace

void SourceTabs::connectRuns()
{
    const RunKeeper &keeper = m_session.keeper();
    connect(&keeper, &RunKeeper::said, this, [this](const RunLine &line) {
        if (!m_log)
            return;
        if (m_unseen.size() >= mostUnseen)
            m_unseen.removeFirst();
        m_unseen.append(line);
        showSoon();
    });
    connect(&keeper, &RunKeeper::counted, this, [this] {
        if (m_history)
            showSoon();
    });
    m_show.setSingleShot(true);
    m_show.setInterval(showInterval);
    connect(&m_show, &QTimer::timeout, this, &SourceTabs::showProgress);
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &SourceTabs::lookElsewhere);
    m_look.start();
}

void SourceTabs::showSoon()
{
    if (!m_show.isActive())
        m_show.start();
}

/// At most ten times a second, however much a run says.
void SourceTabs::showProgress()
{
    if (m_log && !m_unseen.isEmpty()) {
        m_log->append(m_unseen);
        m_unseen.clear();
    }
    if (m_history && m_session.keeper().isKeeping())
        m_history->showCounts(m_session.keeper().record());
}

/// A run of another program tells nobody; what it put on record is looked at while somebody looks.
void SourceTabs::lookElsewhere()
{
    const SourcePage::Tab tab = m_page.currentTab();
    const bool shows = m_page.isVisible()
        && (tab == SourcePage::Tab::Log || tab == SourcePage::Tab::History);
    if (!shows || m_session.isActive())
        return;
    if (const auto running = m_runs.goingOn(name()); running && *running)
        refreshTab();
}

void SourceTabs::loadTables()
{
    m_lanes.ask(0,
                [this, source = m_session.source()](int, const std::stop_token &) -> Lanes::Answer {
                    QList<CopiedTable> copies;
                    if (const auto address = parseDestination(source.destination); address) {
                        if (const auto all = copiedTables(*address); all)
                            copies = copiesOf(*all, source.connection);
                    }
                    return [this, copies] { showTables(copies); };
                });
}

void SourceTabs::showTables(const QList<CopiedTable> &copies)
{
    QStringList names;
    QHash<TableId, KnownCopy> known;
    for (const CopiedTable &copy : copies) {
        names.append(copy.source.displayName());
        known.insert(copy.source, {.rows = copy.rows, .freshAsOf = copy.syncedAt});
    }
    if (m_verify && !m_session.isActive())
        m_verify->setTables(names);
    m_page.overview()->setCopies(known);
    const auto last = m_runs.lastWhole(name());
    const RunRecord &own = m_session.keeper().record();
    if (m_session.isActive() || !last || !*last || (*last)->id <= own.id)
        return; // the list shows more than is on record
    if (const auto done = m_runs.tables((*last)->id))
        m_page.overview()->showTables(
            tablesOnRecord(copies, *done, m_session.source().tableMethods));
}

void SourceTabs::makeHistory()
{
    m_history = new HistoryPage([] { return QDateTime::currentDateTimeUtc(); });
    m_page.setPage(SourcePage::Tab::History, m_history);
    connect(m_history, &HistoryPage::runsNeeded, this, &SourceTabs::showRuns);
    connect(m_history, &HistoryPage::runChosen, this, &SourceTabs::showRun);
    connect(m_history, &HistoryPage::csvRequested, this, [this] { exportRuns(false); });
    connect(m_history, &HistoryPage::jsonRequested, this, [this] { exportRuns(true); });
    showRuns();
}

void SourceTabs::makeLog()
{
    m_log = new LogPage;
    m_page.setPage(SourcePage::Tab::Log, m_log);
    connect(m_log, &LogPage::saveReportRequested, this, &SourceTabs::saveReportRequested);
    showLines();
}

void SourceTabs::openRun(qint64 run)
{
    m_page.open(SourcePage::Tab::History);
    if (m_history)
        m_history->choose(run);
}

void SourceTabs::showRuns()
{
    auto runs = m_runs.runs(name(), m_history->limit());
    if (!runs) {
        Q_EMIT failed(runs.error());
        return;
    }
    // What this program runs is known better than it is on record.
    const RunRecord &own = m_session.keeper().record();
    for (RunRecord &run : *runs) {
        if (run.id == own.id && !run.outcome)
            run = own;
    }
    const auto states = m_runs.tableStates(m_history->withoutStates(*runs));
    m_history->showRuns(*runs, states ? *states : RunGridModel::States());
}

void SourceTabs::showRun(qint64 run)
{
    const auto record = m_runs.run(run);
    const auto tables = m_runs.tables(run);
    const auto lines = m_runs.lines(run);
    if (record && *record && tables && lines)
        m_history->showRun({.run = **record, .tables = *tables, .lines = *lines});
}

void SourceTabs::exportRuns(bool asJson)
{
    const auto all = m_runs.runs(name(), allKeptRuns);
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    const QList<RunRecord> runs = m_history->filter().filtered(*all);
    QByteArray content;
    if (asJson) {
        QHash<qint64, QList<RunTableRecord>> tables;
        for (const RunRecord &run : runs) {
            if (const auto ofRun = m_runs.tables(run.id))
                tables.insert(run.id, *ofRun);
        }
        content = runsToJson(name(), runs, tables);
    } else {
        content = runsToCsv(runs);
    }
    auto *dialog = new QFileDialog(&m_page, tr("Export the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(asJson ? QStringLiteral("json") : QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            && file.commit())
            return;
        Q_EMIT failed(makeError(
            ErrorKind::ExportFailed,
            {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}}));
    });
    dialog->open();
}

void SourceTabs::showLines()
{
    QList<RunLine> lines;
    const auto runs = m_runs.runs(name(), HistoryPage::pageSize);
    if (!runs)
        return;
    for (auto run = runs->rbegin(); run != runs->rend(); ++run) {
        if (const auto ofRun = m_runs.lines(run->id))
            lines.append(*ofRun);
    }
    if (m_session.keeper().isKeeping())
        lines.append(m_session.keeper().unwritten());
    m_unseen.clear();
    m_log->showLines(lines);
}

} // namespace tributary
