// SPDX-License-Identifier: GPL-3.0-or-later
//
// How verification takes rows apart, sorts and merges them, without server and destination.

#include "engine/sync/verify/copytextrow.h"
#include "engine/sync/verify/mergerows.h"
#include "engine/sync/verify/rowsorter.h"

#include <QDir>
#include <QtTest>

#include <algorithm>
#include <random>

namespace tributary {

namespace {

using namespace Qt::StringLiterals;

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
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestVerifyRows)
#include "tst_verifyrows.moc"
