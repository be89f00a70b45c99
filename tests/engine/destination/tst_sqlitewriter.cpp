// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/memorytable.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace tributary;
using namespace tributary::test;

namespace {

using CellWriter = std::function<void(RowBatch &)>;

} // namespace

Q_DECLARE_METATYPE(CellWriter)

class TestSqliteWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedValue_everyKind_staysWhatItIs_data();
    void storedValue_everyKind_staysWhatItIs();
    void write_fewerAndMoreRowsThanAStatement_allArrive_data();
    void write_fewerAndMoreRowsThanAStatement_allArrive();
};

void TestSqliteWriter::storedValue_everyKind_staysWhatItIs_data()
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

void TestSqliteWriter::storedValue_everyKind_staysWhatItIs()
{
    QFETCH(ColumnSchema, column);
    QFETCH(CellWriter, cell);
    QFETCH(QString, stored);
    MemoryTable table(planOf({column}));
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

void TestSqliteWriter::write_fewerAndMoreRowsThanAStatement_allArrive_data()
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

void TestSqliteWriter::write_fewerAndMoreRowsThanAStatement_allArrive()
{
    QFETCH(qsizetype, columns);
    QFETCH(qsizetype, rows);
    QList<ColumnSchema> list;
    for (qsizetype i = 0; i < columns; ++i)
        list.append(columnOf(qPrintable(QStringLiteral("c%1").arg(i)), ValueClass::Integer));
    MemoryTable table(planOf(list));
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

QTEST_GUILESS_MAIN(TestSqliteWriter)
#include "tst_sqlitewriter.moc"
