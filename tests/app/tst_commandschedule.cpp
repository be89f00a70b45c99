// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlineharness.h"
#include "tests/app/fakesystemd.h"

#include "app/common/sourcefacts.h"
#include "engine/store/runstore.h"
#include "engine/store/settings.h"
#include "engine/store/settingstore.h"
#include "engine/store/sourcelock.h"
#include "engine/store/sourcestore.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

const QString utcMoment = u"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"_s;

} // namespace

class TestCommandSchedule : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeSystemd> m_systemd;
    std::unique_ptr<CommandLineHarness> m_harness;

    Outcome run(const QString &arguments) const { return m_harness->run(arguments.split(u' ')); }

    SavedSource saved() const { return *SourceStore(m_harness->storePath()).source(u"shop"_s); }

    void save(const std::function<void(SavedSource &)> &change) const
    {
        SavedSource source = saved();
        change(source);
        QVERIFY(SourceStore(m_harness->storePath()).update(source));
    }

    QString word() const
    {
        return run(u"status shop --json"_s).objects().value(0).value(u"state").toString();
    }

private Q_SLOTS:

    void init()
    {
        m_systemd = std::make_unique<FakeSystemd>();
        m_harness = std::make_unique<CommandLineHarness>();
        QVERIFY(m_harness->isUsable());
        QCOMPARE(m_harness
                     ->run({u"source"_s, u"add"_s, u"shop"_s, m_harness->sourceUri(),
                            u"sqlite:"_s + m_harness->pathOf("shop.sqlite")})
                     .code,
                 0);
    }

    void usage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("id");
        QTest::newRow("nothing") << u"schedule"_s << 2 << u"usage"_s;
        QTest::newRow("no action") << u"schedule shop"_s << 2 << u"usage"_s;
        QTest::newRow("no expression") << u"schedule shop set"_s << 2 << u"usage"_s;
        QTest::newRow("another action") << u"schedule shop now"_s << 2 << u"usage"_s;
        QTest::newRow("too much") << u"schedule shop show more"_s << 2 << u"usage"_s;
        QTest::newRow("bad expression") << u"schedule shop set sometimes"_s << 2 << u"schedule"_s;
        QTest::newRow("bad scheduler")
            << u"schedule shop set hourly --scheduler cron"_s << 2 << u"usage"_s;
        QTest::newRow("scheduler to show")
            << u"schedule shop show --scheduler window"_s << 2 << u"usage"_s;
        QTest::newRow("unknown source") << u"schedule crm show"_s << 10 << u"unknown-source"_s;
        QTest::newRow("unknown source to set")
            << u"schedule crm set hourly"_s << 10 << u"unknown-source"_s;
    }

    void usage()
    {
        QFETCH(const QString, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, id);
        const Outcome outcome = run(arguments + u" --json"_s);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.objects().size(), 1);
        QCOMPARE(outcome.objects()[0].value(u"id").toString(), id);
        QCOMPARE(m_systemd->units(), QStringList());
        QCOMPARE(saved().schedule, QString());
    }

    void show_never_isByHand()
    {
        const Outcome text = run(u"schedule shop show"_s);
        QCOMPARE(text.code, 0);
        QCOMPARE(text.data, u"shop: by hand only\n"_s);
        const QJsonObject expected{{u"type"_s, u"schedule"_s},   {u"source"_s, u"shop"_s},
                                   {u"schedule"_s, u"manual"_s}, {u"scheduler"_s, QJsonValue()},
                                   {u"next"_s, QJsonValue()},    {u"missed"_s, QJsonValue()}};
        QCOMPARE(run(u"schedule shop show --json"_s).objects(), QList<QJsonObject>{expected});
        QCOMPARE(m_systemd->calls(), QStringList());
    }

    void set_bySystemd_installsTheTimer()
    {
        m_systemd->setTimers(R"([{"next":4102468200000000,"unit":"tributary-shop.timer"}])");
        const Outcome outcome = run(u"schedule shop set daily at 06:30 --json"_s);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        const QJsonObject expected{{u"type"_s, u"schedule"_s},
                                   {u"source"_s, u"shop"_s},
                                   {u"schedule"_s, u"daily at 06:30"_s},
                                   {u"scheduler"_s, u"systemd"_s},
                                   {u"next"_s, u"2100-01-01T06:30:00.000Z"_s},
                                   {u"missed"_s, QJsonValue()}};
        QCOMPARE(outcome.objects(), QList<QJsonObject>{expected});
        QCOMPARE(saved().schedule, u"daily at 06:30"_s);
        QCOMPARE(saved().scheduler, u"systemd"_s);
        QVERIFY(saved().scheduledAt.isValid());
        QCOMPARE(m_systemd->units().size(), 3);
        QVERIFY(m_systemd->unit(u"tributary-shop.service"_s)
                    .contains(u"Environment=\"XDG_DATA_HOME="_s));

        QCOMPARE(run(u"schedule shop off"_s).data, u"shop: by hand only\n"_s);
        QCOMPARE(saved().schedule, QString());
        QCOMPARE(saved().scheduler, QString());
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void set_byTheWindow_takesTheTimerAway()
    {
        QCOMPARE(run(u"schedule shop set hourly"_s).code, 0);
        QCOMPARE(m_systemd->units().size(), 3);
        const Outcome outcome = run(u"schedule shop set every 15m --scheduler window"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.words.contains(u"only while Tributary's window is open"),
                 qPrintable(outcome.words));
        QVERIFY2(outcome.data.startsWith(
                     u"shop: every 15 minutes, by the window while it is open\n  next    "),
                 qPrintable(outcome.data));
        QCOMPARE(saved().scheduler, u"window"_s);
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void set_withoutSystemd_isTheWindowsAndSaysWhy()
    {
        m_systemd->fail("show");
        const Outcome outcome = run(u"schedule shop set weekdays at 06:30"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.words.contains(u"Failed to connect to bus")
                     && outcome.words.contains(u"only while Tributary's window is open"),
                 qPrintable(outcome.words));
        QCOMPARE(saved().scheduler, u"window"_s);

        const Outcome wished = run(u"schedule shop set hourly --scheduler systemd --json"_s);
        QCOMPARE(wished.code, 6);
        QCOMPARE(wished.objects().value(0).value(u"id").toString(), u"timers"_s);
        QCOMPARE(saved().schedule, u"weekdays at 06:30"_s);
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void set_intervalThatSystemdDoesNotKnow_isExplained()
    {
        m_systemd->setTimers(R"([{"next":4102468200000000,"unit":"tributary-shop.timer"}])");
        const Outcome outcome = run(u"schedule shop set every 45 minutes"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.words.contains(u"begins with a run at each login"),
                 qPrintable(outcome.words));
    }

    void show_timerGone_warns()
    {
        QCOMPARE(run(u"schedule shop set hourly"_s).code, 0);
        const Outcome outcome = run(u"schedule shop show"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.words.contains(u"no timer"), qPrintable(outcome.words));
        QVERIFY2(!outcome.data.contains(u"next"), qPrintable(outcome.data));
    }

    void missed_isShownAndMadeUpOnce()
    {
        QCOMPARE(run(u"schedule shop set hourly --scheduler window"_s).code, 0);
        QCOMPARE(word(), u"ready"_s);
        save([](SavedSource &source) { source.scheduledAt = source.scheduledAt.addDays(-1); });
        QCOMPARE(word(), u"overdue"_s);
        const QJsonObject shown = run(u"schedule shop show --json"_s).objects().value(0);
        QVERIFY(QDateTime::fromString(shown.value(u"missed").toString(), Qt::ISODateWithMs)
                < QDateTime::currentDateTimeUtc().addSecs(-3600));
        QVERIFY(run(u"schedule shop show"_s).data.contains(u"\n  missed  "));

        // Nobody listens there, but it has been tried.
        QCOMPARE(run(u"sync shop --scheduled"_s).code, 4);
        const RunStore runs(m_harness->storePath());
        QCOMPARE(runTriggerId((*runs.lastEnded(u"shop"_s))->trigger), u"made-up"_s);
        QVERIFY(run(u"schedule shop show --json"_s).objects()[0].value(u"missed").isNull());
        QCOMPARE(run(u"sync shop --scheduled"_s).code, 4);
        QCOMPARE(runTriggerId((*runs.lastEnded(u"shop"_s))->trigger), u"schedule"_s);
    }

    void scheduled_whileAnotherRuns_ends11()
    {
        const Result<SourceLock> lock = SourceLock::take(m_harness->storePath(), u"shop"_s,
                                                         RunTrigger::Window);
        QVERIFY(lock);
        const Outcome outcome = run(u"sync --scheduled --json -- shop"_s);
        QCOMPARE(outcome.code, 11);
        QCOMPARE(outcome.objects().value(0).value(u"id").toString(), u"source-busy"_s);
        const QString message = outcome.objects()[0].value(u"message").toString();
        QVERIFY2(message.contains(QRegularExpression(u"since %1 \\("_s.arg(utcMoment))),
                 qPrintable(message));
    }

    void scheduled_paused_doesNothing()
    {
        save([](SavedSource &source) { source.paused = true; });
        const Outcome outcome = run(u"sync shop --scheduled"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.words.contains(u"is paused"), qPrintable(outcome.words));
        QVERIFY(!*RunStore(m_harness->storePath()).lastEnded(u"shop"_s));
    }

    void scheduled_meteredNetwork_waitsWhereThatIsWished()
    {
        SettingStore settings(m_harness->storePath());
        m_harness->networkCost = NetworkCost::Metered;
        QCOMPARE(run(u"sync shop --scheduled"_s).code, 4); // nobody wished it
        QVERIFY(settings.set(settingTexts({.waitsOnMetered = true})));
        QCOMPARE(run(u"sync shop --scheduled"_s).code, 4); // a source on this computer
        const RunStore runs(m_harness->storePath());
        const qint64 before = (*runs.lastEnded(u"shop"_s))->id;
        save([](SavedSource &source) { source.connection.host = u"db.invalid"_s; });
        const Outcome outcome = run(u"sync shop --scheduled"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.words.contains(u"this network is metered"), qPrintable(outcome.words));
        QCOMPARE((*runs.lastEnded(u"shop"_s))->id, before);
    }

    void scheduled_unsavedSource_isAUsageError()
    {
        const Outcome outcome = m_harness->run(
            {u"sync"_s, m_harness->sourceUri(), u"sqlite:x"_s, u"--scheduled"_s});
        QCOMPARE(outcome.code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCommandSchedule)
#include "tst_commandschedule.moc"
