// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the source prints against what the destination holds, value by value, without either of
// them.

#include "tests/engine/sync/storedcell.h"

#include "engine/sync/verify/canonicalvalue.h"
#include "engine/sync/verify/destinationvalue.h"
#include "engine/sync/verify/sourcevalue.h"

#include <QtTest>

#include <random>

namespace tributary {

namespace {

using namespace test;

bool agree(const ColumnSchema &column, const QByteArray &source, const StoredCell &cell)
{
    QByteArray ours;
    QByteArray theirs;
    return sameValue(sourceValue(column, source, ours),
                     destinationValue(column, cell.view(), theirs));
}

} // namespace

class TestVerifyValues : public QObject
{
    Q_OBJECT

    static void addRow(const char *name, ValueClass valueClass, const QByteArray &source,
                       const StoredCell &cell, bool equal = true)
    {
        QTest::newRow(name) << static_cast<int>(valueClass) << static_cast<int>(ValueClass::Other)
                            << source << static_cast<int>(cell.kind) << cell.integer << cell.bytes
                            << equal;
    }

    static void addArray(const char *name, ValueClass elementClass, const QByteArray &source,
                         const StoredCell &cell, bool equal = true)
    {
        QTest::newRow(name) << static_cast<int>(ValueClass::Array) << static_cast<int>(elementClass)
                            << source << static_cast<int>(cell.kind) << cell.integer << cell.bytes
                            << equal;
    }

private Q_SLOTS:

