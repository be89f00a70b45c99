// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include "engine/destination/sqlite/sqliteddl.h"
#include "engine/destination/sqlite/sqlitenames.h"
#include "engine/destination/sqlite/sqlitewriter.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace tributary;

namespace {

ColumnSchema columnOf(const char *name, ValueClass valueClass, int typmod = -1)
{
    ColumnSchema column;
    column.name = QString::fromUtf8(name);
    column.valueClass = valueClass;
    column.typmod = typmod;
    return column;
}

/// The typmod of numeric(precision, scale).
int limits(int precision, int scale)
{
    return ((precision << 16) | (scale & 0x7ff)) + 4;
}

TablePlan planOf(const QList<ColumnSchema> &columns, const QList<qsizetype> &key = {})
{
    TablePlan plan;
    plan.schema.columns = columns;
    for (qsizetype i = 0; i < columns.size(); ++i)
        plan.schema.columns[i].attnum = static_cast<int>(i + 1);
    plan.schema.keyColumns = key;
    plan.columnNames = columnNames(plan.schema);
    return plan;
}

/// A database in memory with one table, filled by the writer.
class Table
{
public:
    explicit Table(const TablePlan &plan, bool withKey = true)
        : m_columns(plan.schema.columns.size())
    {
        Result<std::unique_ptr<SqliteDatabase>> opened = SqliteDatabase::open(
            QStringLiteral(":memory:"), SqliteDatabase::Mode::ReadWrite, {});
        if (opened)
            m_database = std::move(*opened);
        m_ready = m_database
            && static_cast<bool>(m_database->execute(
                sqliteCreateTable(QStringLiteral("main.\"t\""), plan, withKey)));
    }

    bool isReady() const { return m_ready; }

    bool write(const RowBatch &rows)
    {
        Result<SqliteWriter> writer = SqliteWriter::open(*m_database, QStringLiteral("main.\"t\""),
                                                         m_columns);
        return writer && writer->write(rows) && writer->rows() == rows.rowCount();
    }

    QString value(const QString &sql)
    {
        const Result<QString> found = m_database->value(sql);
        return found ? *found : found.error().detail;
    }

    /// The only value, which is a real; NaN when it is not.
    double real(const QString &sql)
    {
        const Result<SqliteStatement> statement = m_database->prepare(sql);
        if (!statement || sqlite3_step(statement->handle()) != SQLITE_ROW
            || sqlite3_column_type(statement->handle(), 0) != SQLITE_FLOAT)
            return std::numeric_limits<double>::quiet_NaN();
        return sqlite3_column_double(statement->handle(), 0);
    }

private:
    qsizetype m_columns;
    std::unique_ptr<SqliteDatabase> m_database;
    bool m_ready = false;
};

using CellWriter = std::function<void(RowBatch &)>;

} // namespace

Q_DECLARE_METATYPE(CellWriter)

class TestSqliteDdl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteColumnType_everyClass_isAsPromised_data();
    void sqliteColumnType_everyClass_isAsPromised();
    void storedValue_everyKind_staysWhatItIs_data();
    void storedValue_everyKind_staysWhatItIs();
    void sqliteCreateTable_integerKey_isTheRowid();
    void sqliteCreateTable_keys_areDeclared_data();
    void sqliteCreateTable_keys_areDeclared();
    void sqliteCreateTable_withoutKey_takesRowsInAnyOrder();
    void sqliteCreateTable_noColumns_countsRows();
    void sqliteCreateTable_hostileNames_stayNames();
    void sqliteInsert_rows_haveAParameterEach();
    void sqliteRowsPerInsert_anyWidth_staysWithinTheLimits();
    void write_fewerAndMoreRowsThanAStatement_allArrive_data();
    void write_fewerAndMoreRowsThanAStatement_allArrive();
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

