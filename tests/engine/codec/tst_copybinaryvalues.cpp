// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/binarycopy.h"

#include <QTest>

#include <limits>

using namespace tributary;
using namespace tributary::test;

class TestCopyBinaryValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_everyType_givesItsCell_data();
    void decode_everyType_givesItsCell();
    void decode_nullOfEveryType_isNull();
    void decode_fieldOfAnotherFormat_isMalformed_data();
    void decode_fieldOfAnotherFormat_isMalformed();
    void decode_largeCells_areViewsOnlyWhenTheMessageIsKept_data();
    void decode_largeCells_areViewsOnlyWhenTheMessageIsKept();
    void decode_smallCellsOfAKeptMessage_areCopied();
    void decode_notUtf8_isBytesOnlyWhenAsked();
    void isReadInBinary_onlyWhatIsDecoded();
};

void TestCopyBinaryValues::decode_everyType_givesItsCell_data()
{
    QTest::addColumn<ColumnSchema>("column");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const ColumnSchema &column, const QByteArray &field,
                        const QByteArray &cell) { QTest::newRow(name) << column << field << cell; };
    using enum ValueClass;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto float4 = [](float value) { return floatBytes<float, quint32>(value); };
    const auto float8 = [](double value) { return floatBytes<double, quint64>(value); };
    row("int2", columnOf(Integer, int2Oid), bigEndian(qint16(-32768)), "integer -32768");
    row("int4", columnOf(Integer, int4Oid), bigEndian(std::numeric_limits<qint32>::min()),
        "integer -2147483648");
    row("int8", columnOf(Integer, int8Oid), bigEndian(std::numeric_limits<qint64>::max()),
        "integer 9223372036854775807");
    row("true", columnOf(Boolean), QByteArray("\x01", 1), "integer 1");
    row("false", columnOf(Boolean), QByteArray("\0", 1), "integer 0");
    row("float4", columnOf(Float4), float4(0.1F), "real 0.10000000000000001");
    row("float4 -0", columnOf(Float4), float4(-0.0F), "real -0");
    row("float4 NaN", columnOf(Float4), float4(std::numeric_limits<float>::quiet_NaN()),
        "text NaN");
    row("float4 infinity", columnOf(Float4), float4(-std::numeric_limits<float>::infinity()),
        "real -inf");
    row("float8", columnOf(Float8), float8(0.1 + 0.2), "real 0.30000000000000004");
    row("float8 -0", columnOf(Float8), float8(-0.0), "real -0");
    row("float8 NaN", columnOf(Float8), float8(std::numeric_limits<double>::quiet_NaN()),
        "text NaN");
    row("float8 NaN with a sign", columnOf(Float8), QByteArray(8, '\xff'), "text NaN");
    row("float8 infinity", columnOf(Float8), float8(infinity), "real inf");
    row("float8 whole", columnOf(Float8), float8(5), "real 5");
    row("numeric integer", columnOf(Numeric), test::numericBytes("1200.00"), "integer 1200");
    row("numeric 10^15", columnOf(Numeric), test::numericBytes("1000000000000000"),
        "integer 1000000000000000");
    row("numeric real", columnOf(Numeric), test::numericBytes("-12.5"), "real -12.5");
    row("numeric far", columnOf(Numeric), test::numericBytes("0.0000000000000000000000000012"),
        "real 1.2e-27");
    row("numeric text", columnOf(Numeric), test::numericBytes("12345678901234567890.123"),
        "text 12345678901234567890.123");
    row("numeric NaN", columnOf(Numeric), test::numericBytes("NaN"), "text NaN");
    row("numeric infinity", columnOf(Numeric), test::numericBytes("-Infinity"), "text -Infinity");
    row("date", columnOf(Date), bigEndian(qint32(59)), "text 2000-02-29");
    row("date infinity", columnOf(Date), bigEndian(std::numeric_limits<qint32>::max()),
        "text infinity");
    row("timestamp", columnOf(Timestamp), bigEndian(qint64(1)), "text 2000-01-01 00:00:00.000001");
    row("timestamptz", columnOf(TimestampTz), bigEndian(qint64(-1'000'000)),
        "text 1999-12-31 23:59:59+00:00");
    row("uuid", columnOf(Uuid), QByteArray::fromHex("00112233445566778899aabbccddeeff"),
        "text 00112233-4455-6677-8899-aabbccddeeff");
    row("bytea", columnOf(Bytes), QByteArray("\0\xff", 2), "bytes 00ff");
    row("empty bytea", columnOf(Bytes), QByteArray(), "bytes ");
    row("text", columnOf(Text), "größe\n", "text größe\n");
    row("empty text", columnOf(Text), QByteArray(), "text ");
    row("char with blanks", columnOf(Text), "ab   ", "text ab   ");
    row("json", columnOf(Json), R"({"a" : 1,"a":2})", R"(text {"a" : 1,"a":2})");
    row("jsonb", columnOf(Jsonb), "\x01{\"a\": 1}", R"(text {"a": 1})");
    row("another type, as its text", columnOf(Other), "(1,2)", "text (1,2)");
    row("array", arrayOf(Integer), "{1,NULL}", "text [1,null]");
    row("array of texts", arrayOf(Text), "{a,\"b c\"}", R"(text ["a","b c"])");
    row("array of boxes", arrayOf(Other, ';'), "{(1,1),(0,0);(3,3),(2,2)}",
        R"x(text ["(1,1),(0,0)","(3,3),(2,2)"])x");
    row("array with other bounds", arrayOf(Integer), "[0:1]={1,2}", "text [0:1]={1,2}");
}

