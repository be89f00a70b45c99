// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a copy beside the row of the source that it is a copy of.

#include "tests/integration/valuesample.h"
#include "tests/integration/verifybench.h"
#include "tests/support/pgcluster.h"

#include "engine/destination/destinationaddress.h"
#include "engine/postgres/connection.h"
#include "engine/sync/verify/rowlookup.h"
#include "engine/sync/verify/rowlookupcontroller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray shopSchema = R"(
CREATE TABLE orders (id int PRIMARY KEY, customer text, total numeric(30,10), at timestamptz, tags text[], raw bytea, "Odd ""Name"" %1" text);
INSERT INTO orders VALUES
    (1, 'Anna', 10.50, '2024-05-06 07:08:09+02', '{a,"b c",NULL}', '\x00ff', 'x'),
    (2, NULL, NULL, NULL, NULL, NULL, NULL),
    (3, repeat('long ', 2000), 12345678901234567890.1234567891, 'infinity', '{}', '\x', '');
CREATE TABLE lines (order_id int, place text, n int, PRIMARY KEY (place, order_id));
INSERT INTO lines VALUES (1, 'a', 1), (1, 'b', 2), (2, 'a', 3);
CREATE TABLE parent (id int PRIMARY KEY, v text);
CREATE TABLE child () INHERITS (parent);
INSERT INTO parent VALUES (1, 'parent');
INSERT INTO child VALUES (2, 'child');
CREATE TABLE keyless (a int);
INSERT INTO keyless VALUES (1);
CREATE SCHEMA k;
CREATE TYPE k.mood AS ENUM ('sad', 'it''s ok');
)";

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

class TestRowLookup : public QObject
{
    Q_OBJECT

private:
    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_path;

    RowLookupRequest request(const QString &table, const QString &where = {}) const;

    Result<RowLookup> lookUp(const QString &table, const QString &where = {}) const
    {
        return lookUpRow(request(table, where), {});
    }

    bool run(const QByteArray &sql) { return m_cluster.exec(sql, u"shop"_s); }

    /// Columns that differ, or what went wrong.
    static QString differing(const Result<RowLookup> &row)
    {
        if (!row)
            return row.error().id() + u' ' + row.error().message + u' ' + row.error().detail;
        QStringList columns;
        for (const ComparedValue &value : row->values) {
            if (value.differs)
                columns.append(u"%1: %2 | %3"_s.arg(value.column, value.source.value_or(u"NULL"_s),
                                                    value.destination.value_or(u"NULL"_s)));
        }
        if (columns.isEmpty() && !row->isEqual())
            return u"missing"_s;
        return columns.join(u'\n');
    }

    static ComparedValue valueOf(const RowLookup &row, const QString &column)
    {
        const auto found = std::ranges::find(row.values, column, &ComparedValue::column);
        return found == row.values.cend() ? ComparedValue() : *found;
    }

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
    void lookup_impossible_saysWhy_data();
    void lookup_impossible_saysWhy();
    void lookup_ofAnotherServer_isRefused();
    void lookup_lockedTable_endsInTime();
    void destination_whileTheSourceIsAsked_isFree();
    void controller_answersOnceWithTheLastQuestion();
};

RowLookupRequest TestRowLookup::request(const QString &table, const QString &where) const
{
    RowLookupRequest request{.source = infoOf(m_cluster, u"shop"_s),
                             .password = m_cluster.superuserPassword(),
                             .passFile = {},
                             .destination = u"sqlite:"_s + m_path,
                             .row = {.table = table, .columns = {}, .values = {}}};
    // As the window does: the key of a row that it shows.
    const std::unique_ptr<DestinationBrowser> browser = makeBrowser({m_path});
    const Result<QList<BrowsedTable>> tables = browser->tables({});
    if (!tables)
        return request;
    const Result<RowPage> page = browser->rows(
        {.table = {},
         .sql = u"SELECT * FROM \"%1\" WHERE %2"_s.arg(table, where.isEmpty() ? u"1"_s : where)},
        {.offset = 0, .limit = 1}, {});
    for (const BrowsedTable &each : *tables) {
        for (const BrowsedColumn &column : each.columns) {
            if (each.name != table || column.keyPosition == 0)
                continue;
            request.row.columns.append(column.name);
            if (page && !page->rows.isEmpty())
                request.row.values.append(
                    page->rows.first().cells.at(page->columns.indexOf(column.name)));
        }
    }
    return request;
}

void TestRowLookup::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(m_folder.isValid());
    m_path = m_folder.filePath(u"shop.sqlite"_s);
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY2(run(shopSchema), qPrintable(m_cluster.lastError()));
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
    const SyncReport report = copyDatabase(m_cluster, u"shop"_s, m_path);
    QVERIFY2(report.outcome == SyncReport::Outcome::Ok,
             qPrintable(report.error ? report.error->message + report.error->detail : QString()));
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

