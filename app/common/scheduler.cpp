// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/scheduler.h"

#include "app/common/scheduling.h"
#include "engine/core/bootclock.h"
#include "engine/schedule/scheduletimes.h"

#include <QTimer>

#include <algorithm>

namespace tributary {

namespace {

using std::chrono::milliseconds;

/// A clock that is set back by more than this was wrong before.
constexpr std::chrono::hours believedBack{1};

milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return milliseconds(from.msecsTo(to));
}

} // namespace

SchedulerClock SchedulerClock::ofThisComputer()
{
    return {.now = [] { return QDateTime::currentDateTimeUtc(); },
            .steady = [] { return BootClock::now().time_since_epoch(); },
            .zone = [] { return QTimeZone::systemTimeZone(); }};
}

Scheduler::Scheduler(SchedulerClock clock, QTimer &timer, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_lastNow(m_clock.now())
    , m_lastSteady(m_clock.steady())
{
    connect(&timer, &QTimer::timeout, this, &Scheduler::look);
}

void Scheduler::put(const SavedSource &source, const SourceFacts &facts)
{
    const Schedule schedule = savedSchedule(source.schedule);
    if (schedule.isManual() || source.scheduler == systemdScheduler()) {
        m_entries.remove(source.name);
        return;
    }
    const QDateTime now = m_clock.now();
    const milliseconds steady = m_clock.steady();
    // What lies ahead was taken from a wrong clock.
    const auto believed = [&now](const QDateTime &time) {
        return time.isValid() ? std::min(time, now) : time;
    };
    const bool known = m_entries.contains(source.name);
    Entry &entry = m_entries[source.name];
    const bool changed = !known || entry.schedule != schedule || entry.since != source.scheduledAt;
    const QDateTime started = facts.lastStarted();
    if (changed) {
        entry = Entry();
        entry.schedule = schedule;
        entry.since = source.scheduledAt;
        const QDateTime since = believed(source.scheduledAt);
        entry.served = since.isValid() ? since : now;
        entry.servedAt = steady - between(entry.served, now);
    }
    if (started.isValid() && started != entry.lastStarted) { // by whatever program
        entry.lastStarted = started;
        entry.servedAt = std::max(entry.servedAt, steady - between(believed(started), now));
    }
    if (facts.served.isValid())
        entry.served = std::max(entry.served, believed(facts.served));
    entry.resting = facts.running.has_value() || source.paused;
}

void Scheduler::remove(const QString &name)
{
    m_entries.remove(name);
}

QDateTime Scheduler::next(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.cend())
        return {};
    const QDateTime now = m_clock.now();
    if (found->schedule.kind != Schedule::Kind::Every)
        return std::max(nextAfter(found->schedule, found->served, m_clock.zone()), now);
    const milliseconds left = found->servedAt + found->schedule.interval - m_clock.steady();
    return now.addMSecs(std::max<qint64>(left.count(), 0));
}

void Scheduler::look()
{
    noticeClock();
    auto latest = m_entries.end();
    milliseconds most{0};
    for (auto each = m_entries.begin(); each != m_entries.end(); ++each) {
        const std::optional<milliseconds> late = lateness(*each);
        if (!late)
            continue;
        if (each->resting)
            serve(*each);
        else if (latest == m_entries.end() || *late > most) {
            latest = each;
            most = *late;
        }
    }
    if (latest == m_entries.end())
        return;
    serve(*latest);
    const QString name = latest.key(); // whoever hears it may remove the entry
    Q_EMIT due(name, most > scheduleGrace ? RunTrigger::MadeUp : RunTrigger::Schedule);
}

void Scheduler::noticeClock()
{
    const QDateTime now = m_clock.now();
    const milliseconds steady = m_clock.steady();
    const milliseconds set = between(m_lastNow, now) - (steady - m_lastSteady);
    m_lastNow = now;
    m_lastSteady = steady;
    if (set >= -milliseconds(believedBack))
        return;
    for (Entry &entry : m_entries)
        entry.served = std::min(entry.served, now);
}

std::optional<milliseconds> Scheduler::lateness(const Entry &entry) const
{
    milliseconds late;
    if (entry.schedule.kind == Schedule::Kind::Every)
        late = m_clock.steady() - entry.servedAt - entry.schedule.interval;
    else
        late = between(nextAfter(entry.schedule, entry.served, m_clock.zone()), m_clock.now());
    if (late < milliseconds(0))
        return {};
    return late;
}

void Scheduler::serve(Entry &entry) const
{
    entry.served = std::max(entry.served, m_clock.now());
    entry.servedAt = m_clock.steady();
}

} // namespace tributary
