// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlineharness.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void run_wrongUse_isExplained_data();
    void run_wrongUse_isExplained();
    void run_wrongUseWithJson_isOneObject_data();
    void run_wrongUseWithJson_isOneObject();
    void run_unknownSource_isTold_data();
    void run_unknownSource_isTold();
    void run_help_goesToStandardOutput_data();
    void run_help_goesToStandardOutput();
    void run_version_isOneLine();
    void run_unusableArguments_haveTheirOwnErrors_data();
    void run_unusableArguments_haveTheirOwnErrors();
    void run_unfitMethod_isExplained_data();
    void run_unfitMethod_isExplained();
    void run_helpOfSync_tellsTheOptionsOfTheLog();
    void run_helpOfCheck_doesNotOfferTheOptionsOfARun();
    void run_passwordFile_mustBeReadable_data();
    void run_passwordFile_mustBeReadable();
    void run_controlCharacters_areShownNotSent();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_harness->run(arguments, input);
    }

    QString pathOf(const char *name) const { return m_harness->pathOf(name); }

    QString sourceUri() const { return m_harness->sourceUri(); }

    std::unique_ptr<CommandLineHarness> m_harness;
};

void TestCommandLine::init()
{
    m_harness = std::make_unique<CommandLineHarness>();
    QVERIFY(m_harness->isUsable());
}

void TestCommandLine::run_wrongUse_isExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](std::initializer_list<const char *> list) {
        QTest::newRow(qPrintable(texts(list).join(u' '))) << texts(list);
    };
    row({"nonsense"});
    row({"Sync", "x", "sqlite:y"});
    row({""});
    row({"sync"});
    row({"sync", "a", "sqlite:b", "c"});
    row({"sync", "postgresql://ana@127.0.0.1/shop"});
    row({"sync", "x", "--bogus"});
    row({"sync", "x", "sqlite:y", "--table"});
    row({"sync", "x", "sqlite:y", "--once=1"});
    row({"check"});
    row({"check", "a", "b"});
    row({"verify"});
    row({"verify", "a", "sqlite:b", "c"});
    row({"verify", "a", "sqlite:b", "--quick", "--full"});
    row({"verify", "postgresql://ana@127.0.0.1/shop"});
    row({"status", "a", "b", "c"});
    row({"slot"});
    row({"slot", "postgresql://ana@127.0.0.1/shop"});
    row({"slot", "postgresql://ana@127.0.0.1/shop", "frob"});
    row({"slot", "postgresql://ana@127.0.0.1/shop", "status", "x"});
    row({"slot", "postgresql://ana@127.0.0.1/shop", "create", "--plugin", "x"});
    row({"slot", "postgresql://ana@127.0.0.1/shop", "create", "--slot", "x"});
    row({"check", "postgresql://ana@127.0.0.1/shop", "--method", "both"});
    row({"check", "postgresql://ana@127.0.0.1/shop", "--method", "log", "--follow"});
    row({"check", "postgresql://ana@127.0.0.1/shop", "--slot", "x"});
    row({"check", "postgresql://ana@127.0.0.1/shop", "--provider", "frob"});
    row({"source"});
    row({"source", "frob"});
    row({"source", "list", "x"});
    row({"source", "show"});
    row({"source", "remove", "a", "b"});
    row({"source", "add", "shop"});
    row({"source", "add", "shop", "postgresql://ana@db/shop"});
    row({"sync", "postgresql://ana@127.0.0.1/shop", "sqlite:y", "--password-stdin",
         "--password-file", "x"});
}

void TestCommandLine::run_wrongUse_isExplained()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.data, QString());
    if (arguments == QStringList{QString()}) { // like no arguments at all
        QVERIFY2(outcome.words.contains(u"tributary-cli sync SOURCE"), qPrintable(outcome.words));
        return;
    }
    QVERIFY2(outcome.words.startsWith(u"error (usage): "), qPrintable(outcome.words));
    QVERIFY2(outcome.words.contains(u"\n  - See \"tributary-cli help\""),
             qPrintable(outcome.words));
}

void TestCommandLine::run_wrongUseWithJson_isOneObject_data()
{
    run_wrongUse_isExplained_data();
}

void TestCommandLine::run_wrongUseWithJson_isOneObject()
{
    QFETCH(QStringList, arguments);
    if (arguments == QStringList{QString()})
        return;
    const Outcome outcome = run(arguments + texts({"--json"}));
    if (arguments.last() == u"--table") { // takes it for the table's name; nothing is wrong with
                                          // the rest but the source
        QCOMPARE(outcome.code, 10);
        return;
    }
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.words, QString());
    QCOMPARE(outcome.objects().size(), 1);
    const QJsonObject error = outcome.objects().first();
    QCOMPARE(error.value(u"type").toString(), QStringLiteral("error"));
    QCOMPARE(error.value(u"id").toString(), QStringLiteral("usage"));
    QVERIFY(!error.value(u"message").toString().isEmpty());
    QVERIFY(!error.value(u"actions").toArray().isEmpty());
    QVERIFY(outcome.data.endsWith(u'\n'));
}

