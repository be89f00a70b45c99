// SPDX-License-Identifier: GPL-3.0-or-later
//
// How verification sums values up, puts them in order and shows them.

#include "tests/engine/sync/storedcell.h"

#include "engine/sync/verify/canonicalvalue.h"
#include "engine/sync/verify/destinationvalue.h"
#include "engine/sync/verify/sourcevalue.h"

#include <QtTest>

#include <limits>

namespace tributary {

using namespace test;

class TestVerifyKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void digests_manyValues_differExactlyWhenTheValuesDo()
    {
        const QByteArray large(100000, 'x');
        const QByteArray larger = large + 'y';
        const QByteArray asLarge = large.chopped(1) + 'y';
        const QList<CanonicalValue> values = {
            {},
            CanonicalValue::ofInteger(0),
            CanonicalValue::ofInteger(1),
            CanonicalValue::ofReal(0),
            CanonicalValue::ofReal(-0.0),
            CanonicalValue::ofBytes(Kind::Text, ""),
            CanonicalValue::ofBytes(Kind::Text, "1"),
            CanonicalValue::ofBytes(Kind::Bytes, "1"),
            CanonicalValue::ofBytes(Kind::Decimal, "1"),
            CanonicalValue::ofBytes(Kind::DecimalText, "1"),
            CanonicalValue::ofBytes(Kind::Array, "1"),
            CanonicalValue::ofBytes(Kind::Text, large),
            CanonicalValue::ofBytes(Kind::Text, larger),
            CanonicalValue::ofBytes(Kind::Text, asLarge),
        };
        for (qsizetype one = 0; one < values.size(); ++one) {
            for (qsizetype other = 0; other < values.size(); ++other) {
                QByteArray ours;
                QByteArray theirs;
                appendDigest(ours, values[one], 16);
                appendDigest(theirs, values[other], 16);
                QCOMPARE(ours == theirs, one == other);
                QCOMPARE(sameValue(values[one], values[other]), one == other);
                QVERIFY(ours.size() <= 16 + 10);
                QCOMPARE(firstDigestSize(QByteArray(ours + theirs), 16), ours.size());
            }
        }
        QCOMPARE(firstDigestSize({}, 16), 0);
    }

    void digests_neighbours_areNotMixedUp()
    {
        QByteArray one;
        QByteArray other;
        appendDigest(one, CanonicalValue::ofBytes(Kind::Text, "ab"), 16);
        appendDigest(one, CanonicalValue::ofBytes(Kind::Text, "c"), 16);
        appendDigest(other, CanonicalValue::ofBytes(Kind::Text, "a"), 16);
        appendDigest(other, CanonicalValue::ofBytes(Kind::Text, "bc"), 16);
        QVERIFY(wholeRowDigest(one) != wholeRowDigest(other));
    }

    void order_ofKeys_isSqlites()
    {
        constexpr qint64 big = 9007199254740993; // 2^53 + 1: as a double it would be 2^53
        const QList<CanonicalValue> ascending = {
            {},
            CanonicalValue::ofReal(-infinity),
            CanonicalValue::ofInteger(std::numeric_limits<qint64>::min()),
            CanonicalValue::ofInteger(-1),
            CanonicalValue::ofReal(-0.5),
            CanonicalValue::ofInteger(0),
            CanonicalValue::ofReal(0.5),
            CanonicalValue::ofReal(9007199254740992.0),
            CanonicalValue::ofInteger(big),
            CanonicalValue::ofInteger(std::numeric_limits<qint64>::max()),
            CanonicalValue::ofReal(9223372036854775808.0),
            CanonicalValue::ofBytes(Kind::Text, ""),
            CanonicalValue::ofBytes(Kind::Text, "B"),
            CanonicalValue::ofBytes(Kind::Text, "a"),
            CanonicalValue::ofBytes(Kind::Text, "a "),
            CanonicalValue::ofBytes(Kind::Text, "\xc3\xa9"),
            CanonicalValue::ofBytes(Kind::Bytes, ""),
            CanonicalValue::ofBytes(Kind::Bytes, "a"),
        };
        for (qsizetype one = 0; one < ascending.size(); ++one) {
            for (qsizetype other = 0; other < ascending.size(); ++other) {
                const int order = compareForOrder(ascending[one], ascending[other]);
                QCOMPARE(order < 0, one < other);
                QCOMPARE(order > 0, one > other);
            }
        }
        QCOMPARE(compareForOrder(CanonicalValue::ofInteger(2), CanonicalValue::ofReal(2)), 0);
    }

    void sourceText_ofStoredCell_isAsTheSourcePrints()
    {
        using enum ValueClass;
        QCOMPARE(sourceTextOf(columnOf(Boolean), integer(1).view()), "t");
        QCOMPARE(sourceTextOf(columnOf(Boolean), integer(7).view()), "7");
        QCOMPARE(sourceTextOf(columnOf(Integer), integer(-7).view()), "-7");
        QCOMPARE(sourceTextOf(columnOf(Float8), real(0.1).view()), "0.1");
        QCOMPARE(sourceTextOf(columnOf(Float8), real(-infinity).view()), "-Infinity");
        QCOMPARE(sourceTextOf(columnOf(Bytes), blob("\x01\xff").view()), "\\x01ff");
        QCOMPARE(
            sourceTextOf(columnOf(TimestampTz), text("2024-01-02 03:04:05.120000+00:00").view()),
            "2024-01-02 03:04:05.12+00");
        QCOMPARE(sourceTextOf(columnOf(Timestamp), text("2024-01-02 03:04:05").view()),
                 "2024-01-02 03:04:05");
        QCOMPARE(sourceTextOf(columnOf(Text), text("10:00+00:00").view()), "10:00+00:00");
    }

    void keyValue_ofIntegers_isANumberWhileADoubleHoldsIt()
    {
        const ColumnSchema number = columnOf(ValueClass::Integer);
        QCOMPARE(keyValue(number, "777"), QJsonValue(777));
        QCOMPARE(keyValue(number, "-9007199254740992"), QJsonValue(qint64(-9007199254740992)));
        QCOMPARE(keyValue(number, "9007199254740993"),
                 QJsonValue(QStringLiteral("9007199254740993")));
        QCOMPARE(keyValue(columnOf(ValueClass::Text), "777"), QJsonValue(QStringLiteral("777")));
        QCOMPARE(keyValue(columnOf(ValueClass::Numeric), "1.50"),
                 QJsonValue(QStringLiteral("1.50")));
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestVerifyKeys)
#include "tst_verifykeys.moc"
