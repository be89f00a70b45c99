// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/memorytable.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestSqliteDdl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteColumnType_everyClass_isAsPromised_data();
    void sqliteColumnType_everyClass_isAsPromised();
    void sqliteCreateTable_integerKey_isTheRowid();
    void sqliteCreateTable_keys_areDeclared_data();
    void sqliteCreateTable_keys_areDeclared();
    void sqliteCreateTable_withoutKey_takesRowsInAnyOrder();
    void sqliteCreateTable_noColumns_countsRows();
    void sqliteCreateTable_hostileNames_stayNames();
    void sqliteInsert_rows_haveAParameterEach();
    void sqliteRowsPerInsert_anyWidth_staysWithinTheLimits();
    void isLoadedUnsorted_onlyFarFromKeyOrder_data();
    void isLoadedUnsorted_onlyFarFromKeyOrder();
};

void TestSqliteDdl::sqliteColumnType_everyClass_isAsPromised_data()
{
    QTest::addColumn<ColumnSchema>("column");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, ValueClass valueClass, const char *type,
                        int typmod = -1) {
        QTest::newRow(name) << columnOf("c", valueClass, typmod) << QString::fromLatin1(type);
    };
    using enum ValueClass;
    row("integer", Integer, "INTEGER");
    row("boolean", Boolean, "BOOLEAN");
    row("float4", Float4, "");
    row("float8", Float8, "");
    row("numeric", Numeric, "");
    row("numeric(10,2)", Numeric, "DECIMAL(10,2)", limits(10, 2));
    row("numeric(15,0)", Numeric, "DECIMAL(15,0)", limits(15, 0));
    row("numeric(15,15)", Numeric, "DECIMAL(15,15)", limits(15, 15));
    row("numeric(16,2)", Numeric, "", limits(16, 2));
    row("numeric(5,-2)", Numeric, "", limits(5, -2));
    row("date", Date, "DATE");
    row("timestamp", Timestamp, "TIMESTAMP");
    row("timestamptz", TimestampTz, "TIMESTAMP");
    row("uuid", Uuid, "TEXT");
    row("bytea", Bytes, "BLOB");
    row("text", Text, "TEXT");
    row("json", Json, "TEXT");
    row("jsonb", Jsonb, "TEXT");
    row("array", Array, "TEXT");
    row("anything else", Other, "TEXT");
}

void TestSqliteDdl::sqliteColumnType_everyClass_isAsPromised()
{
    QFETCH(ColumnSchema, column);
    QFETCH(QString, type);
    QCOMPARE(sqliteColumnType(column), type);
}

void TestSqliteDdl::sqliteCreateTable_integerKey_isTheRowid()
{
    MemoryTable table(
        planOf({columnOf("name", ValueClass::Text), columnOf("id", ValueClass::Integer)}, {1}));
    QVERIFY(table.isReady());
    RowBatch batch(2);
    batch.appendText("x");
    batch.appendInteger(4711);
    batch.endRow();
    QVERIFY(table.write(batch));
    QCOMPARE(table.value(QStringLiteral("SELECT rowid FROM t")), QStringLiteral("4711"));
    QCOMPARE(table.value(QStringLiteral("SELECT count(*) FROM pragma_index_list('t')")),
             QStringLiteral("0"));
    QCOMPARE(table.value(QStringLiteral(
                 "SELECT group_concat(name || ':' || \"notnull\") FROM pragma_table_info('t')")),
             QStringLiteral("name:0,id:1"));
}

void TestSqliteDdl::sqliteCreateTable_keys_areDeclared_data()
{
    QTest::addColumn<QList<ColumnSchema>>("columns");
    QTest::addColumn<QList<qsizetype>>("key");
    QTest::addColumn<QString>("declared"); // name, place in the key, not null
    const ColumnSchema a = columnOf("a", ValueClass::Integer);
    const ColumnSchema b = columnOf("b", ValueClass::Text);
    const ColumnSchema c = columnOf("C", ValueClass::Uuid);
    const ColumnSchema folded = columnOf("c", ValueClass::Integer);
    using Key = QList<qsizetype>;
    QTest::newRow("none") << QList{a, b} << Key{} << QStringLiteral("a 0 0,b 0 0");
    QTest::newRow("text") << QList{a, b} << Key{1} << QStringLiteral("a 0 0,b 1 1");
    QTest::newRow("two") << QList{a, b, c} << Key{0, 2} << QStringLiteral("a 1 1,b 0 0,C 2 1");
    QTest::newRow("in another order")
        << QList{a, b, c} << Key{2, 0} << QStringLiteral("a 2 1,b 0 0,C 1 1");
    QTest::newRow("integer") << QList{a, b} << Key{0} << QStringLiteral("a 1 1,b 0 0");
    QTest::newRow("of a column that is called otherwise")
        << QList{c, folded} << Key{1, 0} << QStringLiteral("C 2 1,c_2 1 1");
}

