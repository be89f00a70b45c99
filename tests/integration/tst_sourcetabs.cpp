// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tabs of one source against a real server: who compares when, who waits for whom, and when the
// server is asked for what it keeps.

#include "tests/integration/desktopbench.h"

#include "app/desktop/schedulekeeper.h"
#include "app/desktop/sourcetabs.h"
#include "app/desktop/statekeeper.h"
#include "app/desktop/syncsession.h"
#include "engine/core/ratelimiter.h"
#include "ui/messagebar.h"
#include "ui/sourcepage.h"
#include "ui/verifypage.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace tributary;

namespace {

/// The tabs of a saved source, told of its state as the program does.
class OpenSource
{
public:
    OpenSource(const SavedSource &source, const QString &passFile)
        : session(source, SourceStore::defaultPath(), passFile, m_secrets)
        , page(source.name, [] { return std::chrono::steady_clock::now(); })
        , m_schedules(SourceStore::defaultPath())
        , states(SourceStore::defaultPath())
        , tabs(SourceStore::defaultPath(), session, page, m_watch, m_schedules)
        , finished(&session, &SyncSession::finished)
        , asked(&tabs, &SourceTabs::passwordNeeded)
    {
        page.setChangesVisible(source.followsLog());
        QObject::connect(&session, &SyncSession::finished, &states,
                         [this] { states.refresh(session.source().name); });
        QObject::connect(&states, &StateKeeper::changed, &tabs, &SourceTabs::refresh);
        states.put(source);
    }

    VerifyPage *verify() const
    {
        return qobject_cast<VerifyPage *>(page.page(SourcePage::Tab::Verify));
    }

    bool isComparing() const { return verify() != nullptr && verify()->isRunning(); }

    QDateTime comparedAt() const { return *SourceStore().comparedAt(session.source().name); }

    SourceState state() const { return states.facts(session.source().name).state(); }

    /// Error::id(), or empty.
    QString problem() const
    {
        const std::optional<Error> known = states.facts(session.source().name).problem;
        return known ? known->id() : QString();
    }

    bool hasSamples() const
    {
        const auto latest = SlotSamples(SourceStore::defaultPath())
                                .latest(session.source().name, QDateTime::currentDateTimeUtc());
        return latest && *latest;
    }

private:
    SecretStore m_secrets;
    SlotWatch m_watch;

public:
    SyncSession session;
    SourcePage page;

private:
    ScheduleKeeper m_schedules;

public:
    StateKeeper states;
    SourceTabs tabs;
    QSignalSpy finished;
    QSignalSpy asked;
};

class TestSourceTabs : public QObject, private test::DesktopBench
{
    Q_OBJECT

private:
    SavedSource add(const char *name, const char *method = "log")
    {
        SavedSource source = shop();
        source.name = QLatin1String(name);
        source.method = QLatin1String(method);
        source.slot = QStringLiteral("slot_") + source.name;
        source.destination = QStringLiteral("sqlite:")
            + m_folder.filePath(source.name + u".sqlite");
        return SourceStore().add(source) ? source : SavedSource();
    }

    /// A whole run, as another program makes it.
    bool runElsewhere(const SavedSource &source)
    {
        SyncController controller;
        RunKeeper keeper(SourceStore::defaultPath(), controller);
        SyncRequest request = requestOf(source);
        request.passFile = writePassFile();
        if (!keeper.begin(request, RunTrigger::Schedule))
            return false;
        QSignalSpy ended(&controller, &SyncController::finished);
        controller.start(request);
        if (!QTest::qWaitFor([&ended] { return ended.count() > 0; }, deadlineMs))
            return false;
        const auto report = ended.first().first().value<SyncReport>();
        return keeper.finish(request, report) && report.outcome == SyncReport::Outcome::Ok;
    }

