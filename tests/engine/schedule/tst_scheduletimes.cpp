// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule/scheduletimes.h"

#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

QString told(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QTimeZone zoneOf(const QString &name)
{
    return QTimeZone(name.toLatin1());
}

Schedule scheduleOf(const QString &text)
{
    return *parseSchedule(text);
}

const QStringList zones{u"Europe/Berlin"_s, u"America/New_York"_s, u"Australia/Lord_Howe"_s,
                        u"UTC"_s,           u"Asia/Kathmandu"_s,   u"America/St_Johns"_s,
                        u"Pacific/Apia"_s,  u"Africa/Casablanca"_s};
const QStringList calendars{
    u"hourly"_s,          u"hourly at :20"_s,           u"hourly at :40"_s,  u"daily at 02:30"_s,
    u"daily at 02:15"_s,  u"daily at 00:00"_s,          u"daily at 01:45"_s, u"weekdays at 06:30"_s,
    u"sunday at 02:30"_s, u"monday,thursday at 23:59"_s};

} // namespace

class TestScheduleTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextAfter_knownMoments_data();
    void nextAfter_knownMoments();
    void next_ofAYear_comesInOrderAndIsFoundAgain_data();
    void next_ofAYear_comesInOrderAndIsFoundAgain();
    void next_ofDays_isOnceADay_data();
    void next_ofDays_isOnceADay();
    void skipped_areTheDaysOfTheGap();
    void missed_data();
    void missed();
};

void TestScheduleTimes::nextAfter_knownMoments_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("after"); // all in UTC
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const QString &zone, const QString &schedule,
                        const QString &after, const QString &next) {
        QTest::newRow(name) << zone << schedule << after << next;
    };
    const QString berlin = u"Europe/Berlin"_s;
    const QString newYork = u"America/New_York"_s;
    const QString lordHowe = u"Australia/Lord_Howe"_s;
    const QString greenwich = u"UTC"_s;
    row("manual", greenwich, u"manual"_s, u"2024-01-01T00:00:00"_s, QString());
    row("interval", berlin, u"every 15 minutes"_s, u"2024-03-31T00:50:00"_s,
        u"2024-03-31T01:05:00"_s);
    row("later today", greenwich, u"daily at 06:30"_s, u"2024-01-01T06:29:59"_s,
        u"2024-01-01T06:30:00"_s);
    row("exactly then", greenwich, u"daily at 06:30"_s, u"2024-01-01T06:30:00"_s,
        u"2024-01-02T06:30:00"_s);
    row("over the weekend", greenwich, u"weekdays at 06:30"_s, u"2024-01-05T07:00:00"_s,
        u"2024-01-08T06:30:00"_s);
    row("next week", greenwich, u"monday at 06:30"_s, u"2024-01-01T06:30:00"_s,
        u"2024-01-08T06:30:00"_s);
    row("leap day", greenwich, u"daily at 00:00"_s, u"2024-02-28T12:00:00"_s,
        u"2024-02-29T00:00:00"_s);
    row("day of the zone, not of UTC", newYork, u"monday at 22:00"_s, u"2024-01-08T12:00:00"_s,
        u"2024-01-09T03:00:00"_s);
    // Berlin: 31 March 02:00 becomes 03:00; 27 October 03:00 becomes 02:00.
    row("Berlin, before the gap", berlin, u"daily at 02:30"_s, u"2024-03-30T00:00:00"_s,
        u"2024-03-30T01:30:00"_s);
    row("Berlin, gap", berlin, u"daily at 02:30"_s, u"2024-03-30T01:30:00"_s,
        u"2024-03-31T01:00:00"_s);
    row("Berlin, after the gap", berlin, u"daily at 02:30"_s, u"2024-03-31T01:00:00"_s,
        u"2024-04-01T00:30:00"_s);
    row("Berlin, gap's end", berlin, u"daily at 03:00"_s, u"2024-03-30T12:00:00"_s,
        u"2024-03-31T01:00:00"_s);
    row("Berlin, twice", berlin, u"daily at 02:30"_s, u"2024-10-26T12:00:00"_s,
        u"2024-10-27T00:30:00"_s);
    row("Berlin, not the second time", berlin, u"daily at 02:30"_s, u"2024-10-27T00:30:00"_s,
        u"2024-10-28T01:30:00"_s);
    row("Berlin, between the two", berlin, u"daily at 02:30"_s, u"2024-10-27T01:00:00"_s,
        u"2024-10-28T01:30:00"_s);
    row("Berlin, hourly over the gap", berlin, u"hourly at :20"_s, u"2024-03-31T00:20:00"_s,
        u"2024-03-31T01:20:00"_s);
    row("Berlin, hourly, first", berlin, u"hourly at :20"_s, u"2024-10-26T23:20:00"_s,
        u"2024-10-27T00:20:00"_s);
    row("Berlin, hourly, again", berlin, u"hourly at :20"_s, u"2024-10-27T00:20:00"_s,
        u"2024-10-27T01:20:00"_s);
    // New York: 10 March 02:00 becomes 03:00; 3 November 02:00 becomes 01:00.
    row("New York, gap", newYork, u"daily at 02:30"_s, u"2024-03-09T12:00:00"_s,
        u"2024-03-10T07:00:00"_s);
    row("New York, twice", newYork, u"daily at 01:30"_s, u"2024-11-02T12:00:00"_s,
        u"2024-11-03T05:30:00"_s);
    row("New York, not the second time", newYork, u"daily at 01:30"_s, u"2024-11-03T05:30:00"_s,
        u"2024-11-04T06:30:00"_s);
    // Lord Howe: 6 October 02:00 becomes 02:30; 7 April 02:00 becomes 01:30.
    row("Lord Howe, gap", lordHowe, u"daily at 02:15"_s, u"2024-10-05T00:00:00"_s,
        u"2024-10-05T15:30:00"_s);
    row("Lord Howe, gap's end", lordHowe, u"daily at 02:30"_s, u"2024-10-05T00:00:00"_s,
        u"2024-10-05T15:30:00"_s);
    row("Lord Howe, twice", lordHowe, u"daily at 01:45"_s, u"2024-04-06T00:00:00"_s,
        u"2024-04-06T14:45:00"_s);
    row("Lord Howe, not the second time", lordHowe, u"daily at 01:45"_s, u"2024-04-06T14:45:00"_s,
        u"2024-04-07T15:15:00"_s);
    row("Lord Howe, hourly, swallowed", lordHowe, u"hourly at :20"_s, u"2024-10-05T14:50:00"_s,
        u"2024-10-05T15:30:00"_s);
    row("Lord Howe, hourly, not swallowed", lordHowe, u"hourly at :40"_s, u"2024-10-05T15:10:00"_s,
        u"2024-10-05T15:40:00"_s);
}

