// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule/schedule.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace tributary {

namespace {

constexpr std::array<const char *, 7> dayWords = {"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday"};
constexpr qsizetype shortestDayWord = 3; ///< "mon"

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

Schedule everyMinutes(int minutes)
{
    Schedule schedule;
    schedule.kind = Schedule::Kind::Every;
    schedule.interval = std::chrono::minutes(minutes);
    return schedule;
}

/// "every 15 minutes", "every 2h", "every hour".
std::optional<Schedule> parseEvery(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^every ?([0-9]{1,4})? ?(?:(m|min|minutes?)|(h|hours?))$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool hours = !match.captured(3).isEmpty();
    if (match.captured(1).isEmpty()) { // "every h" is nothing that people write
        if (text != u"every minute" && text != u"every hour")
            return {};
        return everyMinutes(hours ? 60 : 1);
    }
    const int minutes = match.captured(1).toInt() * (hours ? 60 : 1);
    if (minutes < 1 || minutes > longestInterval.count())
        return {};
    return everyMinutes(minutes);
}

/// "hourly", "hourly at :20".
std::optional<Schedule> parseHourly(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^hourly(?: (?:at )?:?([0-5]?[0-9]))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    Schedule schedule;
    schedule.kind = Schedule::Kind::Hourly;
    schedule.minute = match.captured(1).toInt();
    return schedule;
}

std::optional<Weekdays> parseDays(const QString &text)
{
    if (text == u"daily" || text == u"every day")
        return Weekdays(everyDay);
    if (text == u"weekdays")
        return Weekdays(mondayToFriday);
    static const QRegularExpression separator(QStringLiteral(" and | ?, ?| "));
    Weekdays days;
    const QStringList words = text.split(separator);
    for (const QString &word : words) {
        std::optional<size_t> found;
        for (size_t day = 0; day < dayWords.size(); ++day) {
            if (word.size() >= shortestDayWord && QLatin1String(dayWords[day]).startsWith(word))
                found = day;
        }
        if (!found)
            return {};
        days.set(*found);
    }
    return days;
}

/// "daily at 06:30", "weekdays at 6:30", "monday,thursday at 18:00".
std::optional<Schedule> parseDayTimes(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(.+?)(?: at)? ([01]?[0-9]|2[0-3]):([0-5][0-9])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const std::optional<Weekdays> days = parseDays(match.captured(1));
    if (!days)
        return {};
    Schedule schedule;
    schedule.kind = Schedule::Kind::Days;
    schedule.days = *days;
    schedule.time = QTime(match.captured(2).toInt(), match.captured(3).toInt());
    return schedule;
}

QString say(const char *text)
{
    return QCoreApplication::translate("Schedule", text);
}

QString intervalSentence(std::chrono::minutes interval)
{
    const auto minutes = static_cast<int>(interval.count());
    if (minutes == 1)
        return say(QT_TRANSLATE_NOOP("Schedule", "every minute"));
    if (minutes == 60)
        return say(QT_TRANSLATE_NOOP("Schedule", "every 60 minutes"));
    const int hours = minutes / 60;
    if (minutes % 60 == 0)
        return QCoreApplication::translate("Schedule", "every %n hours", nullptr, hours);
    return QCoreApplication::translate("Schedule", "every %n minutes", nullptr, minutes);
}

QString daysSentence(const Schedule &schedule)
{
    const QLocale locale;
    const QString time = locale.toString(schedule.time, wallTimeFormat());
    if (schedule.days == Weekdays(everyDay))
        return say(QT_TRANSLATE_NOOP("Schedule", "every day at %1")).arg(time);
    if (schedule.days == Weekdays(mondayToFriday))
        return say(QT_TRANSLATE_NOOP("Schedule", "Monday to Friday at %1")).arg(time);
    QStringList names;
    for (size_t day = 0; day < schedule.days.size(); ++day) {
        if (schedule.days.test(day))
            names.append(locale.dayName(static_cast<int>(day) + 1));
    }
    return say(QT_TRANSLATE_NOOP("Schedule", "every %1 at %2"))
        .arg(locale.createSeparatedList(names), time);
}

} // namespace

Result<Schedule> parseSchedule(const QString &text)
{
    const QString simple = text.simplified().toLower();
    if (simple == u"manual")
        return Schedule();
    for (const auto parse : {parseEvery, parseHourly, parseDayTimes}) {
        if (const std::optional<Schedule> schedule = parse(simple))
            return *schedule;
    }
    return makeError(ErrorKind::ScheduleText, {{QStringLiteral("text"), text}});
}

QString scheduleText(const Schedule &schedule)
{
    const auto minutes = static_cast<int>(schedule.interval.count());
    switch (schedule.kind) {
    case Schedule::Kind::Manual:
        return QStringLiteral("manual");
    case Schedule::Kind::Every:
        if (minutes == 1)
            return QStringLiteral("every minute");
        return minutes > 60 && minutes % 60 == 0
            ? QStringLiteral("every %1 hours").arg(minutes / 60)
            : QStringLiteral("every %1 minutes").arg(minutes);
    case Schedule::Kind::Hourly:
        return schedule.minute == 0
            ? QStringLiteral("hourly")
            : QStringLiteral("hourly at :%1").arg(schedule.minute, 2, 10, QLatin1Char('0'));
    case Schedule::Kind::Days:
        break;
    }
    QStringList names;
    for (size_t day = 0; day < schedule.days.size(); ++day) {
        if (schedule.days.test(day))
            names.append(QLatin1String(dayWords[day]));
    }
    const QString days = schedule.days == Weekdays(everyDay) ? QStringLiteral("daily")
        : schedule.days == Weekdays(mondayToFriday)          ? QStringLiteral("weekdays")
                                                             : names.join(u',');
    return QStringLiteral("%1 at %2").arg(days, timeText(schedule.time));
}

Schedule savedSchedule(const QString &stored)
{
    const Result<Schedule> schedule = parseSchedule(stored);
    return schedule ? *schedule : Schedule();
}

QString storedSchedule(const Schedule &schedule)
{
    return schedule.isManual() ? QString() : scheduleText(schedule);
}

QString wallTimeFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

QString scheduleSentence(const Schedule &schedule)
{
    switch (schedule.kind) {
    case Schedule::Kind::Manual:
        return say(QT_TRANSLATE_NOOP("Schedule", "by hand only"));
    case Schedule::Kind::Every:
        return intervalSentence(schedule.interval);
    case Schedule::Kind::Hourly:
        if (schedule.minute == 0)
            return say(QT_TRANSLATE_NOOP("Schedule", "every hour, on the hour"));
        return say(QT_TRANSLATE_NOOP("Schedule", "every hour at %1 past"))
            .arg(QStringLiteral(":%1").arg(schedule.minute, 2, 10, QLatin1Char('0')));
    case Schedule::Kind::Days:
        return daysSentence(schedule);
    }
    Q_UNREACHABLE();
}

} // namespace tributary
