// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/bothways.h"
#include <rapidcheck.h>

#include <QTest>

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr qint64 microsecondsPerDay = 86'400 * microsecondsPerSecond;

/// What float4out and float8out print: the shortest digits, with an exponent below 1e-4 and from
/// 1e15 (float8) or 1e6 (float4) on.
template <typename Float>
QByteArray printedFloat(Float value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    std::array<char, 64> buffer{};
    const auto scientific = std::to_chars(buffer.begin(), buffer.end(), value,
                                          std::chars_format::scientific);
    QByteArray text(buffer.data(), scientific.ptr - buffer.data());
    const int exponent = text.mid(text.indexOf('e') + 1).toInt();
    const int limit = std::is_same_v<Float, float> ? 6 : 15;
    if (value == 0 || (exponent >= -4 && exponent < limit)) {
        const auto fixed = std::to_chars(buffer.begin(), buffer.end(), value,
                                         std::chars_format::fixed);
        text = QByteArray(buffer.data(), fixed.ptr - buffer.data());
    }
    return text;
}

QByteArray padded(qint64 number, qsizetype digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

/// What date_out prints, by another calendar than ours: the standard library's.
QByteArray printedDate(qint64 daysSince2000)
{
    using namespace std::chrono;
    const year_month_day date(sys_days(year(2000) / 1 / 1) + days(daysSince2000));
    const int astronomical = int(date.year());
    const QByteArray text = padded(astronomical > 0 ? astronomical : 1 - astronomical, 4) + '-'
        + padded(unsigned(date.month()), 2) + '-' + padded(unsigned(date.day()), 2);
    return astronomical > 0 ? text : text + " BC";
}

QByteArray printedMoment(qint64 microseconds, const char *zone)
{
    qint64 days = microseconds / microsecondsPerDay;
    qint64 rest = microseconds % microsecondsPerDay;
    if (rest < 0) {
        --days;
        rest += microsecondsPerDay;
    }
    QByteArray date = printedDate(days);
    const bool beforeChrist = date.endsWith(" BC");
    if (beforeChrist)
        date.chop(3);
    const qint64 seconds = rest / microsecondsPerSecond;
    QByteArray text = date + ' ' + padded(seconds / 3600, 2) + ':' + padded(seconds / 60 % 60, 2)
        + ':' + padded(seconds % 60, 2);
    if (const qint64 fraction = rest % microsecondsPerSecond; fraction != 0) {
        text += '.' + padded(fraction, 6);
        while (text.endsWith('0'))
            text.chop(1);
    }
    return text + zone + (beforeChrist ? " BC" : "");
}

void sameBothWays(const ColumnSchema &column, const QByteArray &text, const QByteArray &bytes)
{
    const QByteArray byText = fromText(column, text);
    const QByteArray byBinary = fromBinary(column, bytes);
    if (byText != byBinary)
        RC_FAIL(text.toStdString() + ": " + byText.toStdString() + " but binary "
                + byBinary.toStdString());
}

} // namespace

class TestValueTextRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void append_integers_giveTheCellOfBinaryCopy();
    void append_floats_giveTheCellOfBinaryCopy();
    void append_numerics_giveTheCellOfBinaryCopy();
    void append_moments_giveTheCellOfBinaryCopy();
    void append_anyText_givesOneCellOrNone();
};

void TestValueTextRandom::append_integers_giveTheCellOfBinaryCopy()
{
    QVERIFY(rc::check([](qint16 two, qint32 four, qint64 eight) {
        sameBothWays(columnOf(ValueClass::Integer, int2Oid), QByteArray::number(two),
                     bigEndian(two));
        sameBothWays(columnOf(ValueClass::Integer, int4Oid), QByteArray::number(four),
                     bigEndian(four));
        sameBothWays(columnOf(ValueClass::Integer, int8Oid), QByteArray::number(eight),
                     bigEndian(eight));
    }));
}

