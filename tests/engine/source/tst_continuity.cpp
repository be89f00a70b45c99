// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/continuity.h"

#include <QTest>

using namespace tributary;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Situation
{
    LogState state;
    LogServer server;
    std::optional<SlotFacts> slot;
};

/// All is well: the slot stands at the checkpoint, and the log goes on behind it.
Situation goodSituation()
{
    Situation all;
    all.state.identity = {.systemIdentifier = u"7000"_s,
                          .timeline = 2,
                          .databaseOid = 16384,
                          .slot = u"tributary_shop"_s,
                          .plugin = u"pgoutput"_s,
                          .publication = u"tributary_shop"_s};
    all.state.checkpoint = {.lsn = Lsn{1000}, .lastCommit = Lsn{900}, .freshAsOf = {}};
    all.server = {.systemIdentifier = u"7000"_s,
                  .timeline = 2,
                  .databaseOid = 16384,
                  .database = u"shop"_s,
                  .flushed = Lsn{2000},
                  .forkedAt = std::nullopt};
    SlotFacts slot;
    slot.name = u"tributary_shop"_s;
    slot.plugin = u"pgoutput"_s;
    slot.database = u"shop"_s;
    slot.databaseOid = 16384;
    slot.restart = Lsn{500};
    slot.confirmed = Lsn{1000};
    slot.walStatus = u"reserved"_s;
    all.slot = slot;
    return all;
}

} // namespace

/// The judge alone: which situation is which gap, and which is none.
class TestContinuity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void continuityGap_situations_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("id");
        const auto add = [](const char *name, const QString &id, const auto &change) {
            Situation situation = goodSituation();
            change(situation);
            QTest::newRow(name) << situation << id;
        };
        const QString none;
        add("all is well", none, [](Situation &) {});
        add("slot behind the checkpoint", none, [](Situation &s) { s.slot->confirmed = Lsn{600}; });
        add("at the end of the log", none, [](Situation &s) { s.server.flushed = Lsn{1000}; });
        add("log about to be lost", none,
            [](Situation &s) { s.slot->walStatus = u"unreserved"_s; });

        add("another server", u"server-replaced"_s,
            [](Situation &s) { s.server.systemIdentifier = u"7001"_s; });
        add("server not told", none, [](Situation &s) { s.server.systemIdentifier.clear(); });
        add("server not known", none,
            [](Situation &s) { s.state.identity.systemIdentifier.clear(); });
        add("another database", u"database-replaced"_s,
            [](Situation &s) { s.server.databaseOid = 20000; });
        add("another server before another database", u"server-replaced"_s, [](Situation &s) {
            s.server.systemIdentifier = u"7001"_s;
            s.server.databaseOid = 20000;
        });

        add("failed over, nothing lost", none, [](Situation &s) {
            s.server.timeline = 3;
            s.server.forkedAt = Lsn{1000};
        });
        add("failed over, changes lost", u"timeline"_s, [](Situation &s) {
            s.server.timeline = 3;
            s.server.forkedAt = Lsn{999};
        });
        add("failed over, where is not known", u"timeline"_s,
            [](Situation &s) { s.server.timeline = 3; });
        add("back on an older timeline", u"timeline"_s, [](Situation &s) {
            s.server.timeline = 1;
            s.server.forkedAt = Lsn{1500};
        });
        add("timeline not told", none, [](Situation &s) { s.server.timeline = 0; });
        add("timeline not known", none, [](Situation &s) { s.state.identity.timeline = 0; });
        add("restored from an older copy", u"server-behind"_s,
            [](Situation &s) { s.server.flushed = Lsn{999}; });
        add("restored, and the slot went as well", u"server-behind"_s, [](Situation &s) {
            s.server.flushed = Lsn{999};
            s.slot.reset();
        });

        add("no slot", u"slot-missing"_s, [](Situation &s) { s.slot.reset(); });
        add("log removed", u"slot-lost"_s, [](Situation &s) { s.slot->walStatus = u"lost"_s; });
        add("log removed, before version 13", u"slot-lost"_s,
            [](Situation &s) { s.slot->restart = Lsn(); });
        add("invalidated", u"slot-lost"_s,
            [](Situation &s) { s.slot->invalidationReason = u"idle_timeout"_s; });
        add("lost before it was read by others", u"slot-lost"_s, [](Situation &s) {
            s.slot->walStatus = u"lost"_s;
            s.slot->confirmed = Lsn{1500};
        });
        add("physical slot", u"slot-recreated"_s, [](Situation &s) { s.slot->logical = false; });
        add("slot for another plugin", u"slot-recreated"_s,
            [](Situation &s) { s.slot->plugin = u"wal2json"_s; });
        add("slot of another database", u"slot-recreated"_s,
            [](Situation &s) { s.slot->databaseOid = 20000; });
        add("read by somebody else", u"slot-advanced"_s,
            [](Situation &s) { s.slot->confirmed = Lsn{1001}; });
        add("made again, nothing else happened", u"slot-recreated"_s, [](Situation &s) {
            s.slot->confirmed = Lsn{1056};
            s.slot->restart = Lsn{1000};
        });
        add("made again, or read by somebody else", u"slot-recreated"_s, [](Situation &s) {
            s.slot->confirmed = Lsn{1500};
            s.slot->restart = Lsn{1400};
        });
    }

    void continuityGap_situations()
    {
        QFETCH(const Situation, situation);
        QFETCH(const QString, id);
        const std::optional<Error> gap = continuityGap(situation.state, situation.server,
                                                       situation.slot);
        QCOMPARE(gap ? gap->id() : QString(), id);
        if (gap) {
            QCOMPARE(gap->exitCode(), ExitCode::FullCopyNeeded);
            QVERIFY2(!gap->message.contains(u'{'), qPrintable(gap->message));
            QVERIFY(gap->actions.join(u' ').contains(u"--allow-resync"));
            // What cannot be told is not claimed.
            const bool isCertain = situation.slot
                && (situation.slot->restart < Lsn{1000} || situation.slot->plugin == u"wal2json"
                    || !situation.slot->logical);
            if (id == u"slot-recreated")
                QCOMPARE(gap->message.contains(u"or it was"), !isCertain);
        }
    }
};

QTEST_APPLESS_MAIN(TestContinuity)
#include "tst_continuity.moc"
