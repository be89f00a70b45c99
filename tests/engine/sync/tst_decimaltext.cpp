// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/decimaltext.h"

#include <QtTest>

namespace tributary {

class TestDecimalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void normalise_malformedNumber_isRefused_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"", "-", ".", ".5", "5.", "+5", "1e", "1e+", "1e5x", "0x10",
                                   "1 ", " 1", "--1", "1e99999999999", "NaN", "1,5"})
            QTest::newRow(number) << QByteArray(number);
    }

    void normalise_malformedNumber_isRefused()
    {
        QFETCH(QByteArray, number);
        QByteArray out;
        QVERIFY(!normaliseDecimal(number, out));
    }

    void normalise_sameNumber_givesSameText()
    {
        QByteArray out;
        for (const char *number :
             {"1200", "1200.0", "0001200", "1.2e3", "1.2e+03", "12000e-1", "1200.000e0"}) {
            QVERIFY(normaliseDecimal(number, out));
            QCOMPARE(out, "12e4");
        }
        for (const char *number : {"0", "0.00", "000", "0e5"}) {
            QVERIFY(normaliseDecimal(number, out));
            QCOMPARE(out, "0e0");
        }
        QVERIFY(normaliseDecimal("-0.0012", out));
        QCOMPARE(out, "-12e-2");
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestDecimalText)
#include "tst_decimaltext.moc"
