// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview of a source: its runs, and the log that it follows.

#include "tests/ui/runoverviewbench.h"
#include "tests/ui/widgetchecks.h"

#include "ui/logfigures.h"
#include "ui/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;

class TestRunOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void run_thatEndsWell_saysUpToDate()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        page.begin();
        QVERIFY(page.isRunning());
        QVERIFY(!button(page, QStringLiteral("&Sync now"))->isEnabled());
        page.showPhase(RunPhase::ReadingCatalogue);
        QCOMPARE(page.findChild<QProgressBar *>()->maximum(), 0); // nothing to measure yet
        page.plan({table(1, TableState::Waiting, 0), table(2, TableState::Waiting, 0)});
        page.showPhase(RunPhase::Copying);
        page.update({table(1, TableState::Copied, 100), table(2, TableState::Copied, 300)});
        QCOMPARE(page.findChild<QProgressBar *>()->value(), 99);
        page.finish(report(SyncReport::Outcome::Ok,
                           {table(1, TableState::Done, 100), table(2, TableState::Done, 300)}));
        QVERIFY(!page.isRunning());
        QVERIFY(page.headline().startsWith(QStringLiteral("Up to date")));
    }

    void run_withAFailedTable_showsItsSentenceAndActions()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        TableProgress failed = table(2, TableState::Failed, 0);
        failed.error = makeError(ErrorKind::LockTimeout,
                                 {{QStringLiteral("table"), QStringLiteral("public.t2")}});
        page.begin();
        page.plan({table(1, TableState::Waiting, 0), table(2, TableState::Waiting, 0)});
        page.finish(
            report(SyncReport::Outcome::Partial, {table(1, TableState::Done, 100), failed}));
        QVERIFY(page.headline().startsWith(QStringLiteral("1 of 2 tables failed")));

        bool shown = false;
        const QList<MessageBar *> bars = page.findChildren<MessageBar *>();
        for (const MessageBar *bar : bars)
            shown = shown
                || (!bar->isHidden() && bar->message().text.contains(failed.error->message)
                    && !bar->message().hints.isEmpty());
        QVERIFY(shown);

        page.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Failed"));
        QCOMPARE(page.findChild<QTreeView *>()->model()->rowCount(), 1);
    }

    void run_thatWasStopped_isNoFailure()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.begin();
        SyncReport stopped = report(SyncReport::Outcome::Failed, {});
        stopped.error = makeError(ErrorKind::Interrupted);
        page.finish(stopped);
        QVERIFY(page.headline().startsWith(QStringLiteral("Stopped.")));
        QVERIFY(page.findChild<MessageBar *>()->isHidden());
    }

    void buttons_askAndDoNothingThemselves()
    {
        RunOverview page(QStringLiteral("shop"), now);
        QSignalSpy syncs(&page, &RunOverview::syncRequested);
        QSignalSpy stops(&page, &RunOverview::stopRequested);
        button(page, QStringLiteral("&Sync now"))->click();
        QVERIFY(!page.isRunning());
        page.begin();
        button(page, QStringLiteral("S&top"))->click();
        QCOMPARE(syncs.size(), 1);
        QCOMPARE(stops.size(), 1);
    }

    void follow_throughItsLife_showsWhatMatters()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.show();
        page.begin(true);
        page.plan({followed(1, TableState::Waiting)});
        page.showPhase(RunPhase::Copying);
        QVERIFY(isShown(page, TableColumn::Method));
        QVERIFY(isShown(page, TableColumn::Speed));
        QVERIFY(!isShown(page, TableColumn::Inserts));
        page.showPhase(RunPhase::CatchingUp);
        page.showPhase(RunPhase::Following);
        QCOMPARE(page.headline(), QStringLiteral("Following changes."));
        QVERIFY(!isShown(page, TableColumn::Speed));
        QVERIFY(isShown(page, TableColumn::Inserts));
        QVERIFY(!isShown(page, TableColumn::Truncates)); // none so far
        QVERIFY(page.findChild<QProgressBar *>()->isHidden());
        TableProgress emptied = followed(1, TableState::Following);
        emptied.truncates = 1;
        page.update({emptied});
        QVERIFY(isShown(page, TableColumn::Truncates));
        page.showLog(*stoppedFollowing().log);
        page.note(QStringLiteral("The server is shutting down."));
        page.showPhase(RunPhase::Connecting);
        const auto *bar = page.findChild<MessageBar *>();
        QVERIFY(!bar->isHidden());
        QVERIFY(figureTexts(page.findChild<LogFigures *>()).contains(QStringLiteral("unknown")));
        page.showPhase(RunPhase::Following);
        QVERIFY(bar->isHidden()); // it is over
        page.finish(stoppedFollowing());
        QVERIFY2(page.headline().contains(QStringLiteral("up to 0/19532D8 is in the destination")),
                 qPrintable(page.headline()));
    }

    // The headline says what the command line says, once.
    void follow_retrying_tellsTheReason()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.show();
        page.begin(true);
        page.plan({followed(1, TableState::Following)});
        page.showPhase(RunPhase::Following);
        page.showLog(*stoppedFollowing().log);
        const QString reason = makeError(ErrorKind::DestinationFull,
                                         {{QStringLiteral("disk"), QStringLiteral("/data")}})
                                   .message;
        page.note(reason);
        page.showPhase(RunPhase::Retrying);
        QCOMPARE(page.headline(), reason + QStringLiteral(" Trying again…"));
        const auto *bar = page.findChild<MessageBar *>();
        QVERIFY(bar->isHidden());
        // What is refreshed twice a second, and with each word of the run, leaves it there.
        auto *ticks = page.findChild<QTimer *>(QStringLiteral("ticks"));
        QVERIFY(ticks != nullptr && ticks->isActive());
        QVERIFY(QMetaObject::invokeMethod(ticks, "timeout"));
        QCOMPARE(page.headline(), reason + QStringLiteral(" Trying again…"));
        page.update({followed(1, TableState::Following)});
        QCOMPARE(page.headline(), reason + QStringLiteral(" Trying again…"));
        page.showPhase(RunPhase::CatchingUp);
        QCOMPARE(page.headline(), QStringLiteral("Applying the changes that waited…"));
        page.showPhase(RunPhase::Following);
        QCOMPARE(page.headline(), QStringLiteral("Following changes."));
        QVERIFY(bar->isHidden());
    }

    void network_thatIsWaitedFor_canBeGivenUp()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.show();
        const QString reason = QStringLiteral("Waiting: this network is metered.");
        const auto *bar = page.findChild<MessageBar *>();
        QSignalSpy stops(&page, &RunOverview::stopRequested);
        QSignalSpy pauses(&page, &RunOverview::pauseRequested);
        page.setWaiting(reason, false); // a run that is due, which nobody can pause
        QCOMPARE(bar->message().text, reason);
        QVERIFY(button(page, QStringLiteral("&Sync now"))->isEnabled());
        QVERIFY(!button(page, QStringLiteral("&Pause"))->isEnabled());
        button(page, QStringLiteral("S&top"))->click();
        QCOMPARE(stops.size(), 1);
        page.setWaiting({}, false);
        QVERIFY(bar->isHidden());
        QVERIFY(!button(page, QStringLiteral("S&top"))->isEnabled());

        page.setWaiting(reason, true);
        button(page, QStringLiteral("&Pause"))->click();
        QCOMPARE(pauses.size(), 1);
        QVERIFY(!button(page, QStringLiteral("&Pause"))->isEnabled()); // once is enough
        page.setWaiting({}, false);
        page.begin(true); // and then it begins all the same
        QVERIFY(!button(page, QStringLiteral("&Sync now"))->isEnabled());
        QVERIFY(button(page, QStringLiteral("&Pause"))->isEnabled());
    }

    void follow_paused_waitsToBeResumed()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.show();
        QSignalSpy pauses(&page, &RunOverview::pauseRequested);
        QSignalSpy follows(&page, &RunOverview::followRequested);
        button(page, QStringLiteral("Fo&llow"))->click();
        QCOMPARE(follows.size(), 1);
        page.begin(true);
        page.showPhase(RunPhase::Following);
        button(page, QStringLiteral("&Pause"))->click();
        QCOMPARE(pauses.size(), 1);
        QVERIFY(!button(page, QStringLiteral("S&top"))->isEnabled());
        page.setPaused(true);
        QVERIFY(!button(page, QStringLiteral("S&top"))->isEnabled()); // it is ending
        page.finish(stoppedFollowing());
        QVERIFY(page.headline().startsWith(QStringLiteral("Paused.")));
        QVERIFY(button(page, QStringLiteral("Fo&llow"))->isHidden());
        button(page, QStringLiteral("&Resume"))->click();
        QCOMPARE(follows.size(), 2);

        // As the window shows it when it is opened the next time.
        RunOverview later(QStringLiteral("shop"), now);
        later.setFollowsLog(true);
        later.setPaused(true);
        later.showLastRun(RunRecord());
        QVERIFY(later.headline().startsWith(QStringLiteral("Paused")));
    }

    void logFigures_ofARun_stayAfterItsEnd()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.show();
        const auto *figures = page.findChild<LogFigures *>();
        QVERIFY(figures->isHidden());
        page.begin(true);
        LogProgress log = *stoppedFollowing().log;
        log.keptBytes.reset();
        page.showLog(log);
        QVERIFY(!figures->isHidden());
        QVERIFY(figureTexts(figures).contains(QStringLiteral("unknown")));
        page.finish(stoppedFollowing());
        QVERIFY(!figures->isHidden());
        QVERIFY(figureTexts(figures).contains(QStringLiteral("16.0 MiB")));
        page.begin(true); // nothing is known of the new run yet
        QVERIFY(figures->isHidden());
    }

    void runOfSomeTables_keepsTheOthersInTheList()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        page.begin();
        const QList<TableProgress> both{table(1, TableState::Done, 5),
                                        table(2, TableState::Done, 5)};
        page.plan(both);
        page.finish(report(SyncReport::Outcome::Ok, both));
        page.begin(false, true);
        QCOMPARE(page.tables()->rowCount(), 2);
        page.plan({table(2, TableState::Waiting, 0)});
        QCOMPARE(page.tables()->rowCount(), 2);
        page.finish(report(SyncReport::Outcome::Ok, {table(2, TableState::Done, 7)}));
        QCOMPARE(page.tables()->rowCount(), 2);
        QVERIFY2(page.headline().startsWith(QStringLiteral("1 table(s) copied again as of ")),
                 qPrintable(page.headline()));
        page.begin();
        QCOMPARE(page.tables()->rowCount(), 0);
    }

    void buttons_ofAFullCopy_areTwo()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        page.begin();
        page.showPhase(RunPhase::Copying);
        for (const char *text : {"Fo&llow", "&Resume", "&Pause"})
            QVERIFY(button(page, QLatin1String(text))->isHidden());
        QVERIFY(!isShown(page, TableColumn::Method));
        QVERIFY(!isShown(page, TableColumn::Inserts));
    }

    void controls_haveNamesAndOwnMnemonics_data()
    {
        QTest::addColumn<bool>("followsLog");
        QTest::addColumn<bool>("paused");
        QTest::newRow("full copies") << false << false;
        QTest::newRow("following") << true << false;
        QTest::newRow("paused") << true << true;
    }

    void controls_haveNamesAndOwnMnemonics()
    {
        QFETCH(const bool, followsLog);
        QFETCH(const bool, paused);
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(followsLog);
        page.setPaused(paused);
        page.show();
        page.begin(followsLog);
        page.plan({table(1, TableState::Copying, 50)});
        page.showLog(*stoppedFollowing().log);
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestRunOverview)
#include "tst_runoverview.moc"
