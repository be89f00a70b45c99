// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/binarycopy.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestCopyBinaryDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_messages_giveTheSameRowsHoweverTheyAreCut_data();
    void decode_messages_giveTheSameRowsHoweverTheyAreCut();
    void decode_trailer_isTheEnd();
    void decode_noRows_isWellFormed();
    void decode_noColumns_countsRows();
    void decode_headerExtension_isSkipped();
    void decode_unknownHeader_isMalformed_data();
    void decode_unknownHeader_isMalformed();
    void decode_afterTheTrailer_isMalformed();
    void decode_wrongFieldCount_isMalformed_data();
    void decode_wrongFieldCount_isMalformed();
    void decode_impossibleFieldSize_isMalformed_data();
    void decode_impossibleFieldSize_isMalformed();
    void decode_malformedRow_keepsTheRowsBefore();
};

void TestCopyBinaryDecoder::decode_messages_giveTheSameRowsHoweverTheyAreCut_data()
{
    QTest::addColumn<QList<QByteArray>>("messages");
    const QByteArray one = numberAndTextRow(1, "one");
    const QByteArray two = copyRow({bigEndian(-2), std::nullopt});
    const QByteArray three = copyRow({std::nullopt, QByteArray()});
    QTest::newRow("header with the first row")
        << QList<QByteArray>{copyHeader() + one, two, three, copyTrailer()};
    QTest::newRow("header alone") << QList<QByteArray>{copyHeader(), one, two, three,
                                                       copyTrailer()};
    QTest::newRow("several rows in a message")
        << QList<QByteArray>{copyHeader() + one + two, three + copyTrailer()};
    QTest::newRow("one message") << QList<QByteArray>{copyHeader() + one + two + three
                                                      + copyTrailer()};
    QTest::newRow("no trailer") << QList<QByteArray>{copyHeader(), one + two, three};
    QTest::newRow("an empty message")
        << QList<QByteArray>{copyHeader(), QByteArray(), one + two, three};
}

void TestCopyBinaryDecoder::decode_messages_giveTheSameRowsHoweverTheyAreCut()
{
    QFETCH(QList<QByteArray>, messages);
    const QList<QByteArrayList> expected = {
        {"integer 1", "text one"}, {"integer -2", "null"}, {"null", "text "}};
    QCOMPARE(decoded(numberAndText, messages), expected);
}

void TestCopyBinaryDecoder::decode_trailer_isTheEnd()
{
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, copyHeader(), false, batch), Outcome::Rows);
    QCOMPARE(decoder.rows(), 0);
    QCOMPARE(decode(decoder, numberAndTextRow(1, "a") + numberAndTextRow(2, "b"), false, batch),
             Outcome::Rows);
    QCOMPARE(decoder.rows(), 2);
    QCOMPARE(decode(decoder, copyTrailer(), false, batch), Outcome::End);
    QCOMPARE(decoder.rows(), 2);
    QCOMPARE(batch.rowCount(), 2);
    QVERIFY(!decoder.usedViews());
}

void TestCopyBinaryDecoder::decode_noRows_isWellFormed()
{
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, copyHeader() + copyTrailer(), false, batch), Outcome::End);
    QVERIFY(batch.isEmpty());
}

void TestCopyBinaryDecoder::decode_noColumns_countsRows()
{
    CopyBinaryDecoder decoder({}, false);
    RowBatch batch(0);
    QCOMPARE(
        decode(decoder, copyHeader() + copyRow({}) + copyRow({}) + copyTrailer(), false, batch),
        Outcome::End);
    QCOMPARE(decoder.rows(), 2);
    QCOMPARE(batch.rowCount(), 2);
}

void TestCopyBinaryDecoder::decode_headerExtension_isSkipped()
{
    const QList<QByteArrayList> expected = {{"integer 7", "text x"}};
    // The lower flags are for readers that care.
    QCOMPARE(
        decoded(numberAndText, {copyHeader(0x0000FFFF, "extension") + numberAndTextRow(7, "x")}),
        expected);
}

