// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/celltext.h"
#include "ui/data/valuetext.h"

#include <QTest>

using namespace tributary;

namespace {

BrowsedCell textCell(const QByteArray &text)
{
    BrowsedCell cell;
    cell.kind = CellKind::Text;
    cell.bytes = text;
    cell.size = text.size();
    return cell;
}

} // namespace

/// Values in words: one line of a grid, JSON, hex, parts.
class TestBrowsedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void json_valid_getsALineAnElement_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pretty");
        const auto row = [](const char *name, const char *json, const char *pretty) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(pretty);
        };
        row("object", "{\"b\":1,\"a\":[true,null]}",
            "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}");
        row("empty ones", "[{ },[ ]]", "[\n  {},\n  []\n]");
        row("numbers keep their digits", "[12345678901234567890.1230,1e400,-0]",
            "[\n  12345678901234567890.1230,\n  1e400,\n  -0\n]");
        row("order and doubles stay", "{\"z\":1,\"a\":2,\"z\":3}",
            "{\n  \"z\": 1,\n  \"a\": 2,\n  \"z\": 3\n}");
        row("texts stay", "[\"a, b: {c} \\\" \\\\\",\"\\u00e9 é\"]",
            "[\n  \"a, b: {c} \\\" \\\\\",\n  \"\\u00e9 é\"\n]");
        row("blanks go", " [ 1 ,\n\t2 ] ", "[\n  1,\n  2\n]");
    }

    void json_valid_getsALineAnElement()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pretty);
        QCOMPARE(prettyJson(json).value_or(QString()), pretty);
    }

    void json_notValid_staysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"", "{", "[1,]", "{a b}", "hello", "12", "[1] x", "{\"a\" 1}", "[01]", "[1.]",
              "[1 2]", "[\"x]", "[nul]", "[1}", "{\"a\":1,}", "[+1]"})
            QTest::newRow(json) << QByteArray(json);
    }

    void json_notValid_staysAsItIs()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!prettyJson(json));
    }

    void hex_lines_haveOffsetBytesAndLetters()
    {
        QCOMPARE(
            hexLines("0123456789abcdef\xff\n"),
            QStringLiteral(
                "00000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  |0123456789abcdef|\n"
                "00000010  ff 0a                                            |..|\n"));
        QCOMPARE(hexLines({}), QString());
    }

    void parts_ofAText_joinToIt()
    {
        QString text;
        for (int line = 0; line < 300; ++line)
            text += QString(line % 90, u'x') + QStringLiteral("🦀\n");
        text += QString(1000, u'y');
        for (const qsizetype longest : {64, 100, 1000, 100000}) {
            QString joined;
            qsizetype begin = 0;
            for (const qsizetype end : partEnds(text, longest)) {
                const QString part = text.sliced(begin, end - begin);
                QVERIFY(part.size() <= longest && !part.back().isHighSurrogate());
                joined += part;
                begin = end;
            }
            QCOMPARE(joined, text);
        }
        QCOMPARE(partEnds({}, 10), QList<qsizetype>{0});
    }

    void shownText_controls_areSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Zoë 🦀") << QStringLiteral("Zoë 🦀");
        QTest::newRow("lines") << QStringLiteral("a\nb\r\n") << QStringLiteral("a⏎b␍⏎");
        QTest::newRow("tab and bell") << QStringLiteral("\t\a") << QStringLiteral("␉␇");
        QTest::newRow("nul") << QString(QChar(u'\0')) << QStringLiteral("␀");
        QTest::newRow("turned") << QStringLiteral("a\u202eb") << QStringLiteral("a⟨202E⟩b");
        QTest::newRow("isolate") << QStringLiteral("\u2066x\u2069")
                                 << QStringLiteral("⟨2066⟩x⟨2069⟩");
        QTest::newRow("joiners of real texts stay")
            << QStringLiteral("می\u200cخواهم") << QStringLiteral("می\u200cخواهم");
    }

    void shownText_controls_areSeen()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(shownText(text), shown);
    }

    void cellLine_long_isCutAtACharacter()
    {
        QCOMPARE(cellLine(textCell(QByteArray(200, 'a'))), QString(200, u'a'));
        QCOMPARE(cellLine(textCell(QByteArray(201, 'a'))), QString(200, u'a') + u'…');
        const QString crabs = cellLine(textCell(QStringLiteral("🦀").repeated(300).toUtf8()));
        QCOMPARE(crabs, QStringLiteral("🦀").repeated(100) + u'…');
        QVERIFY(!cellLine(textCell("x" + QStringLiteral("🦀").repeated(300).toUtf8()))
                     .contains(QChar::ReplacementCharacter));
        BrowsedCell beginning = textCell("abc");
        beginning.size = 5000;
        QCOMPARE(cellLine(beginning), QStringLiteral("abc…"));
    }

    void cellLine_bytes_tellTheirSize()
    {
        BrowsedCell cell;
        cell.kind = CellKind::Bytes;
        QCOMPARE(cellLine(cell), QStringLiteral("\\x (0 bytes)"));
        cell.bytes = QByteArray(30, '\x7f');
        cell.size = 5000;
        QCOMPARE(cellLine(cell),
                 QStringLiteral("\\x") + QStringLiteral("7f").repeated(24)
                     + QStringLiteral("… (4.9 KiB)"));
    }

    void spokenCell_words_areToldFromNothing()
    {
        QCOMPARE(spokenCell({}), QStringLiteral("NULL, no value"));
        QCOMPARE(spokenCell(textCell("NULL")), QStringLiteral("the text NULL"));
        QCOMPARE(spokenCell(textCell("")), QStringLiteral("empty text"));
        QCOMPARE(spokenCell(textCell("a")), QStringLiteral("a"));
    }
};

QTEST_MAIN(TestBrowsedText)
#include "tst_browsedtext.moc"
