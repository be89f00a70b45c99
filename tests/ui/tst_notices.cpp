// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"
#include "ui/sourcestate.h"
#include "ui/tray.h"

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

    void levels_readBack()
    {
        for (const NoticeLevel level : {NoticeLevel::None, NoticeLevel::Problems, NoticeLevel::All})
            QVERIFY(noticeLevelFromId(noticeLevelId(level)) == level);
        QVERIFY(noticeLevelFromId(u"?"_s) == NoticeLevel::Problems);
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
