// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlineharness.h"
#include "tests/engine/destination/followedfile.h"

#include "app/cli/sourcestatus.h"
#include "engine/destination/destinationaddress.h"
#include "engine/store/draftstore.h"
#include "engine/store/runstore.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

class TestCommandStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void status_nothingSaved_warnsOnly();
    void status_savedButNeverRun_isReady();
    void status_drafts_areListedAmongTheSources();
    void status_destination_listsItsTables();
    void status_missingFile_isAnError();
    void status_followed_tellsCheckpointAndSlot();
    void status_followedServerAway_isNoFailure();
    void status_fileMovedAway_needsYou();
    void status_ofOneFile_isTheSameHoweverAsked_data();
    void status_ofOneFile_isTheSameHoweverAsked();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_harness->run(arguments, input);
    }

    QString pathOf(const char *name) const { return m_harness->pathOf(name); }

    /// A file in which public.orders is followed and public.items is not.
    void makeFollowedFile() const;

    QString sourceUri() const { return m_harness->sourceUri(); }

    std::unique_ptr<CommandLineHarness> m_harness;
};

void TestCommandStatus::init()
{
    m_harness = std::make_unique<CommandLineHarness>();
    QVERIFY(m_harness->isUsable());
}

void TestCommandStatus::status_nothingSaved_warnsOnly()
{
    const Outcome outcome = run(texts({"status"}));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.data, QString());
    QVERIFY2(outcome.words.startsWith(u"warning: No source is saved yet."),
             qPrintable(outcome.words));
}

void TestCommandStatus::status_savedButNeverRun_isReady()
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

void TestCommandStatus::status_drafts_areListedAmongTheSources()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DraftStore drafts(m_harness->storePath());
    QVERIFY(drafts.save({.id = QStringLiteral("1"),
                         .name = QStringLiteral("crm\x1b[31m"),
                         .step = QStringLiteral("changes"),
                         .content = "{}",
                         .changedAt = now}));
    QVERIFY(drafts.save({.id = QStringLiteral("2"),
                         .name = {},
                         .step = QStringLiteral("user"),
                         .waitingForDba = true,
                         .content = "{}",
                         .changedAt = now.addSecs(-60)}));
    const Outcome alone = run(texts({"status"}));
    QCOMPARE(alone.code, 0);
    QCOMPARE(alone.words, QString());
    QCOMPARE(alone.data,
             QStringLiteral("crm\\u001b[31m: setup-not-finished (step changes)\n"
                            "new source: waiting-for-dba (step user)\n"));

    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  QStringLiteral("postgresql://ana@db/shop"),
                  QStringLiteral("sqlite:") + pathOf("shop.sqlite")})
                 .code,
             0);
    const QList<QJsonObject> states = run(texts({"status", "--json"})).objects();
    QCOMPARE(states.size(), 3);
    QCOMPARE(states[0].value(u"source").toString(), QStringLiteral("shop"));
    const QJsonObject unfinished{{QStringLiteral("type"), QStringLiteral("state")},
                                 {QStringLiteral("source"), QStringLiteral("crm\x1b[31m")},
                                 {QStringLiteral("state"), QStringLiteral("setup-not-finished")},
                                 {QStringLiteral("step"), QStringLiteral("changes")}};
    QCOMPARE(states[1], unfinished);
    QCOMPARE(states[2].value(u"state").toString(), QStringLiteral("waiting-for-dba"));
    QCOMPARE(states[2].value(u"step").toString(), QStringLiteral("user"));
    // They have no copy that could be named.
    QCOMPARE(run(texts({"status", "shop", "--json"})).objects().size(), 1);
}

void TestCommandStatus::status_destination_listsItsTables()
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
    QCOMPARE(outcome.data.simplified(),
             QStringLiteral("%1: up-to-date %2 %3\\u001b[31m full up-to-date 12,345 rows fresh as "
                            "of 2024-02-29T12:30:00Z")
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

void TestCommandStatus::status_missingFile_isAnError()
{
    const Outcome outcome = run(
        {QStringLiteral("status"), QStringLiteral("sqlite:") + pathOf("nosuch.sqlite")});
    QCOMPARE(outcome.code, 7);
    QCOMPARE(outcome.data, QString());
    QVERIFY2(outcome.words.startsWith(u"error (dest-missing): "), qPrintable(outcome.words));
    QVERIFY(!QFile::exists(pathOf("nosuch.sqlite")));
}

void TestCommandStatus::makeFollowedFile() const
{
    FollowingRun run(pathOf("shop.sqlite"), {orders()});
    QCOMPARE(told(run.status), QStringLiteral("ok"));
    QCOMPARE(told(run.copy({"1 one x", "2 two y"})), QStringLiteral("ok"));
}

void TestCommandStatus::status_followed_tellsCheckpointAndSlot()
{
    makeFollowedFile();
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    const Outcome json = run({QStringLiteral("status"), destination, QStringLiteral("--json")});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.objects().size(), 1);
    const QJsonObject state = json.objects().constFirst();
    QCOMPARE(state.value(u"state").toString(), QStringLiteral("up-to-date"));
    QCOMPARE(state.value(u"checkpoint").toString(), QStringLiteral("0/2000"));
    const QJsonObject slot = state.value(u"slot").toObject();
    QCOMPARE(slot.value(u"name").toString(), QStringLiteral("tributary_shop"));
    QVERIFY(slot.contains(u"waiting_bytes") && slot.value(u"waiting_bytes").isNull());
    QVERIFY(slot.contains(u"kept_bytes") && slot.value(u"kept_bytes").isNull());
    const QJsonObject table = state.value(u"tables").toArray().at(0).toObject();
    QCOMPARE(table.value(u"table").toString(), QStringLiteral("public.orders"));
    QCOMPARE(table.value(u"method").toString(), QStringLiteral("log"));
    QCOMPARE(table.value(u"state").toString(), QStringLiteral("up-to-date"));
    QCOMPARE(table.value(u"rows").toInt(), 2);
    QCOMPARE(table.value(u"fresh_as_of").toString(),
             checkpointAt(0x2000).freshAsOf.toString(Qt::ISODateWithMs));

    const Outcome text = run({QStringLiteral("status"), destination});
    const QStringList lines = text.data.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[1].startsWith(u"  changes up to 0/2000, fresh as of 2024-03-01T"),
             qPrintable(lines[1]));
    QCOMPARE(lines[2],
             QStringLiteral("  slot tributary_shop: waiting and kept are not known: no source was "
                            "named to ask"));
    QVERIFY2(lines[3].simplified().startsWith(u"orders log up-to-date 2 rows fresh as of"),
             qPrintable(lines[3]));
}

