// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "engine/codec/datetimetext.h"

#include <QDateTime>
#include <QTest>

#include <cstdio>
#include <limits>

using namespace tributary;

namespace {

constexpr qint64 second = 1'000'000; // in microseconds
constexpr qint64 day = 86'400 * second;

QByteArray dateText(qint32 days)
{
    char text[maxDateTimeText];
    return {text, writeDate(days, text)};
}

QByteArray timestampText(qint64 microseconds)
{
    char text[maxDateTimeText];
    return {text, writeTimestamp(microseconds, text)};
}

QByteArray timestampTzText(qint64 microseconds)
{
    char text[maxDateTimeText];
    return {text, writeTimestampTz(microseconds, text)};
}

qint32 daysOf(int year, int month, int dayOfMonth)
{
    return static_cast<qint32>(QDate(2000, 1, 1).daysTo(QDate(year, month, dayOfMonth)));
}

/// A calendar that only knows how long each month is.
struct Calendar
{
    int year; ///< 0 is 1 BC
    int month = 1;
    int day = 1;

    int daysInMonth() const
    {
        static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return lengths[month - 1] + (month == 2 && leap ? 1 : 0);
    }

    void toNextDay()
    {
        if (++day <= daysInMonth())
            return;
        day = 1;
        if (++month <= 12)
            return;
        month = 1;
        ++year;
    }

    QByteArray text() const
    {
        char out[64];
        const int size = std::snprintf(out, sizeof out, "%04d-%02d-%02d%s",
                                       year > 0 ? year : 1 - year, month, day,
                                       year > 0 ? "" : " BC");
        return {out, size};
    }
};

} // namespace

class TestDateTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writeDate_knownDays_givesPostgresText_data();
    void writeDate_knownDays_givesPostgresText();
    void writeDate_everyDayOfPostgresToYear10010_isTheCalendars();
    void writeDate_anyDay_isThatOfQDate();
    void writeTimestamp_knownMoments_givesTheirText_data();
    void writeTimestamp_knownMoments_givesTheirText();
    void writeTimestamp_anyMoment_isThatOfQDateTime();
    void write_anyNumberAtAll_staysWithinTheBuffer();
};

void TestDateTimeText::writeDate_knownDays_givesPostgresText_data()
{
    QTest::addColumn<qint32>("days");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](qint32 days, const char *text) {
        QTest::newRow(text) << days << QByteArray(text);
    };
    row(0, "2000-01-01");
    row(-1, "1999-12-31");
    row(59, "2000-02-29");
    row(60, "2000-03-01");
    row(-10957, "1970-01-01");
    row(daysOf(1900, 2, 28), "1900-02-28");
    row(daysOf(1900, 2, 28) + 1, "1900-03-01"); // no leap year
    row(daysOf(2024, 2, 29), "2024-02-29");
    row(daysOf(1582, 10, 15), "1582-10-15");
    row(daysOf(1582, 10, 15) - 1, "1582-10-14"); // the Gregorian calendar, also before it was made
    row(-730119, "0001-01-01");
    row(-730120, "0001-12-31 BC");
    row(-730120 - 306, "0001-02-29 BC"); // year 0 is a leap year
    row(2921939, "9999-12-31");
    row(2921940, "10000-01-01");
    row(-2451545, "4714-11-24 BC"); // the first that PostgreSQL knows
    row(2145031948, "5874897-12-31"); // the last
    row(std::numeric_limits<qint32>::max(), "infinity");
    row(std::numeric_limits<qint32>::min(), "-infinity");
}

void TestDateTimeText::writeDate_knownDays_givesPostgresText()
{
    QFETCH(qint32, days);
    QFETCH(QByteArray, text);
    QCOMPARE(dateText(days), text);
}

void TestDateTimeText::writeDate_everyDayOfPostgresToYear10010_isTheCalendars()
{
    Calendar calendar{.year = -4713, .month = 11, .day = 24};
    for (qint32 days = -2451545; calendar.year <= 10010; ++days, calendar.toNextDay()) {
        char text[maxDateTimeText];
        const QByteArrayView found(text, writeDate(days, text));
        const QByteArray expected = calendar.text();
        if (found != expected) // QCOMPARE five million times would take long
            QCOMPARE(found.toByteArray(), expected);
    }
}

void TestDateTimeText::writeDate_anyDay_isThatOfQDate()
{
    const bool holds = rc::check("writeDate against QDate, years 1 to 9999", [] {
        const qint32 days = *rc::gen::inRange(-730119, 2921940);
        RC_ASSERT(
            dateText(days)
            == QDate(2000, 1, 1).addDays(days).toString(QStringLiteral("yyyy-MM-dd")).toLatin1());
    });
    QVERIFY(holds);
}

