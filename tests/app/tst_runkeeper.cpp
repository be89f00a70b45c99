// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/runkeeper.h"
#include "app/common/sourcefacts.h"
#include "engine/store/sourcestore.h"
#include "engine/sync/synccontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

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
        QVERIFY(keeper.begin(request(), RunTrigger::Schedule));
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

    void begin_whileAnotherRunGoesOn_isRefused()
    {
        SyncController controller;
        RunKeeper first(store(), controller);
        RunKeeper second(store(), controller);
        QVERIFY(first.begin(request(), RunTrigger::Window));
        const Status refused = second.begin(request(), RunTrigger::Command);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SourceBusy);
        QVERIFY(second.finish(request(), report())); // leaves no trace
        QCOMPARE(RunStore(store()).runs(u"shop"_s, 5)->size(), 1);
        QVERIFY(first.isKeeping());
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
};

QTEST_GUILESS_MAIN(TestRunKeeper)
#include "tst_runkeeper.moc"