    void compare_value_tellsEqualFromDifferent_data()
    {
        QTest::addColumn<int>("valueClass");
        QTest::addColumn<int>("elementClass");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("integer");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("equal");

        using enum ValueClass;
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        addRow("int", Integer, "42", integer(42));
        addRow("int: greatest", Integer, "9223372036854775807", integer(most));
        addRow("int: least", Integer, "-9223372036854775808", integer(least));
        addRow("int: another", Integer, "42", integer(43), false);
        addRow("int: as text", Integer, "42", text("42"), false);
        addRow("int: as real", Integer, "42", real(42), false);
        addRow("int: null", Integer, "0", null(), false);
        addRow("int: broken", Integer, "4x", integer(4), false);
        addRow("int: too long", Integer, "9223372036854775808", integer(most), false);
        addRow("int: empty", Integer, "", integer(0), false);

        addRow("bool: true", Boolean, "t", integer(1));
        addRow("bool: false", Boolean, "f", integer(0));
        addRow("bool: turned", Boolean, "t", integer(0), false);
        addRow("bool: another number", Boolean, "t", integer(2), false);
        addRow("bool: as text", Boolean, "t", text("t"), false);
        addRow("bool: broken", Boolean, "true", integer(1), false);

        addRow("float8", Float8, "0.1", real(0.1));
        addRow("float8: next one", Float8, "0.1", real(std::nextafter(0.1, 1)), false);
        addRow("float8: least", Float8, "5e-324", real(5e-324));
        addRow("float8: greatest", Float8, "1.7976931348623157e+308", real(1.7976931348623157e308));
        addRow("float8: minus zero", Float8, "-0", real(-0.0));
        addRow("float8: sign of zero lost", Float8, "-0", real(0.0), false);
        addRow("float8: NaN", Float8, "NaN", text("NaN"));
        addRow("float8: NaN as null", Float8, "NaN", null(), false);
        addRow("float8: infinity", Float8, "Infinity", real(infinity));
        addRow("float8: minus infinity", Float8, "-Infinity", real(-infinity));
        addRow("float8: sign of infinity lost", Float8, "-Infinity", real(infinity), false);
        addRow("float8: infinity as text", Float8, "Infinity", text("Infinity"), false);
        addRow("float8: as integer", Float8, "1", integer(1), false);
        addRow("float8: too large", Float8, "1e400", real(infinity), false);
        addRow("float8: C's word", Float8, "inf", real(infinity), false);
        addRow("float8: broken", Float8, "1.5.", real(1.5), false);

        addRow("float4: 0.1", Float4, "0.1", real(0.1));
        addRow("float4: widened bits", Float4, "0.1", real(static_cast<double>(0.1F)), false);
        addRow("float4: as old servers print", Float4, "0.100000001", real(0.1));
        addRow("float4: least normal", Float4, "1.1754944e-38", real(1.1754944e-38));
        addRow("float4: least", Float4, "1e-45", real(1e-45));
        addRow("float4: greatest", Float4, "3.4028235e+38", real(3.4028235e38));
        addRow("float4: large power of two", Float4, "4.2949673e+09", real(4294967300.0));
        addRow("float4: minus zero", Float4, "-0", real(-0.0));
        addRow("float4: NaN", Float4, "NaN", text("NaN"));
        addRow("float4: infinity", Float4, "-Infinity", real(-infinity));

        addRow("numeric: integral", Numeric, "12.000", integer(12));
        addRow("numeric: zero", Numeric, "0.000", integer(0));
        addRow("numeric: minus", Numeric, "-120", integer(-120));
        addRow("numeric: fraction", Numeric, "12.50", real(12.5));
        addRow("numeric: small", Numeric, "-0.000120", real(-0.00012));
        addRow("numeric: next double", Numeric, "0.1", real(std::nextafter(0.1, 1)), false);
        addRow("numeric: integral as real", Numeric, "12", real(12), false);
        addRow("numeric: as text", Numeric, "12", text("12"), false);
        addRow("numeric: fraction as text", Numeric, "12.5", text("12.5"), false);
        addRow("numeric: 10^15", Numeric, "1000000000000000", integer(1000000000000000));
        addRow("numeric: 10^15 + 1", Numeric, "1000000000000001", text("1000000000000001"));
        addRow("numeric: 10^15 + 1 as integer", Numeric, "1000000000000001",
               integer(1000000000000001), false);
        addRow("numeric: few digits, beyond 10^15", Numeric, "5" + QByteArray(17, '0'), real(5e17));
        addRow("numeric: few digits, beyond 10^15, as integer", Numeric, "5" + QByteArray(17, '0'),
               integer(500000000000000000), false);
        addRow("numeric: 15 digits", Numeric, "0.123456789012345", real(0.123456789012345));
        addRow("numeric: 16 digits", Numeric, "0.1234567890123456", text("0.1234567890123456"));
        addRow("numeric: 16 digits as real", Numeric, "0.1234567890123456",
               real(0.1234567890123456), false);
        addRow("numeric: 16 digits, another", Numeric, "0.1234567890123456",
               text("0.1234567890123457"), false);
        addRow("numeric: 16 digits, another scale", Numeric, "0.12345678901234560",
               text("0.1234567890123456"));
        addRow("numeric: few digits, large", Numeric, "1" + QByteArray(300, '0'), real(1e300));
        addRow("numeric: few digits, larger", Numeric, "1" + QByteArray(301, '0'),
               text("1" + QByteArray(301, '0')));
        addRow("numeric: few digits, tiny", Numeric, "0." + QByteArray(299, '0') + "1",
               real(1e-300));
        addRow("numeric: few digits, tinier", Numeric, "0." + QByteArray(300, '0') + "1",
               text("0." + QByteArray(300, '0') + "1"));
        addRow("numeric: 2000 digits", Numeric, QByteArray(1000, '7') + '.' + QByteArray(1000, '3'),
               text(QByteArray(1000, '7') + '.' + QByteArray(1000, '3')));
        addRow("numeric: NaN", Numeric, "NaN", text("NaN"));
        addRow("numeric: infinity", Numeric, "-Infinity", text("-Infinity"));
        addRow("numeric: infinity as real", Numeric, "Infinity", real(infinity), false);
        addRow("numeric: broken", Numeric, "1.", integer(1), false);
        addRow("numeric: empty", Numeric, "", integer(0), false);
        addRow("numeric: only a sign", Numeric, "-", integer(0), false);

        addRow("date", Date, "2024-02-29", text("2024-02-29"));
        addRow("date: BC", Date, "4713-01-01 BC", text("4713-01-01 BC"));
        addRow("date: infinity", Date, "infinity", text("infinity"));
        addRow("date: another", Date, "2024-02-29", text("2024-02-28"), false);
        addRow("timestamp", Timestamp, "2024-02-29 23:59:59", text("2024-02-29 23:59:59"));
        addRow("timestamp: fraction", Timestamp, "2024-02-29 23:59:59.5",
               text("2024-02-29 23:59:59.500000"));
        addRow("timestamp: short fraction kept", Timestamp, "2024-02-29 23:59:59.5",
               text("2024-02-29 23:59:59.5"), false);
        addRow("timestamp: needless fraction", Timestamp, "2024-02-29 23:59:59",
               text("2024-02-29 23:59:59.000000"), false);
        addRow("timestamp: BC", Timestamp, "0044-03-15 10:00:00.5 BC",
               text("0044-03-15 10:00:00.5 BC"));
        addRow("timestamp: five-digit year", Timestamp, "294276-12-31 23:59:59.9",
               text("294276-12-31 23:59:59.9"));
        addRow("timestamp: infinity", Timestamp, "-infinity", text("-infinity"));
        addRow("timestamptz", TimestampTz, "2024-02-29 23:59:59+00",
               text("2024-02-29 23:59:59+00:00"));
        addRow("timestamptz: fraction", TimestampTz, "2024-02-29 23:59:59.000001+00",
               text("2024-02-29 23:59:59.000001+00:00"));
        addRow("timestamptz: zone lost", TimestampTz, "2024-02-29 23:59:59+00",
               text("2024-02-29 23:59:59"), false);
        addRow("timestamptz: BC", TimestampTz, "0044-03-15 10:00:00+00 BC",
               text("0044-03-15 10:00:00+00 BC"));
        addRow("timestamptz: year 10000", TimestampTz, "10000-01-01 00:00:00+00",
               text("10000-01-01 00:00:00+00"));
        addRow("timestamptz: another zone", TimestampTz, "2024-02-29 23:59:59+01",
               text("2024-02-29 23:59:59+01"));

        addRow("uuid", Uuid, "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
               text("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"));
        addRow("text", Text, "a\tb", text("a\tb"));
        addRow("text: empty", Text, "", text(""));
        addRow("text: empty as null", Text, "", null(), false);
        addRow("text: trailing blank lost", Text, "a ", text("a"), false);
        addRow("text: as blob", Text, "a", blob("a"), false);
        addRow("text: number as number", Text, "12", integer(12), false);
        addRow("text: no UTF-8", Text, "caf\xe9", blob("caf\xe9"));
        addRow("text: no UTF-8 as text", Text, "caf\xe9", text("caf\xe9"), false);
        addRow("json: blanks count", Json, "{\"a\": 1}", text("{\"a\":1}"), false);
        addRow("json", Json, "{\"a\":1.10,\"a\":2}", text("{\"a\":1.10,\"a\":2}"));
        addRow("interval", Other, "-1 mons +00:00:01.5", text("-1 mons +00:00:01.5"));

        addRow("bytea", Bytes, "\\x00ff", blob(QByteArray("\0\xff", 2)));
        addRow("bytea: empty", Bytes, "\\x", blob(""));
        addRow("bytea: empty as null", Bytes, "\\x", null(), false);
        addRow("bytea: as text", Bytes, "\\x41", text("A"), false);
        addRow("bytea: another", Bytes, "\\x41", blob("B"), false);
        addRow("bytea: half a byte", Bytes, "\\x4", blob(""), false);
        addRow("bytea: no digits", Bytes, "\\xzz", blob(""), false);
        addRow("bytea: escape format", Bytes, "abc", blob("abc"), false);

        addArray("int[]", Integer, R"(["1",null,"-3"])", text("[1,null,-3]"));
        addArray("int[]: blanks", Integer, R"(["1","2"])", text("[ 1 ,\n2 ]"));
        addArray("int[]: as strings", Integer, R"(["1"])", text(R"(["1"])"), false);
        addArray("int[]: order", Integer, R"(["1","2"])", text("[2,1]"), false);
        addArray("int[]: one more", Integer, R"(["1"])", text("[1,null]"), false);
        addArray("int[]: nested", Integer, R"([["1"],["2"]])", text("[[1],[2]]"));
        addArray("int[]: flattened", Integer, R"([["1"],["2"]])", text("[1,2]"), false);
        addArray("int[]: empty", Integer, "[]", text("[]"));
        addArray("int[]: empty as null", Integer, "[]", null(), false);
        addArray("int[]: as blob", Integer, R"(["1"])", blob("[1]"), false);
        addArray("int[]: other bounds", Integer, "[5:6]={1,NULL}", text("[5:6]={1,NULL}"));
        addArray("int[]: other bounds lost", Integer, "[5:6]={1,NULL}", text("[1,null]"), false);
        addArray("numeric[]: scale", Numeric, R"(["1.50","NaN"])", text(R"([1.50,"NaN"])"));
        addArray("numeric[]: scale lost", Numeric, R"(["1.50"])", text("[1.5]"), false);
        addArray("numeric[]: long", Numeric, R"(["12345678901234567890.123456789"])",
                 text("[12345678901234567890.123456789]"));
        addArray("float8[]", Float8, R"(["1e+20","-0","Infinity","-Infinity"])",
                 text(R"([1e+20,-0,"Infinity","-Infinity"])"));
        addArray("float8[]: bare NaN", Float8, R"(["NaN"])", text("[NaN]"), false);
        addArray("bool[]", Boolean, R"(["t","f",null])", text("[true,false,null]"));
        addArray("bool[]: turned", Boolean, R"(["t"])", text("[false]"), false);
        addArray("bool[]: as numbers", Boolean, R"(["t"])", text("[1]"), false);
        addArray("text[]", Text, R"([["a","b,c"],["NULL",null]])",
                 text(R"([["a","b,c"],["NULL",null]])"));
        addArray("text[]: NULL and null", Text, R"(["NULL"])", text("[null]"), false);
        addArray("text[]: escapes", Text, "[\"\\u0001\\n\\\"\\\\é\"]",
                 text("[\"\\u0001\\u000a\\u0022\\u005c\\u00e9\"]"));
        addArray("text[]: true", Text, R"(["true"])", text("[true]"), false);
        addArray("text[]: number", Text, R"(["1"])", text("[1]"), false);
        addArray("text[]: no UTF-8", Text, "[\"caf\xe9\"]", blob("[\"caf\xe9\"]"));
        addArray("text[]: no UTF-8, another", Text, "[\"caf\xe9\"]", blob("[\"caf\xe8\"]"), false);
        addArray("array: source broken", Text, R"(["a")", text(R"(["a")"), false);
        addArray("array: not an array", Text, R"({"a":1})", text(R"({"a":1})"), false);
    }

