// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/logfigures.h"
#include "ui/messagebar.h"
#include "ui/runoverview.h"
#include "ui/tablemenu.h"
#include "ui/tablemethodmenu.h"
#include "ui/tableprogressmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tributary;

namespace {

TableProgress table(quint32 number, TableState state, qint64 rows)
{
    TableProgress progress;
    progress.table = {.oid = number,
                      .schema = QStringLiteral("public"),
                      .name = QStringLiteral("t%1").arg(number)};
    progress.state = state;
    progress.rows = rows;
    progress.estimatedRows = 100;
    return progress;
}

SyncReport report(SyncReport::Outcome outcome, const QList<TableProgress> &tables)
{
    SyncReport result;
    result.outcome = outcome;
    result.tables = tables;
    result.startedAt = QDateTime::currentDateTimeUtc().addSecs(-12);
    result.finishedAt = QDateTime::currentDateTimeUtc();
    result.rows = 100;
    return result;
}

TableProgress followed(quint32 number, TableState state)
{
    TableProgress progress = table(number, state, 0);
    progress.followed = true;
    progress.inserts = 12;
    return progress;
}

SyncReport stoppedFollowing()
{
    SyncReport stopped = report(SyncReport::Outcome::Failed, {followed(1, TableState::Done)});
    stopped.error = makeError(ErrorKind::Interrupted);
    stopped.log = LogProgress();
    stopped.log->checkpoint = {.value = 0x19532D8};
    stopped.log->freshAsOf = QDateTime::currentDateTimeUtc();
    stopped.log->waitingBytes = 0;
    stopped.log->keptBytes = 16 << 20;
    stopped.log->slot = QStringLiteral("tributary_shop");
    return stopped;
}

QStringList figureTexts(const LogFigures *figures)
{
    QStringList all;
    const QList<QLabel *> labels = figures->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all.append(label->text());
    return all;
}

} // namespace

class TestRunOverview : public QObject
{
    Q_OBJECT

private:
    static RateEstimator::TimePoint now() { return std::chrono::steady_clock::now(); }

    static QPushButton *button(const RunOverview &page, const QString &text)
    {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    static bool isShown(const RunOverview &page, TableColumn column)
    {
        return !page.findChild<QTreeView *>()->isColumnHidden(static_cast<int>(column));
    }

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

    void run_thatFails_saysWhy()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        page.begin();
        SyncReport failed = report(SyncReport::Outcome::Failed, {});
        failed.error = makeError(ErrorKind::UnknownDatabase,
                                 {{QStringLiteral("database"), QStringLiteral("shop")}});
        page.finish(failed);
        QCOMPARE(page.findChild<MessageBar *>()->message().text, failed.error->message);
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
        QVERIFY(isShown(page, TableColumn::Truncates));
        QVERIFY(page.findChild<QProgressBar *>()->isHidden());
        page.update({followed(1, TableState::Following)});
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
        page.showPhase(RunPhase::CatchingUp);
        page.showPhase(RunPhase::Following);
        QCOMPARE(page.headline(), QStringLiteral("Following changes."));
        QVERIFY(bar->isHidden());
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

    void run_withAGap_offersANewCopy()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.show();
        QSignalSpy resyncs(&page, &RunOverview::resyncRequested);
        page.begin(true);
        SyncReport lost = report(SyncReport::Outcome::Failed, {});
        lost.error = makeError(ErrorKind::SlotLost);
        page.finish(lost);
        const MessageBar::Message message = page.findChild<MessageBar *>()->message();
        QCOMPARE(message.text, lost.error->message);
        QVERIFY(!message.hints.join(u' ').contains(QStringLiteral("--allow-resync")));
        button(page, QStringLiteral("&Copy everything anew"))->click();
        QCOMPARE(resyncs.size(), 1);
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }

    void tableMenu_offersMethodsAndAsks_data()
    {
        QTest::addColumn<bool>("followsLog");
        QTest::newRow("full") << false;
        QTest::newRow("log") << true;
    }

