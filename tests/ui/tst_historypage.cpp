// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historybench.h"
#include "tests/ui/widgetchecks.h"

#include "ui/runexport.h"
#include "ui/rungrid.h"
#include "ui/runtablemodel.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void page_withoutRuns_saysSoAndExportsNothing()
    {
        HistoryPage page(now);
        page.show();
        const auto saysNone = [&page] {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"No run yet");
            });
        };
        QVERIFY(!saysNone()); // nobody has told
        QVERIFY(!listOf(page)->isVisible());
        page.showRuns({}, {});
        QVERIFY(saysNone());
        QVERIFY(!listOf(page)->isVisible());
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY(!button->text().contains(u"Export"_s) || !button->isEnabled());
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
    }

    void runs_areListedInWords()
    {
        HistoryPage page(now);
        RunRecord goesOn = run(3, std::nullopt);
        goesOn.stage = RunStage::Following;
        goesOn.startedAt = now().addSecs(-125);
        page.showRuns({goesOn, with(run(2, RunOutcome::Partial), RunTrigger::Schedule, 1234),
                       run(1, RunOutcome::Interrupted)},
                      {});
        QCOMPARE(listed(page, 0, RunColumn::Result), u"Following"_s);
        QCOMPARE(listed(page, 0, RunColumn::Duration), u"2 min 5 s"_s);
        QCOMPARE(listed(page, 0, RunColumn::Rows), QString()); // nobody knows yet
        QCOMPARE(listed(page, 1, RunColumn::Result), u"Partly failed"_s);
        QCOMPARE(listed(page, 1, RunColumn::Trigger), u"Schedule"_s);
        QCOMPARE(listed(page, 1, RunColumn::Rows), QLocale().toString(1234));
        QCOMPARE(listed(page, 2, RunColumn::Result), u"Stopped"_s);
    }

    void sorting_byAnyColumn_keepsWhatGoesOnOnTop()
    {
        HistoryPage page(now);
        page.showRuns({run(4, std::nullopt), with(run(3), RunTrigger::Window, 30),
                       with(run(2), RunTrigger::Window, 20), with(run(1), RunTrigger::Window, 10)},
                      {});
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            listOf(page)->sortByColumn(static_cast<int>(RunColumn::Rows), order);
            QCOMPARE(listed(page, 0, RunColumn::Result), u"Copying"_s);
            QCOMPARE(listed(page, 1, RunColumn::Rows),
                     order == Qt::AscendingOrder ? u"10"_s : u"30"_s);
        }
    }

    void filter_byResultChangesAndTrigger_showsOnlyThose_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("shown");
        QTest::newRow("all") << u"Which runs to show"_s << u"All runs"_s << 4;
        QTest::newRow("failed") << u"Which runs to show"_s << u"Failed"_s << 2;
        QTest::newRow("with changes") << u"Which runs to show"_s << u"With changes"_s << 1;
        QTest::newRow("by schedule") << u"Begun by whom"_s << u"Schedule"_s << 1;
        QTest::newRow("by nobody") << u"Begun by whom"_s << u"Command line"_s << 0;
    }

    void filter_byResultChangesAndTrigger_showsOnlyThose()
    {
        QFETCH(QString, box);
        QFETCH(QString, entry);
        QFETCH(int, shown);
        HistoryPage page(now);
        page.showRuns({run(4, RunOutcome::Failed), run(3, RunOutcome::Partial),
                       with(run(2), RunTrigger::Schedule, 5), run(1)},
                      threeRuns());
        pick(page, box, entry);
        QCOMPARE(listOf(page)->model()->rowCount(), shown);
        QCOMPARE(page.findChild<RunGrid *>()->model()->columnCount(), shown);
        QCOMPARE(page.chosen().has_value(), shown > 0);
    }

    void grid_ofRuns_hasTheNewestRightAndTheLatestFailureOnTop()
    {
        RunGridModel grid;
        grid.addStates(threeRuns());
        grid.setRuns({run(3), run(2), run(1)});
        QCOMPARE(grid.columnCount(), 3);
        QCOMPARE(grid.columnOf(3), 2);
        QStringList tables;
        for (int row = 0; row < grid.rowCount(); ++row)
            tables.append(grid.table(row));
        QCOMPARE(tables, QStringList({u"public.d"_s, u"public.b"_s, u"public.c"_s, u"public.a"_s}));
        QVERIFY(grid.cell(0, 2) == RunCell::Failed);
        QVERIFY(grid.cell(0, 0) == RunCell::Nothing);
        QVERIFY(grid.cell(2, 1) == RunCell::Columns);
        QVERIFY(grid.cell(3, 0) == RunCell::Done);
        const QString spoken = grid.index(0, 2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"public.d"_s) && spoken.contains(u"Failed"_s),
                 qPrintable(spoken));
        QVERIFY(grid.index(0, 2).data(Qt::ToolTipRole).toString().contains(u"Failed"_s));
    }

    void choosing_inListOrGrid_asksForThatRunAndMarksItInBoth()
    {
        HistoryPage page(now);
        page.resize(1000, 700);
        page.show();
        QSignalSpy chosen(&page, &HistoryPage::runChosen);
        page.showRuns({run(3), run(2), run(1)}, threeRuns());
        QVERIFY(chosen.wait());
        QCOMPARE(chosen.takeLast().constFirst().toLongLong(), 3); // the newest, at first
        auto *grid = page.findChild<RunGrid *>();
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Left);
        QVERIFY(chosen.wait());
        QCOMPARE(chosen.takeLast().constFirst().toLongLong(), 2);
        QCOMPARE(listOf(page)->currentIndex().row(), 1);
        QTest::keyClick(listOf(page), Qt::Key_Down);
        QVERIFY(chosen.wait());
        QCOMPARE(chosen.takeLast().constFirst().toLongLong(), 1);
        QCOMPARE(grid->currentIndex().column(), 0);
    }

    void runs_shownAgain_keepTheChosenOneAndAskWhenItChanged()
    {
        HistoryPage page(now);
        page.showRuns({run(2, std::nullopt), run(1)}, {});
        page.choose(1);
        QSignalSpy chosen(&page, &HistoryPage::runChosen);
        QVERIFY(chosen.wait());
        page.choose(2);
        QVERIFY(chosen.wait());
        page.showRuns({run(2), run(1)}, {}); // it has ended
        QVERIFY(chosen.wait());
        QCOMPARE(chosen.last().constFirst().toLongLong(), 2);
        page.showRuns({run(3, std::nullopt), run(2), run(1)}, {});
        QCOMPARE(page.chosen(), std::optional<qint64>(2));
    }

    /// As a click on a notice does: of a run that is not in the list for the time being.
    void choose_runThatIsNotInTheList_bringsItThere_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("kept");
        QTest::addColumn<qint64>("wanted");
        QTest::addColumn<bool>("atOnce"); // the runs that are asked for
        QTest::newRow("hidden by its result")
            << u"Which runs to show"_s << u"Failed"_s << 3 << qint64(2) << true;
        QTest::newRow("hidden by who began it")
            << u"Begun by whom"_s << u"Schedule"_s << 3 << qint64(2) << true;
        QTest::newRow("newer than the list") << QString() << QString() << 5 << qint64(5) << true;
        QTest::newRow("beyond the page") << QString() << QString() << 350 << qint64(120) << true;
        QTest::newRow("the first run") << QString() << QString() << 350 << qint64(1) << true;
        QTest::newRow("the first run, told later")
            << QString() << QString() << 350 << qint64(1) << false;
        QTest::newRow("hidden and beyond the page")
            << u"Which runs to show"_s << u"Failed"_s << 350 << qint64(1) << false;
    }

    void choose_runThatIsNotInTheList_bringsItThere()
    {
        QFETCH(const QString, box);
        QFETCH(const QString, entry);
        QFETCH(const int, kept);
        QFETCH(const qint64, wanted);
        QFETCH(const bool, atOnce);
        const QList<RunRecord> onRecord = newestFirst(kept);
        HistoryPage page(now);
        page.showRuns(newestFirst(kept == 5 ? 3 : kept).first(qMin(kept == 5 ? 3 : kept, 100)), {});
        connect(
            &page, &HistoryPage::runsNeeded, &page,
            [&] { page.showRuns(onRecord.first(qMin<qsizetype>(kept, page.limit())), {}); },
            atOnce ? Qt::DirectConnection : Qt::QueuedConnection);
        if (!box.isEmpty())
            pick(page, box, entry);
        QSignalSpy chosen(&page, &HistoryPage::runChosen);
        page.choose(wanted);
        QTRY_COMPARE(page.chosen(), std::optional(wanted));
        QTRY_VERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.last().constFirst().toLongLong(), wanted);
        QVERIFY(page.filter() == RunFilter());
        const QModelIndex current = listOf(page)->currentIndex();
        QVERIFY(current.isValid());
        QCOMPARE(current.row(), kept - wanted);
    }

    void choose_runThatIsNotKept_leavesTheChosenOne()
    {
        HistoryPage page(now);
        const QList<RunRecord> onRecord = newestFirst(250);
        int asked = 0;
        connect(&page, &HistoryPage::runsNeeded, &page, [&] {
            ++asked;
            page.showRuns(onRecord.first(qMin<qsizetype>(onRecord.size(), page.limit())), {});
        });
        page.showRuns(onRecord.first(100), {});
        page.choose(200);
        page.choose(9999);
        QCOMPARE(page.chosen(), std::optional<qint64>(200));
        QVERIFY2(asked < 5, qPrintable(QString::number(asked)));
        page.showRuns(onRecord, {}); // nothing waits for it any more
        QCOMPARE(page.chosen(), std::optional<qint64>(200));
    }

    void states_areAskedForOnceAndNotOfWhatGoesOn()
    {
        HistoryPage page(now);
        const QList<RunRecord> runs = {run(4, std::nullopt), run(3), run(2), run(1)};
        QCOMPARE(page.withoutStates(runs), QList<qint64>({3, 2, 1}));
        page.showRuns(runs, threeRuns());
        QCOMPARE(page.withoutStates(runs), QList<qint64>());
    }

    void showMore_whenThereMayBeMore_asksForMore()
    {
        HistoryPage page(now);
        page.show();
        QSignalSpy needed(&page, &HistoryPage::runsNeeded);
        const QList<RunRecord> runs = newestFirst(HistoryPage::pageSize);
        page.showRuns(runs.first(3), {});
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        const auto more = std::ranges::find(buttons, u"Show &more"_s, &QPushButton::text);
        QVERIFY((*more)->isHidden());
        page.showRuns(runs, {});
        QVERIFY((*more)->isVisible());
        (*more)->click();
        QCOMPARE(needed.size(), 1);
        QCOMPARE(page.limit(), 2 * HistoryPage::pageSize);
    }

    void page_isReachedByKeyboardAndScreenReader()
    {
        HistoryPage page(now);
        page.resize(1000, 700);
        page.show();
        page.showRuns({run(3), run(2, RunOutcome::Partial), run(1)}, threeRuns());
        page.choose(2);
        page.showRun(failedDetail());
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }

    /// What is painted is what is visible; nothing grows with the rest but the sums.
    void page_ofAThousandRunsBy3000Tables_staysQuick()
    {
        QList<RunRecord> runs;
        RunGridModel::States states;
        QHash<QString, QString> tables;
        for (int table = 0; table < 3000; ++table)
            tables.insert(u"public.table_%1"_s.arg(table),
                          table % 97 == 0 ? u"failed"_s : u"done"_s);
        for (int id = 1000; id > 0; --id) {
            runs.append(run(id));
            states.insert(id, tables); // shared
        }
        HistoryPage page(now);
        page.resize(1200, 800);
        page.showRuns(runs, states);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *grid = page.findChild<RunGrid *>();
        QCOMPARE(grid->model()->rowCount(), 3000);
        QElapsedTimer timer;
        timer.start();
        constexpr int steps = 40;
        for (int step = 0; step < steps; ++step) {
            grid->verticalScrollBar()->setValue(step * 70);
            grid->horizontalScrollBar()->setValue(step * 300);
            grid->viewport()->repaint();
        }
        // Generous: fifty widgets a cell would take minutes.
        QVERIFY2(timer.elapsed() < steps * 250, qPrintable(QString::number(timer.elapsed())));
    }

    void csv_ofRuns_isHarmlessAndExact()
    {
        RunRecord failed = with(run(1, RunOutcome::Failed), RunTrigger::Command, 5);
        failed.errorId = u"server-error"_s;
        failed.message = u"=HYPERLINK(\"http://x\"),\nthen"_s;
        const QByteArray csv = runsToCsv({failed, run(2, std::nullopt)});
        QVERIFY(csv.startsWith("id,started_at,finished_at,duration_ms,trigger,method,result,"));
        QVERIFY2(csv.contains("\r\n1,2026-03-01T00:01:00.000Z,2026-03-01T00:02:05.000Z,65000,"
                              "command,log,failed,server-error,"
                              "\"'=HYPERLINK(\"\"http://x\"\"),\nthen\",5,"),
                 csv.constData());
        QVERIFY2(csv.contains("\r\n2,2026-03-01T00:02:00.000Z,,,window,log,,,,0,"),
                 csv.constData());
    }

    void json_ofRuns_hasTheirTables()
    {
        const QByteArray json = runsToJson(u"shop"_s, {run(2, RunOutcome::Partial), run(1)},
                                           {{2, failedDetail().tables}});
        const QJsonObject root = QJsonDocument::fromJson(json).object();
        QCOMPARE(root[u"source"].toString(), u"shop"_s);
        const QJsonArray runs = root[u"runs"].toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0][u"result"].toString(), u"partial"_s);
        QCOMPARE(runs[0][u"tables"].toArray().size(), 2);
        QCOMPARE(runs[0][u"tables"][1][u"columns_changed"].toString(), u"+ note text, - colour"_s);
        QVERIFY(runs[1][u"tables"].isUndefined());
        QVERIFY(runs[1][u"message"].isNull());
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
