// SPDX-License-Identifier: GPL-3.0-or-later
// The judgements about the server, for who follows its changes, from facts alone.
#include "tests/engine/source/logscene.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum CheckState;

class TestLogJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_everythingWell_isOk();
    void judge_oneThingWrong_isToldByItsCheckAlone_data();
    void judge_oneThingWrong_isToldByItsCheckAlone();
    void fix_byProvider_isThatProviders_data();
    void fix_byProvider_isThatProviders();
    void fix_pluginMissing_namesThePackageOfTheVersion_data();
    void fix_pluginMissing_namesThePackageOfTheVersion();
    void right_byProvider_asksForWhatItKnows_data();
    void right_byProvider_asksForWhatItKnows();
    void right_supabaseBefore17_asksForPostgresAlone();
    void full_slotsOrSenders_raisesThatOneAbovePresent();
    void version_forbidden_fails();
    void version_withoutFixes_isSaidOnce();
};

void TestLogJudge::judge_everythingWell_isOk()
{
    for (const Judge judge : judges) {
        const CheckResult check = judge(goodScene());
        QVERIFY2(check.state == Ok, qPrintable(check.id + check.message));
        QCOMPARE(shapeProblem(check), QString());
    }
}

void TestLogJudge::judge_oneThingWrong_isToldByItsCheckAlone_data()
{
    addToldColumns();
    addToldRow(
        "wal_level",
        [](LogScene &x) {
            x.log.log.walLevel = s("replica");
            x.log.pluginTried = false;
        },
        "wal-level:failed plugin:unknown", "wal_level is replica");
    addToldRow(
        "wal_level set",
        [](LogScene &x) {
            x.log.log.walLevel = s("replica");
            x.log.walLevelPending = true;
            x.log.pluginTried = false;
        },
        "wal-level:failed plugin:unknown", "until the server is restarted");
    addToldRow(
        "wal_level goes", [](LogScene &x) { x.log.walLevelPending = true; }, "wal-level:warning",
        "next restart");
    addToldRow(
        "standby",
        [](LogScene &x) {
            x.log.log.inRecovery = true;
            x.log.pluginTried = false;
        },
        "standby-log:failed plugin:unknown", "standby");
    addToldRow(
        "no right",
        [](LogScene &x) {
            x.log.log.mayReplicate = false;
            x.log.replicationError = makeError(ErrorKind::ReplicationRole);
            x.log.pluginTried = false;
        },
        "replication-right:failed replication-connection:unknown plugin:unknown", "not follow");
    addToldRow(
        "right by role",
        [](LogScene &x) {
            x.log.log.mayReplicate = false;
            x.log.rdsReplication = true;
        },
        "", "rds_replication");
    addToldRow(
        "pooler",
        [](LogScene &x) {
            x.server.behindPooler = true;
            x.log.replicationTried = false;
            x.log.pluginTried = false;
        },
        "replication-connection:failed plugin:unknown", "pooler");
    addToldRow(
        "no line for us",
        [](LogScene &x) {
            x.log.applicationAddress = s("192.0.2.7");
            x.log.replicationError = makeError(ErrorKind::NoHbaEntry,
                                               {{s("user"), s("ana")}, {s("database"), s("shop")}});
            x.log.pluginTried = false;
        },
        "replication-connection:warning plugin:unknown",
        "hostssl \"shop\" \"ana\" 192.0.2.7/32 scram-sha-256");
    addToldRow(
        "no line for us, IPv6 and 9.6",
        [](LogScene &x) {
            x.server.versionNumber = 90624;
            x.log.pluginName = s("wal2json");
            x.log.slots[0].plugin = s("wal2json");
            x.log.applicationAddress = s("2001:db8::1");
            x.log.replicationError = makeError(ErrorKind::NoHbaEntry,
                                               {{s("user"), s("ana")}, {s("database"), s("shop")}});
            x.log.pluginTried = false;
        },
        "replication-connection:warning plugin:unknown",
        "hostssl replication \"ana\" 2001:db8::1/128 md5");
    addToldRow(
        "lost",
        [](LogScene &x) {
            x.log.replicationError = makeError(ErrorKind::ConnectionLost);
            x.log.pluginTried = false;
        },
        "replication-connection:failed plugin:unknown", "cut");
    addToldRow(
        "plugin refused",
        [](LogScene &x) {
            x.log.pluginName = s("wal2json");
            x.log.slots[0].plugin = s("wal2json");
            x.log.pluginError = makeError(ErrorKind::PluginBlocked);
        },
        "plugin:failed", "ALTER ROLE \"ana\" SET output_plugin_libraries = 'pgoutput', ");
    addToldRow(
        "plugin missing",
        [](LogScene &x) {
            x.log.pluginName = s("wal2json");
            x.log.slots[0].plugin = s("wal2json");
            x.log.pluginError = makeError(ErrorKind::PluginMissing);
        },
        "plugin:failed", "is not installed");
    addToldRow(
        "pgoutput on 9.6",
        [](LogScene &x) {
            x.server.versionNumber = 90624;
            x.log.pluginTried = false;
        },
        "plugin:failed", "Use wal2json");
    addToldRow(
        "slot would wait",
        [](LogScene &x) {
            x.log.pluginError = makeError(ErrorKind::SlotBlocked);
            x.log.writers = {{.pid = 4711, .since = {}}};
        },
        "plugin:warning long-transactions:warning", "4711");
    addToldRow(
        "no time for the trial",
        [](LogScene &x) { x.log.pluginError = makeError(ErrorKind::ConnectionTimeout); },
        "plugin:unknown", "in the time that a check may take");
    addToldRow(
        "slots full",
        [](LogScene &x) {
            x.log.slots[0].name = s("other");
            x.log.slots[0].keptBytes = 5000;
            x.log.maxSlots = 1;
            x.log.pluginError = makeError(ErrorKind::SlotsFull);
        },
        "plugin:unknown slots:failed slot:warning", "other (");
    addToldRow(
        "slots full, ours among them",
        [](LogScene &x) {
            x.log.maxSlots = 1;
            x.log.pluginError = makeError(ErrorKind::SlotsFull);
        },
        "plugin:unknown slots:warning", "taken");
    addToldRow(
        "senders full",
        [](LogScene &x) {
            x.log.slots.clear();
            x.log.senders = 10;
            x.log.replicationError = makeError(ErrorKind::SendersFull);
            x.log.pluginTried = false;
        },
        "replication-connection:warning plugin:unknown senders:failed slot:warning", "senders");
    addToldRow(
        "senders full, slot is there",
        [](LogScene &x) {
            x.log.replicationError = makeError(ErrorKind::SendersFull);
            x.log.pluginTried = false;
        },
        "replication-connection:warning plugin:unknown senders:warning", "ordinary connection");
    addToldRow(
        "no slot", [](LogScene &x) { x.log.slots.clear(); }, "slot:warning", "first run makes it");
    addToldRow(
        "slot's name", [](LogScene &x) { x.log.slotName = s("My-Slot"); }, "slot:failed",
        "My-Slot");
    addToldRow(
        "slot read",
        [](LogScene &x) {
            x.log.slots[0].active = true;
            x.log.slots[0].activePid = 99;
        },
        "slot:warning", "99");
    addToldRow(
        "slot's database", [](LogScene &x) { x.log.slots[0].databaseOid = 6; }, "slot:failed",
        "another database");
    addToldRow(
        "slot's plugin", [](LogScene &x) { x.log.slots[0].plugin = s("test_decoding"); },
        "slot:failed", "test_decoding");
    addToldRow(
        "physical slot", [](LogScene &x) { x.log.slots[0].logical = false; }, "slot:failed",
        "a standby");
    addToldRow(
        "slot lost", [](LogScene &x) { x.log.slots[0].walStatus = s("lost"); }, "slot:failed",
        "gone");
}