    void compare_value_tellsEqualFromDifferent()
    {
        QFETCH(int, valueClass);
        QFETCH(int, elementClass);
        QFETCH(QByteArray, source);
        QFETCH(int, kind);
        QFETCH(qint64, integer);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, equal);
        const ColumnSchema column = columnOf(static_cast<ValueClass>(valueClass),
                                             static_cast<ValueClass>(elementClass));
        const StoredCell cell{.kind = static_cast<Kind>(kind), .integer = integer, .bytes = bytes};
        QCOMPARE(agree(column, source, cell), equal);
    }

    void values_randomBytes_neverCrashAndRarelyAgree()
    {
        std::mt19937 random(20240506); // NOLINT: the same bytes every time
        static constexpr char alphabet[] = "0123456789-+.eE\\xNaIinfty[]{}\",:tf \0\n\xe9\xc3\xa9";
        using enum ValueClass;
        const ValueClass classes[] = {Integer, Boolean,   Float4,      Float8, Numeric,
                                      Date,    Timestamp, TimestampTz, Uuid,   Bytes,
                                      Text,    Json,      Jsonb,       Array,  Other};
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes;
            const auto size = static_cast<int>(random() % 24);
            for (int at = 0; at < size; ++at)
                bytes += alphabet[random() % (sizeof alphabet - 1)];
            for (const ValueClass valueClass : classes) {
                const ColumnSchema column = columnOf(valueClass,
                                                     classes[random() % std::size(classes)]);
                QByteArray ours;
                QByteArray theirs;
                const CanonicalValue value = sourceValue(column, bytes, ours);
                // Whatever it is, it is not NULL.
                QVERIFY(!sameValue(value, CanonicalValue()));
                const CanonicalValue cell = destinationValue(column, text(bytes).view(), theirs);
                QVERIFY(cell.kind != Kind::Null && cell.kind != Kind::Invalid);
                sourceTextOf(column, text(bytes).view());
            }
        }
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestVerifyValues)
#include "tst_verifyvalues.moc"
