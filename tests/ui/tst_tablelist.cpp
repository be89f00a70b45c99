// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview's list of tables: how its columns share the room that there is.

#include "tests/ui/longertexts.h"
#include "tests/ui/runoverviewbench.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;

class TestTableList : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // Sideways scrolling hides what it is all about: the changes, and how fresh each copy is.
    void list_ofAFollowedSource_fitsASmallWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isLonger");
        for (const int width : {660, 960}) // beside the sources, in a window of 900 and of 1200
            for (const bool isLonger : {false, true})
                QTest::addRow("%d, %s", width, isLonger ? "longer texts" : "usual texts")
                    << width << isLonger;
    }

    void list_ofAFollowedSource_fitsASmallWindow()
    {
        QFETCH(const int, width);
        QFETCH(const bool, isLonger);
        LongerTexts longer;
        if (isLonger)
            QVERIFY(QCoreApplication::installTranslator(&longer));
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.resize(width, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.begin(true);
        TableProgress large = followed(1, TableState::Following);
        large.table.name = QStringLiteral("a_table_with_a_long_name_that_says_much");
        large.inserts = large.updates = large.deletes = 999'999;
        page.plan({large, followed(2, TableState::Following)});
        page.showPhase(RunPhase::Following);
        const auto *list = page.findChild<QTreeView *>();
        const auto fits = [list] { return list->header()->length() <= list->viewport()->width(); };
        QTRY_VERIFY2(fits(), qPrintable(QString::number(list->header()->length())));
        for (const TableColumn column :
             {TableColumn::Table, TableColumn::State, TableColumn::Inserts, TableColumn::Updates,
              TableColumn::Deletes, TableColumn::FreshAsOf, TableColumn::Note})
            QVERIFY(isShown(page, column));
        const int number = list->fontMetrics().horizontalAdvance(QLocale().toString(999'999));
        QVERIFY(list->columnWidth(static_cast<int>(TableColumn::Inserts)) > number);
        // What the reader chooses stays.
        list->header()->resizeSection(static_cast<int>(TableColumn::State), 150);
        page.resize(width + 10, 500);
        QTRY_COMPARE(page.width(), width + 10);
        QCOMPARE(list->columnWidth(static_cast<int>(TableColumn::State)), 150);
        QCoreApplication::removeTranslator(&longer);
    }
};

QTEST_MAIN(TestTableList)
#include "tst_tablelist.moc"
