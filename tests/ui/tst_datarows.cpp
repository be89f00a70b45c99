// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a table on the data page: shown, sorted, filtered, read whole, copied, compared.

#include "tests/ui/datapagebench.h"
#include "tests/ui/widgetchecks.h"

#include "ui/data/celldelegate.h"
#include "ui/data/comparisondialog.h"
#include "ui/data/valuedialog.h"
#include "ui/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;

class TestDataRows : public QObject, private DataPageBench
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { start(); }

    void init() { makePage(); }

    void cleanup() { removePage(); }

    void table_rows_comeInSteps();
    void values_areShownAsWhatTheyAre();
    void values_fromRightToLeft_keepTheirParts();
    void header_click_sortsWhereTheRowsAre();
    void filter_appliedAndCleared_showsItsRows();
    void filter_byAValue_findsItsRows();
    void count_onDemand_isExact();
    void value_long_isReadWhole();
    void value_forms_areAChoice();
    void copy_valueAndRows_areWhole();
    void keyboard_opensAndCopies();
    void comparison_isAskedForAndShown();
    void comparison_withoutKeyOrSource_isNotOffered();
};

void TestDataRows::table_rows_comeInSteps()
{
    openOrders();
    QCOMPARE(model()->rowCount(), 200);
    QCOMPARE(status(), QStringLiteral("The first 200 of ≈ 1,000 rows"));
    for (int expected = 400; expected < 1001; expected += 200) {
        rows()->scrollToBottom();
        QTRY_COMPARE(model()->rowCount(), expected);
    }
    rows()->scrollToBottom();
    QTRY_COMPARE(model()->rowCount(), 1001);
    QCOMPARE(status(), QStringLiteral("1,001 rows"));
    QVERIFY(!model()->hasMore());
    QCOMPARE(cell(1000, 0), QStringLiteral("1001"));
    QCOMPARE(model()->headerData(1000, Qt::Vertical, Qt::DisplayRole).toString(),
             QStringLiteral("1,001"));
}

void TestDataRows::values_areShownAsWhatTheyAre()
{
    openOrders();
    const auto role = [this](int row, int column, int which) {
        return model()->index(row, column).data(which);
    };
    QCOMPARE(cell(2, 1), QStringLiteral("NULL"));
    QVERIFY(role(2, 1, Qt::FontRole).value<QFont>().italic());
    QVERIFY(role(2, 1, Qt::ForegroundRole).isValid());
    QCOMPARE(role(2, 1, Qt::AccessibleTextRole).toString(), QStringLiteral("NULL, no value"));
    QVERIFY(!role(0, 1, Qt::FontRole).isValid());
    QCOMPARE(role(4, 1, Qt::AccessibleTextRole).toString(), QStringLiteral("empty text"));
    QCOMPARE(cell(0, 2), QStringLiteral("0.25"));
    QCOMPARE(role(0, 2, Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing, int(Qt::AlignTrailing));
    QCOMPARE(cell(0, 3), QStringLiteral("\\x00ff (2 bytes)"));
    QVERIFY(cell(1, 1).startsWith(u"{\"a\":[1,2.50,{}],") && cell(1, 1).endsWith(u'…'));
    QCOMPARE(cell(1, 1).size(), 201);
}

void TestDataRows::values_fromRightToLeft_keepTheirParts()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    openOrders();

    class Delegate final : public CellDelegate
    {
    public:
        using CellDelegate::initStyleOption;
    } delegate;

    const auto optionOf = [&](const QModelIndex &index) {
        QStyleOptionViewItem option;
        option.direction = Qt::RightToLeft;
        delegate.initStyleOption(&option, index);
        return option;
    };
    const QStyleOptionViewItem number = optionOf(model()->index(0, 2));
    QCOMPARE(number.direction, Qt::LeftToRight);
    QVERIFY(number.displayAlignment & Qt::AlignLeft); // where this window's lines end
    QVERIFY(optionOf(model()->index(0, 1)).displayAlignment & Qt::AlignRight);
    QVERIFY(qobject_cast<CellDelegate *>(rows()->itemDelegate()) != nullptr);
}

