// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/schedulekeeper.h"

#include "app/common/systemdtimers.h"
#include "ui/schedulepanel.h"

#include <QPointer>

namespace tributary {

namespace {

enum Kind { Set, State, Remove, KindCount };

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

ScheduleKeeper::ScheduleKeeper(const QString &storePath, QObject *parent)
    : QObject(parent)
    , m_storePath(storePath)
    , m_scheduler(SchedulerClock::ofThisComputer(), m_tick)
    , m_lanes(this, KindCount, QStringLiteral("schedule"))
{
    connect(&m_scheduler, &Scheduler::due, this, &ScheduleKeeper::due);
    m_tick.start(schedulerStep);
}

void ScheduleKeeper::put(const SavedSource &source, const SourceFacts &facts)
{
    m_scheduler.put(source, facts);
}

void ScheduleKeeper::remove(const QString &name)
{
    m_scheduler.remove(name);
    m_lanes.ask(Remove, [this, name, path = m_storePath](int, const std::stop_token &) {
        const Status gone = SystemdTimers(TimerPlace::usual(path)).remove(name);
        return [this, gone] {
            if (!gone)
                Q_EMIT failed(gone.error());
        };
    });
}

void ScheduleKeeper::attach(SchedulePanel *panel, const SavedSource &source)
{
    panel->setSchedule(source.schedule, source.scheduler);
    connect(panel, &SchedulePanel::changed, this,
            [this, panel, name = source.name](const QString &expression, const QString &scheduler) {
                set(panel, name, expression, scheduler);
            });
    showState(panel, source);
}

void ScheduleKeeper::set(SchedulePanel *panel, const QString &name, const QString &expression,
                         const QString &scheduler)
{
    const Result<Schedule> schedule = expression.isEmpty() ? Result<Schedule>(Schedule())
                                                           : parseSchedule(expression);
    if (!schedule) {
        panel->setProblem(schedule.error().message);
        return;
    }
    m_lanes.ask(Set,
                [this, panel = QPointer(panel), name, schedule = *schedule, scheduler,
                 path = m_storePath](int, const std::stop_token &) {
                    const Result<SavedSource> stored = setSchedule(
                        path, name, schedule, scheduler, SystemdTimers(TimerPlace::usual(path)),
                        now());
                    return [this, panel, stored] {
                        if (stored)
                            Q_EMIT changed(*stored);
                        if (!panel)
                            return;
                        panel->setProblem(stored ? QString() : stored.error().message);
                        if (stored)
                            showState(panel, *stored);
                    };
                });
}

void ScheduleKeeper::showState(SchedulePanel *panel, const SavedSource &source)
{
    m_lanes.ask(
        State, [panel = QPointer(panel), source, path = m_storePath](int, const std::stop_token &) {
            const SystemdTimers timers(TimerPlace::usual(path));
            const Status available = timers.probe();
            const ScheduleState state = scheduleState(path, source, timers, now());
            return [panel, available, state] {
                if (!panel)
                    return;
                panel->setTimersAvailable(static_cast<bool>(available),
                                          available ? QString() : available.error().message);
                panel->setNext(state.next);
                panel->setMissed(state.missed);
            };
        });
}

} // namespace tributary