void TestLogJudge::judge_oneThingWrong_isToldByItsCheckAlone()
{
    QFETCH(Change, change);
    QFETCH(QString, told);
    QFETCH(QString, says);
    QCOMPARE(toldProblem(change, told, says), QString());
}

void TestLogJudge::fix_byProvider_isThatProviders_data()
{
    QTest::addColumn<Provider>("provider");
    for (const ProviderEntry &entry : providerTable())
        QTest::newRow(entry.id) << entry.provider;
}

void TestLogJudge::fix_byProvider_isThatProviders()
{
    QFETCH(Provider, provider);
    LogScene scene = goodScene();
    scene.provider = provider;
    scene.log.log.walLevel = s("replica");
    scene.log.keptLogLimitBytes.reset();
    scene.log.maxSlots = 0;
    const ProviderGuide guide = providerGuide(provider);
    const CheckResult level = judgeWalLevel(scene);
    QCOMPARE(shapeProblem(level), QString());
    if (guide.followsLog)
        QCOMPARE(level.actions, guideLines(guide.enableLog, {}));
    else
        QVERIFY(level.actions.first().contains(guide.whyNotLog));
    const CheckResult limit = judgeKeptLogLimit(scene);
    QCOMPARE(shapeProblem(limit), QString());
    QCOMPARE(limit.actions.size(), guide.limitKeptLog.size() + 1);
}

void TestLogJudge::fix_pluginMissing_namesThePackageOfTheVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("package");
    QTest::newRow("9.6") << 90624 << s("postgresql-9.6-wal2json,");
    QTest::newRow("10") << 100023 << s("postgresql-10-wal2json,");
    QTest::newRow("17") << 170004 << s("postgresql-17-wal2json,");
}

