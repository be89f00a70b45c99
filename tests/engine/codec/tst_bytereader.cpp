// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/bytereader.h"

#include <QTest>

#include <limits>

using namespace tributary;

class TestByteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_numbers_areBigEndian();
    void read_extremes_keepTheirSign();
    void read_oddAddress_isAllowed();
    void read_beyondTheEnd_isBadForEver();
    void read_fewerBytesThanTheType_isBad();
    void take_bytes_areAView();
    void take_nothing_isGood();
    void take_impossibleSize_isBadForEver_data();
    void take_impossibleSize_isBadForEver();
    void takeString_endsAtTheNul();
    void takeString_withoutNul_isBad();
    void reader_noBytes_isGoodAndAtEnd();
};

void TestByteReader::read_numbers_areBigEndian()
{
    ByteReader reader(
        QByteArrayView("\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f", 15));
    QCOMPARE(reader.read<quint8>(), quint8(0x01));
    QCOMPARE(reader.read<quint16>(), quint16(0x0203));
    QCOMPARE(reader.read<quint32>(), quint32(0x04050607));
    QCOMPARE(reader.left(), 8);
    QCOMPARE(reader.read<quint64>(), quint64(0x08090a0b0c0d0e0f));
    QVERIFY(reader.isGood());
    QVERIFY(reader.atEnd());
}

void TestByteReader::read_extremes_keepTheirSign()
{
    ByteReader reader(QByteArrayView("\xff\xff\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff", 14));
    QCOMPARE(reader.read<qint16>(), qint16(-1));
    QCOMPARE(reader.read<qint32>(), std::numeric_limits<qint32>::min());
    QCOMPARE(reader.read<qint64>(), std::numeric_limits<qint64>::max());
    QVERIFY(reader.isGood());
}

void TestByteReader::read_oddAddress_isAllowed()
{
    alignas(8) const char bytes[] = "x\0\0\0\0\0\0\0\x2a";
    ByteReader reader(QByteArrayView(bytes + 1, 8));
    QCOMPARE(reader.read<qint64>(), 42);
}

void TestByteReader::read_beyondTheEnd_isBadForEver()
{
    ByteReader reader(QByteArrayView("\0\x07", 2));
    QCOMPARE(reader.read<qint16>(), qint16(7));
    QVERIFY(reader.isGood());
    QCOMPARE(reader.read<quint8>(), quint8(0));
    QVERIFY(!reader.isGood());
    QCOMPARE(reader.read<qint64>(), 0);
    QVERIFY(reader.take(0).isEmpty());
    QVERIFY(!reader.isGood());
}

void TestByteReader::read_fewerBytesThanTheType_isBad()
{
    ByteReader reader(QByteArrayView("\x01\x02\x03", 3));
    QCOMPARE(reader.read<qint32>(), 0);
    QVERIFY(!reader.isGood());
    QVERIFY(reader.atEnd()); // what is left is not read as something else
    QCOMPARE(reader.read<quint8>(), quint8(0));
}

void TestByteReader::take_bytes_areAView()
{
    const QByteArray bytes("abcdef");
    ByteReader reader(bytes);
    QCOMPARE(reader.take(2), QByteArrayView("ab"));
    const QByteArrayView rest = reader.take(4);
    QVERIFY(rest.data() == bytes.constData() + 2);
    QCOMPARE(rest.size(), 4);
    QVERIFY(reader.isGood());
    QVERIFY(reader.atEnd());
}

void TestByteReader::take_nothing_isGood()
{
    ByteReader reader(QByteArrayView("a"));
    QVERIFY(reader.take(0).isEmpty());
    QCOMPARE(reader.take(1), QByteArrayView("a"));
    QVERIFY(reader.take(0).isEmpty());
    QVERIFY(reader.isGood());
}

void TestByteReader::take_impossibleSize_isBadForEver_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("one too many") << qsizetype(4);
    QTest::newRow("largest") << std::numeric_limits<qsizetype>::max();
    QTest::newRow("minus one") << qsizetype(-1);
    QTest::newRow("lowest") << std::numeric_limits<qsizetype>::min();
}

void TestByteReader::take_impossibleSize_isBadForEver()
{
    QFETCH(qsizetype, size);
    ByteReader reader(QByteArrayView("abc"));
    QVERIFY(reader.take(size).isEmpty());
    QVERIFY(!reader.isGood());
    QVERIFY(reader.take(1).isEmpty());
    QVERIFY(!reader.isGood());
}

void TestByteReader::takeString_endsAtTheNul()
{
    ByteReader reader(QByteArrayView("ab\0\0c", 5));
    QCOMPARE(reader.takeString(), "ab");
    QVERIFY(reader.takeString().isEmpty());
    QVERIFY(reader.isGood());
    QCOMPARE(reader.left(), 1);
}

void TestByteReader::takeString_withoutNul_isBad()
{
    ByteReader reader(QByteArrayView("abc", 3));
    QVERIFY(reader.takeString().isEmpty());
    QVERIFY(!reader.isGood());
    QVERIFY(reader.atEnd());
    QVERIFY(reader.takeString().isEmpty());
    QVERIFY(!reader.isGood());
}

void TestByteReader::reader_noBytes_isGoodAndAtEnd()
{
    ByteReader reader((QByteArrayView()));
    QVERIFY(reader.isGood());
    QVERIFY(reader.atEnd());
    QCOMPARE(reader.left(), 0);
    QCOMPARE(reader.read<qint32>(), 0);
    QVERIFY(!reader.isGood());
}

QTEST_GUILESS_MAIN(TestByteReader)
#include "tst_bytereader.moc"
