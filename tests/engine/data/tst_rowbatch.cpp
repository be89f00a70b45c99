// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "engine/data/rowbatch.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace tributary;

namespace {

int freedBuffers = 0;

RowBatch::ForeignBuffer foreignBuffer(qsizetype size, char filling)
{
    char *memory = new char[static_cast<size_t>(size)];
    std::fill_n(memory, size, filling);
    return {memory, [](void *data) {
                ++freedBuffers;
                delete[] static_cast<char *>(data);
            }};
}

void appendRow(RowBatch &batch, qint64 number, QByteArrayView text)
{
    batch.appendInteger(number);
    batch.appendText(text);
    batch.endRow();
}

} // namespace

class TestRowBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void append_everyKind_isReadBack();
    void append_emptyTexts_keepTheirKind();
    void append_manyTexts_stayWhereTheyAreAcrossChunks();
    void append_textLargerThanAChunk_leavesTheOthersIntact_data();
    void append_textLargerThanAChunk_leavesTheOthersIntact();
    void finishText_fewerBytesThanReserved_takesOnlyThose();
    void appendView_keptBuffer_isNotCopied();
    void keep_buffers_areFreedWithTheRows();
    void keep_movedBatch_keepsThemAlive();
    void reset_usedBatch_keepsNothingOfItsRows();
    void reset_afterALargeText_isUsableAgain();
    void abandonRow_unfinishedRow_leavesTheWholeOnes();
    void endRow_noColumns_countsRows();
    void anyRows_afterAnyResets_areReadBack();
};

void TestRowBatch::append_everyKind_isReadBack()
{
    RowBatch batch(5);
    batch.appendNull();
    batch.appendInteger(std::numeric_limits<qint64>::min());
    batch.appendReal(-0.0);
    batch.appendText("gr\xc3\xb6\xc3\x9f"
                     "e");
    batch.appendBytes(QByteArrayView("\0\xff", 2));
    batch.endRow();
    QCOMPARE(batch.rowCount(), 1);
    QCOMPARE(batch.columnCount(), 5);
    QVERIFY(!batch.isEmpty());
    const auto row = batch.row(0);
    QCOMPARE(row.size(), size_t(5));
    QCOMPARE(row[0].kind, CellKind::Null);
    QCOMPARE(row[1].kind, CellKind::Integer);
    QCOMPARE(row[1].integer, std::numeric_limits<qint64>::min());
    QCOMPARE(row[2].kind, CellKind::Real);
    QVERIFY(row[2].real == 0.0 && std::signbit(row[2].real));
    QCOMPARE(row[3].kind, CellKind::Text);
    QCOMPARE(row[3].bytes(),
             QByteArrayView("gr\xc3\xb6\xc3\x9f"
                            "e"));
    QCOMPARE(row[4].kind, CellKind::Bytes);
    QCOMPARE(row[4].bytes(), QByteArrayView("\0\xff", 2));
    QCOMPARE(batch.byteCount(), 7 + 2);
}

void TestRowBatch::append_emptyTexts_keepTheirKind()
{
    RowBatch batch(3);
    batch.appendText({});
    batch.appendBytes({});
    batch.appendText("x");
    batch.endRow();
    const auto row = batch.row(0);
    QCOMPARE(row[0].kind, CellKind::Text);
    QCOMPARE(row[0].size, 0U);
    QCOMPARE(row[1].kind, CellKind::Bytes);
    QCOMPARE(row[1].size, 0U);
    QCOMPARE(row[2].bytes(), QByteArrayView("x"));
}

void TestRowBatch::append_manyTexts_stayWhereTheyAreAcrossChunks()
{
    RowBatch batch(2);
    constexpr qint64 rows = 20'000; // 100 bytes each: some 30 chunks
    std::vector<const char *> addresses;
    for (qint64 i = 0; i < rows; ++i) {
        appendRow(batch, i, QByteArray::number(i).rightJustified(100, '.'));
        addresses.push_back(batch.row(i)[1].data);
    }
    QCOMPARE(batch.rowCount(), rows);
    QCOMPARE(batch.byteCount(), rows * 100);
    for (qint64 i = 0; i < rows; ++i) {
        const auto row = batch.row(i);
        QCOMPARE(row[0].integer, i);
        QVERIFY(row[1].data == addresses[static_cast<size_t>(i)]);
        QCOMPARE(row[1].bytes(), QByteArrayView(QByteArray::number(i).rightJustified(100, '.')));
    }
}

