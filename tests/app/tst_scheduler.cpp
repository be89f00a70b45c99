// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/scheduler.h"
#include "app/common/scheduling.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestScheduler : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now;
    std::chrono::milliseconds m_steady{0};
    QTimeZone m_zone = QTimeZone::utc();
    QTimer m_timer;
    std::unique_ptr<Scheduler> m_scheduler;
    QStringList m_due; ///< "shop schedule 06:30"

    /// As time goes on: look by look.
    void pass(std::chrono::milliseconds time)
    {
        for (std::chrono::milliseconds gone{0}; gone < time; gone += schedulerStep) {
            m_steady += schedulerStep;
            m_now = m_now.addMSecs(std::chrono::milliseconds(schedulerStep).count());
            m_scheduler->look();
        }
    }

    /// Nothing looks meanwhile.
    void sleep(std::chrono::milliseconds time)
    {
        m_steady += time;
        m_now = m_now.addMSecs(time.count());
    }

    void setClock(std::chrono::milliseconds forward) { m_now = m_now.addMSecs(forward.count()); }

    SavedSource source(const QString &schedule, const QString &name = u"shop"_s) const
    {
        SavedSource made;
        made.name = name;
        made.schedule = schedule;
        made.scheduler = windowScheduler();
        made.scheduledAt = m_now;
        return made;
    }

    QStringList takeDue() { return std::exchange(m_due, {}); }

