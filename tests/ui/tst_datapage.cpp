// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data page and its list of tables: what they say of a destination, and after a sync.

#include "tests/ui/datapagebench.h"
#include "tests/ui/longertexts.h"
#include "tests/ui/widgetchecks.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestDataPage : public QObject, private DataPageBench
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { start(); }

    void init() { makePage(); }

    void cleanup() { removePage(); }

    void unseenPage_asksNothing();
    void noFile_saysThatThereIsNoCopyYet();
    void brokenFile_saysWhyAndTriesAgain();
    void emptyFile_saysSo();
    void tables_areListedWithAboutTheirRows();
    void table_empty_saysSo();
    void hostileTexts_arePlain();
    void refresh_afterASync_keepsTableFilterAndOrder();
    void tableGone_isToldAndLeft();
    void everyPart_hasNameAndOwnMnemonic();
    void page_fitsASmallWindow_data();
    void page_fitsASmallWindow();
};

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

void TestDataPage::page_fitsASmallWindow_data()
{
    QTest::addColumn<bool>("isLonger");
    QTest::newRow("usual texts") << false;
    QTest::newRow("longer texts") << true;
}

void TestDataPage::page_fitsASmallWindow()
{
    QFETCH(const bool, isLonger);
    constexpr int room = 660; // beside the sources, in a window of 900
    LongerTexts longer;
    if (isLonger)
        QVERIFY(QCoreApplication::installTranslator(&longer));
    removePage();
    makePage();
    openOrders();
    m_page->setSourceKnown(true);
    QVERIFY(child<QPushButton>(*m_page, "compareRow")->isVisible());
    QVERIFY(child<QPushButton>(*m_page, "countRows")->isVisible());
    const int needed = m_page->minimumSizeHint().width();
    QCoreApplication::removeTranslator(&longer);
    QVERIFY2(needed <= room, qPrintable(QString::number(needed)));
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
