// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window is told of a server's slots.

#include "tests/integration/logserver.h"

#include "app/common/slotwatch.h"

#include <QSignalSpy>

namespace tributary::test {

namespace {

constexpr int deadlineMs = 30'000;

class SlotWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void ask_anyVersion_tellsOursAndTheLimit_data() { addVersionRows(); }

    void ask_anyVersion_tellsOursAndTheLimit()
    {
        QFETCH(const int, version);
        QString error;
        const QStringList limit = version >= 13
            ? QStringList{QStringLiteral("max_slot_wal_keep_size = 64MB")}
            : QStringList();
        const auto cluster = startLogServer(version, limit, &error);
        QVERIFY2(cluster, qPrintable(error));
        QVERIFY2(cluster->exec("SELECT pg_create_logical_replication_slot('ours', 'pgoutput')",
                               logDatabase),
                 qPrintable(cluster->lastError()));
        QVERIFY2(cluster->exec("SELECT pg_create_physical_replication_slot('other')"),
                 qPrintable(cluster->lastError()));
        QVERIFY(cluster->exec("INSERT INTO t SELECT i, repeat('x', 1000) FROM"
                              " generate_series(1, 2000) i",
                              logDatabase));

        SlotWatch watch;
        QSignalSpy reports(&watch, &SlotWatch::reported);
        QSignalSpy failures(&watch, &SlotWatch::failed);
        const ConnectionOptions login = loginTo(*cluster, false);
        watch.ask(QStringLiteral("shop"), {.options = login, .slot = QStringLiteral("ours")});
        // The one that is under way may have looked too early; a second one that waits would not.
        watch.ask(QStringLiteral("shop"), {.options = login, .slot = QStringLiteral("ours")});
        watch.ask(QStringLiteral("shop"), {.options = login, .slot = QStringLiteral("ours")});
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 2, deadlineMs);
        const auto report = reports.first().at(1).value<SlotReport>();
        QCOMPARE(report.all.size(), 2);
        QVERIFY(report.ours());
        QVERIFY(report.ours()->keptBytes.value_or(0) > 1'000'000);
        QVERIFY(report.ours()->waitingBytes.value_or(0) > 1'000'000);
        QCOMPARE(report.limitBytes.value_or(-1), version >= 13 ? qint64(64) << 20 : qint64(-1));

        QSignalSpy drops(&watch, &SlotWatch::dropped);
        watch.drop(QStringLiteral("shop"), {.options = login, .slot = QStringLiteral("ours")});
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 3, deadlineMs);
        QCOMPARE(drops.size(), 1);
        QVERIFY(!reports.last().at(1).value<SlotReport>().ours());
        QCOMPARE(failures.size(), 0);
    }

    void ask_whereNobodyAnswers_failsAndGoesOn()
    {
        QString error;
        const auto cluster = startLogServer(15, {}, &error);
        QVERIFY2(cluster, qPrintable(error));
        ConnectionOptions wrong = loginTo(*cluster, false);
        wrong.info.database = QStringLiteral("nowhere");
        SlotWatch watch;
        QSignalSpy reports(&watch, &SlotWatch::reported);
        QSignalSpy failures(&watch, &SlotWatch::failed);
        watch.ask(QStringLiteral("lost"), {.options = wrong, .slot = QStringLiteral("ours")});
        watch.ask(QStringLiteral("shop"),
                  {.options = loginTo(*cluster, false), .slot = QStringLiteral("ours")});
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 1, deadlineMs);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().at(0).toString(), QStringLiteral("lost"));
        QVERIFY(!reports.first().at(1).value<SlotReport>().ours());
    }

    // Only who waits for an answer is asked for a password.
    void failure_tellsWhetherSomebodyWaits()
    {
        QString error;
        const auto cluster = startLogServer(15, {}, &error);
        QVERIFY2(cluster, qPrintable(error));
        SlotWatch::Wanted quiet{.options = loginTo(*cluster, false), .slot = {}};
        quiet.options.info.database = QStringLiteral("nowhere");
        SlotWatch::Wanted byHand = quiet;
        byHand.isByHand = true;
        SlotWatch watch;
        QSignalSpy failures(&watch, &SlotWatch::failed);
        watch.ask(QStringLiteral("shop"), quiet); // is under way
        watch.ask(QStringLiteral("shop"), byHand); // waits
        watch.ask(QStringLiteral("shop"), quiet); // is the one that waits
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 2, deadlineMs);
        QCOMPARE(failures.first().at(2).toBool(), false);
        QCOMPARE(failures.last().at(2).toBool(), true);
    }
};

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::SlotWatchTest)
#include "tst_slotwatch.moc"
