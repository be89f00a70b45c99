// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of the tables in the overview of a source.

#include "tests/ui/runoverviewbench.h"

#include "ui/tablemenu.h"
#include "ui/tablemethodmenu.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;

class TestTableMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:

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
        page.setComparing(true);
        menu = menuAt(1);
        QVERIFY(entry(menu, "&Copy again")->isEnabled()); // what is compared gives way to it
        QVERIFY(!entry(menu, "&Verify")->isEnabled());
        QVERIFY(entry(menu, "&Verify")->toolTip().contains(u"A comparison is going on."));
        menu->close();
        page.setComparing(false);

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
};

QTEST_MAIN(TestTableMenu)
#include "tst_tablemenu.moc"
