// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/displayharness.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestLogDisplay : public QObject, private DisplayHarness
{
    Q_OBJECT

private Q_SLOTS:

    void init() { use(false, false); }

    void showProgress_tablesFollowedAlready_areNotCounted();
    void showReport_jsonFollowed_countsTheChanges();
    void showReport_stoppedFollowing_saysThatNothingIsLost();
    void showReport_followStopped_isNoError();
    void showLog_oneChange_isSingular();
    void showLog_terminal_isOneLine();
    void showLog_pipe_isSilent();
    void showLog_json_isAnObjectACheckpoint();
};

void TestLogDisplay::showProgress_tablesFollowedAlready_areNotCounted()
{
    use(true, false);
    TableProgress following = followed(QStringLiteral("a"));
    following.state = TableState::Following;
    following.rows = 0;
    m_display->showPlan({following, progressOf(QStringLiteral("b"), TableState::Waiting),
                         progressOf(QStringLiteral("c"), TableState::Waiting)});
    m_display->showProgress({progressOf(QStringLiteral("b"), TableState::Copying, 5)});
    QVERIFY2(words().startsWith(u"[1/2] public.b: 5 rows"), qPrintable(words()));
}

void TestLogDisplay::showReport_jsonFollowed_countsTheChanges()
{
    use(false, true);
    SyncReport report = reportOf(SyncReport::Outcome::Ok, {followed(QStringLiteral("a"))});
    report.log = logAt(0x19532D8);
    m_display->showReport(report);
    QCOMPARE(objects().size(), 2);
    const QJsonObject table = objects()[0];
    QCOMPARE(table.value(u"method").toString(), QStringLiteral("log"));
    QCOMPARE(table.value(u"inserts").toInt(), 1);
    QCOMPARE(table.value(u"updates").toInt(), 2);
    QCOMPARE(table.value(u"deletes").toInt(), 3);
    QCOMPARE(table.value(u"truncates").toInt(), 4);
    const QJsonObject result = objects()[1];
    QCOMPARE(result.value(u"lsn").toString(), QStringLiteral("0/19532D8"));
    QCOMPARE(result.value(u"changes").toInt(), 1234);
    QCOMPARE(result.value(u"slot").toObject().value(u"kept_bytes").toInt(), 4096);
    QVERIFY(result.value(u"slot").toObject().value(u"waiting_bytes").isNull());
}

void TestLogDisplay::showReport_stoppedFollowing_saysThatNothingIsLost()
{
    const QString sentence = QStringLiteral(
        "Following changes was stopped. Everything up to 0/19532D8 is in the destination, and the "
        "next run goes on from there.");
    m_display->showReport(stoppedReport());
    QCOMPARE(data().simplified(), QStringLiteral("public.a done 10 rows +1 ~2 -3"));
    QVERIFY2(
        words().startsWith(
            u"stopped: 1,234 changes in 7 transactions applied, at 0/19532D8, fresh as of 2024-"),
        qPrintable(words()));
    QVERIFY2(words().contains(u"\nerror (interrupted): " + sentence + u'\n'), qPrintable(words()));

    use(false, true);
    m_display->showReport(stoppedReport());
    QCOMPARE(objects().size(), 3);
    QCOMPARE(objects()[1].value(u"id").toString(), QStringLiteral("interrupted"));
    QCOMPARE(objects()[1].value(u"message").toString(), sentence);
    QCOMPARE(objects()[2].value(u"exit_code").toInt(), 130);

    use(false, false); // stopped before anything was followed: the catalogue's sentence
    SyncReport early = stoppedReport();
    early.log.reset();
    m_display->showReport(early);
    QVERIFY2(words().startsWith(u"error (interrupted): The run was stopped before it was finished"),
             qPrintable(words()));
}

/// With --follow it is the only end there is, and no failure.
void TestLogDisplay::showReport_followStopped_isNoError()
{
    use(false, false, true);
    m_display->showReport(stoppedReport(), ExitCode::Terminated);
    QVERIFY2(words().startsWith(u"stopped: 1,234 changes in 7 transactions applied, at 0/19532D8, "
                                u"fresh as of 2024-"),
             qPrintable(words()));
    QVERIFY2(words().contains(u"\nFollowing changes was stopped."), qPrintable(words()));
    QVERIFY2(!words().contains(u"error"), qPrintable(words()));

    use(false, true, true);
    m_display->showReport(stoppedReport(), ExitCode::Terminated);
    QCOMPARE(objects().size(), 2);
    QCOMPARE(objects()[1].value(u"status").toString(), QStringLiteral("ok"));
    QVERIFY(objects()[1].value(u"stopped").toString().startsWith(u"Following changes was stopped"));
    QCOMPARE(objects()[1].value(u"exit_code").toInt(), 143);
}

void TestLogDisplay::showLog_oneChange_isSingular()
{
    use(true, false);
    LogProgress log = logAt(0x100, 1);
    log.transactions = 1;
    m_display->showLog(log);
    QVERIFY2(words().contains(u": 1 change in 1 transaction, at 0/100"), qPrintable(words()));
}

void TestLogDisplay::showLog_terminal_isOneLine()
{
    use(true, false);
    m_display->showPhase(RunPhase::Following);
    m_display->showLog(logAt(0x100, 5));
    m_display->showProgress({followed(QStringLiteral("a"))});
    m_display->showLog(logAt(0x19532D8));
    QCOMPARE(data(), QString());
    QVERIFY2(words().endsWith(u"\r\033[KFollowing changes: 1,234 changes in 7 transactions, at "
                              u"0/19532D8, fresh as of "
                              + logAt(0).freshAsOf.toString(Qt::ISODate)),
             qPrintable(words()));
    QVERIFY(!words().contains(u'\n'));
}

void TestLogDisplay::showLog_pipe_isSilent()
{
    m_display->showPhase(RunPhase::Following);
    m_display->showLog(logAt(0x100));
    m_display->showLog(logAt(0x200));
    QCOMPARE(words() + data(), QString());
}

void TestLogDisplay::showLog_json_isAnObjectACheckpoint()
{
    use(false, true);
    m_display->showLog(logAt(0x100));
    m_display->showLog(logAt(0x100));
    m_display->showLog(logAt(0x200));
    QCOMPARE(objects().size(), 2);
    QCOMPARE(objects()[1].value(u"type").toString(), QStringLiteral("log"));
    QCOMPARE(objects()[1].value(u"lsn").toString(), QStringLiteral("0/200"));
}

QTEST_GUILESS_MAIN(TestLogDisplay)
#include "tst_logdisplay.moc"
