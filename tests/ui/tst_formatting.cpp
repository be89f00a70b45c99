// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formatting.h"

#include <QTest>

using namespace tributary;

class TestFormatting : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void count_followsTheLocale()
    {
        QCOMPARE(Formatting(QLocale(QLocale::English)).count(1234567), QStringLiteral("1,234,567"));
        QCOMPARE(Formatting(QLocale(QLocale::German)).count(1234567), QStringLiteral("1.234.567"));
    }

    void aboutCount_keepsThreeDigits_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64{0} << QStringLiteral("≈ 0");
        QTest::newRow("small") << qint64{999} << QStringLiteral("≈ 999");
        QTest::newRow("rounded down") << qint64{3'214'567} << QStringLiteral("≈ 3,210,000");
        QTest::newRow("rounded up") << qint64{1'999'999} << QStringLiteral("≈ 2,000,000");
        QTest::newRow("huge") << qint64{9'223'372'036'854'775'807}
                              << QStringLiteral("≈ 9,220,000,000,000,000,000");
    }

    void aboutCount_keepsThreeDigits()
    {
        QFETCH(const qint64, number);
        QFETCH(const QString, text);
        QCOMPARE(Formatting(QLocale(QLocale::English)).aboutCount(number), text);
    }

    void bytes_areIec()
    {
        const Formatting format{QLocale(QLocale::English)};
        QCOMPARE(format.bytes(1023), QStringLiteral("1,023 bytes"));
        QCOMPARE(format.bytes(1536), QStringLiteral("1.5 KiB"));
        QCOMPARE(format.bytes(1'288'490'189), QStringLiteral("1.2 GiB"));
        QCOMPARE(Formatting(QLocale(QLocale::German)).bytes(1'288'490'189),
                 QStringLiteral("1,2 GiB"));
    }

    void rates_sayPerSecond()
    {
        const Formatting format{QLocale(QLocale::English)};
        QCOMPARE(format.rowRate(12345.4), QStringLiteral("12,345 rows/s"));
        QCOMPARE(format.byteRate(1'572'864.0), QStringLiteral("1.5 MiB/s"));
    }

    void duration_isExact()
    {
        const Formatting format{QLocale(QLocale::English)};
        QCOMPARE(format.duration(std::chrono::seconds(5)), QStringLiteral("5 s"));
        QCOMPARE(format.duration(std::chrono::seconds(185)), QStringLiteral("3 min 5 s"));
        QCOMPARE(format.duration(std::chrono::seconds(2 * 3600 + 125)),
                 QStringLiteral("2 h 2 min"));
    }

    void aboutDuration_isCoarserTheFurtherAway_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("soon") << 4 << QStringLiteral("a few seconds");
        QTest::newRow("tens") << 34 << QStringLiteral("about 40 s");
        QTest::newRow("a minute") << 55 << QStringLiteral("about 1 min");
        QTest::newRow("minutes") << 250 << QStringLiteral("about 4 min");
        QTest::newRow("an hour") << 3590 << QStringLiteral("about 1 h");
        QTest::newRow("more than an hour") << 3600 + 35 * 60 << QStringLiteral("about 1 h 40 min");
        QTest::newRow("nearly two hours") << 2 * 3600 - 30 << QStringLiteral("about 2 h");
        QTest::newRow("hours") << 5 * 3600 + 100 << QStringLiteral("about 5 h");
        QTest::newRow("days") << 70 * 3600 << QStringLiteral("about 3 days");
    }

    void aboutDuration_isCoarserTheFurtherAway()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, text);
        QCOMPARE(Formatting(QLocale(QLocale::English)).aboutDuration(std::chrono::seconds(seconds)),
                 text);
    }
};

QTEST_APPLESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
