// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fakesystemd.h"

#include "app/common/systemdtimers.h"

#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

class TestSystemdTimers : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime(QDate(2024, 1, 2), QTime(6, 0), Qt::UTC);
    std::unique_ptr<FakeSystemd> m_systemd;

    SystemdTimers timers() const
    {
        return SystemdTimers(
            TimerPlace::usual(m_systemd->home() + u"/.local/share/tributary/tributary.db"_s));
    }

private Q_SLOTS:

    void init() { m_systemd = std::make_unique<FakeSystemd>(); }

    void usualPlace_anotherDataFolder_isNamed()
    {
        const QString home = m_systemd->home();
        const TimerPlace usual = TimerPlace::usual(home
                                                   + u"/.local/share/tributary/tributary.db"_s);
        QCOMPARE(usual.unitFolder, m_systemd->unitFolder());
        QCOMPARE(usual.command.dataHome, QString());
        QCOMPARE(usual.command.program, QString(home + u"/bin/tributary-cli"_s));
        QCOMPARE(TimerPlace::usual(u"/srv/data/tributary/tributary.db"_s).command.dataHome,
                 u"/srv/data"_s);
    }

    void install_andRemove_leaveNothingBehind()
    {
        QVERIFY(timers().install(u"my shop"_s, *parseSchedule(u"daily at 06:30"_s), m_now));
        const QString unit = u"tributary-my\\x20shop"_s;
        QCOMPARE(m_systemd->units(),
                 QStringList({unit + u".service"_s, unit + u".timer"_s, unit + u".timer"_s}));
        QVERIFY(m_systemd->unit(unit + u".timer"_s).contains(u"OnCalendar=*-*-* 06:30:00"_s));
        QVERIFY(m_systemd->unit(unit + u".service"_s)
                    .contains(u"bin/tributary-cli\" sync --scheduled -- \"my shop\""_s));
        QCOMPARE(m_systemd->calls(),
                 QStringList({u"--user show --property=Version"_s, u"--user daemon-reload"_s,
                              u"--user enable -- "_s + unit + u".timer"_s,
                              u"--user restart -- "_s + unit + u".timer"_s}));
        QVERIFY(timers().isInstalled(u"my shop"_s));

        QVERIFY(timers().remove(u"my shop"_s));
        QCOMPARE(m_systemd->units(), QStringList());
        QVERIFY(!timers().isInstalled(u"my shop"_s));
        const QStringList calls = m_systemd->calls().sliced(4);
        QCOMPARE(calls,
                 QStringList({u"--user disable --now -- "_s + unit + u".timer"_s,
                              u"--user clean --what=state -- "_s + unit + u".timer"_s,
                              u"--user daemon-reload"_s}));
        QVERIFY(timers().remove(u"my shop"_s)); // nobody is asked for what is not there
        QCOMPARE(m_systemd->calls().size(), 4 + calls.size());
    }

    void install_failing_saysWhyAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("nobody answers") << QByteArray("show");
        QTest::newRow("reload") << QByteArray("daemon-reload");
        QTest::newRow("enable") << QByteArray("enable");
        QTest::newRow("start") << QByteArray("restart");
        QTest::newRow("nobody answers from then on") << QByteArray("--");
    }

    void install_failing_saysWhyAndLeavesNothing()
    {
        QFETCH(const QByteArray, word);
        m_systemd->fail(word.constData());
        const Status installed = timers().install(u"shop"_s, *parseSchedule(u"hourly"_s), m_now);
        QVERIFY(!installed);
        QCOMPARE(installed.error().id(), u"timers"_s);
        QCOMPARE(static_cast<int>(installed.error().exitCode()), 6);
        QVERIFY2(installed.error().message.contains(u"Failed to connect to bus: No medium found"),
                 qPrintable(installed.error().message));
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void install_withoutSystemctl_saysSo()
    {
        m_systemd->uninstall();
        const Status installed = timers().install(u"shop"_s, *parseSchedule(u"hourly"_s), m_now);
        QVERIFY(!installed);
        QVERIFY2(installed.error().message.contains(u"no program \"systemctl\""),
                 qPrintable(installed.error().message));
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void remove_withoutAnAnswer_takesTheFilesAway()
    {
        QVERIFY(timers().install(u"shop"_s, *parseSchedule(u"hourly"_s), m_now));
        m_systemd->fail("--user");
        QVERIFY(timers().remove(u"shop"_s));
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void state_ofATimer_isWhatSystemdSays()
    {
        QVERIFY(timers().state(u"my shop"_s) == TimerState());
        QVERIFY(timers().install(u"my shop"_s, *parseSchedule(u"hourly"_s), m_now));
        TimerState state = timers().state(u"my shop"_s);
        QVERIFY(state.installed && !state.active);
        m_systemd->setTimers(
            R"([{"next":1700000000000000,"left":5,"last":null,"passed":0,"unit":"other.timer"},)"
            R"({"next":1704263400000000,"left":7,"last":1704177000000000,"passed":1,)"
            R"("unit":"tributary-my\\x20shop.timer","activates":"tributary-my\\x20shop.service"}])");
        state = timers().state(u"my shop"_s);
        QVERIFY(state.installed && state.active);
        QCOMPARE(state.next, QDateTime(QDate(2024, 1, 3), QTime(6, 30), Qt::UTC));
        QCOMPARE(state.last, QDateTime(QDate(2024, 1, 2), QTime(6, 30), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(TestSystemdTimers)
#include "tst_systemdtimers.moc"
