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
    void stateWord_ofFacts_isTheOneWord_data();
    void stateWord_ofFacts_isTheOneWord();
    void toObject_slotKnown_hasItsBytes();
    void status_leftOutTable_isSkipped();
    void status_tablesThatWereLeft_areListedWithTheirReason();
    void problemOf_needsYou_isToldWithItsAction_data();
    void problemOf_needsYou_isToldWithItsAction();
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

void TestCommandStatus::stateWord_ofFacts_isTheOneWord_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const SourceStatus &status, const char *word) {
        QTest::newRow(name) << status << QString::fromUtf8(word);
    };
    SourceStatus status;
    row("nothing", status, "ready");
    status.tables = {{}};
    row("tables", status, "up-to-date");
    status.saved = SavedSource();
    status.facts = SourceFacts();
    row("saved, never run", status, "ready");
    status.facts->facts.last = RunOutcome::Ok;
    row("ran well", status, "up-to-date");
    status.facts->facts.last = RunOutcome::Partial;
    row("partly", status, "partly-failed");
    status.facts->facts.last = RunOutcome::Failed;
    row("failed", status, "needs-you");
    status.facts->facts.last = RunOutcome::Ok;
    status.facts->facts.paused = true;
    row("paused", status, "paused");
    status.log = LogState();
    status.slot = SlotFacts();
    status.slot->restart = {.value = 1};
    status.slot->active = true;
    row("slot in use by somebody else", status, "paused");
    status.facts->facts.running = RunStage::Following;
    row("followed by a run", status, "following");
    status.facts->facts.running.reset();
    status.slot->active = false;
    status.slot->walStatus = QStringLiteral("lost");
    row("slot lost", status, "needs-you");
    status.slot.reset();
    status.unasked = makeError(ErrorKind::SlotMissing);
    row("slot gone", status, "needs-you");
    status.unasked = makeError(ErrorKind::ConnectionRefused);
    row("server away", status, "paused");
    status.unasked.reset();
    status.gap = makeError(ErrorKind::SlotAdvanced);
    row("slot read by others", status, "needs-you");
    status.gap.reset();
    status.isWritten = true;
    row("followed by a run of no record", status, "following");
    status.unasked = makeError(ErrorKind::ConnectionRefused);
    row("the same, server away", status, "retrying");

    SourceStatus file;
    file.tables = {{}};
    file.left = {{.source = tableNamed(QStringLiteral("public.x")), .isFailed = false}};
    row("a table was left out", file, "up-to-date");
    file.left.first().isFailed = true;
    row("a table failed", file, "partly-failed");
    file.isWritten = true;
    row("being copied", file, "copying");

    SourceStatus moved;
    moved.saved = SavedSource();
    moved.facts = SourceFacts();
    moved.missing = makeError(ErrorKind::DestinationMissing);
    row("no file, never run", moved, "ready");
    moved.facts->facts.last = RunOutcome::Interrupted;
    row("no file, stopped", moved, "ready");
    moved.facts->facts.last = RunOutcome::Partial;
    row("no file, copied in part", moved, "needs-you");
    moved.facts->facts.last = RunOutcome::Ok;
    row("no file, copied", moved, "needs-you");
    moved.facts->facts.running = RunStage::Copying;
    row("no file, and copying", moved, "copying");
}

void TestCommandStatus::stateWord_ofFacts_isTheOneWord()
{
    QFETCH(SourceStatus, status);
    QFETCH(QString, word);
    QCOMPARE(stateWord(status), word);
    QCOMPARE(toObject(status).value(u"state").toString(), word);
    CopiedTable full;
    full.method = QStringLiteral("full");
    full.state = QStringLiteral("done");
    QCOMPARE(stateWord(status, full), QStringLiteral("up-to-date"));
}

void TestCommandStatus::toObject_slotKnown_hasItsBytes()
{
    SourceStatus status;
    status.log = LogState();
    status.log->identity.slot = QStringLiteral("s");
    status.slot = SlotFacts();
    status.slot->restart = {.value = 1};
    status.slot->waitingBytes = 1024;
    status.slot->keptBytes = 4096;
    const QJsonObject slot = toObject(status).value(u"slot").toObject();
    QCOMPARE(slot.value(u"waiting_bytes").toInt(), 1024);
    QCOMPARE(slot.value(u"kept_bytes").toInt(), 4096);
    const QString known = toLines(status).at(2);
    status.slot->walStatus = QStringLiteral("lost");
    QCOMPARE(toLines(status).constLast(),
             QStringLiteral("  slot s: gone from the server: a new full copy is needed"));
    QCOMPARE(known,
             QStringLiteral("  slot s: 1.00 KiB waiting, 4.00 KiB kept for it by the server"));
}

void TestCommandStatus::status_leftOutTable_isSkipped()
{
    SourceStatus status;
    status.saved = SavedSource();
    status.saved->tableMethods = {{QStringLiteral("orders"), QStringLiteral("skip")}};
    CopiedTable left;
    left.source = tableNamed(QStringLiteral("public.orders"));
    left.method = QStringLiteral("log");
    left.state = QStringLiteral("done");
    CopiedTable other = left;
    other.source = tableNamed(QStringLiteral("public.items"));
    status.tables = {left, other};
    const QJsonArray tables = toObject(status).value(u"tables").toArray();
    QCOMPARE(tables[0].toObject().value(u"method").toString(), QStringLiteral("skip"));
    QCOMPARE(tables[0].toObject().value(u"state").toString(), QStringLiteral("skipped"));
    QCOMPARE(tables[1].toObject().value(u"method").toString(), QStringLiteral("log"));
    QCOMPARE(tables[1].toObject().value(u"state").toString(), QStringLiteral("up-to-date"));
}