void TestCopyBinaryValues::decode_everyType_givesItsCell()
{
    QFETCH(ColumnSchema, column);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, cell);
    // Twice, so that what a field leaves behind would show in the next.
    const QList<QByteArrayList> expected = {{cell, cell}, {cell, cell}};
    QCOMPARE(decoded({column, column},
                     {copyHeader(), copyRow({field, field}) + copyRow({field, field})}),
             expected);
}

void TestCopyBinaryValues::decode_nullOfEveryType_isNull()
{
    QList<ColumnSchema> columns;
    QList<Field> fields;
    QByteArrayList expected;
    for (int valueClass = 0; valueClass <= static_cast<int>(ValueClass::Other); ++valueClass) {
        columns.append(columnOf(static_cast<ValueClass>(valueClass)));
        fields.append(std::nullopt);
        expected.append("null");
    }
    QCOMPARE(decoded(columns, {copyHeader() + copyRow(fields)}), QList<QByteArrayList>{expected});
}

void TestCopyBinaryValues::decode_fieldOfAnotherFormat_isMalformed_data()
{
    QTest::addColumn<ColumnSchema>("column");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const ColumnSchema &column, const QByteArray &field) {
        QTest::newRow(name) << column << field;
    };
    using enum ValueClass;
    row("int2 of four bytes", columnOf(Integer, int2Oid), QByteArray(4, '\0'));
    row("int4 of two bytes", columnOf(Integer, int4Oid), QByteArray(2, '\0'));
    row("int4 of eight bytes", columnOf(Integer, int4Oid), QByteArray(8, '\0'));
    row("int8 of four bytes", columnOf(Integer, int8Oid), QByteArray(4, '\0'));
    row("boolean of no bytes", columnOf(Boolean), QByteArray());
    row("boolean of two bytes", columnOf(Boolean), QByteArray(2, '\0'));
    row("float4 of eight bytes", columnOf(Float4), QByteArray(8, '\0'));
    row("float8 of four bytes", columnOf(Float8), QByteArray(4, '\0'));
    row("numeric of no bytes", columnOf(Numeric), QByteArray());
    row("numeric with a wrong group", columnOf(Numeric), test::numericParts({10000}, 0, 0, 0));
    row("date of eight bytes", columnOf(Date), QByteArray(8, '\0'));
    row("date of no bytes", columnOf(Date), QByteArray());
    row("timestamp of four bytes", columnOf(Timestamp), QByteArray(4, '\0'));
    row("timestamptz of nine bytes", columnOf(TimestampTz), QByteArray(9, '\0'));
    row("uuid of 15 bytes", columnOf(Uuid), QByteArray(15, '\0'));
    row("uuid as text", columnOf(Uuid), "00112233-4455-6677-8899-aabbccddeeff");
    row("jsonb of no bytes", columnOf(Jsonb), QByteArray());
    row("jsonb of another version", columnOf(Jsonb), "\x02{}");
    row("jsonb without version", columnOf(Jsonb), "{}");
    row("array that is none", arrayOf(Integer), "1,2");
    row("array that is cut", arrayOf(Text), "{a,\"b");
}

void TestCopyBinaryValues::decode_fieldOfAnotherFormat_isMalformed()
{
    QFETCH(ColumnSchema, column);
    QFETCH(QByteArray, field);
    const QList<ColumnSchema> columns = {columnOf(ValueClass::Text), column};
    CopyBinaryDecoder decoder(columns, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, copyHeader() + copyRow({QByteArray("before"), field}), false, batch),
             Outcome::Malformed);
    QVERIFY(batch.isEmpty() && batch.cells().empty());
}

void TestCopyBinaryValues::decode_largeCells_areViewsOnlyWhenTheMessageIsKept_data()
{
    QTest::addColumn<ValueClass>("valueClass");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("view");
    constexpr qsizetype limit = RowBatch::largeCellBytes;
    QTest::newRow("text, kept") << ValueClass::Text << limit + 1 << true << true;
    QTest::newRow("text, not kept") << ValueClass::Text << limit + 1 << false << false;
    QTest::newRow("text at the limit") << ValueClass::Text << limit << true << false;
    QTest::newRow("bytea, kept") << ValueClass::Bytes << limit + 1 << true << true;
    QTest::newRow("bytea, not kept") << ValueClass::Bytes << limit + 1 << false << false;
    QTest::newRow("bytea at the limit") << ValueClass::Bytes << limit << true << false;
    QTest::newRow("jsonb, kept") << ValueClass::Jsonb << limit + 1 << true << true;
    // Made anew from the message, so it cannot be a view of it.
    QTest::newRow("array, kept") << ValueClass::Array << limit + 1 << true << false;
}

