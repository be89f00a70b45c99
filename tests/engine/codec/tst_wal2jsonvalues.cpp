// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/logevents.h"
#include "tests/engine/codec/wal2jsonmessages.h"

#include "engine/codec/wal2jsondecoder.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

/// The fields of one value, as the first column of an insertion.
QByteArray valueOf(const QByteArray &type, const QByteArray &value,
                   QByteArrayView encoding = "UTF8")
{
    Wal2JsonDecoder decoder(encoding);
    const QByteArrayList events = eventsOf(
        decoder, {begin, message('I', columns({column("a", type, value)}))});
    return events.last().startsWith("insert 1 ") ? events.last().sliced(9) : events.last();
}

} // namespace

class TestWal2JsonValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_values_areTheServersText_data();
    void decode_values_areTheServersText();
    void decode_typeThatIsNotJson_isRead_data();
    void decode_typeThatIsNotJson_isRead();
    void decode_otherEncodings_becomeUtf8_data();
    void decode_otherEncodings_becomeUtf8();
};

void TestWal2JsonValues::decode_values_areTheServersText_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("field");
    const auto is = [](const char *type, const char *value, const char *field) {
        QTest::addRow("%s %s", type, value)
            << QByteArray(type) << QByteArray(value) << QByteArray(field);
    };
    is("numeric", "12345678901234567890.1230", "('12345678901234567890.1230')");
    is("double precision", "1.7976931348623157e+308", "('1.7976931348623157e+308')");
    is("double precision", "-0", "('-0')");
    is("boolean", "true", "('t')");
    is("boolean", "false", "('f')");
    is("boolean", "null", "(null)");
    is("integer", "null", "(null)");
    is("text", "null", "(null)");
    is("text", "\"null\"", "('null')");
    is("real", "null", "(lost)");
    is("double precision", "null", "(lost)");
    is("numeric", "null", "(lost)");
    is("numeric(10,2)", "null", "(lost)");
    is("numeric(3,-2)", "null", "(lost)");
    is("numeric[]", "null", "(null)");
    is("numeric(10,2)[]", "null", "(null)");
    is("double precision[]", "null", "(null)");
    is("s.numeric", "null", "(null)");
    is("bytea", "\"\"", "('\\x')");
    is("bytea", "\"00ff\"", "('\\x00ff')");
    is("bytea[]", R"("{\"\\\\x00\"}")", R"(('{"\\x00"}'))");
    is("s.photo", R"("\\x00ff")", R"(('\x00ff'))");
    is("text", R"("\b\f\n\r\t\/\\\"")", "('\b\f\n\r\t/\\\"')");
    is("text", R"("\\\\")", R"(('\\'))");
    is("text", R"("\u0001\u00e9\u20ac\ud83d\ude00")", "('\x01é€😀')");
    is("text", "\"\"", "('')");
    is("text", "\"\x7f\xff\"", "('\x7f\xff')");
}

void TestWal2JsonValues::decode_values_areTheServersText()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, field);
    QCOMPARE(valueOf(type, value), field);
}

void TestWal2JsonValues::decode_typeThatIsNotJson_isRead_data()
{
    QTest::addColumn<QByteArray>("type");
    // Each as wal2json 2.5 sends it.
    QTest::newRow("schema and name") << QByteArray(R"("Odd ""s\x"."Mo""od\é")");
    QTest::newRow("schema only") << QByteArray(R"("Odd ""s\x".dby)");
    QTest::newRow("backslash last") << QByteArray(R"("a\")");
    QTest::newRow("typmod with a comma") << QByteArray(R"("S".geometry(Point,4326))");
    QTest::newRow("name like the next member") << QByteArray(R"("a"",""value"":""".b)");
    QTest::newRow("quote last") << QByteArray(R"("a""".b)");
}

void TestWal2JsonValues::decode_typeThatIsNotJson_isRead()
{
    QFETCH(QByteArray, type);
    Wal2JsonDecoder decoder("UTF8");
    const QByteArray odd = R"({"name":"o","type":)" + type + R"(,"value":"v\"w"})";
    const QByteArray insertion = message('I', columns({a1, odd, bx}));
    const QByteArrayList events = eventsOf(decoder, {begin, insertion, insertion});
    QCOMPARE(events.size(), 4);
    QVERIFY(events[1].startsWith("relation 1 s.t ? a:integer o:"));
    QVERIFY(events[1].endsWith(" b:text"));
    QCOMPARE(events[2], "insert 1 ('1' 'v\"w' 'x')");
    QCOMPARE(events[3], events[2]);
}

void TestWal2JsonValues::decode_otherEncodings_becomeUtf8_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("LATIN1") << QByteArray("LATIN1") << QByteArray("\"caf\xe9\\n\"")
                            << QByteArray("('café\n')");
    QTest::newRow("WIN1252") << QByteArray("WIN1252") << QByteArray("\"\x80\"")
                             << QByteArray("('€')");
    QTest::newRow("EUC_JP") << QByteArray("EUC_JP") << QByteArray("\"\xc6\xfc\xcb\xdc\"")
                            << QByteArray("('日本')");
    QTest::newRow("SQL_ASCII") << QByteArray("SQL_ASCII") << QByteArray("\"caf\xe9\"")
                               << QByteArray("('caf\xe9')");
    QTest::newRow("ASCII of an unknown one")
        << QByteArray("MULE_INTERNAL") << QByteArray("\"x\"") << QByteArray("('x')");
    const QByteArray refused = "malformed: text cannot be converted from the server's encoding";
    QTest::newRow("unknown") << QByteArray("MULE_INTERNAL") << QByteArray("\"\x81\xe9\"")
                             << refused;
    QTest::newRow("half a character") << QByteArray("EUC_JP") << QByteArray("\"\xc6\"") << refused;
}

void TestWal2JsonValues::decode_otherEncodings_becomeUtf8()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, field);
    QCOMPARE(valueOf("text", value, encoding), field);
}

QTEST_GUILESS_MAIN(TestWal2JsonValues)
#include "tst_wal2jsonvalues.moc"
