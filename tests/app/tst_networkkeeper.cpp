// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/networkkeeper.h"
#include "engine/store/sourcestore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// A saved source whose runs wait for a keyring that never gets to answer, and a network whose cost
/// the test decides.
class Bench
{
public:
    explicit Bench(const QString &host = u"db.example.com"_s)
        : m_store(m_folder.filePath(u"tributary.db"_s))
        , session(savedSource(host), m_folder.filePath(u"tributary.db"_s), {}, m_secrets)
        , keeper([this] { return cost; })
        , began(&keeper, &NetworkKeeper::waitBegan)
        , ready(&keeper, &NetworkKeeper::mayBegin)
    {
        m_secrets.setUsed(false);
        keeper.watch(&session);
    }

    /// As a run tells when all that waited is applied.
    void reachFollowing() { Q_EMIT session.controller().phaseChanged(RunPhase::Following); }

private:
    SavedSource savedSource(const QString &host)
    {
        SavedSource source;
        source.name = u"shop"_s;
        source.connection.host = host;
        source.connection.database = u"shop"_s;
        source.destination = u"sqlite:"_s + m_folder.filePath(u"shop.sqlite"_s);
        source.method = u"log"_s;
        const Status added = m_store.add(source);
        Q_ASSERT(added);
        return source;
    }

    QTemporaryDir m_folder;
    SourceStore m_store;
    SecretStore m_secrets;

public:
    SyncSession session;
    NetworkCost cost = NetworkCost::Free;
    NetworkKeeper keeper;
    QSignalSpy began;
    QSignalSpy ready;
};

} // namespace

class TestNetworkKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hold_meteredNetwork_waitsUntilItIsNot()
    {
        Bench bench;
        bench.keeper.setWanted(true);
        QVERIFY(!bench.keeper.hold(bench.session, {.trigger = RunTrigger::Schedule}));
        bench.cost = NetworkCost::Metered;
        QVERIFY(bench.keeper.hold(bench.session, {.trigger = RunTrigger::Schedule}));
        QVERIFY(bench.keeper.hold(bench.session, {.trigger = RunTrigger::Schedule}));
        QCOMPARE(bench.began.count(), 1); // told once
        bench.keeper.look();
        QCOMPARE(bench.ready.count(), 0);
        bench.cost = NetworkCost::Free;
        bench.keeper.look();
        QCOMPARE(bench.ready.count(), 1);
        QCOMPARE(bench.ready[0][0].toString(), u"shop"_s);
        QVERIFY(bench.ready[0][1].value<RunChoice>().trigger == RunTrigger::Schedule);
        bench.keeper.look();
        QCOMPARE(bench.ready.count(), 1);
    }

    void giveUp_whatWaits_neverBegins()
    {
        Bench bench;
        QSignalSpy ended(&bench.keeper, &NetworkKeeper::waitEnded);
        bench.keeper.setWanted(true);
        bench.cost = NetworkCost::Metered;
        QVERIFY(bench.keeper.hold(bench.session, {.follow = true, .resumed = true}));
        QVERIFY(bench.keeper.waitsToFollow(u"shop"_s));
        bench.keeper.giveUp(u"shop"_s);
        QVERIFY(!bench.keeper.isWaiting(u"shop"_s));
        QVERIFY(!bench.keeper.waitsToFollow(u"shop"_s));
        QCOMPARE(ended.count(), 1);
        bench.keeper.giveUp(u"shop"_s); // there is nothing any more
        QCOMPARE(ended.count(), 1);
        bench.cost = NetworkCost::Free;
        bench.keeper.look();
        QCOMPARE(bench.ready.count(), 0);
    }

    void wait_endsBeforeARunBegins()
    {
        Bench bench;
        QStringList told;
        connect(&bench.keeper, &NetworkKeeper::waitEnded, this, [&] { told.append(u"ended"_s); });
        connect(&bench.keeper, &NetworkKeeper::mayBegin, this, [&] { told.append(u"begin"_s); });
        bench.keeper.setWanted(true);
        bench.cost = NetworkCost::Metered;
        QVERIFY(bench.keeper.hold(bench.session, {}));
        bench.cost = NetworkCost::Free;
        bench.keeper.look();
        QCOMPARE(told, (QStringList{u"ended"_s, u"begin"_s}));
        bench.cost = NetworkCost::Metered;
        QVERIFY(bench.keeper.hold(bench.session, {}));
        bench.session.start({.follow = true}); // by hand
        QCOMPARE(told.last(), u"ended"_s);
        QCOMPARE(told.size(), 3);
    }

    void hold_nobodyCanTell_nothingWaits()
    {
        Bench bench;
        bench.keeper.setWanted(true);
        bench.cost = NetworkCost::Unknown;
        QVERIFY(!bench.keeper.knowsCost());
        QVERIFY(!bench.keeper.hold(bench.session, {}));
    }

    void hold_notWanted_nothingWaits()
    {
        Bench bench;
        bench.cost = NetworkCost::Metered;
        QVERIFY(bench.keeper.knowsCost());
        QVERIFY(!bench.keeper.hold(bench.session, {}));
    }

    void hold_settingTakenBack_begins()
    {
        Bench bench;
        bench.keeper.setWanted(true);
        bench.cost = NetworkCost::Metered;
        QVERIFY(bench.keeper.hold(bench.session, {}));
        bench.keeper.setWanted(false);
        QCOMPARE(bench.ready.count(), 1);
    }

    void hold_sourceOnThisComputer_neverWaits_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"localhost", "127.0.0.1", "::1", "/run/postgresql", ""})
            QTest::addRow("\"%s\"", host) << QString::fromLatin1(host);
    }

    void hold_sourceOnThisComputer_neverWaits()
    {
        QFETCH(const QString, host);
        Bench bench(host);
        bench.keeper.setWanted(true);
        bench.cost = NetworkCost::Metered;
        QVERIFY(!bench.keeper.hold(bench.session, {}));
        bench.session.start({.follow = true});
        bench.reachFollowing();
        bench.keeper.look();
        QVERIFY(!bench.keeper.isWaiting(u"shop"_s));
    }

    void follow_networkBecomesMetered_stopsAndGoesOnLater()
    {
        Bench bench;
        bench.keeper.setWanted(true);
        bench.session.start({.follow = true});
        const QSignalSpy finished(&bench.session, &SyncSession::finished);
        bench.cost = NetworkCost::Metered;
        bench.keeper.look();
        QVERIFY(bench.session.isActive()); // it copies, or catches up: that is not broken off
        bench.reachFollowing();
        bench.keeper.look();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(bench.keeper.isWaiting(u"shop"_s));
        QCOMPARE(bench.began.count(), 1); // after its end, which would wipe the remark
        bench.cost = NetworkCost::Free;
        bench.keeper.look();
        QCOMPARE(bench.ready.count(), 1);
        QVERIFY(bench.ready[0][1].value<RunChoice>().follow);
    }

    void follow_startedByHandOnAMeteredNetwork_goesOn()
    {
        Bench bench;
        bench.keeper.setWanted(true);
        bench.cost = NetworkCost::Metered;
        QVERIFY(bench.keeper.hold(bench.session, {}));
        bench.session.start({.follow = true});
        QVERIFY(!bench.keeper.isWaiting(u"shop"_s)); // what waited is done by this run
        bench.reachFollowing();
        bench.keeper.look();
        QVERIFY(bench.session.isActive());
        bench.cost = NetworkCost::Free; // and what comes later is another network
        bench.keeper.look();
        QCOMPARE(bench.ready.count(), 0);
        bench.cost = NetworkCost::Metered;
        bench.keeper.look();
        QTRY_VERIFY(!bench.session.isActive());
        QVERIFY(bench.keeper.isWaiting(u"shop"_s));
    }
};

QTEST_GUILESS_MAIN(TestNetworkKeeper)
#include "tst_networkkeeper.moc"
