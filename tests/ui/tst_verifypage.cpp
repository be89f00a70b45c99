// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/verifypagebench.h"
#include "tests/ui/widgetchecks.h"

#include "ui/messagebar.h"
#include "ui/verify/differencemodel.h"
#include "ui/verify/valuecomparisonmodel.h"
#include "ui/verify/verifysentences.h"
#include "ui/verify/verifytablemodel.h"
#include "ui/verifypage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList shop{u"public.customers"_s, u"public.orders"_s, u"public.products"_s};

QPushButton *button(const VerifyPage &page, const QString &text)
{
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QTreeView *view(const VerifyPage &page, const QString &name)
{
    for (QTreeView *candidate : page.findChildren<QTreeView *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QComboBox *choice(const VerifyPage &page, const QString &name)
{
    for (QComboBox *candidate : page.findChildren<QComboBox *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

/// Rows of a list, cells joined by '|'.
QStringList rowsOf(const QTreeView *list)
{
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            cells.append(list->model()->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

void run(VerifyPage &page, const VerifyReport &report)
{
    page.begin({});
    page.showPhase(VerifyPhase::Comparing);
    QList<PlannedComparison> planned;
    for (const TableVerification &table : report.tables)
        planned.append({.table = table.table, .estimatedRows = table.sourceRows});
    page.plan(planned);
    page.addResults(report.tables);
    page.addRepairs(report.repairs);
    page.finish(report);
}

} // namespace

class TestVerifyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void page_beforeAnyCopy_offersNothing()
    {
        VerifyPage page(u"shop"_s);
        page.show();
        QVERIFY(!button(page, u"&Start"_s)->isEnabled());
        QVERIFY(!button(page, u"S&top"_s)->isEnabled());
        QVERIFY(page.headline().startsWith(u"Nothing has been copied yet"_s));
        QVERIFY(button(page, u"Copy these rows &again"_s)->isHidden()
                || !button(page, u"Copy these rows &again"_s)->isVisible());
        page.setTables(shop);
        QVERIFY(button(page, u"&Start"_s)->isEnabled());
        QCOMPARE(page.headline(), u"Not compared yet."_s);
    }

    void start_asksForWhatIsChosen()
    {
        VerifyPage page(u"shop"_s);
        page.show();
        page.setTables(shop);
        QSignalSpy asked(&page, &VerifyPage::verifyRequested);
        button(page, u"&Start"_s)->click();
        QCOMPARE(asked[0][0].value<VerifyDepth>(), VerifyDepth::Full);
        QCOMPARE(asked[0][1].toStringList(), QStringList());
        QVERIFY(!page.isRunning()); // it was only asked for

        choice(page, u"What to compare"_s)->setCurrentText(u"A sample"_s);
        choice(page, u"Which tables to compare"_s)->setCurrentText(u"Ticked tables"_s);
        QVERIFY(!button(page, u"&Start"_s)->isEnabled()); // none is ticked
        QTreeView *tables = view(page, u"Tables"_s);
        QAbstractItemModel *model = tables->model();
        QVERIFY(model->flags(model->index(1, 0)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(model->setData(model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(button(page, u"&Start"_s)->isEnabled());
        button(page, u"&Start"_s)->click();
        QCOMPARE(asked[1][0].value<VerifyDepth>(), VerifyDepth::Sample);
        QCOMPARE(asked[1][1].toStringList(), QStringList(u"public.orders"_s));
        page.chooseTables({u"public.products"_s});
        button(page, u"&Start"_s)->click();
        QCOMPARE(asked[2][1].toStringList(), QStringList(u"public.products"_s));
        page.setBusy(true);
        QVERIFY(!button(page, u"&Start"_s)->isEnabled());
    }

    void running_showsHowFarItIs_andStopsOnce()
    {
        VerifyPage page(u"shop"_s);
        page.show();
        page.setTables(shop);
        QSignalSpy stops(&page, &VerifyPage::stopRequested);
        page.begin({});
        QVERIFY(page.isRunning());
        const auto *bar = page.findChild<QProgressBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 0); // nothing to measure yet
        QVERIFY(!choice(page, u"What to compare"_s)->isEnabled());
        page.showPhase(VerifyPhase::Comparing);
        page.plan({{.table = verifiedTable(u"customers"_s), .estimatedRows = 9900},
                   {.table = verifiedTable(u"orders"_s), .estimatedRows = 9900},
                   {.table = verifiedTable(u"products"_s)}});
        QCOMPARE(bar->value(), 0);
        page.addResults({verified(u"customers"_s, 9900)});
        page.update({{.table = verifiedTable(u"orders"_s), .rows = 4950}});
        QVERIFY(bar->value() > 60 && bar->value() < 80);
        QCOMPARE(rowsOf(view(page, u"Tables"_s)),
                 QStringList({u"public.customers|equal|9,900|0|0|0|"_s,
                              u"public.orders|4,950 of ≈ 9,900||||| "_s.chopped(1),
                              u"public.products|waiting|||||"_s}));
        button(page, u"S&top"_s)->click();
        button(page, u"S&top"_s)->click();
        QCOMPARE(stops.size(), 1);
        VerifyReport stopped = verifyReport({verified(u"customers"_s, 9900)});
        stopped.error = makeError(ErrorKind::Interrupted);
        page.finish(stopped);
        QVERIFY(!page.isRunning());
        QVERIFY(page.headline().startsWith(u"Stopped."_s));
        QVERIFY(bar->isHidden());
        QVERIFY(page.findChild<MessageBar *>()->isHidden());
        QCOMPARE(rowsOf(view(page, u"Tables"_s))[1], u"public.orders|not compared|||||"_s);
    }

    void result_ofEqualTables_isOneSentence_data()
    {
        QTest::addColumn<VerifyDepth>("depth");
        QTest::addColumn<bool>("ofLog");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("full, of a log") << VerifyDepth::Full << true
                                        << u"2 tables, 3,214,567 rows equal as of 14:05:12 (LSN "
                                           "0/19532D8)."_s;
        QTest::newRow("full") << VerifyDepth::Full << false
                              << u"2 tables, 3,214,567 rows equal as of 14:05:12."_s;
        QTest::newRow("quick")
            << VerifyDepth::Quick << false
            << u"2 tables have as many rows as the source as of 14:05:12: 3,214,567."_s;
        QTest::newRow("sample")
            << VerifyDepth::Sample << false
            << u"2 tables have as many rows as the source as of 14:05:12; 10,567 of 3,214,567 rows "
               "were compared, and are equal."_s;
    }

    void result_ofEqualTables_isOneSentence()
    {
        QFETCH(const VerifyDepth, depth);
        QFETCH(const bool, ofLog);
        VerifyReport report = verifyReport(
            {verified(u"orders"_s, 3'214'000), verified(u"products"_s, 567)});
        report.depth = depth;
        if (!ofLog)
            report.position = {};
        if (depth == VerifyDepth::Sample) {
            report.tables[0].sample = SampleShare{.rows = 10'000, .ofRows = 3'214'000};
            report.tables[1].sample = SampleShare{.rows = 567, .ofRows = 567};
        }
        VerifyPage page(u"shop"_s);
        page.show();
        page.setTables(shop);
        run(page, report);
        QTEST(page.headline(), "sentence");
        QVERIFY(!button(page, u"Copy these rows &again"_s)->isVisible());
        QVERIFY(!view(page, u"Differences"_s)->isVisible());
    }

    void differences_areListedWithTheirValues()
    {
        VerifyPage page(u"shop"_s);
        page.resize(1000, 800);
        page.show();
        page.setTables(shop);
        run(page, differingReport());
        QVERIFY2(page.headline().contains(u"missing rows 1, extra rows 1, different rows 1"_s),
                 qPrintable(page.headline()));
        QTreeView *differences = view(page, u"Differences"_s);
        QVERIFY(differences->isVisible());
        QCOMPARE(rowsOf(differences),
                 QStringList({u"public.orders|different|order_id = 777|remark, total"_s,
                              u"public.orders|missing|order_id = 801|"_s,
                              u"public.orders|extra|order_id = 99999|"_s}));
        QTreeView *values = view(page, u"Values of the chosen difference"_s);
        QCOMPARE(values->model()->rowCount(), 3); // of the first one
        const auto choose = [&](int row) {
            differences->setCurrentIndex(differences->model()->index(row, 0));
            return rowsOf(values);
        };
        QCOMPARE(choose(0),
                 QStringList({u"remark|leave at the <b>back</b> door↵ring twice|NULL"_s,
                              u"total|19.90|19.90 (stored as TEXT)"_s, u"order_id|777|777"_s}));
        const QModelIndex null = values->model()->index(0, 2);
        QVERIFY(null.data(Qt::FontRole).value<QFont>().italic()); // not a text that says NULL
        QVERIFY(values->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"differs"_s));
        QVERIFY(
            values->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        QCOMPARE(choose(1).first(), u"order_id|801|no such row"_s);
        QCOMPARE(choose(2).first(), u"order_id|no such row|99999"_s);
        // By number, not by text.
        differences->sortByColumn(2, Qt::DescendingOrder);
        QVERIFY(rowsOf(differences).first().contains(u"99999"_s));
        differences->sortByColumn(1, Qt::AscendingOrder);
        QVERIFY(rowsOf(differences).first().contains(u"|different|"_s));
    }

    void manyDifferences_sayHowManyAreListed()
    {
        VerifyReport report = differingReport();
        report.tables[1].missing = 12'345;
        VerifyPage page(u"shop"_s);
        page.show();
        run(page, report);
        bool told = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            told = told
                || (label->isVisible()
                    && label->text() == u"3 of 12,347 differences are listed."_s);
        QVERIFY(told);

        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        TableVerification many = verified(u"many"_s, 1);
        for (int i = 0; i < DifferenceModel::mostKept + 5; ++i)
            many.first.append(difference(u"many"_s, DifferenceKind::Missing, {{u"id"_s, i}}));
        model.replace(many);
        QCOMPARE(model.rowCount(), DifferenceModel::mostKept);
        many.first.resize(2);
        model.replace(many);
        QCOMPARE(model.rowCount(), 2);
    }

    void repair_isOfferedAndTold()
    {
        VerifyPage page(u"shop"_s);
        page.resize(1000, 800);
        page.show();
        page.setTables(shop);
        run(page, differingReport());
        QPushButton *again = button(page, u"Copy these rows &again"_s);
        QVERIFY(again->isVisible());
        QSignalSpy asked(&page, &VerifyPage::repairRequested);
        again->click();
        QCOMPARE(asked[0][0].toStringList(), QStringList(u"public.orders"_s));
        page.begin({u"public.orders"_s});
        QVERIFY(!again->isVisible());
        // What is not compared again stays on view.
        QVERIFY(rowsOf(view(page, u"Tables"_s))[0].contains(u"|equal|"_s));
        page.showPhase(VerifyPhase::Comparing);
        page.addResults({differingReport().tables[1]});
        page.showPhase(VerifyPhase::Repairing);
        TableRepair repair{.table = verifiedTable(u"orders"_s),
                           .method = RepairMethod::Rows,
                           .written = 2,
                           .removed = 1,
                           .reason = {}};
        page.addRepairs({repair});
        page.showPhase(VerifyPhase::ComparingAgain);
        VerifyReport report = verifyReport({verified(u"orders"_s, 1'204'567)});
        report.repairs = {repair};
        page.addResults(report.tables);
        page.finish(report);
        QVERIFY(!again->isVisible());
        QVERIFY(!view(page, u"Differences"_s)->isVisible());
        QCOMPARE(rowsOf(view(page, u"Tables"_s))[1],
                 u"public.orders|equal, repaired|1,204,567|0|0|0|2 rows copied again, 1 removed"_s);
    }

    void failures_showTheirSentence()
    {
        VerifyPage page(u"shop"_s);
        page.show();
        page.setTables(shop);
        VerifyReport failed;
        failed.error = makeError(ErrorKind::AlreadyRunning, {{u"path"_s, u"/x"_s}});
        run(page, failed);
        QCOMPARE(page.findChild<MessageBar *>()->message().text, failed.error->message);
        QCOMPARE(page.headline(), u"The comparison failed."_s);
        failed.error = makeError(ErrorKind::PasswordNeeded);
        run(page, failed);
        QVERIFY(page.findChild<MessageBar *>()->message().hints.first().contains(u"Start"_s));
        VerifyReport one = differingReport();
        one.tables[1] = verified(u"orders"_s, 0);
        one.tables[1].error = makeError(ErrorKind::TablePermission,
                                        {{u"table"_s, u"public.orders"_s}});
        run(page, one);
        QVERIFY(page.findChild<MessageBar *>()->isHidden());
        QVERIFY(page.headline().startsWith(u"1 of 3 tables could not be compared"_s));
        QVERIFY(rowsOf(view(page, u"Tables"_s))[1].startsWith(
            u"public.orders|could not be compared|||||"_s));
    }

    void whatIsNotChecked_isSaid()
    {
        VerifyReport report = differingReport();
        report.leftOut = {verifiedTable(u"log"_s)};
        QStringList said = VerifySentences::notChecked(report);
        QCOMPARE(said.filter(u"Left out by choice: public.log"_s).size(), 1);
        QCOMPARE(said.filter(u"display scale"_s).size(), 1); // of two tables
        report.depth = VerifyDepth::Quick;
        QVERIFY(VerifySentences::notChecked(report).first().startsWith(u"Values were not"_s));
        report.depth = VerifyDepth::Sample;
        report.seed = 4711;
        QVERIFY(VerifySentences::notChecked(report).first().contains(u"--seed 4711"_s));
        for (int i = 0; i < 20; ++i)
            report.tables[0].notes.append(u"note %1"_s.arg(i));
        QVERIFY(VerifySentences::notChecked(report).size() < 8);
    }

    void models_keepTheRulesOfModels()
    {
        VerifyTableModel tables;
        const QAbstractItemModelTester tableTester(&tables);
        tables.setTables(shop);
        tables.setChoosable(true);
        tables.plan({{.table = verifiedTable(u"new"_s), .estimatedRows = 5}});
        QCOMPARE(tables.rowCount(), 4);
        tables.setResult(verified(u"new"_s, 5));
        tables.setTables({u"public.new"_s});
        QCOMPARE(tables.comparedCount(), 1);
        ValueComparisonModel values;
        const QAbstractItemModelTester valueTester(&values);
        values.display(differingReport().tables[1].first[0]);
        values.clear();
        QCOMPARE(values.rowCount(), 0);
    }

    void controls_areNamedAndTheirKeysAreTheirOwn()
    {
        VerifyPage page(u"shop"_s);
        page.resize(1000, 800);
        page.show();
        page.setTables(shop);
        run(page, differingReport());
        QCOMPARE(namelessControls(&page).join(u'\n'), QString());
        QCOMPARE(clashingMnemonics(&page).join(u'\n'), QString());
        // Everything can be reached with the keyboard.
        QStringList missed;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QPushButton *>(widget) != nullptr
                || qobject_cast<QTreeView *>(widget) != nullptr
                || qobject_cast<QComboBox *>(widget) != nullptr;
            if (isControl && widget->isVisible() && !(widget->focusPolicy() & Qt::TabFocus))
                missed.append(widget->accessibleName()
                              + QLatin1String(widget->metaObject()->className()));
        }
        QCOMPARE(missed, QStringList());
    }
};

QTEST_MAIN(TestVerifyPage)
#include "tst_verifypage.moc"
