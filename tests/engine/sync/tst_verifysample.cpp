// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of a table a sample is, which rows it chooses, and with which statements; without server
// and destination.

#include "engine/sync/verify/sampleplan.h"
#include "engine/sync/verify/samplesize.h"

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

TableSchema orders()
{
    TableSchema table;
    table.id = {.oid = 16400, .schema = u"public"_s, .name = u"or\"ders"_s};
    table.columns = {column(1, u"id"_s, ValueClass::Integer),
                     column(2, u"code"_s, ValueClass::Text, 25),
                     column(3, u"price"_s, ValueClass::Numeric)};
    return table;
}

ComparisonPlan planOf(const TableSchema &table, const QStringList &keyNames,
                      const QString &deletedColumn = {})
{
    RecordedCopy copy{.source = table.id,
                      .destinationName = u"dest"_s,
                      .sourceIdentity = u"1/2"_s,
                      .sourceDescription = {},
                      .deletedColumn = deletedColumn,
                      .columns = {}};
    QSet<QString> columns;
    for (const ColumnSchema &schema : table.columns) {
        columns.insert(schema.name);
        copy.columns.append({.attnum = schema.attnum,
                             .sourceName = schema.name,
                             .destinationName = schema.name,
                             .keyPosition = static_cast<int>(keyNames.indexOf(schema.name)) + 1});
    }
    return planComparison(copy, table, columns, {.version = 150000, .encoding = u"UTF8"_s});
}

} // namespace

