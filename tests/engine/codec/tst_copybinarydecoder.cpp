// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/binaryvalues.h"
#include <rapidcheck.h>

#include "engine/codec/copybinarydecoder.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace tributary;
using test::bigEndian;
using test::copyHeader;
using test::copyRow;
using test::copyTrailer;
using test::Field;
using Outcome = CopyBinaryDecoder::Outcome;

namespace {

ColumnSchema columnOf(ValueClass valueClass, quint32 typeOid = 0)
{
    ColumnSchema column;
    column.name = QStringLiteral("c");
    column.valueClass = valueClass;
    column.typeOid = typeOid;
    return column;
}

ColumnSchema arrayOf(ValueClass elementClass, char delimiter = ',')
{
    ColumnSchema column = columnOf(ValueClass::Array);
    column.elementClass = elementClass;
    column.elementDelimiter = delimiter;
    return column;
}

constexpr quint32 int2Oid = 21;
constexpr quint32 int4Oid = 23;
constexpr quint32 int8Oid = 20;

const QList<ColumnSchema> numberAndText = {columnOf(ValueClass::Integer, int4Oid),
                                           columnOf(ValueClass::Text)};

QByteArray numberAndTextRow(qint32 number, const QByteArray &text)
{
    return copyRow({bigEndian(number), text});
}

template <typename Float, typename Bits>
QByteArray floatBytes(Float value)
{
    return bigEndian(std::bit_cast<Bits>(value));
}

/// A cell as one text, so that it can be compared and shown: "integer 5", "text abc".
QByteArray shown(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Null:
        return "null";
    case CellKind::Integer:
        return "integer " + QByteArray::number(cell.integer);
    case CellKind::Real:
        return (std::signbit(cell.real) ? "real -" : "real ")
            + QByteArray::number(std::fabs(cell.real), 'g', 17);
    case CellKind::Text:
        return "text " + cell.bytes().toByteArray();
    case CellKind::Bytes:
        return "bytes " + cell.bytes().toByteArray().toHex();
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return "unchanged";
}

/// Takes any expression of bytes: what is written with + is no view by itself.
Outcome decode(CopyBinaryDecoder &decoder, const QByteArray &message, bool keepsMessage,
               RowBatch &batch)
{
    return decoder.decode(message, keepsMessage, batch);
}

/// The rows of @p messages, for a decoder that must understand them all and end well.
QList<QByteArrayList> decoded(const QList<ColumnSchema> &columns, const QList<QByteArray> &messages)
{
    CopyBinaryDecoder decoder(columns, false);
    RowBatch batch(columns.size());
    for (const QByteArray &message : messages) {
        if (decode(decoder, message, false, batch) == Outcome::Malformed)
            return {{decoder.problem()}};
    }
    QList<QByteArrayList> rows;
    for (qsizetype i = 0; i < batch.rowCount(); ++i) {
        QByteArrayList row;
        for (const Cell &cell : batch.row(i))
            row.append(shown(cell));
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestCopyBinaryDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_messages_giveTheSameRowsHoweverTheyAreCut_data();
    void decode_messages_giveTheSameRowsHoweverTheyAreCut();
    void decode_trailer_isTheEnd();
    void decode_noRows_isWellFormed();
    void decode_noColumns_countsRows();
    void decode_headerExtension_isSkipped();
    void decode_unknownHeader_isMalformed_data();
    void decode_unknownHeader_isMalformed();
    void decode_afterTheTrailer_isMalformed();
    void decode_wrongFieldCount_isMalformed_data();
    void decode_wrongFieldCount_isMalformed();
    void decode_impossibleFieldSize_isMalformed_data();
    void decode_impossibleFieldSize_isMalformed();
    void decode_everyType_givesItsCell_data();
    void decode_everyType_givesItsCell();
    void decode_nullOfEveryType_isNull();
    void decode_fieldOfAnotherFormat_isMalformed_data();
    void decode_fieldOfAnotherFormat_isMalformed();
    void decode_cutAtEveryByte_neverGivesHalfARow();
    void decode_anyByteChanged_neverGivesHalfARow();
    void decode_anyBytes_neverGivesHalfARow();
    void decode_malformedRow_keepsTheRowsBefore();
    void decode_largeCells_areViewsOnlyWhenTheMessageIsKept_data();
    void decode_largeCells_areViewsOnlyWhenTheMessageIsKept();
    void decode_smallCellsOfAKeptMessage_areCopied();
    void decode_notUtf8_isBytesOnlyWhenAsked();
    void isReadInBinary_onlyWhatIsDecoded();
};

void TestCopyBinaryDecoder::decode_messages_giveTheSameRowsHoweverTheyAreCut_data()
{
    QTest::addColumn<QList<QByteArray>>("messages");
    const QByteArray one = numberAndTextRow(1, "one");
    const QByteArray two = copyRow({bigEndian(-2), std::nullopt});
    const QByteArray three = copyRow({std::nullopt, QByteArray()});
    QTest::newRow("header with the first row")
        << QList<QByteArray>{copyHeader() + one, two, three, copyTrailer()};
    QTest::newRow("header alone") << QList<QByteArray>{copyHeader(), one, two, three,
                                                       copyTrailer()};
    QTest::newRow("several rows in a message")
        << QList<QByteArray>{copyHeader() + one + two, three + copyTrailer()};
    QTest::newRow("one message") << QList<QByteArray>{copyHeader() + one + two + three
                                                      + copyTrailer()};
    QTest::newRow("no trailer") << QList<QByteArray>{copyHeader(), one + two, three};
    QTest::newRow("an empty message")
        << QList<QByteArray>{copyHeader(), QByteArray(), one + two, three};
}

void TestCopyBinaryDecoder::decode_messages_giveTheSameRowsHoweverTheyAreCut()
{
    QFETCH(QList<QByteArray>, messages);
    const QList<QByteArrayList> expected = {
        {"integer 1", "text one"}, {"integer -2", "null"}, {"null", "text "}};
    QCOMPARE(decoded(numberAndText, messages), expected);
}

void TestCopyBinaryDecoder::decode_trailer_isTheEnd()
{
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, copyHeader(), false, batch), Outcome::Rows);
    QCOMPARE(decoder.rows(), 0);
    QCOMPARE(decode(decoder, numberAndTextRow(1, "a") + numberAndTextRow(2, "b"), false, batch),
             Outcome::Rows);
    QCOMPARE(decoder.rows(), 2);
    QCOMPARE(decode(decoder, copyTrailer(), false, batch), Outcome::End);
    QCOMPARE(decoder.rows(), 2);
    QCOMPARE(batch.rowCount(), 2);
    QVERIFY(!decoder.usedViews());
}

