// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/bothways.h"

#include <QTest>

#include <limits>

using namespace tributary;
using namespace tributary::test;

class TestValueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void append_everyType_givesTheCellOfBinaryCopy_data();
    void append_everyType_givesTheCellOfBinaryCopy();
    void append_olderFloats_areTheSameNumbers_data();
    void append_olderFloats_areTheSameNumbers();
    void append_otherForm_isRefused_data();
    void append_otherForm_isRefused();
    void append_digitsAlone_areBytesOnlyWhenTold();
    void append_largeTexts_areViewsOnlyWhenTheTextIsKept();
    void append_notUtf8_isBytesOnlyWhenAsked();
};

void TestValueText::append_everyType_givesTheCellOfBinaryCopy_data()
{
    QTest::addColumn<int>("valueClass");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto same = [](ValueClass valueClass, const QByteArray &text, const QByteArray &bytes) {
        QTest::addRow("%d %s", static_cast<int>(valueClass),
                      text.first(std::min<qsizetype>(text.size(), 40)).constData())
            << static_cast<int>(valueClass) << text << bytes;
    };
    for (const qint64 number : {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min(), qint64(9007199254740993)})
        same(ValueClass::Integer, QByteArray::number(number), bigEndian(number));
    same(ValueClass::Boolean, "t", QByteArray(1, '\1'));
    same(ValueClass::Boolean, "f", QByteArray(1, '\0'));
    const auto real4 = [&](const char *text, float value) {
        same(ValueClass::Float4, text, bigEndian(std::bit_cast<quint32>(value)));
    };
    real4("NaN", std::numeric_limits<float>::quiet_NaN());
    real4("Infinity", std::numeric_limits<float>::infinity());
    real4("-Infinity", -std::numeric_limits<float>::infinity());
    real4("-0", -0.0F);
    real4("0", 0.0F);
    real4("0.1", 0.1F);
    real4("1e-45", std::numeric_limits<float>::denorm_min());
    real4("1.1754944e-38", std::numeric_limits<float>::min());
    real4("3.4028235e+38", std::numeric_limits<float>::max());
    real4("1.6777216e+07", 16777216.0F);
    real4("1e+20", 1e20F);
    const auto real8 = [&](const char *text, double value) {
        same(ValueClass::Float8, text, bigEndian(std::bit_cast<quint64>(value)));
    };
    real8("NaN", std::numeric_limits<double>::quiet_NaN());
    real8("Infinity", std::numeric_limits<double>::infinity());
    real8("-Infinity", -std::numeric_limits<double>::infinity());
    real8("-0", -0.0);
    real8("5e-324", std::numeric_limits<double>::denorm_min());
    real8("2.2250738585072014e-308", std::numeric_limits<double>::min());
    real8("1.7976931348623157e+308", std::numeric_limits<double>::max());
    real8("0.30000000000000004", 0.1 + 0.2);
    real8("123456.789", 123456.789);
    for (const char *numeric : {"0",
                                "0.0",
                                "0.000",
                                "NaN",
                                "Infinity",
                                "-Infinity",
                                "1.50",
                                "-12.30",
                                "100",
                                "0.123456789012345",
                                "0.1234567890123456",
                                "123456789012345",
                                "999999999999999.9",
                                "1000000000000000",
                                "1000000000000001",
                                "-1000000000000000",
                                "123456789012345.6789",
                                "0.00000000000001",
                                "0.000000000000000000001",
                                "5000000000000000000",
                                "12345678901234567890.123",
                                "99999999999999.0",
                                "-0.5"})
        same(ValueClass::Numeric, numeric, test::numericBytes(numeric));
    for (const QByteArray &numeric :
         QByteArrayList{QByteArray(1000, '7') + '.' + QByteArray(1000, '3'),
                        '1' + QByteArray(300, '0'), '1' + QByteArray(301, '0'),
                        "0." + QByteArray(299, '0') + '1', "0." + QByteArray(300, '0') + '1'})
        same(ValueClass::Numeric, numeric, test::numericBytes(numeric));
    const auto date = [&](const char *text, qint32 days) {
        same(ValueClass::Date, text, bigEndian(days));
    };
    date("infinity", std::numeric_limits<qint32>::max());
    date("-infinity", std::numeric_limits<qint32>::min());
    date("2000-01-01", 0);
    date("2024-02-29", 8825);
    date("4713-01-01 BC", -2451507);
    date("5874897-12-31", 2145031948);
    date("10000-01-01", 2921940);
    date("9999-12-31", 2921939);
    date("0001-01-01", -730119);
    date("0001-12-31 BC", -730120);
    const auto moment = [&](const char *text, const char *zoned, qint64 microseconds) {
        same(ValueClass::Timestamp, text, bigEndian(microseconds));
        same(ValueClass::TimestampTz, zoned, bigEndian(microseconds));
    };
    moment("infinity", "infinity", std::numeric_limits<qint64>::max());
    moment("-infinity", "-infinity", std::numeric_limits<qint64>::min());
    moment("2000-01-01 00:00:00", "2000-01-01 00:00:00+00", 0);
    moment("2024-05-01 08:00:00.123456", "2024-05-01 08:00:00.123456+00", 767865600123456);
    moment("2024-05-01 08:00:00.5", "2024-05-01 08:00:00.5+00", 767865600500000);
    moment("1999-12-31 23:59:59.999999", "1999-12-31 23:59:59.999999+00", -1);
    moment("294276-12-31 23:59:59.999999", "294276-12-31 23:59:59.999999+00", 9223371331199999999);
    moment("294276-12-31 23:59:59.5", "294276-12-31 23:59:59.5+00", 9223371331199500000);
    moment("4714-11-24 00:00:00 BC", "4714-11-24 00:00:00+00 BC", -211813488000000000);
    moment("0044-03-15 10:00:00.5 BC", "0044-03-15 10:00:00.5+00 BC", -64464472799500000);
    same(ValueClass::Uuid, "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
         QByteArray::fromHex("a0eebc999c0b4ef8bb6d6bb9bd380a11"));
    same(ValueClass::Bytes, "\\x", "");
    same(ValueClass::Bytes, "\\x00ff10", QByteArray::fromHex("00ff10"));
    same(ValueClass::Bytes, "\\x" + QByteArray("5c").repeated(3 << 20), QByteArray(3 << 20, '\\'));
    for (const ValueClass valueClass : {ValueClass::Text, ValueClass::Json, ValueClass::Other}) {
        for (const QByteArray text : {"", " both ", "NULL", "\\N", "q\"\\\n\t\x01é😀", "t", "12"})
            same(valueClass, text, text);
    }
    same(ValueClass::Jsonb, "{\"a\": 1.0}", "\1{\"a\": 1.0}");
    for (const QByteArray text : {"{}", "{1,NULL,-3}", "[5:6]={1,NULL}", "{{1,2},{3,4}}"})
        same(ValueClass::Array, text, text);
}

