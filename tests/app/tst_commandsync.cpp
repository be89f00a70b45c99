// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlineharness.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

class TestCommandSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sync_nobodyListens_isUnreachable();
    void sync_nobodyListensWithJson_isObjectsAlone();
    void sync_savedSource_usesItsDestination();
    void sync_failedRun_isRemembered();
    void storeUnreadable_isOfNoConcernToAConnectionText();
    void check_nobodyListens_listsEveryCheck();
    void check_nobodyListensWithJson_isObjectsAlone();
    void verify_noCopy_isAnError();
    void sync_savedMethodLog_isUsed();
    void slot_nobodyListens_isUnreachable();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_harness->run(arguments, input);
    }

    QString pathOf(const char *name) const { return m_harness->pathOf(name); }

    QString sourceUri() const { return m_harness->sourceUri(); }

    std::unique_ptr<CommandLineHarness> m_harness;
};

void TestCommandSync::init()
{
    m_harness = std::make_unique<CommandLineHarness>();
    QVERIFY(m_harness->isUsable());
}

void TestCommandSync::sync_nobodyListens_isUnreachable()
{
    const Outcome outcome = run(
        {QStringLiteral("sync"), sourceUri(), QStringLiteral("sqlite:") + pathOf("shop.sqlite")});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.data, QString());
    QVERIFY2(outcome.words.startsWith(u"error (refused): "), qPrintable(outcome.words));
    QVERIFY(!QFile::exists(pathOf("shop.sqlite")));
}

void TestCommandSync::sync_nobodyListensWithJson_isObjectsAlone()
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

void TestCommandSync::sync_savedSource_usesItsDestination()
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

void TestCommandSync::sync_failedRun_isRemembered()
{
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  sourceUri(), QStringLiteral("sqlite:") + pathOf("shop.sqlite")})
                 .code,
             0);
    QCOMPARE(run(texts({"sync", "shop"})).code, 4);
    const QString told = run(texts({"status", "shop"})).data;
    QVERIFY2(told.startsWith(QStringLiteral("shop -> %1: needs-you\n").arg(pathOf("shop.sqlite")))
                 && told.contains(u"nothing answers"),
             qPrintable(told));
}

void TestCommandSync::storeUnreadable_isOfNoConcernToAConnectionText()
{
    QVERIFY(QDir().mkpath(m_harness->storePath())); // a folder in its place
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    const Outcome verified = run({QStringLiteral("verify"), sourceUri(), destination});
    QVERIFY2(!verified.words.contains(u"error (store)"), qPrintable(verified.words));
    QCOMPARE(run({QStringLiteral("sync"), sourceUri(), destination}).code, 4);
    QCOMPARE(run({QStringLiteral("check"), sourceUri()}).code, 4);
    const Outcome named = run({QStringLiteral("sync"), QStringLiteral("shop")});
    QCOMPARE(named.code, 2);
    QVERIFY2(named.words.startsWith(u"error (store): "), qPrintable(named.words));
}

void TestCommandSync::check_nobodyListens_listsEveryCheck()
{
    const Outcome outcome = run({QStringLiteral("check"), sourceUri()});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.words, QString());
    QVERIFY2(outcome.data.contains(
                 QStringLiteral("nothing answers on port %1").arg(m_harness->closedPort())),
             qPrintable(outcome.data));
    QVERIFY2(outcome.data.count(u'\n') > 5,
             qPrintable(outcome.data)); // what was not reached is there too
}

void TestCommandSync::check_nobodyListensWithJson_isObjectsAlone()
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

void TestCommandSync::verify_noCopy_isAnError()
{
    const Outcome outcome = run({QStringLiteral("verify"), sourceUri(),
                                 QStringLiteral("sqlite:") + pathOf("nosuch.sqlite")});
    QVERIFY2(outcome.code == 4 || outcome.code == 7,
             qPrintable(outcome.words)); // whichever is looked at first
    QVERIFY2(outcome.words.startsWith(u"error ("), qPrintable(outcome.words));
    QVERIFY(!QFile::exists(pathOf("nosuch.sqlite")));
}

void TestCommandSync::sync_savedMethodLog_isUsed()
{
    QCOMPARE(
        run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"), sourceUri(),
             QStringLiteral("sqlite:") + pathOf("shop.sqlite"), QStringLiteral("--method=log")})
            .code,
        0);
    // An option of the log is no usage error then; and it is one when the method is overruled.
    QCOMPARE(run(texts({"sync", "shop", "--deletes", "keep"})).code, 4);
    QCOMPARE(run(texts({"sync", "shop", "--method", "full", "--deletes", "keep"})).code, 2);
}

void TestCommandSync::slot_nobodyListens_isUnreachable()
{
    for (const char *action : {"status", "create", "drop"}) {
        const Outcome outcome = run({QStringLiteral("slot"), sourceUri(), QLatin1String(action)});
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.data, QString());
        QVERIFY2(outcome.words.startsWith(u"error (refused): "), qPrintable(outcome.words));
    }
}

QTEST_GUILESS_MAIN(TestCommandSync)
#include "tst_commandsync.moc"