void TestSqliteDdl::sqliteCreateTable_keys_areDeclared()
{
    QFETCH(QList<ColumnSchema>, columns);
    QFETCH(QList<qsizetype>, key);
    QFETCH(QString, declared);
    MemoryTable table(planOf(columns, key));
    QVERIFY(table.isReady());
    QCOMPARE(table.value(QStringLiteral("SELECT group_concat(name || ' ' || pk || ' ' || "
                                        "\"notnull\") FROM pragma_table_info('t')")),
             declared);
}

void TestSqliteDdl::sqliteCreateTable_withoutKey_takesRowsInAnyOrder()
{
    MemoryTable table(planOf({columnOf("id", ValueClass::Integer)}, {0}), false);
    QVERIFY(table.isReady());
    RowBatch batch(1);
    for (const qint64 id : {3, 1, 2}) {
        batch.appendInteger(id);
        batch.endRow();
    }
    QVERIFY(table.write(batch));
    QCOMPARE(table.value(
                 QStringLiteral("SELECT group_concat(id) FROM (SELECT id FROM t ORDER BY rowid)")),
             QStringLiteral("3,1,2"));
    QCOMPARE(table.value(QStringLiteral("SELECT count(*) FROM pragma_index_list('t')")),
             QStringLiteral("0"));
}

void TestSqliteDdl::sqliteCreateTable_noColumns_countsRows()
{
    MemoryTable table(planOf({}));
    QVERIFY(table.isReady());
    RowBatch batch(0);
    for (int i = 0; i < 250; ++i)
        batch.endRow();
    QVERIFY(table.write(batch));
    QCOMPARE(table.value(QStringLiteral("SELECT count(*) || ' ' || max(_tributary_row) FROM t")),
             QStringLiteral("250 250"));
}

void TestSqliteDdl::sqliteCreateTable_hostileNames_stayNames()
{
    const QStringList names = {
        QStringLiteral("a\"b"),    QStringLiteral("%1 %2"),  QStringLiteral("x); DROP TABLE t; --"),
        QStringLiteral("größe\n"), QStringLiteral("select"), QStringLiteral("rowid")};
    QList<ColumnSchema> columns;
    for (const QString &name : names)
        columns.append(columnOf(qPrintable(name), ValueClass::Text));
    MemoryTable table(planOf(columns, {0, 2}));
    QVERIFY(table.isReady());
    QCOMPARE(
        table.value(QStringLiteral("SELECT group_concat(name, '|') FROM pragma_table_info('t')")),
        names.join(u'|'));
}

void TestSqliteDdl::sqliteInsert_rows_haveAParameterEach()
{
    QCOMPARE(sqliteInsert(QStringLiteral("main.\"a%1\""), 1, 1),
             QStringLiteral("INSERT INTO main.\"a%1\" VALUES (?)"));
    QCOMPARE(sqliteInsert(QStringLiteral("t"), 3, 2),
             QStringLiteral("INSERT INTO t VALUES (?,?,?),(?,?,?)"));
}

void TestSqliteDdl::sqliteRowsPerInsert_anyWidth_staysWithinTheLimits()
{
    constexpr qsizetype mostParameters = 32'766; // SQLITE_MAX_VARIABLE_NUMBER
    QCOMPARE(sqliteRowsPerInsert(0), 100);
    QCOMPARE(sqliteRowsPerInsert(1), 100);
    QCOMPARE(sqliteRowsPerInsert(2000), 1);
    for (qsizetype columns = 1; columns <= 2000; ++columns) {
        QVERIFY(sqliteRowsPerInsert(columns) >= 1);
        QVERIFY(sqliteRowsPerInsert(columns) * columns <= mostParameters);
        QVERIFY(sqliteRowsPerInsert(columns) >= sqliteRowsPerInsert(columns + 1));
    }
}

void TestSqliteDdl::isLoadedUnsorted_onlyFarFromKeyOrder_data()
{
    QTest::addColumn<QList<qsizetype>>("key");
    QTest::addColumn<QList<double>>("correlation"); // none or one
    QTest::addColumn<bool>("unsorted");
    QTest::newRow("in order") << QList<qsizetype>{0} << QList{1.0} << false;
    QTest::newRow("nearly in order") << QList<qsizetype>{0} << QList{0.9} << false;
    QTest::newRow("out of order") << QList<qsizetype>{0} << QList{0.89} << true;
    QTest::newRow("at random") << QList<qsizetype>{0} << QList{0.0} << true;
    QTest::newRow("backwards") << QList<qsizetype>{0} << QList{-1.0} << true;
    QTest::newRow("unknown") << QList<qsizetype>{0} << QList<double>() << false;
    QTest::newRow("no key") << QList<qsizetype>() << QList{0.0} << false;
}

void TestSqliteDdl::isLoadedUnsorted_onlyFarFromKeyOrder()
{
    QFETCH(QList<qsizetype>, key);
    QFETCH(QList<double>, correlation);
    QFETCH(bool, unsorted);
    TableSchema schema = planOf({columnOf("id", ValueClass::Integer)}, key).schema;
    if (!correlation.isEmpty())
        schema.keyCorrelation = correlation.first();
    QCOMPARE(isLoadedUnsorted(schema), unsorted);
}

QTEST_GUILESS_MAIN(TestSqliteDdl)
#include "tst_sqliteddl.moc"
