// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history's part about one run: what went wrong, its tables, what changed at the source, what
// it said.

#include "tests/ui/historybench.h"

#include "ui/loglist.h"
#include "ui/messagebar.h"
#include "ui/rundetail.h"
#include "ui/runtablemodel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

class TestRunDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void detail_ofAPartlyFailedRun_tellsErrorsFirstThenTablesColumnsAndLog()
    {
        HistoryPage page(now);
        page.show();
        page.showRuns({run(3), run(2, RunOutcome::Partial)}, {});
        page.choose(2);
        page.showRun(failedDetail());
        auto *errors = page.findChild<MessageBar *>();
        QVERIFY(errors->isVisible());
        QCOMPARE(errors->message().hints,
                 QStringList(u"public.orders is locked by somebody else."_s));
        auto *parts = page.findChild<QTabWidget *>();
        QCOMPARE(parts->tabText(0), u"Tables (2)"_s);
        QVERIFY(parts->isTabVisible(1));
        QCOMPARE(qobject_cast<QPlainTextEdit *>(parts->widget(1))->toPlainText(),
                 u"public.parts: + note text, - colour"_s);
        QCOMPARE(page.findChild<LogList *>()->model()->rowCount(), 2);
    }

    void detail_tablesThatCameAndWent_areSaidInWords()
    {
        HistoryPage page(now);
        page.show();
        page.showRuns({run(2, RunOutcome::Ok)}, {});
        page.choose(2);
        RunDetail detail;
        detail.run = run(2, RunOutcome::Ok);
        detail.tables = {{.table = u"public.a"_s, .schemaChange = QString(newTableChange)},
                         {.table = u"public.b"_s, .schemaChange = QString(droppedTableChange)}};
        page.showRun(detail);
        auto *parts = page.findChild<QTabWidget *>();
        QCOMPARE(parts->tabText(1), u"Schema changes (2)"_s);
        QCOMPARE(qobject_cast<QPlainTextEdit *>(parts->widget(1))->toPlainText(),
                 u"public.a: new at the source\npublic.b: no longer at the source"_s);
        const QAbstractItemModel *tables =
            qobject_cast<QAbstractItemView *>(parts->widget(0))->model();
        const auto shown = [tables](int row, RunTableColumn column) {
            return tables->index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(shown(0, RunTableColumn::Note), u"new at the source"_s);
        QCOMPARE(shown(1, RunTableColumn::State), u"Changed"_s);
    }

    void detail_thatIsToldLater_hasItsHalfOfThePage()
    {
        HistoryPage page(now);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.showRuns({run(2, RunOutcome::Partial), run(1)}, threeRuns());
        const auto *detail = page.findChild<RunDetailView *>();
        QTRY_VERIFY(detail->height() > page.height() / 3);
        page.showRun(failedDetail());
        QCoreApplication::processEvents(); // laid out
        QVERIFY(detail->height() > page.height() / 3);
        QVERIFY(detail->height() < page.height() * 2 / 3);
    }

    void detail_ofAnotherRunThanTheChosenOne_isNotShown()
    {
        HistoryPage page(now);
        page.showRuns({run(3), run(2, RunOutcome::Partial)}, {});
        page.showRun(failedDetail()); // 3 is chosen
        QCOMPARE(page.findChild<LogList *>()->model()->rowCount(), 0);
    }

    void counts_ofARunThatGoesOn_growInListAndDetail()
    {
        HistoryPage page(now);
        page.show();
        RunRecord going = run(3, std::nullopt);
        page.showRuns({going, run(2)}, {});
        page.choose(3);
        page.showRun({.run = going, .tables = {}, .lines = {}});
        going.rows = 1234;
        going.bytes = 2048;
        page.showCounts(going);
        QCOMPARE(listed(page, 0, RunColumn::Rows), u"1,234"_s);
        const auto says = [&page](const QString &text) {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QVERIFY(says(u"1,234"_s));
        going.rows = 2000;
        page.showCounts(going);
        QCOMPARE(listed(page, 0, RunColumn::Rows), u"2,000"_s);
        QVERIFY(says(u"2,000"_s));
        RunRecord late = run(2); // has ended: a late word does not count
        late.rows = 77;
        page.showCounts(late);
        QCOMPARE(listed(page, 1, RunColumn::Rows), u"0"_s);
        page.showCounts(run(99, std::nullopt)); // of another page
    }
};

QTEST_MAIN(TestRunDetail)
#include "tst_rundetail.moc"
