// SPDX-License-Identifier: GPL-3.0-or-later
//
// No sentence in the sources passes translation by: reasons of errors, notes, names of things. What
// pages show is looked at by tst_translatable; here are the texts that only failures bring up.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sentences that are not for people who read the window, by why.
const QStringList &allowedTexts()
{
    static const QStringList texts{
        // Technical detail of an error, for a report.
        u"the session's settings were lost"_s,
        u"rows of the log do not have the form of COPY BINARY"_s,
        u"CREATE_REPLICATION_SLOT gave no slot"_s,
        u"CREATE_REPLICATION_SLOT gave no position or snapshot"_s,
        u"IDENTIFY_SYSTEM gave no position"_s,
        u"TIMELINE_HISTORY gave no content"_s,
        u"the server's timeline history cannot be read"_s,
        u"the server has not sent a word for %1 ms"_s,
        u"a message of the stream has no known form"_s,
        u"column %1 is another one now"_s,
        u"storage was %1, is %2"_s,
        u"%1: row %2 of COPY is broken"_s,
        // Words of libpq, of a server or of ssh, which are looked for.
        u"timeout expired"_s,
        u"publication \\\"(.*)\\\" does not exist"_s,
        u"(?:library|access file) \\\"([^\\\"\\n]*)\\\""_s,
        u"No such file"_s,
        u"open failed"_s,
        u"Address already in use"_s,
        u"cannot listen to port"_s,
        // Names.
        u"pgoutput, wal2json"_s,
        // A schedule as it is typed and stored.
        u"every minute"_s,
        u"hourly at :%1"_s,
    };
    return texts;
}

/// Files and folders that write English everywhere, by why.
const QStringList &allowedPlaces()
{
    static const QStringList places{
        u"app/cli/"_s, // the command line speaks English
        u"app/common/redaction.cpp"_s, // words that are looked for
        u"app/common/report.cpp"_s, // a report is read by the program's makers
        u"engine/schedule/systemdunits.cpp"_s, // comments in unit files
        u"engine/source/script/"_s, // scripts are for any administrator
        u"ui/widgets/sqlhighlighter.cpp"_s, // keywords of SQL
    };
    return places;
}

/// The sentences in @p code that no translation reaches: at least two words in small letters, one
/// after the other, in a literal that becomes a text as it is. SQL is none.
QStringList sentencesIn(const QString &code)
{
    static const QRegularExpression literal(
        u"\\b(?:QStringLiteral|QString|QLatin1String|QString::from(?:Latin1|Utf8))\\(\\s*"
        u"((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)|(\"(?:[^\"\\\\]|\\\\.)*\")_(?:s|L1)\\b"_s);
    static const QRegularExpression part(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression words(u"(?<![%\\\\\\w])[a-z]{2,}[,:;]? [a-z]{2,}"_s);
    static const QRegularExpression sql(
        u"\\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|FROM|WHERE|SET)\\b"_s);
    QStringList found;
    for (auto each = literal.globalMatch(code); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QString text;
        for (auto piece = part.globalMatch(match.captured(1) + match.captured(2)); piece.hasNext();)
            text += piece.next().captured(1);
        if (text.contains(words) && !text.contains(sql))
            found.append(text);
    }
    return found;
}

} // namespace

class TestTranslatableSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sentences_inCode_areFound_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("found");
        const auto add = [](const char *name, const QString &code, const QStringList &found = {}) {
            QTest::newRow(name) << code << found;
        };
        add("reason",
            u"makeError(K, {{QStringLiteral(\"reason\"), QStringLiteral(\"it is gone\")}})"_s,
            {u"it is gone"_s});
        add("in pieces", u"QStringLiteral(\n    \"it \"\n    \"is gone\").arg(x)"_s,
            {u"it is gone"_s});
        add("literal", u"note(u\"it is gone\"_s)"_s, {u"it is gone"_s});
        add("other text", u"QString::fromLatin1(\"it is gone\")"_s, {u"it is gone"_s});
        add("value first", u"QStringLiteral(\"%1 was read\").arg(x)"_s, {u"%1 was read"_s});
        add("tr", u"tr(\"it is gone\")"_s);
        add("translate", u"QCoreApplication::translate(\"Run\", \"it is gone\")"_s);
        add("marked", u"translated(QT_TRANSLATE_NOOP(\"Run\", \"it is gone\"))"_s);
        add("SQL", u"QStringLiteral(\"SELECT name as well FROM source\")"_s);
        add("name", u"QStringLiteral(\"reason\")"_s);
        add("separator", u"QStringLiteral(\", \")"_s);
        add("pattern", u"QStringLiteral(\"%1 (%2)\")"_s);
    }

    void sentences_inCode_areFound()
    {
        QFETCH(const QString, code);
        QFETCH(const QStringList, found);
        QCOMPARE(sentencesIn(code), found);
    }

    void sources_everySentence_isTranslated()
    {
        const QDir root(QStringLiteral(TRIBUTARY_SOURCE_DIR));
        QStringList left;
        QStringList unused = allowedTexts();
        int files = 0;
        for (const QString &folder : {u"app"_s, u"engine"_s, u"ui"_s, u"wizard"_s}) {
            for (QDirIterator each(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                                   QDirIterator::Subdirectories);
                 each.hasNext();) {
                QFile file(each.next());
                const QString name = root.relativeFilePath(file.fileName());
                const bool isAllowed = std::ranges::any_of(
                    allowedPlaces(), [&](const QString &place) { return name.startsWith(place); });
                if (isAllowed)
                    continue;
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
                ++files;
                const QStringList sentences = sentencesIn(QString::fromUtf8(file.readAll()));
                for (const QString &sentence : sentences) {
                    unused.removeAll(sentence);
                    if (!allowedTexts().contains(sentence))
                        left.append(name + u": "_s + sentence);
                }
            }
        }
        QVERIFY(files > 100);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        QVERIFY2(unused.isEmpty(), qPrintable(u"no longer there: "_s + unused.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslatableSources)
#include "tst_translatablesources.moc"
