// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/anytext.h"
#include <rapidcheck.h>

#include "engine/codec/arrayjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <optional>
#include <vector>

using namespace tributary;

namespace {

using Element = std::optional<QString>; // nothing is NULL

/// An element as array_out prints it (PostgreSQL manual, "Array Input and Output Syntax").
QByteArray elementText(const Element &element, char delimiter)
{
    if (!element)
        return "NULL";
    const QByteArray text = element->toUtf8();
    bool quoted = text.isEmpty() || text.compare("NULL", Qt::CaseInsensitive) == 0;
    QByteArray escaped;
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            escaped += '\\';
            quoted = true;
        }
        quoted = quoted || c == '{' || c == '}' || c == delimiter
            || QByteArrayView(" \t\n\r\v\f").contains(c);
        escaped += c;
    }
    return quoted ? '"' + escaped + '"' : escaped;
}

QByteArray arrayText(const std::vector<Element> &elements, char delimiter)
{
    QByteArray text("{");
    for (const Element &element : elements) {
        if (text.size() > 1)
            text += delimiter;
        text += elementText(element, delimiter);
    }
    return text + '}';
}

QJsonArray jsonOf(const std::vector<Element> &elements)
{
    QJsonArray array;
    for (const Element &element : elements)
        array.append(element ? QJsonValue(*element) : QJsonValue(QJsonValue::Null));
    return array;
}

rc::Gen<Element> anyElement()
{
    const auto text = rc::gen::map(test::anyText(),
                                   [](QString sign) { return Element(sign.remove(QChar(u'\0'))); });
    return rc::gen::weightedOneOf<Element>({{8, text},
                                            {1, rc::gen::just(Element())},
                                            {1, rc::gen::just(Element(QStringLiteral("NULL")))},
                                            {1, rc::gen::just(Element(QString()))}});
}

} // namespace

class TestArrayJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrayToJson_knownTexts_giveJson_data();
    void arrayToJson_knownTexts_giveJson();
    void arrayToJson_malformedTexts_givesNothing_data();
    void arrayToJson_malformedTexts_givesNothing();
    void arrayToJson_sixDimensions_areRead();
    void arrayToJson_otherLowerBounds_areKeptAsTheyAre();
    void arrayToJson_cutAnywhere_givesNothing();
    void arrayToJson_bytesThatAreNotUtf8_stay();
    void arrayToJson_anyTexts_areReadBackByAJsonParser();
    void arrayToJson_anyMatrix_isReadBackByAJsonParser();
    void appendJsonString_everyByte_isReadBackByAJsonParser();
    void isJsonNumber_texts_areTold_data();
    void isJsonNumber_texts_areTold();
};