void TestCopyBinaryDecoder::decode_noRows_isWellFormed()
{
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, copyHeader() + copyTrailer(), false, batch), Outcome::End);
    QVERIFY(batch.isEmpty());
}

void TestCopyBinaryDecoder::decode_noColumns_countsRows()
{
    CopyBinaryDecoder decoder({}, false);
    RowBatch batch(0);
    QCOMPARE(
        decode(decoder, copyHeader() + copyRow({}) + copyRow({}) + copyTrailer(), false, batch),
        Outcome::End);
    QCOMPARE(decoder.rows(), 2);
    QCOMPARE(batch.rowCount(), 2);
}

void TestCopyBinaryDecoder::decode_headerExtension_isSkipped()
{
    const QList<QByteArrayList> expected = {{"integer 7", "text x"}};
    // The lower flags are for readers that care.
    QCOMPARE(
        decoded(numberAndText, {copyHeader(0x0000FFFF, "extension") + numberAndTextRow(7, "x")}),
        expected);
}

void TestCopyBinaryDecoder::decode_unknownHeader_isMalformed_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text format") << QByteArray("1\tone\n");
    QTest::newRow("signature through a mail program")
        << QByteArray(copyHeader()).replace("\r\n", "\n");
    QTest::newRow("signature without its high bit")
        << QByteArray(copyHeader()).replace('\377', '\177');
    QTest::newRow("cut signature") << copyHeader().first(10);
    QTest::newRow("no flags") << copyHeader().first(11);
    QTest::newRow("no length") << copyHeader().first(15);
    QTest::newRow("critical flag") << copyHeader(0x00010000);
    QTest::newRow("system columns") << copyHeader(0x80000000);
    QTest::newRow("cut extension") << copyHeader(0, "extension").chopped(1);
    QTest::newRow("negative extension") << copyHeader().first(15) + bigEndian(qint32(-1));
}

void TestCopyBinaryDecoder::decode_unknownHeader_isMalformed()
{
    QFETCH(QByteArray, message);
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, message, false, batch), Outcome::Malformed);
    QVERIFY(*decoder.problem() != '\0');
    QVERIFY(batch.isEmpty() && batch.cells().empty());
}

