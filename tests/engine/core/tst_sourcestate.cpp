// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sourcestate.h"

#include <QTest>

using namespace tributary;

class TestSourceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sourceState_ofFacts_isTheOneJudgement_data()
    {
        QTest::addColumn<StateFacts>("facts");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const StateFacts &facts, const char *id) {
            QTest::newRow(name) << facts << QString::fromLatin1(id);
        };
        row("nothing ever ran", {}, "ready");
        row("setup left", {.setup = StateFacts::Setup::Unfinished}, "setup-not-finished");
        row("script handed over", {.setup = StateFacts::Setup::WaitingForDba}, "waiting-for-dba");
        row("copying", {.running = RunStage::Copying, .last = RunOutcome::Failed}, "copying");
        row("following while paused was asked", {.running = RunStage::Following, .paused = true},
            "following");
        row("retrying", {.running = RunStage::Retrying, .overdue = true}, "retrying");
        row("ended well", {.last = RunOutcome::Ok}, "up-to-date");
        row("some failed", {.last = RunOutcome::Partial}, "partly-failed");
        row("failed", {.last = RunOutcome::Failed}, "needs-you");
        row("stopped", {.last = RunOutcome::Interrupted}, "ready");
        row("paused", {.last = RunOutcome::Ok, .paused = true}, "paused");
        row("paused, but it failed", {.last = RunOutcome::Failed, .paused = true}, "needs-you");
        row("slot lost", {.last = RunOutcome::Ok, .slotLost = true}, "needs-you");
        row("slot lost while paused", {.last = RunOutcome::Ok, .paused = true, .slotLost = true},
            "needs-you");
        row("copy gone", {.last = RunOutcome::Ok, .copyGone = true}, "needs-you");
        row("copy gone while paused",
            {.last = RunOutcome::Partial, .paused = true, .copyGone = true}, "needs-you");
        row("no copy yet", {.copyGone = true}, "ready");
        row("stopped before there was a copy", {.last = RunOutcome::Interrupted, .copyGone = true},
            "ready");
        row("copied again", {.running = RunStage::Copying, .copyGone = true}, "copying");
        row("missed a run", {.last = RunOutcome::Ok, .overdue = true}, "overdue");
        row("missed its first run", {.overdue = true}, "overdue");
        row("missed after a stop", {.last = RunOutcome::Interrupted, .overdue = true}, "overdue");
        row("missed, and the last one failed in part",
            {.last = RunOutcome::Partial, .overdue = true}, "partly-failed");
    }

    void sourceState_ofFacts_isTheOneJudgement()
    {
        QFETCH(const StateFacts, facts);
        QFETCH(const QString, id);
        QCOMPARE(sourceStateId(sourceState(facts)), id);
    }

    void ids_ofAll_readBack()
    {
        for (int i = 0; i <= static_cast<int>(SourceState::NeedsYou); ++i) {
            const auto state = static_cast<SourceState>(i);
            QVERIFY(sourceStateFromId(sourceStateId(state)) == state);
        }
        for (const RunStage stage : {RunStage::Copying, RunStage::Following, RunStage::Retrying})
            QVERIFY(runStageFromId(runStageId(stage)) == stage);
        for (const RunOutcome outcome :
             {RunOutcome::Ok, RunOutcome::Partial, RunOutcome::Failed, RunOutcome::Interrupted})
            QVERIFY(runOutcomeFromId(runOutcomeId(outcome)) == outcome);
        QVERIFY(!sourceStateFromId(QStringLiteral("Up to date")));
        QVERIFY(!runStageFromId({}));
        QVERIFY(!runOutcomeFromId({}));
    }
};

QTEST_GUILESS_MAIN(TestSourceState)
#include "tst_sourcestate.moc"
