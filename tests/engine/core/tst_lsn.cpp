// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/lsn.h"

#include <QTest>

#include <limits>

using namespace tributary;

class TestLsn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toString_value_isAsTheServerPrintsIt_data();
    void toString_value_isAsTheServerPrintsIt();
    void parse_leadingZerosAndSmallLetters_areRead();
    void parse_otherText_isNothing_data();
    void parse_otherText_isNothing();
    void compare_positions_isByValue();
};

void TestLsn::toString_value_isAsTheServerPrintsIt_data()
{
    QTest::addColumn<quint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64(0) << QStringLiteral("0/0");
    QTest::newRow("usual") << quint64(0x19532D8) << QStringLiteral("0/19532D8");
    QTest::newRow("second half full") << quint64(0xFFFFFFFF) << QStringLiteral("0/FFFFFFFF");
    QTest::newRow("first half") << quint64(0x100000000) << QStringLiteral("1/0");
    QTest::newRow("both") << quint64(0x16B374D848) << QStringLiteral("16/B374D848");
    QTest::newRow("last") << std::numeric_limits<quint64>::max()
                          << QStringLiteral("FFFFFFFF/FFFFFFFF");
}

void TestLsn::toString_value_isAsTheServerPrintsIt()
{
    QFETCH(quint64, value);
    QFETCH(QString, text);
    QCOMPARE(Lsn{.value = value}.toString(), text);
    const std::optional<Lsn> parsed = Lsn::parse(text.toLatin1());
    QVERIFY(parsed);
    QCOMPARE(parsed->value, value);
    QCOMPARE(parsed->isValid(), value != 0);
}

void TestLsn::parse_leadingZerosAndSmallLetters_areRead()
{
    QCOMPARE(Lsn::parse("00000000/0abcdef0"), Lsn{.value = 0xABCDEF0});
}

void TestLsn::parse_otherText_isNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "/", "0", "0/", "/0", "0/0/0", "0x1/0", "-1/0", "+1/0", " 0/0",
                             "0/0 ", "123456789/0", "0/123456789", "G/0", "0/G", "0 / 0"})
        QTest::newRow(text) << QByteArray(text);
}

void TestLsn::parse_otherText_isNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Lsn::parse(text));
}

void TestLsn::compare_positions_isByValue()
{
    QVERIFY(Lsn::parse("0/FFFFFFFF") < Lsn::parse("1/0"));
    QVERIFY(Lsn::parse("9/0") < Lsn::parse("10/0"));
    QVERIFY(Lsn{} == Lsn{});
}

QTEST_GUILESS_MAIN(TestLsn)
#include "tst_lsn.moc"
