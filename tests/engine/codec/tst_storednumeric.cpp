// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/numericcases.h"

#include "engine/codec/numerictext.h"

#include <QTest>

#include <cmath>
#include <cstdio>

using namespace tributary;
using namespace tributary::test;

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

QByteArray printed15(double value)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.15g", value);
    return text;
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

class TestStoredNumeric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedNumeric_knownTexts_areStoredAsExpected_data();
    void storedNumeric_knownTexts_areStoredAsExpected();
    void storedNumeric_minusZero_isPlainZero();
    void storedNumeric_anyNumber_losesNothing();
    void storedNumeric_anySize_losesNothing();
};

void TestStoredNumeric::storedNumeric_knownTexts_areStoredAsExpected_data()
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

void TestStoredNumeric::storedNumeric_knownTexts_areStoredAsExpected()
{
    QFETCH(QByteArray, text);
    QFETCH(StoredNumeric, stored);
    const StoredNumeric found = storedNumeric(text);
    QCOMPARE(found.form, stored.form);
    QCOMPARE(found.integer, stored.integer);
    QVERIFY2(found.real == stored.real, printed15(found.real).constData());
}

void TestStoredNumeric::storedNumeric_minusZero_isPlainZero()
{
    QCOMPARE(storedNumeric("-0"), integer(0));
    QCOMPARE(storedNumeric("-0.00"), integer(0));
}

void TestStoredNumeric::storedNumeric_anyNumber_losesNothing()
{
    const bool holds = rc::check("storedNumeric, printed with 15 digits",
                                 [] { checkLossless(*anyNumber(18, 18)); });
    QVERIFY(holds);
}

void TestStoredNumeric::storedNumeric_anySize_losesNothing()
{
    const bool holds = rc::check("storedNumeric far from 1",
                                 [] { checkLossless(*anySizeNumber()); });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestStoredNumeric)
#include "tst_storednumeric.moc"