void TestCommandStatus::status_tablesThatWereLeft_areListedWithTheirReason()
{
    SourceStatus status;
    status.destination = {.path = QStringLiteral("/s.sqlite")};
    const auto copyOf = [](const char *name, const QString &state) {
        CopiedTable copy;
        copy.source = tableNamed(QString::fromUtf8(name));
        copy.name = copy.source.name;
        copy.method = QStringLiteral("full");
        copy.state = state;
        return copy;
    };
    status.tables = {copyOf("public.old", QStringLiteral("done")),
                     copyOf("public.gone", goneFromSource),
                     copyOf("public.good", QStringLiteral("done"))};
    status.left = {{.source = tableNamed(QStringLiteral("public.old")),
                    .isFailed = true,
                    .errorId = QStringLiteral("row-security"),
                    .reason = QStringLiteral("It was refused.")},
                   {.source = tableNamed(QStringLiteral("public.new")),
                    .isFailed = true,
                    .errorId = QStringLiteral("value-too-large"),
                    .reason = QStringLiteral("It is too large.")},
                   {.source = tableNamed(QStringLiteral("public.left")),
                    .reason = QStringLiteral("It was left out.")}};
    QStringList told;
    const QJsonArray tables = toObject(status).value(u"tables").toArray();
    for (const QJsonValue &table : tables)
        told.append(table[u"table"].toString() + u' ' + table[u"state"].toString() + u' '
                    + table[u"error"].toString() + u' ' + table[u"message"].toString());
    QCOMPARE(told,
             QStringList({QStringLiteral("public.old failed row-security It was refused."),
                          QStringLiteral("public.gone gone  "),
                          QStringLiteral("public.good up-to-date  "),
                          QStringLiteral("public.new failed value-too-large It is too large."),
                          QStringLiteral("public.left skipped  It was left out.")}));
    QStringList lines = toLines(status);
    for (QString &line : lines)
        line = line.simplified();
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], QStringLiteral("/s.sqlite: partly-failed"));
    QVERIFY2(lines[1].contains(u" failed ") && lines[1].endsWith(u"It was refused."),
             qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(u"gone from the source"), qPrintable(lines[2]));
    QCOMPARE(lines[4], QStringLiteral("public.new failed It is too large."));
    QCOMPARE(lines[5], QStringLiteral("public.left skipped It was left out."));
}

void TestCommandStatus::problemOf_needsYou_isToldWithItsAction_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const SourceStatus &status, const char *id,
                        const char *words) {
        QTest::newRow(name) << status << QString::fromUtf8(id) << QString::fromUtf8(words);
    };
    SourceStatus log;
    log.log = LogState();
    log.log->identity.slot = QStringLiteral("mine");
    log.unasked = makeError(ErrorKind::SlotMissing);
    row("slot gone", log, "slot-missing", "\"mine\"");
    log.unasked.reset();
    log.slot = SlotFacts();
    log.slot->walStatus = QStringLiteral("lost");
    row("log gone", log, "slot-lost", "stopped for too long");
    log.gap = makeError(ErrorKind::ServerBehind);
    row("server restored", log, "server-behind", "restored");

    SourceStatus saved;
    saved.saved = SavedSource();
    saved.facts = SourceFacts();
    saved.facts->facts.slotLost = true;
    row("log gone, seen before", saved, "slot-lost", "stopped for too long");
    saved.facts->facts.slotLost = false;
    saved.facts->facts.last = RunOutcome::Failed;
    saved.facts->last = RunRecord{.outcome = RunOutcome::Failed,
                                  .errorId = QStringLiteral("password"),
                                  .message = QStringLiteral("Refused for \"ana\".")};
    row("last run failed", saved, "password", "Refused for \"ana\".");
    saved.facts->last->errorId.clear();
    saved.facts->last->message.clear();
    row("every table failed", saved, "internal", "with each table");
    SourceStatus moved;
    moved.facts = SourceFacts();
    moved.facts->facts.last = RunOutcome::Ok;
    moved.missing = makeError(ErrorKind::DestinationMissing,
                              {{QStringLiteral("path"), QStringLiteral("/gone.sqlite")}});
    row("file moved", moved, "dest-missing", "/gone.sqlite");
}

void TestCommandStatus::problemOf_needsYou_isToldWithItsAction()
{
    QFETCH(const SourceStatus, status);
    QFETCH(const QString, id);
    QFETCH(const QString, words);
    QCOMPARE(stateWord(status), QStringLiteral("needs-you"));
    const QJsonObject error = toObject(status).value(u"error").toObject();
    QCOMPARE(error.value(u"id").toString(), id);
    const QString message = error.value(u"message").toString();
    QVERIFY2(message.contains(words), qPrintable(message));
    const QJsonArray actions = error.value(u"actions").toArray();
    QVERIFY(!actions.isEmpty());
    const QStringList lines = toLines(status);
    QCOMPARE(lines[1].trimmed(), message);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QVERIFY(!actions[i].toString().contains(u'{'));
        QVERIFY(lines[2 + i].endsWith(actions[i].toString()));
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
