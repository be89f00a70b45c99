// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runwords.h"

#include "engine/sync/syncprogress.h"
#include "ui/formatting.h"
#include "ui/sourcestate.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QStringList>

namespace tributary {

namespace {

SourceState stateOf(RunStage stage)
{
    return sourceState({.running = stage});
}

} // namespace

bool hasChanges(const RunRecord &run)
{
    return run.rows > 0 || run.inserts > 0 || run.updates > 0 || run.deletes > 0
        || run.truncates > 0;
}

QString RunWords::trigger(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Window:
        return tr("Window", "who began a run");
    case RunTrigger::Command:
        return tr("Command line", "who began a run");
    case RunTrigger::Schedule:
        return tr("Schedule", "who began a run");
    case RunTrigger::MadeUp:
        return tr("Schedule, made up for", "who began a run: its time had passed unused");
    }
    Q_UNREACHABLE();
}

QString RunWords::result(const RunRecord &run)
{
    if (!run.outcome)
        return sourceStateText(stateOf(run.stage));
    switch (*run.outcome) {
    case RunOutcome::Ok:
        return tr("Done", "how a run ended");
    case RunOutcome::Partial:
        return tr("Partly failed", "how a run ended");
    case RunOutcome::Failed:
        return tr("Failed", "how a run ended");
    case RunOutcome::Interrupted:
        return tr("Stopped", "how a run ended");
    }
    Q_UNREACHABLE();
}

Icon RunWords::resultIcon(const RunRecord &run)
{
    if (!run.outcome)
        return sourceStateIcon(stateOf(run.stage));
    switch (*run.outcome) {
    case RunOutcome::Ok:
        return Icon::Ok;
    case RunOutcome::Partial:
        return Icon::Warning;
    case RunOutcome::Failed:
        return Icon::Failed;
    case RunOutcome::Interrupted:
        return Icon::Pause;
    }
    Q_UNREACHABLE();
}

QString RunWords::start(const RunRecord &run)
{
    return QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
}

QString RunWords::duration(const RunRecord &run, const QDateTime &now)
{
    const QDateTime end = run.finishedAt.isValid() ? run.finishedAt : now;
    // A clock may have been set back meanwhile.
    const qint64 seconds = qMax<qint64>(0, run.startedAt.secsTo(end));
    return Formatting().duration(std::chrono::seconds(seconds));
}

QString RunWords::headline(const RunRecord &run, const QDateTime &now)
{
    if (!run.outcome)
        return tr("%1 since %2 (%3), begun by: %4", "state, time, duration, who began the run")
            .arg(result(run), start(run), duration(run, now), trigger(run.trigger));
    return tr("%1: run of %2, took %3, begun by: %4", "result, time, duration, who began the run")
        .arg(result(run), start(run), duration(run, now), trigger(run.trigger));
}

QString RunWords::figures(const RunRecord &run)
{
    const Formatting format;
    QStringList parts;
    if (run.tables > 0)
        parts.append(tr("tables: %1").arg(format.count(run.tables)));
    if (run.failedTables > 0)
        parts.append(tr("failed: %1").arg(format.count(run.failedTables)));
    if (run.rows > 0)
        parts.append(tr("rows copied: %1").arg(format.count(run.rows)));
    if (run.inserts > 0)
        parts.append(tr("inserts: %1").arg(format.count(run.inserts)));
    if (run.updates > 0)
        parts.append(tr("updates: %1").arg(format.count(run.updates)));
    if (run.deletes > 0)
        parts.append(tr("deletes: %1").arg(format.count(run.deletes)));
    if (run.truncates > 0)
        parts.append(tr("truncates: %1").arg(format.count(run.truncates)));
    if (run.bytes > 0)
        parts.append(tr("received: %1", "an amount of bytes").arg(format.bytes(run.bytes)));
    if (!run.checkpoint.isEmpty())
        parts.append(tr("up to %1", "a position in the log").arg(leftToRight(run.checkpoint)));
    return parts.join(QStringLiteral(" · "));
}

QString RunWords::schemaChange(const QString &change)
{
    if (change == newTableChange)
        return tr("new at the source", "what changed in a table");
    if (change == droppedTableChange)
        return tr("no longer at the source", "what changed in a table");
    return change;
}

QString RunWords::tableState(const QString &state)
{
    if (state.isEmpty())
        return tr("Changed", "state of a table in a run");
    if (state == tableStateWord(TableState::Done))
        return tr("Done", "state of a table in a run");
    if (state == tableStateWord(TableState::Following))
        return tr("Following", "state of a table in a run");
    if (state == tableStateWord(TableState::Failed))
        return tr("Failed", "state of a table in a run");
    if (state == tableStateWord(TableState::Skipped))
        return tr("Left out", "state of a table in a run");
    return tr("Not finished", "state of a table in a run");
}

QString RunWords::level(RunLine::Level level)
{
    switch (level) {
    case RunLine::Level::Info:
        return tr("Note", "level of a line of the log");
    case RunLine::Level::Warning:
        return tr("Warning", "level of a line of the log");
    case RunLine::Level::Error:
        return tr("Error", "level of a line of the log");
    }
    Q_UNREACHABLE();
}

Icon RunWords::levelIcon(RunLine::Level level)
{
    switch (level) {
    case RunLine::Level::Info:
        return Icon::Info;
    case RunLine::Level::Warning:
        return Icon::Warning;
    case RunLine::Level::Error:
        return Icon::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace tributary
