// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sqlhighlighter.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace tributary;

/// Which letters are coloured as what.
class TestSqlHighlighter : public QObject
{
    Q_OBJECT

private:
    /// One letter for each of the text: k, n, t, c, \ as the kinds, "." for plain.
    static QString kindsOf(const QString &text, bool dark)
    {
        QTextDocument document;
        document.setPlainText(text);
        SqlHighlighter highlighter(&document);
        highlighter.setDark(dark);
        QStringList lines;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QString line(block.text().size(), u'.');
            const QList<QTextLayout::FormatRange> ranges = block.layout()->formats();
            for (const QTextLayout::FormatRange &range : ranges) {
                for (int kind = 0; kind < SqlHighlighter::KindCount; ++kind) {
                    if (highlighter.colour(static_cast<SqlHighlighter::Kind>(kind))
                        == range.format.foreground().color())
                        line.replace(range.start, range.length,
                                     QString(range.length, QLatin1String("kntc\\")[kind]));
                }
            }
            lines.append(line);
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:

    void text_isColouredByKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *name, const char *text, const char *kinds) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(kinds);
        };
        row("statement", "GRANT select ON t", "kkkkk.kkkkkk.kk..");
        row("word within a word", "granted", ".......");
        row("name", "ON \"a\"\"b\";", "kk.nnnnnn.");
        row("name over lines", "\"a\nON\"x", "nn\nnnn.");
        row("text", "'it''s' ON", "ttttttt.kk");
        row("escaped text", "E'a\\'b' ON", "ttttttt.kk");
        row("backslash in a plain text", "'a\\' ON", "tttt.kk");
        row("text over lines", "'a\nON' ON", "tt\nttt.kk");
        row("comment", "ON -- ON", "kk.ccccc");
        row("nested comment", "/* a /* b */\nON */ ON", "cccccccccccc\nccccc.kk");
        row("tagged text", "$x$ ON\n$$ $x$ ON", "tttttt\ntttttt.kk");
        row("body of a block", "DO $$ BEGIN END $$", "kk.tt.kkkkk.kkk.tt");
        row("command of psql", "\\set ON_ERROR_STOP on",
            "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\");
        row("unfinished", "'", "t");
        row("lone dollar", "$1 ON", "...kk");
    }

    void text_isColouredByKind()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        QCOMPARE(kindsOf(text, false), kinds);
        QCOMPARE(kindsOf(text, true), kinds);
    }
};

QTEST_MAIN(TestSqlHighlighter)
#include "tst_sqlhighlighter.moc"
