// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which name each table and column gets, and which tables are refused.

#include "tests/engine/destination/copiedfile.h"

using namespace tributary;
using namespace tributary::test;

namespace {

/// Names that the tables have in the destination, "schema.table=name".
QStringList namesOf(const QString &path, const QList<TableSchema> &schemas)
{
    SqliteDestination destination(path);
    if (!destination.open(shop(), {}))
        return {QStringLiteral("cannot be opened")};
    const Result<QList<TablePlan>> plans = destination.plan(schemas, {});
    if (!plans || plans->size() != schemas.size())
        return {QStringLiteral("cannot be planned")};
    QStringList names;
    for (const TablePlan &plan : *plans)
        names.append(plan.schema.id.displayName() + u'='
                     + (plan.error ? plan.error->id() : plan.name));
    return names;
}

} // namespace

class TestSqlitePlan : public QObject, private CopyFolder
{
    Q_OBJECT

private Q_SLOTS:

    void init() { makeFolder(); }

    void plan_tableOfTheUser_isRefused_data();
    void plan_tableOfTheUser_isRefused();
    void plan_viewInPlaceOfTheCopy_isRefused();
    void plan_tableOfAnotherSource_isRefused();
    void plan_tooManyColumns_isRefused();
    void plan_clashingNames_areTheSameInEveryRun();
    void plan_knownTables_keepTheirNames();
    void plan_clashingColumns_areNoted();
    void plan_reservedNames_areNoted_data();
    void plan_reservedNames_areNoted();
};

void TestSqlitePlan::plan_tableOfTheUser_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("type");
    QTest::newRow("table") << QStringLiteral("CREATE TABLE orders (mine)")
                           << QStringLiteral("table");
    QTest::newRow("table in other letters")
        << QStringLiteral("CREATE TABLE ORDERS (mine)") << QStringLiteral("table");
    QTest::newRow("view") << QStringLiteral("CREATE VIEW orders AS SELECT 1 AS mine")
                          << QStringLiteral("view");
    QTest::newRow("index") << QStringLiteral("CREATE TABLE t (x); CREATE INDEX orders ON t (x)")
                           << QStringLiteral("index");
}

void TestSqlitePlan::plan_tableOfTheUser_isRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, type);
    QVERIFY(SqliteProbe(m_path).execute(sql));
    const QString schema = SqliteProbe(m_path).text(
        QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY sql"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const TableSchema items = tableOf(16403, QStringLiteral("public"), QStringLiteral("items"));
        const Result<QList<TablePlan>> plans = destination.plan({orders(), items}, {});
        QVERIFY(plans && plans->at(0).error.has_value());
        QCOMPARE(plans->at(0).error->kind, ErrorKind::DestinationTableForeign);
        QVERIFY2(plans->at(0).error->message.contains(QStringLiteral("a %1 orders").arg(type)),
                 qPrintable(plans->at(0).error->message));
        // The others are not affected.
        QCOMPARE(told(copyTable(destination, plans->at(1), numbered(1, 3))), QStringLiteral("ok"));
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral(
                 "SELECT sql FROM sqlite_schema WHERE tbl_name NOT LIKE '\\_tributary%' ESCAPE '\\'"
                 " AND name <> 'items' ORDER BY sql")),
             schema);
}

void TestSqlitePlan::plan_viewInPlaceOfTheCopy_isRefused()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QVERIFY(
        SqliteProbe(m_path).execute(QStringLiteral("ALTER TABLE orders RENAME TO kept; CREATE VIEW "
                                                   "orders AS SELECT * FROM kept WHERE id > 1")));
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 5)}})),
             QStringLiteral("dest-foreign-table"));
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("2 5"));
}

void TestSqlitePlan::plan_tableOfAnotherSource_isRefused()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    const TableSchema items = tableOf(16403, QStringLiteral("public"), QStringLiteral("items"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(QStringLiteral("another")), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({orders(), items}, {});
        QVERIFY(plans && plans->at(0).error.has_value());
        QCOMPARE(plans->at(0).error->kind, ErrorKind::DestinationOtherSource);
        QVERIFY(plans->at(0).error->message.contains(u"shop on db.example.com:5432"));
        QCOMPARE(plans->at(0).notes, QStringList()); // it gets no other name there
        // Two sources may share a file where their tables do not meet.
        QCOMPARE(told(copyTable(destination, plans->at(1), numbered(1, 4))), QStringLiteral("ok"));
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("3 6"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT count(*) FROM items")),
             QStringLiteral("4"));
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 4)}})), QStringLiteral("ok"));
    QCOMPARE(told(copyAll(m_path, {{items, numbered(1, 4)}})), QStringLiteral("dest-other-source"));
}

void TestSqlitePlan::plan_tooManyColumns_isRefused()
{
    TableSchema wide = orders();
    for (int i = 3; i <= 2000; ++i)
        wide.columns.append(
            columnOf(i, qPrintable(QStringLiteral("c%1").arg(i)), ValueClass::Integer));
    TableSchema wider = wide;
    wider.id = {.oid = 2, .schema = QStringLiteral("public"), .name = QStringLiteral("wider")};
    wider.columns.append(columnOf(2001, "c2001", ValueClass::Integer));
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({wide, wider}, {});
    QVERIFY(plans && !plans->at(0).error && plans->at(1).error.has_value());
    QCOMPARE(plans->at(1).error->kind, ErrorKind::TooManyColumns);
    QStringList row(2000, QStringLiteral("5"));
    QCOMPARE(told(copyTable(destination, plans->at(0),
                            {row, row.replaceInStrings(QStringLiteral("5"), QStringLiteral("6"))})),
             QStringLiteral("ok"));
}

