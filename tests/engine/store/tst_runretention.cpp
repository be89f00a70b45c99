// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is forgotten of the runs on record, and what is kept however old it is.

#include "tests/engine/store/runrecords.h"

#include "engine/store/slotsamples.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

class TestRunRetention : public QObject, private RunFolder
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void prune_oldAndMany_keepsTheNewest()
    {
        RunStore store(newFile("prune.db"));
        QList<qint64> ids;
        for (int minute = 0; minute < 6; ++minute)
            ids.append(keep(store, runAt(minute), {tableOf(u"public.a"_s)}));
        QVERIFY(store.prune(at(2), 3));
        const auto runs = store.runs(u"shop"_s, 10);
        QCOMPARE(runs->size(), 3);
        QCOMPARE(runs->last().id, ids[3]);
        QVERIFY(store.tables(ids[0])->isEmpty()); // went with its run
        const qint64 last = keep(store, runOn(28));
        QVERIFY(store.prune(at(0, 27), 100));
        const auto left = store.runs(u"shop"_s, 10);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, last);
    }

    void prune_byAClockThatJumped_keepsTheHistory_data()
    {
        QTest::addColumn<QList<int>>("days"); // of the runs, in their order
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<int>>("left");
        using Days = QList<int>;
        QTest::newRow("always right")
            << Days{0, 20, 40, 60, 80, 100, 120} << 100 << Days{40, 60, 80, 100, 120};
        QTest::newRow("a year ahead, once") << Days{0, 20, 40, 405} << 100 << Days{0, 20, 40, 405};
        QTest::newRow("a year ahead, for some runs")
            << Days{0, 20, 40, 405, 406, 407} << 100 << Days{0, 20, 40, 405, 406, 407};
        QTest::newRow("right again")
            << Days{0, 20, 405, 40, 60, 80, 100} << 100 << Days{20, 405, 40, 60, 80, 100};
        QTest::newRow("a year ahead, and too many")
            << Days{0, 20, 40, 405} << 3 << Days{20, 40, 405};
        QTest::newRow("off for a year") << Days{0, 20, 385} << 100 << Days{0, 20, 385};
        QTest::newRow("back at work for long")
            << Days{0, 20, 385, 410, 435, 460, 485} << 100 << Days{410, 435, 460, 485};
    }

    // Each run prunes by its own clock.
    void prune_byAClockThatJumped_keepsTheHistory()
    {
        QFETCH(const QList<int>, days);
        QFETCH(const int, most);
        QFETCH(const QList<int>, left);
        const QString path = newFile(
            QByteArray(QByteArray("jump") + QTest::currentDataTag()).constData());
        RunStore store(path);
        SlotSamples samples(path);
        for (const int day : days) {
            const RunRecord run = runOn(day);
            QVERIFY(keep(store, run) > 0);
            const Status pruned = store.prune(run.finishedAt.addDays(-90), most);
            QVERIFY2(pruned, pruned ? "" : qPrintable(pruned.error().message));
            SlotSample sample;
            sample.at = run.startedAt;
            QVERIFY(samples.add(u"shop"_s, sample));
            QVERIFY(samples.prune(run.startedAt.addDays(-90)));
        }
        const auto daysOf = [](const QDateTime &time) {
            return static_cast<int>(runOn(0).startedAt.daysTo(time));
        };
        QList<int> kept;
        const auto runs = store.runs(u"shop"_s, 100);
        QVERIFY(runs);
        for (const RunRecord &run : *runs)
            kept.append(daysOf(run.startedAt));
        QList<int> expected = left;
        std::ranges::sort(expected, std::greater());
        QCOMPARE(kept, expected);
        if (most < days.size())
            return; // samples have no such limit
        QList<int> seen;
        const auto points = samples.samples(u"shop"_s, runOn(0).startedAt, 1000'000);
        QVERIFY(points);
        for (const SlotSample &sample : *points)
            seen.prepend(daysOf(sample.at));
        QCOMPARE(seen, expected);
    }
};

QTEST_GUILESS_MAIN(TestRunRetention)
#include "tst_runretention.moc"
