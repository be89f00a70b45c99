// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/displayharness.h"

#include <QJsonArray>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestProgressDisplay : public QObject, private DisplayHarness
{
    Q_OBJECT

private Q_SLOTS:

    void init() { use(false, false); }

    void aboutDuration_seconds_areRounded_data();
    void aboutDuration_seconds_areRounded();
    void showPhase_terminal_saysWhatIsGoingOn();
    void showPhase_retrying_saysThatItTriesAgain();
    void showProgress_terminal_saysHowFarItIs();
    void showProgress_json_isAnObjectATable();
    void showProgress_pipe_isSilent();
    void showReport_done_isALineATableAndASum();
    void showReport_partial_namesTheFailure();
    void showReport_hostileNames_stayAsTheyAre();
    void showReport_sameErrorForAll_isToldOnce();
    void showReport_json_endsWithTheResult();
    void showReport_jsonPartial_hasAnErrorOfEachTable();
};

void TestProgressDisplay::aboutDuration_seconds_areRounded_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("about 1 s");
    QTest::newRow("seconds") << 42.4 << QStringLiteral("about 42 s");
    QTest::newRow("a minute") << 60.0 << QStringLiteral("about 1 min");
    QTest::newRow("minutes") << 270.0 << QStringLiteral("about 5 min");
    QTest::newRow("an hour and a half") << 5400.0 << QStringLiteral("about 2 h");
    QTest::newRow("a day") << 86'400.0 << QStringLiteral("about 24 h");
}

void TestProgressDisplay::aboutDuration_seconds_areRounded()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(aboutDuration(seconds), text);
}

void TestProgressDisplay::showPhase_terminal_saysWhatIsGoingOn()
{
    use(true, false);
    m_display->showPhase(RunPhase::Connecting);
    m_display->showPhase(RunPhase::ReadingCatalogue);
    m_display->showPhase(RunPhase::Copying);
    m_display->showPhase(RunPhase::Finished);
    QCOMPARE(words(), QStringLiteral("Connecting...\r\033[KReading the catalogue..."));
    QCOMPARE(data(), QString());
}

void TestProgressDisplay::showPhase_retrying_saysThatItTriesAgain()
{
    m_display->showNote(QStringLiteral("The disk may not suffice."));
    m_display->showPhase(RunPhase::Following);
    m_display->showPhase(RunPhase::Retrying); // which may do at once
    QCOMPARE(words(), QStringLiteral("warning: The disk may not suffice.\n"));
    m_display->showNote(QStringLiteral("Nothing answers."));
    m_display->showPhase(RunPhase::Retrying);
    QCOMPARE(words(),
             QStringLiteral("warning: The disk may not suffice.\n"
                            "warning: Nothing answers.\n"
                            "warning: Trying again until it is stopped, with pauses of up to 30 "
                            "seconds.\n"));
}

void TestProgressDisplay::showProgress_terminal_saysHowFarItIs()
{
    use(true, false);
    m_display->showPlan({progressOf(QStringLiteral("a"), TableState::Waiting, 0, 2000),
                         progressOf(QStringLiteral("%1 b"), TableState::Waiting),
                         progressOf(QStringLiteral("c"), TableState::Waiting)});
    m_display->showProgress({progressOf(QStringLiteral("a"), TableState::Copying, 1234, 2000)});
    QVERIFY2(words().startsWith(u"[1/3] public.a: 1,234 of about 2,000 rows"), qPrintable(words()));
    // More rows than the server thought: no "1,234 of about 1,000".
    m_display->showProgress({progressOf(QStringLiteral("a"), TableState::Copying, 3000, 2000)});
    QVERIFY2(words().contains(u"\r\033[K[1/3] public.a: 3,000 of about 3,000 rows"),
             qPrintable(words()));
    m_display->showProgress({progressOf(QStringLiteral("a"), TableState::Copied, 3000, 2000),
                             progressOf(QStringLiteral("%1 b"), TableState::Copying, 1)});
    QVERIFY2(words().contains(u"\r\033[K[2/3] public.%1 b: 1 row"), qPrintable(words()));
    QCOMPARE(data(), QString());
}

void TestProgressDisplay::showProgress_json_isAnObjectATable()
{
    use(true, true);
    m_display->showProgress({progressOf(QStringLiteral("a"), TableState::Copying, 10, 2000),
                             progressOf(QStringLiteral("b"), TableState::Copying, 20),
                             progressOf(QStringLiteral("c"), TableState::Copied, 30)});
    QCOMPARE(words(), QString());
    QCOMPARE(objects().size(), 2);
    QCOMPARE(objects()[0].value(u"type").toString(), QStringLiteral("progress"));
    QCOMPARE(objects()[0].value(u"table").toString(), QStringLiteral("public.a"));
    QCOMPARE(objects()[0].value(u"rows").toInt(), 10);
    QCOMPARE(objects()[0].value(u"rows_estimated").toInt(), 2000);
    QCOMPARE(objects()[0].value(u"bytes").toInt(), 1000);
    QVERIFY(objects()[1].contains(u"rows_estimated"));
    QVERIFY(objects()[1].value(u"rows_estimated").isNull()); // not known, and not -1
}

void TestProgressDisplay::showProgress_pipe_isSilent()
{
    m_display->showPhase(RunPhase::Connecting);
    m_display->showProgress({progressOf(QStringLiteral("a"), TableState::Copying, 10, 2000)});
    QCOMPARE(words() + data(), QString());
}

