// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/copystatement.h"

#include <QTest>

using namespace tributary;

namespace {

ColumnSchema columnOf(const char *name, ValueClass valueClass)
{
    ColumnSchema column;
    column.name = QString::fromUtf8(name);
    column.valueClass = valueClass;
    column.outputFunction = QStringLiteral("\"pg_catalog\".\"x_out\"");
    return column;
}

TableSchema tableOf(TableKind kind, const QList<ColumnSchema> &columns)
{
    TableSchema schema;
    schema.id = {
        .oid = 16402, .schema = QStringLiteral("sales"), .name = QStringLiteral("ord\"ers")};
    schema.kind = kind;
    schema.columns = columns;
    return schema;
}

const QList<ColumnSchema> plainColumns = {columnOf("id", ValueClass::Integer),
                                          columnOf("Na\"me", ValueClass::Text)};

} // namespace

class TestCopyStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyStatement_shapes_areAsExpected_data();
    void copyStatement_shapes_areAsExpected();
    void copyStatement_hostileNames_stayNames();
    void pageRanges_tables_areCutWhenLarge_data();
    void pageRanges_tables_areCutWhenLarge();
    void pageRanges_pieces_coverTheTableOnce();
    void describeStatement_sameColumns_noRows_data();
    void describeStatement_sameColumns_noRows();
    void selectStatement_isTheSameWithAllRows();
};

void TestCopyStatement::copyStatement_shapes_areAsExpected_data()
{
    QTest::addColumn<TableSchema>("schema");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const TableSchema &schema, qint64 first, qint64 end,
                        const char *sql) {
        QTest::newRow(name) << schema << first << end << QString::fromUtf8(sql);
    };
    row("table", tableOf(TableKind::Table, plainColumns), 0, -1,
        R"(COPY "sales"."ord""ers" ("id", "Na""me") TO STDOUT (FORMAT binary))");
    // Without ONLY it would read no rows, and its children's rows belong to it.
    row("partitioned table", tableOf(TableKind::PartitionedTable, plainColumns), 0, -1,
        R"(COPY (SELECT "id", "Na""me" FROM "sales"."ord""ers") TO STDOUT (FORMAT binary))");
    row("view", tableOf(TableKind::View, plainColumns), 0, -1,
        R"(COPY (SELECT "id", "Na""me" FROM "sales"."ord""ers") TO STDOUT (FORMAT binary))");
    row("materialised view", tableOf(TableKind::MaterialisedView, plainColumns), 0, -1,
        R"(COPY (SELECT "id", "Na""me" FROM "sales"."ord""ers") TO STDOUT (FORMAT binary))");
    row("foreign table", tableOf(TableKind::ForeignTable, plainColumns), 0, -1,
        R"(COPY (SELECT "id", "Na""me" FROM "sales"."ord""ers") TO STDOUT (FORMAT binary))");
    ColumnSchema cursor = columnOf("c", ValueClass::Other);
    cursor.outputFunction.clear();
    row("column whose type has no output function of its own",
        tableOf(TableKind::Table, {columnOf("id", ValueClass::Integer), cursor}), 0, -1,
        R"(COPY (SELECT "id", "c"::pg_catalog.text FROM ONLY "sales"."ord""ers") TO STDOUT (FORMAT binary))");
    row("column that is read as text",
        tableOf(TableKind::Table,
                {columnOf("id", ValueClass::Integer), columnOf("spans", ValueClass::Array),
                 columnOf("ip", ValueClass::Other)}),
        0, -1,
        R"x(COPY (SELECT "id", pg_catalog.textin("pg_catalog"."x_out"("spans")), pg_catalog.textin("pg_catalog"."x_out"("ip")) FROM ONLY "sales"."ord""ers") TO STDOUT (FORMAT binary))x");
    ColumnSchema generated = columnOf("total", ValueClass::Integer);
    generated.generated = true;
    row("generated column", tableOf(TableKind::Table, {generated}), 0, -1,
        R"(COPY (SELECT "total" FROM ONLY "sales"."ord""ers") TO STDOUT (FORMAT binary))");
    row("no columns", tableOf(TableKind::Table, {}), 0, -1,
        R"(COPY (SELECT  FROM ONLY "sales"."ord""ers") TO STDOUT (FORMAT binary))");
    row("first pages", tableOf(TableKind::Table, plainColumns), 0, 131072,
        R"(COPY (SELECT "id", "Na""me" FROM ONLY "sales"."ord""ers" WHERE ctid >= '(0,0)' AND ctid < '(131072,0)') TO STDOUT (FORMAT binary))");
    row("last pages", tableOf(TableKind::Table, plainColumns), 131072, -1,
        R"(COPY (SELECT "id", "Na""me" FROM ONLY "sales"."ord""ers" WHERE ctid >= '(131072,0)') TO STDOUT (FORMAT binary))");
}

void TestCopyStatement::copyStatement_shapes_areAsExpected()
{
    QFETCH(TableSchema, schema);
    QFETCH(qint64, first);
    QFETCH(qint64, end);
    QFETCH(QString, sql);
    QCOMPARE(copyStatement(schema, {.first = first, .end = end}), sql);
}

