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
/// Between two looks at whether the answer is still wanted.
constexpr qsizetype runsAtOnce = 10;
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
    const bool isReading = tab == SourcePage::Tab::Log ? m_isReadingLines : m_isReadingRuns;
    if (!shows || isReading || m_session.isActive())
        return;
    if (const auto running = m_runs.goingOn(name()); running && *running)
        refreshTab();
}

void SourceTabs::loadTables()
{
    m_lanes.ask(TablesLane,
                [this, path = m_storePath,
                 source = m_session.source()](int, const std::stop_token &) -> Lanes::Answer {
                    QList<CopiedTable> copies;
                    if (const auto address = parseDestination(source.destination); address) {
                        if (const auto all = copiedTables(*address); all)
                            copies = copiesOf(*all, source.connection);
                    }
                    const RunStore store(path);
                    const auto last = store.lastWhole(source.name);
                    const qint64 run = last && *last ? (*last)->id : 0;
                    const Result<QList<RunTableRecord>> done = run == 0 ? QList<RunTableRecord>()
                                                                        : store.tables(run);
                    const QList<TableProgress> tables = tablesOnRecord(
                        copies, done ? *done : QList<RunTableRecord>(), source.tableMethods);
                    return [this, copies, run, tables] { showTables(copies, run, tables); };
                });
}

/// @p tables: as @p run, the latest on record, left them.
void SourceTabs::showTables(const QList<CopiedTable> &copies, qint64 run,
                            const QList<TableProgress> &tables)
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
    // Of a run of this window the list shows more than is on record.
    if (!m_session.isActive() && run > m_session.keeper().record().id)
        m_page.overview()->showTables(tables);
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

/// With many tables this takes longer than the window may stand still.
void SourceTabs::showRuns()
{
    m_isReadingRuns = true;
    m_lanes.ask(RunsLane,
                [this, path = m_storePath, source = name(),
                 limit = m_history->limit()](int, const std::stop_token &) -> Lanes::Answer {
                    const auto runs = RunStore(path).runs(source, limit);
                    return [this, runs] { readStates(runs); };
                });
}

/// Of those runs whose tables' states the page does not know yet.
void SourceTabs::readStates(const Result<QList<RunRecord>> &runs)
{
    if (!runs) {
        m_isReadingRuns = false;
        Q_EMIT failed(runs.error());
        return;
    }
    const QList<qint64> missing = m_history->withoutStates(*runs);
    if (missing.isEmpty()) {
        takeRuns(*runs, {});
        return;
    }
    m_lanes.ask(RunsLane,
                [this, path = m_storePath, runs = *runs,
                 missing](int, const std::stop_token &stop) -> Lanes::Answer {
                    RunGridModel::States states;
                    const RunStore store(path);
                    for (qsizetype at = 0; at < missing.size() && !stop.stop_requested();
                         at += runsAtOnce) {
                        if (const auto some = store.tableStates(missing.mid(at, runsAtOnce)))
                            states.insert(*some);
                    }
                    return [this, runs, states] { takeRuns(runs, states); };
                });
}

void SourceTabs::takeRuns(QList<RunRecord> runs, const RunGridModel::States &states)
{
    m_isReadingRuns = false;
    // What this program runs is known better than it is on record.
    const RunRecord &own = m_session.keeper().record();
    for (RunRecord &run : runs) {
        if (run.id == own.id && !run.outcome)
            run = own;
    }
    m_history->showRuns(runs, states);
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
    m_lanes.ask(ExportLane,
                [this, path = m_storePath, source = name(), filter = m_history->filter(),
                 asJson](int, const std::stop_token &stop) -> Lanes::Answer {
                    const RunStore store(path);
                    const auto all = store.runs(source, allKeptRuns);
                    if (!all)
                        return [this, error = all.error()] { Q_EMIT failed(error); };
                    const QList<RunRecord> runs = filter.filtered(*all);
                    QHash<qint64, QList<RunTableRecord>> tables;
                    for (const RunRecord &run : runs) {
                        if (!asJson || stop.stop_requested())
                            break;
                        if (const auto ofRun = store.tables(run.id))
                            tables.insert(run.id, *ofRun);
                    }
                    const QByteArray content = asJson ? runsToJson(source, runs, tables)
                                                      : runsToCsv(runs);
                    return [this, content, asJson] { saveRuns(content, asJson); };
                });
}

void SourceTabs::saveRuns(const QByteArray &content, bool asJson)
{
    auto *dialog = new QFileDialog(&m_page, tr("Export the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(asJson ? QStringLiteral("json") : QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
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
    m_isReadingLines = true;
    m_lanes.ask(LinesLane,
                [this, path = m_storePath,
                 source = name()](int, const std::stop_token &stop) -> Lanes::Answer {
                    const RunStore store(path);
                    const auto runs = store.runs(source, HistoryPage::pageSize);
                    if (!runs)
                        return [this] { m_isReadingLines = false; };
                    QList<LinesOfRun> lines;
                    for (auto run = runs->rbegin(); run != runs->rend(); ++run) {
                        if (stop.stop_requested())
                            return {};
                        if (const auto ofRun = store.lines(run->id))
                            lines.append({run->id, *ofRun});
                    }
                    return [this, lines] { takeLines(lines); };
                });
}

/// What this program's run said is read anew: more of it was put on record since.
void SourceTabs::takeLines(const QList<LinesOfRun> &ofRuns)
{
    m_isReadingLines = false;
    const RunKeeper &keeper = m_session.keeper();
    const qint64 own = keeper.record().id;
    QList<RunLine> lines;
    const auto appendOwn = [&] {
        if (const auto ofRun = m_runs.lines(own))
            lines.append(*ofRun);
    };
    bool hasOwn = own == 0; // not on record
    for (const auto &[run, ofRun] : ofRuns) {
        if (run == own)
            appendOwn();
        else
            lines.append(ofRun);
        hasOwn = hasOwn || run == own;
    }
    if (keeper.isKeeping()) {
        if (!hasOwn)
            appendOwn(); // it began meanwhile
        lines.append(keeper.unwritten());
    }
    m_unseen.clear();
    m_log->showLines(lines);
}

} // namespace tributary
