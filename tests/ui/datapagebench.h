// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data page on a file of its own, and hands to work it with.
//
// The window's thread.

#pragma once

#include "tests/engine/destination/browsedfile.h"
#include "translations/translations.h"

#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/browsedtablemodel.h"
#include "ui/data/rowmodel.h"
#include "ui/data/rowview.h"
#include "ui/datapage.h"
#include "ui/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace tributary::test {

inline const QString shopSql = QStringLiteral(
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

class DataPageBench
{
protected:
    /// For initTestCase().
    static void start()
    {
        installTranslations(*QCoreApplication::instance(),
                            QLocale(QLocale::English)); // plural forms
    }

    /// For init() and cleanup(): each test has its own file.
    void makePage()
    {
        m_file = std::make_unique<BrowsedFile>(shopSql);
        m_browser = std::make_unique<BrowseController>();
        m_page = std::make_unique<DataPage>(*m_browser);
    }

    void removePage()
    {
        m_page.reset();
        m_browser.reset();
        m_file.reset();
    }

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

    std::unique_ptr<BrowsedFile> m_file;
    std::unique_ptr<BrowseController> m_browser;
    std::unique_ptr<DataPage> m_page;
};

} // namespace tributary::test
