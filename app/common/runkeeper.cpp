// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/runkeeper.h"

#include "app/common/runrequest.h"
#include "engine/sync/runstage.h"
#include "engine/sync/synccontroller.h"

#include <chrono>

namespace tributary {

namespace {

/// A run that goes on for months may not fill the disk with what it says.
constexpr qsizetype mostLines = 2000;
constexpr std::chrono::seconds writeInterval{2};
/// What is kept of the past.
constexpr int keptDays = 90;
constexpr int keptRuns = 1000;

} // namespace

RunKeeper::RunKeeper(const QString &storePath, SyncController &controller, QObject *parent)
    : QObject(parent)
    , m_storePath(storePath)
    , m_runs(storePath)
{
    connect(&controller, &SyncController::phaseChanged, this, &RunKeeper::showPhase);
    connect(&controller, &SyncController::progressed, this, &RunKeeper::showTables);
    connect(&controller, &SyncController::noted, this,
            [this](const QString &text) { add(RunLine::Level::Info, text); });
}

RunKeeper::~RunKeeper() = default;

Status RunKeeper::begin(const SyncRequest &request, RunTrigger trigger)
{
    Result<SourceLock> lock = SourceLock::take(m_storePath, request.sourceName, trigger);
    if (!lock)
        return lock.error();
    m_run = {};
    m_run.sourceName = request.sourceName;
    m_run.startedAt = QDateTime::currentDateTimeUtc();
    m_run.trigger = trigger;
    m_run.method = request.method == SyncMethod::Log ? QStringLiteral("log")
                                                     : QStringLiteral("full");
    const Result<qint64> id = m_runs.begin(m_run);
    if (!id)
        return id.error();
    m_run.id = *id;
    m_lock = std::move(*lock);
    m_lines.clear();
    m_written = 0;
    m_failed.clear();
    m_hasFollowed = false;
    m_sinceWrite.start();
    return Done{};
}

void RunKeeper::showPhase(RunPhase phase)
{
    if (!isKeeping())
        return;
    m_hasFollowed = m_hasFollowed || phase == RunPhase::CatchingUp || phase == RunPhase::Following;
    add(RunLine::Level::Info, runPhaseText(phase));
    const RunStage stage = runStage(phase, m_hasFollowed);
    if (stage == m_run.stage)
        return;
    m_run.stage = stage;
    // What cannot be written now is written at the end; the run itself goes on.
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
}

void RunKeeper::add(RunLine::Level level, const QString &text, const QString &table)
{
    if (!isKeeping() || m_written + m_lines.size() >= mostLines)
        return;
    m_lines.append(
        {.at = QDateTime::currentDateTimeUtc(), .level = level, .table = table, .text = text});
    if (m_sinceWrite.hasExpired(std::chrono::milliseconds(writeInterval).count()))
        write();
}

void RunKeeper::write()
{
    m_sinceWrite.start();
    m_written += m_lines.size();
    static_cast<void>(m_runs.append(m_run.id, m_lines));
    m_lines.clear();
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
    record.id = m_run.id;
    record.trigger = m_run.trigger;
    record.stage = m_run.stage;
    Status finished = m_runs.finish(record, tableRecordsOf(report), columnsOf(report));
    if (finished)
        finished = m_runs.prune(record.finishedAt.addDays(-keptDays), keptRuns);
    m_lock = SourceLock();
    return finished;
}

} // namespace tributary