void TestProgressDisplay::showReport_done_isALineATableAndASum()
{
    SyncReport report = reportOf(SyncReport::Outcome::Ok,
                                 {progressOf(QStringLiteral("orders"), TableState::Done, 1000),
                                  progressOf(QStringLiteral("closed"), TableState::Skipped)});
    report.tables[1].notes = {QStringLiteral("first"), QStringLiteral("second")};
    report.notes = {QStringLiteral("The connection is not encrypted.")};
    m_display->showReport(report);
    const QStringList lines = data().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].simplified(), QStringLiteral("public.orders done 1,000 rows"));
    QCOMPARE(lines[1].simplified(), QStringLiteral("public.closed skipped 0 rows (first; second)"));
    QCOMPARE(
        words(),
        QStringLiteral("warning: The connection is not encrypted.\n"
                       "ok: 1,000 rows, 97.66 KiB in 2.5 s (400 rows/s) in /tmp/shop.sqlite\n"));
}

void TestProgressDisplay::showReport_partial_namesTheFailure()
{
    SyncReport report = reportOf(SyncReport::Outcome::Partial,
                                 {progressOf(QStringLiteral("a"), TableState::Done, 1000),
                                  progressOf(QStringLiteral("b"), TableState::Failed)});
    report.tables[1].error = makeError(ErrorKind::TableChanged,
                                       {{QStringLiteral("table"), QStringLiteral("public.b")}});
    m_display->showReport(report);
    QVERIFY2(words().startsWith(u"error (table-changed): public.b was altered"),
             qPrintable(words()));
    QVERIFY2(words().contains(u"\npartial: 1,000 rows, "), qPrintable(words()));
}

void TestProgressDisplay::showReport_hostileNames_stayAsTheyAre()
{
    m_display->showReport(
        reportOf(SyncReport::Outcome::Ok,
                 {progressOf(QStringLiteral("%2 %3\x1b[31m"), TableState::Done, 7)}));
    QCOMPARE(data().simplified(), QStringLiteral("public.%2 %3\\u001b[31m done 7 rows"));
}

void TestProgressDisplay::showReport_sameErrorForAll_isToldOnce()
{
    const Error refused = makeError(ErrorKind::RowSecurity,
                                    {{QStringLiteral("table"), QStringLiteral("public.a")}});
    SyncReport report = reportOf(SyncReport::Outcome::Failed,
                                 {progressOf(QStringLiteral("a"), TableState::Failed)});
    report.tables[0].error = refused;
    report.error = refused;
    m_display->showReport(report);
    QCOMPARE(words().count(u"error (row-security)"), 1);
    QVERIFY2(!words().contains(u"rows/s"), qPrintable(words())); // nothing to sum up
}

void TestProgressDisplay::showReport_json_endsWithTheResult()
{
    use(false, true);
    SyncReport report = reportOf(SyncReport::Outcome::Ok,
                                 {progressOf(QStringLiteral("orders"), TableState::Done, 1000)});
    report.tables[0].notes = {QStringLiteral("a view")};
    report.notes = {QStringLiteral("careful")};
    m_display->showReport(report);
    QCOMPARE(words(), QString());
    const QList<QJsonObject> all = objects();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].value(u"type").toString(), QStringLiteral("warning"));
    QCOMPARE(all[1],
             QJsonObject({{QStringLiteral("type"), QStringLiteral("table")},
                          {QStringLiteral("table"), QStringLiteral("public.orders")},
                          {QStringLiteral("state"), QStringLiteral("done")},
                          {QStringLiteral("rows"), 1000},
                          {QStringLiteral("bytes"), 100'000},
                          {QStringLiteral("destination_table"), QStringLiteral("orders")},
                          {QStringLiteral("method"), QStringLiteral("full")},
                          {QStringLiteral("notes"), QJsonArray{QStringLiteral("a view")}}}));
    QCOMPARE(all[2].value(u"type").toString(), QStringLiteral("result"));
    QCOMPARE(all[2].value(u"status").toString(), QStringLiteral("ok"));
    QCOMPARE(all[2].value(u"rows").toInt(), 1000);
    QCOMPARE(all[2].value(u"seconds").toDouble(), 2.5);
    QCOMPARE(all[2].value(u"destination").toString(), QStringLiteral("/tmp/shop.sqlite"));
    QCOMPARE(all[2].value(u"exit_code").toInt(-1), 0);
}

void TestProgressDisplay::showReport_jsonPartial_hasAnErrorOfEachTable()
{
    use(false, true);
    SyncReport report = reportOf(SyncReport::Outcome::Partial,
                                 {progressOf(QStringLiteral("a"), TableState::Done, 1000),
                                  progressOf(QStringLiteral("b"), TableState::Failed)});
    report.tables[1].error = makeError(ErrorKind::TableUnreadable, {},
                                       QStringLiteral("the server's words"), "XX001");
    m_display->showReport(report);
    const QList<QJsonObject> all = objects();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[1].value(u"state").toString(), QStringLiteral("failed"));
    QCOMPARE(all[1].value(u"error").toObject().value(u"id").toString(),
             QStringLiteral("table-unreadable"));
    QCOMPARE(all[1].value(u"error").toObject().value(u"sqlstate").toString(),
             QStringLiteral("XX001"));
    QCOMPARE(all[2].value(u"type").toString(), QStringLiteral("error"));
    QCOMPARE(all[2].value(u"table").toString(), QStringLiteral("public.b"));
    QCOMPARE(all[2].value(u"detail").toString(), QStringLiteral("the server's words"));
    QCOMPARE(all[3].value(u"status").toString(), QStringLiteral("partial"));
    QCOMPARE(all[3].value(u"exit_code").toInt(), 3);
}

QTEST_GUILESS_MAIN(TestProgressDisplay)
#include "tst_progressdisplay.moc"
