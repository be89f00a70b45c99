// SPDX-License-Identifier: GPL-3.0-or-later
//
// Schedules of the open program against a real server, by a clock that the test sets: what is due
// runs, what was missed is made up once. And a window that stands still, which no run notices.

#include "tests/integration/desktopbench.h"
#include "tests/support/pgsession.h"
#include "tests/support/sqliteprobe.h"

#include "app/desktop/application.h"
#include "engine/store/runstore.h"
#include "ui/runoverview.h"
#include "ui/sourcelistmodel.h"
#include "ui/sourcepage.h"

#include <QListView>
#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class TestDesktopSchedules : public QObject, private test::DesktopBench
{
    Q_OBJECT

private:
    static constexpr auto step = 10ms; ///< between two looks of the program

    std::chrono::milliseconds m_ahead{0}; ///< of the clock on the wall

    Surroundings around()
    {
        return {
            .clock = {
                .now = [this] { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count()); },
                .steady = [this] { return SchedulerClock::ofThisComputer().steady() + m_ahead; },
                .zone = [] { return QTimeZone::utc(); }},
            .schedulerStep = step,
            .cost = [] { return NetworkCost::Free; }};
    }

    std::unique_ptr<Application> open(const QString &schedule, const QDateTime &scheduledAt)
    {
        SavedSource source = shop();
        source.method = schedule.isEmpty() ? u"log"_s : u"full"_s;
        source.schedule = schedule;
        source.scheduledAt = scheduledAt;
        const Status added = SourceStore().add(source);
        Q_ASSERT(added);
        auto application = std::make_unique<Application>(writePassFile(), around());
        application->show(u"shop"_s);
        return application;
    }

    static QList<RunRecord> runs()
    {
        return *RunStore(SourceStore::defaultPath()).runs(u"shop"_s, 100);
    }

    static QStringList triggers()
    {
        QStringList all;
        const QList<RunRecord> newestFirst = runs();
        for (const RunRecord &run : newestFirst)
            all.prepend(runTriggerId(run.trigger));
        return all;
    }

    static bool haveEnded(int count)
    {
        const QList<RunRecord> all = runs();
        return all.size() == count && all.first().outcome
            && !window()->overview(u"shop"_s)->isRunning();
    }

    /// So many looks later.
    static void letItLook()
    {
        QTimer looks;
        int count = 0;
        connect(&looks, &QTimer::timeout, &looks, [&count] { ++count; });
        looks.start(step);
        QTRY_VERIFY(count >= 5);
    }

    static QString state()
    {
        const auto *list = window()->findChild<QListView *>(u"sources"_s);
        return list->model()->index(0, 0).data(SourceListModel::StateTextRole).toString();
    }