void TestScheduleTimes::nextAfter_knownMoments()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, schedule);
    QFETCH(const QString, after);
    QFETCH(const QString, next);
    QVERIFY(zoneOf(zone).isValid());
    const QDateTime found = nextAfter(scheduleOf(schedule), utc(after), zoneOf(zone));
    QCOMPARE(told(found), next);
    if (next.isEmpty())
        return;
    QCOMPARE(found.timeSpec(), Qt::UTC);
    // The zone in which the moment is given is all the same.
    QCOMPARE(told(nextAfter(scheduleOf(schedule), utc(after).toTimeZone(zoneOf(u"Asia/Tokyo"_s)),
                            zoneOf(zone))),
             next);
}

void TestScheduleTimes::next_ofAYear_comesInOrderAndIsFoundAgain_data()
{
    QTest::addColumn<QString>("zone");
    for (const QString &zone : zones)
        QTest::newRow(qPrintable(zone)) << zone;
}

void TestScheduleTimes::next_ofAYear_comesInOrderAndIsFoundAgain()
{
    QFETCH(const QString, zone);
    const QTimeZone there = zoneOf(zone);
    QVERIFY(there.isValid());
    for (const QString &text : calendars) {
        const Schedule schedule = scheduleOf(text);
        // 2011 for Apia, which left out a day; odd steps, to meet the moments from every side.
        QDateTime moment = utc(u"2011-01-01T00:00:01"_s);
        while (moment < utc(u"2012-01-15T00:00:00"_s)) {
            const QDateTime next = nextAfter(schedule, moment, there);
            const QByteArray where = (text + u" after "_s + told(moment)).toUtf8();
            QVERIFY2(next.isValid() && next > moment, where.constData());
            // Nothing lies between, seen from anywhere.
            const QDateTime middle = moment.addSecs(moment.secsTo(next) / 2);
            QVERIFY2(nextAfter(schedule, middle, there) == next, where.constData());
            QVERIFY2(nextAfter(schedule, next.addSecs(-1), there) == next, where.constData());
            QVERIFY2(lastDueBefore(schedule, next, there) == next, where.constData());
            const QDateTime after = nextAfter(schedule, next, there);
            QVERIFY2(lastDueBefore(schedule, after.addSecs(-1), there) == next, where.constData());
            moment = next.addSecs(moment.toSecsSinceEpoch() % 2 == 0 ? 1 : 0);
            // Of so many hours those are enough around which the clocks change.
            const QDateTime later = moment.addDays(9);
            if (schedule.kind == Schedule::Kind::Hourly
                && there.offsetFromUtc(later) == there.offsetFromUtc(moment))
                moment = later;
        }
    }
}

void TestScheduleTimes::next_ofDays_isOnceADay_data()
{
    QTest::addColumn<QString>("zone");
    for (const QString &zone : zones) {
        if (zone != u"Pacific/Apia") // the day that it left out has no moment of its own
            QTest::newRow(qPrintable(zone)) << zone;
    }
}

void TestScheduleTimes::next_ofDays_isOnceADay()
{
    QFETCH(const QString, zone);
    for (int minute = 0; minute < 24 * 60; minute += 25) {
        Schedule schedule;
        schedule.kind = Schedule::Kind::Days;
        schedule.days = Weekdays(everyDay);
        schedule.time = QTime(minute / 60, minute % 60);
        QDateTime moment = utc(u"2024-01-03T00:00:00"_s);
        QDate last;
        for (int day = 0; day < 366; ++day) {
            moment = nextAfter(schedule, moment, zoneOf(zone));
            const QDateTime wall = moment.toTimeZone(zoneOf(zone));
            if (last.isValid())
                QCOMPARE(wall.date(), last.addDays(1));
            last = wall.date();
            const qint64 late = schedule.time.secsTo(wall.time());
            QVERIFY2(late >= 0 && late < 3600, qPrintable(wall.toString(Qt::ISODate)));
        }
    }
}

