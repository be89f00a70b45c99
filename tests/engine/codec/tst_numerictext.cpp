// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/numericcases.h"

#include "engine/codec/numerictext.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

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
    addMalformedNumerics();
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

QTEST_GUILESS_MAIN(TestNumericText)
#include "tst_numerictext.moc"
