// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/phasegate.h"
#include "engine/sync/log/serverclock.h"
#include "engine/sync/runstage.h"
#include "engine/sync/spacecheck.h"

#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

struct Listener final : SyncObserver
{
    void phaseChanged(RunPhase phase) override { heard.append(runPhaseText(phase)); }

    void planned(const QList<TableProgress> & /*tables*/) override { }

    void tableChanged(qsizetype /*index*/, const TableProgress & /*table*/) override { }

    void logProgressed(const LogProgress & /*log*/) override { heard.append(u"progress"_s); }

    void noted(const QString &text) override { heard.append(text); }

    QStringList heard;
};

LogProgress at(quint64 lsn)
{
    LogProgress log;
    log.checkpoint = Lsn{lsn};
    return log;
}

class TestPhaseGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void attempts_areOneStateForPeople()
    {
        Listener listener;
        PhaseGate gate(listener);
        gate.phaseChanged(RunPhase::Following);
        gate.logProgressed(at(10));
        listener.heard.clear();
        for (int attempt = 0; attempt < 3; ++attempt) {
            gate.retry(u"the disk is full"_s);
            for (const RunPhase phase :
                 {RunPhase::ReadingCatalogue, RunPhase::PreparingLog, RunPhase::CatchingUp})
                gate.phaseChanged(phase);
        }
        QCOMPARE(listener.heard, (QStringList{u"the disk is full"_s, u"Waiting to try again"_s}));
        listener.heard.clear();
        gate.retry(u"another reason"_s);
        QCOMPARE(listener.heard, (QStringList{u"another reason"_s, u"Waiting to try again"_s}));
        listener.heard.clear();
        // What it does now is told when it has got further.
        gate.phaseChanged(RunPhase::CatchingUp);
        gate.logProgressed(at(10));
        gate.logProgressed(at(11));
        gate.phaseChanged(RunPhase::Following);
        QCOMPARE(listener.heard,
                 (QStringList{u"progress"_s, u"Applying changes"_s, u"progress"_s,
                              u"Following changes"_s}));
        listener.heard.clear();
        gate.retry({}); // the first attempt is nobody's business
        QCOMPARE(listener.heard, QStringList{u"Waiting to try again"_s});
        listener.heard.clear();
        gate.retry(u"another reason"_s); // it is news again
        gate.phaseChanged(RunPhase::Finished);
        QCOMPARE(listener.heard,
                 (QStringList{u"another reason"_s, u"Waiting to try again"_s, u"Finished"_s}));
    }

    void stage_whileTryingAgain_isRetrying()
    {
        for (const bool hasFollowed : {false, true})
            QCOMPARE(runStageId(runStage(RunPhase::Retrying, hasFollowed)), u"retrying"_s);
    }

    void serverClock_goesOnEvenly()
    {
        BootClock::time_point steady(std::chrono::hours(5));
        ServerClock clock([&] { return steady; });
        const QDateTime then(QDate(2024, 2, 28), QTime(23, 59, 30), Qt::UTC);
        clock.set(then);
        steady += std::chrono::hours(24) + std::chrono::milliseconds(250);
        QCOMPARE(clock.now(), then.addDays(1).addMSecs(250));
        clock.set(then);
        QCOMPARE(clock.now(), then);
        // The computer's own: never backwards.
        const auto before = BootClock::now();
        QVERIFY(before.time_since_epoch().count() > 0);
        QVERIFY(BootClock::now() >= before);
    }

    void space_thatDoesNotSuffice_isTold()
    {
        const FreeSpace free{.disk = u"/mnt/small"_s, .bytes = 1'000'000};
        QCOMPARE(spaceWarning(1'000'000, free), QString());
        const QString told = spaceWarning(5 << 20, free);
        QVERIFY2(told.contains(u"/mnt/small"_s) && told.contains(u"5"_s)
                     && told.contains(u"976.56"_s),
                 qPrintable(told));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPhaseGate)
#include "tst_phasegate.moc"
