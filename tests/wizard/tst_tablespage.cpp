// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "wizard/tablespage.h"
#include "wizard/tabletreemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <ctime>
#include <functional>
#include <limits>

using namespace tributary;

namespace {

TableSchema table(const QString &schema, const QString &name, int columns = 3)
{
    TableSchema result;
    result.id = {.oid = 0, .schema = schema, .name = name};
    for (int number = 0; number < columns; ++number) {
        ColumnSchema column;
        column.attnum = number + 1;
        column.name = number == 0 ? QStringLiteral("id") : QStringLiteral("column_%1").arg(number);
        column.typeName = QStringLiteral("integer");
        result.columns.append(column);
    }
    result.keyColumns = {0};
    result.identity = ReplicaIdentity::Key;
    result.identityColumns = {0};
    result.estimatedRows = 100;
    result.sizeBytes = 8192;
    return result;
}

QList<TableSchema> shop()
{
    TableSchema keyless = table(QStringLiteral("public"), QStringLiteral("events"));
    keyless.keyColumns.clear();
    keyless.identityColumns.clear();
    keyless.identity = ReplicaIdentity::None;
    TableSchema closed = table(QStringLiteral("public"), QStringLiteral("salaries"), 0);
    closed.keyColumns.clear();
    closed.identityColumns.clear();
    closed.readable = false;
    closed.unreadableColumns = {QStringLiteral("person"), QStringLiteral("amount")};
    return {table(QStringLiteral("public"), QStringLiteral("orders")), keyless, closed};
}

/// Columns, method and totals as the reader sees and changes them; ten thousand tables without a
/// moment in which the window stands still.
class TestTablesPage : public QObject
{
    Q_OBJECT

private:
    static QTreeView *tree(const TablesPage &page)
    {
        return page.findChild<QTreeView *>(QStringLiteral("tables"));
    }

    /// The row called @p name, at any depth.
    static QModelIndex find(const TablesPage &page, const QString &name)
    {
        const QAbstractItemModel *model = tree(page)->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    static bool isCheckable(const QModelIndex &index)
    {
        return (index.flags() & Qt::ItemIsUserCheckable) != Qt::NoItemFlags;
    }

    static void press(const TablesPage &page, const QString &name)
    {
        tree(page)->setCurrentIndex(find(page, name));
        QTest::keyClick(tree(page), Qt::Key_Space);
    }

private Q_SLOTS:

    void columns_withoutANewUser_areInformation()
    {
        SetupDraft draft;
        TablesPage page(draft);
        page.setTables(shop());
        page.initializePage();
        const QModelIndex orders = find(page, QStringLiteral("orders"));
        QCOMPARE(orders.model()->rowCount(orders), 3);
        const QModelIndex column = find(page, QStringLiteral("column_1"));
        QVERIFY(!column.data(Qt::CheckStateRole).isValid());
        QVERIFY(!find(page, QStringLiteral("salaries")).data(Qt::CheckStateRole).isValid());
        const QModelIndex person = find(page, QStringLiteral("person"));
        QVERIFY(person.siblingAtColumn(TableTreeModel::Note)
                    .data()
                    .toString()
                    .contains(QStringLiteral("cannot be read")));
    }

    void columns_forANewUser_areChosen()
    {
        SetupDraft draft;
        draft.role.way = UserWay::Script;
        TablesPage page(draft);
        page.setTables(shop());
        page.initializePage();
        page.show();
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("hint"))
                    ->text()
                    .contains(QStringLiteral("not granted")));
        const QModelIndex orders = find(page, QStringLiteral("orders"));
        tree(page)->expand(orders);
        QVERIFY(!isCheckable(orders.model()->index(0, 0, orders))); // the key
        QVERIFY(isCheckable(orders.model()->index(1, 0, orders)));
        tree(page)->setCurrentIndex(orders.model()->index(2, 0, orders));
        QTest::keyClick(tree(page), Qt::Key_Space);
        // What today's login may not read can be granted to the new one.
        QVERIFY(isCheckable(find(page, QStringLiteral("salaries"))));
        page.collect();
        const QStringList left{QStringLiteral("id"), QStringLiteral("column_1")};
        QCOMPARE(draft.columns,
                 (QMap<QString, QStringList>{{QStringLiteral("public.orders"), left}}));
        QCOMPARE(draft.source.tables.size(), 3); // columns go with a list
    }

    void lastColumn_cannotBeUnticked()
    {
        TableSelection selection;
        TableSchema one = table(QStringLiteral("public"), QStringLiteral("one"), 2);
        one.keyColumns.clear();
        one.identityColumns.clear();
        selection.setTables({one}, true);
        QVERIFY(selection.chooseColumn(0, QStringLiteral("id"), false));
        QVERIFY(!selection.chooseColumn(0, QStringLiteral("column_1"), false));
        QVERIFY(selection.chooseColumn(0, QStringLiteral("id"), true));
        QVERIFY(selection.columns().isEmpty());
    }