    /// A source whose every value takes minutes to compare, copied and compared in numbers.
    void prepareLong(OpenSource &open)
    {
        open.session.start();
        QTRY_VERIFY_WITH_TIMEOUT(open.comparedAt().isValid(), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(!open.isComparing(), deadlineMs);
        open.session.setLimits({.rate = std::make_shared<RateLimiter>(5'000)});
    }

private Q_SLOTS:

    void initTestCase()
    {
        start();
        QVERIFY(m_cluster->exec("CREATE TABLE large AS SELECT i, md5(i::text) AS word FROM"
                                " generate_series(1, 30000) i; ALTER TABLE large ADD PRIMARY KEY"
                                " (i)",
                                QStringLiteral("shop")));
    }

    void init() { QFile::remove(SourceStore::defaultPath()); }

    void copy_whoeverMadeIt_isComparedOnce_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("how");
        QTest::newRow("log, sync") << "log"
                                   << "sync";
        QTest::newRow("log, followed from the first run on") << "log"
                                                             << "follow";
        QTest::newRow("log, another program") << "log"
                                              << "elsewhere";
        QTest::newRow("log, before the window was opened") << "log"
                                                           << "before";
        QTest::newRow("full, sync") << "full"
                                    << "sync";
        QTest::newRow("full, another program") << "full"
                                               << "elsewhere";
    }

    void copy_whoeverMadeIt_isComparedOnce()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, how);
        const QByteArray name = QByteArray("c") + QByteArray::number(++m_number);
        const SavedSource source = add(name.constData(), method.toLatin1().constData());
        QVERIFY(!source.name.isEmpty());
        if (how == u"before")
            QVERIFY(runElsewhere(source));
        OpenSource open(source, writePassFile());
        if (how == u"sync") {
            open.session.start();
        } else if (how == u"follow") {
            QSignalSpy phases(&open.session.controller(), &SyncController::phaseChanged);
            open.session.start({.follow = true});
            const auto isFollowing = [&phases] {
                return !phases.isEmpty()
                    && phases.last().first().value<RunPhase>() == RunPhase::Following;
            };
            QTRY_VERIFY_WITH_TIMEOUT(isFollowing(), deadlineMs);
            QVERIFY(open.verify() == nullptr); // not beside the run that holds the source
            open.session.stop();
        } else if (how == u"elsewhere") {
            QVERIFY(open.verify() == nullptr);
            QVERIFY(runElsewhere(source));
        }
        QTRY_VERIFY_WITH_TIMEOUT(open.comparedAt().isValid(), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(!open.isComparing(), deadlineMs);
        QVERIFY2(open.verify()->headline().contains(u"have as many rows"),
                 qPrintable(open.verify()->headline()));
        QVERIFY(says(open.page.overview(), "have as many rows"));

        const QDateTime compared = open.comparedAt();
        const qsizetype before = open.finished.count();
        open.session.start();
        QTRY_COMPARE_WITH_TIMEOUT(open.finished.count(), before + 1, deadlineMs);
        open.states.refresh(source.name);
        QVERIFY(!open.isComparing());
        QCOMPARE(open.comparedAt(), compared);
    }

    /// What begins by itself gives way to any run, and comes again after it.
    void firstComparison_whileARunBegins_givesWay_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("by hand") << true;
        QTest::newRow("scheduled") << false;
    }

    void firstComparison_whileARunBegins_givesWay()
    {
        QFETCH(const bool, byHand);
        const SavedSource source = add(byHand ? "way1" : "way2");
        OpenSource open(source, writePassFile());
        bool begun = false;
        QObject::connect(&open.session, &SyncSession::finished, &open.tabs, [&] {
            if (!std::exchange(begun, true)) // the states were told before, and it compares
                open.tabs.whenFree(byHand, [&open] { open.session.start(); });
        });
        open.session.start();
        QTRY_COMPARE_WITH_TIMEOUT(open.finished.count(), 2, deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(open.comparedAt().isValid(), deadlineMs);
    }

    void comparisonByHand_whileARunBegins_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("by hand: stops it, and says so") << true;
        QTest::newRow("scheduled: waits for it") << false;
    }

    void comparisonByHand_whileARunBegins()
    {
        QFETCH(const bool, byHand);
        const SavedSource source = add(byHand ? "hand1" : "hand2");
        OpenSource open(source, writePassFile());
        prepareLong(open);
        if (QTest::currentTestFailed())
            return;
        Q_EMIT open.verify()->verifyRequested(VerifyDepth::Full, {QStringLiteral("public.large")});
        QVERIFY(open.isComparing());
        int begun = 0;
        open.tabs.whenFree(byHand, [&begun] { ++begun; });
        const auto *message = open.verify()->findChild<MessageBar *>();
        if (byHand) {
            QTRY_COMPARE_WITH_TIMEOUT(begun, 1, deadlineMs);
            QVERIFY(message->message().text.contains(u"because a run was started"));
        } else {
            open.tabs.whenFree(false, [&begun] { begun += 10; }); // the next time of the schedule
            QVERIFY(open.isComparing());
            QCOMPARE(begun, 0);
            QVERIFY(says(open.page.overview(), "begins when the comparison has ended"));
            Q_EMIT open.verify()->stopRequested();
            QTRY_COMPARE_WITH_TIMEOUT(begun, 1, deadlineMs);
            QVERIFY(message->message().text.isEmpty());
        }
        QVERIFY(!open.isComparing());
    }

    /// The page keeps what it shows.
    void menuVerify_whileComparing_changesNothing()
    {
        const SavedSource source = add("menu");
        OpenSource open(source, writePassFile());
        prepareLong(open);
        if (QTest::currentTestFailed())
            return;
        TableProgress customers;
        customers.table.schema = QStringLiteral("public");
        customers.table.name = QStringLiteral("customers");
        customers.destinationName = QStringLiteral("customers");
        customers.state = TableState::Done;
        open.page.overview()->begin();
        open.page.overview()->plan({customers});
        SyncReport done;
        done.tables = {customers};
        open.page.overview()->finish(done);
        open.page.show();
        const TableMenu *menu = menuOf(open.page.overview(), QStringLiteral("public.customers"));
        QVERIFY(entry(menu, "&Verify")->isEnabled());
        open.verify()->setDepth(VerifyDepth::Full);
        Q_EMIT open.verify()->verifyRequested(VerifyDepth::Full, {QStringLiteral("public.large")});
        entry(menu, "&Verify")->trigger(); // it was opened before
        QVERIFY(open.isComparing());
        QVERIFY(open.verify()->depth() == VerifyDepth::Full);
        menu = menuOf(open.page.overview(), QStringLiteral("public.customers"));
        QVERIFY(!entry(menu, "&Verify")->isEnabled());
        Q_EMIT open.verify()->stopRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!open.isComparing(), deadlineMs);
    }

