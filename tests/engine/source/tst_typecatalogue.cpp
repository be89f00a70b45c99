// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/typecatalogue.h"

#include <QTest>

using namespace tributary;

namespace {

using Type = TypeCatalogue::Type;

constexpr quint32 int4 = 23;
constexpr quint32 text = 25;
constexpr quint32 box = 603;
constexpr quint32 numeric = 1700;
constexpr quint32 intArray = 1007;
constexpr quint32 boxArray = 1020;
// Made by users.
constexpr quint32 price = 20001; // domain over numeric(10,2)
constexpr quint32 salePrice = 20002; // domain over price
constexpr quint32 saleArray = 20003; // salePrice[]
constexpr quint32 mood = 20004; // enum
constexpr quint32 moodArray = 20005;
constexpr quint32 otherText = 20006; // a base type called "text" in another schema
constexpr quint32 otherTextArray = 20007;
constexpr quint32 intList = 20008; // domain over integer[]
constexpr quint32 intListArray = 20009;
constexpr quint32 circular = 20010;
constexpr quint32 composite = 20011;
constexpr quint32 range = 20012;
constexpr quint32 moodDomain = 20013;
constexpr quint32 freePrice = 20014; // domain over numeric without limits

constexpr int numericTypmod = 655366; // (10,2)

Type builtIn(const char *name, const char *output, quint32 element = 0, char delimiter = ',')
{
    Type type;
    type.name = QString::fromLatin1(name);
    type.builtIn = true;
    type.element = element;
    type.delimiter = delimiter;
    type.outputSchema = QStringLiteral("pg_catalog");
    type.outputFunction = QString::fromLatin1(output);
    return type;
}

Type userType(const char *name, char kind, const char *output, quint32 element = 0)
{
    Type type = builtIn(name, output, element);
    type.builtIn = false;
    type.kind = kind;
    return type;
}

Type domainOver(const char *name, quint32 base, int typmod, const char *output)
{
    Type type = userType(name, 'd', output);
    type.base = base;
    type.baseTypmod = typmod;
    return type;
}

TypeCatalogue catalogue()
{
    QHash<quint32, Type> types = {
        {16, builtIn("bool", "boolout")},
        {17, builtIn("bytea", "byteaout")},
        {19, builtIn("name", "nameout", 18)},
        {20, builtIn("int8", "int8out")},
        {21, builtIn("int2", "int2out")},
        {22, builtIn("int2vector", "int2vectorout", 21)},
        {int4, builtIn("int4", "int4out")},
        {text, builtIn("text", "textout")},
        {26, builtIn("oid", "oidout")},
        {30, builtIn("oidvector", "oidvectorout", 26)},
        {114, builtIn("json", "json_out")},
        {142, builtIn("xml", "xml_out")},
        {600, builtIn("point", "point_out", 701)},
        {box, builtIn("box", "box_out", 600, ';')},
        {700, builtIn("float4", "float4out")},
        {701, builtIn("float8", "float8out")},
        {790, builtIn("money", "cash_out")},
        {869, builtIn("inet", "inet_out")},
        {intArray, builtIn("_int4", "array_out", int4)},
        {boxArray, builtIn("_box", "array_out", box, ';')},
        {1042, builtIn("bpchar", "bpcharout")},
        {1043, builtIn("varchar", "varcharout")},
        {1082, builtIn("date", "date_out")},
        {1083, builtIn("time", "time_out")},
        {1114, builtIn("timestamp", "timestamp_out")},
        {1184, builtIn("timestamptz", "timestamptz_out")},
        {1186, builtIn("interval", "interval_out")},
        {1560, builtIn("bit", "bit_out")},
        {numeric, builtIn("numeric", "numeric_out")},
        {2950, builtIn("uuid", "uuid_out")},
        {3802, builtIn("jsonb", "jsonb_out")},
        {price, domainOver("price", numeric, numericTypmod, "numeric_out")},
        {salePrice, domainOver("sale_price", price, -1, "numeric_out")},
        {saleArray, userType("_sale_price", 'b', "array_out", salePrice)},
        {mood, userType("mood", 'e', "enum_out")},
        {moodArray, userType("_mood", 'b', "array_out", mood)},
        {otherText, userType("text", 'b', "text_out")},
        {otherTextArray, userType("_text", 'b', "array_out", otherText)},
        {intList, domainOver("int_list", intArray, -1, "array_out")},
        {intListArray, userType("_int_list", 'b', "array_out", intList)},
        {circular, domainOver("circular", circular, -1, "textout")},
        {composite, userType("pair", 'c', "record_out")},
        {range, userType("span", 'r', "range_out")},
        {moodDomain, domainOver("mood_domain", mood, -1, "enum_out")},
        {freePrice, domainOver("free_price", numeric, -1, "numeric_out")},
    };
    types[otherText].outputSchema = QStringLiteral("my \"types\"");
    return TypeCatalogue(types,
                         {{composite, {{1, int4, -1}, {3, moodArray, -1}, {4, range, 7}}},
                          {range, {{0, mood, -1}}}});
}

ColumnSchema described(quint32 type, int typmod = -1)
{
    ColumnSchema column;
    catalogue().describe(column, type, typmod);
    return column;
}

} // namespace

class TestTypeCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describe_builtInTypes_haveTheirClass_data();
    void describe_builtInTypes_haveTheirClass();
    void describe_typmod_isKept();
    void describe_domainOverDomain_isTheTypeBelow();
    void describe_domainWithoutLimits_keepsTheColumnsOwn();
    void describe_enum_isText();
    void describe_arrays_haveTheirElements_data();
    void describe_arrays_haveTheirElements();
    void describe_userTypeWithABuiltInName_isNotTheBuiltInOne();
    void describe_circularDomain_ends();
    void describe_unknownType_isOther();
    void describe_typeWithoutOutputOfItsOwn_isCast();
    void madeOf_types_reachesWhatTheyHold_data();
    void madeOf_types_reachesWhatTheyHold();
    void layoutOf_composite_tellsItsAttributes();
};

void TestTypeCatalogue::describe_builtInTypes_haveTheirClass_data()
{
    QTest::addColumn<quint32>("oid");
    QTest::addColumn<ValueClass>("valueClass");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *name, quint32 oid, ValueClass valueClass, const char *output) {
        QTest::newRow(name) << oid << valueClass
                            << QStringLiteral("\"pg_catalog\".\"%1\"").arg(QLatin1String(output));
    };
    row("smallint", 21, ValueClass::Integer, "int2out");
    row("integer", int4, ValueClass::Integer, "int4out");
    row("bigint", 20, ValueClass::Integer, "int8out");
    row("boolean", 16, ValueClass::Boolean, "boolout");
    row("real", 700, ValueClass::Float4, "float4out");
    row("double precision", 701, ValueClass::Float8, "float8out");
    row("numeric", numeric, ValueClass::Numeric, "numeric_out");
    row("date", 1082, ValueClass::Date, "date_out");
    row("timestamp", 1114, ValueClass::Timestamp, "timestamp_out");
    row("timestamptz", 1184, ValueClass::TimestampTz, "timestamptz_out");
    row("uuid", 2950, ValueClass::Uuid, "uuid_out");
    row("bytea", 17, ValueClass::Bytes, "byteaout");
    row("text", text, ValueClass::Text, "textout");
    row("varchar", 1043, ValueClass::Text, "varcharout");
    row("char(n)", 1042, ValueClass::Text, "bpcharout");
    row("name, which has elements", 19, ValueClass::Text, "nameout");
    row("json", 114, ValueClass::Json, "json_out");
    row("jsonb", 3802, ValueClass::Jsonb, "jsonb_out");
    row("time", 1083, ValueClass::Other, "time_out");
    row("interval", 1186, ValueClass::Other, "interval_out");
    row("money", 790, ValueClass::Other, "cash_out");
    row("inet", 869, ValueClass::Other, "inet_out");
    row("xml", 142, ValueClass::Other, "xml_out");
    row("bit", 1560, ValueClass::Other, "bit_out");
    row("oid", 26, ValueClass::Other, "oidout");
    // Have elements, but are printed otherwise than arrays.
    row("int2vector", 22, ValueClass::Other, "int2vectorout");
    row("oidvector", 30, ValueClass::Other, "oidvectorout");
    row("point", 600, ValueClass::Other, "point_out");
    row("box", box, ValueClass::Other, "box_out");
    row("composite", composite, ValueClass::Other, "record_out");
    row("range", range, ValueClass::Other, "range_out");
}

void TestTypeCatalogue::describe_builtInTypes_haveTheirClass()
{
    QFETCH(quint32, oid);
    QFETCH(ValueClass, valueClass);
    QFETCH(QString, output);
    const ColumnSchema column = described(oid);
    QCOMPARE(column.valueClass, valueClass);
    QCOMPARE(column.typeOid, oid);
    QCOMPARE(column.typmod, -1);
    QCOMPARE(column.outputFunction, output);
}

void TestTypeCatalogue::describe_typmod_isKept()
{
    QCOMPARE(described(numeric, numericTypmod).typmod, numericTypmod);
}

void TestTypeCatalogue::describe_domainOverDomain_isTheTypeBelow()
{
    const ColumnSchema column = described(salePrice);
    QCOMPARE(column.valueClass, ValueClass::Numeric);
    QCOMPARE(column.typeOid, numeric);
    QCOMPARE(column.typmod, numericTypmod);
    QCOMPARE(column.outputFunction, QStringLiteral("\"pg_catalog\".\"numeric_out\""));
    QCOMPARE(described(moodDomain).valueClass, ValueClass::Text);
    QCOMPARE(described(intList).valueClass, ValueClass::Array);
    QCOMPARE(described(intList).typeOid, intArray);
}