void TestSqlitePlan::plan_clashingNames_areTheSameInEveryRun()
{
    const TableSchema lower = tableOf(20, QStringLiteral("public"), QStringLiteral("orders"));
    const TableSchema upper = tableOf(10, QStringLiteral("public"), QStringLiteral("ORDERS"));
    const TableSchema sales = tableOf(40, QStringLiteral("sales"), QStringLiteral("orders"));
    const TableSchema looksLikeSales = tableOf(30, QStringLiteral("public"),
                                               QStringLiteral("sales__orders"));
    const QStringList expected = {QStringLiteral("public.orders=orders_20"),
                                  QStringLiteral("public.ORDERS=ORDERS"),
                                  QStringLiteral("sales.orders=sales__orders_40"),
                                  QStringLiteral("public.sales__orders=sales__orders")};
    // The lower oid is first, whatever the order they come in.
    QCOMPARE(namesOf(m_path, {lower, upper, sales, looksLikeSales}), expected);
    QCOMPARE(namesOf(m_path, {looksLikeSales, sales, upper, lower}),
             QStringList({expected[3], expected[2], expected[1], expected[0]}));
    QCOMPARE(told(copyAll(m_path,
                          {{lower, numbered(1, 1)},
                           {upper, numbered(1, 2)},
                           {sales, numbered(1, 3)},
                           {looksLikeSales, numbered(1, 4)}})),
             QStringLiteral("ok"));
    QCOMPARE(namesOf(m_path, {looksLikeSales, sales, upper, lower}),
             QStringList({expected[3], expected[2], expected[1], expected[0]}));
    // Also when not all of them are copied.
    QCOMPARE(namesOf(m_path, {lower}), QStringList{expected[0]});
    QCOMPARE(told(copyAll(m_path, {{lower, numbered(1, 10)}})), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT (SELECT count(*) FROM orders_20), (SELECT count(*) FROM orders),"
                 " (SELECT count(*) FROM sales__orders_40), (SELECT count(*) FROM sales__orders)")),
             QStringLiteral("10 2 3 4"));
}

void TestSqlitePlan::plan_knownTables_keepTheirNames()
{
    const TableSchema upper = tableOf(20, QStringLiteral("public"), QStringLiteral("ORDERS"));
    QCOMPARE(told(copyAll(m_path, {{upper, numbered(1, 1)}})), QStringLiteral("ok"));
    // One with a lower oid comes later: it is the one that has to give way.
    const TableSchema lower = tableOf(10, QStringLiteral("public"), QStringLiteral("orders"));
    QCOMPARE(namesOf(m_path, {lower, upper}),
             QStringList({QStringLiteral("public.orders=orders_10"),
                          QStringLiteral("public.ORDERS=ORDERS")}));
    // A table that was dropped and made again is the same copy.
    QCOMPARE(namesOf(m_path, {tableOf(99, QStringLiteral("public"), QStringLiteral("ORDERS"))}),
             QStringList{QStringLiteral("public.ORDERS=ORDERS")});
}

void TestSqlitePlan::plan_clashingColumns_areNoted()
{
    TableSchema schema = tableOf(5, QStringLiteral("public"), QStringLiteral("ORDERS"));
    schema.columns[1].name = QStringLiteral("ID");
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({schema, orders()}, {});
    QVERIFY(plans);
    QCOMPARE(plans->at(0).columnNames, QStringList({QStringLiteral("id"), QStringLiteral("ID_2")}));
    QCOMPARE(plans->at(0).notes,
             QStringList{QStringLiteral("column \"ID\" is called \"ID_2\" there")});
    QCOMPARE(plans->at(1).notes,
             QStringList{QStringLiteral(
                 "is called \"orders_16402\" there, because another table has its name")});
}

void TestSqlitePlan::plan_reservedNames_areNoted_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("copy"); // empty: as always, without a note
    const auto row = [](const char *schema, const char *name, const char *copy) {
        QTest::addRow("%s.%s", schema, name)
            << QString::fromLatin1(schema) << QString::fromLatin1(name)
            << QString::fromLatin1(copy);
    };
    row("public", "orders", "");
    row("sales", "orders", "");
    row("sales", "sqlite_x", "");
    row("public", "sqlite_x", "public__sqlite_x");
    row("public", "_Tributary_tables", "public___Tributary_tables");
    row("sqlite", "t", "copy_sqlite__t");
}

void TestSqlitePlan::plan_reservedNames_areNoted()
{
    QFETCH(QString, schema);
    QFETCH(QString, name);
    QFETCH(QString, copy);
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({tableOf(5, schema, name)}, {});
    QVERIFY(plans);
    const QString note = QStringLiteral("is called \"%1\" there, because names that begin with "
                                        "\"sqlite_\" or \"_tributary_\" are reserved")
                             .arg(copy);
    QCOMPARE(plans->at(0).notes, copy.isEmpty() ? QStringList() : QStringList{note});
}

QTEST_GUILESS_MAIN(TestSqlitePlan)
#include "tst_sqliteplan.moc"
