// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line in this process, with buffers for its devices and a store of its own. No server
// and no keyring answer.
#include "app/cli/command.h"
#include "engine/destination/destinationaddress.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tributary;

namespace {

/// What one call printed and returned.
struct Outcome
{
    int code = -1;
    QString data; ///< standard output
    QString words; ///< standard error

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        const QStringList lines = data.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            all.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return all;
    }
};

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *each : list)
        all.append(QString::fromUtf8(each));
    return all;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    void run_methodLog_isRefusedWithASentence_data();
    void run_methodLog_isRefusedWithASentence();
    void run_passwordFile_mustBeReadable_data();
    void run_passwordFile_mustBeReadable();
    void run_controlCharacters_areShownNotSent();

    void source_addListShowRemove_roundTrip();
    void source_addWithJson_isListedAsObjects();
    void source_addTwice_isRefused();
    void source_password_isNeitherShownNorSaved();
    void source_hostileName_isShownAsItIs();
    void source_unusableName_isRefused_data();
    void source_unusableName_isRefused();
    void source_removed_leavesTheDestination();

    void status_nothingSaved_warnsOnly();
    void status_savedButNeverRun_isReady();
    void status_destination_listsItsTables();
    void status_missingFile_isAnError();

    void sync_nobodyListens_isUnreachable();
    void sync_nobodyListensWithJson_isObjectsAlone();
    void sync_savedSource_usesItsDestination();
    void sync_failedRun_isRemembered();
    void check_nobodyListens_listsEveryCheck();
    void check_nobodyListensWithJson_isObjectsAlone();
    void verify_noCopy_isAnError();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {});

    QString pathOf(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    QString sourceUri() const
    {
        return QStringLiteral("postgresql://ana@127.0.0.1:%1/shop?sslmode=disable")
            .arg(m_closedPort);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    quint16 m_closedPort = 0; ///< where nobody listens
};

Outcome TestCommandLine::run(const QStringList &arguments, const QByteArray &input)
{
    QBuffer data;
    QBuffer words;
    QBuffer in;
    in.setData(input);
    data.open(QIODevice::WriteOnly);
    words.open(QIODevice::WriteOnly);
    in.open(QIODevice::ReadOnly);
    Output output(data, words, false);
    const Environment environment;
    CommandContext context{.output = output,
                           .environment = environment,
                           .input = in,
                           .storePath = pathOf("store/tributary.db")};
    const ExitCode code = runCommandLine(arguments, context);
    return {.code = static_cast<int>(code),
            .data = QString::fromUtf8(data.data()),
            .words = QString::fromUtf8(words.data())};
}

void TestCommandLine::initTestCase()
{
    // Nobody's keyring is touched.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("XDG_CURRENT_DESKTOP");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_closedPort = server.serverPort();
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
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
    for (const char *command : {"check", "sync", "verify", "status", "source"}) {
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
        for (const char *command : {"check", "sync", "verify", "status", "source"})
            QVERIFY2(outcome.data.contains(
                         QStringLiteral("  tributary-cli %1 ").arg(QLatin1String(command))),
                     command);
        return;
    }
    QVERIFY2(outcome.data.contains(u"  --json "), qPrintable(outcome.data));
    QVERIFY2(outcome.data.contains(u"  --help "), qPrintable(outcome.data));
    QVERIFY2(!outcome.data.contains(u"--slot"),
             qPrintable(outcome.data)); // understood, but not part of this version
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

void TestCommandLine::run_methodLog_isRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("sentence");
    const QString notYet = QStringLiteral(
        "This version copies in full; following the log (--method log) is not part of it yet.");
    QTest::newRow("log") << texts({"--method", "log"}) << notYet;
    QTest::newRow("log with its options")
        << texts({"--method=log", "--slot", "s", "--follow"}) << notYet;
    QTest::newRow("slot alone")
        << texts({"--slot", "s"})
        << QStringLiteral("--slot goes with --method log, which is not part of this version yet.");
    QTest::newRow("another") << texts({"--method", "%1"})
                             << QStringLiteral("--method is full or log, not \"%1\".");
}

void TestCommandLine::run_methodLog_isRefusedWithASentence()
{
    QFETCH(QStringList, options);
    QFETCH(QString, sentence);
    const QList<QStringList> commands = {
        QStringList{QStringLiteral("sync"), sourceUri(),
                    QStringLiteral("sqlite:") + pathOf("x.sqlite")},
        QStringList{QStringLiteral("check"), sourceUri()},
        QStringList{QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("x"),
                    sourceUri(), QStringLiteral("sqlite:") + pathOf("x.sqlite")}};
    for (const QStringList &command : commands) {
        const Outcome outcome = run(command + options);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.data, QString());
        QVERIFY2(outcome.words.startsWith(QStringLiteral("error (usage): ") + sentence + u'\n'),
                 qPrintable(outcome.words));
    }
    QVERIFY(!QFile::exists(pathOf("x.sqlite")));
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

void TestCommandLine::source_addListShowRemove_roundTrip()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    QCOMPARE(run(texts({"source", "list"})).data, QString());
    const Outcome added = run(
        {QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
         QStringLiteral("postgresql://ana@db.example.com:5433/my%20shop"), destination,
         QStringLiteral("--table"), QStringLiteral("public.orders"), QStringLiteral("--table"),
         QStringLiteral("sales.items")});
    QVERIFY2(added.code == 0, qPrintable(added.words));
    QCOMPARE(added.data, QString());
    QCOMPARE(added.words, QString()); // no password, so no keyring was asked
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("bare"),
                  QStringLiteral("host=/tmp dbname=x user=ana"), destination})
                 .code,
             0);

    const Outcome list = run(texts({"source", "list"}));
    QCOMPARE(list.code, 0);
    QCOMPARE(list.words, QString());
    const QStringList lines = list.data.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"bare "), qPrintable(lines[0]));
    QCOMPARE(lines[1].simplified(),
             QStringLiteral("shop postgresql://ana@db.example.com:5433/my%20shop -> ")
                 + destination);

    const Outcome show = run(texts({"source", "show", "shop"}));
    QCOMPARE(show.code, 0);
    QVERIFY2(show.data.contains(u"  method  full\n"), qPrintable(show.data));
    QVERIFY2(show.data.contains(u"  tables  public.orders, sales.items\n"), qPrintable(show.data));
    QVERIFY(
        run(texts({"source", "show", "bare"})).data.contains(u"  tables  all that can be read\n"));

    const Outcome removed = run(texts({"source", "remove", "shop"}));
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.data, QString());
    QCOMPARE(run(texts({"source", "show", "shop"})).code, 10);
    QCOMPARE(run(texts({"source", "list"})).data.count(u'\n'), 1);
}