void TestCopyBinaryDecoder::decode_afterTheTrailer_isMalformed()
{
    {
        CopyBinaryDecoder decoder(numberAndText, false);
        RowBatch batch(2);
        QCOMPARE(
            decode(decoder, copyHeader() + copyTrailer() + numberAndTextRow(1, "a"), false, batch),
            Outcome::Malformed);
        QVERIFY(batch.isEmpty());
    }
    {
        CopyBinaryDecoder decoder(numberAndText, false);
        RowBatch batch(2);
        QCOMPARE(decode(decoder, copyHeader() + copyTrailer(), false, batch), Outcome::End);
        QCOMPARE(decode(decoder, numberAndTextRow(1, "a"), false, batch), Outcome::Malformed);
        QCOMPARE(decode(decoder, copyTrailer(), false, batch), Outcome::Malformed);
        QVERIFY(batch.isEmpty());
    }
}

void TestCopyBinaryDecoder::decode_wrongFieldCount_isMalformed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("too few") << copyRow({bigEndian(1)});
    QTest::newRow("too many") << copyRow({bigEndian(1), QByteArray("a"), QByteArray("b")});
    QTest::newRow("none") << copyRow({});
    QTest::newRow("-2") << bigEndian(qint16(-2));
    QTest::newRow("lowest") << bigEndian(std::numeric_limits<qint16>::min());
    QTest::newRow("half a number") << QByteArray("\0", 1);
}

void TestCopyBinaryDecoder::decode_wrongFieldCount_isMalformed()
{
    QFETCH(QByteArray, row);
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, copyHeader() + row, false, batch), Outcome::Malformed);
    QVERIFY(batch.isEmpty() && batch.cells().empty());
}

void TestCopyBinaryDecoder::decode_impossibleFieldSize_isMalformed_data()
{
    QTest::addColumn<qint32>("size");
    QTest::newRow("one too many") << 4;
    QTest::newRow("largest") << std::numeric_limits<qint32>::max();
    QTest::newRow("-2") << -2;
    QTest::newRow("lowest") << std::numeric_limits<qint32>::min();
}

void TestCopyBinaryDecoder::decode_impossibleFieldSize_isMalformed()
{
    QFETCH(qint32, size);
    CopyBinaryDecoder decoder({columnOf(ValueClass::Text)}, false);
    RowBatch batch(1);
    const QByteArray row = bigEndian(qint16(1)) + bigEndian(size) + "abc";
    QCOMPARE(decode(decoder, copyHeader() + row, false, batch), Outcome::Malformed);
    QVERIFY(batch.isEmpty() && batch.cells().empty());
}

void TestCopyBinaryDecoder::decode_everyType_givesItsCell_data()
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

void TestCopyBinaryDecoder::decode_everyType_givesItsCell()
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

void TestCopyBinaryDecoder::decode_nullOfEveryType_isNull()
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

void TestCopyBinaryDecoder::decode_fieldOfAnotherFormat_isMalformed_data()
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

void TestCopyBinaryDecoder::decode_fieldOfAnotherFormat_isMalformed()
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

namespace {

/// One column of every kind, and rows that fill them.
struct Sample
{
    QList<ColumnSchema> columns;
    QByteArray message;
    qsizetype rows = 0;
};

Sample sample()
{
    Sample all;
    QList<Field> fields;
    const auto add = [&](const ColumnSchema &column, const QByteArray &field) {
        all.columns.append(column);
        fields.append(field);
    };
    using enum ValueClass;
    add(columnOf(Integer, int2Oid), bigEndian(qint16(2)));
    add(columnOf(Integer, int4Oid), bigEndian(qint32(4)));
    add(columnOf(Integer, int8Oid), bigEndian(qint64(8)));
    add(columnOf(Boolean), QByteArray("\x01", 1));
    add(columnOf(Float4), floatBytes<float, quint32>(0.1F));
    add(columnOf(Float8), floatBytes<double, quint64>(0.1));
    add(columnOf(Numeric), test::numericBytes("-1234567.89"));
    add(columnOf(Numeric), test::numericBytes("12345678901234567890.123"));
    add(columnOf(Date), bigEndian(qint32(1)));
    add(columnOf(Timestamp), bigEndian(qint64(1)));
    add(columnOf(TimestampTz), bigEndian(qint64(1)));
    add(columnOf(Uuid), QByteArray(16, '\x11'));
    add(columnOf(Bytes), QByteArray("\0\xff", 2));
    add(columnOf(Text), "text");
    add(columnOf(Json), "{}");
    add(columnOf(Jsonb), "\x01[]");
    add(arrayOf(Text), "{a,\"b c\"}");
    add(columnOf(Other), "(1,2)");
    QList<Field> nulls(fields.size(), std::nullopt);
    all.rows = 3;
    all.message = copyHeader(0, "more") + copyRow(fields) + copyRow(nulls) + copyRow(fields)
        + copyTrailer();
    return all;
}

/// Decodes untrusted bytes: whatever the outcome, the batch holds whole rows and their number is
/// told.
void checkWholeRows(const Sample &all, const QByteArray &message, bool keepsMessage,
                    qsizetype *rows = nullptr)
{
    CopyBinaryDecoder decoder(all.columns, true);
    RowBatch batch(all.columns.size());
    const Outcome outcome = decode(decoder, message, keepsMessage, batch);
    QCOMPARE(static_cast<qsizetype>(batch.cells().size()), batch.rowCount() * all.columns.size());
    QCOMPARE(decoder.rows(), batch.rowCount());
    QCOMPARE(*decoder.problem() != '\0', outcome == Outcome::Malformed);
    qsizetype bytes = 0;
    for (const Cell &cell : batch.cells()) { // every view is readable
        if (cell.kind == CellKind::Text || cell.kind == CellKind::Bytes)
            bytes += cell.bytes().toByteArray().count('a');
    }
    QVERIFY(bytes >= 0);
    if (rows != nullptr)
        *rows = batch.rowCount();
}

} // namespace