void TestDataRows::header_click_sortsWhereTheRowsAre()
{
    openOrders();
    QHeaderView *header = rows()->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 5, header->height() / 2));
        QTRY_VERIFY(!model()->isLoading());
    };
    click(1);
    QCOMPARE(cell(0, 1), QStringLiteral("NULL"));
    click(1);
    QVERIFY(cell(0, 1).startsWith(u"{\"a\""));
    QCOMPARE(model()->rowCount(), 200);
    QCOMPARE(model()->query().sort->order, Qt::DescendingOrder);
    click(1); // as they are kept
    QVERIFY(!model()->query().sort);
    QCOMPARE(cell(0, 0), QStringLiteral("1"));
    click(2);
    click(2);
    QCOMPARE(cell(0, 2), QStringLiteral("250.25"));
    // Another table begins without.
    select(QStringLiteral("bare"));
    QTRY_COMPARE(model()->query().table, QStringLiteral("bare"));
    QVERIFY(!model()->query().sort);
    QCOMPARE(header->sortIndicatorSection(), -1);
}

void TestDataRows::filter_appliedAndCleared_showsItsRows()
{
    openOrders();
    filter(QStringLiteral("customer"), 0, QStringLiteral("ANN"));
    QCOMPARE(model()->query().filters.size(), 1);
    QCOMPARE(cell(0, 1), QStringLiteral("Anna"));
    QCOMPARE(status(), QStringLiteral("The first 200 rows"));
    filter(QStringLiteral("total"), 2, QStringLiteral("249.50"));
    QCOMPARE(status(), QStringLiteral("3 rows"));
    filter(QStringLiteral("customer"), 4, QString());
    QCOMPARE(cell(0, 0), QStringLiteral("3"));
    filter(QStringLiteral("customer"), 1, QStringLiteral("nobody"));
    QCOMPARE(child<QLabel>(*m_page, "nothing")->text(),
             QStringLiteral("No row of this table is like that."));
    QVERIFY(child<QLabel>(*m_page, "nothing")->isVisible());
    child<QPushButton>(*m_page, "clearFilter")->click();
    QTRY_COMPARE(model()->rowCount(), 200);
    QVERIFY(!child<QPushButton>(*m_page, "clearFilter")->isEnabled());
}

void TestDataRows::filter_byAValue_findsItsRows()
{
    openOrders();
    Q_EMIT rows()->filterWanted(model()->index(2, 1));
    QTRY_COMPARE(cell(0, 0), QStringLiteral("3"));
    QCOMPARE(model()->query().filters.first().test, FilterTest::IsNull);
    child<QPushButton>(*m_page, "clearFilter")->click();
    QTRY_COMPARE(cell(0, 0), QStringLiteral("1"));
    Q_EMIT rows()->filterWanted(model()->index(0, 3));
    QTRY_COMPARE(model()->query().filters.size(), 1);
    QCOMPARE(model()->query().filters.first(),
             (RowFilter{QStringLiteral("raw"), FilterTest::Equals, QStringLiteral("\\x00ff")}));
    QCOMPARE(model()->rowCount(), 200);
}

void TestDataRows::count_onDemand_isExact()
{
    openOrders();
    auto *count = child<QPushButton>(*m_page, "countRows");
    QVERIFY(count->isVisible());
    count->click();
    QTRY_COMPARE(status(), QStringLiteral("The first 200 of 1,001 rows"));
    QVERIFY(!count->isVisible());
    filter(QStringLiteral("customer"), 1, QStringLiteral("Bob"));
    QVERIFY(count->isVisible());
    count->click();
    QTRY_COMPARE(status(), QStringLiteral("The first 200 of 332 rows"));
}