void TestCommandLine::run_unknownSource_isTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("sync") << texts({"sync", "nosuch", "sqlite:/tmp/never.sqlite"});
    QTest::newRow("sync without destination") << texts({"sync", "nosuch"});
    QTest::newRow("check") << texts({"check", "nosuch"});
    QTest::newRow("verify") << texts({"verify", "nosuch", "sqlite:/tmp/never.sqlite"});
    QTest::newRow("slot") << texts({"slot", "nosuch", "status"});
    QTest::newRow("status") << texts({"status", "nosuch"});
    QTest::newRow("status with destination")
        << texts({"status", "nosuch", "sqlite:/tmp/never.sqlite"});
    QTest::newRow("source show") << texts({"source", "show", "nosuch"});
    QTest::newRow("source remove") << texts({"source", "remove", "nosuch"});
}

void TestCommandLine::run_unknownSource_isTold()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 10);
    QCOMPARE(outcome.data, QString());
    QVERIFY2(outcome.words.startsWith(
                 u"error (unknown-source): There is no saved source called \"nosuch\""),
             qPrintable(outcome.words));
    const Outcome json = run(arguments + texts({"--json"}));
    QCOMPARE(json.code, 10);
    QCOMPARE(json.objects().size(), 1);
    QCOMPARE(json.objects().first().value(u"id").toString(), QStringLiteral("unknown-source"));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/never.sqlite")));
    QVERIFY(!QFile::exists(pathOf("store"))); // looking for a source makes no store
}

void TestCommandLine::run_help_goesToStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begin");
    QTest::newRow("help") << texts({"help"}) << QStringLiteral("Keeps a copy");
    QTest::newRow("--help") << texts({"--help"}) << QStringLiteral("Keeps a copy");
    QTest::newRow("-h") << texts({"-h"}) << QStringLiteral("Keeps a copy");
    for (const char *command : {"check", "slot", "sync", "verify", "status", "source"}) {
        QTest::addRow("%s --help", command)
            << texts({command, "--help"})
            << QStringLiteral("tributary-cli %1 ").arg(QLatin1String(command));
        QTest::addRow("%s -h", command)
            << texts({command, "x", "-h"})
            << QStringLiteral("tributary-cli %1 ").arg(QLatin1String(command));
    }
}

void TestCommandLine::run_help_goesToStandardOutput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begin);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.words, QString());
    QVERIFY2(outcome.data.startsWith(begin), qPrintable(outcome.data));
    if (arguments.size() == 1) {
        for (const char *command : {"check", "slot", "sync", "verify", "status", "source"})
            QVERIFY2(outcome.data.contains(
                         QStringLiteral("  tributary-cli %1 ").arg(QLatin1String(command))),
                     command);
        return;
    }
    QVERIFY2(outcome.data.contains(u"  --json "), qPrintable(outcome.data));
    QVERIFY2(outcome.data.contains(u"  --help "), qPrintable(outcome.data));
}

void TestCommandLine::run_version_isOneLine()
{
    const Outcome outcome = run(texts({"--version"}));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.data, QStringLiteral("tributary-cli " TRIBUTARY_VERSION "\n"));
    QCOMPARE(outcome.words, QString());
}

void TestCommandLine::run_unusableArguments_haveTheirOwnErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("id");
    QTest::newRow("another database")
        << texts({"sync", "mysql://ana@db/shop", "sqlite:x"}) << QStringLiteral("settings");
    QTest::newRow("unreadable port")
        << texts({"check", "postgresql://ana@db:port/shop"}) << QStringLiteral("settings");
    QTest::newRow("another destination")
        << texts({"sync", "postgresql://ana@127.0.0.1/shop", "clickhouse://x/y"})
        << QStringLiteral("dest-kind");
    QTest::newRow("destination without scheme")
        << texts({"sync", "postgresql://ana@127.0.0.1/shop", "shop.sqlite"})
        << QStringLiteral("dest-kind");
    QTest::newRow("saved, another database")
        << texts({"source", "add", "x", "mysql://ana@db/shop", "sqlite:x"})
        << QStringLiteral("settings");
    QTest::newRow("saved, another destination")
        << texts({"source", "add", "x", "postgresql://ana@db/shop", "x"})
        << QStringLiteral("dest-kind");
    QTest::newRow("status of another destination")
        << texts({"status", "postgresql://ana@db/shop", "x"}) << QStringLiteral("dest-kind");
}

void TestCommandLine::run_unusableArguments_haveTheirOwnErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, id);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.data, QString());
    QVERIFY2(outcome.words.startsWith(QStringLiteral("error (%1): ").arg(id)),
             qPrintable(outcome.words));
    QCOMPARE(run(texts({"source", "list"})).data, QString()); // nothing was saved
}

