// SPDX-License-Identifier: GPL-3.0-or-later
//
// How verification reads a table on both sides, without server and destination.

#include "engine/sync/verify/comparisonplan.h"

#include <QtTest>

namespace tributary {

namespace {

using namespace Qt::StringLiterals;

ColumnSchema column(int attnum, const QString &name, ValueClass valueClass, quint32 typeOid = 0)
{
    ColumnSchema schema;
    schema.attnum = attnum;
    schema.name = name;
    schema.valueClass = valueClass;
    schema.typeOid = typeOid;
    return schema;
}

RecordedCopy copyOf(const TableSchema &table, const QList<QString> &keyNames = {})
{
    RecordedCopy copy{.source = table.id,
                      .destinationName = u"dest"_s,
                      .sourceIdentity = u"1/2"_s,
                      .sourceDescription = {},
                      .columns = {}};
    for (const ColumnSchema &schema : table.columns)
        copy.columns.append({.attnum = schema.attnum,
                             .sourceName = schema.name,
                             .destinationName = schema.name,
                             .keyPosition = static_cast<int>(keyNames.indexOf(schema.name)) + 1});
    return copy;
}

TableSchema orders()
{
    TableSchema table;
    table.id = {.oid = 16400, .schema = u"public"_s, .name = u"orders"_s};
    table.columns = {column(1, u"id"_s, ValueClass::Integer),
                     column(2, u"code"_s, ValueClass::Text, 25),
                     column(3, u"price"_s, ValueClass::Numeric)};
    return table;
}

const QSet<QString> orderColumns = {u"id"_s, u"code"_s, u"price"_s};
const ComparisonServer server{.version = 150000, .encoding = u"UTF8"_s};

} // namespace

class TestComparisonPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void plan_integerKey_isReadInItsOrder()
    {
        const TableSchema table = orders();
        const ComparisonPlan plan = planComparison(copyOf(table, {u"id"_s}), table, orderColumns,
                                                   server);
        QCOMPARE(plan.order, RowOrder::ByKey);
        QCOMPARE(plan.key, QList<qsizetype>({0}));
        QCOMPARE(
            plan.copySql,
            uR"(COPY (SELECT "id", "code", "price" FROM ONLY "public"."orders" ORDER BY "id") TO STDOUT)"_s);
        QCOMPARE(
            plan.selectSql,
            uR"(SELECT t."id", t."code", t."price" FROM main."dest" AS t ORDER BY t."id" COLLATE BINARY)"_s);
        QCOMPARE(plan.notes, QStringList({u"display scale of numeric is not compared"_s}));
    }

    void plan_textKey_isReadBytewise()
    {
        const TableSchema table = orders();
        const ComparisonPlan plan = planComparison(copyOf(table, {u"code"_s, u"id"_s}), table,
                                                   orderColumns, server);
        QCOMPARE(plan.order, RowOrder::ByKey);
        QCOMPARE(plan.key, QList<qsizetype>({1, 0}));
        QVERIFY(plan.copySql.contains(uR"(ORDER BY "code" COLLATE pg_catalog."C", "id")"_s));
        const ComparisonServer latin{.version = 150000, .encoding = u"LATIN1"_s};
        QCOMPARE(planComparison(copyOf(table, {u"code"_s}), table, orderColumns, latin).order,
                 RowOrder::Sorted);
    }

    void plan_otherKeys_areSortedHere()
    {
        TableSchema table = orders();
        QCOMPARE(planComparison(copyOf(table, {u"price"_s}), table, orderColumns, server).order,
                 RowOrder::Sorted);
        QVERIFY(!planComparison(copyOf(table, {u"price"_s}), table, orderColumns, server)
                     .copySql.contains(u"ORDER BY"_s));
        table.columns[1].typeOid = 1042; // char(n)
        QCOMPARE(planComparison(copyOf(table, {u"code"_s}), table, orderColumns, server).order,
                 RowOrder::Sorted);
        QCOMPARE(planComparison(copyOf(table), table, orderColumns, server).order, RowOrder::NoKey);
    }

    void plan_kinds_sayOnlyForTablesOnly()
    {
        TableSchema table = orders();
        for (const TableKind kind : {TableKind::PartitionedTable, TableKind::View,
                                     TableKind::MaterialisedView, TableKind::ForeignTable}) {
            table.kind = kind;
            const ComparisonPlan plan = planComparison(copyOf(table), table, orderColumns, server);
            QVERIFY(!plan.copySql.contains(u"ONLY"_s));
            QVERIFY(!plan.sourceCountSql.contains(u"ONLY"_s));
        }
    }

