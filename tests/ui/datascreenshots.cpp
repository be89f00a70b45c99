// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/copiedshop.h"
#include "tests/ui/screenshotlook.h"
#include "tests/ui/screenshotsheet.h"

#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/comparisondialog.h"
#include "ui/data/exportdialog.h"
#include "ui/data/rowview.h"
#include "ui/data/valuedialog.h"
#include "ui/datapage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

#include <functional>

using namespace tributary;
using namespace tributary::test;

// Paints the data page in its states into the folder that is given: datapage_screenshots FOLDER
// [dark] [longer] [rtl] [LANGUAGE]. To be looked at; nothing is compared.

namespace {

void query(const DataPage &page, const QString &sql)
{
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    child<QPlainTextEdit>(page, "sql")->setPlainText(sql);
    child<QPushButton>(page, "runQuery")->click();
    settle(page);
}

RowLookup answerTo(const BrowsedKey &row)
{
    RowLookup answer;
    answer.row = row;
    answer.inSource = answer.inDestination = true;
    answer.readAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    answer.notes = {QStringLiteral("display scale of numeric is not compared")};
    const auto add = [&](const char *column, const char *destination, const char *source) {
        ComparedValue value;
        value.column = QLatin1String(column);
        if (destination != nullptr)
            value.destination = QString::fromUtf8(destination);
        if (source != nullptr)
            value.source = QString::fromUtf8(source);
        value.differs = value.destination != value.source;
        value.storedAs = QStringLiteral("TEXT");
        answer.values.append(value);
    };
    add("id", "7", "7");
    add("customer", "Anna Meier", "Anna Meier-Schulz");
    add("total", "12345678901234567890.1234", nullptr);
    add("paid", "t", "t");
    return answer;
}

struct Shot
{
    QString name;
    std::function<void(DataPage &)> act;
    bool withFile = true;
};

QList<Shot> shots()
{
    const auto orders = [](DataPage &page) { chooseTable(page, 2); };
    return {
        {QStringLiteral("nocopy"), [](DataPage &) {}, false},
        {QStringLiteral("empty"), [](DataPage &page) { chooseTable(page, 0); }},
        {QStringLiteral("table"),
         [orders](DataPage &page) {
             orders(page);
             auto *rows = child<RowView>(page, "tableRows");
             rows->setCurrentIndex(rows->model()->index(2, 1));
         }},
        {QStringLiteral("filter"),
         [orders](DataPage &page) {
             orders(page);
             child<QLineEdit>(page, "filterValue")->setText(QStringLiteral("4"));
             child<QPushButton>(page, "applyFilter")->click();
             settle(page);
             auto *rows = child<RowView>(page, "tableRows");
             rows->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
             settle(page);
         }},
        {QStringLiteral("filter-none"),
         [orders](DataPage &page) {
             orders(page);
             child<QLineEdit>(page, "filterValue")->setText(QStringLiteral("nobody"));
             child<QPushButton>(page, "applyFilter")->click();
             settle(page);
         }},
        {QStringLiteral("query"),
         [orders](DataPage &page) {
             orders(page);
             query(page,
                   QStringLiteral("-- what each customer paid\nSELECT customer, count(*) AS orders,"
                                  " sum(total) AS total\nFROM \"orders\"\nWHERE ordered_at >"
                                  " '2024-05-07' GROUP BY customer\nORDER BY total DESC"));
         }},
        {QStringLiteral("sql-error"),
         [orders](DataPage &page) {
             orders(page);
             query(page, QStringLiteral("SELECT customer,\n       sum(totel)\nFROM orders"));
         }},
        {QStringLiteral("sql-refused"),
         [orders](DataPage &page) {
             orders(page);
             query(page, QStringLiteral("DELETE FROM orders"));
         }},
    };
}

struct DialogShot
{
    QString name;
    int row;
    int column;
    int form; ///< -1: as it opens
};

void saveDialogs(DataPage &page, const QDir &folder)
{
    chooseTable(page, 2);
    auto *rows = child<RowView>(page, "tableRows");
    const auto save = [&](const QString &name, QDialog *dialog) {
        QTest::qWait(200);
        dialog->grab().save(folder.filePath(name + QStringLiteral(".png")));
        dialog->close();
        QTest::qWait(50);
    };
    const DialogShot values[] = {{QStringLiteral("value-long"), 1, 5, -1},
                                 {QStringLiteral("value-json"), 0, 5, 1},
                                 {QStringLiteral("value-hex"), 0, 6, -1},
                                 {QStringLiteral("value-null"), 4, 1, -1}};
    for (const DialogShot &shot : values) {
        Q_EMIT rows->valueWanted(rows->model()->index(shot.row, shot.column));
        QTest::qWait(300);
        auto *dialog = page.findChild<ValueDialog *>();
        if (shot.form >= 0) {
            auto *form = child<QComboBox>(*dialog, "valueForm");
            form->setCurrentIndex(shot.form);
            Q_EMIT form->activated(shot.form);
        }
        save(shot.name, dialog);
    }
    child<QPushButton>(page, "exportTable")->click();
    save(QStringLiteral("export"), page.findChild<ExportDialog *>());
    rows->setCurrentIndex(rows->model()->index(6, 0));
    child<QPushButton>(page, "compareRow")->click();
    auto *comparison = page.findChild<ComparisonDialog *>();
    page.showComparison(answerTo(comparison->row()), std::nullopt);
    save(QStringLiteral("compare"), comparison);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr)
            << "usage: datapage_screenshots FOLDER [dark] [longer] [rtl] [LANGUAGE]\n";
        return 2;
    }
    applyLook(application, arguments);
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    const BrowsedFile file(copiedShopSql);
    for (const Shot &shot : shots()) {
        BrowseController browser;
        DataPage page(browser);
        page.setSourceKnown(true);
        page.resize(960, 600);
        page.setDestination(QStringLiteral("sqlite:")
                            + (shot.withFile ? file.path : QStringLiteral("/nowhere/a.sqlite")));
        page.show();
        settle(page);
        shot.act(page);
        page.grab().save(folder.filePath(shot.name + QStringLiteral(".png")));
    }
    BrowseController browser;
    DataPage page(browser);
    page.setSourceKnown(true);
    page.resize(960, 600);
    page.setDestination(QStringLiteral("sqlite:") + file.path);
    page.show();
    settle(page);
    saveDialogs(page, folder);
    return 0;
}
