// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a copy beside the row of the source that it is a copy of.

#include "tests/integration/rowlookupbench.h"
#include "tests/integration/valuesample.h"
#include "tests/integration/verifybench.h"

#include <QTest>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

/// Types that can be keys, with values that are easily written in another way.
const QList<std::pair<QByteArray, QByteArrayList>> keyTypes = {
    {"int8", {"-9223372036854775808", "9007199254740993"}},
    {"bool", {"true", "false"}},
    {"text", {"''", "'a''b \\ %1'", "E'line\\nend'", "'Zoë 🦀'", "'NULL'"}},
    {"char(6)", {"'ab'", "''"}},
    {"varchar(20)", {"' x '"}},
    {"uuid", {"'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'"}},
    {"numeric",
     {"1.10", "12345678901234567890.123456", "1e-20", "'NaN'", "1e25", "12345678901234500000"}},
    {"float8", {"0.1", "'NaN'", "'-Infinity'", "5e-324", "1e22"}},
    {"float4", {"0.1", "16777217"}},
    {"date", {"'2024-02-29'", "'infinity'", "'0044-03-15 BC'", "'10000-01-01'"}},
    {"timestamp", {"'2024-05-06 07:08:09.5'", "'-infinity'"}},
    {"timestamptz", {"'2024-05-06 07:08:09.123456+05:30'", "'0001-01-01 00:00+00 BC'"}},
    {"time", {"'24:00'", "'01:02:03.4'"}},
    {"interval", {"'1 year -3 days 04:05:06.7'"}},
    {"bytea", {"'\\x'", "'\\x00ff'"}},
    {"inet", {"'10.0.0.0/8'", "'::1'"}},
    {"int[]", {"'{1,NULL,3}'", "'{}'", "'[5:6]={1,2}'"}},
    {"text[]", {"'{\"a,b\",\"c\\\"d\",NULL,\"NULL\"}'"}},
    {"k.mood", {"'it''s ok'"}},
    {"\"char\"", {"'x'"}},
    {"pg_lsn", {"'16/B374D848'"}},
};

QString keyTable(qsizetype index)
{
    return u"k__t%1"_s.arg(index);
}

} // namespace

class TestRowLookup : public QObject, private RowLookupBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void row_untouched_isEqual();
    void row_ofEachTypeOfKey_isFound();
    void row_ofEachTypeOfValue_isEqual();
    void row_changedAtTheSource_tellsWhatDiffers();
    void row_changedInTheDestination_tellsWhatDiffers();
    void row_deletedAtTheSource_isMissingThere();
    void row_goneFromTheDestination_isMissingThere();
    void table_altered_isMatchedByColumn();
    void table_renamed_isFound();
    void heir_isNotTakenForItsParent();
};

void TestRowLookup::initTestCase()
{
    startServer();
    if (QTest::currentTestFailed())
        return;
    for (qsizetype index = 0; index < keyTypes.size(); ++index) {
        const auto &[type, values] = keyTypes[index];
        const QByteArray table = "k.t" + QByteArray::number(index);
        QByteArray sql = "CREATE TABLE " + table + " (v " + type + " PRIMARY KEY, n int);";
        for (qsizetype number = 0; number < values.size(); ++number)
            sql += "INSERT INTO " + table + " VALUES (" + values[number] + ", "
                + QByteArray::number(number) + ");";
        QVERIFY2(run(sql), qPrintable(m_cluster.lastError()));
    }
    QVERIFY2(run(valueSchemaSql(m_cluster.majorVersion())), qPrintable(m_cluster.lastError()));
    copyShop();
}