void TestCopyBinaryDecoder::decode_cutAtEveryByte_neverGivesHalfARow()
{
    const Sample all = sample();
    qsizetype before = 0;
    for (qsizetype size = 0; size <= all.message.size(); ++size) {
        // A buffer of its own, so that a read beyond its end is seen by the sanitizer.
        const std::unique_ptr<char[]> exact(new char[static_cast<size_t>(size)]);
        std::copy_n(all.message.constData(), size, exact.get());
        qsizetype rows = 0;
        checkWholeRows(all, QByteArray::fromRawData(exact.get(), size), size % 2 == 0, &rows);
        QVERIFY(rows >= before && rows <= before + 1);
        before = rows;
    }
    QCOMPARE(before, all.rows);
}

void TestCopyBinaryDecoder::decode_anyByteChanged_neverGivesHalfARow()
{
    const Sample all = sample();
    for (qsizetype at = 0; at < all.message.size(); ++at) {
        for (const char value : {'\0', '\x01', '\x7f', '\xff', '{', '"'}) {
            QByteArray message = all.message;
            message[at] = value;
            checkWholeRows(all, message, false);
        }
    }
}

void TestCopyBinaryDecoder::decode_anyBytes_neverGivesHalfARow()
{
    const Sample all = sample();
    const bool holds = rc::check("bytes behind a header", [&all] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        QByteArray message = copyHeader();
        if (*rc::gen::arbitrary<bool>())
            message += bigEndian(static_cast<qint16>(all.columns.size()));
        message += QByteArray::fromStdString(bytes);
        CopyBinaryDecoder decoder(all.columns, true);
        RowBatch batch(all.columns.size());
        decode(decoder, message, false, batch);
        RC_ASSERT(static_cast<qsizetype>(batch.cells().size())
                  == batch.rowCount() * all.columns.size());
    });
    QVERIFY(holds);
}

void TestCopyBinaryDecoder::decode_malformedRow_keepsTheRowsBefore()
{
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    const QByteArray wrong = copyRow({QByteArray("x"), QByteArray("y")});
    QCOMPARE(decode(decoder,
                    copyHeader() + numberAndTextRow(1, "one") + wrong + numberAndTextRow(2, "two"),
                    false, batch),
             Outcome::Malformed);
    QCOMPARE(batch.rowCount(), 1);
    QCOMPARE(decoder.rows(), 1);
    QCOMPARE(shown(batch.row(0)[1]), QByteArray("text one"));
}

void TestCopyBinaryDecoder::decode_largeCells_areViewsOnlyWhenTheMessageIsKept_data()
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

void TestCopyBinaryDecoder::decode_largeCells_areViewsOnlyWhenTheMessageIsKept()
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

void TestCopyBinaryDecoder::decode_smallCellsOfAKeptMessage_areCopied()
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

void TestCopyBinaryDecoder::decode_notUtf8_isBytesOnlyWhenAsked()
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

void TestCopyBinaryDecoder::isReadInBinary_onlyWhatIsDecoded()
{
    for (int each = 0; each <= static_cast<int>(ValueClass::Other); ++each) {
        const auto valueClass = static_cast<ValueClass>(each);
        QCOMPARE(isReadInBinary(columnOf(valueClass)),
                 valueClass != ValueClass::Array && valueClass != ValueClass::Other);
    }
}

QTEST_GUILESS_MAIN(TestCopyBinaryDecoder)
#include "tst_copybinarydecoder.moc"
