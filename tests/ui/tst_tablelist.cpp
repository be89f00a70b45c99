// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview's list of tables: what room the rest of the page leaves it, and how its columns
// share that.

#include "tests/ui/longertexts.h"
#include "tests/ui/runoverviewbench.h"

#include "ui/messagebar.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QProgressBar>
#include <QStyle>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;

namespace {

/// Titles of the columns that are not shown whole. A sorted column has an arrow as well.
QStringList cutTitles(const QTreeView *list)
{
    const QHeaderView *header = list->header();
    const int margin = list->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    const int arrow = list->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header);
    QStringList cut;
    for (int column = 0; column < header->count(); ++column) {
        const QString title = list->model()->headerData(column, Qt::Horizontal).toString();
        int needed = header->fontMetrics().horizontalAdvance(title) + 2 * margin;
        if (header->sortIndicatorSection() == column)
            needed += arrow + margin;
        if (!header->isSectionHidden(column) && header->sectionSize(column) < needed)
            cut.append(title);
    }
    return cut;
}

} // namespace

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
        if (!isLonger) {
            QCOMPARE(cutTitles(list).join(u','), QString());
            for (const TableColumn column : {TableColumn::FreshAsOf, TableColumn::Deletes}) {
                list->header()->setSortIndicator(static_cast<int>(column), Qt::AscendingOrder);
                QCOMPARE(cutTitles(list).join(u','), QString());
                QVERIFY(fits());
            }
        }
        // What the reader chooses stays.
        list->header()->resizeSection(static_cast<int>(TableColumn::State), 150);
        page.resize(width + 10, 500);
        QTRY_COMPARE(page.width(), width + 10);
        QCOMPARE(list->columnWidth(static_cast<int>(TableColumn::State)), 150);
        QCoreApplication::removeTranslator(&longer);
    }

    void list_ofACopy_fitsASmallWindowWithWholeTitles()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.resize(660, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.begin();
        TableProgress large = table(1, TableState::Done, 98'000'000);
        large.table.name = QStringLiteral("a_table_with_a_long_name_that_says_much");
        large.bytes = 999LL << 20;
        page.plan({large});
        const auto *list = page.findChild<QTreeView *>();
        QCOMPARE(cutTitles(list).join(u','), QString());
        page.finish(report(SyncReport::Outcome::Ok, {large}));
        QTRY_VERIFY(list->header()->length() <= list->viewport()->width());
        QVERIFY(isShown(page, TableColumn::FreshAsOf));
        QCOMPARE(cutTitles(list).join(u','), QString());
    }

    void run_thatIsOver_leavesNoRoomForItsProgress_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::addColumn<int>("width");
        QTest::newRow("done") << false << 900;
        QTest::newRow("done, a headline of two lines") << false << 400;
        QTest::newRow("failed, with a message") << true << 900;
    }

    void run_thatIsOver_leavesNoRoomForItsProgress()
    {
        QFETCH(const bool, fails);
        QFETCH(const int, width);
        RunOverview page(QStringLiteral("shop"), now);
        page.showPlaces(QStringLiteral("a"), QStringLiteral("b"));
        page.resize(width, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.begin();
        page.plan({table(1, TableState::Waiting, 0)});
        page.showPhase(RunPhase::Copying);
        const auto *progress = page.findChild<QProgressBar *>();
        QTRY_VERIFY(progress->isVisible() && progress->height() > 0);
        SyncReport end = report(fails ? SyncReport::Outcome::Failed : SyncReport::Outcome::Ok,
                                {table(1, TableState::Done, 100)});
        if (fails)
            end.error = makeError(ErrorKind::ConnectionLost, {}, QStringLiteral("cut"));
        page.finish(end);
        QVERIFY(progress->isHidden());
        const QWidget *above = page.findChild<MessageBar *>();
        if (!fails) {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->accessibleName() == QStringLiteral("From and to"))
                    above = label;
            }
        }
        QVERIFY(above->isVisible());
        const auto *below = button(page, QStringLiteral("&Sync now"));
        const auto gap = [&] {
            return below->mapTo(&page, QPoint()).y() - above->mapTo(&page, QPoint()).y()
                - above->height();
        };
        const auto isNarrow = [&] { return gap() >= 0 && gap() <= page.layout()->spacing() + 2; };
        QTRY_VERIFY2(isNarrow(), qPrintable(QString::number(gap())));
    }
};

QTEST_MAIN(TestTableList)
#include "tst_tablelist.moc"
