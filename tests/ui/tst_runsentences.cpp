// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runsentences.h"

#include <QTest>

using namespace tributary;

namespace {

const QDateTime noon(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);

LogProgress logAt(const QDateTime &freshAsOf)
{
    LogProgress log;
    log.checkpoint = {.value = 0x19532D8};
    log.freshAsOf = freshAsOf;
    log.transactions = 2;
    log.changes = 1234;
    return log;
}

SyncReport okReport(qint64 rows)
{
    SyncReport report;
    report.startedAt = noon;
    report.finishedAt = noon.addSecs(3);
    report.rows = rows;
    report.log = logAt(noon);
    return report;
}

} // namespace

class TestRunSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void freshAsOf_today_isATime()
    {
        const QString today = RunSentences::freshAsOf(logAt(noon), noon.addSecs(60));
        QCOMPARE(today, noon.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
        const QString before = RunSentences::freshAsOf(logAt(noon), noon.addDays(3));
        QVERIFY2(before.size() > today.size(), qPrintable(before)); // with its day
        QCOMPARE(RunSentences::freshAsOf(LogProgress(), noon), QStringLiteral("unknown"));
    }

    void lag_ofBytesAndTime_isSaid_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("running");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << 65 << true << QStringLiteral("0 bytes");
        QTest::newRow("some") << 2048 << 65 << true << QStringLiteral("2.0 KiB, 1 min 5 s");
        QTest::newRow("bytes not known") << -1 << 3 << true << QStringLiteral("unknown, 3 s");
        QTest::newRow("server's clock ahead")
            << 1 << -20 << true << QStringLiteral("1 bytes, under a second");
        QTest::newRow("nobody follows") << 2048 << 65 << false << QStringLiteral("2.0 KiB");
        QTest::newRow("nothing") << -1 << 65 << false << QStringLiteral("unknown");
    }

    void lag_ofBytesAndTime_isSaid()
    {
        QFETCH(const int, bytes);
        QFETCH(const int, seconds);
        QFETCH(const bool, running);
        QFETCH(const QString, text);
        LogProgress log = logAt(noon);
        if (bytes >= 0)
            log.waitingBytes = bytes;
        QCOMPARE(RunSentences::lag(log, noon.addSecs(seconds), running), text);
    }

    void kept_notKnown_isUnknown()
    {
        LogProgress log = logAt(noon);
        QCOMPARE(RunSentences::kept(log), QStringLiteral("unknown"));
        log.keptBytes = 3 << 20;
        QCOMPARE(RunSentences::kept(log), QStringLiteral("3.0 MiB"));
        QCOMPARE(RunSentences::applied(log), QStringLiteral("1,234 changes"));
    }

    void after_aRunOfTheLog_countsItsChanges()
    {
        const QString first = RunSentences::after(okReport(5000), false);
        QVERIFY2(first.endsWith(u"5,000 rows copied, 1,234 changes applied."), qPrintable(first));
        const QString later = RunSentences::after(okReport(0), false);
        QVERIFY2(later.endsWith(u": 1,234 changes applied."), qPrintable(later));
    }

    void during_connectingAgain_saysSo()
    {
        QCOMPARE(RunSentences::during(RunPhase::Connecting, {}, true),
                 QStringLiteral("The connection was lost; trying again…"));
    }
};

QTEST_APPLESS_MAIN(TestRunSentences)
#include "tst_runsentences.moc"
