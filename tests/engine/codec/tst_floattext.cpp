// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "engine/codec/floattext.h"

#include <QByteArray>
#include <QTest>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

using namespace tributary;

namespace {

/// Shortest text with an exponent, which shows the digits alone: 1.0737418e+09.
template <typename T>
QByteArray digitsOf(T value)
{
    char text[64];
    const auto end =
        std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr;
    return {text, end - text};
}

rc::Gen<float> anyFloat()
{
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::arbitrary<quint32>(),
                     [](quint32 bits) { return std::bit_cast<float>(bits); }),
        // Numbers as people write them, and whole ones around where floats begin to skip some.
        rc::gen::map(rc::gen::inRange(-100'000'000, 100'000'000),
                     [](int hundredths) { return static_cast<float>(hundredths) / 100; }),
        rc::gen::map(rc::gen::inRange<qint64>(-20'000'000'000, 20'000'000'000),
                     [](qint64 whole) { return static_cast<float>(whole); }));
}

} // namespace

class TestFloatText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widenedFloat_knownValues_areThatOfTheirText_data();
    void widenedFloat_knownValues_areThatOfTheirText();
    void widenedFloat_zeros_keepTheirSign();
    void widenedFloat_notFinite_staysSo();
    void widenedFloat_anyValue_givesTheSameFloatBack();
    void widenedFloat_anyValue_hasTheShortestDigitsOfTheFloat();
};

void TestFloatText::widenedFloat_knownValues_areThatOfTheirText_data()
{
    QTest::addColumn<float>("value");
    QTest::addColumn<double>("wide");
    const auto row = [](const char *name, float value, double wide) {
        QTest::newRow(name) << value << wide;
    };
    row("0.1", 0.1F, 0.1);
    row("-0.3", -0.3F, -0.3);
    row("3.14", 3.14F, 3.14);
    row("1", 1.0F, 1.0);
    row("1.5", 1.5F, 1.5);
    row("-7", -7.0F, -7.0);
    row("16777215", 16777215.0F, 16777215.0);
    row("2^24", 16777216.0F, 16777216.0);
    row("2^24 + 2", 16777218.0F, 16777218.0);
    // PostgreSQL prints 1.0737418e+09: a float has no more digits than that.
    row("2^30", 1073741824.0F, 1073741800.0);
    row("-123456790528", -123456790528.0F, -123456790000.0);
    row("1e10", 1e10F, 1e10);
    row("largest", std::numeric_limits<float>::max(), 3.4028235e38);
    row("smallest", std::numeric_limits<float>::denorm_min(), 1e-45);
    row("smallest normal", std::numeric_limits<float>::min(), 1.1754944e-38);
}

void TestFloatText::widenedFloat_knownValues_areThatOfTheirText()
{
    QFETCH(float, value);
    QFETCH(double, wide);
    QCOMPARE(digitsOf(widenedFloat(value)), digitsOf(wide));
}

void TestFloatText::widenedFloat_zeros_keepTheirSign()
{
    QCOMPARE(std::bit_cast<quint64>(widenedFloat(0.0F)), std::bit_cast<quint64>(0.0));
    QCOMPARE(std::bit_cast<quint64>(widenedFloat(-0.0F)), std::bit_cast<quint64>(-0.0));
}

void TestFloatText::widenedFloat_notFinite_staysSo()
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    QVERIFY(widenedFloat(infinity) == std::numeric_limits<double>::infinity());
    QVERIFY(widenedFloat(-infinity) == -std::numeric_limits<double>::infinity());
    QVERIFY(std::isnan(widenedFloat(std::numeric_limits<float>::quiet_NaN())));
}

void TestFloatText::widenedFloat_anyValue_givesTheSameFloatBack()
{
    const bool holds = rc::check("widened and narrowed", [] {
        const float value = *anyFloat();
        const float back = static_cast<float>(widenedFloat(value));
        const bool same = std::isnan(value)
            ? std::isnan(back)
            : std::bit_cast<quint32>(back) == std::bit_cast<quint32>(value);
        RC_ASSERT(same);
    });
    QVERIFY(holds);
}

void TestFloatText::widenedFloat_anyValue_hasTheShortestDigitsOfTheFloat()
{
    const bool holds = rc::check("digits of the float and of its double", [] {
        const float value = *anyFloat();
        RC_PRE(std::isfinite(value));
        RC_ASSERT(digitsOf(widenedFloat(value)) == digitsOf(value));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestFloatText)
#include "tst_floattext.moc"