class TestVerifySample : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void size_ofTables_isBounded_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<qint64>("sampled");
        const auto row = [](const char *name, qint64 rows, qint64 bytes, bool isWhole,
                            qint64 sampled) {
            QTest::newRow(name) << rows << bytes << isWhole << sampled;
        };
        row("empty", 0, 0, true, 1000);
        row("few rows", 1000, 80'000, true, 1000);
        row("one more", 1001, 80'000, false, 1000);
        row("one in a hundred", 500'000, qint64(50) << 20, false, 5000);
        row("very many", qint64(1) << 40, qint64(1) << 50, false, 10'000);
        row("large rows", 100'000, qint64(100'000) << 20, false, 63);
        row("huge rows", 30, qint64(30) << 30, false, 20);
        row("unknown", -1, qint64(1) << 40, false, 1000);
        row("a view, unknown", -1, 0, false, 1000);
    }

    void size_ofTables_isBounded()
    {
        QFETCH(const qint64, rows);
        QFETCH(const qint64, bytes);
        const SampleSize size = sampleSize(rows, bytes);
        QTEST(size.isWhole, "isWhole");
        QTEST(size.rows(), "sampled");
        QVERIFY(size.runs >= 10);
        QVERIFY(size.rowsPerRun <= 100);
    }

    void blockPercent_ofATable_givesAboutSoManyBlocks()
    {
        QCOMPARE(blockPercent(qint64(8192) * 1000, 10), 1.0);
        QCOMPARE(blockPercent(8192, 10), 100.0);
        QCOMPARE(blockPercent(0, 10), 100.0);
        QVERIFY(blockPercent(qint64(1) << 50, 1) > 0);
    }

    void choice_withTheSameSeed_isTheSame()
    {
        QList<int> items;
        for (int i = 0; i < 1000; ++i)
            items.append(i);
        const QList<int> chosen = RandomChoice(7).some(items, 10);
        QCOMPARE(chosen.size(), 10);
        QVERIFY(std::ranges::is_sorted(chosen));
        QCOMPARE(RandomChoice(7).some(items, 10), chosen);
        QVERIFY(RandomChoice(8).some(items, 10) != chosen);
        QCOMPARE(RandomChoice(7).some(items, 2000), items);
        RandomChoice random(1);
        for (int i = 0; i < 1000; ++i) {
            const qint64 number = random.between(-3, 3);
            QVERIFY(number >= -3 && number <= 3);
        }
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        constexpr qint64 greatest = std::numeric_limits<qint64>::max();
        bool negative = false;
        bool positive = false;
        for (int i = 0; i < 100; ++i) {
            const qint64 number = random.between(least, greatest);
            negative = negative || number < 0;
            positive = positive || number > 0;
        }
        QVERIFY(negative && positive);
        QCOMPARE(random.between(5, 5), 5);
    }

    void choice_ofManyItems_reachesAllOfThem()
    {
        QList<int> items;
        for (int i = 0; i < 100; ++i)
            items.append(i);
        QSet<int> seen;
        for (quint32 seed = 0; seed < 200; ++seed) {
            for (const int item : RandomChoice(seed).some(items, 5))
                seen.insert(item);
        }
        QCOMPARE(seen.size(), 100);
    }

    void tableSeed_ofTwoTables_differs()
    {
        const TableId one{.oid = 1, .schema = u"a"_s, .name = u"b"_s};
        const TableId other{.oid = 1, .schema = u"a"_s, .name = u"c"_s};
        QCOMPARE(tableSeed(5, one), tableSeed(5, one));
        QVERIFY(tableSeed(5, one) != tableSeed(5, other));
        QVERIFY(tableSeed(5, one) != tableSeed(6, one));
        TableId again = one;
        again.oid = 2;
        QCOMPARE(tableSeed(5, one), tableSeed(5, again));
    }

    void statements_ofASingleKey_nameIt()
    {
        const ComparisonPlan plan = planOf(orders(), {u"id"_s});
        QVERIFY(canBeLookedUp(plan));
        QCOMPARE(sampledKeysSql(plan, 1.5, 7),
                 u"SELECT \"id\" FROM ONLY \"public\".\"or\"\"ders\""
                 " TABLESAMPLE SYSTEM (1.500000) REPEATABLE (7)"_s);
        QCOMPARE(keyRunSql(plan, {"5"}, 100),
                 u"SELECT \"id\" FROM ONLY \"public\".\"or\"\"ders\" WHERE \"id\" >= '5' ORDER BY"
                 " \"id\" LIMIT 100"_s);
        QCOMPARE(destinationRowsSql(plan),
                 u"SELECT (SELECT min(t.rowid) FROM main.\"dest\" AS t), (SELECT max(t.rowid) FROM"
                 " main.\"dest\" AS t)"_s);
        const ComparisonPlan part = restrictedTo(plan, {{"5"}, {"7"}});
        QVERIFY2(part.copySql.contains(u" WHERE \"id\" IN ('5', '7') ORDER BY \"id\")"_s),
                 qPrintable(part.copySql));
        QVERIFY2(part.selectSql.endsWith(
                     u" WHERE t.\"id\" IN (?, ?) ORDER BY t.\"id\" COLLATE BINARY"_s),
                 qPrintable(part.selectSql));
        QCOMPARE(part.parameters, QList<BoundValue>({qint64(5), qint64(7)}));
    }

    void statements_ofSeveralColumns_compareRows()
    {
        const ComparisonPlan plan = planOf(orders(), {u"code"_s, u"id"_s}, u"_deleted_at"_s);
        QCOMPARE(keyRunSql(plan, {"it's", "5"}, 2),
                 u"SELECT \"code\", \"id\" FROM ONLY \"public\".\"or\"\"ders\" WHERE (\"code\","
                 " \"id\") >= ('it''s', '5') ORDER BY \"code\", \"id\" LIMIT 2"_s);
        const ComparisonPlan part = restrictedTo(plan, {{"it's", "5"}, {"b\\", "6"}});
        QVERIFY2(part.copySql.contains(
                     u" WHERE (\"code\", \"id\") IN (('it''s', '5'), (E'b\\\\', '6'))"_s),
                 qPrintable(part.copySql));
        QVERIFY2(part.selectSql.contains(u" WHERE (t.\"code\", t.\"id\") IN (VALUES (?, ?), (?, ?))"
                                         " AND t.\"_deleted_at\" IS NULL ORDER BY "_s),
                 qPrintable(part.selectSql));
        QCOMPARE(part.parameters,
                 QList<BoundValue>({QByteArray("it's"), qint64(5), QByteArray("b\\"), qint64(6)}));
    }

    void keys_thatCannotBeLookedUp_areTold()
    {
        TableSchema table = orders();
        QVERIFY(!canBeLookedUp(planOf(table, {})));
        QVERIFY(canBeLookedUp(planOf(table, {u"price"_s})));
        table.columns[0].valueClass = ValueClass::Array;
        QVERIFY(!canBeLookedUp(planOf(table, {u"id"_s})));
        table.columns[0].valueClass = ValueClass::Other;
        table.columns[0].typeOid = 20000; // an extension's
        QVERIFY(!canBeLookedUp(planOf(table, {u"id"_s})));
        table.columns[0].typeOid = 869; // inet
        QVERIFY(canBeLookedUp(planOf(table, {u"id"_s})));
    }

    void destinationKey_ofNumbers_isWhatIsStored_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("known");
        QTest::addColumn<double>("number");
        QTest::newRow("integral") << QByteArray("12") << true << 12.0;
        QTest::newRow("fraction") << QByteArray("1.50") << true << 1.5;
        QTest::newRow("negative") << QByteArray("-0.001") << true << -0.001;
        QTest::newRow("many digits") << QByteArray("1.2345678901234567890") << false << 0.0;
        QTest::newRow("no number") << QByteArray("x") << false << 0.0;
    }

    void destinationKey_ofNumbers_isWhatIsStored()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, known);
        QFETCH(const double, number);
        const ComparisonPlan plan = planOf(orders(), {u"price"_s});
        const std::optional<QList<BoundValue>> key = destinationKey(plan, {text});
        QCOMPARE(key.has_value(), known);
        if (!known)
            return;
        const BoundValue &value = key->first();
        const auto *integer = std::get_if<qint64>(&value);
        QCOMPARE(integer != nullptr ? static_cast<double>(*integer) : std::get<double>(value),
                 number);
    }

    void destinationKey_ofBytesThatAreNoText_isNotKnown()
    {
        const ComparisonPlan plan = planOf(orders(), {u"code"_s});
        QVERIFY(destinationKey(plan, {"caf\xc3\xa9"}));
        QVERIFY(!destinationKey(plan, {"caf\xe9"})); // of a SQL_ASCII database
    }

    void sampling_byVersionAndKind_data()
    {
        QTest::addColumn<TableKind>("kind");
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("possible");
        QTest::newRow("table") << TableKind::Table << 90500 << true;
        QTest::newRow("old server") << TableKind::Table << 90424 << false;
        QTest::newRow("partitioned") << TableKind::PartitionedTable << 100000 << true;
        QTest::newRow("materialised view") << TableKind::MaterialisedView << 150000 << true;
        QTest::newRow("view") << TableKind::View << 150000 << false;
        QTest::newRow("foreign table") << TableKind::ForeignTable << 150000 << false;
    }

    void sampling_byVersionAndKind()
    {
        QFETCH(const TableKind, kind);
        QFETCH(const int, version);
        TableSchema table = orders();
        table.kind = kind;
        QTEST(canBeSampled(planOf(table, {}), version), "possible");
    }

    void rowNumber_withColumnsOfItsNames_hasAnother()
    {
        TableSchema table = orders();
        table.columns[1].name = u"ROWID"_s;
        QCOMPARE(planOf(table, {u"id"_s}).parts.destinationRow, u"t._rowid_"_s);
        table.columns[1].name = u"_rowid_"_s;
        table.columns[2].name = u"rowid"_s;
        QCOMPARE(planOf(table, {u"id"_s}).parts.destinationRow, u"t.oid"_s);
        table.columns[0].name = u"Oid"_s;
        QCOMPARE(planOf(table, {}).parts.destinationRow, QString());
    }
};

} // namespace tributary

QTEST_APPLESS_MAIN(tributary::TestVerifySample)
#include "tst_verifysample.moc"