void TestCommandLine::source_addWithJson_isListedAsObjects()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    const Outcome added = run({QStringLiteral("source"), QStringLiteral("add"),
                               QStringLiteral("shop"), QStringLiteral("postgresql://ana@db/shop"),
                               destination, QStringLiteral("--table"), QStringLiteral("a.b"),
                               QStringLiteral("--json")});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.data, QString());
    for (const QStringList &command : {texts({"source", "list", "--json"}), texts({"--json"}),
                                       texts({"source", "show", "shop", "--json"})}) {
        if (command.size() == 1) // before a command it is none
            continue;
        const Outcome outcome = run(command);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.objects().size(), 1);
        const QJsonObject source = outcome.objects().first();
        QCOMPARE(source.value(u"type").toString(), QStringLiteral("source"));
        QCOMPARE(source.value(u"name").toString(), QStringLiteral("shop"));
        QCOMPARE(source.value(u"connection").toString(),
                 QStringLiteral("postgresql://ana@db:5432/shop"));
        QCOMPARE(source.value(u"destination").toString(), destination);
        QCOMPARE(source.value(u"method").toString(), QStringLiteral("full"));
        QCOMPARE(source.value(u"tables").toArray(), QJsonArray{QStringLiteral("a.b")});
    }
}

void TestCommandLine::source_addTwice_isRefused()
{
    const QStringList add = {QStringLiteral("source"), QStringLiteral("add"),
                             QStringLiteral("shop"), QStringLiteral("postgresql://ana@db/shop"),
                             QStringLiteral("sqlite:") + pathOf("x")};
    QCOMPARE(run(add).code, 0);
    const Outcome again = run(add);
    QCOMPARE(again.code, 2);
    QVERIFY2(again.words.startsWith(u"error (source-exists): "), qPrintable(again.words));
}

