// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlineharness.h"

#include "engine/store/settings.h"
#include "engine/store/settingstore.h"
#include "engine/store/sourcelock.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

class TestCommandSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void source_addListShowRemove_roundTrip();
    void source_addWithJson_isListedAsObjects();
    void source_addTwice_isRefused();
    void source_password_isNeitherShownNorSaved();
    void source_passwordWithoutKeyring_isNotKeptBySetting();
    void source_hostileName_isShownAsItIs();
    void source_unusableName_isRefused_data();
    void source_unusableName_isRefused();
    void source_removedWhileItRuns_isRefused();
    void source_removed_leavesTheDestination();
    void source_methodLog_isSavedWithItsOptions();
    void source_methodLogWithoutOptions_hasTheDefaults();
    void source_optionsOfOneRun_areNotSaved();
    void source_tableMethods_areShown();
    void source_unusableTableMethod_isRefused();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_harness->run(arguments, input);
    }

    QString pathOf(const char *name) const { return m_harness->pathOf(name); }

    QString sourceUri() const { return m_harness->sourceUri(); }

    std::unique_ptr<CommandLineHarness> m_harness;
};

void TestCommandSource::init()
{
    m_harness = std::make_unique<CommandLineHarness>();
    QVERIFY(m_harness->isUsable());
}

void TestCommandSource::source_addListShowRemove_roundTrip()
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

void TestCommandSource::source_addWithJson_isListedAsObjects()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    const Outcome added = run({QStringLiteral("source"), QStringLiteral("add"),
                               QStringLiteral("shop"), QStringLiteral("postgresql://ana@db/shop"),
                               destination, QStringLiteral("--table"), QStringLiteral("a.b"),
                               QStringLiteral("--json")});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.objects().size(), 1);
    QCOMPARE(added.data, run(texts({"source", "show", "shop", "--json"})).data);
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

void TestCommandSource::source_addTwice_isRefused()
{
    const QStringList add = {QStringLiteral("source"), QStringLiteral("add"),
                             QStringLiteral("shop"), QStringLiteral("postgresql://ana@db/shop"),
                             QStringLiteral("sqlite:") + pathOf("x")};
    QCOMPARE(run(add).code, 0);
    const Outcome again = run(add);
    QCOMPARE(again.code, 2);
    QVERIFY2(again.words.startsWith(u"error (source-exists): "), qPrintable(again.words));
}

void TestCommandSource::source_passwordWithoutKeyring_isNotKeptBySetting()
{
    QVERIFY(SettingStore(m_harness->storePath()).set(settingTexts({.keepsPasswords = false})));
    const Outcome outcome = run(
        {QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"), sourceUri(),
         QStringLiteral("sqlite:") + pathOf("shop.sqlite"), QStringLiteral("--password-stdin")},
        "canary\n");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.words.contains(u"as the settings say"), qPrintable(outcome.words));
    QVERIFY(!outcome.words.contains(u"canary"));
    // Nor is the keyring asked, which would take its time before it did not answer.
    QCOMPARE(run(texts({"sync", "shop"})).code, 4);
}

void TestCommandSource::source_password_isNeitherShownNorSaved()
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

void TestCommandSource::source_hostileName_isShownAsItIs()
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

void TestCommandSource::source_unusableName_isRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "  ", "a/b", "a:b", "a=b", "a@b"})
        QTest::newRow(*name == '\0' ? "nothing" : name) << QString::fromUtf8(name);
}

void TestCommandSource::source_unusableName_isRefused()
{
    QFETCH(QString, name); // would be taken for a connection text later
    const Outcome outcome = run({QStringLiteral("source"), QStringLiteral("add"), name,
                                 QStringLiteral("postgresql://ana@db/shop"),
                                 QStringLiteral("sqlite:/tmp/x")});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.words.startsWith(u"error (usage): A source's name"),
             qPrintable(outcome.words));
}

void TestCommandSource::source_removedWhileItRuns_isRefused()
{
    QCOMPARE(
        run(texts({"source", "add", "shop", "postgresql://ana@db1/shop", "sqlite:/tmp/x"})).code,
        0);
    {
        const Result<SourceLock> running = SourceLock::take(
            m_harness->storePath(), QStringLiteral("shop"), RunTrigger::Command);
        QVERIFY(running);
        const Outcome refused = run(texts({"source", "remove", "shop"}));
        QCOMPARE(refused.code, 11);
        static const QRegularExpression sentence(
            QStringLiteral("^error \\(source-busy\\): .* since [0-9-]{10}T[0-9:]{8}Z \\("));
        QVERIFY2(refused.words.contains(sentence), qPrintable(refused.words));
    }
    QCOMPARE(run(texts({"source", "remove", "shop"})).code, 0);
}

void TestCommandSource::source_removed_leavesTheDestination()
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

