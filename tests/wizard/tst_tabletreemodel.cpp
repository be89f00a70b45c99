// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tablenotes.h"
#include "wizard/tabletreefilter.h"
#include "wizard/tabletreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace tributary;

namespace {

TableSchema table(const QString &schema, const QString &name, qint64 rows = 100)
{
    TableSchema result;
    result.id = {.oid = 0, .schema = schema, .name = name};
    ColumnSchema column;
    column.attnum = 1;
    column.name = QStringLiteral("id");
    result.columns = {column};
    result.keyColumns = {0};
    result.estimatedRows = rows;
    result.sizeBytes = 1024;
    return result;
}

const auto publicSchema = [] { return QStringLiteral("public"); };
const auto salesSchema = [] { return QStringLiteral("sales"); };

} // namespace

class TestTableTreeModel : public QObject
{
    Q_OBJECT

private:
    static Qt::CheckState checkState(const QModelIndex &index)
    {
        return index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    }

    static QList<TableSchema> fourTables()
    {
        TableSchema closed = table(publicSchema(), QStringLiteral("closed"));
        closed.readable = false;
        return {table(salesSchema(), QStringLiteral("orders")),
                table(publicSchema(), QStringLiteral("orders")), closed,
                table(publicSchema(), QStringLiteral("customers"), -1)};
    }

private Q_SLOTS:

    void model_throughALife_keepsTheRulesOfModels()
    {
        TableTreeModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TableTreeFilter filter(&model);
        const QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(TableTreeModel::Rows, Qt::DescendingOrder);
        model.setTables(fourTables());
        filter.setText(QStringLiteral("ord"));
        QCOMPARE(filter.rowCount(), 2);
        filter.setAllShownChosen(false);
        filter.setText(QStringLiteral("sales.o"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText({});
        model.setTables({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void setTables_choosesWhatCanBeCopied()
    {
        TableTreeModel model;
        model.setTables(fourTables());
        QCOMPARE(model.selection().totals(),
                 (SelectionTotals{.tables = 3, .rows = 200, .bytes = 3072, .allRowsKnown = false}));
        QVERIFY(model.selection().isEverything());
        const QModelIndex schema = model.index(0, 0);
        QCOMPARE(schema.data().toString(), QStringLiteral("public"));
        QCOMPARE(checkState(schema), Qt::Checked); // the closed table has no box
        const QModelIndex closed = model.index(0, 0, schema);
        QCOMPARE(closed.data().toString(), QStringLiteral("closed"));
        QVERIFY(!closed.data(Qt::CheckStateRole).isValid());
        QVERIFY((model.flags(closed) & Qt::ItemIsUserCheckable) == Qt::NoItemFlags);
    }

    void untickingATable_makesItsSchemaPartial()
    {
        TableTreeModel model;
        model.setTables(fourTables());
        QSignalSpy changed(&model, &TableTreeModel::choiceChanged);
        const QModelIndex schema = model.index(0, 0);
        QVERIFY(model.setData(model.index(1, 0, schema), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(checkState(schema), Qt::PartiallyChecked);
        QVERIFY(!model.selection().isEverything());
        QCOMPARE(changed.size(), 1);
        model.setData(schema, Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(checkState(schema), Qt::Unchecked);
        QCOMPARE(model.selection().chosenTables(), QStringList{QStringLiteral("sales.orders")});
        model.setData(schema, Qt::Checked, Qt::CheckStateRole);
        QVERIFY(model.selection().isEverything());
    }

    void tickingAFilteredSchema_changesOnlyWhatIsShown()
    {
        TableTreeModel model;
        TableTreeFilter filter(&model);
        model.setTables(fourTables());
        filter.setText(QStringLiteral("cust"));
        QVERIFY(filter.setData(filter.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.selection().chosenTables(),
                 (QStringList{QStringLiteral("public.orders"), QStringLiteral("sales.orders")}));
    }

    void setTables_again_keepsTheChoice()
    {
        TableTreeModel model;
        model.setTables(fourTables());
        model.setData(model.index(0, 0, model.index(1, 0)), Qt::Unchecked,
                      Qt::CheckStateRole); // sales.orders
        QList<TableSchema> more = fourTables();
        more.append(table(salesSchema(), QStringLiteral("new")));
        model.setTables(more);
        QVERIFY(!model.selection().chosenTables().contains(QStringLiteral("sales.orders")));
        QVERIFY(model.selection().chosenTables().contains(QStringLiteral("sales.new")));
    }

    void rowSecurity_isLeftOutAtFirstAndNeedsAList()
    {
        TableSchema hidden = table(publicSchema(), QStringLiteral("hidden"));
        hidden.rowSecurity = true;
        TableTreeModel model;
        model.setTables({hidden, table(publicSchema(), QStringLiteral("open"))});
        QCOMPARE(model.selection().chosenTables(), QStringList{QStringLiteral("public.open")});
        QVERIFY(!model.selection().isEverything()); // a sync of everything would fail on it
    }

    void notes_nameWhatIsSpecial_data()
    {
        QTest::addColumn<TableSchema>("schema");
        QTest::addColumn<QString>("note");
        TableSchema schema = table(publicSchema(), QStringLiteral("t"));
        QTest::newRow("ordinary") << schema << QString();
        TableSchema other = schema;
        other.keyColumns.clear();
        QTest::newRow("no key") << other << QStringLiteral("no key");
        other = schema;
        other.kind = TableKind::View;
        other.keyColumns.clear();
        QTest::newRow("view") << other << QStringLiteral("view");
        other = schema;
        other.readable = false;
        QTest::newRow("closed") << other << QStringLiteral("cannot be read: no SELECT right");
        other = schema;
        other.schemaReadable = false;
        QTest::newRow("closed schema")
            << other << QStringLiteral("cannot be read: no USAGE right on the schema");
        other = schema;
        other.rowSecurity = true;
        other.unreadableColumns = {QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("hidden") << other
                                << QStringLiteral(
                                       "row rules hide rows from this user; columns left out: 2");
    }

    void notes_nameWhatIsSpecial()
    {
        QFETCH(const TableSchema, schema);
        QFETCH(const QString, note);
        QCOMPARE(tableNote(schema), note);
    }

    void tenThousandTables_areTickedAndFilteredQuickly()
    {
        QList<TableSchema> many;
        for (int number = 0; number < 10'000; ++number)
            many.append(table(QStringLiteral("schema_%1").arg(number % 20),
                              QStringLiteral("table_%1").arg(number)));
        TableTreeModel model;
        TableTreeFilter filter(&model);
        const std::clock_t begin = std::clock(); // not what the machine does beside
        model.setTables(many);
        filter.setAllShownChosen(false);
        filter.setAllShownChosen(true);
        filter.setText(QStringLiteral("table_77"));
        filter.setText({});
        QCOMPARE(model.selection().totals().tables, 10'000);
        const qint64 took = (std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        QVERIFY2(took < 2000, qPrintable(QStringLiteral("%1 ms").arg(took)));
    }
};

QTEST_MAIN(TestTableTreeModel)
#include "tst_tabletreemodel.moc"
