// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalldisk.h"

#include "app/common/runkeeper.h"
#include "app/common/sourcefacts.h"
#include "engine/store/slotsamples.h"
#include "engine/store/sourcestore.h"
#include "engine/sync/synccontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using tributary::test::SmallDisk;

class TestRunKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString store() const { return m_folder->filePath(u"tributary.db"_s); }

    SourceFacts facts() const
    {
        return loadSourceFacts(store(), *SourceStore(store()).source(u"shop"_s),
                               QDateTime::currentDateTimeUtc());
    }

    static SyncRequest request()
    {
        SyncRequest request;
        request.sourceName = u"shop"_s;
        request.method = SyncMethod::Log;
        return request;
    }

    static SyncReport report()
    {
        TableProgress done;
        done.table = {.oid = 1, .schema = u"public"_s, .name = u"a"_s};
        done.followed = true;
        done.state = TableState::Done;
        TableProgress failed = done;
        failed.table.name = u"b"_s;
        failed.state = TableState::Failed;
        failed.error = makeError(ErrorKind::LockTimeout, {{u"table"_s, u"public.b"_s}});
        TableProgress changed = done;
        changed.table.name = u"c"_s;
        changed.inserts = 3;
        SyncReport report;
        report.outcome = SyncReport::Outcome::Partial;
        report.tables = {done, failed, changed};
        report.notes = {u"a remark"_s};
        report.startedAt = QDateTime::currentDateTimeUtc();
        report.finishedAt = report.startedAt.addSecs(1);
        return report;
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SavedSource source;
        source.name = u"shop"_s;
        QVERIFY(SourceStore(store()).add(source));
    }

    void run_throughItsLife_isOnRecordAllTheTime()
    {
        SyncController controller;
        RunKeeper keeper(store(), controller);
        QSignalSpy stages(&keeper, &RunKeeper::stageChanged);
        Q_EMIT controller.phaseChanged(RunPhase::Copying); // nothing is kept yet
        SyncRequest asked = request();
        QVERIFY(keeper.begin(asked, RunTrigger::Schedule));
        QVERIFY(!asked.log.allowResync); // nobody wished for it
        QCOMPARE(sourceStateId(facts().state()), u"copying"_s);
        QVERIFY(facts().running->trigger == RunTrigger::Schedule);
        Q_EMIT controller.phaseChanged(RunPhase::Copying);
        QCOMPARE(stages.size(), 0);
        Q_EMIT controller.phaseChanged(RunPhase::CatchingUp);
        QCOMPARE(stages.size(), 1);
        QCOMPARE(sourceStateId(facts().state()), u"following"_s);
        Q_EMIT controller.phaseChanged(RunPhase::Connecting);
        QCOMPARE(sourceStateId(facts().state()), u"retrying"_s);
        Q_EMIT controller.noted(u"said on the way"_s);

        QVERIFY(keeper.finish(request(), report()));
        QVERIFY(!keeper.isKeeping());
        QCOMPARE(sourceStateId(facts().state()), u"partly-failed"_s);
        const RunRecord last = *facts().last;
        QCOMPARE(last.inserts, 3);
        QCOMPARE(last.tables, 3);
        QCOMPARE(last.failedTables, 1);
        const auto tables = RunStore(store()).tables(last.id);
        QCOMPARE(tables->size(), 2); // nothing happened to the third
        QCOMPARE(tables->first().table, u"public.b"_s);
        QStringList said;
        const auto lines = RunStore(store()).lines(last.id);
        QVERIFY(lines);
        for (const RunLine &line : *lines)
            said.append(line.table.isEmpty() ? line.text : line.table);
        QCOMPARE(said,
                 (QStringList{u"Copying"_s, u"Applying changes"_s, u"Connecting"_s,
                              u"said on the way"_s, u"public.b"_s, u"a remark"_s}));
    }

    // A thousand runs and ninety days, whatever ends them: nobody else tidies up.
    void finish_forgetsWhatIsOld()
    {
        RunStore runs(store());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const int days : {120, 100, 91, 89, 60, 30, 5}) { // ago; no gap of a clock that jumped
            RunRecord run;
            run.sourceName = u"shop"_s;
            run.startedAt = now.addDays(-days).addSecs(-60);
            run.finishedAt = now.addDays(-days);
            run.outcome = RunOutcome::Ok;
            run.id = *runs.begin(run);
            QVERIFY(runs.append(run.id, {{.at = run.startedAt, .text = u"said"_s}}));
            QVERIFY(runs.finish(run, {{.table = u"public.a"_s, .state = u"done"_s}}, {}));
        }
        const auto oldest = runs.runs(u"shop"_s, 100)->last().id;
        QCOMPARE(runs.runs(u"shop"_s, 100)->size(), 7);
        SyncController controller;
        RunKeeper keeper(store(), controller);
        SyncRequest asked = request();
        QVERIFY(keeper.begin(asked, RunTrigger::Schedule));
        QCOMPARE(runs.runs(u"shop"_s, 100)->size(), 8); // at its end, when it succeeded or not
        SyncReport failed = report();
        failed.outcome = SyncReport::Outcome::Failed;
        failed.error = makeError(ErrorKind::ConnectionLost);
        QVERIFY(keeper.finish(request(), failed));
        QList<qint64> left;
        const auto kept = runs.runs(u"shop"_s, 100);
        QVERIFY(kept);
        for (const RunRecord &run : *kept)
            left.append(run.startedAt.secsTo(now) / 86'400); // also around midnight
        QCOMPARE(left, (QList<qint64>{0, 5, 30, 60, 89}));
        QVERIFY(runs.lines(oldest)->isEmpty()); // its words and tables went with it
        QVERIFY(runs.tables(oldest)->isEmpty());
    }

    void slot_seenLost_needsItsReaderUnlessTheClockWasWrong_data()
    {
        QTest::addColumn<int>("days"); // from now on
        QTest::addColumn<QString>("state");
        QTest::newRow("yesterday") << -1 << u"needs-you"_s;
        QTest::newRow("in a year") << 365 << u"ready"_s;
    }

    void slot_seenLost_needsItsReaderUnlessTheClockWasWrong()
    {
        QFETCH(const int, days);
        QFETCH(const QString, state);
        SavedSource source = *SourceStore(store()).source(u"shop"_s);
        source.method = u"log"_s;
        QVERIFY(SourceStore(store()).update(source));
        const QDateTime now(QDate(2024, 5, 6), QTime(12, 0), Qt::UTC);
        SlotSample sample;
        sample.at = now.addDays(days);
        sample.walStatus = u"lost"_s;
        QVERIFY(SlotSamples(store()).add(u"shop"_s, sample));
        QCOMPARE(sourceStateId(loadSourceFacts(store(), source, now).state()), state);
    }

    /// What a run is told of its slot, whichever program it is, is there for the window's chart.
    void run_toldOfItsSlot_putsItOnRecord()
    {
        SlotSamples samples(store());
        SlotSample seen;
        seen.at = QDateTime::currentDateTimeUtc().addSecs(-60);
        seen.keptBytes = 5;
        seen.limitBytes = 1000;
        QVERIFY(samples.add(u"shop"_s, seen));
        const auto kept = [&samples] {
            return *(*samples.latest(u"shop"_s, QDateTime::currentDateTimeUtc()))->keptBytes;
        };
        SyncController controller;
        RunKeeper keeper(store(), controller);
        const QSignalSpy sampled(&keeper, &RunKeeper::sampled);
        LogProgress progress;
        progress.waitingBytes = 7;
        progress.keptBytes = 70;
        Q_EMIT controller.logProgressed(progress); // of a run that is nobody's
        QCOMPARE(kept(), 5);

        SyncRequest wanted = request();
        QVERIFY(keeper.begin(wanted, RunTrigger::Command));
        Q_EMIT controller.logProgressed(LogProgress()); // nothing is known yet
        QCOMPARE(kept(), 5);
        Q_EMIT controller.logProgressed(progress);
        progress.keptBytes = 71;
        Q_EMIT controller.logProgressed(progress); // too soon
        QCOMPARE(kept(), 70);
        QCOMPARE(sampled.count(), 1);
        const SlotSample latest = **samples.latest(u"shop"_s, QDateTime::currentDateTimeUtc());
        QCOMPARE(latest.waitingBytes, 7);
        QCOMPARE(latest.limitBytes, 1000); // as it was seen last
        QVERIFY(latest.active);
        QVERIFY(keeper.finish(wanted, report()));

        seen.at = QDateTime::currentDateTimeUtc().addDays(-20);
        QVERIFY(samples.add(u"shop"_s, seen));
        seen.at = QDateTime::currentDateTimeUtc().addDays(-31);
        QVERIFY(samples.add(u"shop"_s, seen));
        QVERIFY(keeper.begin(wanted, RunTrigger::Command)); // the next one tells at once
        Q_EMIT controller.logProgressed(progress);
        QCOMPARE(kept(), 71);
        const auto all = samples.samples(u"shop"_s, seen.at.addDays(-1), 100);
        QVERIFY(all && all->first().at > seen.at); // and a month is enough
        QVERIFY(keeper.finish(wanted, report()));
    }

    void begin_whileAnotherRunGoesOn_isRefused()
    {
        SyncController controller;
        RunKeeper first(store(), controller);
        RunKeeper second(store(), controller);
        SyncRequest asked = request();
        QVERIFY(first.begin(asked, RunTrigger::Window));
        const Status refused = second.begin(asked, RunTrigger::Command);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SourceBusy);
        QVERIFY(second.finish(request(), report())); // leaves no trace
        QCOMPARE(RunStore(store()).runs(u"shop"_s, 5)->size(), 1);
        QVERIFY(first.isKeeping());
    }

    // The store's disk is full: the run goes on, and is on record when there is space again.
    void store_onAFullDisk_keepsNobodyFromSyncing()
    {
        SmallDisk disk("size=1m");
        if (!disk.isThere())
            QSKIP("a small disk can only be mounted by root: a full disk was NOT tested");
        const QString path = disk.file(u"tributary.sqlite"_s);
        SavedSource source;
        source.name = u"shop"_s;
        QVERIFY(SourceStore(path).add(source));
        SyncController controller;
        RunKeeper keeper(path, controller);
        QVERIFY(disk.fill(0));
        SyncRequest wanted = request();
        const Status begun = keeper.begin(wanted, RunTrigger::Window);
        QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
        QVERIFY(SourceLock::isHeld(path, u"shop"_s));
        Q_EMIT controller.phaseChanged(RunPhase::CatchingUp);
        Q_EMIT controller.noted(u"said on the way"_s);
        QVERIFY(RunStore(path).runs(u"shop"_s, 5)->isEmpty());
        QVERIFY(disk.free());
        QVERIFY(keeper.finish(request(), report()));
        QVERIFY(!SourceLock::isHeld(path, u"shop"_s));
        const auto runs = RunStore(path).runs(u"shop"_s, 5);
        QCOMPARE(runs->size(), 1);
        QVERIFY(runs->first().outcome.has_value());
        QStringList said;
        const auto lines = RunStore(path).lines(runs->first().id);
        for (const RunLine &line : *lines)
            said.append(line.text);
        QVERIFY2(said.contains(u"said on the way"_s), qPrintable(said.join(u'\n')));
    }

    void begin_unknownSource_letsTheLockGo()
    {
        SyncController controller;
        RunKeeper keeper(store(), controller);
        SyncRequest stray = request();
        stray.sourceName = u"stray"_s;
        QVERIFY(!keeper.begin(stray, RunTrigger::Window));
        QVERIFY(!SourceLock::isHeld(store(), u"stray"_s));
    }

    void progress_isCountedAndGoesOnRecord()
    {
        SyncController controller;
        RunKeeper keeper(store(), controller);
        QSignalSpy counted(&keeper, &RunKeeper::counted);
        QSignalSpy said(&keeper, &RunKeeper::said);
        SyncRequest asked = request();
        QVERIFY(keeper.begin(asked, RunTrigger::Window));
        TableProgress one = report().tables.first();
        one.rows = 10;
        one.bytes = 100;
        TableProgress two = one;
        two.table.name = u"b"_s;
        two.inserts = 1;
        Q_EMIT controller.progressed({one, two});
        one.rows = 25; // of the run, not since
        Q_EMIT controller.progressed({one});
        QCOMPARE(counted.size(), 2);
        QCOMPARE(keeper.record().rows, 35);
        QCOMPARE(keeper.record().bytes, 200);
        QCOMPARE(keeper.record().inserts, 1);
        Q_EMIT controller.noted(u"hm"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().first().value<RunLine>().text, u"hm"_s);
        QCOMPARE(keeper.unwritten().size(), 1);
        // On record soon, though nothing more is said.
        QTRY_COMPARE(RunStore(store()).run(keeper.record().id)->value().rows, 35);
        QCOMPARE(keeper.unwritten().size(), 0);
        QCOMPARE(facts().running->rows, 0); // the state does not change with every row
    }

    void wishForACopy_holdsUntilTheCopyIsInPlace_data()
    {
        QTest::addColumn<RunPhase>("reached");
        QTest::addColumn<bool>("fulfilled");
        QTest::newRow("broken off before") << RunPhase::PreparingLog << false;
        QTest::newRow("broken off in the copy") << RunPhase::Copying << false;
        QTest::newRow("copied") << RunPhase::CatchingUp << true;
    }

    void wishForACopy_holdsUntilTheCopyIsInPlace()
    {
        QFETCH(const RunPhase, reached);
        QFETCH(const bool, fulfilled);
        QVERIFY(SourceStore(store()).setNextRun(u"shop"_s, NextRun::CopiesAnew));
        QVERIFY(facts().copiesAnew);
        SyncController controller;
        RunKeeper keeper(store(), controller);
        SyncRequest asked = request();
        QVERIFY(keeper.begin(asked, RunTrigger::Command));
        QVERIFY(asked.log.allowResync);
        Q_EMIT controller.phaseChanged(reached);
        QCOMPARE(facts().copiesAnew, !fulfilled);
        SyncReport failed = report();
        failed.outcome = SyncReport::Outcome::Failed;
        failed.error = makeError(ErrorKind::ConnectionLost);
        QVERIFY(keeper.finish(asked, failed));
        QCOMPARE(facts().copiesAnew, !fulfilled);

        SyncRequest next = request();
        QVERIFY(keeper.begin(next, RunTrigger::Command));
        QCOMPARE(next.log.allowResync, !fulfilled);
        QVERIFY(keeper.finish(next, report())); // partly is in place, too
        QVERIFY(!facts().copiesAnew);
    }

    void runOfSomeTables_saysNothingOfTheSource_data()
    {
        QTest::addColumn<SyncReport::Outcome>("outcome");
        QTest::addColumn<QString>("state");
        QTest::newRow("well") << SyncReport::Outcome::Ok << u"partly-failed"_s;
        QTest::newRow("failed") << SyncReport::Outcome::Failed << u"needs-you"_s;
    }

    void runOfSomeTables_saysNothingOfTheSource()
    {
        QFETCH(const SyncReport::Outcome, outcome);
        QFETCH(const QString, state);
        SyncController controller;
        RunKeeper keeper(store(), controller);
        SyncRequest whole = request();
        QVERIFY(keeper.begin(whole, RunTrigger::Window));
        QVERIFY(keeper.finish(whole, report()));
        const QDateTime served = facts().served;
        QVERIFY(served.isValid());

        SyncRequest some = request();
        some.method = SyncMethod::Full;
        some.isPart = true;
        QVERIFY(keeper.begin(some, RunTrigger::Window));
        SyncReport end = report();
        end.startedAt = served.addSecs(100);
        end.finishedAt = served.addSecs(101);
        end.outcome = outcome;
        if (outcome == SyncReport::Outcome::Failed)
            end.error = makeError(ErrorKind::ConnectionLost);
        QVERIFY(keeper.finish(some, end));
        QCOMPARE(sourceStateId(facts().state()), state);
        QCOMPARE(facts().served, served); // its schedule wants the next run as before
        QVERIFY(RunStore(store()).runs(u"shop"_s, 5)->first().isPart);
    }
};

QTEST_GUILESS_MAIN(TestRunKeeper)
#include "tst_runkeeper.moc"