void TestTypeCatalogue::describe_domainWithoutLimits_keepsTheColumnsOwn()
{
    QCOMPARE(described(freePrice).typmod, -1);
    QCOMPARE(described(freePrice).typeOid, numeric);
}

void TestTypeCatalogue::describe_enum_isText()
{
    QCOMPARE(described(mood).valueClass, ValueClass::Text);
    QCOMPARE(described(mood).typeOid, mood);
}

void TestTypeCatalogue::describe_arrays_haveTheirElements_data()
{
    QTest::addColumn<quint32>("oid");
    QTest::addColumn<ValueClass>("elementClass");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("integer[]") << intArray << ValueClass::Integer << ',';
    QTest::newRow("box[]") << boxArray << ValueClass::Other << ';';
    QTest::newRow("of a domain over a domain") << saleArray << ValueClass::Numeric << ',';
    QTest::newRow("of an enum") << moodArray << ValueClass::Text << ',';
    QTest::newRow("of a user's type") << otherTextArray << ValueClass::Other << ',';
    QTest::newRow("of a domain over an array") << intListArray << ValueClass::Other << ',';
    QTest::newRow("a domain over an array") << intList << ValueClass::Integer << ',';
}

void TestTypeCatalogue::describe_arrays_haveTheirElements()
{
    QFETCH(quint32, oid);
    QFETCH(ValueClass, elementClass);
    QFETCH(char, delimiter);
    const ColumnSchema column = described(oid);
    QCOMPARE(column.valueClass, ValueClass::Array);
    QCOMPARE(column.elementClass, elementClass);
    QCOMPARE(column.elementDelimiter, delimiter);
    QCOMPARE(column.outputFunction, QStringLiteral("\"pg_catalog\".\"array_out\""));
}

void TestTypeCatalogue::describe_userTypeWithABuiltInName_isNotTheBuiltInOne()
{
    const ColumnSchema column = described(otherText);
    QCOMPARE(column.valueClass, ValueClass::Other);
    QCOMPARE(column.typeOid, otherText);
    QCOMPARE(column.outputFunction, QStringLiteral("\"my \"\"types\"\"\".\"text_out\""));
}

void TestTypeCatalogue::describe_circularDomain_ends()
{
    QCOMPARE(described(circular).valueClass, ValueClass::Other);
}

void TestTypeCatalogue::describe_unknownType_isOther()
{
    const ColumnSchema column = described(99999);
    QCOMPARE(column.valueClass, ValueClass::Other);
    QCOMPARE(column.typeOid, 99999U);
}

void TestTypeCatalogue::describe_typeWithoutOutputOfItsOwn_isCast()
{
    const TypeCatalogue types({{1790, builtIn("refcursor", "")}});
    ColumnSchema column;
    types.describe(column, 1790, -1);
    QVERIFY(column.outputFunction.isEmpty());
}

void TestTypeCatalogue::madeOf_types_reachesWhatTheyHold_data()
{
    QTest::addColumn<quint32>("oid");
    QTest::addColumn<QList<quint32>>("expected");
    QTest::newRow("integer") << int4 << QList<quint32>{int4};
    QTest::newRow("enum") << mood << QList<quint32>{mood};
    QTest::newRow("enum[]") << moodArray << QList<quint32>{moodArray, mood};
    QTest::newRow("domain") << moodDomain << QList<quint32>{moodDomain, mood};
    QTest::newRow("range") << range << QList<quint32>{range, mood};
    QTest::newRow("composite") << composite
                               << QList<quint32>{composite, int4, moodArray, range, mood};
    QTest::newRow("circular domain") << circular << QList<quint32>{circular};
    QTest::newRow("unknown") << 99999U << QList<quint32>{99999U};
}

void TestTypeCatalogue::madeOf_types_reachesWhatTheyHold()
{
    QFETCH(quint32, oid);
    QFETCH(QList<quint32>, expected);
    QCOMPARE(catalogue().madeOf(oid), expected);
}

void TestTypeCatalogue::layoutOf_composite_tellsItsAttributes()
{
    const QByteArray expected = "1:" + QByteArray::number(int4)
        + ":-1,3:" + QByteArray::number(moodArray) + ":-1,4:" + QByteArray::number(range) + ":7";
    QCOMPARE(catalogue().layoutOf(composite), expected);
    QVERIFY(catalogue().hasParts(range));
    QVERIFY(!catalogue().hasParts(mood));
}

QTEST_GUILESS_MAIN(TestTypeCatalogue)
#include "tst_typecatalogue.moc"