void TestValueText::append_everyType_givesTheCellOfBinaryCopy()
{
    QFETCH(int, valueClass);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    ColumnSchema column = columnOf(static_cast<ValueClass>(valueClass), int8Oid);
    column.elementClass = ValueClass::Integer;
    for (const bool checkUtf8 : {false, true})
        QCOMPARE(fromText(column, text, checkUtf8), fromBinary(column, bytes, checkUtf8));
}

void TestValueText::append_olderFloats_areTheSameNumbers_data()
{
    QTest::addColumn<int>("valueClass");
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<QByteArray>("newer");
    const int float4 = static_cast<int>(ValueClass::Float4);
    const int float8 = static_cast<int>(ValueClass::Float8);
    QTest::newRow("float4") << float4 << QByteArray("0.100000001") << QByteArray("0.1");
    QTest::newRow("smallest float4")
        << float4 << QByteArray("1.40129846e-45") << QByteArray("1e-45");
    QTest::newRow("largest float4")
        << float4 << QByteArray("3.40282347e+38") << QByteArray("3.4028235e+38");
    QTest::newRow("float8") << float8 << QByteArray("0.10000000000000001") << QByteArray("0.1");
    QTest::newRow("smallest float8")
        << float8 << QByteArray("4.94065645841246544e-324") << QByteArray("5e-324");
}

void TestValueText::append_olderFloats_areTheSameNumbers()
{
    QFETCH(int, valueClass);
    QFETCH(QByteArray, older);
    QFETCH(QByteArray, newer);
    const ColumnSchema column = columnOf(static_cast<ValueClass>(valueClass));
    QCOMPARE(fromText(column, older), fromText(column, newer));
    QVERIFY(fromText(column, newer).startsWith("real "));
}