    /// What the server keeps for a source that another program ran last, whatever tab is open.
    void slot_ofASourceThatRanElsewhere_isAskedForOnce_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("run by a timer") << false;
        QTest::newRow("paused") << true;
    }

    void slot_ofASourceThatRanElsewhere_isAskedForOnce()
    {
        QFETCH(const bool, paused);
        SavedSource source = add(paused ? "slot1" : "slot2");
        QVERIFY(runElsewhere(source));
        source.paused = paused;
        QVERIFY(SourceStore().update(source));
        SlotSamples samples(SourceStore::defaultPath());
        const auto latest = samples.latest(source.name, QDateTime::currentDateTimeUtc());
        QVERIFY(latest && *latest); // of the run itself
        QCOMPARE(test::sqliteExec(SourceStore::defaultPath(), "DELETE FROM slot_sample"),
                 QString());
        OpenSource open(source, writePassFile());
        QVERIFY(!open.hasSamples());
        QTRY_VERIFY_WITH_TIMEOUT(open.hasSamples(), deadlineMs);
        QCOMPARE(open.asked.count(), 0);
    }

    void slot_thatOthersRead_needsSomebody()
    {
        const SavedSource source = add("advanced");
        QVERIFY(runElsewhere(source));
        QVERIFY(m_cluster->exec("SELECT pg_logical_emit_message(true, 'test', 'anything')",
                                QStringLiteral("shop")));
        QVERIFY2(m_cluster->exec("SELECT pg_replication_slot_advance('slot_advanced',"
                                 " pg_current_wal_flush_lsn())",
                                 QStringLiteral("shop")),
                 qPrintable(m_cluster->lastError()));
        // No comparison that begins by itself: what is being written to is not judged.
        QVERIFY(SourceStore().setComparedAt(source.name, QDateTime::currentDateTimeUtc()));
        OpenSource open(source, writePassFile());
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::NeedsYou, deadlineMs);
        // The server cannot tell the two apart once it has written its running transactions.
        QVERIFY2(open.problem() == u"slot-advanced" || open.problem() == u"slot-recreated",
                 qPrintable(open.problem()));
    }

    void copy_thatIsGone_needsSomebodyUntilItIsBack()
    {
        const SavedSource source = add("gone", "full");
        QVERIFY(runElsewhere(source));
        OpenSource open(source, writePassFile());
        QCOMPARE(open.state(), SourceState::UpToDate);
        const QString path = m_folder.filePath(QStringLiteral("gone.sqlite"));
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::NeedsYou, deadlineMs);
        QCOMPARE(open.problem(), QStringLiteral("dest-missing"));
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::UpToDate, deadlineMs);
        QCOMPARE(open.problem(), QString());
    }

    /// A server that never let this source in is left alone, and so is who sits before the window.
    void slot_ofASourceThatNeverRan_isNotAskedFor()
    {
        const SavedSource source = add("never");
        SlotWatch watch;
        OpenSource open(source, {});
        open.states.refresh(source.name);
        open.tabs.refresh();
        QVERIFY(!open.session.wasLetIn());
        // Another one, later, was answered meanwhile.
        QSignalSpy reported(&watch, &SlotWatch::reported);
        ConnectionOptions options;
        options.info = source.connection;
        options.passFile = writePassFile();
        watch.ask(source.name, {.options = options, .slot = source.slot});
        QTRY_COMPARE_WITH_TIMEOUT(reported.count(), 1, deadlineMs);
        QVERIFY(!open.hasSamples());
        QCOMPARE(open.asked.count(), 0);
    }

private:
    int m_number = 0;
};

} // namespace

QTEST_MAIN(TestSourceTabs)
#include "tst_sourcetabs.moc"
