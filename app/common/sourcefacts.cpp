// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/sourcefacts.h"

#include "engine/schedule/scheduletimes.h"
#include "engine/store/runstore.h"
#include "engine/store/slotsamples.h"
#include "engine/store/sourcelock.h"

#include <algorithm>

namespace tributary {

namespace {

/// The log that a slot kept is gone: no run can go on from there. A copy that was made after the
/// look is not touched by it.
bool isSlotLost(const SlotSamples &samples, const SavedSource &source,
                const std::optional<RunRecord> &last, const QDateTime &now)
{
    if (!source.followsLog())
        return false;
    const Result<std::optional<SlotSample>> latest = samples.latest(source.name, now);
    return latest && *latest && (*latest)->walStatus == u"lost"
        && (!last || (*latest)->at > last->startedAt);
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
    known.facts.slotLost = isSlotLost(SlotSamples(storePath), source, known.last, now);
    const auto whole = known.last && known.last->isPart ? runs.lastWhole(source.name)
                                                        : Result(known.last);
    known.served = servedUntil(known, whole ? *whole : std::nullopt, killedAt);
    judgeSchedule(known, source, now);
    return known;
}

StateFacts factsOf(const SavedDraft &draft)
{
    StateFacts facts;
    facts.setup = draft.waitingForDba ? StateFacts::Setup::WaitingForDba
                                      : StateFacts::Setup::Unfinished;
    return facts;
}

} // namespace tributary