void TestValueText::append_otherForm_isRefused_data()
{
    QTest::addColumn<int>("valueClass");
    QTest::addColumn<QByteArray>("text");
    const auto refused = [](ValueClass valueClass, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::addRow("%d %s", static_cast<int>(valueClass), text)
                << static_cast<int>(valueClass) << QByteArray(text);
    };
    refused(ValueClass::Integer, {"", "x", "1 ", " 1", "+1", "1.0", "9223372036854775808", "--1"});
    refused(ValueClass::Boolean, {"", "true", "1", "T"});
    refused(ValueClass::Float4, {"", "nan", "inf", "-nan", "nan(1)", "1e39", "1 ", "+1", "0x1"});
    refused(ValueClass::Float8, {"", "nan", "inf", "-NaN", "1e309", "1,5", "."});
    refused(ValueClass::Numeric,
            {"", "-", ".", "1.", ".5", "1e5", "+1", "1,5", "nan", "infinity", "--1", "1.2.3",
             "1234567890123456789012345.", "12345678901234567890123x"});
    refused(ValueClass::Date,
            {"", "01.05.2024", "2024-5-1", "24-05-01", "2024-05-01 ", "2024-05-01 AD", "Infinity",
             "2024-05-01 00:00:00", "2024-05-01 BC "});
    refused(ValueClass::Timestamp,
            {"", "2024-05-01", "2024-05-01T08:00:00", "2024-05-01 08:00", "2024-05-01 08:00:00.",
             "2024-05-01 08:00:00.1234567", "2024-05-01 08:00:00+00", "2024-05-01 08:00:00,5"});
    refused(ValueClass::TimestampTz,
            {"", "2024-05-01 08:00:00", "2024-05-01 08:00:00+02", "2024-05-01 08:00:00-00",
             "2024-05-01 08:00:00+00:30", "2024-05-01 08:00:00 UTC",
             "2024-05-01 08:00:00+00 BC BC"});
    refused(ValueClass::Uuid,
            {"", "a0eebc999c0b4ef8bb6d6bb9bd380a11", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11",
             "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a1g", "a0eebc99-9c0b-4ef8-bb6d06bb9bd380a11"});
    refused(ValueClass::Bytes, {"", "\\", "\\x1", "00ff", "\\xFF", "\\x0g", "\\000a", "x00"});
    refused(ValueClass::Array, {"", "{", "1,2", "{1,2", "{1,,2}"});
}

void TestValueText::append_otherForm_isRefused()
{
    QFETCH(int, valueClass);
    QFETCH(QByteArray, text);
    QCOMPARE(fromText(columnOf(static_cast<ValueClass>(valueClass)), text), "refused");
}

void TestValueText::append_digitsAlone_areBytesOnlyWhenTold()
{
    ValueText value(columnOf(ValueClass::Bytes), false, ValueText::Bytea::WithoutPrefix);
    for (const char *text : {"00ff", "\\x00ff"}) {
        RowBatch batch(1);
        QVERIFY(value.append(text, false, batch));
        QCOMPARE(batch.cells()[0].kind, CellKind::Bytes);
        QCOMPARE(batch.cells()[0].bytes().toByteArray(), QByteArray::fromHex("00ff"));
    }
    for (const char *text : {"0", "0g", "FF", "\\x1", "\\000"}) {
        RowBatch batch(1);
        QVERIFY(!value.append(text, false, batch));
    }
    RowBatch batch(1);
    QVERIFY(value.append("", false, batch));
    QCOMPARE(batch.cells()[0].bytes().size(), 0);
}

void TestValueText::append_largeTexts_areViewsOnlyWhenTheTextIsKept()
{
    const QByteArray large(RowBatch::largeCellBytes + 1, 'x');
    for (const ValueClass valueClass :
         {ValueClass::Text, ValueClass::Json, ValueClass::Jsonb, ValueClass::Other}) {
        ValueText value(columnOf(valueClass), false);
        RowBatch batch(1);
        QVERIFY(value.append(large, true, batch));
        QVERIFY(value.usedViews());
        QCOMPARE(static_cast<const void *>(batch.cells()[0].data), large.constData());
        batch.endRow();
        QVERIFY(value.append(large, false, batch));
        QVERIFY(!value.usedViews());
        QVERIFY(batch.cells()[1].data != large.constData());
        batch.endRow();
        QVERIFY(value.append(QByteArrayView(large).chopped(1), true, batch));
        QVERIFY(!value.usedViews());
    }
}

void TestValueText::append_notUtf8_isBytesOnlyWhenAsked()
{
    for (const ValueClass valueClass :
         {ValueClass::Text, ValueClass::Json, ValueClass::Jsonb, ValueClass::Other}) {
        QCOMPARE(fromText(columnOf(valueClass), "caf\xe9", true), "bytes 636166e9");
        QCOMPARE(fromText(columnOf(valueClass), "caf\xe9", false), "text caf\xe9");
        QCOMPARE(fromText(columnOf(valueClass), "café", true), "text café");
    }
    QCOMPARE(fromText(arrayOf(ValueClass::Text), "{\xe9}", true), "bytes 5b22e9225d");
}

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