void TestCommandLine::source_password_isNeitherShownNorSaved()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("x");
    QFile file(pathOf("password"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("top-secret\r\nsecond line\n") > 0);
    file.close();
    QList<Outcome> outcomes;
    outcomes.append(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("one"),
                         QStringLiteral("postgresql://ana:top-secret@db/shop"), destination}));
    outcomes.append(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("two"),
                         QStringLiteral("postgresql://ana@db/shop"), destination,
                         QStringLiteral("--password-file"), pathOf("password")}));
    outcomes.append(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("three"),
                         QStringLiteral("postgresql://ana@db/shop"), destination,
                         QStringLiteral("--password-stdin")},
                        "top-secret\n"));
    for (const Outcome &outcome : outcomes) {
        QCOMPARE(outcome.code, 0); // a keyring that is not there is no reason to fail
        QVERIFY2(outcome.words.startsWith(u"warning: "), qPrintable(outcome.words));
        QVERIFY2(outcome.words.contains(u"The password was not kept"), qPrintable(outcome.words));
    }
    QVERIFY(outcomes[0].words.contains(
        u"The password in the connection text was not saved with the source."));
    outcomes.append(run(texts({"source", "list"})));
    outcomes.append(run(texts({"source", "list", "--json"})));
    outcomes.append(run(texts({"source", "show", "one"})));
    outcomes.append(run(texts({"source", "remove", "two"})));
    for (const Outcome &outcome : outcomes)
        QVERIFY2(!QString(outcome.data + outcome.words).contains(u"top-secret"),
                 qPrintable(outcome.data + outcome.words));
    QFile store(pathOf("store/tributary.db"));
    QVERIFY(store.open(QIODevice::ReadOnly));
    const QByteArray saved = store.readAll();
    QVERIFY(saved.contains("postgresql://") || saved.contains("shop"));
    QVERIFY(!saved.contains("top-secret"));
}

void TestCommandLine::source_hostileName_isShownAsItIs()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("x");
    const QString name = QStringLiteral("%1 %2 %3\x1b[2J{x}");
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), name,
                  QStringLiteral("postgresql://ana@db/shop"), destination})
                 .code,
             0);
    const Outcome list = run(texts({"source", "list"}));
    QCOMPARE(list.data.simplified(),
             QStringLiteral("%1 %2 %3\\u001b[2J{x} postgresql://ana@db:5432/shop -> ")
                 + destination);
    const Outcome status = run({QStringLiteral("status"), name});
    QCOMPARE(status.code, 0);
    QCOMPARE(status.data,
             QStringLiteral("%1 %2 %3\\u001b[2J{x} -> ") + pathOf("x")
                 + QStringLiteral(": ready\n"));
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("remove"), name}).code, 0);
}

void TestCommandLine::source_unusableName_isRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "  ", "a/b", "a:b", "a=b", "a@b"})
        QTest::newRow(*name == '\0' ? "nothing" : name) << QString::fromUtf8(name);
}

void TestCommandLine::source_unusableName_isRefused()
{
    QFETCH(QString, name); // would be taken for a connection text later
    const Outcome outcome = run({QStringLiteral("source"), QStringLiteral("add"), name,
                                 QStringLiteral("postgresql://ana@db/shop"),
                                 QStringLiteral("sqlite:/tmp/x")});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.words.startsWith(u"error (usage): A source's name"),
             qPrintable(outcome.words));
}

void TestCommandLine::source_removed_leavesTheDestination()
{
    QFile copy(pathOf("shop.sqlite"));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("x") == 1);
    copy.close();
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  QStringLiteral("postgresql://ana@db/shop"),
                  QStringLiteral("sqlite:") + pathOf("shop.sqlite")})
                 .code,
             0);
    QCOMPARE(run(texts({"source", "remove", "shop"})).code, 0);
    QCOMPARE(copy.size(), 1);
}

