// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/runrecords.h"

#include "engine/store/settingstore.h"
#include "engine/store/slotsamples.h"

#include <QFileInfo>
#include <QtTest>

#include <ctime>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

class TestRunStore : public QObject, private RunFolder
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void read_absentFile_isEmptyAndMakesNone()
    {
        RunStore store(path("absent/tributary.db"));
        QVERIFY(store.runs(u"shop"_s, 5)->isEmpty());
        QVERIFY(!store.lastEnded(u"shop"_s)->has_value());
        QVERIFY(store.latestLines(5)->isEmpty());
        QVERIFY(store.prune(at(1), 5));
        const Result<qint64> begun = store.begin(runAt(1));
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, ErrorKind::UnknownSource);
        QVERIFY(!QFileInfo::exists(path("absent")));
    }

    void begin_unknownSource_isSaid()
    {
        RunStore store(newFile("unknown.db"));
        RunRecord run = runAt(1);
        run.sourceName = u"stray"_s;
        QCOMPARE(store.begin(run).error().kind, ErrorKind::UnknownSource);
    }

    void lastEnded_clockSetBack_isTheLatestAllTheSame()
    {
        RunStore store(newFile("clock.db"));
        const qint64 first = keep(store, runAt(50, RunOutcome::Failed));
        const qint64 second = keep(store, runAt(10));
        QCOMPARE(store.lastEnded(u"shop"_s)->value().id, second);
        QVERIFY(first < second);
        QVERIFY(store.prune(at(0), 1));
        QCOMPARE(store.runs(u"shop"_s, 5)->value(0).id, second);
    }

    void endKilled_runWithoutItsProgram_isInterruptedAtItsLastWord()
    {
        RunStore store(newFile("without.db"));
        const qint64 id = *store.begin(runAt(3));
        QVERIFY(
            store.append(id, {{.at = at(5), .text = u"one"_s}, {.at = at(7), .text = u"two"_s}}));
        QVERIFY(store.endKilled(id));
        const RunRecord killed = store.lastEnded(u"shop"_s)->value();
        QCOMPARE(killed.id, id);
        QVERIFY(killed.outcome == RunOutcome::Interrupted);
        QCOMPARE(killed.finishedAt, at(7));
        QCOMPARE(killed.errorId, u"interrupted"_s);
        QVERIFY(!store.goingOn(u"shop"_s)->has_value());
        // Without a word; and one that ended by itself stays as it is.
        const qint64 silent = *store.begin(runAt(20));
        QVERIFY(store.endKilled(silent));
        QCOMPARE(store.lastEnded(u"shop"_s)->value().finishedAt, at(20));
        const qint64 good = keep(store, runAt(30));
        QVERIFY(store.endKilled(good));
        QVERIFY(store.run(good)->value().outcome == RunOutcome::Ok);
    }

    void begin_thenFinish_everyFieldComesBack()
    {
        RunStore store(newFile("fields.db"));
        RunRecord run = runAt(3, RunOutcome::Partial);
        const Result<qint64> id = store.begin(run);
        QVERIFY(id);
        const auto going = store.goingOn(u"shop"_s);
        QVERIFY(going && *going);
        QVERIFY(!(*going)->outcome);
        QVERIFY(!(*going)->finishedAt.isValid());
        QVERIFY(!store.lastEnded(u"shop"_s)->has_value());
        QVERIFY(store.setStage(*id, RunStage::Retrying));
        QVERIFY(store.goingOn(u"shop"_s)->value().stage == RunStage::Retrying);

        run.id = *id;
        const QList<RunTableRecord> tables{tableOf(u"public.b"_s), tableOf(u"public.c"_s, u"x"_s)};
        QVERIFY(store.finish(run, tables, {}));
        QVERIFY(!store.goingOn(u"shop"_s)->has_value());
        QVERIFY(store.run(*id)->value() == run);
        QVERIFY(store.lastEnded(u"shop"_s)->value() == run);
        const auto read = store.tables(*id);
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QVERIFY(read->at(0) == tables[1]); // failures first
        QVERIFY(read->at(1) == tables[0]);
        QCOMPARE(store.tableStates({*id})->value(*id).value(u"public.c"_s), u"failed"_s);
    }

    void begin_afterAKill_endsWhatWasLeft()
    {
        RunStore store(newFile("killed.db"));
        const qint64 lost = *store.begin(runAt(1));
        const qint64 next = *store.begin(runAt(5));
        const RunRecord ended = **store.run(lost);
        QVERIFY(ended.outcome == RunOutcome::Interrupted);
        QCOMPARE(ended.finishedAt, at(5));
        QVERIFY(ended.message.contains(u"ended in the middle"));
        QCOMPARE(store.goingOn(u"shop"_s)->value().id, next);
    }

    void runs_many_newestFirstAndLimited()
    {
        RunStore store(newFile("many.db"));
        for (const int minute : {5, 30, 7})
            QVERIFY(keep(store, runAt(minute)) > 0);
        const auto runs = store.runs(u"shop"_s, 2);
        QVERIFY(runs);
        QCOMPARE(runs->size(), 2);
        QCOMPARE(runs->at(0).startedAt, at(30));
        QCOMPARE(runs->at(1).startedAt, at(7));
        QCOMPARE(store.runs(u"shop"_s, -1)->size(), 0);
    }

    void lines_ofARun_keepTheirOrder()
    {
        RunStore store(newFile("lines.db"));
        const qint64 id = *store.begin(runAt(1));
        const QList<RunLine> lines{
            {.at = at(1), .level = RunLine::Level::Info, .table = {}, .text = u"a"_s},
            {.at = at(1),
             .level = RunLine::Level::Error,
             .table = u"public.t"_s,
             .text = u"b\n"_s}};
        QVERIFY(store.append(id, lines));
        QVERIFY(store.append(id, {}));
        QVERIFY(*store.lines(id) == lines);
        const auto latest = store.latestLines(1);
        QCOMPARE(latest->size(), 1);
        QCOMPARE(latest->first().first, u"shop"_s);
        QVERIFY(latest->first().second == lines[1]);
        QVERIFY(store.append(id + 100, lines)); // its source is gone
        QCOMPARE(store.latestLines(10)->size(), 2);
    }

    void finish_otherColumnsThanBefore_areASchemaChange()
    {
        RunStore store(newFile("columns.db"));
        const qint64 first = keep(store, runAt(1), {tableOf(u"public.a"_s)},
                                  {{u"public.a"_s, {u"id integer"_s, u"colour text"_s}}});
        QCOMPARE(store.tables(first)->first().schemaChange, QString()); // nothing known before
        const qint64 second = keep(store, runAt(2), {},
                                   {{u"public.a"_s, {u"id bigint"_s, u"colour text"_s}},
                                    {u"public.b"_s, {u"id integer"_s}}});
        const auto tables = store.tables(second);
        QCOMPARE(tables->size(), 1);
        QCOMPARE(tables->first().table, u"public.a"_s);
        QCOMPARE(tables->first().schemaChange, u"+ id bigint, - id integer"_s);
        const qint64 third = keep(store, runAt(3), {},
                                  {{u"public.a"_s, {u"colour text"_s, u"id bigint"_s}}});
        QVERIFY(store.tables(third)->isEmpty()); // another order only
    }

    void finish_tablesThatCameAndWent_areSchemaChanges_data()
    {
        QTest::addColumn<QStringList>("before"); // that were seen in the run before
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<bool>("isAll");
        QTest::addColumn<QStringList>("changes");
        const QStringList a{u"a"_s};
        const QStringList both{u"a"_s, u"b"_s};
        QTest::newRow("first run") << QStringList() << both << true << QStringList();
        QTest::newRow("nothing") << both << both << true << QStringList();
        QTest::newRow("new") << a << both << true << QStringList{u"b: new table"_s};
        QTest::newRow("dropped") << both << a << true << QStringList{u"b: table dropped"_s};
        QTest::newRow("renamed") << a << QStringList{u"b"_s} << true
                                 << QStringList{u"a: table dropped"_s, u"b: new table"_s};
        QTest::newRow("some tables only")
            << both << QStringList{u"b"_s, u"c"_s} << false << QStringList();
    }

    void finish_tablesThatCameAndWent_areSchemaChanges()
    {
        QFETCH(const QStringList, before);
        QFETCH(const QStringList, after);
        QFETCH(const bool, isAll);
        QFETCH(const QStringList, changes);
        RunStore store(
            newFile(QByteArray(QByteArray("came") + QTest::currentDataTag()).constData()));
        const auto columns = [](const QStringList &tables) {
            QHash<QString, QStringList> each;
            for (const QString &table : tables)
                each.insert(table, {u"id integer"_s});
            return each;
        };
        QVERIFY(keep(store, runAt(1), {}, columns(before), true) > 0);
        const qint64 second = keep(store, runAt(2), {}, columns(after), isAll);
        QStringList told;
        const auto changed = store.tables(second);
        QVERIFY(changed);
        for (const RunTableRecord &table : *changed)
            told.append(table.table + u": " + table.schemaChange);
        QCOMPARE(told, changes);
        const qint64 third = keep(store, runAt(3), {}, columns(after), isAll);
        QVERIFY(store.tables(third)->isEmpty()); // told once
    }

    // Rights that come and go are not tables that come and go.
    void finish_tableThatCannotBeLookedInto_isNoSchemaChange()
    {
        RunStore store(newFile("rights.db"));
        const QHash<QString, QStringList> seen{{u"a"_s, {u"id integer"_s}}, {u"b"_s, {}}};
        const QHash<QString, QStringList> turned{{u"a"_s, {}}, {u"b"_s, {u"id integer"_s}}};
        QVERIFY(keep(store, runAt(1), {}, seen, true) > 0);
        for (const auto &columns : {turned, seen, turned})
            QVERIFY(store.tables(keep(store, runAt(2), {}, columns, true))->isEmpty());
        const qint64 changed = keep(
            store, runAt(3), {}, {{u"a"_s, {u"id bigint"_s}}, {u"b"_s, {u"id integer"_s}}}, true);
        QCOMPARE(store.tables(changed)->size(), 1);
    }

    // On the window's thread: what is prepared for each of them anew is felt.
    void finish_tenThousandTables_isQuick()
    {
        constexpr int count = 10'000;
        QList<RunTableRecord> tables;
        QHash<QString, QStringList> columns;
        for (int i = 0; i < count; ++i) {
            tables.append(tableOf(u"public.t%1"_s.arg(i)));
            columns.insert(tables.last().table, {u"id integer"_s, u"v text"_s});
        }
        RunStore store(newFile("wide.db"));
        const std::clock_t begun = std::clock();
        const qint64 id = keep(store, runAt(1), tables, columns, true);
        const auto ms = (std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
        qInfo("%ld ms of processor time", static_cast<long>(ms));
        QCOMPARE(store.tables(id)->size(), count);
        QVERIFY(ms < 2000);
    }

    void counts_ofARunThatGoesOn_areOnRecordUntilItsEnd()
    {
        RunStore store(newFile("counts.db"));
        RunRecord run = runAt(1);
        run.id = *store.begin(run);
        run.rows = 12;
        QVERIFY(store.setCounts(run));
        QCOMPARE(store.goingOn(u"shop"_s)->value().rows, 12);
        QCOMPARE(store.goingOn(u"shop"_s)->value().deletes, 3);
        run.rows = 20;
        QVERIFY(store.finish(run, {}, {}));
        run.rows = 13; // somebody's late word
        QVERIFY(store.setCounts(run));
        QCOMPARE(store.run(run.id)->value().rows, 20);
    }

    void lastEnded_afterRunsOfSomeTables_data()
    {
        QTest::addColumn<QList<std::pair<bool, RunOutcome>>>("runs"); // of some tables, its end
        QTest::addColumn<int>("last"); // -1: none
        QTest::addColumn<int>("whole");
        using enum RunOutcome;
        using Runs = QList<std::pair<bool, RunOutcome>>;
        QTest::newRow("whole ones") << Runs{{false, Ok}, {false, Failed}} << 1 << 1;
        QTest::newRow("well") << Runs{{false, Failed}, {true, Ok}} << 0 << 0;
        QTest::newRow("stopped") << Runs{{false, Ok}, {true, Interrupted}} << 0 << 0;
        QTest::newRow("failed") << Runs{{false, Ok}, {true, Failed}} << 1 << 0;
        QTest::newRow("partly") << Runs{{false, Ok}, {true, Partial}} << 1 << 0;
        QTest::newRow("mended") << Runs{{false, Ok}, {true, Failed}, {true, Ok}} << 0 << 0;
        QTest::newRow("alone") << Runs{{true, Ok}} << -1 << -1;
    }

    void lastEnded_afterRunsOfSomeTables()
    {
        using Runs = QList<std::pair<bool, RunOutcome>>;
        QFETCH(const Runs, runs);
        QFETCH(const int, last);
        QFETCH(const int, whole);
        const QByteArray name = QByteArray("part") + QTest::currentDataTag();
        RunStore store(newFile(name.constData()));
        QList<qint64> ids;
        int minute = 0;
        for (const auto &[isPart, outcome] : runs) {
            RunRecord run = runAt(++minute, outcome);
            run.isPart = isPart;
            ids.append(keep(store, run));
        }
        const auto idOf = [](const Result<std::optional<RunRecord>> &run) {
            return *run ? (*run)->id : 0;
        };
        QCOMPARE(idOf(store.lastEnded(u"shop"_s)), last < 0 ? 0 : ids[last]);
        QCOMPARE(idOf(store.lastWhole(u"shop"_s)), whole < 0 ? 0 : ids[whole]);
        QVERIFY(store.prune(at(59), 1)); // the one that tells the state stays
        QCOMPARE(idOf(store.lastEnded(u"shop"_s)), last < 0 ? 0 : ids[last]);
    }

    void samples_many_keepThePeakOfEachStretch()
    {
        SlotSamples samples(newFile("samples.db"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 100; ++i) {
            SlotSample sample;
            sample.at = now.addSecs(-100 + i);
            sample.keptBytes = i == 57 ? 5000 : i;
            sample.walStatus = u"reserved"_s;
            QVERIFY(samples.add(u"shop"_s, sample));
        }
        SlotSample odd;
        odd.at = now;
        odd.waitingBytes = 1;
        odd.limitBytes = 2;
        odd.safeBytes = 3;
        odd.active = true;
        odd.errorId = u"slot-advanced"_s;
        odd.message = u"Another program has read it."_s;
        QVERIFY(samples.add(u"shop"_s, odd));
        QVERIFY(samples.add(u"stray"_s, odd)); // not saved: nothing happens
        QVERIFY(samples.latest(u"shop"_s, now)->value() == odd);
        QCOMPARE(samples.latest(u"shop"_s, now.addMSecs(-1))->value().at, now.addSecs(-1));
        const auto few = samples.samples(u"shop"_s, now.addSecs(-100), 10);
        QVERIFY(few->size() <= 12);
        QVERIFY(std::ranges::any_of(
            *few, [](const SlotSample &sample) { return sample.keptBytes == 5000; }));
        QVERIFY(std::ranges::is_sorted(*few, {}, &SlotSample::at));
        QVERIFY(samples.prune(now));
        QCOMPARE(samples.samples(u"shop"_s, now.addSecs(-100), 10)->size(), 1);
        QVERIFY(samples.samples(u"stray"_s, now.addSecs(-100), 10)->isEmpty());
    }

    // A slot may be seen lost in the very second in which the last run began.
    void samples_ofOneSecond_keepTheirOrder()
    {
        SlotSamples samples(newFile("moments.db"));
        SlotSample sample;
        sample.at = QDateTime(QDate(2024, 5, 6), QTime(12, 0, 0, 400), Qt::UTC);
        sample.walStatus = u"reserved"_s;
        QVERIFY(samples.add(u"shop"_s, sample));
        sample.at = sample.at.addMSecs(1);
        sample.walStatus = u"lost"_s;
        QVERIFY(samples.add(u"shop"_s, sample));
        QVERIFY(samples.latest(u"shop"_s, sample.at)->value() == sample);
    }

    void settings_setAndTakenBack()
    {
        SettingStore settings(path("settings/tributary.db"));
        QVERIFY(settings.settings()->isEmpty());
        QVERIFY(settings.set({{u"a"_s, u"1"_s}, {u"b"_s, u"ü"_s}}));
        QVERIFY(settings.set({{u"a"_s, {}}, {u"c"_s, u"3"_s}}));
        const QMap<QString, QString> expected{{u"b"_s, u"ü"_s}, {u"c"_s, u"3"_s}};
        QCOMPARE(*settings.settings(), expected);
    }
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
