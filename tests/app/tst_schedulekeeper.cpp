// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's way to systemd: timers are installed, shown and taken away, and failures are told.

#include "tests/app/fakesystemd.h"

#include "app/desktop/schedulekeeper.h"
#include "ui/widgets/schedulepanel.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deadlineMs = 30'000;

} // namespace

class TestScheduleKeeper : public QObject
{
    Q_OBJECT

private:
    const QString m_unit = u"tributary-shop"_s;
    std::unique_ptr<FakeSystemd> m_systemd;
    std::unique_ptr<SchedulePanel> m_panel;
    std::unique_ptr<ScheduleKeeper> m_keeper; // goes before the panel
    QList<SavedSource> m_changed;
    QList<Error> m_failed;

    QString storePath() const
    {
        return m_systemd->home() + u"/.local/share/tributary/tributary.db"_s;
    }

    QStringList installedUnits() const
    {
        return {m_unit + u".service"_s, m_unit + u".timer"_s, m_unit + u".timer"_s};
    }

    SavedSource stored() const
    {
        const Result<SavedSource> source = SourceStore(storePath()).source(u"shop"_s);
        return source ? *source : SavedSource();
    }

    bool panelShows(const QString &text) const
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(m_panel.get()) && label->text().contains(text);
        });
    }

    void attach() { m_keeper->attach(m_panel.get(), stored()); }

    /// As the reader chooses.
    void choose(const QString &form)
    {
        auto *box = m_panel->findChildren<QComboBox *>().constFirst();
        const int index = box->findText(form);
        QVERIFY2(index >= 0, qPrintable(form));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    QRadioButton *computer() const { return m_panel->findChildren<QRadioButton *>().constFirst(); }

    static QByteArray waitingTimer(const QDateTime &next)
    {
        return "[{\"next\":" + QByteArray::number(next.toMSecsSinceEpoch())
            + "000,\"left\":0,"
              "\"last\":0,\"passed\":0,\"unit\":\"tributary-shop.timer\","
              "\"activates\":\"tributary-shop.service\"}]";
    }

private Q_SLOTS:

    void init()
    {
        m_systemd = std::make_unique<FakeSystemd>();
        SavedSource source;
        source.name = u"shop"_s;
        source.destination = u"sqlite:/nonexistent/shop.sqlite"_s;
        QVERIFY(SourceStore(storePath()).add(source));
        m_panel = std::make_unique<SchedulePanel>([] { return QDateTime::currentDateTimeUtc(); },
                                                  QTimeZone::utc());
        m_keeper = std::make_unique<ScheduleKeeper>(storePath());
        m_changed.clear();
        m_failed.clear();
        connect(m_keeper.get(), &ScheduleKeeper::changed, this,
                [this](const SavedSource &changed) { m_changed.append(changed); });
        connect(m_keeper.get(), &ScheduleKeeper::failed, this,
                [this](const Error &error) { m_failed.append(error); });
    }

    void cleanup()
    {
        m_keeper.reset();
        m_panel.reset();
    }

    void set_bySystemd_installsAndStores()
    {
        m_keeper->set(u"shop"_s, u"daily at 06:30"_s, systemdScheduler());
        QTRY_COMPARE_WITH_TIMEOUT(m_changed.size(), 1, deadlineMs);
        QCOMPARE(m_changed.first().schedule, u"daily at 06:30"_s);
        QCOMPARE(m_changed.first(), stored());
        QCOMPARE(stored().scheduler, systemdScheduler());
        QCOMPARE(m_systemd->units(), installedUnits());
        QVERIFY(m_failed.isEmpty());
    }

    void set_failing_saysWhyAndStoresNothing()
    {
        m_systemd->fail("enable");
        m_keeper->set(u"shop"_s, u"hourly"_s, systemdScheduler());
        QTRY_COMPARE_WITH_TIMEOUT(m_failed.size(), 1, deadlineMs);
        QCOMPARE(m_failed.first().id(), u"timers"_s);
        QVERIFY2(m_failed.first().message.contains(u"Failed to connect to bus"),
                 qPrintable(m_failed.first().message));
        QVERIFY(m_changed.isEmpty());
        QCOMPARE(stored().schedule, QString());
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void set_byTheWindow_takesTheTimerAway()
    {
        m_keeper->set(u"shop"_s, u"hourly"_s, systemdScheduler());
        QTRY_COMPARE_WITH_TIMEOUT(m_changed.size(), 1, deadlineMs);
        m_keeper->set(u"shop"_s, u"hourly"_s, windowScheduler());
        QTRY_COMPARE_WITH_TIMEOUT(m_changed.size(), 2, deadlineMs);
        QCOMPARE(stored().scheduler, windowScheduler());
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void panel_isShownWhatSystemdTells()
    {
        m_keeper->set(u"shop"_s, u"daily at 06:30"_s, systemdScheduler());
        QTRY_COMPARE_WITH_TIMEOUT(m_changed.size(), 1, deadlineMs);
        const QDateTime next(QDate(2077, 5, 6), QTime(4, 5), Qt::UTC);
        m_systemd->setTimers(waitingTimer(next));
        attach();
        QCOMPARE(m_panel->expression(), u"daily at 06:30"_s);
        QCOMPARE(m_panel->scheduler(), systemdScheduler());
        const QString day = QLocale().toString(next.date(), QLocale::LongFormat);
        QTRY_VERIFY_WITH_TIMEOUT(panelShows(day), deadlineMs);
    }

    void panel_withoutSystemd_saysWhy()
    {
        m_systemd->fail("show");
        attach();
        QTRY_VERIFY_WITH_TIMEOUT(!computer()->isEnabled(), deadlineMs);
        choose(u"Every day"_s);
        QVERIFY(panelShows(u"Failed to connect to bus: No medium found"_s));
        QCOMPARE(m_panel->scheduler(), windowScheduler());
    }

    void choice_inThePanel_isInstalled()
    {
        attach();
        choose(u"Every day"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_changed.size(), 1, deadlineMs);
        QCOMPARE(stored().schedule, m_panel->expression());
        QCOMPARE(stored().scheduler, systemdScheduler());
        QCOMPARE(m_systemd->units(), installedUnits());
        choose(u"By hand only"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_changed.size(), 2, deadlineMs);
        QCOMPARE(stored().schedule, QString());
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void choice_failing_isToldInThePanel()
    {
        m_systemd->fail("restart");
        attach();
        choose(u"Every day"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panelShows(u"Failed to connect to bus: No medium found"_s),
                                 deadlineMs);
        QVERIFY(m_failed.isEmpty()); // not in the window, too
        QCOMPARE(stored().schedule, QString());
        QCOMPARE(m_systemd->units(), QStringList());
    }

    void probe_tellsTheReason_data()
    {
        QTest::addColumn<QByteArray>("failing");
        QTest::addColumn<bool>("tells");
        QTest::newRow("available") << QByteArray() << false;
        QTest::newRow("nobody answers") << QByteArray("show") << true;
    }

    void probe_tellsTheReason()
    {
        QFETCH(const QByteArray, failing);
        QFETCH(const bool, tells);
        m_systemd->fail(failing.constData());
        std::optional<QString> reason;
        m_keeper->probe(this, [&reason](const QString &text) { reason = text; });
        QTRY_VERIFY_WITH_TIMEOUT(reason.has_value(), deadlineMs);
        QCOMPARE(reason->contains(u"Failed to connect to bus"), tells);
        QCOMPARE(reason->isEmpty(), !tells);
    }

    void remove_takesTheTimersAway()
    {
        m_keeper->set(u"shop"_s, u"hourly"_s, systemdScheduler());
        QTRY_COMPARE_WITH_TIMEOUT(m_changed.size(), 1, deadlineMs);
        QCOMPARE(m_systemd->units(), installedUnits());
        m_keeper->remove(u"shop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_systemd->units(), QStringList(), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_systemd->calls().contains(u"--user disable --now -- "_s + m_unit + u".timer"_s),
            deadlineMs);
        QVERIFY(m_failed.isEmpty());
    }
};

QTEST_MAIN(TestScheduleKeeper)
#include "tst_schedulekeeper.moc"
