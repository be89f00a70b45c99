// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlineharness.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

class TestCommandMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void run_connectionTextInAWrongPlace_isNotRepeated_data();
    void run_connectionTextInAWrongPlace_isNotRepeated();
    void run_emptyValue_isRefused_data();
    void run_emptyValue_isRefused();
    void run_helpOfACommand_isItsOwn();

private:
    Outcome run(const QStringList &arguments) const { return m_harness->run(arguments); }

    std::unique_ptr<CommandLineHarness> m_harness;
};

void TestCommandMistakes::init()
{
    m_harness = std::make_unique<CommandLineHarness>();
    QVERIFY(m_harness->isUsable());
}

void TestCommandMistakes::run_connectionTextInAWrongPlace_isNotRepeated_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    const char *uri = "postgresql://u:SECRETPW@127.0.0.1:1/d";
    const QString named = QStringLiteral(
        "Here only the name of a saved source can be given, not a connection text.");
    QTest::newRow("status")
        << texts({"status", uri}) << 2
        << QStringLiteral("\"status\" of a source that is not saved needs its destination, too");
    QTest::newRow("status, key=value")
        << texts({"status", "host=h password=SECRETPW"}) << 2
        << QStringLiteral("\"status\" of a source that is not saved needs its destination, too");
    QTest::newRow("source show") << texts({"source", "show", uri}) << 10 << named;
    QTest::newRow("source remove") << texts({"source", "remove", uri}) << 10 << named;
    QTest::newRow("schedule show") << texts({"schedule", uri, "show"}) << 10 << named;
    QTest::newRow("schedule off") << texts({"schedule", uri, "off"}) << 10 << named;
    QTest::newRow("source import") << texts({"source", "import", uri}) << 2
                                   << QStringLiteral("The file postgresql://u:***@127.0.0.1:1/d");
    QTest::newRow("command") << texts({uri}) << 2
                             << QStringLiteral("A command comes first, such as sync.");
    QTest::newRow("option") << texts({"status", "x", "--password-stdin=SECRETPW"}) << 2
                            << QStringLiteral("Unexpected value after '--password-stdin'.");
    const QString notWritten = QStringLiteral(
        "\"postgresql://u:***@127.0.0.1:1/d\" is not a destination");
    QTest::newRow("sync to it") << texts({"sync", "postgresql://a@127.0.0.1:1/s", uri}) << 2
                                << notWritten;
    QTest::newRow("verify with it")
        << texts({"verify", "postgresql://a@127.0.0.1:1/s", uri}) << 2 << notWritten;
    QTest::newRow("status of it") << texts({"status", "postgresql://a@127.0.0.1:1/s", uri}) << 2
                                  << notWritten;
    QTest::newRow("source add of it")
        << texts({"source", "add", "x", "postgresql://a@127.0.0.1:1/s", uri}) << 2 << notWritten;
}

void TestCommandMistakes::run_connectionTextInAWrongPlace_isNotRepeated()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, sentence);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.words.contains(u"): " + sentence), qPrintable(outcome.words));
    QVERIFY2(!outcome.words.contains(u"SECRETPW"), qPrintable(outcome.words));
    const Outcome json = run(arguments + texts({"--json"}));
    QCOMPARE(json.code, code);
    QVERIFY2(!QString(json.data + json.words).contains(u"SECRETPW"), qPrintable(json.data));
}

void TestCommandMistakes::run_emptyValue_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("--name") << texts(
        {"slot", "postgresql://a@127.0.0.1:1/s", "create", "--name", ""});
    QTest::newRow("--table") << texts(
        {"sync", "postgresql://a@127.0.0.1:1/s", "sqlite:x", "--table", ""});
    QTest::newRow("--schema") << texts(
        {"script", "postgresql://a@127.0.0.1:1/s", "--role", "r", "--schema", ""});
    QTest::newRow("--output") << texts(
        {"script", "postgresql://a@127.0.0.1:1/s", "--role", "r", "-o", ""});
    QTest::newRow("--slot") << texts({"source", "add", "x", "postgresql://a@127.0.0.1:1/s",
                                      "sqlite:x", "--method", "log", "--slot", ""});
}

void TestCommandMistakes::run_emptyValue_isRefused()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    const QString sentence = QStringLiteral("error (usage): %1 needs a value that is not empty.\n")
                                 .arg(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY2(outcome.words.startsWith(sentence), qPrintable(outcome.words));
}

void TestCommandMistakes::run_helpOfACommand_isItsOwn()
{
    for (const char *command :
         {"check", "script", "slot", "sync", "verify", "status", "source", "schedule"})
        QCOMPARE(run(texts({"help", command})).data, run(texts({command, "--help"})).data);
    QCOMPARE(run(texts({"help", "frob"})).code, 2);
    QVERIFY(run(texts({"help", "script"})).data.contains(u"\n  --output, -o FILE "));
    // What a usage line leaves out is taken for not there.
    for (const char *command : {"check", "script", "slot", "sync", "verify", "status"}) {
        const QString help = run(texts({"help", command})).data;
        const QString usage = help.section(u'\n', 0, 0);
        const QRegularExpression option(QStringLiteral("\n  (--[a-z-]+)"));
        for (const QRegularExpressionMatch &match : option.globalMatch(help)) {
            const QString name = match.captured(1);
            if (name != u"--help" && name != u"--output") // its short name is there
                QVERIFY2(usage.contains(name), qPrintable(name + u": " + usage));
        }
    }
}

QTEST_GUILESS_MAIN(TestCommandMistakes)
#include "tst_commandmistakes.moc"
