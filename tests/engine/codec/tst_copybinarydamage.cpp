// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/binarycopy.h"
#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <memory>

using namespace tributary;
using namespace tributary::test;

namespace {

/// One column of every kind, and rows that fill them.
struct Sample
{
    QList<ColumnSchema> columns;
    QByteArray message;
    qsizetype rows = 0;
};

Sample sample()
{
    Sample all;
    QList<Field> fields;
    const auto add = [&](const ColumnSchema &column, const QByteArray &field) {
        all.columns.append(column);
        fields.append(field);
    };
    using enum ValueClass;
    add(columnOf(Integer, int2Oid), bigEndian(qint16(2)));
    add(columnOf(Integer, int4Oid), bigEndian(qint32(4)));
    add(columnOf(Integer, int8Oid), bigEndian(qint64(8)));
    add(columnOf(Boolean), QByteArray("\x01", 1));
    add(columnOf(Float4), floatBytes<float, quint32>(0.1F));
    add(columnOf(Float8), floatBytes<double, quint64>(0.1));
    add(columnOf(Numeric), test::numericBytes("-1234567.89"));
    add(columnOf(Numeric), test::numericBytes("12345678901234567890.123"));
    add(columnOf(Date), bigEndian(qint32(1)));
    add(columnOf(Timestamp), bigEndian(qint64(1)));
    add(columnOf(TimestampTz), bigEndian(qint64(1)));
    add(columnOf(Uuid), QByteArray(16, '\x11'));
    add(columnOf(Bytes), QByteArray("\0\xff", 2));
    add(columnOf(Text), "text");
    add(columnOf(Json), "{}");
    add(columnOf(Jsonb), "\x01[]");
    add(arrayOf(Text), "{a,\"b c\"}");
    add(columnOf(Other), "(1,2)");
    QList<Field> nulls(fields.size(), std::nullopt);
    all.rows = 3;
    all.message = copyHeader(0, "more") + copyRow(fields) + copyRow(nulls) + copyRow(fields)
        + copyTrailer();
    return all;
}

/// Decodes untrusted bytes: whatever the outcome, the batch holds whole rows and their number is
/// told.
void checkWholeRows(const Sample &all, const QByteArray &message, bool keepsMessage,
                    qsizetype *rows = nullptr)
{
    CopyBinaryDecoder decoder(all.columns, true);
    RowBatch batch(all.columns.size());
    const Outcome outcome = decode(decoder, message, keepsMessage, batch);
    QCOMPARE(static_cast<qsizetype>(batch.cells().size()), batch.rowCount() * all.columns.size());
    QCOMPARE(decoder.rows(), batch.rowCount());
    QCOMPARE(*decoder.problem() != '\0', outcome == Outcome::Malformed);
    qsizetype bytes = 0;
    for (const Cell &cell : batch.cells()) { // every view is readable
        if (cell.kind == CellKind::Text || cell.kind == CellKind::Bytes)
            bytes += cell.bytes().toByteArray().count('a');
    }
    QVERIFY(bytes >= 0);
    if (rows != nullptr)
        *rows = batch.rowCount();
}

} // namespace

class TestCopyBinaryDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_cutAtEveryByte_neverGivesHalfARow();
    void decode_anyByteChanged_neverGivesHalfARow();
    void decode_anyBytes_neverGivesHalfARow();
};

void TestCopyBinaryDamage::decode_cutAtEveryByte_neverGivesHalfARow()
{
    const Sample all = sample();
    qsizetype before = 0;
    for (qsizetype size = 0; size <= all.message.size(); ++size) {
        // A buffer of its own, so that a read beyond its end is seen by the sanitizer.
        const std::unique_ptr<char[]> exact(new char[static_cast<size_t>(size)]);
        std::copy_n(all.message.constData(), size, exact.get());
        qsizetype rows = 0;
        checkWholeRows(all, QByteArray::fromRawData(exact.get(), size), size % 2 == 0, &rows);
        QVERIFY(rows >= before && rows <= before + 1);
        before = rows;
    }
    QCOMPARE(before, all.rows);
}

void TestCopyBinaryDamage::decode_anyByteChanged_neverGivesHalfARow()
{
    const Sample all = sample();
    for (qsizetype at = 0; at < all.message.size(); ++at) {
        for (const char value : {'\0', '\x01', '\x7f', '\xff', '{', '"'}) {
            QByteArray message = all.message;
            message[at] = value;
            checkWholeRows(all, message, false);
        }
    }
}

void TestCopyBinaryDamage::decode_anyBytes_neverGivesHalfARow()
{
    const Sample all = sample();
    const bool holds = rc::check("bytes behind a header", [&all] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        QByteArray message = copyHeader();
        if (*rc::gen::arbitrary<bool>())
            message += bigEndian(static_cast<qint16>(all.columns.size()));
        message += QByteArray::fromStdString(bytes);
        CopyBinaryDecoder decoder(all.columns, true);
        RowBatch batch(all.columns.size());
        decode(decoder, message, false, batch);
        RC_ASSERT(static_cast<qsizetype>(batch.cells().size())
                  == batch.rowCount() * all.columns.size());
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestCopyBinaryDamage)
#include "tst_copybinarydamage.moc"