private Q_SLOTS:

    void init()
    {
        m_due.clear();
        m_zone = QTimeZone::utc();
        m_now = QDateTime(QDate(2024, 1, 2), QTime(6, 0, 7), Qt::UTC); // a Tuesday
        m_steady = 5h;
        m_scheduler = std::make_unique<Scheduler>(
            SchedulerClock{.now = [this] { return m_now; },
                           .steady = [this] { return m_steady; },
                           .zone = [this] { return m_zone; }},
            m_timer);
        connect(m_scheduler.get(), &Scheduler::due, this,
                [this](const QString &name, RunTrigger trigger) {
                    m_due.append(name + u' ' + runTriggerId(trigger) + u' '
                                 + m_now.toString(u"HH:mm"_s));
                });
    }

    void daily_isDueOnceAtItsTime()
    {
        m_scheduler->put(source(u"daily at 06:30"_s), {});
        QCOMPARE(m_scheduler->next(u"shop"_s).time(), QTime(6, 30));
        pass(29min);
        QCOMPARE(takeDue(), QStringList());
        pass(23h);
        QCOMPARE(takeDue(), QStringList{u"shop schedule 06:30"_s});
        pass(1h + 2min);
        QCOMPARE(takeDue(), QStringList{u"shop schedule 06:30"_s});
    }

    void timer_itsTimeout_isALook()
    {
        m_scheduler->put(source(u"daily at 06:30"_s), {});
        sleep(30min);
        QSignalSpy timeouts(&m_timer, &QTimer::timeout);
        m_timer.setSingleShot(true);
        m_timer.start(0);
        QVERIFY(timeouts.wait());
        QCOMPARE(takeDue(), QStringList{u"shop schedule 06:30"_s});
    }

    void sleep_overSeveralTimes_costsOneRunThatIsMadeUp()
    {
        m_scheduler->put(source(u"hourly"_s), {});
        pass(1h);
        QCOMPARE(takeDue(), QStringList{u"shop schedule 07:00"_s});
        sleep(30h);
        pass(40min);
        QCOMPARE(takeDue(), QStringList{u"shop made-up 13:00"_s});
        pass(20min);
        QCOMPARE(takeDue(), QStringList{u"shop schedule 14:00"_s});
    }

    void clock_setForward_doesNotFireAllAtOnce()
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            m_scheduler->put(source(u"daily at 06:30"_s, name), {});
        m_scheduler->put(source(u"every 15 minutes"_s, u"d"_s), {});
        setClock(24h * 365);
        m_scheduler->look();
        QCOMPARE(m_due.size(), 1); // one at a look
        pass(20s);
        QCOMPARE(m_due.size(), 2);
        pass(5min);
        QStringList due = takeDue();
        due.sort();
        QCOMPARE(due,
                 QStringList({u"a made-up 06:00"_s, u"b made-up 06:00"_s, u"c made-up 06:00"_s}));
        // And corrected again: nothing is lost, nothing runs twice.
        setClock(-24h * 365);
        pass(10min);
        QCOMPARE(takeDue(), QStringList{u"d schedule 06:15"_s}); // by the steady clock
        pass(16min);
        due = takeDue();
        due.sort();
        QCOMPARE(due.filter(u"schedule 06:3"_s).size(), 4);
    }

    void clock_setBackALittle_runsNothingTwice()
    {
        m_scheduler->put(source(u"daily at 06:30"_s), {});
        pass(31min);
        QCOMPARE(takeDue(), QStringList{u"shop schedule 06:30"_s});
        setClock(-3min);
        pass(10min);
        QCOMPARE(takeDue(), QStringList());
        pass(24h);
        QCOMPARE(takeDue(), QStringList{u"shop schedule 06:30"_s});
    }

    void interval_countsFromTheLastRunByTheSteadyClock()
    {
        m_scheduler->put(source(u"every 15 minutes"_s), {});
        setClock(-30min);
        pass(14min);
        QCOMPARE(takeDue(), QStringList());
        pass(1min);
        QCOMPARE(takeDue().size(), 1);
        // One by hand, in between.
        pass(5min);
        SourceFacts facts;
        facts.last = RunRecord{.startedAt = m_now.addSecs(-60), .finishedAt = m_now};
        facts.served = m_now;
        SavedSource same = source(u"every 15 minutes"_s);
        same.scheduledAt = QDateTime(QDate(2024, 1, 2), QTime(6, 0, 7), Qt::UTC);
        m_scheduler->put(same, facts);
        pass(13min);
        QCOMPARE(takeDue(), QStringList());
        pass(2min);
        QCOMPARE(takeDue().size(), 1);
    }

    void opened_afterAMissedTime_makesItUpOnce()
    {
        SavedSource shop = source(u"daily at 05:00"_s);
        shop.scheduledAt = m_now.addDays(-9);
        SourceFacts facts;
        facts.served = m_now.addDays(-4);
        m_scheduler->put(shop, facts);
        QCOMPARE(m_scheduler->next(u"shop"_s), m_now);
        pass(20s);
        QCOMPARE(takeDue(), QStringList{u"shop made-up 06:00"_s});
        m_scheduler->put(shop, facts); // that run could not begin
        pass(1h);
        QCOMPARE(takeDue(), QStringList());
    }

    void set_justNow_makesNothingUp()
    {
        m_scheduler->put(source(u"daily at 05:00"_s), {});
        pass(1h);
        QCOMPARE(takeDue(), QStringList());
    }

    void resting_whatPasses_needsNoRun_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("paused") << true;
        QTest::newRow("running") << false;
    }

    void resting_whatPasses_needsNoRun()
    {
        QFETCH(const bool, paused);
        SavedSource shop = source(u"daily at 06:30"_s);
        SourceFacts running;
        SavedSource resting = shop;
        resting.paused = paused;
        if (!paused) {
            running.running = RunRecord{.startedAt = m_now};
            running.facts.running = RunStage::Copying;
        }
        m_scheduler->put(resting, running);
        if (!paused)
            running.facts.running = RunStage::Copying;
        pass(45min);
        m_scheduler->put(shop, {});
        pass(1h);
        QCOMPARE(takeDue(), QStringList());
        pass(23h);
        QCOMPARE(takeDue(), QStringList{u"shop schedule 06:30"_s});
    }

    void others_areNeverDue()
    {
        SavedSource timed = source(u"every minute"_s, u"timed"_s);
        timed.scheduler = systemdScheduler();
        m_scheduler->put(timed, {});
        m_scheduler->put(source(QString(), u"manual"_s), {});
        m_scheduler->put(source(u"every minute"_s, u"gone"_s), {});
        m_scheduler->remove(u"gone"_s);
        // One that was the window's, and is systemd's now.
        SavedSource moved = source(u"every minute"_s, u"moved"_s);
        m_scheduler->put(moved, {});
        moved.scheduler = systemdScheduler();
        m_scheduler->put(moved, {});
        pass(1h);
        QCOMPARE(takeDue(), QStringList());
        QVERIFY(!m_scheduler->next(u"timed"_s).isValid());
    }

    void newSchedule_countsFromItsBeginning()
    {
        m_scheduler->put(source(u"daily at 06:30"_s), {});
        pass(10min);
        m_scheduler->put(source(u"every 40 minutes"_s), {});
        pass(39min);
        QCOMPARE(takeDue(), QStringList());
        pass(1min);
        QCOMPARE(takeDue(), QStringList{u"shop schedule 06:50"_s});
    }

    void clocksChange_dailyRunsOnce()
    {
        m_zone = QTimeZone("Europe/Berlin");
        m_now = QDateTime(QDate(2024, 10, 26), QTime(12, 0), Qt::UTC);
        m_scheduler = std::make_unique<Scheduler>(
            SchedulerClock{.now = [this] { return m_now; },
                           .steady = [this] { return m_steady; },
                           .zone = [this] { return m_zone; }},
            m_timer);
        QSignalSpy due(m_scheduler.get(), &Scheduler::due);
        m_scheduler->put(source(u"daily at 02:30"_s), {});
        pass(24h);
        QCOMPARE(due.size(), 1);
    }

    void listener_removingTheSource_isAllowed()
    {
        m_scheduler->put(source(u"daily at 06:30"_s), {});
        connect(m_scheduler.get(), &Scheduler::due, m_scheduler.get(),
                [this](const QString &name) { m_scheduler->remove(name); });
        pass(48h);
        QCOMPARE(takeDue().size(), 1);
    }

    void ofThisComputer_givesTheTime()
    {
        const SchedulerClock clock = SchedulerClock::ofThisComputer();
        QVERIFY(clock.now().isValid());
        QVERIFY(clock.steady() > 0ms);
        QVERIFY(clock.steady() <= clock.steady());
        QVERIFY(clock.zone().isValid());
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
