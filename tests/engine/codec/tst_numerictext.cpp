// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/binaryvalues.h"
#include <rapidcheck.h>

#include "engine/codec/numerictext.h"

#include <QTest>

#include <cmath>
#include <cstdio>

using namespace tributary;
using test::numericBytes;
using test::numericParts;

Q_DECLARE_METATYPE(tributary::StoredNumeric)

namespace {

using Form = StoredNumeric::Form;

StoredNumeric integer(qint64 value)
{
    return {.form = Form::Integer, .integer = value, .real = 0};
}

StoredNumeric real(double value)
{
    return {.form = Form::Real, .integer = 0, .real = value};
}

StoredNumeric asText()
{
    return {};
}

/// A decimal number without its way of being written: significant digits, the power of ten behind
/// them.
struct Decimal
{
    bool negative = false;
    QByteArray digits; ///< no zeros at either end; empty for 0
    qsizetype exponent = 0;

    bool operator==(const Decimal &) const = default;
};

Decimal decimalOf(QByteArrayView text)
{
    Decimal decimal;
    const QByteArray lower = text.toByteArray().toLower();
    const qsizetype e = lower.indexOf('e');
    QByteArray mantissa = e < 0 ? lower : lower.first(e);
    decimal.exponent = e < 0 ? 0 : lower.sliced(e + 1).toLongLong();
    decimal.negative = mantissa.startsWith('-');
    if (decimal.negative)
        mantissa.remove(0, 1);
    const qsizetype point = mantissa.indexOf('.');
    if (point >= 0) {
        decimal.exponent -= mantissa.size() - point - 1;
        mantissa.remove(point, 1);
    }
    while (mantissa.startsWith('0'))
        mantissa.remove(0, 1);
    while (mantissa.endsWith('0')) {
        mantissa.chop(1);
        ++decimal.exponent;
    }
    decimal.digits = mantissa;
    if (mantissa.isEmpty())
        decimal = {};
    return decimal;
}

QByteArray printed15(double value)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.15g", value);
    return text;
}

/// What numeric_out prints: at least one digit before the point, no needless zeros in front.
QByteArray numberText(bool negative, QByteArray whole, const QByteArray &behind)
{
    while (whole.size() > 1 && whole.startsWith('0'))
        whole.remove(0, 1);
    QByteArray text = whole.isEmpty() ? QByteArray("0") : whole;
    if (!behind.isEmpty())
        text += '.' + behind;
    if (negative && !decimalOf(text).digits.isEmpty())
        text.prepend('-');
    return text;
}

rc::Gen<QByteArray> digitText(int mostDigits)
{
    // Zeros and nines more often than chance has them: that is where groups and roundings end.
    const auto digit = rc::gen::oneOf(rc::gen::just('0'), rc::gen::just('9'),
                                      rc::gen::inRange<char>('0', '9' + 1));
    return rc::gen::mapcat(rc::gen::inRange(0, mostDigits + 1), [digit](int size) {
        return rc::gen::map(
            rc::gen::container<std::string>(static_cast<size_t>(size), digit),
            [](const std::string &digits) { return QByteArray::fromStdString(digits); });
    });
}

rc::Gen<QByteArray> anyNumber(int mostWhole, int mostBehind)
{
    return rc::gen::apply(numberText, rc::gen::arbitrary<bool>(), digitText(mostWhole),
                          digitText(mostBehind));
}

/// Some digits anywhere between 10^-330 and 10^330.
rc::Gen<QByteArray> anySizeNumber()
{
    return rc::gen::apply(
        [](bool negative, const QByteArray &digits, int zeros, bool small) {
            return small ? numberText(negative, "0", QByteArray(zeros, '0') + digits)
                         : numberText(negative, digits + QByteArray(zeros, '0'), {});
        },
        rc::gen::arbitrary<bool>(), digitText(18), rc::gen::inRange(0, 330),
        rc::gen::arbitrary<bool>());
}

} // namespace

