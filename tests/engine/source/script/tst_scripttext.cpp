// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scripts' texts, compared with the files in golden/. After an intended change:
// tst_scripttext -update writes them anew, to be read before they are committed.

#include "tests/engine/source/script/scriptshop.h"

#include "engine/source/providerguide.h"
#include "engine/source/script/scripttext.h"

#include <QFile>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

bool updating = false;

} // namespace

class TestScriptText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void script_golden_data();
    void script_golden();
    void name_escaped_data();
    void name_escaped();
};

void TestScriptText::script_golden_data()
{
    QTest::addColumn<ScriptRequest>("request");
    QTest::addColumn<bool>("undo");
    QTest::addColumn<ScriptFacts>("facts");
    const std::pair<const char *, ScriptFormat> formats[] = {
        {"psql", ScriptFormat::Psql},
        {"sql", ScriptFormat::Sql},
        {"markdown", ScriptFormat::Markdown},
    };
    for (const ProviderEntry &entry : providerTable()) {
        for (const bool log : {false, true}) {
            for (const auto &[word, format] : formats) {
                // Everything of a server of one's own, of the others what they are chosen for.
                const bool follows = providerGuide(entry.provider).followsLog;
                if (log && !follows)
                    continue;
                if (entry.provider != Provider::SelfHosted
                    && (format != ScriptFormat::Psql || log != follows))
                    continue;
                ScriptRequest request = reader();
                request.provider = entry.provider;
                request.log = log;
                request.futureTables = log;
                request.format = format;
                QTest::addRow("%s-%s-%s", entry.id, log ? "log" : "full", word)
                    << request << false << shop();
            }
        }
    }
    ScriptRequest request = reader();
    request.provider = Provider::Heroku;
    QTest::newRow("heroku-undo") << request << true << shop();
    request.log = true;
    ScriptFacts facts = shop();
    facts.serverVersion = 170004;
    request.provider = Provider::Supabase;
    QTest::newRow("supabase-17-log-psql") << request << false << facts;
    // Values of which the newest servers, and those with room, would show nothing.
    facts.serverVersion = 90624;
    facts.usedSlots = facts.maxSlots;
    facts.keptLogUnlimited = false;
    request.provider = Provider::SelfHosted;
    QTest::newRow("generic-9.6-log-psql") << request << false << facts;
    QTest::newRow("undo") << request << true << shop();
    request.plugin = QStringLiteral("wal2json");
    request.passwordForm = ScriptPassword::Ask;
    request.tables = {
        {QStringLiteral("public"), QStringLiteral("customers"), {QStringLiteral("name")}},
        {QStringLiteral("public"), QStringLiteral("orders"), {}}};
    QTest::newRow("columns-wal2json-ask") << request << false << shop();
}

void TestScriptText::script_golden()
{
    QFETCH(ScriptRequest, request);
    QFETCH(bool, undo);
    QFETCH(ScriptFacts, facts);
    const Result<QString> script = undo ? undoScript(request, facts) : setupScript(request, facts);
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    QFile golden(QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/engine/source/script/golden/%1.%2")
                     .arg(QString::fromUtf8(QTest::currentDataTag()),
                          request.format == ScriptFormat::Markdown ? QStringLiteral("md")
                                                                   : QStringLiteral("sql")));
    if (updating) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QVERIFY(golden.write(script->toUtf8()) > 0);
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList lines = script->split(u'\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
    for (const QString &line : lines)
        QVERIFY2(line == plainAscii(line), qPrintable(line));
    QVERIFY(!script->contains(u"correct horse") || request.passwordForm == ScriptPassword::Plain);
}

void TestScriptText::name_escaped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("literal");
    const auto row = [](const char *about, const QString &name, const char *identifier,
                        const char *literal) {
        QTest::newRow(about) << name << QString::fromUtf8(identifier) << QString::fromUtf8(literal);
    };
    row("plain", QStringLiteral("Orders 2"), "\"Orders 2\"", "'Orders 2'");
    row("quotes", QStringLiteral("a\"b'c"), "\"a\"\"b'c\"", "'a\"b''c'");
    row("backslash", QStringLiteral("a\\!b\""), "U&\"a\\\\!b\"\"\"", "E'a\\\\!b\"'");
    row("line break", QStringLiteral("a\n\\! x"), "U&\"a\\000A\\\\! x\"", "E'a\\u000A\\\\! x'");
    row("umlaut", QStringLiteral("\u00e9"), "U&\"\\00E9\"", "E'\\u00E9'");
    row("elephant", QStringLiteral("\U0001F418"), "U&\"\\+01F418\"", "E'\\U0001F418'");
    row("delete", QStringLiteral("\u007f"), "U&\"\\007F\"", "E'\\u007F'");
}

void TestScriptText::name_escaped()
{
    QFETCH(QString, name);
    const ScriptText text(150020, QStringLiteral("UTF8"));
    QTEST(text.identifier(name), "identifier");
    QTEST(text.literal(name), "literal");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    updating = arguments.removeAll(QStringLiteral("-update")) > 0;
    TestScriptText test;
    return QTest::qExec(&test, arguments);
}

#include "tst_scripttext.moc"