void TestCommandLine::run_unfitMethod_isExplained_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("sentence");
    const auto withFull = [](const char *name) {
        return QStringLiteral("--%1 goes with --method log.").arg(QLatin1String(name));
    };
    QTest::newRow("another") << texts({"--method", "%1"})
                             << QStringLiteral("--method is full or log, not \"%1\".");
    QTest::newRow("slot") << texts({"--slot", "s"}) << withFull("slot");
    QTest::newRow("publication") << texts({"--method", "full", "--publication", "p"})
                                 << withFull("publication");
    QTest::newRow("plugin") << texts({"--plugin", "pgoutput"}) << withFull("plugin");
    QTest::newRow("deletes") << texts({"--deletes", "keep"}) << withFull("deletes");
    QTest::newRow("follow") << texts({"--follow"}) << withFull("follow");
    QTest::newRow("until") << texts({"--until-lsn", "0/1"}) << withFull("until-lsn");
    QTest::newRow("resync") << texts({"--allow-resync"}) << withFull("allow-resync");
}

void TestCommandLine::run_unfitMethod_isExplained()
{
    QFETCH(QStringList, options);
    QFETCH(QString, sentence);
    const QString destination = QStringLiteral("sqlite:") + pathOf("x.sqlite");
    const QList<QStringList> commands = {{QStringLiteral("sync"), sourceUri(), destination},
                                         {QStringLiteral("check"), sourceUri()},
                                         {QStringLiteral("source"), QStringLiteral("add"),
                                          QStringLiteral("x"), sourceUri(), destination}};
    for (const QStringList &command : commands) {
        const Outcome outcome = run(command + options);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.data, QString());
        QVERIFY2(outcome.words.startsWith(QStringLiteral("error (usage): ") + sentence + u'\n'),
                 qPrintable(outcome.words));
    }
    QVERIFY(!QFile::exists(pathOf("x.sqlite")));
}

void TestCommandLine::run_helpOfSync_tellsTheOptionsOfTheLog()
{
    for (const char *command : {"sync", "source"}) {
        const QString help = run(texts({command, "--help"})).data;
        for (const char *option : {"method", "plugin", "slot", "publication", "deletes", "once",
                                   "follow", "until-lsn", "allow-resync"})
            QVERIFY2(help.contains(QStringLiteral("  --%1 ").arg(QLatin1String(option))), option);
    }
    QVERIFY(run(texts({"slot", "--help"})).data.contains(u"  --name NAME "));
    QVERIFY(!run(texts({"status", "--help"})).data.contains(u"--slot"));
}

void TestCommandLine::run_helpOfCheck_doesNotOfferTheOptionsOfARun()
{
    const QString help = run(texts({"check", "--help"})).data;
    QVERIFY(help.contains(u"--publication"));
    for (const char *option : {"--deletes", "--once", "--follow", "--until-lsn", "--allow-resync"})
        QVERIFY2(!help.contains(QLatin1String(option)), option);
}

void TestCommandLine::run_passwordFile_mustBeReadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/password");
    QTest::newRow("folder") << QStringLiteral("/");
    QTest::newRow("empty name") << QString();
}

void TestCommandLine::run_passwordFile_mustBeReadable()
{
    QFETCH(QString, path);
    const QString destination = QStringLiteral("sqlite:") + pathOf("x.sqlite");
    const QList<QStringList> commands = {{QStringLiteral("sync"), sourceUri(), destination},
                                         {QStringLiteral("check"), sourceUri()},
                                         {QStringLiteral("verify"), sourceUri(), destination},
                                         {QStringLiteral("source"), QStringLiteral("add"),
                                          QStringLiteral("x"), sourceUri(), destination}};
    for (const QStringList &command : commands) {
        const Outcome outcome = run(command + QStringList{QStringLiteral("--password-file"), path});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.data, QString());
        QVERIFY2(outcome.words.startsWith(u"error (password-file): "), qPrintable(outcome.words));
        QVERIFY2(outcome.words.contains(path), qPrintable(outcome.words));
    }
    QCOMPARE(run(texts({"source", "list"})).data, QString());
}

void TestCommandLine::run_controlCharacters_areShownNotSent()
{
    const QString hostile = QStringLiteral("a\x1b[31mred\nline\ttab\x7f\u202e%1");
    const QString shown = QStringLiteral("a\\u001b[31mred\\nline\\ttab\\u007f\\u202e%1");
    const Outcome outcome = run({QStringLiteral("status"), hostile});
    QCOMPARE(outcome.code, 10);
    QVERIFY2(outcome.words.contains(shown), qPrintable(outcome.words));
    QVERIFY(!outcome.words.contains(u'\x1b'));
    const Outcome command = run({hostile});
    QCOMPARE(command.code, 2);
    QVERIFY2(command.words.contains(shown), qPrintable(command.words));
    // As JSON it is the text itself, escaped by JSON's rules.
    const Outcome json = run({QStringLiteral("status"), hostile, QStringLiteral("--json")});
    QCOMPARE(json.objects().size(), 1);
    QVERIFY(json.objects().first().value(u"message").toString().contains(hostile));
    QVERIFY(!json.data.contains(u'\x1b'));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