class TestNumericText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numericText_knownBytes_givesPostgresText_data();
    void numericText_knownBytes_givesPostgresText();
    void numericText_tenToTheThousandth_hasEveryDigit();
    void numericText_farScale_hasEveryDigit();
    void numericText_malformedBytes_givesNothing_data();
    void numericText_malformedBytes_givesNothing();
    void numericText_cutAnywhere_givesNothing();
    void numericText_anyNumber_isReadBack();
    void storedNumeric_knownTexts_areStoredAsExpected_data();
    void storedNumeric_knownTexts_areStoredAsExpected();
    void storedNumeric_minusZero_isPlainZero();
    void storedNumeric_anyNumber_losesNothing();
    void storedNumeric_anySize_losesNothing();
    void shortNumeric_malformedBytes_givesNothing_data();
    void shortNumeric_malformedBytes_givesNothing();
    void shortNumeric_usualNumbers_areTakenShort_data();
    void shortNumeric_usualNumbers_areTakenShort();
    void shortNumeric_anyNumber_agreesWithTheLongWay();
};

void TestNumericText::numericText_knownBytes_givesPostgresText_data()
{
    QTest::addColumn<QByteArray>("binary");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text, const QByteArray &binary) {
        QTest::newRow(text) << binary << QByteArray(text);
    };
    row("0", numericParts({}, 0, 0, 0));
    row("0.000", numericParts({}, 0, 0, 3));
    row("1", numericParts({1}, 0, 0, 0));
    row("-1.50", numericParts({1, 5000}, 0, 0x4000, 2));
    row("10", numericParts({10}, 0, 0, 0));
    row("10000", numericParts({1}, 1, 0, 0));
    row("100000000", numericParts({1}, 2, 0, 0));
    row("12345.6789", numericParts({1, 2345, 6789}, 1, 0, 4));
    row("0.1", numericParts({1000}, -1, 0, 1));
    row("0.0001", numericParts({1}, -1, 0, 4));
    row("0.00001", numericParts({1000}, -2, 0, 5));
    row("-0.00000001", numericParts({1}, -2, 0x4000, 8));
    row("1.0000", numericParts({1}, 0, 0, 4));
    row("1000000000000000.5", numericParts({1000, 0, 0, 0, 5000}, 3, 0, 1));
    row("99999999999999999999", numericParts({9999, 9999, 9999, 9999, 9999}, 4, 0, 0));
    row("NaN", numericParts({}, 0, 0xC000, 0));
    row("Infinity", numericParts({}, 0, 0xD000, 0x20));
    row("-Infinity", numericParts({}, 0, 0xF000, 0x20));
    // Zero groups in front are not sent, but mean the same.
    QTest::newRow("groups of zeros in front")
        << numericParts({0, 0, 12}, 2, 0, 0) << QByteArray("12");
    QTest::newRow("groups of zeros behind")
        << numericParts({12, 0, 0}, 0, 0, 2) << QByteArray("12.00");
}

void TestNumericText::numericText_knownBytes_givesPostgresText()
{
    QFETCH(QByteArray, binary);
    QFETCH(QByteArray, text);
    const std::optional<QByteArray> found = numericText(binary);
    QVERIFY(found.has_value());
    QCOMPARE(*found, text);
}

void TestNumericText::numericText_tenToTheThousandth_hasEveryDigit()
{
    const QByteArray text = '1' + QByteArray(1000, '0');
    QCOMPARE(numericText(numericParts({1}, 250, 0, 0)).value_or(QByteArray()), text);
    QCOMPARE(numericText(numericBytes(text)).value_or(QByteArray()), text);
    // The largest weight and scale that the format can name.
    const std::optional<QByteArray> largest = numericText(numericParts({9999}, 0x7fff, 0, 0x7fff));
    QVERIFY(largest.has_value());
    QCOMPARE(largest->size(), 4 * 0x8000 + 1 + 0x7fff);
    QVERIFY(largest->startsWith("99990000"));
}

void TestNumericText::numericText_farScale_hasEveryDigit()
{
    const QByteArray text = "0." + QByteArray(999, '0') + '1';
    QCOMPARE(numericText(numericParts({1}, -250, 0, 1000)).value_or(QByteArray()), text);
    QCOMPARE(numericText(numericBytes(text)).value_or(QByteArray()), text);
    QCOMPARE(numericText(numericParts({1}, -0x8000, 0, 3)).value_or(QByteArray()),
             QByteArray("0.000"));
}

