// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/browsedfile.h"
#include "tests/ui/widgetchecks.h"
#include "translations/translations.h"

#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/browsedtablemodel.h"
#include "ui/data/celldelegate.h"
#include "ui/data/comparisondialog.h"
#include "ui/data/exportdialog.h"
#include "ui/data/rowmodel.h"
#include "ui/data/rowview.h"
#include "ui/data/valuedialog.h"
#include "ui/datapage.h"
#include "ui/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString shopSql = QStringLiteral(
    "CREATE TABLE _tributary_tables (source_schema TEXT, source_table TEXT, source_oid INTEGER,"
    " destination_table TEXT, source_identity TEXT, source_description TEXT, method TEXT,"
    " state TEXT, rows INTEGER, synced_at TEXT, note TEXT);"
    "INSERT INTO _tributary_tables VALUES ('public', 'orders', 1, 'orders', 'i', 'shop', 'full',"
    " 'done', 1001, '2024-05-06T07:08:09.000Z', '');"
    "CREATE TABLE orders (id INTEGER PRIMARY KEY NOT NULL, customer TEXT, total, raw BLOB);"
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1001)"
    " INSERT INTO orders SELECT x, CASE x % 3 WHEN 0 THEN NULL WHEN 1 THEN 'Anna' ELSE 'Bob' END,"
    " x / 4.0, x'00ff' FROM c;"
    "UPDATE orders SET customer = printf('{\"a\":[1,2.50,{}],\"b\":\"%.*c\"}', 9000, 'x')"
    " WHERE id = 2;"
    "UPDATE orders SET customer = '=1+1' WHERE id = 4;"
    "UPDATE orders SET customer = '' WHERE id = 5;"
    "CREATE TABLE bare (a, b);"
    "CREATE TABLE \"<b>odd</b> & \"\"name\"\"\" (\"<img src=x>\" TEXT);"
    "INSERT INTO \"<b>odd</b> & \"\"name\"\"\" VALUES ('<h1>big</h1>');");

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BrowsedFile> m_file;
    std::unique_ptr<BrowseController> m_browser;
    std::unique_ptr<DataPage> m_page;

    void open(const QString &path)
    {
        m_page->setDestination(QStringLiteral("sqlite:") + path);
        m_page->resize(1000, 640);
        m_page->show();
    }

    RowView *rows() const { return child<RowView>(*m_page, "tableRows"); }

    RowModel *model() const { return qobject_cast<RowModel *>(rows()->model()); }

    QString status() const { return child<QLabel>(*m_page, "rowStatus")->text(); }

    QTreeView *tables() const { return child<QTreeView>(*m_page, "tables"); }

    QString message() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_page->findChildren<MessageBar *>()) {
            if (!bar->isHidden())
                texts.append(bar->message().text);
        }
        return texts.join(u'\n');
    }

    void select(const QString &name)
    {
        const auto *tableModel = qobject_cast<BrowsedTableModel *>(tables()->model());
        tables()->setCurrentIndex(tableModel->indexOf(name));
    }

    QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }

    /// Opens the table of orders and waits for its rows.
    void openOrders()
    {
        open(m_file->path);
        QTRY_VERIFY(tables()->model()->rowCount() > 0);
        select(QStringLiteral("orders"));
        QTRY_COMPARE(model()->query().table, QStringLiteral("orders"));
        QTRY_VERIFY(model()->rowCount() > 0);
    }

    template <typename T>
    T *dialog() const
    {
        for (T *each : m_page->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    void filter(const QString &column, int test, const QString &value)
    {
        auto *columns = child<QComboBox>(*m_page, "filterColumn");
        columns->setCurrentIndex(columns->findText(column));
        child<QComboBox>(*m_page, "filterTest")->setCurrentIndex(test);
        auto *edit = child<QLineEdit>(*m_page, "filterValue");
        edit->setText(value);
        if (edit->isEnabled())
            QTest::keyClick(edit, Qt::Key_Return);
        else
            child<QPushButton>(*m_page, "applyFilter")->click();
        QTRY_VERIFY(!model()->isLoading());
    }

    void query(const QString &sql)
    {
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *edit = child<QPlainTextEdit>(*m_page, "sql");
        edit->setPlainText(sql);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    }

    RowModel *queryModel() const
    {
        return qobject_cast<RowModel *>(child<RowView>(*m_page, "queryRows")->model());
    }

    QString queryStatus() const { return child<QLabel>(*m_page, "queryStatus")->text(); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void unseenPage_asksNothing();
    void noFile_saysThatThereIsNoCopyYet();
    void brokenFile_saysWhyAndTriesAgain();
    void emptyFile_saysSo();
    void tables_areListedWithAboutTheirRows();
    void table_empty_saysSo();
    void table_rows_comeInSteps();
    void values_areShownAsWhatTheyAre();
    void values_fromRightToLeft_keepTheirParts();
    void hostileTexts_arePlain();
    void header_click_sortsWhereTheRowsAre();
    void filter_appliedAndCleared_showsItsRows();
    void filter_byAValue_findsItsRows();
    void count_onDemand_isExact();
    void value_long_isReadWhole();
    void value_forms_areAChoice();
    void copy_valueAndRows_areWhole();
    void keyboard_opensAndCopies();
    void query_rows_areShownWithTheirTime();
    void query_wrong_isToldInThePane();
    void query_endless_isCancelled();
    void query_limit_isKept();
    void export_ofTheTable_writesTheFile();
    void export_running_isStopped();
    void comparison_isAskedForAndShown();
    void comparison_withoutKeyOrSource_isNotOffered();
    void refresh_afterASync_keepsTableFilterAndOrder();
    void tableGone_isToldAndLeft();
    void everyPart_hasNameAndOwnMnemonic();
    void window_whileReading_isNotBlocked();
};

void TestDataPage::initTestCase()
{
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plural forms
}

void TestDataPage::init()
{
    m_file = std::make_unique<BrowsedFile>(shopSql);
    m_browser = std::make_unique<BrowseController>();
    m_page = std::make_unique<DataPage>(*m_browser);
}

void TestDataPage::cleanup()
{
    m_page.reset();
    m_browser.reset();
    m_file.reset();
}

void TestDataPage::unseenPage_asksNothing()
{
    QSignalSpy loaded(m_browser.get(), &BrowseController::tablesLoaded);
    m_page->setDestination(QStringLiteral("sqlite:") + m_file->path);
    m_page->refresh();
    QCOMPARE(m_browser->loadTables(), 1); // nobody has asked before
    QVERIFY(loaded.wait(5000));
    QCOMPARE(tables()->model()->rowCount(), 0);
    m_page->show();
    QTRY_VERIFY(tables()->model()->rowCount() > 0);
}

void TestDataPage::noFile_saysThatThereIsNoCopyYet()
{
    open(QStringLiteral("/nowhere/shop.sqlite"));
    auto *notice = child<QLabel>(*m_page, "notice");
    QTRY_VERIFY(notice->text().startsWith(u"There is no copy yet."));
    QVERIFY(notice->isVisible());
    QCOMPARE(message(), QString());
}

void TestDataPage::brokenFile_saysWhyAndTriesAgain()
{
    const QString path = m_file->path + QStringLiteral(".other");
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) > 0);
    }
    open(path);
    QTRY_VERIFY(message().contains(u"is not a SQLite database"));
    QVERIFY(QFile::remove(path) && QFile::copy(m_file->path, path));
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("Try a&gain"))
            button->click();
    }
    QTRY_VERIFY(tables()->isVisible());
    QCOMPARE(message(), QString());
}