void TestCommandLine::status_nothingSaved_warnsOnly()
{
    const Outcome outcome = run(texts({"status"}));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.data, QString());
    QVERIFY2(outcome.words.startsWith(u"warning: No source is saved yet."),
             qPrintable(outcome.words));
}

void TestCommandLine::status_savedButNeverRun_isReady()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  QStringLiteral("postgresql://ana@db/shop"), destination})
                 .code,
             0);
    QCOMPARE(run(texts({"status"})).data,
             QStringLiteral("shop -> %1: ready\n").arg(pathOf("shop.sqlite")));
    const Outcome json = run(texts({"status", "shop", "--json"}));
    QCOMPARE(json.code, 0);
    QCOMPARE(json.objects().size(), 1);
    QCOMPARE(json.objects().first().value(u"type").toString(), QStringLiteral("state"));
    QCOMPARE(json.objects().first().value(u"source").toString(), QStringLiteral("shop"));
    QCOMPARE(json.objects().first().value(u"state").toString(), QStringLiteral("ready"));
    QVERIFY(json.objects().first().value(u"tables").toArray().isEmpty());
    QVERIFY(!QFile::exists(pathOf("shop.sqlite")));
}

void TestCommandLine::status_destination_listsItsTables()
{
    const QString hostile = QStringLiteral("%2 %3\x1b[31m");
    const Result<DestinationAddress> address = parseDestination(QStringLiteral("sqlite:")
                                                                + pathOf("shop.sqlite"));
    QVERIFY(address);
    {
        const std::unique_ptr<Destination> destination = makeDestination(*address);
        QVERIFY(
            destination->open({.identity = QStringLiteral("i"),
                               .description = QStringLiteral("shop on db:5432"),
                               .snapshotAt = QDateTime(QDate(2024, 2, 29), QTime(12, 30), Qt::UTC)},
                              {}));
        TableSchema schema;
        schema.id = {.oid = 1, .schema = QStringLiteral("public"), .name = hostile};
        const Result<QList<TablePlan>> plans = destination->plan({schema}, {});
        QVERIFY(plans && destination->prepareTable(plans->first()));
        RowBatch batch(0);
        for (int i = 0; i < 12345; ++i)
            batch.endRow();
        QVERIFY(destination->writeRows(batch) && destination->finishTable()
                && destination->publish(nullptr));
    }
    const Outcome outcome = run(
        {QStringLiteral("status"), QStringLiteral("sqlite:") + pathOf("shop.sqlite")});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.words, QString());
    QCOMPARE(
        outcome.data.simplified(),
        QStringLiteral(
            "%1: up-to-date %2 %3\\u001b[31m full 12,345 rows fresh as of 2024-02-29T12:30:00Z")
            .arg(pathOf("shop.sqlite"), QStringLiteral("%2"), QStringLiteral("%3")));
    const Outcome json = run({QStringLiteral("status"),
                              QStringLiteral("sqlite:") + pathOf("shop.sqlite"),
                              QStringLiteral("--json")});
    QCOMPARE(json.objects().size(), 1);
    const QJsonObject table = json.objects().first().value(u"tables").toArray().first().toObject();
    QCOMPARE(table.value(u"table").toString(), QString(QStringLiteral("public.") + hostile));
    QCOMPARE(table.value(u"destination_table").toString(), hostile);
    QCOMPARE(table.value(u"method").toString(), QStringLiteral("full"));
    QCOMPARE(table.value(u"state").toString(), QStringLiteral("up-to-date"));
    QCOMPARE(table.value(u"rows").toInt(), 12345);
    QCOMPARE(table.value(u"fresh_as_of").toString(), QStringLiteral("2024-02-29T12:30:00.000Z"));
}

void TestCommandLine::status_missingFile_isAnError()
{
    const Outcome outcome = run(
        {QStringLiteral("status"), QStringLiteral("sqlite:") + pathOf("nosuch.sqlite")});
    QCOMPARE(outcome.code, 7);
    QCOMPARE(outcome.data, QString());
    QVERIFY2(outcome.words.startsWith(u"error (dest-missing): "), qPrintable(outcome.words));
    QVERIFY(!QFile::exists(pathOf("nosuch.sqlite")));
}