void TestArrayJson::arrayToJson_knownTexts_giveJson_data()
{
    QTest::addColumn<ValueClass>("elements");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, ValueClass elements, const char *text, const char *json) {
        QTest::newRow(name) << elements << QByteArray(text) << QByteArray(json);
    };
    using enum ValueClass;
    row("empty", Text, "{}", "[]");
    row("integers", Integer, "{1,-2,0}", "[1,-2,0]");
    row("null", Integer, "{1,NULL,3}", "[1,null,3]");
    row("numerics keep every digit", Numeric, "{12345678901234567890.10,0.000,-1.50}",
        "[12345678901234567890.10,0.000,-1.50]");
    row("numbers that JSON has not", Numeric, "{NaN,Infinity,-Infinity}",
        R"(["NaN","Infinity","-Infinity"])");
    row("floats", Float8, "{1.5,1e+20,-0,1e-07}", "[1.5,1e+20,-0,1e-07]");
    row("float4", Float4, "{0.1,NaN}", R"([0.1,"NaN"])");
    row("booleans", Boolean, "{t,f,NULL}", "[true,false,null]");
    row("texts", Text, "{a,b}", R"(["a","b"])");
    row("texts that look like other things", Text, R"({1,t,"null","NULL",true})",
        R"(["1","t","null","NULL","true"])");
    row("NULL in lower case is a text", Text, "{null}", R"(["null"])");
    row("empty text", Text, R"({""})", R"([""])");
    row("quotes", Text, R"({"a\"b"})", R"(["a\"b"])");
    row("backslashes", Text, R"({"a\\b"})", R"(["a\\b"])");
    row("escaped without quotes", Text, R"({a\,b,c\\d})", R"(["a,b","c\\d"])");
    row("braces and delimiter in quotes", Text, R"({"{a},b"})", R"(["{a},b"])");
    row("newline and tab", Text, "{\"a\nb\tc\rd\"}", R"(["a\nb\tc\rd"])");
    row("control characters", Text, "{\"\x01\x1f\"}", R"(["\u0001\u001f"])");
    row("not Latin", Text, "{größe,日本}", R"(["größe","日本"])");
    row("nested", Integer, "{{1,2},{3,NULL}}", "[[1,2],[3,null]]");
    row("nested texts", Text, R"({{a,"b c"},{"}","{"}})", R"([["a","b c"],["}","{"]])");
    row("dates", Date, "{2024-02-29,infinity}", R"(["2024-02-29","infinity"])");
    row("uuids", Uuid, "{00000000-0000-0000-0000-000000000001}",
        R"(["00000000-0000-0000-0000-000000000001"])");
    row("json inside", Jsonb, R"({"{\"a\": 1}"})", R"(["{\"a\": 1}"])");
    row("a boolean that is none", Boolean, "{x}", R"(["x"])");
    row("an integer that is none", Integer, "{007}", R"(["007"])");
}

void TestArrayJson::arrayToJson_knownTexts_giveJson()
{
    QFETCH(ValueClass, elements);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    const std::optional<QByteArray> found = arrayToJson(text, elements, ',');
    QVERIFY(found.has_value());
    QCOMPARE(*found, json);
}

void TestArrayJson::arrayToJson_malformedTexts_givesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",         "1",
                             "1,2",      "{",
                             "}",        "{1",
                             "{1,",      "{1,}",
                             "{,1}",     "{,}",
                             "{1,,2}",   "{{1}",
                             "{1}}",     "{1}x",
                             "{1} ",     "{1}{2}",
                             "{\"a}",    "{\"a\"b}",
                             "{\"a\" }", "{a\"b}",
                             "{a{b}",    "{\"a\\",
                             "{a\\",     "{{}",
                             "{{1},}",   "{{{{{{{1}}}}}}}",
                             "x{1}"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text);
    QTest::newRow("a deep one") << QByteArray(1'000'000, '{');
    QTest::newRow("the wrong delimiter") << QByteArray("{\"1\";\"2\"}");
}

void TestArrayJson::arrayToJson_malformedTexts_givesNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!arrayToJson(text, ValueClass::Text, ',').has_value());
}

void TestArrayJson::arrayToJson_sixDimensions_areRead()
{
    QCOMPARE(arrayToJson("{{{{{{1}}}}}}", ValueClass::Integer, ',').value_or(QByteArray()),
             QByteArray("[[[[[[1]]]]]]"));
}

void TestArrayJson::arrayToJson_otherLowerBounds_areKeptAsTheyAre()
{
    for (const QByteArray &text :
         {QByteArray("[0:1]={1,2}"), QByteArray("[-3:-2][1:1]={{a},{\"b c\"}}")})
        QCOMPARE(arrayToJson(text, ValueClass::Integer, ',').value_or(QByteArray()), text);
    // The delimiter of box, which has commas of its own.
    QCOMPARE(
        arrayToJson("{(1,1),(0,0);(3,3),(2,2)}", ValueClass::Other, ';').value_or(QByteArray()),
        QByteArray(R"x(["(1,1),(0,0)","(3,3),(2,2)"])x"));
}