void TestRowLookup::lookup_impossible_saysWhy_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const char *table, const char *before, const char *after,
                        const char *id) {
        QTest::newRow(name) << QString::fromLatin1(table) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(id);
    };
    row("no key", "keyless", "SELECT 1", "SELECT 1", "query-failed");
    row("no copy", "nowhere", "SELECT 1", "SELECT 1", "not-synced");
    row("key dropped at the source", "parent", "ALTER TABLE parent DROP CONSTRAINT parent_pkey",
        "ALTER TABLE parent ADD PRIMARY KEY (id)", "ok");
    row("key column dropped", "lines", "ALTER TABLE lines DROP place",
        "ALTER TABLE lines ADD place text; UPDATE lines SET place = CASE n WHEN 2 THEN 'b' ELSE "
        "'a' END; ALTER TABLE lines ADD PRIMARY KEY (place, order_id)",
        "query-failed");
    row("moved away", "parent",
        "ALTER TABLE parent RENAME TO other; ALTER TABLE other SET SCHEMA k",
        "ALTER TABLE k.other SET SCHEMA public; ALTER TABLE other RENAME TO parent", "ok");
}

void TestRowLookup::lookup_impossible_saysWhy()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, id);
    const RowLookupRequest asked = request(table);
    QVERIFY2(run(before), qPrintable(m_cluster.lastError()));
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY2(run(after), qPrintable(m_cluster.lastError()));
    QCOMPARE(row ? u"ok"_s : row.error().id(), id);
}

void TestRowLookup::lookup_ofAnotherServer_isRefused()
{
    QVERIFY(m_cluster.createDatabase(u"other"_s));
    QVERIFY(m_cluster.exec("CREATE TABLE orders (id int PRIMARY KEY)", u"other"_s));
    RowLookupRequest asked = request(u"orders"_s, u"id = 1"_s);
    asked.source.database = u"other"_s;
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY(!row);
    QCOMPARE(row.error().id(), u"dest-other-source"_s);
    asked.password = "wrong";
    QCOMPARE(lookUpRow(asked, {}).error().id(), u"password"_s);
}

void TestRowLookup::lookup_lockedTable_endsInTime()
{
    const RowLookupRequest asked = request(u"orders"_s, u"id = 1"_s);
    Result<Connection> other = Connection::open(
        {.info = asked.source, .password = asked.password, .passFile = {}}, {});
    QVERIFY(other);
    QVERIFY(other->execute(u"BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE"_s, {}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(lookUpRow(asked, {}).error().id(), u"lock-timeout"_s);
    QVERIFY(timer.elapsed() < 15'000);

    // And at once when nobody waits for the answer any more.
    RowLookupController controller;
    QSignalSpy answers(&controller, &RowLookupController::lookedUp);
    timer.restart();
    controller.lookUp(asked);
    controller.cancel();
    QVERIFY(other->execute(u"ROLLBACK"_s, {}));
    const int next = controller.lookUp(asked);
    QVERIFY(answers.wait(10'000));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toInt(), next);
}

void TestRowLookup::destination_whileTheSourceIsAsked_isFree()
{
    const RowLookupRequest asked = request(u"orders"_s, u"id = 1"_s);
    Result<Connection> other = Connection::open(
        {.info = asked.source, .password = asked.password, .passFile = {}}, {});
    QVERIFY(other);
    QVERIFY(other->execute(u"BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE"_s, {}));
    RowLookupController controller;
    QSignalSpy answers(&controller, &RowLookupController::lookedUp);
    controller.lookUp(asked);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_cluster.query("SELECT count(*) FROM pg_locks WHERE NOT granted").value(0).value(0),
        std::optional<QByteArray>("1"), 4000);
    // The file has a journal and no WAL: a reader would keep this from being committed.
    QCOMPARE(alter(m_path, "UPDATE orders SET customer = customer"), QString());
    QVERIFY(other->execute(u"ROLLBACK"_s, {}));
    QVERIFY(answers.wait(10'000));
    QVERIFY(!answers[0][2].value<std::optional<Error>>());
    QVERIFY(answers[0][1].value<RowLookup>().isEqual());
}

void TestRowLookup::controller_answersOnceWithTheLastQuestion()
{
    RowLookupController controller;
    QSignalSpy answers(&controller, &RowLookupController::lookedUp);
    controller.lookUp(request(u"orders"_s, u"id = 1"_s));
    const RowLookupRequest keyless = request(u"keyless"_s);
    const int second = controller.lookUp(keyless);
    QVERIFY(answers.wait(10'000));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toInt(), second);
    QCOMPARE(answers[0][1].value<RowLookup>().row, keyless.row);
    QCOMPARE(answers[0][2].value<std::optional<Error>>()->id(), u"query-failed"_s);
}

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestRowLookup)
#include "tst_rowlookup.moc"
