// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/browsedcell.h"
#include "engine/destination/sqlite/sqlitenumberkey.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

using namespace tributary;

/// Keys that sort as what they stand for.
class TestSqliteNumberKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void numberKey_numbersInOrder_sortSo()
    {
        const QByteArrayList ordered = {"-Infinity",
                                        "-1e400",
                                        "-12345678901234567890.2",
                                        "-12345678901234567890.1",
                                        "-9007199254740993",
                                        "-9007199254740992",
                                        "-100",
                                        "-99.99",
                                        "-2",
                                        "-1.5",
                                        "-1",
                                        "-0.3",
                                        "-0.25",
                                        "-0.2",
                                        "-1e-300",
                                        "0",
                                        "0.00000000000000000000000000000000001",
                                        "1e-5",
                                        "0.2",
                                        "0.25",
                                        "0.3",
                                        "1",
                                        "1.000000000000000000000000000001",
                                        "1.5",
                                        "2",
                                        "10",
                                        "99.99",
                                        "100",
                                        "9007199254740992",
                                        "9007199254740993",
                                        "12345678901234567890.1",
                                        "12345678901234567890.12",
                                        "12345678901234567890.2",
                                        "1e400",
                                        "Infinity",
                                        "NaN",
                                        "",
                                        "1,5",
                                        "abc"};
        for (qsizetype at = 1; at < ordered.size(); ++at)
            QVERIFY2(numberKey(ordered[at - 1]) < numberKey(ordered[at]),
                     qPrintable(QString::fromUtf8(ordered[at])));
    }

    void numberKey_sameNumber_sameKey_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("zeros behind") << QByteArray("1.50") << QByteArray("1.5");
        QTest::newRow("zeros before") << QByteArray("0001.5") << QByteArray("1.5");
        QTest::newRow("whole") << QByteArray("100") << QByteArray("1e+2");
        QTest::newRow("point alone") << QByteArray("5.") << QByteArray("5");
        QTest::newRow("no digit before") << QByteArray(".5") << QByteArray("0.5");
        QTest::newRow("small") << QByteArray("0.00001") << QByteArray("1E-5");
        QTest::newRow("plus") << QByteArray("+7") << QByteArray("7");
        QTest::newRow("zero") << QByteArray("0") << QByteArray("-0.000");
        QTest::newRow("zero with exponent") << QByteArray("0e9") << QByteArray("0");
        QTest::newRow("nan") << QByteArray("nan") << QByteArray("NaN");
    }

    void numberKey_sameNumber_sameKey()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QCOMPARE(numberKey(one), numberKey(other));
    }

    void numberKey_randomDoubles_sortAsDoubles()
    {
        std::mt19937_64 random(42);
        std::vector<double> numbers;
        while (numbers.size() < 2000) {
            const quint64 bits = random();
            double number = 0;
            std::memcpy(&number, &bits, sizeof number);
            if (std::isfinite(number))
                numbers.push_back(number);
        }
        const auto keyOf = [](double number) {
            BrowsedCell cell;
            cell.kind = CellKind::Real;
            cell.real = number;
            return numberKey(cellText(cellView(cell)));
        };
        std::ranges::sort(numbers);
        for (size_t at = 1; at < numbers.size(); ++at)
            QVERIFY(keyOf(numbers[at - 1]) < keyOf(numbers[at]) || numbers[at - 1] == numbers[at]);
    }

    void momentKey_momentsInOrder_sortSo()
    {
        const QByteArrayList ordered = {"-infinity",
                                        "4713-01-01 BC",
                                        "0044-03-14 BC",
                                        "0044-03-15 BC",
                                        "0044-03-15 12:00:00+00:00 BC",
                                        "0001-12-31 BC",
                                        "0001-01-01",
                                        "1999-12-31 23:59:59.999999",
                                        "2024-02-29",
                                        "2024-02-29 00:00:00",
                                        "9999-12-31",
                                        "10000-01-01",
                                        "10000-01-02 00:00:00",
                                        "294276-12-31",
                                        "5874897-12-31",
                                        "infinity"};
        const auto keyOf = [](const QByteArray &text) { return momentKey(text).value_or(text); };
        for (qsizetype at = 1; at < ordered.size(); ++at)
            QVERIFY2(keyOf(ordered[at - 1]) < keyOf(ordered[at]),
                     qPrintable(QString::fromUtf8(ordered[at])));
    }

    void bytesOfHex_texts_areReadOrNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isHex");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("as shown") << QStringLiteral("\\x00fF") << true << QByteArray("\0\xff", 2);
        QTest::newRow("as in C") << QStringLiteral("0x41") << true << QByteArray("A");
        QTest::newRow("alone") << QStringLiteral(" 4142 ") << true << QByteArray("AB");
        QTest::newRow("nothing") << QString() << true << QByteArray("");
        QTest::newRow("odd") << QStringLiteral("414") << false << QByteArray();
        QTest::newRow("letters") << QStringLiteral("hello!") << false << QByteArray();
    }

    void bytesOfHex_texts_areReadOrNot()
    {
        QFETCH(QString, text);
        QFETCH(bool, isHex);
        QFETCH(QByteArray, bytes);
        const std::optional<QByteArray> read = bytesOfHex(text);
        QCOMPARE(read.has_value(), isHex);
        QCOMPARE(read.value_or(QByteArray()), bytes);
    }
};

QTEST_GUILESS_MAIN(TestSqliteNumberKey)
#include "tst_sqlitenumberkey.moc"
