// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/datetimetext.h"

#include <charconv>
#include <cstring>
#include <limits>

namespace tributary {

namespace {

constexpr qint64 daysFrom1970To2000 = 10957;
constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr qint64 microsecondsPerDay = 86'400 * microsecondsPerSecond;

struct CivilDate
{
    qint64 year; ///< astronomical: 0 is 1 BC
    int month;
    int day;
};

/// Proleptic Gregorian date of a day number. Years are counted from 1 March, so that the leap day
/// is a year's last and the months' lengths follow the line (153 * month + 2) / 5; 400 years have
/// 146,097 days.
CivilDate civilDate(qint64 daysSince2000)
{
    constexpr qint64 daysPerEra = 146'097;
    constexpr qint64 daysFromMarch0To1970 = 719'468;
    const qint64 shifted = daysSince2000 + daysFrom1970To2000 + daysFromMarch0To1970;
    const qint64 era = (shifted >= 0 ? shifted : shifted - (daysPerEra - 1)) / daysPerEra;
    const qint64 dayOfEra = shifted - era * daysPerEra;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096)
        / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 marchMonth = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    const int month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    return {.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0), .month = month, .day = day};
}

char *writeTwo(char *out, qint64 value)
{
    out[0] = static_cast<char>('0' + value / 10);
    out[1] = static_cast<char>('0' + value % 10);
    return out + 2;
}

char *writeText(char *out, const char *text)
{
    const size_t size = std::strlen(text);
    std::memcpy(out, text, size);
    return out + size;
}

bool isCommon(const CivilDate &date)
{
    return date.year >= 1 && date.year <= 9999;
}

/// Year (at least four digits; BC years counted from 1), month and day.
char *writeCivilDate(char *out, const CivilDate &date)
{
    const qint64 year = date.year > 0 ? date.year : 1 - date.year;
    if (year <= 9999) {
        out = writeTwo(out, year / 100);
        out = writeTwo(out, year % 100);
    } else {
        out = std::to_chars(out, out + 20, year).ptr;
    }
    *out++ = '-';
    out = writeTwo(out, date.month);
    *out++ = '-';
    return writeTwo(out, date.day);
}

/// ".ffffff", or nothing for 0; PostgreSQL's own form drops the zeros at its end.
char *writeFraction(char *out, qint64 microseconds, bool dropZeros)
{
    if (microseconds == 0)
        return out;
    *out++ = '.';
    for (qint64 unit = microsecondsPerSecond / 10; unit > 0; unit /= 10) {
        *out++ = static_cast<char>('0' + microseconds / unit % 10);
        if (dropZeros && microseconds % unit == 0)
            break;
    }
    return out;
}