void TestRowBatch::append_textLargerThanAChunk_leavesTheOthersIntact_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("a chunk less one") << qsizetype((64 << 10) - 1);
    QTest::newRow("a chunk") << qsizetype(64 << 10);
    QTest::newRow("a chunk and one") << qsizetype((64 << 10) + 1);
    QTest::newRow("5 MB") << qsizetype(5 << 20);
}

void TestRowBatch::append_textLargerThanAChunk_leavesTheOthersIntact()
{
    QFETCH(qsizetype, size);
    const QByteArray large(size, 'L');
    RowBatch batch(2);
    appendRow(batch, 1, "before");
    appendRow(batch, 2, large);
    appendRow(batch, 3, "behind");
    appendRow(batch, 4, large);
    QCOMPARE(batch.row(0)[1].bytes(), QByteArrayView("before"));
    QVERIFY(batch.row(1)[1].bytes() == large);
    QCOMPARE(batch.row(2)[1].bytes(), QByteArrayView("behind"));
    QVERIFY(batch.row(3)[1].bytes() == large);
    QCOMPARE(batch.byteCount(), 2 * size + 12);
}

void TestRowBatch::finishText_fewerBytesThanReserved_takesOnlyThose()
{
    RowBatch batch(2);
    char *first = batch.reserveText(64);
    std::copy_n("abc", 3, first);
    batch.finishText(3);
    char *second = batch.reserveText(64);
    std::copy_n("defg", 4, second);
    batch.finishText(4);
    batch.endRow();
    QCOMPARE(batch.row(0)[0].bytes(), QByteArrayView("abc"));
    QCOMPARE(batch.row(0)[1].bytes(), QByteArrayView("defg"));
    QCOMPARE(batch.byteCount(), 7);
}

void TestRowBatch::appendView_keptBuffer_isNotCopied()
{
    RowBatch batch(1);
    RowBatch::ForeignBuffer buffer = foreignBuffer(100, 'v');
    const char *address = buffer.get();
    batch.appendView(CellKind::Bytes, {address + 10, 50});
    batch.endRow();
    QCOMPARE(batch.byteCount(), 0);
    batch.keep(std::move(buffer), 100);
    QCOMPARE(batch.byteCount(),
             100); // what the buffer holds in memory, not what the cell shows of it
    QVERIFY(batch.row(0)[0].data == address + 10);
    QCOMPARE(batch.row(0)[0].kind, CellKind::Bytes);
    QCOMPARE(batch.row(0)[0].bytes(), QByteArrayView(QByteArray(50, 'v')));
}

void TestRowBatch::keep_buffers_areFreedWithTheRows()
{
    freedBuffers = 0;
    {
        RowBatch batch(1);
        batch.keep(foreignBuffer(10, 'a'), 10);
        batch.keep(foreignBuffer(10, 'b'), 10);
        batch.abandonRow();
        QCOMPARE(freedBuffers, 0);
        batch.reset(1);
        QCOMPARE(freedBuffers, 2);
        batch.keep(foreignBuffer(10, 'c'), 10);
    }
    QCOMPARE(freedBuffers, 3);
}

void TestRowBatch::keep_movedBatch_keepsThemAlive()
{
    freedBuffers = 0;
    {
        RowBatch batch(2);
        appendRow(batch, 1, "in the arena");
        RowBatch::ForeignBuffer buffer = foreignBuffer(10, 'a');
        batch.appendInteger(2);
        batch.appendView(CellKind::Text, {buffer.get(), 10});
        batch.endRow();
        batch.keep(std::move(buffer), 10);
        RowBatch moved = std::move(batch);
        QCOMPARE(freedBuffers, 0);
        QCOMPARE(moved.rowCount(), 2);
        QCOMPARE(moved.row(0)[1].bytes(), QByteArrayView("in the arena"));
        QCOMPARE(moved.row(1)[1].bytes(), QByteArrayView("aaaaaaaaaa"));
        appendRow(moved, 3, "more");
        RowBatch assigned(7);
        assigned = std::move(moved);
        QCOMPARE(assigned.columnCount(), 2);
        QCOMPARE(assigned.row(0)[1].bytes(), QByteArrayView("in the arena"));
        QCOMPARE(assigned.row(2)[1].bytes(), QByteArrayView("more"));
        QCOMPARE(freedBuffers, 0);
    }
    QCOMPARE(freedBuffers, 1);
}

