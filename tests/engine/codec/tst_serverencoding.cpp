// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/serverencoding.h"

#include <QTest>

using namespace tributary;

namespace {

QByteArray converted(ServerEncoding &encoding, const QByteArray &text)
{
    const std::optional<QByteArrayView> utf8 = encoding.toUtf8(text);
    return utf8 ? utf8->toByteArray() : "refused";
}

} // namespace

class TestServerEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toUtf8_everyEncodingOfServers_isKnown_data();
    void toUtf8_everyEncodingOfServers_isKnown();
    void toUtf8_text_isConverted_data();
    void toUtf8_text_isConverted();
    void toUtf8_longThenShort_isConverted();
    void toUtf8_afterARefusal_isConverted();
};

void TestServerEncoding::toUtf8_everyEncodingOfServers_isKnown_data()
{
    QTest::addColumn<bool>("known");
    // Those of pg_encoding_to_char() that a database can have.
    for (const char *name :
         {"SQL_ASCII",  "EUC_JP",     "EUC_CN",     "EUC_KR",     "EUC_TW",  "EUC_JIS_2004",
          "UTF8",       "LATIN1",     "LATIN2",     "LATIN3",     "LATIN4",  "LATIN5",
          "LATIN6",     "LATIN7",     "LATIN8",     "LATIN9",     "LATIN10", "WIN1256",
          "WIN1258",    "WIN866",     "WIN874",     "KOI8R",      "WIN1251", "WIN1252",
          "ISO_8859_5", "ISO_8859_6", "ISO_8859_7", "ISO_8859_8", "WIN1250", "WIN1253",
          "WIN1254",    "WIN1255",    "WIN1257",    "KOI8U"})
        QTest::newRow(name) << true;
    QTest::newRow("MULE_INTERNAL") << false;
    QTest::newRow("") << false;
}

void TestServerEncoding::toUtf8_everyEncodingOfServers_isKnown()
{
    QFETCH(bool, known);
    ServerEncoding encoding(QTest::currentDataTag());
    QCOMPARE(encoding.isKnown(), known);
    QCOMPARE(converted(encoding, "plain"), "plain");
    QCOMPARE(converted(encoding, ""), "");
}

void TestServerEncoding::toUtf8_text_isConverted_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utf8");
    const auto is = [](const char *name, const char *text, const char *utf8) {
        QTest::addRow("%s %s", name, utf8)
            << QByteArray(name) << QByteArray(text) << QByteArray(utf8);
    };
    is("UTF8", "é", "é");
    is("SQL_ASCII", "\xe9", "\xe9");
    is("LATIN1", "\xe9\x85", "é\xc2\x85");
    is("LATIN9", "\xa4", "€");
    is("WIN1252", "\x80\xe9", "€é");
    is("WIN1251", "\xcf", "П");
    is("KOI8R", "\xf0", "П");
    is("EUC_KR", "\xc7\xd1", "한");
    is("EUC_CN", "\xd6\xd0", "中");
    is("EUC_TW", "\xc4\xe3", "中");
    is("EUC_JP", "\x8e\xb1\xc6\xfc", "ｱ日");
    // Where tables differ, the server's own: full-width forms.
    is("EUC_JP", "\xa1\xc1\xa1\xdd\xa1\xf1", "～－￠");
    is("WIN1258", "\xd5", "Ơ");
    is("MULE_INTERNAL", "\x81\xe9", "refused");
    is("EUC_JP", "\xc6", "refused");
    is("WIN1252", "\x81", "refused");
}

void TestServerEncoding::toUtf8_text_isConverted()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, utf8);
    ServerEncoding encoding(name);
    QCOMPARE(converted(encoding, text), utf8);
}

void TestServerEncoding::toUtf8_longThenShort_isConverted()
{
    ServerEncoding encoding("LATIN1");
    for (const qsizetype size : {qsizetype(10), qsizetype(3 << 20), qsizetype(5)})
        QCOMPARE(converted(encoding, QByteArray(size, '\xe9')), QByteArray("é").repeated(size));
}

void TestServerEncoding::toUtf8_afterARefusal_isConverted()
{
    ServerEncoding encoding("EUC_JP");
    QCOMPARE(converted(encoding, "\xc6"), "refused");
    QCOMPARE(converted(encoding, "\xc6\xfc"), "日");
}

QTEST_GUILESS_MAIN(TestServerEncoding)
#include "tst_serverencoding.moc"
