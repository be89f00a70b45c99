// SPDX-License-Identifier: GPL-3.0-or-later
//
// What "status" says of facts: the state's word, its reason, and the tables.

#include "tests/engine/destination/followedfile.h"

#include "app/cli/sourcestatus.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestSourceStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateWord_ofFacts_isTheOneWord_data();
    void stateWord_ofFacts_isTheOneWord();
    void toObject_slotKnown_hasItsBytes();
    void status_leftOutTable_isSkipped();
    void status_tablesThatWereLeft_areListedWithTheirReason();
    void problemOf_needsYou_isToldWithItsAction_data();
    void problemOf_needsYou_isToldWithItsAction();
};

void TestSourceStatus::stateWord_ofFacts_isTheOneWord_data()
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

void TestSourceStatus::stateWord_ofFacts_isTheOneWord()
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

void TestSourceStatus::toObject_slotKnown_hasItsBytes()
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

void TestSourceStatus::status_leftOutTable_isSkipped()
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

void TestSourceStatus::status_tablesThatWereLeft_areListedWithTheirReason()
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

void TestSourceStatus::problemOf_needsYou_isToldWithItsAction_data()
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
    saved.facts->problem = makeError(ErrorKind::SlotLost);
    row("log gone, seen before", saved, "slot-lost", "stopped for too long");
    saved.facts->facts.slotLost = false;
    saved.facts->problem.reset();
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
    moved.destination.path = QStringLiteral("/gone.sqlite");
    moved.missing = makeError(ErrorKind::DestinationMissing);
    row("file moved", moved, "dest-missing", "/gone.sqlite");
}

void TestSourceStatus::problemOf_needsYou_isToldWithItsAction()
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

QTEST_GUILESS_MAIN(TestSourceStatus)
#include "tst_sourcestatus.moc"
