// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/sourcefacts.h"

#include "engine/core/errorcatalogue.h"
#include "engine/schedule/scheduletimes.h"
#include "engine/store/runstore.h"
#include "engine/store/slotsamples.h"
#include "engine/store/sourcelock.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// What was seen of its slot after the last run began: a copy that was made after the look is not
/// touched by it.
void judgeSlot(SourceFacts &known, const SlotSamples &samples, const SavedSource &source,
               const QDateTime &now)
{
    if (!source.followsLog())
        return;
    const Result<std::optional<SlotSample>> latest = samples.latest(source.name, now);
    if (!latest || !*latest || (known.last && (*latest)->at <= known.last->startedAt))
        return;
    std::optional<Error> problem;
    if (!(*latest)->errorId.isEmpty())
        problem = errorOnRecord((*latest)->errorId, (*latest)->message);
    else if ((*latest)->walStatus == u"lost")
        problem = makeError(ErrorKind::SlotLost);
    known.facts.slotLost = problem.has_value();
    if (!known.running)
        known.problem = problem;
}

/// They grow all the time, and nothing of the state depends on them: who shows them asks RunStore.
void forgetCounts(RunRecord &run)
{
    run.rows = run.bytes = run.inserts = run.updates = run.deletes = run.truncates = 0;
}

/// A run that failed has been tried; one that was going on when its time came will do, too.
QDateTime servedUntil(const SourceFacts &known, const std::optional<RunRecord> &whole,
                      const QDateTime &killedAt)
{
    if (known.running)
        return {};
    const QDateTime ended = whole ? whole->finishedAt : QDateTime();
    if (!ended.isValid() || !killedAt.isValid())
        return ended.isValid() ? ended : killedAt;
    return std::max(ended, killedAt);
}

void judgeSchedule(SourceFacts &known, const SavedSource &source, const QDateTime &now)
{
    if (known.running)
        return;
    const Schedule schedule = savedSchedule(source.schedule);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    known.facts.overdue = isOverdue(schedule, source.scheduledAt, known.served, now, zone);
    if (known.facts.overdue)
        known.missed = missedMoment(schedule, source.scheduledAt, known.served, now, zone);
}

} // namespace

SourceFacts loadSourceFacts(const QString &storePath, const SavedSource &source,
                            const QDateTime &now)
{
    const RunStore runs(storePath);
    SourceFacts known;
    known.name = source.name;
    QDateTime killedAt;
    if (const auto last = runs.lastEnded(source.name))
        known.last = *last;
    if (const auto running = runs.goingOn(source.name); running && *running) {
        if (SourceLock::isHeld(storePath, source.name))
            known.running = *running;
        else if (!(*running)->isPart) { // killed: the next run will write that down
            known.facts.last = RunOutcome::Interrupted;
            known.killedRun = (*running)->id;
            killedAt = (*running)->startedAt;
        }
    }
    if (known.running) {
        known.facts.running = known.running->stage;
        forgetCounts(*known.running);
    }
    if (known.last && !known.facts.last)
        known.facts.last = known.last->outcome;
    known.facts.paused = source.paused;
    const Result<NextRun> next = SourceStore(storePath).nextRun(source.name);
    known.copiesAnew = next && *next == NextRun::CopiesAnew;
    judgeSlot(known, SlotSamples(storePath), source, now);
    const auto whole = known.last && known.last->isPart ? runs.lastWhole(source.name)
                                                        : Result(known.last);
    known.served = servedUntil(known, whole ? *whole : std::nullopt, killedAt);
    judgeSchedule(known, source, now);
    return known;
}

Error copyGoneError(const QString &path)
{
    Error gone = makeError(ErrorKind::DestinationMissing, {{QStringLiteral("path"), path}});
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("SourceFacts", text);
    };
    gone.actions = {
        translated(QT_TRANSLATE_NOOP(
            "SourceFacts",
            "Move the file back to its place, or change the destination of the source.")),
        translated(QT_TRANSLATE_NOOP("SourceFacts",
                                     "Or sync again (on the command line: tributary-cli sync): "
                                     "everything is copied anew."))};
    return gone;
}

void noteCopyGone(SourceFacts &known, const QString &path)
{
    const SourceState before = known.state();
    known.facts.copyGone = true;
    if (!known.problem && before != known.state())
        known.problem = copyGoneError(path);
}

StateFacts factsOf(const SavedDraft &draft)
{
    StateFacts facts;
    facts.setup = draft.waitingForDba ? StateFacts::Setup::WaitingForDba
                                      : StateFacts::Setup::Unfinished;
    return facts;
}

} // namespace tributary