void TestArrayJson::arrayToJson_cutAnywhere_givesNothing()
{
    const QByteArray whole(R"({{1,"a\"b"},{NULL,c\\d}})");
    QVERIFY(arrayToJson(whole, ValueClass::Text, ',').has_value());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!arrayToJson(whole.first(size), ValueClass::Text, ',').has_value(),
                 whole.first(size).constData());
}

void TestArrayJson::arrayToJson_bytesThatAreNotUtf8_stay()
{
    QCOMPARE(arrayToJson("{\xe9,\"\xff\"}", ValueClass::Text, ',').value_or(QByteArray()),
             QByteArray("[\"\xe9\",\"\xff\"]"));
}

void TestArrayJson::arrayToJson_anyTexts_areReadBackByAJsonParser()
{
    const bool holds = rc::check("array_out, arrayToJson, QJsonDocument", [] {
        const auto elements = *rc::gen::container<std::vector<Element>>(anyElement());
        const char delimiter = *rc::gen::element(',', ';');
        const std::optional<QByteArray> json = arrayToJson(arrayText(elements, delimiter),
                                                           ValueClass::Text, delimiter);
        RC_ASSERT(json.has_value());
        RC_ASSERT(QJsonDocument::fromJson(*json).array() == jsonOf(elements));
        // The same text keeps its elements as texts whatever they are taken for, unless they are
        // such a value.
        const std::optional<QByteArray> other = arrayToJson(arrayText(elements, delimiter),
                                                            ValueClass::Numeric, delimiter);
        RC_ASSERT(other.has_value());
        RC_ASSERT(QJsonDocument::fromJson(*other).array().size()
                  == static_cast<qsizetype>(elements.size()));
    });
    QVERIFY(holds);
}

void TestArrayJson::arrayToJson_anyMatrix_isReadBackByAJsonParser()
{
    const bool holds = rc::check("two dimensions", [] {
        const auto columns = *rc::gen::inRange<size_t>(1, 4);
        const auto rows = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<Element>>>(
            rc::gen::container<std::vector<Element>>(columns, anyElement())));
        QByteArray text("{");
        QJsonArray expected;
        for (const std::vector<Element> &row : rows) {
            text += (text.size() > 1 ? "," : "") + arrayText(row, ',');
            expected.append(jsonOf(row));
        }
        text += '}';
        const std::optional<QByteArray> json = arrayToJson(text, ValueClass::Text, ',');
        RC_ASSERT(json.has_value());
        RC_ASSERT(QJsonDocument::fromJson(*json).array() == expected);
    });
    QVERIFY(holds);
}

void TestArrayJson::appendJsonString_everyByte_isReadBackByAJsonParser()
{
    QByteArray text;
    for (char c = 1; c > 0; ++c) // up to 127
        text += c;
    text += '\0';
    text += "größe\xe2\x80\xa8";
    QByteArray json("before[");
    appendJsonString(json, text);
    json += ']';
    QVERIFY(json.startsWith("before[\""));
    const QJsonArray read = QJsonDocument::fromJson(json.sliced(6)).array();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].toString(), QString::fromUtf8(text));
}

void TestArrayJson::isJsonNumber_texts_areTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("number");
    for (const char *text : {"0", "-0", "1", "-12", "10", "0.5", "-0.000", "1e5", "1E+05",
                             "1.5e-300", "12345678901234567890.1"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text :
         {"",    "-",        "+1",        "01",  "-01", ".5", "1.",  "1.e5",  "1e",  "1e+",
          "NaN", "Infinity", "-Infinity", "0x1", " 1",  "1 ", "1,2", "1.2.3", "--1", "1e5.5"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text) << false;
}

void TestArrayJson::isJsonNumber_texts_areTold()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, number);
    QCOMPARE(isJsonNumber(text), number);
    if (number)
        QVERIFY(!QJsonDocument::fromJson('[' + text + ']').isNull());
}

QTEST_GUILESS_MAIN(TestArrayJson)
#include "tst_arrayjson.moc"