void TestRowLookup::row_untouched_isEqual()
{
    for (const QString &where : {u"id = 1"_s, u"id = 2"_s, u"id = 3"_s})
        QCOMPARE(differing(lookUp(u"orders"_s, where)), QString());
    QCOMPARE(differing(lookUp(u"lines"_s, u"order_id = 1 AND place = 'b'"_s)), QString());
    const Result<RowLookup> row = lookUp(u"orders"_s, u"id = 1"_s);
    QVERIFY(row && row->inSource && row->inDestination && row->isEqual());
    QCOMPARE(row->table.displayName(), u"public.orders"_s);
    QVERIFY(qAbs(row->readAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    // Both sides in the same words, whatever form the destination keeps them in.
    QCOMPARE(
        valueOf(*row, u"id"_s),
        (ComparedValue{
            .column = u"id"_s, .source = u"1"_s, .destination = u"1"_s, .storedAs = u"INTEGER"_s}));
    QCOMPARE(valueOf(*row, u"at"_s).destination, valueOf(*row, u"at"_s).source);
    QCOMPARE(valueOf(*row, u"at"_s).source, u"2024-05-06 05:08:09+00"_s);
    QCOMPARE(valueOf(*row, u"tags"_s).destination, u"{a,\"b c\",NULL}"_s);
    QCOMPARE(valueOf(*row, u"tags"_s).source, u"{a,\"b c\",NULL}"_s);
    QCOMPARE(valueOf(*row, u"raw"_s).destination, u"\\x00ff"_s);
    const Result<RowLookup> large = lookUp(u"orders"_s, u"id = 3"_s);
    QCOMPARE(valueOf(*large, u"customer"_s).source->size(), ComparedValue::longestText + 1);
    QVERIFY(valueOf(*large, u"customer"_s).source->endsWith(u'…'));
    QVERIFY(large->notes.contains(u"display scale of numeric is not compared"_s));
}

void TestRowLookup::row_ofEachTypeOfKey_isFound()
{
    int looked = 0;
    for (qsizetype index = 0; index < keyTypes.size(); ++index) {
        const QList<QByteArray> numbers = queryFile(m_path,
                                                    "SELECT n FROM " + keyTable(index).toUtf8());
        QVERIFY2(!numbers.isEmpty(), keyTypes[index].first.constData());
        for (const QByteArray &number : numbers) {
            const QString found = differing(
                lookUp(keyTable(index), u"n = "_s + QString::fromLatin1(number)));
            QVERIFY2(found.isEmpty(),
                     qPrintable(QString::fromUtf8(keyTypes[index].first) + u": "_s + found));
            ++looked;
        }
    }
    QVERIFY(looked >= 40);
}

void TestRowLookup::row_ofEachTypeOfValue_isEqual()
{
    for (const ValueSample &sample : valueSamples(m_cluster.majorVersion())) {
        const QString table = u"s__"_s + QString::fromUtf8(sample.name);
        // Every value is compared in tst_verify; here the two ends of each list.
        for (const qsizetype id :
             {qsizetype(1), std::max(sample.values.size() - 1, qsizetype(1))}) {
            const QString found = differing(lookUp(table, u"id = %1"_s.arg(id)));
            QVERIFY2(found.isEmpty(),
                     qPrintable(u"%1 %2: %3"_s.arg(table, QString::number(id), found)));
        }
    }
}

void TestRowLookup::row_changedAtTheSource_tellsWhatDiffers()
{
    const RowLookupRequest asked = request(u"orders"_s, u"id = 1"_s);
    QVERIFY(run("UPDATE orders SET customer = NULL, total = 10.5, tags = '{a,b c,\"NULL\"}' "
                "WHERE id = 1"));
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY(run("UPDATE orders SET customer = 'Anna', total = 10.50, tags = '{a,b c,NULL}' "
                "WHERE id = 1"));
    QCOMPARE(differing(row),
             u"customer: NULL | Anna\ntags: {a,\"b c\",\"NULL\"} | {a,\"b c\",NULL}"_s);
    QVERIFY(!row->isEqual() && row->inSource && row->inDestination);
    QVERIFY(!valueOf(*row, u"customer"_s).source.has_value());
}

void TestRowLookup::row_changedInTheDestination_tellsWhatDiffers()
{
    QCOMPARE(alter(m_path, "UPDATE orders SET total = '10.5', customer = x'416e6e61' WHERE id = 1"),
             QString());
    const Result<RowLookup> row = lookUp(u"orders"_s, u"id = 1"_s);
    QCOMPARE(alter(m_path, "UPDATE orders SET total = 10.5, customer = 'Anna' WHERE id = 1"),
             QString());
    // The same digits in another form are another value; what form it is, is told.
    QCOMPARE(valueOf(*row, u"total"_s),
             (ComparedValue{.column = u"total"_s,
                            .differs = true,
                            .source = u"10.5000000000"_s,
                            .destination = u"10.5"_s,
                            .storedAs = u"TEXT"_s}));
    QVERIFY(valueOf(*row, u"customer"_s).differs);
    QCOMPARE(valueOf(*row, u"customer"_s).storedAs, u"BLOB"_s);
}

void TestRowLookup::row_deletedAtTheSource_isMissingThere()
{
    const RowLookupRequest asked = request(u"lines"_s, u"order_id = 2"_s);
    QVERIFY(run("DELETE FROM lines WHERE order_id = 2"));
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY(run("INSERT INTO lines VALUES (2, 'a', 3)"));
    QVERIFY(row && !row->inSource && row->inDestination && !row->isEqual());
    QCOMPARE(valueOf(*row, u"n"_s).destination, u"3"_s);
    QVERIFY(!valueOf(*row, u"n"_s).source && valueOf(*row, u"n"_s).differs);
}

void TestRowLookup::row_goneFromTheDestination_isMissingThere()
{
    const RowLookupRequest asked = request(u"lines"_s, u"order_id = 2"_s);
    QCOMPARE(alter(m_path, "DELETE FROM lines WHERE order_id = 2"), QString());
    const Result<RowLookup> row = lookUpRow(asked, {});
    QCOMPARE(alter(m_path, "INSERT INTO lines VALUES (2, 'a', 3)"), QString());
    QVERIFY(row && row->inSource && !row->inDestination && !row->isEqual());
    QCOMPARE(valueOf(*row, u"n"_s).source, u"3"_s);
    QVERIFY(valueOf(*row, u"n"_s).storedAs.isEmpty());
}

void TestRowLookup::table_altered_isMatchedByColumn()
{
    const RowLookupRequest asked = request(u"lines"_s, u"order_id = 1 AND place = 'a'"_s);
    QVERIFY(run("ALTER TABLE lines RENAME n TO m; ALTER TABLE lines RENAME place TO n;"
                "ALTER TABLE lines ADD extra int DEFAULT 7"));
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY(run("ALTER TABLE lines DROP extra; ALTER TABLE lines RENAME n TO place;"
                "ALTER TABLE lines RENAME m TO n;"));
    QCOMPARE(differing(row), QString());
    QCOMPARE(valueOf(*row, u"m"_s).destination, u"1"_s);
    QCOMPARE(valueOf(*row, u"n"_s).destination, u"a"_s);
    QVERIFY(row->notes.contains(u"column n is called m in the source now"_s));
    QVERIFY(
        row->notes.contains(u"column extra is not compared: the destination does not have it"_s));
}

void TestRowLookup::table_renamed_isFound()
{
    const RowLookupRequest asked = request(u"lines"_s, u"order_id = 1 AND place = 'a'"_s);
    QVERIFY(run("ALTER TABLE lines RENAME TO rows"));
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY(run("ALTER TABLE rows RENAME TO lines"));
    QCOMPARE(differing(row), QString());
}

void TestRowLookup::heir_isNotTakenForItsParent()
{
    const RowLookupRequest asked = request(u"parent"_s, u"id = 1"_s);
    QVERIFY(run("DELETE FROM ONLY parent; INSERT INTO child VALUES (1, 'parent')"));
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY(run("DELETE FROM child WHERE id = 1; INSERT INTO parent VALUES (1, 'parent')"));
    QVERIFY(row && !row->inSource);
}

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestRowLookup)
#include "tst_rowlookup.moc"
