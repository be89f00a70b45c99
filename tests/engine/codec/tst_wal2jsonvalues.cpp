// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/logevents.h"
#include "tests/engine/codec/wal2jsonmessages.h"

#include "engine/codec/wal2jsondecoder.h"
#include "engine/codec/wal2jsonvalues.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

/// The fields of one value, as the first column of an insertion.
QByteArray valueOf(const QByteArray &value, QByteArrayView encoding = "UTF8")
{
    Wal2JsonDecoder decoder(encoding);
    const QByteArrayList events = eventsOf(decoder,
                                           {begin, message('I', columns({column("a", value)}))});
    return events.last().startsWith("insert 1 ") ? events.last().sliced(9) : events.last();
}

} // namespace

class TestWal2JsonValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_values_areTheServersText_data();
    void decode_values_areTheServersText();
    void null_inAColumnOfFloats_mayHaveBeenNaN_data();
    void null_inAColumnOfFloats_mayHaveBeenNaN();
    void decode_otherEncodings_becomeUtf8_data();
    void decode_otherEncodings_becomeUtf8();
};

void TestWal2JsonValues::decode_values_areTheServersText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("field");
    const auto is = [](const char *value, const char *field) {
        QTest::newRow(value) << QByteArray(value) << QByteArray(field);
    };
    is("12345678901234567890.1230", "('12345678901234567890.1230')");
    is("1.7976931348623157e+308", "('1.7976931348623157e+308')");
    is("-0", "('-0')");
    is("true", "('t')");
    is("false", "('f')");
    is("null", "(null)");
    is("\"null\"", "('null')");
    is("\"\"", "('')");
    is("\"00ff\"", "('00ff')");
    is(R"("{\"\\\\x00\"}")", R"(('{"\\x00"}'))");
    is(R"("\\x00ff")", R"(('\x00ff'))");
    is(R"("\b\f\n\r\t\/\\\"")", "('\b\f\n\r\t/\\\"')");
    is(R"("\\\\")", R"(('\\'))");
    is(R"("\u0001\u00e9\u20ac\ud83d\ude00")", "('\x01é€😀')");
    is("\"\x7f\xff\"", "('\x7f\xff')");
}

void TestWal2JsonValues::decode_values_areTheServersText()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, field);
    QCOMPARE(valueOf(value), field);
}

void TestWal2JsonValues::null_inAColumnOfFloats_mayHaveBeenNaN_data()
{
    QTest::addColumn<bool>("loses");
    for (const char *type :
         {"real", "double precision", "numeric", "numeric(10,2)", "numeric(3,-2)"})
        QTest::newRow(type) << true;
    // A type of this name in another schema, or a domain, is a string.
    for (const char *type : {"integer", "text", "numeric[]", "numeric(10,2)[]",
                             "double precision[]", "s.numeric", "\"numeric\"", "numericals"})
        QTest::newRow(type) << false;
}

void TestWal2JsonValues::null_inAColumnOfFloats_mayHaveBeenNaN()
{
    QFETCH(bool, loses);
    QCOMPARE(losesNaNInWal2Json(QString::fromLatin1(QTest::currentDataTag())), loses);
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
    QCOMPARE(valueOf(value, encoding), field);
}

QTEST_GUILESS_MAIN(TestWal2JsonValues)
#include "tst_wal2jsonvalues.moc"