void TestCommandLine::sync_nobodyListens_isUnreachable()
{
    const Outcome outcome = run(
        {QStringLiteral("sync"), sourceUri(), QStringLiteral("sqlite:") + pathOf("shop.sqlite")});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.data, QString());
    QVERIFY2(outcome.words.startsWith(u"error (refused): "), qPrintable(outcome.words));
    QVERIFY(!QFile::exists(pathOf("shop.sqlite")));
}

void TestCommandLine::sync_nobodyListensWithJson_isObjectsAlone()
{
    const Outcome outcome = run({QStringLiteral("sync"), sourceUri(),
                                 QStringLiteral("sqlite:") + pathOf("shop.sqlite"),
                                 QStringLiteral("--json")});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.words, QString());
    const QList<QJsonObject> objects = outcome.objects();
    QCOMPARE(objects.size(), 2);
    QCOMPARE(objects[0].value(u"type").toString(), QStringLiteral("error"));
    QCOMPARE(objects[0].value(u"id").toString(), QStringLiteral("refused"));
    QCOMPARE(objects[1].value(u"type").toString(), QStringLiteral("result"));
    QCOMPARE(objects[1].value(u"status").toString(), QStringLiteral("failed"));
    QCOMPARE(objects[1].value(u"exit_code").toInt(), 4);
}

void TestCommandLine::sync_savedSource_usesItsDestination()
{
    // A destination that cannot be is told before anything is connected to.
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  sourceUri(), QStringLiteral("sqlite:") + pathOf("shop.sqlite")})
                 .code,
             0);
    const Outcome outcome = run(texts({"sync", "shop", "--json"}));
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.objects().last().value(u"destination").toString(), pathOf("shop.sqlite"));
}

void TestCommandLine::sync_failedRun_isRemembered()
{
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  sourceUri(), QStringLiteral("sqlite:") + pathOf("shop.sqlite")})
                 .code,
             0);
    QCOMPARE(run(texts({"sync", "shop"})).code, 4);
    QCOMPARE(run(texts({"status", "shop"})).data,
             QStringLiteral("shop -> %1: needs-you\n").arg(pathOf("shop.sqlite")));
}

void TestCommandLine::check_nobodyListens_listsEveryCheck()
{
    const Outcome outcome = run({QStringLiteral("check"), sourceUri()});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.words, QString());
    QVERIFY2(outcome.data.contains(QStringLiteral("nothing answers on port %1").arg(m_closedPort)),
             qPrintable(outcome.data));
    QVERIFY2(outcome.data.count(u'\n') > 5,
             qPrintable(outcome.data)); // what was not reached is there too
}

void TestCommandLine::check_nobodyListensWithJson_isObjectsAlone()
{
    const Outcome outcome = run({QStringLiteral("check"), sourceUri(), QStringLiteral("--json")});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.words, QString());
    QList<QJsonObject> objects = outcome.objects();
    QVERIFY(objects.size() > 5);
    const QJsonObject result = objects.takeLast();
    QCOMPARE(result.value(u"type").toString(), QStringLiteral("result"));
    QCOMPARE(result.value(u"status").toString(), QStringLiteral("failed"));
    QCOMPARE(result.value(u"exit_code").toInt(), 4);
    bool failed = false;
    for (const QJsonObject &check : objects) {
        QCOMPARE(check.value(u"type").toString(), QStringLiteral("check"));
        QVERIFY(!check.value(u"id").toString().isEmpty());
        QVERIFY(texts({"ok", "warning", "failed", "unknown"})
                    .contains(check.value(u"state").toString()));
        QVERIFY(check.value(u"mandatory").isBool());
        failed = failed || check.value(u"state").toString() == u"failed";
    }
    QVERIFY(failed);
}

void TestCommandLine::verify_noCopy_isAnError()
{
    const Outcome outcome = run({QStringLiteral("verify"), sourceUri(),
                                 QStringLiteral("sqlite:") + pathOf("nosuch.sqlite")});
    QVERIFY2(outcome.code == 4 || outcome.code == 7,
             qPrintable(outcome.words)); // whichever is looked at first
    QVERIFY2(outcome.words.startsWith(u"error ("), qPrintable(outcome.words));
    QVERIFY(!QFile::exists(pathOf("nosuch.sqlite")));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