void TestDataPage::emptyFile_saysSo()
{
    const BrowsedFile empty(QStringLiteral("CREATE TABLE _tributary_meta (key, value)"));
    open(empty.path);
    QTRY_COMPARE(child<QLabel>(*m_page, "notice")->text(),
                 QStringLiteral("The destination holds no tables yet."));
}

void TestDataPage::tables_areListedWithAboutTheirRows()
{
    openOrders();
    const QAbstractItemModel *list = tables()->model();
    QCOMPARE(list->rowCount(), 3);
    QCOMPARE(list->index(1, 0).data().toString(), QStringLiteral("bare"));
    QCOMPARE(list->index(1, 1).data().toString(), QString());
    QCOMPARE(list->index(2, 0).data().toString(), QStringLiteral("orders"));
    QCOMPARE(list->index(2, 1).data().toString(), QStringLiteral("≈ 1,000"));
    QVERIFY(list->index(2, 0).data(Qt::ToolTipRole).toString().contains(u"public.orders"));
}

void TestDataPage::table_empty_saysSo()
{
    openOrders();
    select(QStringLiteral("bare"));
    auto *nothing = child<QLabel>(*m_page, "nothing");
    QTRY_VERIFY(nothing->isVisible());
    QCOMPARE(nothing->text(), QStringLiteral("This table has no rows."));
    QCOMPARE(status(), QStringLiteral("0 rows"));
    QCOMPARE(rows()->model()->columnCount(), 2); // its columns are there
}