void TestCopyStatement::copyStatement_hostileNames_stayNames()
{
    TableSchema schema = tableOf(TableKind::Table,
                                 {columnOf("%1 %2\") TO '/tmp/x' --", ValueClass::Other)});
    schema.id.schema = QStringLiteral("%2");
    schema.id.name = QStringLiteral("%1");
    schema.columns[0].outputFunction = QStringLiteral("\"%2\".\"%1\"");
    QCOMPARE(copyStatement(schema, {}),
             QStringLiteral("COPY (SELECT pg_catalog.textin(\"%2\".\"%1\"(\"%1 %2\"\") TO '/tmp/x' "
                            "--\")) FROM ONLY \"%2\".\"%1\")"
                            " TO STDOUT (FORMAT binary)"));
    schema.columns[0].valueClass = ValueClass::Text;
    QCOMPARE(copyStatement(schema, {}),
             QStringLiteral(
                 "COPY \"%2\".\"%1\" (\"%1 %2\"\") TO '/tmp/x' --\") TO STDOUT (FORMAT binary)"));
}

void TestCopyStatement::pageRanges_tables_areCutWhenLarge_data()
{
    QTest::addColumn<TableKind>("kind");
    QTest::addColumn<qint64>("pages");
    QTest::addColumn<int>("version");
    QTest::addColumn<qsizetype>("ranges");
    QTest::newRow("empty") << TableKind::Table << qint64(0) << 150000 << qsizetype(1);
    QTest::newRow("1 GB") << TableKind::Table << pagesPerChunk << 150000 << qsizetype(1);
    QTest::newRow("1 GB and a page")
        << TableKind::Table << pagesPerChunk + 1 << 150000 << qsizetype(2);
    QTest::newRow("2 GB") << TableKind::Table << 2 * pagesPerChunk << 150000 << qsizetype(2);
    QTest::newRow("1 TB") << TableKind::Table << 1024 * pagesPerChunk << 140000 << qsizetype(1024);
    QTest::newRow("1 TB on an old server")
        << TableKind::Table << 1024 * pagesPerChunk << 139999 << qsizetype(1);
    QTest::newRow("materialised view")
        << TableKind::MaterialisedView << 2 * pagesPerChunk << 150000 << qsizetype(2);
    // Have no pages of their own.
    QTest::newRow("partitioned table")
        << TableKind::PartitionedTable << 2 * pagesPerChunk << 150000 << qsizetype(1);
    QTest::newRow("view") << TableKind::View << 2 * pagesPerChunk << 150000 << qsizetype(1);
    QTest::newRow("foreign table")
        << TableKind::ForeignTable << 2 * pagesPerChunk << 150000 << qsizetype(1);
}

void TestCopyStatement::pageRanges_tables_areCutWhenLarge()
{
    QFETCH(TableKind, kind);
    QFETCH(qint64, pages);
    QFETCH(int, version);
    QFETCH(qsizetype, ranges);
    TableSchema schema = tableOf(kind, plainColumns);
    schema.pages = pages;
    const QList<PageRange> found = pageRanges(schema, version);
    QCOMPARE(found.size(), ranges);
    QCOMPARE(found.first().isWhole(), ranges == 1);
}

void TestCopyStatement::pageRanges_pieces_coverTheTableOnce()
{
    TableSchema schema = tableOf(TableKind::Table, plainColumns);
    for (const qint64 pages :
         {pagesPerChunk + 1, 3 * pagesPerChunk - 1, 3 * pagesPerChunk, 3 * pagesPerChunk + 1}) {
        schema.pages = pages;
        qint64 next = 0;
        const QList<PageRange> ranges = pageRanges(schema, 150000);
        for (qsizetype i = 0; i < ranges.size(); ++i) {
            QCOMPARE(ranges[i].first, next);
            // The last has no end: the table may have grown since it was measured.
            QCOMPARE(ranges[i].end < 0, i == ranges.size() - 1);
            next = ranges[i].end;
        }
    }
}

void TestCopyStatement::describeStatement_sameColumns_noRows_data()
{
    QTest::addColumn<TableSchema>("schema");
    QTest::addColumn<QString>("sql");
    QTest::newRow("table") << tableOf(TableKind::Table, plainColumns)
                           << QStringLiteral(
                                  R"(SELECT "id", "Na""me" FROM ONLY "sales"."ord""ers" LIMIT 0)");
    QTest::newRow("partitioned table")
        << tableOf(TableKind::PartitionedTable, plainColumns)
        << QStringLiteral(R"(SELECT "id", "Na""me" FROM "sales"."ord""ers" LIMIT 0)");
    QTest::newRow("no columns") << tableOf(
        TableKind::Table, {}) << QStringLiteral(R"(SELECT  FROM ONLY "sales"."ord""ers" LIMIT 0)");
    QTest::newRow("column that is read as text")
        << tableOf(TableKind::View, {columnOf("ip", ValueClass::Other)})
        << QStringLiteral(R"(SELECT "ip" FROM "sales"."ord""ers" LIMIT 0)");
}

void TestCopyStatement::selectStatement_isTheSameWithAllRows()
{
    QCOMPARE(selectStatement(tableOf(TableKind::Table, plainColumns)),
             QStringLiteral(R"(SELECT "id", "Na""me" FROM ONLY "sales"."ord""ers")"));
}

void TestCopyStatement::describeStatement_sameColumns_noRows()
{
    QFETCH(TableSchema, schema);
    QFETCH(QString, sql);
    QCOMPARE(describeStatement(schema), sql);
}

QTEST_GUILESS_MAIN(TestCopyStatement)
#include "tst_copystatement.moc"
