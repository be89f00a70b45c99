// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitenames.h"

#include <QTest>

using namespace tributary;

namespace {

TableId idOf(const char *schema, const char *name, quint32 oid = 16402)
{
    return {.oid = oid, .schema = QString::fromUtf8(schema), .name = QString::fromUtf8(name)};
}

TableSchema tableWith(const QList<std::pair<int, const char *>> &columns)
{
    TableSchema schema;
    for (const auto &[attnum, name] : columns) {
        ColumnSchema column;
        column.attnum = attnum;
        column.name = QString::fromUtf8(name);
        schema.columns.append(column);
    }
    return schema;
}

} // namespace

class TestSqliteNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preferredTableName_names_areAsPromised_data();
    void preferredTableName_names_areAsPromised();
    void foldedName_onlyAsciiLetters_areFolded();
    void freeTableName_nothingTaken_isThePreferredOne();
    void freeTableName_taken_hasTheOidBehind();
    void freeTableName_takenWithTheOidToo_isStillFree();
    void columnNames_clashes_haveTheirNumberBehind_data();
    void columnNames_clashes_haveTheirNumberBehind();
};

void TestSqliteNames::preferredTableName_names_areAsPromised_data()
{
    QTest::addColumn<TableId>("id");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *schema, const char *table, const char *name) {
        QTest::addRow("%s.%s", schema, table) << idOf(schema, table) << QString::fromUtf8(name);
    };
    row("public", "orders", "orders");
    row("public", "Orders", "Orders");
    row("sales", "orders", "sales__orders");
    row("Public", "orders", "Public__orders");
    row("public", "a\"b", "a\"b");
    row("public", "größe", "größe");
    // SQLite keeps names that begin with "sqlite_" for itself, Tributary those that begin with
    // "_tributary_".
    row("public", "sqlite_master", "public__sqlite_master");
    row("public", "SQLite_stat1", "public__SQLite_stat1");
    row("public", "sqlite", "sqlite");
    row("public", "_tributary_tables", "public___tributary_tables");
    row("public", "_TRIBUTARY_META", "public___TRIBUTARY_META");
    row("sqlite", "t", "copy_sqlite__t");
    row("sqlite_x", "t", "copy_sqlite_x__t");
    row("_tributary", "t", "copy__tributary__t");
    row("sales", "sqlite_master", "sales__sqlite_master");
}

void TestSqliteNames::preferredTableName_names_areAsPromised()
{
    QFETCH(TableId, id);
    QFETCH(QString, name);
    QCOMPARE(preferredTableName(id), name);
}

void TestSqliteNames::foldedName_onlyAsciiLetters_areFolded()
{
    // As SQLite compares names: Ä and ä are two.
    QCOMPARE(foldedName(QStringLiteral("AZaz_09[@`{ÄÖßΣ")), QStringLiteral("azaz_09[@`{ÄÖßΣ"));
}

void TestSqliteNames::freeTableName_nothingTaken_isThePreferredOne()
{
    QCOMPARE(freeTableName(idOf("sales", "orders"), {}), QStringLiteral("sales__orders"));
    QCOMPARE(freeTableName(idOf("public", "orders"), {QStringLiteral("orders2")}),
             QStringLiteral("orders"));
}

void TestSqliteNames::freeTableName_taken_hasTheOidBehind()
{
    const QSet<QString> taken = {QStringLiteral("orders"), QStringLiteral("sales__orders")};
    QCOMPARE(freeTableName(idOf("public", "orders", 7), taken), QStringLiteral("orders_7"));
    QCOMPARE(freeTableName(idOf("public", "ORDERS", 8), taken), QStringLiteral("ORDERS_8"));
    QCOMPARE(freeTableName(idOf("public", "Sales__Orders", 9), taken),
             QStringLiteral("Sales__Orders_9"));
}

void TestSqliteNames::freeTableName_takenWithTheOidToo_isStillFree()
{
    const QSet<QString> taken = {QStringLiteral("orders"), QStringLiteral("orders_7"),
                                 QStringLiteral("orders_7_7")};
    const QString name = freeTableName(idOf("public", "Orders", 7), taken);
    QVERIFY(!taken.contains(foldedName(name)));
    QVERIFY(name.startsWith(u"Orders_7"));
}

void TestSqliteNames::columnNames_clashes_haveTheirNumberBehind_data()
{
    using Columns = QList<std::pair<int, const char *>>;
    QTest::addColumn<Columns>("columns");
    QTest::addColumn<QStringList>("names");
    const auto list = [](std::initializer_list<const char *> names) {
        QStringList texts;
        for (const char *name : names)
            texts.append(QString::fromUtf8(name));
        return texts;
    };
    QTest::newRow("none") << Columns() << QStringList();
    QTest::newRow("no clash") << Columns{{1, "id"}, {2, "Name"}, {5, "größe"}}
                              << list({"id", "Name", "größe"});
    QTest::newRow("case") << Columns{{1, "id"}, {2, "ID"}, {3, "Id"}}
                          << list({"id", "ID_2", "Id_3"});
    QTest::newRow("the number counts, not the place")
        << Columns{{4, "id"}, {9, "ID"}} << list({"id", "ID_9"});
    QTest::newRow("a name that looks like a suffix")
        << Columns{{1, "a"}, {2, "A"}, {3, "A_2"}} << list({"a", "A_2", "A_2_3"});
    QTest::newRow("the suffix is there already")
        << Columns{{1, "A_3"}, {2, "a"}, {3, "A"}} << list({"A_3", "a", "A_3_3"});
    QTest::newRow("letters that SQLite tells apart")
        << Columns{{1, "ä"}, {2, "Ä"}} << list({"ä", "Ä"});
}

void TestSqliteNames::columnNames_clashes_haveTheirNumberBehind()
{
    using Columns = QList<std::pair<int, const char *>>;
    QFETCH(Columns, columns);
    QFETCH(QStringList, names);
    QCOMPARE(columnNames(tableWith(columns)), names);
}

QTEST_GUILESS_MAIN(TestSqliteNames)
#include "tst_sqlitenames.moc"