void TestDataPage::table_rows_comeInSteps()
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

void TestDataPage::values_areShownAsWhatTheyAre()
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

void TestDataPage::values_fromRightToLeft_keepTheirParts()
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

void TestDataPage::hostileTexts_arePlain()
{
    openOrders();
    const QString name = QStringLiteral("<b>odd</b> & \"name\"");
    select(name);
    QTRY_COMPARE(model()->query().table, name);
    QCOMPARE(cell(0, 0), QStringLiteral("<h1>big</h1>"));
    QVERIFY(model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;h1&gt;"));
    QVERIFY(tables()->currentIndex().data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
    QVERIFY(
        model()->headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"&lt;img"));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestDataPage::header_click_sortsWhereTheRowsAre()
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

void TestDataPage::filter_appliedAndCleared_showsItsRows()
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

void TestDataPage::filter_byAValue_findsItsRows()
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

void TestDataPage::count_onDemand_isExact()
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

void TestDataPage::value_long_isReadWhole()
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

void TestDataPage::value_forms_areAChoice()
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

void TestDataPage::copy_valueAndRows_areWhole()
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

void TestDataPage::keyboard_opensAndCopies()
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

void TestDataPage::query_rows_areShownWithTheirTime()
{
    openOrders();
    QCOMPARE(child<QPlainTextEdit>(*m_page, "sql")->toPlainText(),
             QStringLiteral("SELECT * FROM \"orders\""));
    query(QStringLiteral("SELECT customer, count(*) AS n FROM orders\nWHERE id > 5 GROUP BY 1"));
    QTRY_COMPARE(queryModel()->rowCount(), 3);
    QCOMPARE(queryModel()->columns(),
             QStringList({QStringLiteral("customer"), QStringLiteral("n")}));
    QVERIFY2(queryStatus().startsWith(u"3 rows in ") && queryStatus().endsWith(u" ms"),
             qPrintable(queryStatus()));
    // Another table does not take away what was typed.
    select(QStringLiteral("bare"));
    QVERIFY(child<QPlainTextEdit>(*m_page, "sql")->toPlainText().startsWith(u"SELECT customer"));
    query(QStringLiteral("SELECT customer FROM orders WHERE id = 2"));
    QTRY_COMPARE(queryModel()->rowCount(), 1);
    Q_EMIT child<RowView>(*m_page, "queryRows")->valueWanted(queryModel()->index(0, 0));
    QTRY_COMPARE(child<QPlainTextEdit>(*dialog<ValueDialog>(), "value")->toPlainText().size(),
                 9024);
}

void TestDataPage::query_wrong_isToldInThePane()
{
    openOrders();
    query(QStringLiteral("SELECT custmer FROM orders"));
    QTRY_COMPARE(
        message(),
        QStringLiteral("The query cannot be run: no such column: custmer (line 1, column 8)"));
    query(QStringLiteral("DELETE FROM orders"));
    QTRY_COMPARE(message(),
                 QStringLiteral("DELETE is not run here: only single queries that read are."));
    QCOMPARE(queryModel()->rowCount(), 0);
    query(QStringLiteral("SELECT 1"));
    QTRY_COMPARE(queryModel()->rowCount(), 1);
    QCOMPARE(message(), QString());
}

void TestDataPage::query_endless_isCancelled()
{
    openOrders();
    query(QStringLiteral(
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"));
    auto *cancel = child<QPushButton>(*m_page, "cancelQuery");
    QVERIFY(cancel->isEnabled() && !child<QPushButton>(*m_page, "runQuery")->isEnabled());
    QCOMPARE(queryStatus(), QStringLiteral("Running…"));
    cancel->click();
    QCOMPARE(queryStatus(), QStringLiteral("The query was cancelled."));
    QVERIFY(!cancel->isEnabled());
    query(QStringLiteral("SELECT 7"));
    QTRY_COMPARE_WITH_TIMEOUT(queryModel()->rowCount(), 1, 1000);
}

void TestDataPage::query_limit_isKept()
{
    openOrders();
    child<QComboBox>(*m_page, "queryLimit")->setCurrentIndex(0);
    query(QStringLiteral("SELECT * FROM orders"));
    QTRY_COMPARE(queryModel()->rowCount(), 100);
    QVERIFY(queryStatus().startsWith(u"The first 100 rows in "));
    QVERIFY(queryStatus().endsWith(u"there are more"));
    child<RowView>(*m_page, "queryRows")->scrollToBottom();
    QVERIFY(!queryModel()->canFetchMore({}));
}

void TestDataPage::export_ofTheTable_writesTheFile()
{
    openOrders();
    filter(QStringLiteral("id"), 3, QStringLiteral("6"));
    child<QPushButton>(*m_page, "exportTable")->click();
    auto *ask = dialog<ExportDialog>();
    QVERIFY(ask != nullptr);
    QVERIFY(child<QCheckBox>(*ask, "exportHarmless")->isChecked());
    QVERIFY(child<QLineEdit>(*ask, "exportPath")->text().endsWith(u"/orders.csv"));
    QCOMPARE(test::namelessControls(ask).join(u'\n'), QString());
    QCOMPARE(test::clashingMnemonics(ask).join(u'\n'), QString());
    const QString path = m_file->path + QStringLiteral(".csv");
    child<QLineEdit>(*ask, "exportPath")->setText(path);
    child<QPushButton>(*ask, "export")->click();
    QTRY_VERIFY(message().startsWith(u"5 rows ("));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("id,customer,total,raw\r\n1,Anna,0.25,\\x00ff\r\n"));
    QVERIFY(content.contains("\r\n4,'=1+1,1,"));
    QVERIFY(content.size() > 9000);
    // Never in place of what it comes from.
    child<QPushButton>(*m_page, "exportTable")->click();
    QTRY_VERIFY(dialog<ExportDialog>() != nullptr);
    child<QLineEdit>(*dialog<ExportDialog>(), "exportPath")->setText(m_file->path);
    child<QPushButton>(*dialog<ExportDialog>(), "export")->click();
    QTRY_VERIFY(message().endsWith(u"it belongs to the destination itself."));
}

void TestDataPage::export_running_isStopped()
{
    openOrders();
    query(QStringLiteral(
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"));
    QTRY_COMPARE(queryModel()->rowCount(), 1000);
    child<QPushButton>(*m_page, "exportQuery")->click();
    const QString path = m_file->path + QStringLiteral(".csv");
    child<QLineEdit>(*dialog<ExportDialog>(), "exportPath")->setText(path);
    child<QPushButton>(*dialog<ExportDialog>(), "export")->click();
    auto *stop = child<QPushButton>(*m_page, "stopExport");
    QTRY_VERIFY(stop->isVisible());
    auto *progress = child<QLabel>(*m_page, "exportStatus");
    QTRY_VERIFY(progress->text().contains(u"rows") && !progress->text().contains(u": 0 rows"));
    stop->click();
    QVERIFY(!stop->isVisible());
    QCOMPARE(message(), QStringLiteral("The export was stopped; no file was written."));
    m_browser.reset(); // waits for its thread
    QVERIFY(!QFile::exists(path));
    m_page.reset();
}

void TestDataPage::comparison_isAskedForAndShown()
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

void TestDataPage::comparison_withoutKeyOrSource_isNotOffered()
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

void TestDataPage::refresh_afterASync_keepsTableFilterAndOrder()
{
    openOrders();
    filter(QStringLiteral("id"), 3, QStringLiteral("100"));
    rows()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    QTRY_COMPARE(cell(0, 0), QStringLiteral("99"));
    QVERIFY(SqliteProbe(m_file->path)
                .execute(QStringLiteral("DELETE FROM orders WHERE id = 99;"
                                        "UPDATE _tributary_tables SET rows = 2000000;"
                                        "CREATE TABLE added (x);")));
    m_page->refresh();
    QTRY_COMPARE(cell(0, 0), QStringLiteral("98"));
    QCOMPARE(tables()->model()->rowCount(), 4);
    QCOMPARE(tables()->currentIndex().data().toString(), QStringLiteral("orders"));
    QCOMPARE(model()->query().filters.size(), 1);
    QCOMPARE(rows()->horizontalHeader()->sortIndicatorSection(), 0);

    // A table that was altered is shown anew: its filter may be on a column that is gone.
    QVERIFY(SqliteProbe(m_file->path)
                .execute(QStringLiteral("ALTER TABLE orders RENAME id TO number")));
    m_page->refresh();
    QTRY_COMPARE(model()->columns().value(0), QStringLiteral("number"));
    QCOMPARE(model()->query().filters.size(), 0);
}

void TestDataPage::tableGone_isToldAndLeft()
{
    openOrders();
    QVERIFY(SqliteProbe(m_file->path).execute(QStringLiteral("DROP TABLE orders")));
    filter(QStringLiteral("id"), 1, QStringLiteral("1"));
    QTRY_COMPARE(message(),
                 QStringLiteral("The query cannot be run: there is no table \"orders\" any more."));
    child<QPushButton>(*m_page, "reloadRows")->click();
    QTRY_COMPARE(tables()->model()->rowCount(), 2);
    QTRY_VERIFY(model()->query().table != QStringLiteral("orders") && model()->isLoaded());
    QCOMPARE(message(), QString());
    QVERIFY(QFile::remove(m_file->path));
    child<QPushButton>(*m_page, "reloadRows")->click();
    QTRY_VERIFY(child<QLabel>(*m_page, "notice")->isVisible());
}

void TestDataPage::everyPart_hasNameAndOwnMnemonic()
{
    openOrders();
    m_page->setSourceKnown(true);
    for (const int tab : {0, 1}) {
        m_page->findChild<QTabWidget *>()->setCurrentIndex(tab);
        QCOMPARE(test::namelessControls(m_page.get()).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(m_page.get()).join(u'\n'), QString());
        // Those of the window around it: File, Source, Help, Sources, Add source.
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            const QString letter = QKeySequence::mnemonic(button->text()).toString();
            QVERIFY2(letter.isEmpty() || !QStringLiteral("FOHUA").contains(letter.back()),
                     qPrintable(button->text()));
        }
    }
    // Tab leads out of the grid.
    m_page->findChild<QTabWidget *>()->setCurrentIndex(0);
    QApplication::setActiveWindow(m_page.get());
    rows()->setFocus();
    QTest::keyClick(rows(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != rows());
}

void TestDataPage::window_whileReading_isNotBlocked()
{
    openOrders();
    query(QStringLiteral(
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 3000000)"
        " SELECT max(x) FROM c"));
    QElapsedTimer beat;
    qint64 longest = 0;
    beat.start();
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { longest = qMax(longest, beat.restart()); });
    timer.start(1);
    QTRY_COMPARE_WITH_TIMEOUT(queryModel()->rowCount(), 1, 20'000);
    // Fifty are allowed; a busy machine takes its time, too.
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