    void tableMenu_offersMethodsAndAsks()
    {
        QFETCH(const bool, followsLog);
        RunOverview page(QStringLiteral("shop"), now);
        page.resize(800, 600);
        page.show();
        page.setFollowsLog(followsLog);
        QCOMPARE(isShown(page, TableColumn::Method), followsLog);
        page.begin();
        page.plan({table(1, TableState::Waiting, 0), table(2, TableState::Waiting, 0)});
        page.setTableMethods({{QStringLiteral("public.t2"), QStringLiteral("full")}});
        QVERIFY(isShown(page, TableColumn::Method));
        QSignalSpy chosen(&page, &RunOverview::tableMethodsChosen);
        auto *view = page.findChild<QTreeView *>();
        const auto ask = [&](const QPoint &at) {
            Q_EMIT view->customContextMenuRequested(at);
            return view->findChild<TableMethodMenu *>();
        };
        QVERIFY(ask(QPoint(5, view->viewport()->height() - 2)) == nullptr); // below the tables
        const TableMethodMenu *menu = ask(view->visualRect(view->model()->index(1, 0)).center());
        QVERIFY(menu != nullptr);
        QStringList checked;
        for (const QAction *action : menu->actions()) {
            if (action->isChecked())
                checked.append(action->text());
            QCOMPARE(action->isEnabled(),
                     followsLog || action->text() != QStringLiteral("&Follow changes"));
        }
        QCOMPARE(checked, QStringList{QStringLiteral("F&ull copy")});
        for (QAction *action : menu->actions())
            action->trigger();
        QStringList methods;
        for (const QList<QVariant> &signal : std::as_const(chosen)) {
            QCOMPARE(signal.at(0).value<QList<TableId>>(),
                     QList<TableId>{table(2, TableState::Waiting, 0).table});
            methods.append(signal.at(1).toString());
        }
        QCOMPARE(methods.join(u','),
                 followsLog ? QStringLiteral(",log,full,skip") : QStringLiteral(",full,skip"));
    }

    void tableMenu_ofSeveralTables_asksForAllOfThem()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.resize(800, 600);
        page.show();
        TableProgress one = table(1, TableState::Done, 5);
        TableProgress two = table(2, TableState::Done, 5);
        TableProgress three = table(3, TableState::Skipped, 0);
        one.destinationName = QStringLiteral("t1");
        two.destinationName = QStringLiteral("t2");
        one.query = QStringLiteral("SELECT \"id\" FROM ONLY \"public\".\"t1\"");
        two.query = QStringLiteral("SELECT \"i d\" FROM ONLY \"public\".\"t2\"");
        page.setTableMethods({{QStringLiteral("public.t3"), QStringLiteral("skip")}});
        page.begin();
        page.plan({one, two, three});
        auto *view = page.findChild<QTreeView *>();
        const auto choose = [view](std::initializer_list<int> rows) {
            view->clearSelection();
            for (const int row : rows)
                view->selectionModel()->select(view->model()->index(row, 0),
                                               QItemSelectionModel::Select
                                                   | QItemSelectionModel::Rows);
        };
        const auto menuAt = [view](int row) {
            Q_EMIT view->customContextMenuRequested(
                view->visualRect(view->model()->index(row, 0)).center());
            return view->findChildren<TableMenu *>().last();
        };
        const auto entry = [](const TableMenu *menu, const char *text) {
            const QList<QAction *> all = menu->actions();
            const auto found = std::ranges::find(all, QLatin1String(text), &QAction::text);
            return found == all.end() ? nullptr : *found;
        };

        choose({0, 1});
        TableMenu *menu = menuAt(1);
        for (const char *text : {"&Copy again", "&Verify"}) { // a run goes on
            QVERIFY(!entry(menu, text)->isEnabled());
            QVERIFY2(entry(menu, text)->toolTip().contains(u"A run is going on."), text);
        }
        menu->close();
        page.finish(report(SyncReport::Outcome::Ok, {one, two, three}));
        page.setRunsElsewhere(true); // another program's
        QVERIFY(!entry(menuAt(1), "&Copy again")->isEnabled());
        page.setRunsElsewhere(false);

