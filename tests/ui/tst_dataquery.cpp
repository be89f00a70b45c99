// SPDX-License-Identifier: GPL-3.0-or-later
//
// Queries that are typed into the data page, and the files that its rows are exported to.

#include "tests/ui/datapagebench.h"
#include "tests/ui/widgetchecks.h"

#include "ui/data/exportdialog.h"
#include "ui/data/valuedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace tributary;
using namespace tributary::test;

class TestDataQuery : public QObject, private DataPageBench
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { start(); }

    void init() { makePage(); }

    void cleanup() { removePage(); }

    void query_rows_areShownWithTheirTime();
    void query_wrong_isToldInThePane();
    void query_endless_isCancelled();
    void query_limit_isKept();
    void export_ofTheTable_writesTheFile();
    void export_running_isStopped();
    void copy_ofTheDestination_isSaved();
    void copy_running_isStopped();
    void window_whileReading_isNotBlocked();
};

void TestDataQuery::query_rows_areShownWithTheirTime()
{
    openOrders();
    QCOMPARE(child<QPlainTextEdit>(*m_page, "sql")->toPlainText(),
             QStringLiteral("SELECT * FROM \"orders\""));
    query(QStringLiteral("SELECT customer, count(*) AS n FROM orders\nWHERE id > 5 GROUP BY 1"));
    QTRY_COMPARE(queryModel()->rowCount(), 3);
    QCOMPARE(queryModel()->columns(),
             QStringList({QStringLiteral("customer"), QStringLiteral("n")}));
    QVERIFY2(queryStatus().startsWith(u"3 rows in ") && queryStatus().endsWith(u's'), // or " ms"
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

void TestDataQuery::query_wrong_isToldInThePane()
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

void TestDataQuery::query_endless_isCancelled()
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
    QTRY_COMPARE_WITH_TIMEOUT(queryModel()->rowCount(), 1, 30'000);
}

void TestDataQuery::query_limit_isKept()
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

void TestDataQuery::export_ofTheTable_writesTheFile()
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

void TestDataQuery::export_running_isStopped()
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
    QCOMPARE(message(), QStringLiteral("Stopped: no file was written."));
    m_browser.reset(); // waits for its thread
    QVERIFY(!QFile::exists(path));
    m_page.reset();
}

void TestDataQuery::copy_ofTheDestination_isSaved()
{
    openOrders();
    auto *save = child<QPushButton>(*m_page, "saveCopy");
    save->click();
    auto *ask = dialog<QFileDialog>();
    QVERIFY(ask != nullptr);
    QCOMPARE(ask->acceptMode(), QFileDialog::AcceptSave);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(QFileInfo(ask->selectedFiles().value(0)).fileName(),
             QFileInfo(m_file->path).completeBaseName() + u'-' + today + QStringLiteral(".sqlite"));
    const QString path = m_file->path + QStringLiteral(".copy");
    Q_EMIT ask->fileSelected(path);
    QTRY_VERIFY(message().startsWith(u"A copy of the destination ("));
    QVERIFY2(message().endsWith(path + u'.'), qPrintable(message()));
    QVERIFY(!child<QPushButton>(*m_page, "stopExport")->isVisible());
    SqliteProbe copy(path);
    QCOMPARE(copy.text(QStringLiteral("SELECT count(*), sum(id) FROM orders")),
             QStringLiteral("1001 501501"));
    QCOMPARE(copy.damage(), QString());
    // Never in place of what it comes from.
    Q_EMIT ask->fileSelected(m_file->path);
    QTRY_VERIFY(message().endsWith(u"it belongs to the destination itself."));
}

void TestDataQuery::copy_running_isStopped()
{
    openOrders();
    const QString path = m_file->path + QStringLiteral(".copy");
    // A second connection that keeps the file to itself has the copy wait.
    SqliteProbe other(m_file->path);
    QVERIFY(other.execute(QStringLiteral("BEGIN EXCLUSIVE")));
    child<QPushButton>(*m_page, "saveCopy")->click();
    Q_EMIT dialog<QFileDialog>()->fileSelected(path);
    auto *stop = child<QPushButton>(*m_page, "stopExport");
    QTRY_VERIFY(stop->isVisible());
    QCOMPARE(stop->text(), QStringLiteral("Sto&p copying"));
    child<QPushButton>(*m_page, "exportTable")->click(); // one at a time
    QVERIFY(message().startsWith(u"A file is being written already"));
    QVERIFY(dialog<ExportDialog>() == nullptr);
    stop->click();
    QVERIFY(!stop->isVisible());
    QCOMPARE(message(), QStringLiteral("Stopped: no file was written."));
    m_browser.reset(); // waits for its thread
    QVERIFY(!QFile::exists(path));
    m_page.reset();
}

void TestDataQuery::window_whileReading_isNotBlocked()
{
    openOrders();
    QElapsedTimer beat;
    qint64 longest = 0;
    beat.start();
    QElapsedTimer whole;
    whole.start();
    query(QStringLiteral(
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 3000000)"
        " SELECT max(x) FROM c"));
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { longest = qMax(longest, beat.restart()); });
    timer.start(1);
    QTRY_COMPARE_WITH_TIMEOUT(queryModel()->rowCount(), 1, 60'000);
    // Fifty are allowed; a busy machine takes its time, too. A window that waited for the reader
    // would stand still for nearly all of the time.
    QVERIFY2(longest < qMax<qint64>(250, whole.elapsed() / 2),
             qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestDataQuery)
#include "tst_dataquery.moc"
