// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"
#include "ui/sourcestate.h"
#include "ui/tray.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

RunRecord run(qint64 id, RunOutcome outcome, const QString &message = {})
{
    RunRecord record;
    record.id = id;
    record.outcome = outcome;
    record.message = message;
    record.failedTables = outcome == RunOutcome::Partial ? 2 : 0;
    record.rows = 1234;
    return record;
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void take_atTheStart_isNoNews()
    {
        Notices notices;
        notices.setLevel(NoticeLevel::All);
        QVERIFY(!notices.take(u"shop"_s, SourceState::NeedsYou, run(1, RunOutcome::Failed)));
    }

    void take_problem_isToldOnceAnIncident()
    {
        Notices notices;
        QVERIFY(!notices.take(u"shop"_s, SourceState::UpToDate, run(1, RunOutcome::Ok)));
        QVERIFY(!notices.take(u"shop"_s, SourceState::Copying, run(1, RunOutcome::Ok)));
        const auto notice = notices.take(u"shop"_s, SourceState::NeedsYou,
                                         run(2, RunOutcome::Failed, u"nothing answers"_s));
        QVERIFY(notice);
        QCOMPARE(notice->title, u"shop: Needs you"_s);
        QCOMPARE(notice->text, u"nothing answers"_s);
        QCOMPARE(notice->run, 2);
        QVERIFY(notice->isProblem);
        QVERIFY(!notices.take(u"shop"_s, SourceState::NeedsYou, run(3, RunOutcome::Failed)));
        QVERIFY(!notices.take(u"shop"_s, SourceState::UpToDate, run(4, RunOutcome::Ok)));
        QVERIFY(notices.take(u"shop"_s, SourceState::PartlyFailed, run(5, RunOutcome::Partial)));
    }

    void take_problemThatNoRunTold_isToldInItsOwnWords()
    {
        Notices notices;
        const auto last = run(1, RunOutcome::Ok);
        QVERIFY(!notices.take(u"shop"_s, SourceState::UpToDate, last));
        const Error gone = makeError(ErrorKind::DestinationMissing, {{u"path"_s, u"/s.sqlite"_s}});
        const auto notice = notices.take(u"shop"_s, SourceState::NeedsYou, last, {}, gone);
        QVERIFY(notice);
        QCOMPARE(notice->text, u"There is no file /s.sqlite."_s);
        QCOMPARE(notice->run, 0); // the last run is not what is wrong
        QVERIFY(!notices.take(u"shop"_s, SourceState::NeedsYou, last, {}, gone));
    }

    /// What a source goes through between two problems, and whether the first one is over by then.
    void take_sameProblemAgain_isNewOnlyAfterItWasOver_data()
    {
        using State = SourceState;
        const auto scheduled = std::optional(RunTrigger::Schedule);
        const auto byHand = std::optional(RunTrigger::Window);
        QTest::addColumn<SourceState>("problem");
        QTest::addColumn<QList<SourceState>>("between");
        QTest::addColumn<std::optional<RunTrigger>>("trigger");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("a run that nobody saw")
            << State::NeedsYou << QList<State>{} << scheduled << false;
        QTest::newRow("a run that was seen")
            << State::NeedsYou << QList{State::Copying} << scheduled << false;
        QTest::newRow("a run that tried again")
            << State::NeedsYou << QList{State::Copying, State::Retrying} << scheduled << false;
        QTest::newRow("a run that got as far as the log")
            << State::NeedsYou << QList{State::Copying, State::Following} << scheduled << false;
        QTest::newRow("a run that was stopped")
            << State::NeedsYou << QList{State::Copying, State::Ready} << byHand << false;
        QTest::newRow("paused") << State::NeedsYou << QList{State::Paused} << byHand << false;
        QTest::newRow("one that follows")
            << State::NeedsYou << QList{State::Copying, State::Following} << byHand << true;
        QTest::newRow("one that ended well")
            << State::NeedsYou << QList{State::Copying, State::UpToDate} << scheduled << true;
        QTest::newRow("another problem")
            << State::NeedsYou << QList{State::Copying, State::PartlyFailed} << scheduled << true;
        QTest::newRow("tables that fail in each run, full copies")
            << State::PartlyFailed << QList{State::Copying} << scheduled << false;
        QTest::newRow("tables that fail in each run, the log")
            << State::PartlyFailed << QList{State::Copying, State::Following} << byHand << false;
        QTest::newRow("overdue while it runs late")
            << State::Overdue << QList{State::Copying} << scheduled << false;
    }

    void take_sameProblemAgain_isNewOnlyAfterItWasOver()
    {
        QFETCH(const SourceState, problem);
        QFETCH(const QList<SourceState>, between);
        QFETCH(const std::optional<RunTrigger>, trigger);
        QFETCH(const bool, isNew);
        const RunOutcome outcome = problem == SourceState::PartlyFailed ? RunOutcome::Partial
                                                                        : RunOutcome::Failed;
        Notices notices;
        QVERIFY(!notices.take(u"shop"_s, SourceState::UpToDate, run(1, RunOutcome::Ok)));
        QVERIFY(notices.take(u"shop"_s, problem, run(2, outcome)));
        for (const SourceState state : between)
            notices.take(u"shop"_s, state, run(3, outcome), trigger);
        QCOMPARE(notices.take(u"shop"_s, problem, run(4, outcome)).has_value(), isNew);
        QVERIFY(!notices.take(u"shop"_s, problem, run(5, outcome)));
    }

    void take_problemThatWasThereAtTheStart_isToldWhenItComesBack()
    {
        Notices notices;
        QVERIFY(!notices.take(u"shop"_s, SourceState::NeedsYou, run(1, RunOutcome::Failed)));
        QVERIFY(!notices.take(u"shop"_s, SourceState::Copying, run(1, RunOutcome::Failed)));
        QVERIFY(!notices.take(u"shop"_s, SourceState::NeedsYou, run(2, RunOutcome::Failed)));
        QVERIFY(!notices.take(u"shop"_s, SourceState::UpToDate, run(3, RunOutcome::Ok)));
        QVERIFY(notices.take(u"shop"_s, SourceState::NeedsYou, run(4, RunOutcome::Failed)));
    }

    void take_goodNews_onlyWhenWanted()
    {
        for (const NoticeLevel level :
             {NoticeLevel::None, NoticeLevel::Problems, NoticeLevel::All}) {
            Notices notices;
            notices.setLevel(level);
            QVERIFY(!notices.take(u"shop"_s, SourceState::Ready, {}));
            QVERIFY(!notices.take(u"shop"_s, SourceState::Copying, {}));
            const auto notice = notices.take(u"shop"_s, SourceState::UpToDate,
                                             run(1, RunOutcome::Ok));
            QCOMPARE(notice.has_value(), level == NoticeLevel::All);
            const auto problem = notices.take(u"shop"_s, SourceState::Overdue,
                                              run(1, RunOutcome::Ok));
            QCOMPARE(problem.has_value(), level != NoticeLevel::None);
            if (problem)
                QCOMPARE(problem->run, 0); // there is no run to speak of
        }
    }

    void isNoticeWanted_eachLevel_showsWhatItSays_data()
    {
        QTest::addColumn<NoticeLevel>("level");
        QTest::addColumn<NoticeKind>("kind");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("none, good news") << NoticeLevel::None << NoticeKind::GoodNews << false;
        QTest::newRow("none, problem") << NoticeLevel::None << NoticeKind::Problem << false;
        QTest::newRow("none, log") << NoticeLevel::None << NoticeKind::LogRisk << false;
        QTest::newRow("problems, good news")
            << NoticeLevel::Problems << NoticeKind::GoodNews << false;
        QTest::newRow("problems, problem") << NoticeLevel::Problems << NoticeKind::Problem << true;
        QTest::newRow("problems, log") << NoticeLevel::Problems << NoticeKind::LogRisk << true;
        QTest::newRow("all, good news") << NoticeLevel::All << NoticeKind::GoodNews << true;
        QTest::newRow("all, problem") << NoticeLevel::All << NoticeKind::Problem << true;
        QTest::newRow("all, log") << NoticeLevel::All << NoticeKind::LogRisk << true;
    }

    void isNoticeWanted_eachLevel_showsWhatItSays()
    {
        QFETCH(const NoticeLevel, level);
        QFETCH(const NoticeKind, kind);
        QTEST(isNoticeWanted(level, kind), "wanted");
    }

    void takeLog_risingAlarm_isToldOnceAStep()
    {
        using Alarm = SlotOutlook::Alarm;
        Notices notices;
        const auto take = [&](Alarm alarm) { return notices.takeLog(u"shop"_s, alarm, u"much"_s); };
        QVERIFY(!take(Alarm::None));
        const auto half = take(Alarm::Half);
        QVERIFY(half);
        QCOMPARE(half->title, u"shop: WAL risk"_s);
        QCOMPARE(half->text, u"much"_s);
        QVERIFY(half->isProblem);
        QVERIFY(half->aboutLog);
        QCOMPARE(half->run, 0);
        for (int minute = 0; minute < 10; ++minute)
            QVERIFY(!take(Alarm::Half));
        QVERIFY(take(Alarm::High));
        QVERIFY(!take(Alarm::High));
        QVERIFY(!take(Alarm::Half)); // it swings around 80 %
        QVERIFY(!take(Alarm::High));
        QVERIFY(notices.takeLog(u"site"_s, Alarm::Half, {})); // another source's is another one
        QVERIFY(!take(Alarm::None));
        QVERIFY(take(Alarm::High)); // a new incident
        QVERIFY(!take(Alarm::Lost)); // "Needs you" says that
        QVERIFY(!take(Alarm::High));
    }

    void takeLog_levelNone_isSilent()
    {
        Notices notices;
        notices.setLevel(NoticeLevel::None);
        QVERIFY(!notices.takeLog(u"shop"_s, SlotOutlook::Alarm::High, u"much"_s));
        notices.setLevel(NoticeLevel::Problems);
        QVERIFY(notices.takeLog(u"site"_s, SlotOutlook::Alarm::High, u"much"_s));
    }

    void tray_clickOnANotice_opensWhatItSpeaksOf()
    {
        QWidget window;
        Tray tray(&window);
        const QSignalSpy sources(&tray, &Tray::sourceRequested);
        const QSignalSpy changes(&tray, &Tray::changesRequested);
        tray.tell({.source = u"shop"_s, .title = {}, .text = {}, .run = 7});
        tray.openLatest();
        QCOMPARE(sources.count(), 1);
        QCOMPARE(sources[0], QVariantList({u"shop"_s, qint64(7)}));
        tray.tell({.source = u"site"_s, .title = {}, .text = {}, .aboutLog = true});
        tray.openLatest();
        QCOMPARE(sources.count(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0], QVariantList({u"site"_s}));
    }

    /// Which of several was clicked nobody tells: each click opens one that was not opened yet.
    void tray_clicksAfterSeveralNotices_openAllProblemsNewestFirst()
    {
        QWidget window;
        Tray tray(&window);
        const QSignalSpy sources(&tray, &Tray::sourceRequested);
        const auto tell = [&tray](const QString &source, qint64 run, bool isProblem) {
            tray.tell(
                {.source = source, .title = {}, .text = {}, .run = run, .isProblem = isProblem});
        };
        const auto click = [&]() -> QVariantList {
            tray.openLatest();
            return sources.isEmpty() ? QVariantList() : sources.last();
        };
        tell(u"shop"_s, 1, true);
        tell(u"site"_s, 2, true);
        tell(u"archive"_s, 3, false);
        QCOMPARE(click(), QVariantList({u"site"_s, qint64(2)}));
        QCOMPARE(click(), QVariantList({u"shop"_s, qint64(1)}));
        QCOMPARE(click(), QVariantList({u"archive"_s, qint64(3)}));
        QCOMPARE(click(), QVariantList({u"archive"_s, qint64(3)})); // the latest there was
        // What was said of a source before is past, and a removed one has nothing to show.
        tell(u"shop"_s, 4, true);
        tell(u"site"_s, 5, true);
        tell(u"shop"_s, 6, false);
        tray.removeSource(u"site"_s);
        QCOMPARE(click(), QVariantList({u"shop"_s, qint64(6)}));
        QCOMPARE(click(), QVariantList({u"shop"_s, qint64(6)}));
    }

    void tray_toolTip_hasTheWorstFirstAndTheWindowsWords()
    {
        QWidget window;
        Tray tray(&window);
        QCOMPARE(tray.toolTip(), u"Tributary"_s);
        tray.setState(u"archive"_s, SourceState::UpToDate);
        tray.setState(u"shop"_s, SourceState::NeedsYou);
        tray.setState(u"site"_s, SourceState::Following);
        QCOMPARE(tray.toolTip(), u"shop: Needs you\nsite: Following\narchive: Up to date"_s);
        QVERIFY(tray.worst() == SourceState::NeedsYou);
        tray.removeSource(u"shop"_s);
        QVERIFY(tray.worst() == SourceState::Following);
        for (int i = 0; i < 20; ++i)
            tray.setState(QString::number(i), SourceState::Ready);
        QCOMPARE(tray.toolTip().count(u'\n'), 8);
    }
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
