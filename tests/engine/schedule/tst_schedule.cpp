// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule/schedule.h"

#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_goodText_isWrittenInOneWay_data();
    void parse_goodText_isWrittenInOneWay();
    void parse_badText_namesTheForms_data();
    void parse_badText_namesTheForms();
    void saved_nothingOrNonsense_isByHand();
};

void TestSchedule::parse_goodText_isWrittenInOneWay_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const QString &written, const QString &sentence) {
        QTest::newRow(text) << written << sentence;
    };
    row("manual", u"manual"_s, u"by hand only"_s);
    row(" Manual ", u"manual"_s, u"by hand only"_s);
    row("every 15 minutes", u"every 15 minutes"_s, u"every 15 minutes"_s);
    row("every 15m", u"every 15 minutes"_s, u"every 15 minutes"_s);
    row("every 1 minute", u"every minute"_s, u"every minute"_s);
    row("every minute", u"every minute"_s, u"every minute"_s);
    row("every 2 hours", u"every 2 hours"_s, u"every 2 hours"_s);
    row("every 120 min", u"every 2 hours"_s, u"every 2 hours"_s);
    row("every hour", u"every 60 minutes"_s, u"every 60 minutes"_s);
    row("every 90 minutes", u"every 90 minutes"_s, u"every 90 minutes"_s);
    row("every 1440 minutes", u"every 24 hours"_s, u"every 24 hours"_s);
    row("hourly", u"hourly"_s, u"every hour, on the hour"_s);
    row("hourly at :00", u"hourly"_s, u"every hour, on the hour"_s);
    row("hourly at :20", u"hourly at :20"_s, u"every hour at :20 past"_s);
    row("HOURLY  at 5", u"hourly at :05"_s, u"every hour at :05 past"_s);
    row("daily at 06:30", u"daily at 06:30"_s, u"every day at 06:30"_s);
    row("daily 6:30", u"daily at 06:30"_s, u"every day at 06:30"_s);
    row("every day at 23:59", u"daily at 23:59"_s, u"every day at 23:59"_s);
    row("weekdays at 00:00", u"weekdays at 00:00"_s, u"Monday to Friday at 00:00"_s);
    row("monday,thursday at 18:00", u"monday,thursday at 18:00"_s,
        u"every Monday, Thursday at 18:00"_s);
    row("Thu, mon and MONDAY at 18:00", u"monday,thursday at 18:00"_s,
        u"every Monday, Thursday at 18:00"_s);
    row("mon,tue,wed,thu,fri 9:05", u"weekdays at 09:05"_s, u"Monday to Friday at 09:05"_s);
    row("mon tue wed thu fri sat sun at 9:05", u"daily at 09:05"_s, u"every day at 09:05"_s);
    row("sunday at 12:00", u"sunday at 12:00"_s, u"every Sunday at 12:00"_s);
}

void TestSchedule::parse_goodText_isWrittenInOneWay()
{
    QFETCH(const QString, written);
    QFETCH(const QString, sentence);
    const Result<Schedule> schedule = parseSchedule(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().message));
    QCOMPARE(scheduleText(*schedule), written);
    QVERIFY(*parseSchedule(written) == *schedule);
    QVERIFY(savedSchedule(storedSchedule(*schedule)) == *schedule);
    // The separators of a list are the locale's.
    QCOMPARE(scheduleSentence(*schedule).replace(u", and "_s, u", "_s).replace(u" and "_s, u", "_s),
             sentence);
}

void TestSchedule::parse_badText_namesTheForms_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "sometimes",
                             "every",
                             "every 0 minutes",
                             "every 1441 minutes",
                             "every 25 hours",
                             "every -5 minutes",
                             "every 99999999999999999999 minutes",
                             "every 15",
                             "every m",
                             "every minutes",
                             "hourly at :60",
                             "hourly at",
                             "daily",
                             "daily at",
                             "daily at 24:00",
                             "daily at 6:60",
                             "daily at 06:30:00",
                             "daily at noon",
                             "weekdays",
                             "at 06:30",
                             "mo at 06:30",
                             "monday,,tuesday at 06:30",
                             "funday at 06:30",
                             "manual at 06:30",
                             "*/5 * * * *",
                             "weekdays,sunday at 06:30"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSchedule::parse_badText_namesTheForms()
{
    QFETCH(const QString, text);
    const Result<Schedule> schedule = parseSchedule(text);
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().id(), u"schedule"_s);
    QCOMPARE(static_cast<int>(schedule.error().exitCode()), 2);
    QVERIFY(schedule.error().message.contains(u'"' + text + u'"'));
    // Each form that the error names is one.
    const QStringList actions = schedule.error().actions;
    QCOMPARE(actions.size(), 1);
    QStringList forms = actions[0].section(u": "_s, 1).chopped(1).split(u"; "_s);
    QCOMPARE(forms.size(), 7);
    forms[1] = forms[1].section(u" ("_s, 0, 0);
    for (const QString &form : forms)
        QVERIFY2(parseSchedule(form), qPrintable(form));
}

void TestSchedule::saved_nothingOrNonsense_isByHand()
{
    QVERIFY(savedSchedule({}).isManual());
    QVERIFY(savedSchedule(u"of a later version"_s).isManual());
    QCOMPARE(storedSchedule(Schedule()), QString());
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