void TestCopyBinaryDecoder::decode_unknownHeader_isMalformed_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text format") << QByteArray("1\tone\n");
    QTest::newRow("signature through a mail program")
        << QByteArray(copyHeader()).replace("\r\n", "\n");
    QTest::newRow("signature without its high bit")
        << QByteArray(copyHeader()).replace('\377', '\177');
    QTest::newRow("cut signature") << copyHeader().first(10);
    QTest::newRow("no flags") << copyHeader().first(11);
    QTest::newRow("no length") << copyHeader().first(15);
    QTest::newRow("critical flag") << copyHeader(0x00010000);
    QTest::newRow("system columns") << copyHeader(0x80000000);
    QTest::newRow("cut extension") << copyHeader(0, "extension").chopped(1);
    QTest::newRow("negative extension") << copyHeader().first(15) + bigEndian(qint32(-1));
}

void TestCopyBinaryDecoder::decode_unknownHeader_isMalformed()
{
    QFETCH(QByteArray, message);
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, message, false, batch), Outcome::Malformed);
    QVERIFY(*decoder.problem() != '\0');
    QVERIFY(batch.isEmpty() && batch.cells().empty());
}

void TestCopyBinaryDecoder::decode_afterTheTrailer_isMalformed()
{
    {
        CopyBinaryDecoder decoder(numberAndText, false);
        RowBatch batch(2);
        QCOMPARE(
            decode(decoder, copyHeader() + copyTrailer() + numberAndTextRow(1, "a"), false, batch),
            Outcome::Malformed);
        QVERIFY(batch.isEmpty());
    }
    {
        CopyBinaryDecoder decoder(numberAndText, false);
        RowBatch batch(2);
        QCOMPARE(decode(decoder, copyHeader() + copyTrailer(), false, batch), Outcome::End);
        QCOMPARE(decode(decoder, numberAndTextRow(1, "a"), false, batch), Outcome::Malformed);
        QCOMPARE(decode(decoder, copyTrailer(), false, batch), Outcome::Malformed);
        QVERIFY(batch.isEmpty());
    }
}

void TestCopyBinaryDecoder::decode_wrongFieldCount_isMalformed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("too few") << copyRow({bigEndian(1)});
    QTest::newRow("too many") << copyRow({bigEndian(1), QByteArray("a"), QByteArray("b")});
    QTest::newRow("none") << copyRow({});
    QTest::newRow("-2") << bigEndian(qint16(-2));
    QTest::newRow("lowest") << bigEndian(std::numeric_limits<qint16>::min());
    QTest::newRow("half a number") << QByteArray("\0", 1);
}

void TestCopyBinaryDecoder::decode_wrongFieldCount_isMalformed()
{
    QFETCH(QByteArray, row);
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    QCOMPARE(decode(decoder, copyHeader() + row, false, batch), Outcome::Malformed);
    QVERIFY(batch.isEmpty() && batch.cells().empty());
}

void TestCopyBinaryDecoder::decode_impossibleFieldSize_isMalformed_data()
{
    QTest::addColumn<qint32>("size");
    QTest::newRow("one too many") << 4;
    QTest::newRow("largest") << std::numeric_limits<qint32>::max();
    QTest::newRow("-2") << -2;
    QTest::newRow("lowest") << std::numeric_limits<qint32>::min();
}

void TestCopyBinaryDecoder::decode_impossibleFieldSize_isMalformed()
{
    QFETCH(qint32, size);
    CopyBinaryDecoder decoder({columnOf(ValueClass::Text)}, false);
    RowBatch batch(1);
    const QByteArray row = bigEndian(qint16(1)) + bigEndian(size) + "abc";
    QCOMPARE(decode(decoder, copyHeader() + row, false, batch), Outcome::Malformed);
    QVERIFY(batch.isEmpty() && batch.cells().empty());
}

void TestCopyBinaryDecoder::decode_malformedRow_keepsTheRowsBefore()
{
    CopyBinaryDecoder decoder(numberAndText, false);
    RowBatch batch(2);
    const QByteArray wrong = copyRow({QByteArray("x"), QByteArray("y")});
    QCOMPARE(decode(decoder,
                    copyHeader() + numberAndTextRow(1, "one") + wrong + numberAndTextRow(2, "two"),
                    false, batch),
             Outcome::Malformed);
    QCOMPARE(batch.rowCount(), 1);
    QCOMPARE(decoder.rows(), 1);
    QCOMPARE(shown(batch.row(0)[1]), QByteArray("text one"));
}

QTEST_GUILESS_MAIN(TestCopyBinaryDecoder)
#include "tst_copybinarydecoder.moc"
