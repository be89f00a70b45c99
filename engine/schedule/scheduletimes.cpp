// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule/scheduletimes.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr qint64 secondsOfHour = 3600;
constexpr qint64 secondsOfDay = 24 * secondsOfHour;
/// A clock that is corrected by less than this is not wrong, only inexact.
constexpr qint64 believedAhead = secondsOfHour;
/// A run that began so shortly before its moment, by a clock that was set back since, was its run.
constexpr qint64 earlySeconds = 120;

qint64 offsetAt(qint64 moment, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC));
}

QDateTime utc(qint64 moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC);
}

/// Seconds since 1970 on the clock on the wall.
qint64 wallSeconds(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
}

/// The first moment after @p before at which another offset holds, that of @p after.
qint64 changeBetween(qint64 before, qint64 after, const QTimeZone &zone)
{
    const qint64 old = offsetAt(before, zone);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(middle, zone) == old ? before : after) = middle;
    }
    return after;
}

/// When the clock on the wall shows @p wall: the first time, or the first moment after the gap that
/// swallows it. Qt's own answer for a gap differs between its versions.
qint64 momentOf(qint64 wall, const QTimeZone &zone)
{
    const qint64 before = offsetAt(wall - secondsOfDay, zone);
    const qint64 after = offsetAt(wall + secondsOfDay, zone);
    const qint64 early = wall - std::max(before, after);
    const qint64 late = wall - std::min(before, after);
    if (offsetAt(early, zone) == wall - early)
        return early;
    if (offsetAt(late, zone) == wall - late)
        return late;
    return changeBetween(wall - secondsOfDay, wall + secondsOfDay, zone);
}

bool runsOn(const Schedule &schedule, const QDate &day)
{
    return schedule.days.test(static_cast<size_t>(day.dayOfWeek()) - 1);
}

/// The day on the wall at @p moment.
QDate dayAt(qint64 moment, const QTimeZone &zone)
{
    return utc(moment + offsetAt(moment, zone)).date();
}

qint64 momentOn(const Schedule &schedule, const QDate &day, const QTimeZone &zone)
{
    return momentOf(wallSeconds(day, schedule.time), zone);
}

QDateTime nextDay(const Schedule &schedule, qint64 moment, const QTimeZone &zone)
{
    // From the day before: where a whole day is skipped, its run comes on the next one.
    QDate day = dayAt(moment, zone).addDays(-1);
    for (int i = 0; i < 10; ++i, day = day.addDays(1)) {
        if (!runsOn(schedule, day))
            continue;
        if (const qint64 due = momentOn(schedule, day, zone); due > moment)
            return utc(due);
    }
    return {};
}

QDateTime lastDay(const Schedule &schedule, qint64 moment, const QTimeZone &zone)
{
    QDate day = dayAt(moment, zone).addDays(1);
    for (int i = 0; i < 10; ++i, day = day.addDays(-1)) {
        if (!runsOn(schedule, day))
            continue;
        if (const qint64 due = momentOn(schedule, day, zone); due <= moment)
            return utc(due);
    }
    return {};
}

/// The first second from @p from on at which a clock that is @p offset ahead of UTC shows the
/// minute.
qint64 minuteFrom(qint64 from, qint64 offset, int minute)
{
    const qint64 wall = from + offset;
    const qint64 past = (wall % secondsOfHour + secondsOfHour) % secondsOfHour;
    const qint64 wanted = minute * qint64(60);
    return from + (wanted - past + secondsOfHour) % secondsOfHour;
}

QDateTime nextHour(const Schedule &schedule, qint64 moment, const QTimeZone &zone)
{
    const qint64 from = moment + 1;
    const qint64 offset = offsetAt(moment, zone);
    const qint64 due = minuteFrom(from, offset, schedule.minute);
    if (offsetAt(due, zone) == offset)
        return utc(due);
    const qint64 change = changeBetween(moment, due, zone);
    const qint64 changed = offsetAt(change, zone);
    // Where clocks go forward by half an hour, the minute may be swallowed, but not its hour.
    const qint64 wall = change + changed;
    const qint64 wanted = wall - wall % secondsOfHour + schedule.minute * qint64(60);
    if (wanted >= change + offset && wanted <= wall)
        return utc(change);
    return utc(minuteFrom(change, changed, schedule.minute));
}

