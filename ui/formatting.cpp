// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formatting.h"

#include "engine/core/pluralcount.h"

#include <cmath>

namespace tributary {

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 60 * secondsPerMinute;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;

qint64 threeDigits(qint64 number)
{
    qint64 unit = 1;
    while (number / unit >= 1000)
        unit *= 10;
    return (number / unit + (number % unit * 2 >= unit ? 1 : 0)) * unit;
}

qint64 roundUpTo(qint64 value, qint64 step)
{
    return (value + step - 1) / step * step;
}

} // namespace

Formatting::Formatting(const QLocale &locale)
    : m_locale(locale)
{ }

QString Formatting::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString Formatting::aboutCount(qint64 number) const
{
    return tr("≈ %1", "an estimated number").arg(m_locale.toString(threeDigits(number)));
}

QString Formatting::bytes(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString Formatting::rowRate(double rowsPerSecond) const
{
    return tr("%1 rows/s", nullptr, pluralCount(std::llround(rowsPerSecond)))
        .arg(m_locale.toString(std::llround(rowsPerSecond)));
}

QString Formatting::byteRate(double bytesPerSecond) const
{
    return tr("%1/s", "bytes per second; %1 is such as 1.2 MiB")
        .arg(bytes(std::llround(bytesPerSecond)));
}

QString Formatting::percent(int percent) const
{
    return tr("%1%2", "a number and the percent sign")
        .arg(m_locale.toString(percent), m_locale.percent());
}

QString Formatting::duration(std::chrono::seconds time) const
{
    const qint64 all = time.count();
    const auto number = [this](qint64 value) { return m_locale.toString(value); };
    if (all < secondsPerMinute)
        return tr("%1 s", "seconds").arg(number(all));
    if (all < secondsPerHour)
        return tr("%1 min %2 s")
            .arg(number(all / secondsPerMinute), number(all % secondsPerMinute));
    return tr("%1 h %2 min")
        .arg(number(all / secondsPerHour), number(all % secondsPerHour / secondsPerMinute));
}

QString Formatting::moment(const QDateTime &time, const QDateTime &now) const
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return m_locale.toString(local.time(), QStringLiteral("HH:mm:ss"));
    return m_locale.toString(local, QLocale::ShortFormat);
}

QString Formatting::aboutDuration(std::chrono::seconds time) const
{
    // Coarser the further away: a number that jumps with every update is not read.
    const qint64 all = time.count();
    const auto number = [this](qint64 value) { return m_locale.toString(value); };
    if (all < 10)
        return tr("a few seconds");
    if (all <= 50)
        return tr("about %1 s", "seconds").arg(number(roundUpTo(all, 10)));
    if (all < secondsPerHour - secondsPerMinute / 2)
        return tr("about %1 min", "minutes")
            .arg(number((all + secondsPerMinute / 2) / secondsPerMinute));
    if (all < 2 * secondsPerHour) {
        const qint64 minutes = roundUpTo(all - secondsPerHour, 10 * secondsPerMinute)
            / secondsPerMinute;
        if (minutes <= 0)
            return tr("about 1 h");
        if (minutes < 60)
            return tr("about 1 h %1 min").arg(number(minutes));
    }
    if (all < 2 * secondsPerDay)
        return tr("about %1 h", "hours").arg(number((all + secondsPerHour / 2) / secondsPerHour));
    const qint64 days = (all + secondsPerDay / 2) / secondsPerDay;
    return tr("about %1 days", nullptr, pluralCount(days)).arg(number(days));
}

} // namespace tributary