void TestSqliteDdl::storedValue_everyKind_staysWhatItIs_data()
{
    QTest::addColumn<ColumnSchema>("column");
    QTest::addColumn<CellWriter>("cell");
    QTest::addColumn<QString>("stored"); // its type, and what it is
    const auto row = [](const char *name, const ColumnSchema &column, const CellWriter &cell,
                        const char *stored) {
        QTest::newRow(name) << column << cell << QString::fromUtf8(stored);
    };
    const auto integer = [](qint64 value) {
        return CellWriter([value](RowBatch &batch) { batch.appendInteger(value); });
    };
    const auto real = [](double value) {
        return CellWriter([value](RowBatch &batch) { batch.appendReal(value); });
    };
    const auto text = [](const QByteArray &value) {
        return CellWriter([value](RowBatch &batch) { batch.appendText(value); });
    };
    const auto bytes = [](const QByteArray &value) {
        return CellWriter([value](RowBatch &batch) { batch.appendBytes(value); });
    };
    const CellWriter null = [](RowBatch &batch) { batch.appendNull(); };
    using enum ValueClass;
    const ColumnSchema limited = columnOf("c", Numeric, limits(15, 5));
    const ColumnSchema unlimited = columnOf("c", Numeric);
    constexpr double infinity = std::numeric_limits<double>::infinity();

    row("largest integer", columnOf("c", Integer), integer(std::numeric_limits<qint64>::max()),
        "integer 9223372036854775807");
    row("lowest integer", columnOf("c", Integer), integer(std::numeric_limits<qint64>::min()),
        "integer -9223372036854775808");
    row("true", columnOf("c", Boolean), integer(1), "integer 1");
    row("false", columnOf("c", Boolean), integer(0), "integer 0");
    row("float", columnOf("c", Float8), real(0.1), "real 0.1");
    row("float with every digit", columnOf("c", Float8), real(0.1 + 0.2),
        "real 0.30000000000000004");
    row("whole float", columnOf("c", Float8), real(5), "real 5.0");
    row("large whole float", columnOf("c", Float8), real(9007199254740993.0),
        "real 9007199254740992.0");
    row("minus zero", columnOf("c", Float8), real(-0.0), "real -0.0");
    row("infinity", columnOf("c", Float8), real(infinity), "real Inf");
    row("minus infinity", columnOf("c", Float4), real(-infinity), "real -Inf");
    row("smallest float", columnOf("c", Float8), real(std::numeric_limits<double>::denorm_min()),
        "real 4.9406564584124654e-324");
    row("NaN", columnOf("c", Float8), text("NaN"), "text NaN");
    row("limited numeric, integer", limited, integer(1200), "integer 1200");
    row("limited numeric, real", limited, real(-12.5), "real -12.5");
    row("limited numeric, all digits", limited, real(1234567890.12345), "real 1234567890.12345");
    row("limited numeric, NaN", limited, text("NaN"), "text NaN");
    row("numeric, integer", unlimited, integer(1'000'000'000'000'000), "integer 1000000000000000");
    row("numeric, real", unlimited, real(1e16), "real 1.0e+16");
    row("numeric, integral text", unlimited, text("1000000000000001"), "text 1000000000000001");
    row("numeric, long text", unlimited, text("12345678901234567890.10"),
        "text 12345678901234567890.10");
    row("numeric, infinity", unlimited, text("-Infinity"), "text -Infinity");
    row("date", columnOf("c", Date), text("2024-02-29"), "text 2024-02-29");
    row("date, infinity", columnOf("c", Date), text("infinity"), "text infinity");
    row("date, minus infinity", columnOf("c", Date), text("-infinity"), "text -infinity");
    row("date, far", columnOf("c", Date), text("5874897-12-31"), "text 5874897-12-31");
    row("date, BC", columnOf("c", Date), text("4714-11-24 BC"), "text 4714-11-24 BC");
    row("timestamp", columnOf("c", Timestamp), text("2024-02-29 12:00:00.500000"),
        "text 2024-02-29 12:00:00.500000");
    row("timestamptz", columnOf("c", TimestampTz), text("2024-02-29 12:00:00+00:00"),
        "text 2024-02-29 12:00:00+00:00");
    row("timestamp, infinity", columnOf("c", Timestamp), text("infinity"), "text infinity");
    row("uuid of digits", columnOf("c", Uuid), text("00000000-0000-0000-0000-000000000001"),
        "text 00000000-0000-0000-0000-000000000001");
    row("text of digits", columnOf("c", Text), text("007"), "text 007");
    row("text like a number", columnOf("c", Text), text("1e5"), "text 1e5");
    row("empty text", columnOf("c", Text), text(""), "text ");
    row("text that is not UTF-8", columnOf("c", Text), bytes("\xff\xfe"), "blob FFFE");
    row("bytes", columnOf("c", Bytes), bytes(QByteArray("\0\xff", 2)), "blob 00FF");
    row("bytes of digits", columnOf("c", Bytes), bytes("123"), "blob 313233");
    row("empty bytes", columnOf("c", Bytes), bytes(""), "blob ");
    row("json", columnOf("c", Json), text("5"), "text 5");
    row("jsonb", columnOf("c", Jsonb), text("1.50"), "text 1.50");
    row("array", columnOf("c", Array), text("[1,2]"), "text [1,2]");
    row("bit string", columnOf("c", Other), text("0101"), "text 0101");
    row("money", columnOf("c", Other), text("$1,234.50"), "text $1,234.50");
    for (int each = 0; each <= static_cast<int>(Other); ++each)
        QTest::addRow("null of class %d", each)
            << columnOf("c", static_cast<ValueClass>(each)) << null << QStringLiteral("null ");
}

void TestSqliteDdl::storedValue_everyKind_staysWhatItIs()
{
    QFETCH(ColumnSchema, column);
    QFETCH(CellWriter, cell);
    QFETCH(QString, stored);
    Table table(planOf({column}));
    QVERIFY(table.isReady());
    RowBatch batch(1);
    cell(batch);
    batch.endRow();
    QVERIFY(table.write(batch));
    if (stored.startsWith(u"real ")) { // as text it would lose the sign of zero
        const double expected = stored.sliced(5).toLower().toDouble();
        const double value = table.real(QStringLiteral("SELECT c FROM t"));
        QCOMPARE(table.value(QStringLiteral("SELECT typeof(c) FROM t")), QStringLiteral("real"));
        QVERIFY(value == expected && std::signbit(value) == std::signbit(expected));
        return;
    }
    const QString found = table.value(QStringLiteral(
        "SELECT typeof(c) || ' ' || CASE typeof(c) WHEN 'blob' THEN hex(c) WHEN 'null' THEN ''"
        " ELSE c END FROM t"));
    QCOMPARE(found, stored);
}

void TestSqliteDdl::sqliteCreateTable_integerKey_isTheRowid()
{
    Table table(
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
    Table table(planOf(columns, key));
    QVERIFY(table.isReady());
    QCOMPARE(table.value(QStringLiteral("SELECT group_concat(name || ' ' || pk || ' ' || "
                                        "\"notnull\") FROM pragma_table_info('t')")),
             declared);
}

void TestSqliteDdl::sqliteCreateTable_withoutKey_takesRowsInAnyOrder()
{
    Table table(planOf({columnOf("id", ValueClass::Integer)}, {0}), false);
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
    Table table(planOf({}));
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
    Table table(planOf(columns, {0, 2}));
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

void TestSqliteDdl::write_fewerAndMoreRowsThanAStatement_allArrive_data()
{
    QTest::addColumn<qsizetype>("columns");
    QTest::addColumn<qsizetype>("rows");
    for (const qsizetype columns : {1, 3, 50, 2000}) {
        const qsizetype together = sqliteRowsPerInsert(columns);
        for (const qsizetype rows :
             {qsizetype(0), qsizetype(1), together - 1, together, together + 1, 2 * together + 3})
            QTest::addRow("%d columns, %d rows", static_cast<int>(columns), static_cast<int>(rows))
                << columns << rows;
    }
}

void TestSqliteDdl::write_fewerAndMoreRowsThanAStatement_allArrive()
{
    QFETCH(qsizetype, columns);
    QFETCH(qsizetype, rows);
    QList<ColumnSchema> list;
    for (qsizetype i = 0; i < columns; ++i)
        list.append(columnOf(qPrintable(QStringLiteral("c%1").arg(i)), ValueClass::Integer));
    Table table(planOf(list));
    QVERIFY(table.isReady());
    RowBatch batch(columns);
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column)
            batch.appendInteger(row * columns + column);
        batch.endRow();
    }
    QVERIFY(table.write(batch));
    const qint64 last = rows * columns - 1;
    QCOMPARE(table.value(QStringLiteral("SELECT count(*) FROM t")), QString::number(rows));
    QCOMPARE(table.value(QStringLiteral("SELECT coalesce(max(c%1), -1) FROM t").arg(columns - 1)),
             QString::number(last));
    // Each row in its place, from the first column to the last.
    QCOMPARE(table.value(
                 QStringLiteral(
                     "SELECT count(*) FROM t WHERE c0 = (rowid - 1) * %1 AND c%2 = rowid * %1 - 1")
                     .arg(columns)
                     .arg(columns - 1)),
             QString::number(rows));
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