private Q_SLOTS:

    void initTestCase() { start(); }

    void init() { m_ahead = {}; }

    void cleanup()
    {
        QVERIFY(SourceStore().remove(u"shop"_s));
        QFile::remove(pathOf("shop.sqlite"));
    }

    void due_everyQuarterHour_runs()
    {
        const auto application = open(u"every 15 minutes"_s, QDateTime::currentDateTimeUtc());
        letItLook();
        QCOMPARE(runs().size(), 0);
        m_ahead += 14min;
        letItLook();
        QCOMPARE(runs().size(), 0);
        m_ahead += 1min;
        QTRY_VERIFY_WITH_TIMEOUT(haveEnded(1), deadlineMs);
        QCOMPARE(differences(), QString());
        QVERIFY(m_cluster->exec("DELETE FROM order_lines WHERE order_id = 3", u"shop"_s));
        letItLook();
        QCOMPARE(runs().size(), 1); // once
        m_ahead += 15min;
        QTRY_VERIFY_WITH_TIMEOUT(haveEnded(2), deadlineMs);
        QCOMPARE(triggers(), (QStringList{u"schedule"_s, u"schedule"_s}));
        QVERIFY(runs().first().outcome == RunOutcome::Ok);
        QCOMPARE(differences(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Up to date"_s, deadlineMs);
        window()->close();
    }

    // The computer slept for three days, or the program was closed: one run, not three.
    void missed_isMadeUpOnce_data()
    {
        QTest::addColumn<bool>("wasOpen");
        QTest::newRow("the computer slept") << true;
        QTest::newRow("the program was closed") << false;
    }

    void missed_isMadeUpOnce()
    {
        QFETCH(const bool, wasOpen);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto application = open(u"daily at 06:30"_s, wasOpen ? now : now.addDays(-3));
        if (wasOpen) {
            letItLook();
            QCOMPARE(runs().size(), 0);
            m_ahead += 72h;
        }
        QTRY_VERIFY_WITH_TIMEOUT(haveEnded(1), deadlineMs);
        QCOMPARE(triggers(), QStringList(u"made-up"_s));
        letItLook();
        QCOMPARE(runs().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Up to date"_s, deadlineMs);
        QCOMPARE(differences(), QString());
        m_ahead += 24h; // and the next day as usual, a little late at the most
        QTRY_VERIFY_WITH_TIMEOUT(haveEnded(2), deadlineMs);
        window()->close();
    }

    void due_whilePaused_doesNotRun()
    {
        const auto application = open(u"every 15 minutes"_s, QDateTime::currentDateTimeUtc());
        QVERIFY(SourceStore().change(u"shop"_s, [](SavedSource &source) { source.paused = true; }));
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Paused"_s, deadlineMs);
        m_ahead += 60min;
        letItLook();
        QCOMPARE(runs().size(), 0);
        window()->close();
    }

    // A dialogue of the desktop, a keyring that thinks: whatever holds up the window, the stream
    // goes on and the server hears of it.
    void window_thatStandsStill_isNotNoticedByTheStream()
    {
        QVERIFY(m_cluster->exec("ALTER SYSTEM SET wal_sender_timeout = '1s'")
                && m_cluster->exec("SELECT pg_reload_conf()"));
        const auto application = open({}, {});
        RunOverview *overview = window()->overview(u"shop"_s);
        Q_EMIT overview->followRequested();
        QTRY_COMPARE_WITH_TIMEOUT(overview->headline(), u"Following changes."_s, deadlineMs);
        test::PgSession server(*m_cluster, u"shop"_s);
        const auto sender = [&server] {
            return server.value("SELECT pid FROM pg_stat_replication WHERE state = 'streaming'");
        };
        // The headline comes before the stream is asked for.
        QTRY_VERIFY_WITH_TIMEOUT(!sender().isEmpty(), deadlineMs);
        const QByteArray before = sender();
        // From here on this thread, which is the window's, does nothing else.
        QVERIFY(server.exec("UPDATE customers SET notes = 'while the window stood still'"));
        const QString wanted = u"SELECT count(DISTINCT notes) FROM customers"_s;
        test::SqliteProbe copy(pathOf("shop.sqlite"));
        QElapsedTimer waited;
        waited.start();
        while (copy.text(wanted) != u"1" && !waited.hasExpired(deadlineMs))
            QVERIFY(server.exec("SELECT pg_sleep(0.05)"));
        QCOMPARE(copy.text(wanted), u"1"_s);
        QVERIFY(server.exec("SELECT pg_sleep(3)")); // three times what the server waits for
        QCOMPARE(sender(), before);
        const auto going = RunStore(SourceStore::defaultPath()).goingOn(u"shop"_s);
        QVERIFY(going && *going && (*going)->stage == RunStage::Following);
        // It has come back.
        QCoreApplication::processEvents();
        QCOMPARE(overview->headline(), u"Following changes."_s);
        QVERIFY(!m_cluster->serverLog().contains("due to replication timeout"));
        Q_EMIT overview->stopRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!overview->isRunning(), deadlineMs);
        QCOMPARE(differences(), QString());
        window()->close();
    }
};

} // namespace

QTEST_MAIN(TestDesktopSchedules)
#include "tst_desktopschedules.moc"