void TestLogJudge::fix_pluginMissing_namesThePackageOfTheVersion()
{
    QFETCH(int, version);
    QFETCH(QString, package);
    LogScene scene = goodScene();
    scene.server.versionNumber = version;
    scene.log.pluginName = s("wal2json");
    scene.log.pluginError = makeError(ErrorKind::PluginMissing);
    const QString fix = judgePlugin(scene).actions.join(u'\n');
    QVERIFY2(fix.contains(package), qPrintable(fix));
}

void TestLogJudge::right_byProvider_asksForWhatItKnows_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("says");
    QTest::newRow("generic") << Provider::SelfHosted << s("ALTER ROLE \"ana\" REPLICATION;");
    QTest::newRow("Cloud SQL") << Provider::CloudSql << s("cloudsqlsuperuser: ALTER ROLE");
    QTest::newRow("RDS") << Provider::Rds << s("GRANT rds_replication TO \"ana\";");
    QTest::newRow("Aurora") << Provider::Aurora << s("GRANT rds_replication TO \"ana\";");
    QTest::newRow("Neon") << Provider::Neon << s("console");
    QTest::newRow("Heroku") << Provider::Heroku << s("full copies");
}

void TestLogJudge::right_byProvider_asksForWhatItKnows()
{
    QFETCH(Provider, provider);
    QFETCH(QString, says);
    LogScene scene = goodScene();
    scene.provider = provider;
    scene.log.log.mayReplicate = false;
    const QString fix = judgeReplicationRight(scene).actions.join(u'\n');
    QVERIFY2(fix.contains(says), qPrintable(fix));
    if (provider != Provider::Rds && provider != Provider::Aurora)
        QVERIFY(!fix.contains(u"rds_"));
}

void TestLogJudge::right_supabaseBefore17_asksForPostgresAlone()
{
    LogScene scene = goodScene();
    scene.provider = Provider::Supabase;
    scene.log.log.mayReplicate = false;
    const auto fix = [&scene](int version) {
        scene.server.versionNumber = version;
        return judgeReplicationRight(scene).actions.join(u'\n');
    };
    QVERIFY2(fix(150008).contains(u"login \"postgres\""), qPrintable(fix(150008)));
    QVERIFY2(!fix(150008).contains(u"ALTER ROLE"), qPrintable(fix(150008)));
    QVERIFY2(fix(170004).contains(u"ALTER ROLE \"ana\" REPLICATION;"), qPrintable(fix(170004)));
}

void TestLogJudge::full_slotsOrSenders_raisesThatOneAbovePresent()
{
    LogScene scene = goodScene();
    scene.log.slots = QList<SlotFacts>(50, scene.log.slots[0]);
    scene.log.maxSlots = 50;
    scene.log.maxSenders = 60;
    const QStringList slotFix = judgeFreeSlots(scene).actions;
    QVERIFY(slotFix.contains(s("ALTER SYSTEM SET max_replication_slots = 100;")));
    QVERIFY2(!slotFix.join(u'\n').contains(u"senders"), qPrintable(slotFix.join(u'\n')));

    scene.log.senders = 60;
    scene.log.replicationError = makeError(ErrorKind::SendersFull);
    const QStringList senderFix = judgeFreeSenders(scene).actions;
    QVERIFY(senderFix.contains(s("ALTER SYSTEM SET max_wal_senders = 120;")));
    QVERIFY2(!senderFix.join(u'\n').contains(u"slots"), qPrintable(senderFix.join(u'\n')));
}

void TestLogJudge::version_forbidden_fails()
{
    const CheckResult bad = judgeLogVersion(serverFacts(110001, "11.1"));
    QCOMPARE(bad.state, Failed);
    QVERIFY(bad.mandatory);
    QCOMPARE(bad.exitCode, ExitCode::PrerequisiteMissing);
    QCOMPARE(judgeLogVersion(serverFacts(150013, "15.13")).state, Warning);
    QCOMPARE(judgeLogVersion(serverFacts(150020, "15.20")).state, Ok);
}

// Both checks stand in one list.
void TestLogJudge::version_withoutFixes_isSaidOnce()
{
    for (const ServerFacts &facts : {serverFacts(100023, "10.23"), serverFacts(140022, "14.22")}) {
        const CheckResult version = judgeVersion(facts);
        QCOMPARE(version.state, Warning);
        QVERIFY2(version.message.contains(u"no more fixes"), qPrintable(version.message));
        const CheckResult log = judgeLogVersion(facts);
        QCOMPARE(log.state, Ok);
        QVERIFY2(!log.message.contains(u"fixes"), qPrintable(log.message));
        QCOMPARE(log.actions, QStringList());
    }
}

QTEST_GUILESS_MAIN(TestLogJudge)
#include "tst_logjudge.moc"