void TestCommandStatus::status_followedServerAway_isNoFailure()
{
    makeFollowedFile();
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  sourceUri(), destination, QStringLiteral("--method=log")})
                 .code,
             0);
    for (const QStringList &subject : {QStringList{QStringLiteral("shop")},
                                       QStringList{sourceUri(), destination}, QStringList{}}) {
        const Outcome text = run(QStringList{QStringLiteral("status")} + subject);
        QCOMPARE(text.code, 0);
        QCOMPARE(text.words, QString());
        QVERIFY2(text.data.contains(
                     QStringLiteral("nothing answers on port %1").arg(m_harness->closedPort())),
                 qPrintable(text.data));
        const Outcome json = run(QStringList{QStringLiteral("status"), QStringLiteral("--json")}
                                 + subject);
        QCOMPARE(json.code, 0);
        QCOMPARE(json.words, QString());
        QCOMPARE(json.objects().size(), 1);
        QVERIFY(json.objects()[0].value(u"slot").toObject().value(u"kept_bytes").isNull());
    }
}

void TestCommandStatus::status_fileMovedAway_needsYou()
{
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  sourceUri(), destination})
                 .code,
             0);
    RunStore runs(m_harness->storePath());
    RunRecord record{.sourceName = QStringLiteral("shop"),
                     .startedAt = QDateTime::currentDateTimeUtc()};
    const Result<qint64> id = runs.begin(record);
    QVERIFY(id);
    record.id = *id;
    record.finishedAt = record.startedAt.addSecs(1);
    record.outcome = RunOutcome::Ok;
    QVERIFY(runs.finish(record, {}, {}));
    const Outcome outcome = run(texts({"status", "shop"}));
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.data.startsWith(u"shop -> " + pathOf("shop.sqlite") + u": needs-you\n"),
             qPrintable(outcome.data));
    QVERIFY2(outcome.data.contains(u"There is no file"), qPrintable(outcome.data));
}

void TestCommandStatus::status_ofOneFile_isTheSameHoweverAsked_data()
{
    QTest::addColumn<int>("ended");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, RunOutcome outcome, bool isPaused, const char *word) {
        QTest::newRow(name) << static_cast<int>(outcome) << isPaused << QString::fromUtf8(word);
    };
    row("ran well", RunOutcome::Ok, false, "up-to-date");
    row("paused", RunOutcome::Ok, true, "paused");
    row("partly failed", RunOutcome::Partial, false, "partly-failed");
    row("failed", RunOutcome::Failed, false, "needs-you");
    row("stopped", RunOutcome::Interrupted, false, "ready");
}

void TestCommandStatus::status_ofOneFile_isTheSameHoweverAsked()
{
    QFETCH(const int, ended);
    QFETCH(const bool, isPaused);
    QFETCH(const QString, word);
    makeFollowedFile();
    const QString destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
    QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                  sourceUri(), destination, QStringLiteral("--method=log")})
                 .code,
             0);
    QVERIFY(
        SourceStore(m_harness->storePath()).change(QStringLiteral("shop"), [&](SavedSource &saved) {
            saved.paused = isPaused;
        }));
    RunStore runs(m_harness->storePath());
    RunRecord record{.sourceName = QStringLiteral("shop"),
                     .startedAt = QDateTime::currentDateTimeUtc()};
    const Result<qint64> id = runs.begin(record);
    QVERIFY(id);
    record.id = *id;
    record.finishedAt = record.startedAt.addSecs(1);
    record.outcome = static_cast<RunOutcome>(ended);
    QVERIFY(runs.finish(record, {}, {}));
    for (const QStringList &subject :
         {QStringList{QStringLiteral("shop")}, QStringList{destination},
          QStringList{QStringLiteral("shop"), destination}, QStringList{sourceUri(), destination},
          QStringList{}}) {
        const Outcome json = run(QStringList{QStringLiteral("status"), QStringLiteral("--json")}
                                 + subject);
        QCOMPARE(json.code, 0);
        QCOMPARE(json.objects().at(0).value(u"state").toString(), word);
    }
}

QTEST_GUILESS_MAIN(TestCommandStatus)
#include "tst_commandstatus.moc"
