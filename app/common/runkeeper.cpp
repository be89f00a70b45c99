// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/runkeeper.h"

#include "app/common/runrequest.h"
#include "engine/store/sourcestore.h"
#include "engine/sync/runstage.h"
#include "engine/sync/synccontroller.h"

#include <chrono>
#include <utility>

namespace tributary {

namespace {

/// A run that goes on for months may not fill the disk with what it says.
constexpr qsizetype mostLines = 2000;
constexpr std::chrono::seconds writeInterval{2};
/// That could not be written yet.
constexpr qsizetype mostKeptLines = 200;
/// What is kept of the past.
constexpr int keptDays = 90;
constexpr int keptRuns = 1000;

} // namespace

RunKeeper::RunKeeper(const QString &storePath, SyncController &controller, QObject *parent)
    : QObject(parent)
    , m_storePath(storePath)
    , m_runs(storePath)
    , m_sampler(storePath)
{
    connect(&controller, &SyncController::phaseChanged, this, &RunKeeper::showPhase);
    connect(&controller, &SyncController::progressed, this, &RunKeeper::showTables);
    connect(&controller, &SyncController::logProgressed, this, &RunKeeper::showLog);
    connect(&controller, &SyncController::noted, this,
            [this](const QString &text) { add(RunLine::Level::Info, text); });
    m_due.setSingleShot(true);
    m_due.setInterval(writeInterval);
    connect(&m_due, &QTimer::timeout, this, &RunKeeper::write);
}

RunKeeper::~RunKeeper() = default;

Status RunKeeper::begin(SyncRequest &request, RunTrigger trigger, MomentText inWords)
{
    Result<SourceLock> lock = SourceLock::take(m_storePath, request.sourceName, trigger, inWords);
    if (!lock)
        return lock.error();
    m_run = {};
    m_run.sourceName = request.sourceName;
    m_run.startedAt = QDateTime::currentDateTimeUtc();
    m_run.trigger = trigger;
    m_run.method = request.method == SyncMethod::Log ? QStringLiteral("log")
                                                     : QStringLiteral("full");
    m_run.isPart = request.isPart;
    const Result<qint64> id = m_runs.begin(m_run);
    if (!id && !RunStore::isOfTheDisk(id.error()))
        return id.error();
    m_run.id = id ? *id : 0; // a full disk keeps nobody from syncing to another one
    m_lock = std::move(*lock);
    m_lines.clear();
    m_written = 0;
    m_failed.clear();
    m_tables.clear();
    m_hasNewCounts = false;
    m_hasFollowed = false;
    m_sinceWrite.start();
    m_sampler.begin();
    // What cannot be read is not granted: the run then says that a copy is needed.
    const Result<NextRun> wished = SourceStore(m_storePath).nextRun(request.sourceName);
    m_fulfilsWish = request.method == SyncMethod::Log && wished && *wished == NextRun::CopiesAnew;
    request.log.allowResync = request.log.allowResync || m_fulfilsWish;
    return Done{};
}

void RunKeeper::showPhase(RunPhase phase)
{
    if (!isKeeping())
        return;
    m_hasFollowed = m_hasFollowed || phase == RunPhase::CatchingUp || phase == RunPhase::Following;
    add(RunLine::Level::Info, runPhaseText(phase));
    // The new copies are in place now; before, a run that is broken off leaves the gap as it was.
    if (phase == RunPhase::CatchingUp || phase == RunPhase::Following)
        forgetWish();
    const RunStage stage = runStage(phase, m_hasFollowed);
    if (stage == m_run.stage)
        return;
    m_run.stage = stage;
    // What cannot be written now is written at the end; the run itself goes on.
    if (ensureRecord())
        static_cast<void>(m_runs.setStage(m_run.id, stage));
    Q_EMIT stageChanged();
}

void RunKeeper::showTables(const QList<TableProgress> &changed)
{
    for (const TableProgress &table : changed) {
        const QString name = table.table.displayName();
        if (!table.error || m_failed.contains(name))
            continue;
        m_failed.insert(name);
        add(RunLine::Level::Error, table.error->message, name);
    }
    count(changed);
}

void RunKeeper::showLog(const LogProgress &progress)
{
    if (!isKeeping())
        return;
    if (const auto sample = m_sampler.keep(m_run.sourceName, progress))
        Q_EMIT sampled(*sample);
}

void RunKeeper::count(const QList<TableProgress> &tables)
{
    if (!isKeeping() || tables.isEmpty())
        return;
    for (const TableProgress &table : tables) {
        TableProgress &known = m_tables[table.table];
        m_run.rows += table.rows - known.rows;
        m_run.bytes += table.bytes - known.bytes;
        m_run.inserts += table.inserts - known.inserts;
        m_run.updates += table.updates - known.updates;
        m_run.deletes += table.deletes - known.deletes;
        m_run.truncates += table.truncates - known.truncates;
        known = table;
    }
    m_hasNewCounts = true;
    Q_EMIT counted();
    writeSoon();
}

/// A wish that cannot be taken back now is fulfilled once more, which costs a copy and no row.
void RunKeeper::forgetWish()
{
    if (std::exchange(m_fulfilsWish, false))
        static_cast<void>(SourceStore(m_storePath).setNextRun(m_run.sourceName, NextRun::AsUsual));
}

void RunKeeper::add(RunLine::Level level, const QString &text, const QString &table)
{
    if (!isKeeping() || m_written + m_lines.size() >= mostLines)
        return;
    m_lines.append(
        {.at = QDateTime::currentDateTimeUtc(), .level = level, .table = table, .text = text});
    Q_EMIT said(m_lines.last());
    writeSoon();
}

void RunKeeper::writeSoon()
{
    if (m_sinceWrite.hasExpired(std::chrono::milliseconds(writeInterval).count()))
        write();
    else if (!m_due.isActive())
        m_due.start();
}

/// There may be space by now.
Status RunKeeper::ensureRecord()
{
    if (m_run.id != 0)
        return Done{};
    const Result<qint64> id = m_runs.begin(m_run);
    if (!id)
        return id.error();
    m_run.id = *id;
    return Done{};
}

void RunKeeper::write()
{
    m_due.stop();
    m_sinceWrite.start();
    if (!ensureRecord())
        return;
    if (!m_runs.append(m_run.id, m_lines) && m_lines.size() < mostKeptLines)
        return; // with the next ones
    m_written += m_lines.size();
    m_lines.clear();
    if (std::exchange(m_hasNewCounts, false))
        static_cast<void>(m_runs.setCounts(m_run));
}

Status RunKeeper::finish(const SyncRequest &request, const SyncReport &report)
{
    if (!isKeeping())
        return Done{};
    showTables(report.tables);
    RunRecord record = recordOf(request, report);
    for (const QString &note : report.notes)
        add(RunLine::Level::Warning, note);
    if (!record.message.isEmpty())
        add(record.outcome == RunOutcome::Failed ? RunLine::Level::Error : RunLine::Level::Info,
            record.message);
    write();
    const Status onRecord = ensureRecord();
    record.id = m_run.id;
    record.trigger = m_run.trigger;
    record.stage = m_run.stage;
    record.isPart = m_run.isPart;
    if (record.outcome == RunOutcome::Ok || record.outcome == RunOutcome::Partial)
        forgetWish();
    m_fulfilsWish = false;
    Status finished = onRecord
        ? m_runs.finish(record, tableRecordsOf(report), tablesSeenOf(request, report))
        : onRecord;
    if (finished)
        finished = m_runs.prune(record.finishedAt.addDays(-keptDays), keptRuns);
    m_due.stop();
    m_lock = SourceLock();
    return finished;
}

} // namespace tributary
