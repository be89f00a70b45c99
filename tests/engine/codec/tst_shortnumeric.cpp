// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/numericcases.h"

#include "engine/codec/numerictext.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestShortNumeric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortNumeric_malformedBytes_givesNothing_data();
    void shortNumeric_malformedBytes_givesNothing();
    void shortNumeric_usualNumbers_areTakenShort_data();
    void shortNumeric_usualNumbers_areTakenShort();
    void shortNumeric_anyNumber_agreesWithTheLongWay();
};

void TestShortNumeric::shortNumeric_malformedBytes_givesNothing_data()
{
    addMalformedNumerics();
}

void TestShortNumeric::shortNumeric_malformedBytes_givesNothing()
{
    QFETCH(QByteArray, binary);
    QVERIFY(!shortNumeric(binary).has_value());
}

void TestShortNumeric::shortNumeric_usualNumbers_areTakenShort_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"0", "0.00", "1", "-1", "42.50", "1234567.89", "99999999.9999",
                             "-0.01", "0.00000001", "999999999999999", "1200000000000"})
        QTest::newRow(text) << QByteArray(text);
}

void TestShortNumeric::shortNumeric_usualNumbers_areTakenShort()
{
    QFETCH(QByteArray, text);
    const std::optional<StoredNumeric> stored = shortNumeric(numericBytes(text));
    QVERIFY(stored.has_value()); // the fast way is meant for these
    QCOMPARE(*stored, storedNumeric(text));
}

void TestShortNumeric::shortNumeric_anyNumber_agreesWithTheLongWay()
{
    const bool holds = rc::check("shortNumeric against storedNumeric(numericText)", [] {
        const QByteArray binary = numericBytes(*anyNumber(18, 14));
        const std::optional<StoredNumeric> found = shortNumeric(binary);
        RC_CLASSIFY(found.has_value());
        const std::optional<QByteArray> text = numericText(binary);
        RC_ASSERT(text.has_value());
        RC_ASSERT(!found || *found == storedNumeric(*text));
    });
    QVERIFY(holds);
    for (const char *special :
         {"NaN", "Infinity", "-Infinity", "1000000000000000", "999999999999999.9"})
        QVERIFY2(!shortNumeric(numericBytes(special)).has_value(), special);
}

QTEST_GUILESS_MAIN(TestShortNumeric)
#include "tst_shortnumeric.moc"