void TestNumericText::numericText_malformedBytes_givesNothing_data()
{
    QTest::addColumn<QByteArray>("binary");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut header") << numericParts({}, 0, 0, 0).chopped(1);
    QTest::newRow("missing group") << numericParts({1, 2}, 0, 0, 0).chopped(2);
    QTest::newRow("half a group") << numericParts({1, 2}, 0, 0, 0).chopped(1);
    QTest::newRow("a byte too many") << numericParts({1}, 0, 0, 0) + 'x';
    QTest::newRow("negative number of groups") << test::bigEndian(qint16(-1)) + QByteArray(6, '\0');
    QTest::newRow("lowest number of groups")
        << test::bigEndian(std::numeric_limits<qint16>::min()) + QByteArray(6, '\0');
    QTest::newRow("more groups than bytes")
        << test::bigEndian(qint16(0x7fff)) + QByteArray(6, '\0');
    QTest::newRow("group of 10000") << numericParts({10000}, 0, 0, 0);
    QTest::newRow("negative group") << numericParts({-1}, 0, 0, 0);
    QTest::newRow("unknown sign") << numericParts({1}, 0, 0x8000, 0);
    QTest::newRow("negative scale") << numericParts({1}, 0, 0, -1);
}

void TestNumericText::numericText_malformedBytes_givesNothing()
{
    QFETCH(QByteArray, binary);
    QVERIFY(!numericText(binary).has_value());
}

void TestNumericText::numericText_cutAnywhere_givesNothing()
{
    const QByteArray whole = numericBytes("-12345678901234567890.1234567");
    QVERIFY(numericText(whole).has_value());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!numericText(whole.first(size)).has_value());
}

void TestNumericText::numericText_anyNumber_isReadBack()
{
    const bool holds = rc::check("numericText of what the server would send", [] {
        const QByteArray text = *anyNumber(40, 40);
        RC_ASSERT(numericText(numericBytes(text)) == text);
    });
    QVERIFY(holds);
}