QDateTime lastHour(const Schedule &schedule, qint64 moment, const QTimeZone &zone)
{
    // No hour on the wall is longer than three, whatever the clocks do.
    QDateTime found;
    QDateTime next = nextHour(schedule, moment - 3 * secondsOfHour, zone);
    while (next.toSecsSinceEpoch() <= moment) {
        found = next;
        next = nextHour(schedule, next.toSecsSinceEpoch(), zone);
    }
    return found;
}

bool isBelievable(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() && time.toSecsSinceEpoch() - now.toSecsSinceEpoch() <= believedAhead;
}

} // namespace

QDateTime nextAfter(const Schedule &schedule, const QDateTime &moment, const QTimeZone &zone)
{
    const qint64 seconds = moment.toSecsSinceEpoch();
    switch (schedule.kind) {
    case Schedule::Kind::Manual:
        return {};
    case Schedule::Kind::Every:
        return utc(seconds + std::chrono::seconds(schedule.interval).count());
    case Schedule::Kind::Hourly:
        return nextHour(schedule, seconds, zone);
    case Schedule::Kind::Days:
        return nextDay(schedule, seconds, zone);
    }
    Q_UNREACHABLE();
}

QDateTime lastDueBefore(const Schedule &schedule, const QDateTime &now, const QTimeZone &zone)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    switch (schedule.kind) {
    case Schedule::Kind::Manual:
    case Schedule::Kind::Every:
        return {};
    case Schedule::Kind::Hourly:
        return lastHour(schedule, seconds, zone);
    case Schedule::Kind::Days:
        return lastDay(schedule, seconds, zone);
    }
    Q_UNREACHABLE();
}

QList<QDateTime> skippedMoments(const Schedule &schedule, const QDateTime &from,
                                const QDateTime &to, const QTimeZone &zone)
{
    QList<QDateTime> skipped;
    if (schedule.kind != Schedule::Kind::Days)
        return skipped;
    const qint64 first = from.toSecsSinceEpoch();
    const QDate last = dayAt(to.toSecsSinceEpoch(), zone);
    for (QDate day = dayAt(first, zone); day <= last; day = day.addDays(1)) {
        if (!runsOn(schedule, day))
            continue;
        const qint64 due = momentOn(schedule, day, zone);
        const bool atItsTime = due + offsetAt(due, zone) == wallSeconds(day, schedule.time);
        if (!atItsTime && due > first && utc(due) <= to)
            skipped.append(utc(due));
    }
    return skipped;
}

QDateTime missedMoment(const Schedule &schedule, const QDateTime &since, const QDateTime &served,
                       const QDateTime &now, const QTimeZone &zone)
{
    if (schedule.isManual())
        return {};
    QDateTime from = isBelievable(since, now) ? since : QDateTime();
    if (isBelievable(served, now)) {
        const QDateTime covered = schedule.kind == Schedule::Kind::Every
            ? served
            : served.addSecs(earlySeconds);
        from = from.isValid() ? std::max(from, covered) : covered;
    }
    if (!from.isValid())
        return {};
    const QDateTime due = nextAfter(schedule, from, zone);
    return due <= now ? due : QDateTime();
}

bool isOverdue(const Schedule &schedule, const QDateTime &since, const QDateTime &served,
               const QDateTime &now, const QTimeZone &zone, std::chrono::seconds grace)
{
    const QDateTime missed = missedMoment(schedule, since, served, now, zone);
    return missed.isValid() && missed.secsTo(now) > grace.count();
}

} // namespace tributary
