// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/committime.h"

#include <chrono>

namespace tributary {

namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;

/// Takes digits and separators off the front of a text.
class Digits
{
public:
    explicit Digits(QByteArrayView text)
        : m_rest(text)
    { }

    /// Exactly @p count digits.
    int number(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i)
            value = value * 10 + digit();
        return value;
    }

    int digit()
    {
        if (m_rest.isEmpty() || m_rest[0] < '0' || m_rest[0] > '9') {
            m_good = false;
            return 0;
        }
        const int value = m_rest[0] - '0';
        m_rest = m_rest.sliced(1);
        return value;
    }

    bool startsWithDigit() const
    {
        return !m_rest.isEmpty() && m_rest[0] >= '0' && m_rest[0] <= '9';
    }

    /// Takes @p c when it is next.
    bool take(char c)
    {
        if (m_rest.isEmpty() || m_rest[0] != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void need(char c) { m_good = take(c) && m_good; }

    bool isGood() const { return m_good; }

    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace

std::optional<qint64> parseCommitTime(QByteArrayView text)
{
    Digits digits(text);
    const int year = digits.number(4);
    digits.need('-');
    const int month = digits.number(2);
    digits.need('-');
    const int day = digits.number(2);
    digits.need(' ');
    const int hour = digits.number(2);
    digits.need(':');
    const int minute = digits.number(2);
    digits.need(':');
    const int second = digits.number(2);
    qint64 microseconds = 0;
    if (digits.take('.')) {
        qint64 unit = microsecondsPerSecond / 10;
        do {
            microseconds += digits.digit() * unit;
            unit /= 10;
        } while (digits.isGood() && unit > 0 && digits.startsWithDigit());
    }
    const bool west = digits.take('-');
    if (!west)
        digits.need('+');
    int offset = digits.number(2) * 3600;
    if (digits.take(':'))
        offset += digits.number(2) * 60;
    if (digits.take(':'))
        offset += digits.number(2);
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!digits.isGood() || !digits.atEnd() || !date.ok() || hour > 24 || minute > 59
        || second > 60)
        return {};
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 seconds = days * 86'400 + hour * 3600 + minute * 60 + second
        - (west ? -offset : offset);
    return seconds * microsecondsPerSecond + microseconds;
}

} // namespace tributary
