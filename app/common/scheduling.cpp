// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/scheduling.h"

#include "engine/schedule/scheduletimes.h"

#include <algorithm>

namespace tributary {

namespace {

/// Without the timer: in the window, or where systemd does not tell.
QDateTime computedNext(const Schedule &schedule, const SourceFacts &facts, const QDateTime &since,
                       const QDateTime &now)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (schedule.kind != Schedule::Kind::Every)
        return nextAfter(schedule, now, zone);
    const QDateTime last = facts.lastStarted();
    const QDateTime next = nextAfter(schedule, last.isValid() && last > since ? last : since, zone);
    return std::max(next, now);
}

} // namespace

QString windowScheduler()
{
    return QStringLiteral("window");
}

QString systemdScheduler()
{
    return QStringLiteral("systemd");
}

Result<SavedSource> setSchedule(const QString &storePath, const QString &name,
                                const Schedule &schedule, const QString &scheduler,
                                const SystemdTimers &timers, const QDateTime &now)
{
    SourceStore store(storePath);
    Result<SavedSource> source = store.source(name);
    if (!source)
        return source;
    const bool bySystemd = !schedule.isManual() && scheduler == systemdScheduler();
    if (bySystemd) {
        if (const Status installed = timers.install(name, schedule, now); !installed)
            return installed.error();
    }
    source = store.change(name, [&](SavedSource &saved) {
        saved.schedule = storedSchedule(schedule);
        saved.scheduler = schedule.isManual() ? QString() : scheduler;
        saved.scheduledAt = schedule.isManual() ? QDateTime() : now.toUTC();
    });
    if (!source) {
        if (bySystemd)
            static_cast<void>(timers.remove(name)); // the failure of the store is the one to tell
        return source;
    }
    if (!bySystemd) {
        if (const Status removed = timers.remove(name); !removed)
            return removed.error();
    }
    return source;
}

ScheduleState scheduleState(const QString &storePath, const SavedSource &source,
                            const SystemdTimers &timers, const QDateTime &now)
{
    ScheduleState state;
    state.schedule = savedSchedule(source.schedule);
    if (state.schedule.isManual())
        return state;
    state.scheduler = source.scheduler;
    const SourceFacts facts = loadSourceFacts(storePath, source, now);
    state.missed = facts.missed;
    if (source.scheduler == systemdScheduler()) {
        const TimerState timer = timers.state(source.name);
        state.timerMissing = !timer.active;
        state.next = timer.next;
        if (state.timerMissing)
            return state;
    }
    if (!state.next.isValid())
        state.next = computedNext(state.schedule, facts, source.scheduledAt, now);
    return state;
}

RunTrigger timedTrigger(const QString &storePath, const SavedSource &source, const QDateTime &now)
{
    return loadSourceFacts(storePath, source, now).missed.isValid() ? RunTrigger::MadeUp
                                                                    : RunTrigger::Schedule;
}

} // namespace tributary
