// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/committime.h"

#include <QTest>

using namespace tributary;

class TestCommitTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_isoText_isMicrosecondsOfUtc_data();
    void parse_isoText_isMicrosecondsOfUtc();
    void parse_otherText_isNothing_data();
    void parse_otherText_isNothing();
};

void TestCommitTime::parse_isoText_isMicrosecondsOfUtc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("microseconds");
    const auto is = [](const char *text, qint64 microseconds) {
        QTest::newRow(text) << QByteArray(text) << microseconds;
    };
    is("1970-01-01 00:00:00+00", 0);
    is("2000-01-01 00:00:00+00", 946'684'800'000'000);
    is("2024-05-01 08:00:00.123456+00", 1'714'550'400'123'456);
    is("2024-05-01 08:00:00.5+00", 1'714'550'400'500'000);
    is("2024-05-01 13:30:00+05:30", 1'714'550'400'000'000);
    is("2024-05-01 03:00:00-05", 1'714'550'400'000'000);
    is("1900-01-01 00:17:30+00:17:30", -2'208'988'800'000'000);
    is("1969-12-31 23:59:59.999999+00", -1);
    is("2024-02-29 00:00:00+00", 1'709'164'800'000'000);
    is("9999-12-31 23:59:59+00", 253'402'300'799'000'000);
}

void TestCommitTime::parse_isoText_isMicrosecondsOfUtc()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, microseconds);
    const std::optional<qint64> parsed = parseCommitTime(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, microseconds);
}

void TestCommitTime::parse_otherText_isNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "infinity", "2024-05-01", "2024-05-01 08:00:00", "2024-05-01 08:00:00 UTC",
          "01.05.2024 08:00:00.123456 UTC", "05/01/2024 08:00:00 UTC", "2024-13-01 00:00:00+00",
          "2023-02-29 00:00:00+00", "2024-05-01 25:00:00+00", "2024-05-01 08:60:00+00",
          "2024-05-01 08:00:00.+00", "2024-05-01 08:00:00.1234567+00", "2024-05-01 08:00:00+00 BC",
          "12024-05-01 08:00:00+00", "2024-05-01 08:00:00+0",
          "2024-05-01 08:00:00+00:", "2024-05-01 08:00:00+00x"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCommitTime::parse_otherText_isNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseCommitTime(text));
}

QTEST_GUILESS_MAIN(TestCommitTime)
#include "tst_committime.moc"