    void plan_columnsThatMoved_areNoted()
    {
        TableSchema table = orders();
        const RecordedCopy copy = copyOf(table, {u"id"_s});
        table.columns[1].name = u"article"_s; // renamed
        table.columns[2] = column(4, u"added"_s, ValueClass::Text,
                                  25); // price dropped, another added
        const ComparisonPlan plan = planComparison(copy, table, orderColumns, server);
        QCOMPARE(plan.columns.size(), 2);
        QVERIFY(plan.copySql.startsWith(uR"(COPY (SELECT "id", "article" FROM)"_s));
        QVERIFY(plan.selectSql.startsWith(uR"(SELECT t."id", t."code" FROM)"_s));
        QCOMPARE(plan.notes.size(), 3);
        QVERIFY(plan.notes.filter(u"column code is called article"_s).size() == 1);
        QVERIFY(plan.notes.filter(u"column price is not compared"_s).size() == 1);
        QVERIFY(plan.notes.filter(u"column added is not compared"_s).size() == 1);
    }

    void plan_namesThatChangedPlaces_followTheColumns()
    {
        TableSchema table = orders();
        const RecordedCopy copy = copyOf(table, {u"id"_s});
        table.columns[1].name = u"price"_s;
        table.columns[2].name = u"code"_s;
        const ComparisonPlan plan = planComparison(copy, table, orderColumns, server);
        QVERIFY(plan.copySql.startsWith(uR"(COPY (SELECT "id", "price", "code" FROM)"_s));
        QVERIFY(plan.selectSql.startsWith(uR"(SELECT t."id", t."code", t."price" FROM)"_s));
        QCOMPARE(plan.notes.filter(u" is called "_s).size(), 2);
    }

    void plan_numbersOfAnotherTable_areNotTrusted()
    {
        TableSchema table = orders();
        const RecordedCopy copy = copyOf(table, {u"id"_s});
        table.id.oid = 20000; // made anew: what was column 2 is something else now
        table.columns[1].name = u"article"_s;
        const ComparisonPlan plan = planComparison(copy, table, orderColumns, server);
        QCOMPARE(plan.columns.size(), 2);
        QVERIFY(plan.notes.filter(u"column code is not compared"_s).size() == 1);
    }

    void plan_keyColumnGone_hasNoKey()
    {
        TableSchema table = orders();
        const RecordedCopy copy = copyOf(table, {u"id"_s, u"code"_s});
        table.columns.removeAt(1);
        const ComparisonPlan plan = planComparison(copy, table, orderColumns, server);
        QCOMPARE(plan.order, RowOrder::NoKey);
        QVERIFY(plan.key.isEmpty());
    }

    void plan_destinationColumnGone_isComparedAsNull()
    {
        const TableSchema table = orders();
        const ComparisonPlan plan = planComparison(copyOf(table, {u"id"_s}), table,
                                                   {u"id"_s, u"price"_s}, server);
        QVERIFY(plan.selectSql.startsWith(uR"(SELECT t."id", NULL, t."price" FROM)"_s));
        QVERIFY(plan.notes.filter(u"no column code"_s).size() == 1);
    }

    void plan_hostileNames_areQuoted()
    {
        TableSchema table;
        table.id = {.oid = 1, .schema = u"a\"b"_s, .name = u"c;--\nd"_s};
        table.columns = {column(1, u"x\" FROM y--"_s, ValueClass::Integer)};
        RecordedCopy copy = copyOf(table, {u"x\" FROM y--"_s});
        copy.destinationName = u"e\"f"_s;
        const ComparisonPlan plan = planComparison(copy, table, {u"x\" FROM y--"_s}, server);
        QCOMPARE(
            plan.copySql,
            u"COPY (SELECT \"x\"\" FROM y--\" FROM ONLY \"a\"\"b\".\"c;--\nd\" ORDER BY \"x\"\" "
            "FROM y--\") TO STDOUT"_s);
        QVERIFY(plan.selectSql.contains(u"main.\"e\"\"f\" AS t"_s));
    }

    void plan_noColumns_stillCountsRows()
    {
        TableSchema table;
        table.id = {.oid = 1, .schema = u"public"_s, .name = u"bare"_s};
        const ComparisonPlan plan = planComparison(copyOf(table), table, {u"_row"_s}, server);
        QCOMPARE(plan.copySql, uR"(COPY (SELECT  FROM ONLY "public"."bare") TO STDOUT)"_s);
        QCOMPARE(plan.selectSql, uR"(SELECT NULL FROM main."dest" AS t)"_s);
    }

    void expression_ofBoxes_doesNotReadTheTextBack()
    {
        ColumnSchema boxes = column(1, u"b"_s, ValueClass::Array);
        boxes.elementDelimiter = ';';
        boxes.outputFunction = u"\"pg_catalog\".\"array_out\""_s;
        QVERIFY(
            sourceExpression(boxes, 110000).contains(u"array_to_json(\"b\"::pg_catalog.text[])"_s));
        QVERIFY(sourceExpression(boxes, 100000).contains(u"array_to_json(\"b\")"_s));
        boxes.elementDelimiter = ',';
        QVERIFY(
            sourceExpression(boxes, 150000)
                .contains(
                    u"array_to_json(pg_catalog.textin(\"pg_catalog\".\"array_out\"(\"b\"))::"_s));
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestComparisonPlan)
#include "tst_comparisonplan.moc"
