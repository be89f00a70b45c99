// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/schedulekeeper.h"

#include "app/common/systemdtimers.h"
#include "ui/widgets/schedulepanel.h"

namespace tributary {

namespace {

enum Kind { Set, State, Remove, Probe, KindCount };

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

ScheduleKeeper::ScheduleKeeper(const QString &storePath, const SchedulerClock &clock,
                               std::chrono::milliseconds step, QObject *parent)
    : QObject(parent)
    , m_storePath(storePath)
    , m_scheduler(clock, m_tick)
    , m_lanes(this, KindCount, QStringLiteral("schedule"))
{
    connect(&m_scheduler, &Scheduler::due, this, &ScheduleKeeper::due);
    m_tick.start(step);
}

void ScheduleKeeper::put(const SavedSource &source, const SourceFacts &facts)
{
    m_scheduler.put(source, facts);
}

void ScheduleKeeper::remove(const QString &name)
{
    m_scheduler.remove(name);
    m_wishes.remove(name);
    m_panels.remove(name);
    m_gone.append(name);
    m_lanes.ask(Remove, [this, names = m_gone, path = m_storePath](int, const std::stop_token &) {
        const SystemdTimers timers(TimerPlace::usual(path));
        QList<Error> errors;
        for (const QString &each : names) {
            if (const Status gone = timers.remove(each); !gone)
                errors.append(gone.error());
        }
        return [this, names, errors] {
            m_gone.removeIf([&names](const QString &each) { return names.contains(each); });
            for (const Error &error : errors)
                Q_EMIT failed(error);
        };
    });
}

void ScheduleKeeper::attach(SchedulePanel *panel, const SavedSource &source)
{
    panel->setSchedule(source.schedule, source.scheduler);
    m_panels.insert(source.name, panel);
    connect(panel, &SchedulePanel::changed, this,
            [this, panel, name = source.name](const QString &expression, const QString &scheduler) {
                choose(panel, name, expression, scheduler);
            });
    showState(panel, source);
}

void ScheduleKeeper::set(const QString &name, const QString &expression, const QString &scheduler)
{
    m_wishes.insert(
        name, {.schedule = savedSchedule(expression), .scheduler = scheduler, .panel = nullptr});
    carryOut();
}

void ScheduleKeeper::probe(QObject *asker, const std::function<void(const QString &)> &answer)
{
    m_lanes.ask(
        Probe, [asker = QPointer(asker), answer, path = m_storePath](int, const std::stop_token &) {
            const Status available = SystemdTimers(TimerPlace::usual(path)).probe();
            return [asker, answer, reason = available ? QString() : available.error().message] {
                if (asker)
                    answer(reason);
            };
        });
}

void ScheduleKeeper::choose(SchedulePanel *panel, const QString &name, const QString &expression,
                            const QString &scheduler)
{
    const Result<Schedule> schedule = expression.isEmpty() ? Result<Schedule>(Schedule())
                                                           : parseSchedule(expression);
    if (!schedule) {
        panel->setProblem(schedule.error().message);
        return;
    }
    m_wishes.insert(name, {.schedule = *schedule, .scheduler = scheduler, .panel = panel});
    carryOut();
}

void ScheduleKeeper::carryOut()
{
    m_lanes.ask(Set, [this, wishes = m_wishes, path = m_storePath](int, const std::stop_token &) {
        const SystemdTimers timers(TimerPlace::usual(path));
        QMap<QString, Result<SavedSource>> stored;
        for (auto each = wishes.begin(); each != wishes.end(); ++each)
            stored.insert(
                each.key(),
                setSchedule(path, each.key(), each->schedule, each->scheduler, timers, now()));
        return [this, wishes, stored] {
            for (auto each = stored.begin(); each != stored.end(); ++each)
                take(each.key(), wishes.value(each.key()), *each);
        };
    });
}

void ScheduleKeeper::take(const QString &name, const Wish &wish, const Result<SavedSource> &stored)
{
    if (m_wishes.contains(name) && m_wishes.value(name).isSameAs(wish))
        m_wishes.remove(name);
    if (stored)
        Q_EMIT changed(*stored);
    if (!wish.panel) {
        SchedulePanel *panel = m_panels.value(name);
        if (!stored)
            Q_EMIT failed(stored.error());
        else if (panel != nullptr && !m_wishes.contains(name)) // opened meanwhile, and left alone
            panel->setSchedule(stored->schedule, stored->scheduler);
        return;
    }
    wish.panel->setProblem(stored ? QString() : stored.error().message);
    if (stored)
        showState(wish.panel, *stored);
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