void TestValueTextRandom::append_floats_giveTheCellOfBinaryCopy()
{
    // Any bits: every exponent is as likely as the others.
    QVERIFY(rc::check([] {
        const auto bits4 = *rc::gen::resize(100, rc::gen::arbitrary<quint32>());
        const auto bits8 = *rc::gen::resize(100, rc::gen::arbitrary<quint64>());
        const quint32 mixed4 = bits4 * 2654435761U;
        const quint64 mixed8 = bits8 * 11400714819323198485ULL;
        for (const quint32 bits : {bits4, mixed4})
            sameBothWays(columnOf(ValueClass::Float4), printedFloat(std::bit_cast<float>(bits)),
                         bigEndian(bits));
        for (const quint64 bits : {bits8, mixed8})
            sameBothWays(columnOf(ValueClass::Float8), printedFloat(std::bit_cast<double>(bits)),
                         bigEndian(bits));
    }));
}

void TestValueTextRandom::append_numerics_giveTheCellOfBinaryCopy()
{
    QVERIFY(rc::check([] {
        const auto digits = rc::gen::elementOf(std::string("00001234567899"));
        const int wholeCount = *rc::gen::inRange(1, 20);
        const int decimals = *rc::gen::inRange(0, 20);
        std::string whole = *rc::gen::container<std::string>(static_cast<size_t>(wholeCount),
                                                             digits);
        while (whole.size() > 1 && whole[0] == '0')
            whole.erase(0, 1);
        const std::string behind = *rc::gen::container<std::string>(static_cast<size_t>(decimals),
                                                                    digits);
        const bool zero = (whole + behind).find_first_not_of('0') == std::string::npos;
        const bool negative = !zero && *rc::gen::arbitrary<bool>();
        const QByteArray text = (negative ? "-" : "") + QByteArray::fromStdString(whole)
            + (behind.empty() ? QByteArray() : '.' + QByteArray::fromStdString(behind));
        sameBothWays(columnOf(ValueClass::Numeric), text, test::numericBytes(text));
    }));
}

void TestValueTextRandom::append_moments_giveTheCellOfBinaryCopy()
{
    QVERIFY(rc::check([] {
        // From 4713 BC to the last days and moments that there are.
        const auto day = *rc::gen::oneOf(rc::gen::inRange<qint32>(-2451507, 3'000'000),
                                         rc::gen::inRange<qint32>(-800'000, -700'000),
                                         rc::gen::inRange<qint32>(3'000'000, 11'000'000));
        sameBothWays(columnOf(ValueClass::Date), printedDate(day), bigEndian(day));
        const auto fraction = *rc::gen::element<qint64>(0, 1, 10, 500'000, 123'456, 999'999,
                                                        120'000);
        const auto second = *rc::gen::inRange<qint64>(0, 86'400);
        const qint64 moment = day * microsecondsPerDay + second * microsecondsPerSecond + fraction;
        sameBothWays(columnOf(ValueClass::Timestamp), printedMoment(moment, ""), bigEndian(moment));
        sameBothWays(columnOf(ValueClass::TimestampTz), printedMoment(moment, "+00"),
                     bigEndian(moment));
    }));
}

void TestValueTextRandom::append_anyText_givesOneCellOrNone()
{
    QVERIFY(rc::check([] {
        const auto text = QByteArray::fromStdString(*rc::gen::string<std::string>());
        for (int i = 0; i <= static_cast<int>(ValueClass::Other); ++i) {
            for (const bool checkUtf8 : {false, true}) {
                const QByteArray cell = fromText(columnOf(static_cast<ValueClass>(i)), text,
                                                 checkUtf8);
                RC_ASSERT(cell != "not one cell" && !cell.startsWith("refused, and"));
            }
        }
    }));
}

QTEST_GUILESS_MAIN(TestValueTextRandom)
#include "tst_valuetextrandom.moc"