void TestCommandSource::source_methodLog_isSavedWithItsOptions()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("x");
    const Outcome added = run(
        {QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
         QStringLiteral("postgresql://ana@db/Shop"), destination, QStringLiteral("--method"),
         QStringLiteral("log"), QStringLiteral("--plugin"), QStringLiteral("pgoutput"),
         QStringLiteral("--slot"), QStringLiteral("mine"), QStringLiteral("--publication"),
         QStringLiteral("Pub"), QStringLiteral("--deletes"), QStringLiteral("keep")});
    QVERIFY2(added.code == 0, qPrintable(added.words));
    QCOMPARE(added.words, QString());
    const QString shown = run(texts({"source", "show", "shop"})).data;
    for (const char *line : {"  method  log\n", "  plugin  pgoutput\n", "  slot    mine\n",
                             "  publication  Pub\n", "  deletes  keep\n"})
        QVERIFY2(shown.contains(QLatin1String(line)), qPrintable(shown));
    const QJsonObject source = run(texts({"source", "list", "--json"})).objects().value(0);
    QCOMPARE(source.value(u"method").toString(), QStringLiteral("log"));
    QCOMPARE(source.value(u"plugin").toString(), QStringLiteral("pgoutput"));
    QCOMPARE(source.value(u"slot").toString(), QStringLiteral("mine"));
    QCOMPARE(source.value(u"publication").toString(), QStringLiteral("Pub"));
    QCOMPARE(source.value(u"deletes").toString(), QStringLiteral("keep"));
}

void TestCommandSource::source_methodLogWithoutOptions_hasTheDefaults()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("x");
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  QStringLiteral("postgresql://ana@db/My%20Shop"), destination,
                  QStringLiteral("--method=log")})
                 .code,
             0);
    const QJsonObject source = run(texts({"source", "show", "shop", "--json"})).objects().value(0);
    QCOMPARE(source.value(u"plugin").toString(), QStringLiteral("auto"));
    QCOMPARE(source.value(u"slot").toString(), QStringLiteral("tributary_my_shop"));
    QCOMPARE(source.value(u"publication").toString(), QStringLiteral("tributary_my_shop"));
    QCOMPARE(source.value(u"deletes").toString(), QStringLiteral("remove"));
    const Outcome removed = run(texts({"source", "remove", "shop"}));
    QCOMPARE(removed.code, 0);
    QVERIFY2(removed.words.contains(u"The slot \"tributary_my_shop\" may still be there"),
             qPrintable(removed.words));
}

void TestCommandSource::source_optionsOfOneRun_areNotSaved()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("x");
    const Outcome added = run({QStringLiteral("source"), QStringLiteral("add"),
                               QStringLiteral("shop"), QStringLiteral("postgresql://ana@db/shop"),
                               destination, QStringLiteral("--method=log"),
                               QStringLiteral("--follow"), QStringLiteral("--allow-resync")});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.words,
             QStringLiteral(
                 "warning: --follow is not saved with a source: give it to \"sync\".\n"
                 "warning: --allow-resync is not saved with a source: give it to \"sync\".\n"));
}

void TestCommandSource::source_tableMethods_areShown()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("x");
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  QStringLiteral("postgresql://ana@db/shop"), destination,
                  QStringLiteral("--table-method"), QStringLiteral("public.log=skip"),
                  QStringLiteral("--table-method=public.orders=full")})
                 .code,
             0);
    for (const QStringList &command : {texts({"source", "list"}), texts({"source", "show", "shop"}),
                                       texts({"status", "shop"}), texts({"status"})}) {
        const Outcome outcome = run(command);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.data.contains(u"  table methods  public.log=skip, public.orders=full\n"),
                 qPrintable(outcome.data));
        const Outcome json = run(command + texts({"--json"}));
        QCOMPARE(json.objects().size(), 1);
        QCOMPARE(json.objects()[0].value(u"table_methods").toObject(),
                 (QJsonObject{{QStringLiteral("public.log"), QStringLiteral("skip")},
                              {QStringLiteral("public.orders"), QStringLiteral("full")}}));
    }
}

void TestCommandSource::source_unusableTableMethod_isRefused()
{
    const QStringList add = {QStringLiteral("source"), QStringLiteral("add"),
                             QStringLiteral("shop"), QStringLiteral("postgresql://ana@db/shop"),
                             QStringLiteral("sqlite:") + pathOf("x")};
    const QStringList unfit = {QStringLiteral("--table-method"), QStringLiteral("public.log=all")};
    const Outcome added = run(add + unfit);
    QCOMPARE(added.code, 2);
    QVERIFY2(added.words.startsWith(u"error (usage): --table-method is SCHEMA.TABLE=log, =full or "
                                    u"=skip, not \"public.log=all\"."),
             qPrintable(added.words));
    QCOMPARE(run(texts({"source", "list"})).data, QString());
    const QStringList sync = {QStringLiteral("sync"), sourceUri(),
                              QStringLiteral("sqlite:") + pathOf("x")};
    QCOMPARE(run(sync + unfit).code, 2);
}

QTEST_GUILESS_MAIN(TestCommandSource)
#include "tst_commandsource.moc"