void TestScheduleTimes::skipped_areTheDaysOfTheGap()
{
    const auto skipped = [](const QString &schedule, const QString &zone) {
        QStringList texts;
        const QList<QDateTime> moments = skippedMoments(
            scheduleOf(schedule), utc(u"2024-01-01T00:00:00"_s), utc(u"2026-01-01T00:00:00"_s),
            zoneOf(zone));
        for (const QDateTime &each : moments)
            texts.append(told(each));
        return texts;
    };
    QCOMPARE(skipped(u"daily at 02:30"_s, u"Europe/Berlin"_s),
             QStringList({u"2024-03-31T01:00:00"_s, u"2025-03-30T01:00:00"_s}));
    QCOMPARE(skipped(u"daily at 03:00"_s, u"Europe/Berlin"_s), QStringList());
    QCOMPARE(skipped(u"weekdays at 02:30"_s, u"Europe/Berlin"_s), QStringList());
    QCOMPARE(skipped(u"daily at 02:15"_s, u"Australia/Lord_Howe"_s),
             QStringList({u"2024-10-05T15:30:00"_s, u"2025-10-04T15:30:00"_s}));
    QCOMPARE(skipped(u"daily at 02:30"_s, u"UTC"_s), QStringList());
    QCOMPARE(skipped(u"hourly"_s, u"Europe/Berlin"_s), QStringList());
}

void TestScheduleTimes::missed_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("served");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("missed");
    QTest::addColumn<bool>("overdue");
    const auto row = [](const char *name, const QString &schedule, const QString &since,
                        const QString &served, const QString &now, const QString &missed,
                        bool overdue) {
        QTest::newRow(name) << schedule << since << served << now << missed << overdue;
    };
    const QString daily = u"daily at 06:30"_s;
    const QString monday = u"2024-01-01T12:00:00"_s;
    const QString due = u"2024-01-02T06:30:00"_s;
    row("manual", u"manual"_s, monday, QString(), u"2024-02-01T00:00:00"_s, QString(), false);
    row("not yet", daily, monday, QString(), u"2024-01-02T06:29:00"_s, QString(), false);
    row("just now", daily, monday, QString(), u"2024-01-02T06:34:00"_s, due, false);
    row("long ago", daily, monday, QString(), u"2024-01-02T06:36:00"_s, due, true);
    row("still so at the next moment", daily, monday, QString(), u"2024-01-05T06:31:00"_s, due,
        true);
    row("run since", daily, monday, u"2024-01-02T06:31:00"_s, u"2024-01-02T12:00:00"_s, QString(),
        false);
    row("run before", daily, monday, u"2024-01-02T05:31:00"_s, u"2024-01-02T12:00:00"_s, due, true);
    row("run shortly before, by a clock set back", daily, monday, u"2024-01-02T06:29:30"_s,
        u"2024-01-02T12:00:00"_s, QString(), false);
    row("run before it was set", daily, monday, u"2023-12-01T00:00:00"_s, u"2024-01-02T06:00:00"_s,
        QString(), false);
    row("run by a clock far ahead", daily, monday, u"2099-01-01T00:00:00"_s,
        u"2024-01-02T12:00:00"_s, due, true);
    row("set by a clock far ahead", daily, u"2099-01-01T00:00:00"_s, QString(),
        u"2024-01-02T12:00:00"_s, QString(), false);
    row("a clock a little ahead", daily, monday, u"2024-01-02T07:00:00"_s, u"2024-01-02T06:40:00"_s,
        QString(), false);
    row("nothing known", daily, QString(), QString(), u"2024-01-02T12:00:00"_s, QString(), false);
    row("interval not over", u"every 45 minutes"_s, monday, u"2024-01-01T12:10:00"_s,
        u"2024-01-01T12:54:00"_s, QString(), false);
    row("interval over", u"every 45 minutes"_s, monday, u"2024-01-01T12:10:00"_s,
        u"2024-01-01T13:01:00"_s, u"2024-01-01T12:55:00"_s, true);
}

void TestScheduleTimes::missed()
{
    QFETCH(const QString, schedule);
    QFETCH(const QString, since);
    QFETCH(const QString, served);
    QFETCH(const QString, now);
    QFETCH(const QString, missed);
    QFETCH(const bool, overdue);
    const QTimeZone zone = QTimeZone::utc();
    QCOMPARE(told(missedMoment(scheduleOf(schedule), utc(since), utc(served), utc(now), zone)),
             missed);
    QCOMPARE(isOverdue(scheduleOf(schedule), utc(since), utc(served), utc(now), zone), overdue);
}

QTEST_GUILESS_MAIN(TestScheduleTimes)
#include "tst_scheduletimes.moc"