void TestDataRows::value_long_isReadWhole()
{
    openOrders();
    rows()->setCurrentIndex(model()->index(1, 1));
    child<QPushButton>(*m_page, "showValue")->click();
    auto *open = dialog<ValueDialog>();
    QVERIFY(open != nullptr);
    auto *text = child<QPlainTextEdit>(*open, "value");
    QTRY_COMPARE(text->toPlainText().size(), 9024);
    QVERIFY(child<QLabel>(*open, "aboutValue")->text().startsWith(u"Text, 8.8 KiB"));
    child<QPushButton>(*open, "copyValue")->click();
    QCOMPARE(QApplication::clipboard()->text().size(), 9024);
    QCOMPARE(test::namelessControls(open).join(u'\n'), QString());
    QCOMPARE(test::clashingMnemonics(open).join(u'\n'), QString());
    open->reject();

    // It changed meanwhile: what was shown is not mixed with something else.
    QVERIFY(
        SqliteProbe(m_file->path)
            .execute(QStringLiteral("UPDATE orders SET customer = customer || 'y' WHERE id = 2")));
    Q_EMIT rows()->valueWanted(model()->index(1, 1));
    QTRY_VERIFY(dialog<ValueDialog>() != nullptr);
    open = dialog<ValueDialog>();
    auto *bar = open->findChild<MessageBar *>();
    QTRY_VERIFY(!bar->isHidden());
    QCOMPARE(bar->message().text,
             QStringLiteral("The row has changed or gone since it was shown."));
    QCOMPARE(child<QPlainTextEdit>(*open, "value")->toPlainText().size(),
             DestinationBrowser::shownBytes);
}

void TestDataRows::value_forms_areAChoice()
{
    openOrders();
    Q_EMIT rows()->valueWanted(model()->index(1, 1));
    auto *open = dialog<ValueDialog>();
    auto *text = child<QPlainTextEdit>(*open, "value");
    auto *form = child<QComboBox>(*open, "valueForm");
    QTRY_COMPARE(form->count(), 3);
    const auto choose = [form](int index) {
        form->setCurrentIndex(index);
        Q_EMIT form->activated(index);
    };
    choose(1);
    QVERIFY(text->toPlainText().startsWith(
        u"{\n  \"a\": [\n    1,\n    2.50,\n    {}\n  ],\n  \"b\": \"xxx"));
    choose(2);
    QVERIFY(text->toPlainText().startsWith(
        u"00000000  7b 22 61 22 3a 5b 31 2c 32 2e 35 30 2c 7b 7d 5d  |{\"a\":[1,2.50,{}]|\n"));
    open->reject();
    Q_EMIT rows()->valueWanted(model()->index(0, 3));
    QTRY_VERIFY(dialog<ValueDialog>() != nullptr && dialog<ValueDialog>() != open);
    QCOMPARE(child<QPlainTextEdit>(*dialog<ValueDialog>(), "value")->toPlainText().trimmed(),
             QStringLiteral("00000000  00 ff                                            |..|"));
}

void TestDataRows::copy_valueAndRows_areWhole()
{
    openOrders();
    Q_EMIT rows()->valueCopyWanted(model()->index(3, 1));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("=1+1"));
    Q_EMIT rows()->rowCopyWanted({3, 4}, {.separator = '\t'});
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("id\tcustomer\ttotal\traw\r\n4\t'=1+1\t1\t\\x00ff\r\n5\t\"\"\t1.25\t"
                            "\\x00ff\r\n"));
    QCOMPARE(status(), QStringLiteral("2 rows are in the clipboard."));
    Q_EMIT rows()->rowCopyWanted({1}, {.separator = ','});
    QTRY_COMPARE(status(), QStringLiteral("1 row is in the clipboard."));
    QVERIFY(QApplication::clipboard()->text().startsWith(
        u"id,customer,total,raw\r\n2,\"{\"\"a\"\":[1,2.50,{}],\"\"b\"\":\"\"xxx"));
    QVERIFY(QApplication::clipboard()->text().size() > 9000);
}