void TestDateTimeText::writeTimestamp_knownMoments_givesTheirText_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("textTz");
    const auto row = [](qint64 microseconds, const char *text, const char *textTz) {
        QTest::newRow(text) << microseconds << QByteArray(text) << QByteArray(textTz);
    };
    row(0, "2000-01-01 00:00:00", "2000-01-01 00:00:00+00:00");
    row(1, "2000-01-01 00:00:00.000001", "2000-01-01 00:00:00.000001+00:00");
    row(500'000, "2000-01-01 00:00:00.500000", "2000-01-01 00:00:00.500000+00:00");
    row(-1, "1999-12-31 23:59:59.999999", "1999-12-31 23:59:59.999999+00:00");
    row(-day, "1999-12-31 00:00:00", "1999-12-31 00:00:00+00:00");
    row(day - second, "2000-01-01 23:59:59", "2000-01-01 23:59:59+00:00");
    row(3661 * second + 120'000, "2000-01-01 01:01:01.120000", "2000-01-01 01:01:01.120000+00:00");
    row(-730119 * day, "0001-01-01 00:00:00", "0001-01-01 00:00:00+00:00");
    // PostgreSQL's own text beyond: the zone without minutes, no zeros at the fraction's end, BC
    // last.
    row(-730119 * day - 1, "0001-12-31 23:59:59.999999 BC", "0001-12-31 23:59:59.999999+00 BC");
    row(-730119 * day - second / 2, "0001-12-31 23:59:59.5 BC", "0001-12-31 23:59:59.5+00 BC");
    row(2921940 * day - 1, "9999-12-31 23:59:59.999999", "9999-12-31 23:59:59.999999+00:00");
    row(2921940 * day, "10000-01-01 00:00:00", "10000-01-01 00:00:00+00");
    row(2921940 * day + 10'000, "10000-01-01 00:00:00.01", "10000-01-01 00:00:00.01+00");
    row(2921940 * day + 100, "10000-01-01 00:00:00.0001", "10000-01-01 00:00:00.0001+00");
    row(-211'813'488'000 * second, "4714-11-24 00:00:00 BC",
        "4714-11-24 00:00:00+00 BC"); // the first
    row(9'223'371'331'200 * second - 1, "294276-12-31 23:59:59.999999",
        "294276-12-31 23:59:59.999999+00"); // the last
    row(std::numeric_limits<qint64>::max(), "infinity", "infinity");
    row(std::numeric_limits<qint64>::min(), "-infinity", "-infinity");
}

void TestDateTimeText::writeTimestamp_knownMoments_givesTheirText()
{
    QFETCH(qint64, microseconds);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, textTz);
    QCOMPARE(timestampText(microseconds), text);
    QCOMPARE(timestampTzText(microseconds), textTz);
}

void TestDateTimeText::writeTimestamp_anyMoment_isThatOfQDateTime()
{
    const bool holds = rc::check("writeTimestamp against QDateTime, years 1 to 9999", [] {
        const qint64 milliseconds = *rc::gen::inRange<qint64>(-730119 * day / 1000,
                                                              2921940 * day / 1000);
        const qint64 microseconds = *rc::gen::element<qint64>(0, 1, 999, 500);
        const QDateTime moment =
            QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(milliseconds);
        QByteArray expected = moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
        const int fraction = moment.time().msec() * 1000 + static_cast<int>(microseconds);
        if (fraction != 0)
            expected += '.' + QByteArray::number(fraction).rightJustified(6, '0');
        RC_ASSERT(timestampText(milliseconds * 1000 + microseconds) == expected);
        RC_ASSERT(timestampTzText(milliseconds * 1000 + microseconds) == expected + "+00:00");
    });
    QVERIFY(holds);
}

void TestDateTimeText::write_anyNumberAtAll_staysWithinTheBuffer()
{
    const bool holds = rc::check("any day, any moment", [] {
        char text[maxDateTimeText + 8];
        std::fill(std::begin(text), std::end(text), '#');
        const bool nearTheEnds = *rc::gen::arbitrary<bool>();
        const qint64 microseconds = nearTheEnds
            ? std::numeric_limits<qint64>::min() + *rc::gen::inRange(0, 1000)
            : *rc::gen::arbitrary<qint64>();
        const qsizetype sizes[] = {
            writeDate(static_cast<qint32>(microseconds), text), writeTimestamp(microseconds, text),
            writeTimestamp(-(microseconds + 1), text), writeTimestampTz(microseconds, text)};
        for (const qsizetype size : sizes)
            RC_ASSERT(size > 0 && size <= maxDateTimeText);
        RC_ASSERT(QByteArrayView(text + maxDateTimeText, 8) == QByteArrayView("########"));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestDateTimeText)
#include "tst_datetimetext.moc"