void TestRowBatch::reset_usedBatch_keepsNothingOfItsRows()
{
    RowBatch batch(2);
    appendRow(batch, 1, "one");
    batch.appendInteger(2); // a row that was not ended
    batch.reset(3);
    QVERIFY(batch.isEmpty());
    QCOMPARE(batch.rowCount(), 0);
    QCOMPARE(batch.columnCount(), 3);
    QCOMPARE(batch.byteCount(), 0);
    QVERIFY(batch.cells().empty());
    batch.appendNull();
    batch.appendText("x");
    batch.appendNull();
    batch.endRow();
    QCOMPARE(batch.row(0).size(), size_t(3));
    QCOMPARE(batch.row(0)[1].bytes(), QByteArrayView("x"));
}

void TestRowBatch::reset_afterALargeText_isUsableAgain()
{
    RowBatch batch(2);
    for (int round = 0; round < 3; ++round) {
        appendRow(batch, 1, "small");
        appendRow(batch, 2, QByteArray(3 << 20, static_cast<char>('a' + round)));
        appendRow(batch, 3, QByteArray(60 << 10, 's'));
        appendRow(batch, 4, QByteArray(60 << 10, 't'));
        QCOMPARE(batch.row(0)[1].bytes(), QByteArrayView("small"));
        QVERIFY(batch.row(1)[1].bytes() == QByteArray(3 << 20, static_cast<char>('a' + round)));
        QVERIFY(batch.row(2)[1].bytes() == QByteArray(60 << 10, 's'));
        QVERIFY(batch.row(3)[1].bytes() == QByteArray(60 << 10, 't'));
        batch.reset(2);
    }
}

void TestRowBatch::abandonRow_unfinishedRow_leavesTheWholeOnes()
{
    RowBatch batch(2);
    appendRow(batch, 1, "one");
    batch.appendInteger(2);
    batch.appendText("two");
    batch.abandonRow();
    QCOMPARE(batch.rowCount(), 1);
    QCOMPARE(batch.cells().size(), size_t(2));
    appendRow(batch, 3, "three");
    QCOMPARE(batch.rowCount(), 2);
    QCOMPARE(batch.row(0)[1].bytes(), QByteArrayView("one"));
    QCOMPARE(batch.row(1)[0].integer, 3);
    QCOMPARE(batch.row(1)[1].bytes(), QByteArrayView("three"));
}

void TestRowBatch::endRow_noColumns_countsRows()
{
    RowBatch batch(0);
    batch.endRow();
    batch.endRow();
    QCOMPARE(batch.rowCount(), 2);
    QVERIFY(batch.row(1).empty());
    batch.abandonRow();
    QCOMPARE(batch.rowCount(), 2);
}

void TestRowBatch::anyRows_afterAnyResets_areReadBack()
{
    const bool holds = rc::check("texts of any length, in any rounds", [] {
        RowBatch batch(1);
        const auto rounds = *rc::gen::container<std::vector<std::vector<int>>>(
            rc::gen::container<std::vector<int>>(
                rc::gen::oneOf(rc::gen::inRange(0, 100), rc::gen::inRange(0, 200'000))));
        for (const std::vector<int> &sizes : rounds) {
            qsizetype bytes = 0;
            for (size_t i = 0; i < sizes.size(); ++i) {
                batch.appendText(QByteArray(sizes[i], static_cast<char>('a' + i % 26)));
                batch.endRow();
                bytes += sizes[i];
            }
            RC_ASSERT(batch.rowCount() == static_cast<qsizetype>(sizes.size()));
            RC_ASSERT(batch.byteCount() == bytes);
            for (size_t i = 0; i < sizes.size(); ++i)
                RC_ASSERT(batch.row(static_cast<qsizetype>(i))[0].bytes()
                          == QByteArray(sizes[i], static_cast<char>('a' + i % 26)));
            batch.reset(1);
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestRowBatch)
#include "tst_rowbatch.moc"