qsizetype writeMoment(qint64 microseconds, char *out, const char *zone, const char *postgresZone)
{
    if (microseconds == std::numeric_limits<qint64>::max())
        return writeText(out, "infinity") - out;
    if (microseconds == std::numeric_limits<qint64>::min())
        return writeText(out, "-infinity") - out;
    qint64 days = microseconds / microsecondsPerDay;
    qint64 rest = microseconds % microsecondsPerDay;
    if (rest < 0) {
        rest += microsecondsPerDay;
        --days;
    }
    const CivilDate date = civilDate(days);
    const bool common = isCommon(date);
    const qint64 seconds = rest / microsecondsPerSecond;
    char *at = writeCivilDate(out, date);
    *at++ = ' ';
    at = writeTwo(at, seconds / 3600);
    *at++ = ':';
    at = writeTwo(at, seconds / 60 % 60);
    *at++ = ':';
    at = writeTwo(at, seconds % 60);
    at = writeFraction(at, rest % microsecondsPerSecond, !common);
    at = writeText(at, common ? zone : postgresZone);
    if (date.year <= 0)
        at = writeText(at, " BC");
    return at - out;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether @p at begins with the characters of @p form, where # stands for any digit.
bool hasForm(const char *at, const char *end, QByteArrayView form)
{
    if (end - at < form.size())
        return false;
    for (const char wanted : form) {
        if (wanted == '#' ? !isDigit(*at) : *at != wanted)
            return false;
        ++at;
    }
    return true;
}

// PostgreSQL's text (src/backend/utils/adt/datetime.c, EncodeDateOnly and EncodeDateTime):
//   date   := year '-' MM '-' DD
//   moment := date ' ' HH ':' MM ':' SS [ '.' one to six digits ] [ '+00' ]
//   either [ ' BC' ], or 'infinity', or '-infinity'; a year has four digits or more
qsizetype rewrite(QByteArrayView text, bool withTime, bool withZone, char *out)
{
    constexpr QByteArrayView postgresZone("+00");
    constexpr QByteArrayView zone("+00:00");
    constexpr QByteArrayView beforeChrist(" BC");
    constexpr std::ptrdiff_t fractionDigits = 6;
    if (text.size() > maxDateTimeText)
        return 0;
    const char *at = text.begin();
    const char *end = text.end();
    const auto whole = [&] {
        std::memcpy(out, text.data(), static_cast<size_t>(text.size()));
        return text.size();
    };
    while (at != end && isDigit(*at))
        ++at;
    const auto yearDigits = at - text.begin();
    if (yearDigits < 4)
        return text == "infinity" || text == "-infinity" ? whole() : 0;
    constexpr QByteArrayView restOfDate("-##-##");
    constexpr QByteArrayView time(" ##:##:##");
    if (!hasForm(at, end, restOfDate))
        return 0;
    at += restOfDate.size();
    const char *fraction = nullptr;
    const char *fractionEnd = nullptr;
    if (withTime) {
        if (!hasForm(at, end, time))
            return 0;
        at += time.size();
        fraction = at;
        if (at != end && *at == '.') {
            ++at;
            while (at != end && isDigit(*at))
                ++at;
            if (at - fraction < 2 || at - fraction > fractionDigits + 1)
                return 0;
        }
        fractionEnd = at;
    }
    if (withZone) {
        if (!hasForm(at, end, postgresZone))
            return 0;
        at += postgresZone.size();
    }
    if (hasForm(at, end, beforeChrist))
        return at + beforeChrist.size() == end ? whole() : 0;
    if (at != end)
        return 0;
    if (yearDigits > 4 || !withTime)
        return whole();
    const auto headSize = fraction - text.begin();
    std::memcpy(out, text.data(), static_cast<size_t>(headSize));
    char *to = out + headSize;
    if (fraction != fractionEnd) {
        std::memset(to, '0', fractionDigits + 1);
        std::memcpy(to, fraction, static_cast<size_t>(fractionEnd - fraction));
        to += fractionDigits + 1;
    }
    if (withZone) {
        std::memcpy(to, zone.data(), static_cast<size_t>(zone.size()));
        to += zone.size();
    }
    return to - out;
}

} // namespace

qsizetype writeDate(qint32 days, char *out)
{
    if (days == std::numeric_limits<qint32>::max())
        return writeText(out, "infinity") - out;
    if (days == std::numeric_limits<qint32>::min())
        return writeText(out, "-infinity") - out;
    const CivilDate date = civilDate(days);
    char *at = writeCivilDate(out, date);
    if (date.year <= 0)
        at = writeText(at, " BC");
    return at - out;
}

qsizetype writeTimestamp(qint64 microseconds, char *out)
{
    return writeMoment(microseconds, out, "", "");
}

qsizetype writeTimestampTz(qint64 microseconds, char *out)
{
    return writeMoment(microseconds, out, "+00:00", "+00");
}

qsizetype rewriteDate(QByteArrayView text, char *out)
{
    return rewrite(text, false, false, out);
}

qsizetype rewriteTimestamp(QByteArrayView text, char *out)
{
    return rewrite(text, true, false, out);
}

qsizetype rewriteTimestampTz(QByteArrayView text, char *out)
{
    return rewrite(text, true, true, out);
}

} // namespace tributary