    void method_ofMarkedTables_isKept()
    {
        SetupDraft draft;
        TablesPage page(draft);
        page.setTables(shop());
        page.initializePage();
        page.show();
        auto *method = page.findChild<QComboBox *>(QStringLiteral("tableMethod"));
        QVERIFY(!method->isEnabled());
        tree(page)->setCurrentIndex(find(page, QStringLiteral("events")));
        QVERIFY(!method->isEnabled()); // has no key: a full copy in any case
        tree(page)->setCurrentIndex(find(page, QStringLiteral("orders")));
        QVERIFY(method->isEnabled());
        QTest::keyClick(method, Qt::Key_Down);
        page.collect();
        QCOMPARE(
            draft.source.tableMethods,
            (QMap<QString, QString>{{QStringLiteral("public.orders"), QStringLiteral("full")}}));
        QVERIFY(find(page, QStringLiteral("orders"))
                    .siblingAtColumn(TableTreeModel::Method)
                    .data()
                    .toString()
                    .contains(QStringLiteral("full copy")));
    }

    void draft_ofAnEarlierVisit_isTakenOver()
    {
        SetupDraft draft;
        draft.source.tables = {QStringLiteral("public.orders")};
        draft.source.tableMethods = {{QStringLiteral("public.orders"), QStringLiteral("full")}};
        const SetupDraft before = draft;
        TablesPage page(draft);
        page.collect(); // nothing is known of the server yet
        QCOMPARE(draft, before);
        page.setTables(shop());
        page.initializePage();
        page.collect();
        QCOMPARE(draft, before);
    }

    void nothingChosen_isIncomplete()
    {
        SetupDraft draft;
        TablesPage page(draft);
        page.setTables(shop());
        page.initializePage();
        page.show();
        QVERIFY(page.isComplete());
        press(page, QStringLiteral("public"));
        QVERIFY(!page.isComplete());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }

    void tenThousandTables_neverHoldTheWindowUp()
    {
        // Below what a hand notices, with room for a busy machine that tests in parallel.
        constexpr qint64 mostMs = 50;
        QList<TableSchema> many;
        for (int number = 0; number < 10'000; ++number)
            many.append(table(QStringLiteral("schema_%1").arg(number % 20),
                              QStringLiteral("table_%1").arg(number), 30));
        SetupDraft draft;
        TablesPage page(draft);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QStringList slow;
        const auto measure = [&](const QString &what, const std::function<void()> &step) {
            // Processor time, the best of three: what the program costs, not what the machine does
            // meanwhile. Nothing here waits.
            qint64 best = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 3; ++round) {
                const std::clock_t begin = std::clock();
                step();
                QCoreApplication::processEvents(); // with the painting that it asks for
                best = std::min<qint64>(best, (std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
            }
            qInfo("%s: %lld ms", qPrintable(what), static_cast<long long>(best));
            if (best > mostMs)
                slow.append(QStringLiteral("%1: %2 ms").arg(what).arg(best));
        };
        auto *filter = page.findChild<QLineEdit *>(QStringLiteral("filter"));
        QTreeView *view = tree(page);
        measure(QStringLiteral("set the tables"), [&] { page.setTables(many); });
        measure(QStringLiteral("open a schema"), [&] {
            view->collapseAll();
            view->expand(view->model()->index(3, 0));
        });
        measure(QStringLiteral("open columns"), [&] {
            const QModelIndex first = view->model()->index(0, 0, view->model()->index(3, 0));
            view->collapse(first);
            view->expand(first);
        });
        measure(QStringLiteral("filter by one letter"), [&] {
            filter->clear();
            QTest::keyClicks(filter, QStringLiteral("t"));
        });
        measure(QStringLiteral("filter further"),
                [&] { filter->setText(filter->text() + QStringLiteral("able_7")); });
        measure(QStringLiteral("clear the filter"), [&] { filter->setText({}); });
        measure(QStringLiteral("scroll"), [&] { view->verticalScrollBar()->setValue(200); });
        measure(QStringLiteral("sort by size"),
                [&] { view->sortByColumn(TableTreeModel::Size, Qt::DescendingOrder); });
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        for (QPushButton *button : buttons)
            measure(button->text(), [&] { button->click(); });
        measure(QStringLiteral("collect"), [&] { page.collect(); });
        QCOMPARE(slow.join(u'\n'), QString());
    }
};

} // namespace

QTEST_MAIN(TestTablesPage)
#include "tst_tablespage.moc"