void TestCopyBinaryValues::decode_largeCells_areViewsOnlyWhenTheMessageIsKept()
{
    QFETCH(ValueClass, valueClass);
    QFETCH(qsizetype, size);
    QFETCH(bool, kept);
    QFETCH(bool, view);
    const QByteArray filling(size, 'x');
    QByteArray field = filling;
    QByteArray content = filling;
    if (valueClass == ValueClass::Jsonb)
        field.prepend('\x01');
    if (valueClass == ValueClass::Array) {
        field = '{' + filling + '}';
        content = "[\"" + filling + "\"]";
    }
    ColumnSchema column = columnOf(valueClass);
    column.elementClass = ValueClass::Text;
    CopyBinaryDecoder decoder({columnOf(ValueClass::Text), column}, false);
    RowBatch batch(2);
    const QByteArray message = copyHeader() + copyRow({QByteArray("small"), field});
    QCOMPARE(decode(decoder, message, kept, batch), Outcome::Rows);
    QCOMPARE(decoder.usedViews(), view);
    const Cell &cell = batch.row(0)[1];
    const bool inMessage = cell.data >= message.constData()
        && cell.data < message.constData() + message.size();
    QCOMPARE(inMessage, view);
    QVERIFY(cell.bytes() == content);
    QCOMPARE(cell.kind, valueClass == ValueClass::Bytes ? CellKind::Bytes : CellKind::Text);
}

void TestCopyBinaryValues::decode_smallCellsOfAKeptMessage_areCopied()
{
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QByteArray large = copyHeader()
        + numberAndTextRow(1, QByteArray(RowBatch::largeCellBytes + 1, 'x'));
    QCOMPARE(decode(decoder, large, true, batch), Outcome::Rows);
    QVERIFY(decoder.usedViews());
    QByteArray small = numberAndTextRow(2, "small");
    QCOMPARE(decode(decoder, small, true, batch), Outcome::Rows);
    QVERIFY(!decoder.usedViews()); // told for the last message alone
    small.fill('#');
    QCOMPARE(shown(batch.row(1)[1]), QByteArray("text small"));
}

void TestCopyBinaryValues::decode_notUtf8_isBytesOnlyWhenAsked()
{
    const QList<ColumnSchema> columns = {columnOf(ValueClass::Text), columnOf(ValueClass::Other),
                                         arrayOf(ValueClass::Text)};
    const QByteArray valid = copyRow({QByteArray("gr\xc3\xb6\xc3\x9f"
                                                 "e"),
                                      QByteArray("o"), QByteArray("{a}")});
    const QByteArray latin1 = copyRow({QByteArray("gr\xf6\xdf"
                                                  "e"),
                                       QByteArray("\xff"), QByteArray("{\xe9}")});
    for (const bool check : {false, true}) {
        CopyBinaryDecoder decoder(columns, check);
        RowBatch batch(3);
        QCOMPARE(decode(decoder, copyHeader() + valid + latin1, false, batch), Outcome::Rows);
        for (const Cell &cell : batch.row(0))
            QCOMPARE(cell.kind, CellKind::Text);
        for (const Cell &cell : batch.row(1))
            QCOMPARE(cell.kind, check ? CellKind::Bytes : CellKind::Text);
        QCOMPARE(batch.row(1)[0].bytes(),
                 QByteArrayView("gr\xf6\xdf"
                                "e"));
    }
    CopyBinaryDecoder decoder({columnOf(ValueClass::Text)}, true);
    RowBatch batch(1);
    const QByteArray large = copyHeader()
        + copyRow({QByteArray(RowBatch::largeCellBytes + 1, '\xff')});
    QCOMPARE(decode(decoder, large, true, batch), Outcome::Rows);
    QVERIFY(decoder.usedViews());
    QCOMPARE(batch.row(0)[0].kind, CellKind::Bytes);
}

void TestCopyBinaryValues::isReadInBinary_onlyWhatIsDecoded()
{
    for (int each = 0; each <= static_cast<int>(ValueClass::Other); ++each) {
        const auto valueClass = static_cast<ValueClass>(each);
        QCOMPARE(isReadInBinary(columnOf(valueClass)),
                 valueClass != ValueClass::Array && valueClass != ValueClass::Other);
    }
}

QTEST_GUILESS_MAIN(TestCopyBinaryValues)
#include "tst_copybinaryvalues.moc"
