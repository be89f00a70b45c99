// SPDX-License-Identifier: GPL-3.0-or-later
//
// How verification takes rows apart, sorts them and plans a comparison, without server and
// destination.

#include "engine/sync/verify/comparisonplan.h"
#include "engine/sync/verify/copytextrow.h"
#include "engine/sync/verify/mergerows.h"
#include "engine/sync/verify/rowsorter.h"
#include "engine/sync/verify/verifyrun.h"

#include <QDir>
#include <QtTest>

#include <algorithm>
#include <random>

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

/// Integers in ascending order, as one side of a merge.
struct Side
{
    QList<int> values;
    qsizetype at = -1;

    Result<RowStep> next()
    {
        ++at;
        return at < values.size() ? RowStep::Row : RowStep::End;
    }

    int value() const { return values[at]; }
};

struct Seen
{
    QList<int> left;
    QList<int> right;
    QList<int> both;

    void sourceOnly(const Side &side) { left.append(side.value()); }

    void destinationOnly(const Side &side) { right.append(side.value()); }

    void onBoth(const Side &side, const Side &) { both.append(side.value()); }
};

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

/// The row is taken apart in place: in @p line.
bool parse(CopyTextRow &row, QByteArray &line, qsizetype fields)
{
    return row.parse({line.data(), static_cast<size_t>(line.size())}, fields);
}

/// For rows whose fields are not looked at.
bool parse(CopyTextRow &row, const char *line, qsizetype fields)
{
    QByteArray copy(line);
    return parse(row, copy, fields);
}

} // namespace

class TestVerifyRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void parse_row_unescapesItsFields()
    {
        CopyTextRow row;
        QByteArray line = "1\t\\N\t\ta\\tb\\n\\\\N\\b\\f\\r\\v\t\\\\N\n";
        QVERIFY(parse(row, line, 5));
        QCOMPARE(row.fieldCount(), 5);
        QCOMPARE(row.field(0)->toByteArray(), "1");
        QVERIFY(!row.field(1));
        QVERIFY(row.field(2));
        QVERIFY(row.field(2)->isEmpty());
        QCOMPARE(row.field(3)->toByteArray(), "a\tb\n\\N\b\f\r\v");
        QCOMPARE(row.field(4)->toByteArray(), "\\N");
    }

    void parse_emptyRows_dependOnTheColumns()
    {
        CopyTextRow row;
        QVERIFY(parse(row, "\n", 0));
        QCOMPARE(row.fieldCount(), 0);
        QByteArray line = "\n";
        QVERIFY(parse(row, line, 1));
        QVERIFY(row.field(0) && row.field(0)->isEmpty());
        QVERIFY(parse(row, "", 1));
        QVERIFY(!parse(row, "x\n", 0));
    }

    void parse_brokenRow_isRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"", "a", "a\tb\tc", "a\t\\", "a\tb\\", "a\t\\x", "\\Nx\ta", "a\tb\\N", "a\t\\1"})
            QTest::newRow(line) << QByteArray(line);
    }

    void parse_brokenRow_isRefused()
    {
        QFETCH(QByteArray, line);
        CopyTextRow row;
        QVERIFY(parse(row, "good\tone\n", 2));
        QVERIFY(!parse(row, line, 2));
        QCOMPARE(row.fieldCount(), 0);
    }

    void parse_largeRow_isUnescapedInPlace()
    {
        CopyTextRow row;
        const QByteArray large = QByteArray("ab\\n").repeated(1 << 20);
        QByteArray line = large + '\t' + large;
        QVERIFY(parse(row, line, 2));
        QCOMPARE(row.field(0)->size(), 3 << 20);
        QCOMPARE(row.field(0)->toByteArray(), QByteArray("ab\n").repeated(1 << 20));
        QCOMPARE(*row.field(0), *row.field(1));
        QVERIFY(row.field(1)->data() >= line.constData() && row.field(1)->data() < line.constEnd());
    }

    void merge_twoSides_tellsWhoHasWhat()
    {
        Side left{.values = {1, 2, 2, 4, 6}};
        Side right{.values = {2, 3, 4, 4, 5}};
        Seen seen;
        QVERIFY(mergeRows(
            left, right,
            [](const Side &one, const Side &other) { return one.value() - other.value(); }, seen));
        QCOMPARE(seen.left, QList<int>({1, 2, 6}));
        QCOMPARE(seen.right, QList<int>({3, 4, 5}));
        QCOMPARE(seen.both, QList<int>({2, 4}));
    }

    void merge_emptySides_isEmpty()
    {
        Side left;
        Side right;
        Seen seen;
        QVERIFY(mergeRows(
            left, right, [](const Side &, const Side &) { return 0; }, seen));
        QVERIFY(seen.left.isEmpty() && seen.right.isEmpty() && seen.both.isEmpty());
    }

    void sort_moreThanTheMemory_comesBackInOrder_data()
    {
        QTest::addColumn<qsizetype>("memory");
        QTest::newRow("in memory") << RowSorter::defaultMemory;
        QTest::newRow("a few runs") << qsizetype(100000);
        QTest::newRow("hundreds of runs") << qsizetype(2000);
        QTest::newRow("each record a run") << qsizetype(1);
    }

    void sort_moreThanTheMemory_comesBackInOrder()
    {
        QFETCH(qsizetype, memory);
        std::mt19937 random(7); // NOLINT: the same records every time
        QList<std::pair<QByteArray, QByteArray>> records;
        for (int index = 0; index < 3000; ++index) {
            const QByteArray key(static_cast<qsizetype>(random() % 40),
                                 static_cast<char>(random() % 256));
            records.append({key, QByteArray::number(index)});
        }
        records.append({"large", QByteArray(3 << 20, 'x')});
        records.append({QByteArray(200000, 'k'), ""});
        RowSorter sorter({}, memory);
        for (const auto &[key, payload] : std::as_const(records))
            QVERIFY(sorter.add(key, payload));
        QVERIFY(sorter.finish());
        QList<std::pair<QByteArray, QByteArray>> sorted;
        for (;;) {
            const Result<RowStep> step = sorter.next();
            QVERIFY(step);
            if (*step == RowStep::End)
                break;
            sorted.append(
                {sorter.record().key.toByteArray(), sorter.record().payload.toByteArray()});
        }
        QVERIFY(std::ranges::is_sorted(sorted, [](const auto &one, const auto &other) {
            return compareBytes(one.first, other.first) < 0;
        }));
        std::ranges::sort(sorted);
        std::ranges::sort(records);
        QVERIFY(sorted == records);
    }

    void sort_nothing_isAtItsEnd()
    {
        RowSorter sorter({});
        QVERIFY(sorter.finish());
        const Result<RowStep> step = sorter.next();
        QVERIFY(step && *step == RowStep::End);
    }

    void sort_stopped_isInterrupted()
    {
        std::stop_source stop;
        RowSorter sorter(stop.get_token(), 1);
        QVERIFY(sorter.add("b", {}));
        QVERIFY(sorter.add("a", {}));
        stop.request_stop();
        const Status finished = sorter.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, ErrorKind::Interrupted);
    }

    void sort_temporaryFile_isGoneAfterwards()
    {
        const QStringList pattern = {u"tributary-verify-*"_s};
        const QStringList before = QDir::temp().entryList(pattern, QDir::Files);
        {
            RowSorter sorter({}, 1);
            QVERIFY(sorter.add("b", "2"));
            QVERIFY(sorter.add("a", "1"));
            QVERIFY(sorter.finish());
        }
        QCOMPARE(QDir::temp().entryList(pattern, QDir::Files), before);
    }

    void compareBytes_always_isTheOrderOfUnsignedBytes()
    {
        QVERIFY(compareBytes("", "a") < 0);
        QVERIFY(compareBytes("a", "ab") < 0);
        QVERIFY(compareBytes("b", "ab") > 0);
        QVERIFY(compareBytes("\xff", "a") > 0);
        QCOMPARE(compareBytes("a", "a"), 0);
        QCOMPARE(compareBytes({}, {}), 0);
    }

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

    void report_exitCode_isTheWorst()
    {
        VerifyReport report;
        QCOMPARE(report.exitCode(), ExitCode::Done);
        report.tables.append(TableVerification{});
        QCOMPARE(report.exitCode(), ExitCode::Done);
        TableVerification unreadable;
        unreadable.error = makeError(ErrorKind::TablePermission);
        QVERIFY(!unreadable.isEqual());
        report.tables.append(unreadable);
        QCOMPARE(report.exitCode(), ExitCode::LoginOrPermission);
        TableVerification different;
        different.extra = 1;
        report.tables.append(different);
        QCOMPARE(report.exitCode(), ExitCode::Differences);
        report.error = makeError(ErrorKind::Interrupted);
        QCOMPARE(report.exitCode(), ExitCode::Interrupted);
    }

    void kindWord_always_isThatOfTheCommandLine()
    {
        QCOMPARE(differenceKindWord(DifferenceKind::Missing), u"missing"_s);
        QCOMPARE(differenceKindWord(DifferenceKind::Extra), u"extra"_s);
        QCOMPARE(differenceKindWord(DifferenceKind::Different), u"different"_s);
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestVerifyRows)
#include "tst_verifyrows.moc"
