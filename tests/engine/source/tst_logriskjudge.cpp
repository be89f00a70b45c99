// SPDX-License-Identifier: GPL-3.0-or-later
// The judgements about what following changes costs a server, from facts alone.
#include "tests/engine/source/logscene.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestLogRiskJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_oneThingWrong_isToldByItsCheckAlone_data();
    void judge_oneThingWrong_isToldByItsCheckAlone();
};

void TestLogRiskJudge::judge_oneThingWrong_isToldByItsCheckAlone_data()
{
    addToldColumns();
    addToldRow(
        "no limit", [](LogScene &x) { x.log.keptLogLimitBytes.reset(); }, "kept-log-limit:warning",
        "max_slot_wal_keep_size = '50GB'");
    addToldRow(
        "no limit possible",
        [](LogScene &x) {
            x.log.keptLogLimitBytes.reset();
            x.log.keptLogLimitKnown = false;
        },
        "kept-log-limit:warning", "before version 13");
    addToldRow(
        "log on the disk, a little more", [](LogScene &x) { x.log.logOnDisk->bytes = 3LL << 29; },
        "", "1.50 GiB");
    addToldRow(
        "log on the disk, kept by something",
        [](LogScene &x) { x.log.logOnDisk->bytes = 3LL << 30; }, "log-on-disk:warning",
        "pg_stat_archiver");
    addToldRow(
        "log on the disk, not told", [](LogScene &x) { x.log.logOnDisk.reset(); },
        "log-on-disk:unknown", "pg_monitor");
    addToldRow(
        "log on the disk, an old server",
        [](LogScene &x) {
            x.server.versionNumber = 90624;
            x.log.pluginName = s("wal2json");
            x.log.slots[0].plugin = s("wal2json");
            x.log.logOnDisk.reset();
        },
        "log-on-disk:unknown", "before version 10");
    addToldRow(
        "idle slots", [](LogScene &x) { x.log.idleSlotTimeoutSeconds = 3600; },
        "idle-slot-timeout:warning", "3600");
    addToldRow(
        "Neon", [](LogScene &x) { x.provider = Provider::Neon; }, "idle-slot-timeout:warning",
        "40 hours");
    addToldRow(
        "long transaction",
        [](LogScene &x) {
            x.log.log.now = QDateTime::fromSecsSinceEpoch(100000, Qt::UTC);
            x.log.writers = {{.pid = 4711, .since = x.log.log.now.addSecs(-600)},
                             {.pid = 4712, .since = {}}};
        },
        "long-transactions:warning", "10 minutes");
    addToldRow(
        "short transaction",
        [](LogScene &x) {
            x.log.log.now = QDateTime::fromSecsSinceEpoch(100000, Qt::UTC);
            x.log.writers = {{.pid = 4711, .since = x.log.log.now.addSecs(-10)}};
        },
        "", "1 open");
    addToldRow(
        "prepared", [](LogScene &x) { x.log.preparedTransactions = 2; }, "prepared:warning",
        "prepared");
    addToldRow(
        "synchronous", [](LogScene &x) { x.log.synchronousStandbyNames = s("ANY 1 (*)"); },
        "synchronous:warning", "synchronous standby");
    addToldRow(
        "synchronous, named", [](LogScene &x) { x.log.synchronousStandbyNames = s("berlin"); }, "",
        "berlin");
}

void TestLogRiskJudge::judge_oneThingWrong_isToldByItsCheckAlone()
{
    QFETCH(Change, change);
    QFETCH(QString, told);
    QFETCH(QString, says);
    QCOMPARE(toldProblem(change, told, says), QString());
}

QTEST_GUILESS_MAIN(TestLogRiskJudge)
#include "tst_logriskjudge.moc"