void TestNumericText::storedNumeric_knownTexts_areStoredAsExpected_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<StoredNumeric>("stored");
    const auto row = [](const char *name, const QByteArray &text, const StoredNumeric &stored) {
        QTest::newRow(name) << text << stored;
    };
    const auto same = [&row](const char *text, const StoredNumeric &stored) {
        row(text, text, stored);
    };
    same("0", integer(0));
    same("0.000", integer(0));
    same("1", integer(1));
    same("-1", integer(-1));
    same("1.00", integer(1));
    same("1200", integer(1200));
    same("999999999999999", integer(999'999'999'999'999));
    same("1000000000000000", integer(1'000'000'000'000'000));
    same("-1000000000000000", integer(-1'000'000'000'000'000));
    same("1000000000000000.000", integer(1'000'000'000'000'000));
    same("1000000000000001", asText());
    same("-1000000000000001", asText());
    same("1100000000000000", real(1.1e15));
    same("9999999999999999", asText());
    same("10000000000000000", real(1e16));
    same("1.5", real(1.5));
    same("-1.50", real(-1.5));
    same("0.1", real(0.1));
    same("0.100000000000000", real(0.1));
    same("0.123456789012345", real(0.123456789012345));
    same("0.1234567890123456", asText());
    same("99999999999999.9", real(99999999999999.9));
    same("999999999999999.9", asText());
    same("100000000000000.5", asText());
    same("12345678901234.50", real(12345678901234.5));
    same("0.30000000000000004", asText());
    same("12345678901234567890.123", asText());
    row("10^300", '1' + QByteArray(300, '0'), real(1e300));
    row("2 * 10^300", '2' + QByteArray(300, '0'), asText());
    row("10^301", '1' + QByteArray(301, '0'), asText());
    row("999999999999999 * 10^285", QByteArray(15, '9') + QByteArray(285, '0'),
        real(999999999999999e285));
    row("10^5000", '1' + QByteArray(5000, '0'), asText());
    row("10^-300", "0." + QByteArray(299, '0') + '1', real(1e-300));
    row("-10^-300", "-0." + QByteArray(299, '0') + '1', real(-1e-300));
    row("10^-301", "0." + QByteArray(300, '0') + '1', asText());
    row("9 * 10^-301", "0." + QByteArray(300, '0') + '9', asText());
    row("10^-1000", "0." + QByteArray(999, '0') + '1', asText());
    row("10^-16000", "0." + QByteArray(15'999, '0') + '1', asText());
    row("zeros in front and behind", QByteArray(500, '0') + "7." + QByteArray(500, '0'),
        integer(7));
    same("NaN", asText());
    same("Infinity", asText());
    same("-Infinity", asText());
    // What PostgreSQL never prints is no number.
    same("", asText());
    same("-", asText());
    same(".", asText());
    same("+1", asText());
    same("--1", asText());
    same("1e5", asText());
    same("1.2.3", asText());
    same("0x10", asText());
    same(" 1", asText());
    same("1 ", asText());
    row("a NUL behind", QByteArray("1\0", 2), asText());
}

void TestNumericText::storedNumeric_knownTexts_areStoredAsExpected()
{
    QFETCH(QByteArray, text);
    QFETCH(StoredNumeric, stored);
    const StoredNumeric found = storedNumeric(text);
    QCOMPARE(found.form, stored.form);
    QCOMPARE(found.integer, stored.integer);
    QVERIFY2(found.real == stored.real, printed15(found.real).constData());
}

void TestNumericText::storedNumeric_minusZero_isPlainZero()
{
    QCOMPARE(storedNumeric("-0"), integer(0));
    QCOMPARE(storedNumeric("-0.00"), integer(0));
}

namespace {

/// The number that is stored is the one that was meant, and printing it the usual way gives it
/// back.
void checkLossless(const QByteArray &text)
{
    const StoredNumeric stored = storedNumeric(text);
    const Decimal meant = decimalOf(text);
    const bool integral = meant.exponent >= 0;
    switch (stored.form) {
    case Form::Integer:
        RC_CLASSIFY(true, "integer");
        RC_ASSERT(decimalOf(QByteArray::number(stored.integer)) == meant);
        RC_ASSERT(std::abs(stored.integer) <= 1'000'000'000'000'000);
        break;
    case Form::Real:
        RC_CLASSIFY(true, "real");
        RC_ASSERT(decimalOf(printed15(stored.real)) == meant);
        RC_ASSERT(meant.digits.size() <= 15);
        RC_ASSERT(std::fabs(stored.real) >= 1e-300 && std::fabs(stored.real) <= 1e300);
        // An integer that fits is not stored as a real.
        RC_ASSERT(!integral || std::fabs(stored.real) > 1e15);
        break;
    case Form::Text:
        RC_CLASSIFY(true, "text");
        // Only what fits nowhere else.
        RC_ASSERT(meant.digits.size() > 15 || meant.exponent + meant.digits.size() > 300
                  || meant.exponent + meant.digits.size() <= -299);
        break;
    }
}

} // namespace

void TestNumericText::storedNumeric_anyNumber_losesNothing()
{
    const bool holds = rc::check("storedNumeric, printed with 15 digits",
                                 [] { checkLossless(*anyNumber(18, 18)); });
    QVERIFY(holds);
}

void TestNumericText::storedNumeric_anySize_losesNothing()
{
    const bool holds = rc::check("storedNumeric far from 1",
                                 [] { checkLossless(*anySizeNumber()); });
    QVERIFY(holds);
}

void TestNumericText::shortNumeric_malformedBytes_givesNothing_data()
{
    numericText_malformedBytes_givesNothing_data();
}

void TestNumericText::shortNumeric_malformedBytes_givesNothing()
{
    QFETCH(QByteArray, binary);
    QVERIFY(!shortNumeric(binary).has_value());
}

void TestNumericText::shortNumeric_usualNumbers_areTakenShort_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"0", "0.00", "1", "-1", "42.50", "1234567.89", "99999999.9999",
                             "-0.01", "0.00000001", "999999999999999", "1200000000000"})
        QTest::newRow(text) << QByteArray(text);
}

void TestNumericText::shortNumeric_usualNumbers_areTakenShort()
{
    QFETCH(QByteArray, text);
    const std::optional<StoredNumeric> stored = shortNumeric(numericBytes(text));
    QVERIFY(stored.has_value()); // the fast way is meant for these
    QCOMPARE(*stored, storedNumeric(text));
}

void TestNumericText::shortNumeric_anyNumber_agreesWithTheLongWay()
{
    const bool holds = rc::check("shortNumeric against storedNumeric(numericText)", [] {
        const QByteArray binary = numericBytes(*anyNumber(18, 14));
        const std::optional<StoredNumeric> found = shortNumeric(binary);
        RC_CLASSIFY(found.has_value());
        const std::optional<QByteArray> text = numericText(binary);
        RC_ASSERT(text.has_value());
        RC_ASSERT(!found || *found == storedNumeric(*text));
    });
    QVERIFY(holds);
    for (const char *special :
         {"NaN", "Infinity", "-Infinity", "1000000000000000", "999999999999999.9"})
        QVERIFY2(!shortNumeric(numericBytes(special)).has_value(), special);
}

QTEST_GUILESS_MAIN(TestNumericText)
#include "tst_numerictext.moc"