void TestDataRows::keyboard_opensAndCopies()
{
    openOrders();
    rows()->setCurrentIndex(model()->index(0, 1));
    QTest::keyClick(rows(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Anna"));
    rows()->selectRow(0);
    QTest::keyClick(rows(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("id\tcustomer\ttotal\traw\r\n1\tAnna\t0.25\t\\x00ff\r\n"));
    QTest::keyClick(rows(), Qt::Key_Return);
    QTRY_VERIFY(dialog<ValueDialog>() != nullptr);
    dialog<ValueDialog>()->reject();
    // What the mouse does with the header is in the menu, too.
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(rows(), &event);
    const QPointer<QMenu> menu = rows()->findChild<QMenu *>(); // goes when it is closed
    QVERIFY(menu != nullptr);
    QStringList texts;
    for (QAction *action : menu->actions()) {
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text().remove(u'&'));
    }
    QCOMPARE(texts.join(u'|'),
             QStringLiteral("Show value…|Copy value|Copy rows for a spreadsheet|Copy rows as CSV|"
                            "Only rows with this value|Sort ascending by this column|"
                            "Sort descending by this column|Do not sort"));
    QAction *descending = menu->actions().at(7);
    menu->close();
    descending->trigger();
    QTRY_COMPARE(model()->query().sort,
                 std::optional(RowSort{QStringLiteral("id"), Qt::DescendingOrder}));
}

void TestDataRows::comparison_isAskedForAndShown()
{
    openOrders();
    m_page->setSourceKnown(true);
    QSignalSpy asked(m_page.get(), &DataPage::compareRequested);
    QSignalSpy cancelled(m_page.get(), &DataPage::compareCancelled);
    rows()->setCurrentIndex(model()->index(6, 2));
    auto *button = child<QPushButton>(*m_page, "compareRow");
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(asked.size(), 1);
    const auto key = asked[0][0].value<BrowsedKey>();
    QCOMPARE(key.table, QStringLiteral("orders"));
    QCOMPARE(key.columns, QStringList(QStringLiteral("id")));
    QCOMPARE(key.values.first().integer, 7);
    auto *open = dialog<ComparisonDialog>();
    auto *sentence = child<QLabel>(*open, "comparison");
    QCOMPARE(sentence->text(), QStringLiteral("The source is being asked…"));

    RowLookup answer;
    answer.row = key;
    answer.inSource = answer.inDestination = true;
    answer.readAt = QDateTime::currentDateTimeUtc();
    answer.notes = {QStringLiteral("<b>note</b>")};
    answer.values = {{.column = QStringLiteral("id"),
                      .source = QStringLiteral("7"),
                      .destination = QStringLiteral("7"),
                      .storedAs = QStringLiteral("INTEGER")},
                     {.column = QStringLiteral("total"),
                      .differs = true,
                      .source = std::nullopt,
                      .destination = QStringLiteral("1.75"),
                      .storedAs = QStringLiteral("REAL")}};
    RowLookup other = answer;
    other.row.values.first().integer = 8;
    m_page->showComparison(other, std::nullopt); // of an earlier question
    QCOMPARE(sentence->text(), QStringLiteral("The source is being asked…"));
    m_page->showComparison(answer, std::nullopt);
    QCOMPARE(
        sentence->text(),
        QStringLiteral("1 column differs. The next sync may bring what is newer at the source."));
    const QAbstractItemModel *values = child<QTreeView>(*open, "comparedValues")->model();
    QStringList first;
    for (int column = 0; column < values->columnCount(); ++column)
        first.append(values->index(0, column).data().toString());
    QCOMPARE(first.join(u'|'), QStringLiteral("total|1.75|NULL|differs")); // before what is equal
    QCOMPARE(values->index(1, 3).data().toString(), QStringLiteral("equal"));
    QCOMPARE(child<QPlainTextEdit>(*open, "destinationValue")->toPlainText(),
             QStringLiteral("1.75"));
    QCOMPARE(test::namelessControls(open).join(u'\n'), QString());
    open->reject();
    QCOMPARE(cancelled.size(), 1);

    button->click();
    QCOMPARE(asked.size(), 2);
    m_page->showComparison(answer,
                           makeError(ErrorKind::ConnectionRefused,
                                     {{QStringLiteral("host"), QStringLiteral("db")},
                                      {QStringLiteral("port"), QStringLiteral("1")}}));
    auto *bar = dialog<ComparisonDialog>()->findChild<MessageBar *>();
    QVERIFY(bar->message().text.startsWith(u"db is there, but nothing answers"));
}

void TestDataRows::comparison_withoutKeyOrSource_isNotOffered()
{
    openOrders();
    auto *button = child<QPushButton>(*m_page, "compareRow");
    QVERIFY(!button->isVisible());
    m_page->setSourceKnown(true);
    QVERIFY(button->isVisible());
    select(QStringLiteral("bare"));
    QTRY_COMPARE(model()->query().table, QStringLiteral("bare"));
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TestDataRows)
#include "tst_datarows.moc"