        QSignalSpy copies(&page, &RunOverview::copyAgainRequested);
        QSignalSpy verifies(&page, &RunOverview::verifyRequested);
        QSignalSpy previews(&page, &RunOverview::previewRequested);
        QSignalSpy methods(&page, &RunOverview::tableMethodsChosen);
        menu = menuAt(1);
        entry(menu, "&Copy again")->trigger();
        entry(menu, "&Verify")->trigger();
        entry(menu, "&Skip")->trigger();
        entry(menu, "Copy S&QL")->trigger();
        const QList<TableId> both{one.table, two.table};
        QCOMPARE(copies.at(0).at(0).value<QList<TableId>>(), both);
        QCOMPARE(verifies.at(0).at(0).value<QList<TableId>>(), both);
        QCOMPARE(methods.at(0).at(0).value<QList<TableId>>(), both);
        QCOMPARE(methods.at(0).at(1).toString(), QStringLiteral("skip"));
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString(one.query + u";\n" + two.query + u';'));
        QVERIFY(!entry(menu, "&Preview")->isEnabled()); // of several
        QVERIFY(!entry(menu, "&Preview")->toolTip().isEmpty());

        menu = menuAt(2); // beside what is selected: that one alone
        QVERIFY(!entry(menu, "&Copy again")->isEnabled());
        QVERIFY(!entry(menu, "&Verify")->isEnabled());
        QVERIFY(!entry(menu, "Copy S&QL")->isEnabled());
        QVERIFY(entry(menu, "&Skip")->isChecked());
        entry(menu, "&Skip")->trigger();
        QCOMPARE(methods.at(1).at(0).value<QList<TableId>>(), QList<TableId>{three.table});
        QCOMPARE(methods.at(1).at(1).toString(), QString());

        choose({0});
        entry(menuAt(0), "&Preview")->trigger();
        QCOMPARE(previews.at(0).at(0).toString(), QStringLiteral("t1"));
    }

    void tableMenu_opensFromTheKeyboard_data()
    {
        QTest::addColumn<bool>("menuKey");
        QTest::newRow("menu key") << true;
        QTest::newRow("shift F10") << false;
    }

    void tableMenu_opensFromTheKeyboard()
    {
        QFETCH(const bool, menuKey);
        RunOverview page(QStringLiteral("shop"), now);
        page.resize(800, 600);
        page.show();
        page.begin();
        page.plan({table(1, TableState::Waiting, 0), table(2, TableState::Waiting, 0)});
        auto *view = page.findChild<QTreeView *>();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        if (menuKey) { // what the platform makes of the key
            const QPoint at = view->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, at, view->mapToGlobal(at));
            QCoreApplication::sendEvent(view, &event);
        } else {
            QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        }
        auto *menu = view->findChild<TableMenu *>();
        QVERIFY(menu != nullptr);
        QVERIFY(menu->isVisible());
        QSignalSpy methods(&page, &RunOverview::tableMethodsChosen);
        const QList<QAction *> all = menu->actions();
        (*std::ranges::find(all, QStringLiteral("&Skip"), &QAction::text))->trigger();
        QCOMPARE(methods.at(0).at(0).value<QList<TableId>>(),
                 QList<TableId>{table(2, TableState::Waiting, 0).table});
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

    void copyOfEverything_thatWasAgreedTo_isAnnounced()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        const auto says = [&page] {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible()
                    && label->text() == QStringLiteral("The next run copies everything again.");
            });
        };
        QVERIFY(!says());
        page.setCopiesAnew(true);
        QVERIFY(says());
        page.begin();
        QVERIFY(!says()); // it is the next run
        page.finish(report(SyncReport::Outcome::Ok, {}));
        QVERIFY(says()); // until it is known to be done
        page.setCopiesAnew(false);
        QVERIFY(!says());
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
