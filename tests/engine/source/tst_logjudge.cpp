// SPDX-License-Identifier: GPL-3.0-or-later
// The judgements about following changes, from facts alone.
#include "tests/engine/source/judgesupport.h"

#include "engine/source/logjudge.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum CheckState;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

TableSchema table(const char *name, quint32 oid = 7)
{
    TableSchema schema;
    schema.id = {.oid = oid, .schema = s("public"), .name = s(name)};
    schema.columns.append(ColumnSchema());
    schema.identity = ReplicaIdentity::Key;
    return schema;
}

/// A server on which everything is well.
LogScene goodScene()
{
    LogScene scene;
    scene.server = serverFacts();
    scene.server.databaseOid = 5;
    scene.log.log.walLevel = s("logical");
    scene.log.log.mayReplicate = true;
    scene.log.pluginName = s("pgoutput");
    scene.log.slotName = s("tributary_shop");
    scene.log.publicationName = s("tributary_shop");
    scene.log.maxSlots = 10;
    scene.log.maxSenders = 10;
    scene.log.keptLogLimitKnown = true;
    scene.log.keptLogLimitBytes = 1 << 30;
    scene.log.mayCreatePublication = true;
    scene.log.replicationTried = true;
    scene.log.pluginTried = true;
    scene.log.ownedTables = {7};
    SlotFacts slot;
    slot.name = s("tributary_shop");
    slot.plugin = s("pgoutput");
    slot.database = s("shop");
    slot.databaseOid = 5;
    slot.restart = Lsn{1};
    scene.log.slots = {slot};
    PublicationFacts publication;
    publication.name = s("tributary_shop");
    publication.tables.insert(7, {});
    scene.log.publication = publication;
    scene.tables = {table("orders")};
    scene.chosen = scene.tables;
    return scene;
}

using Judge = CheckResult (*)(const LogScene &);

constexpr Judge judges[] = {judgeWalLevel,
                            judgeStandby,
                            judgeReplicationRight,
                            judgeReplicationConnection,
                            judgePlugin,
                            judgeFreeSlots,
                            judgeFreeSenders,
                            judgeSlot,
                            judgePublication,
                            judgeIdentity,
                            judgeLogRowSecurity,
                            judgeKeptLogLimit,
                            judgeIdleSlots,
                            judgeWritable,
                            judgeUngranted,
                            judgeLongTransactions,
                            judgePreparedTransactions,
                            judgeSynchronousStandbys};

/// What every check must hold, whatever it says.
QString shapeProblem(const CheckResult &check)
{
    if (!sourceCheckIds(true).contains(check.id) || check.title.isEmpty())
        return s("unknown ") + check.id;
    const QString text = check.message + check.actions.join(u' ') + check.found;
    for (const char *rest : {"%1", "%2", "{", "?"}) {
        if (text.contains(QLatin1StringView(rest)))
            return text;
    }
    const bool needsAction = check.state == Warning || check.state == Failed;
    if (check.actions.isEmpty() == needsAction)
        return check.id + s(": actions");
    if (check.state != Unknown && check.found.isEmpty())
        return check.id + s(": nothing found");
    if ((check.state == Failed) != (check.exitCode == ExitCode::PrerequisiteMissing))
        return check.id + s(": exit code");
    return {};
}

} // namespace

class TestLogJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_everythingWell_isOk();
    void judge_oneThingWrong_isToldByItsCheckAlone_data();
    void judge_oneThingWrong_isToldByItsCheckAlone();
    void fix_byProvider_isThatProviders_data();
    void fix_byProvider_isThatProviders();
    void right_byProvider_asksForWhatItKnows_data();
    void right_byProvider_asksForWhatItKnows();
    void right_supabaseBefore17_asksForPostgresAlone();
    void full_slotsOrSenders_raisesThatOneAbovePresent();
    void publication_partitionedTable_isExpandedAsTheRunDoes_data();
    void publication_partitionedTable_isExpandedAsTheRunDoes();
    void writable_hostileNames_areQuoted();
    void version_forbidden_fails();
};

using Change = void (*)(LogScene &);
Q_DECLARE_METATYPE(Change)

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
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told"); // of all checks those that are not ok
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Change change, const char *told, const char *says) {
        QTest::newRow(name) << change << s(told) << s(says);
    };
    const auto noSlot = [](LogScene &scene) { scene.log.slots.clear(); };
    row(
        "wal_level",
        [](LogScene &x) {
            x.log.log.walLevel = s("replica");
            x.log.pluginTried = false;
        },
        "wal-level:failed plugin:unknown", "wal_level is replica");
    row(
        "wal_level set",
        [](LogScene &x) {
            x.log.log.walLevel = s("replica");
            x.log.walLevelPending = true;
            x.log.pluginTried = false;
        },
        "wal-level:failed plugin:unknown", "until the server is restarted");
    row(
        "wal_level goes", [](LogScene &x) { x.log.walLevelPending = true; }, "wal-level:warning",
        "next restart");
    row(
        "standby",
        [](LogScene &x) {
            x.log.log.inRecovery = true;
            x.log.pluginTried = false;
        },
        "standby-log:failed plugin:unknown", "standby");
    row(
        "no right",
        [](LogScene &x) {
            x.log.log.mayReplicate = false;
            x.log.replicationError = makeError(ErrorKind::ReplicationRole);
            x.log.pluginTried = false;
        },
        "replication-right:failed replication-connection:unknown plugin:unknown", "not follow");
    row(
        "right by role",
        [](LogScene &x) {
            x.log.log.mayReplicate = false;
            x.log.rdsReplication = true;
        },
        "", "rds_replication");
    row(
        "pooler",
        [](LogScene &x) {
            x.server.behindPooler = true;
            x.log.replicationTried = false;
            x.log.pluginTried = false;
        },
        "replication-connection:failed plugin:unknown", "pooler");
    row(
        "no line for us",
        [](LogScene &x) {
            x.log.applicationAddress = s("192.0.2.7");
            x.log.replicationError = makeError(ErrorKind::NoHbaEntry,
                                               {{s("user"), s("ana")}, {s("database"), s("shop")}});
            x.log.pluginTried = false;
        },
        "replication-connection:warning plugin:unknown",
        "hostssl \"shop\" \"ana\" 192.0.2.7/32 scram-sha-256");
    row(
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
    row(
        "lost",
        [](LogScene &x) {
            x.log.replicationError = makeError(ErrorKind::ConnectionLost);
            x.log.pluginTried = false;
        },
        "replication-connection:failed plugin:unknown", "cut");
    row(
        "plugin refused",
        [](LogScene &x) {
            x.log.pluginName = s("wal2json");
            x.log.slots[0].plugin = s("wal2json");
            x.log.pluginError = makeError(ErrorKind::PluginBlocked);
        },
        "plugin:failed", "ALTER ROLE \"ana\" SET output_plugin_libraries = 'pgoutput', ");
    row(
        "plugin missing",
        [](LogScene &x) {
            x.log.pluginName = s("wal2json");
            x.log.slots[0].plugin = s("wal2json");
            x.log.pluginError = makeError(ErrorKind::PluginMissing);
        },
        "plugin:failed", "is not installed");
    row(
        "pgoutput on 9.6",
        [](LogScene &x) {
            x.server.versionNumber = 90624;
            x.log.pluginTried = false;
        },
        "plugin:failed", "Use wal2json");
    row(
        "slot would wait",
        [](LogScene &x) {
            x.log.pluginError = makeError(ErrorKind::SlotBlocked);
            x.log.writers = {{.pid = 4711, .since = {}}};
        },
        "plugin:warning long-transactions:warning", "4711");
    row(
        "no time for the trial",
        [](LogScene &x) { x.log.pluginError = makeError(ErrorKind::ConnectionTimeout); },
        "plugin:unknown", "in the time that a check may take");
    row(
        "slots full",
        [](LogScene &x) {
            x.log.slots[0].name = s("other");
            x.log.slots[0].keptBytes = 5000;
            x.log.maxSlots = 1;
            x.log.pluginError = makeError(ErrorKind::SlotsFull);
        },
        "plugin:unknown slots:failed slot:warning", "other (");
    row(
        "slots full, ours among them",
        [](LogScene &x) {
            x.log.maxSlots = 1;
            x.log.pluginError = makeError(ErrorKind::SlotsFull);
        },
        "plugin:unknown slots:warning", "taken");
    row(
        "senders full",
        [](LogScene &x) {
            x.log.slots.clear();
            x.log.senders = 10;
            x.log.replicationError = makeError(ErrorKind::SendersFull);
            x.log.pluginTried = false;
        },
        "replication-connection:warning plugin:unknown senders:failed slot:warning", "senders");
    row(
        "senders full, slot is there",
        [](LogScene &x) {
            x.log.replicationError = makeError(ErrorKind::SendersFull);
            x.log.pluginTried = false;
        },
        "replication-connection:warning plugin:unknown senders:warning", "ordinary connection");
    row("no slot", noSlot, "slot:warning", "first run makes it");
    row(
        "slot's name", [](LogScene &x) { x.log.slotName = s("My-Slot"); }, "slot:failed",
        "My-Slot");
    row(
        "slot read",
        [](LogScene &x) {
            x.log.slots[0].active = true;
            x.log.slots[0].activePid = 99;
        },
        "slot:warning", "99");
    row(
        "slot's database", [](LogScene &x) { x.log.slots[0].databaseOid = 6; }, "slot:failed",
        "another database");
    row(
        "slot's plugin", [](LogScene &x) { x.log.slots[0].plugin = s("test_decoding"); },
        "slot:failed", "test_decoding");
    row(
        "physical slot", [](LogScene &x) { x.log.slots[0].logical = false; }, "slot:failed",
        "a standby");
    row(
        "slot lost", [](LogScene &x) { x.log.slots[0].walStatus = s("lost"); }, "slot:failed",
        "gone");
    row(
        "publication creatable",
        [](LogScene &x) {
            x.log.publication.reset();
            x.log.slots.clear();
        },
        "slot:warning", "the first run makes it");
    row(
        "publication younger than slot", [](LogScene &x) { x.log.publication.reset(); },
        "publication:warning", "Drop the slot");
    row(
        "publication not creatable",
        [](LogScene &x) {
            x.log.publication.reset();
            x.log.mayCreatePublication = false;
        },
        "publication:failed",
        "CREATE PUBLICATION \"tributary_shop\" FOR TABLE ONLY \"public\".\"orders\"");
    row(
        "tables not ours",
        [](LogScene &x) {
            x.log.publication.reset();
            x.log.ownedTables.clear();
        },
        "publication:failed", "CREATE PUBLICATION");
    row(
        "publication incomplete", [](LogScene &x) { x.log.publication->tables.clear(); },
        "publication:failed", "ALTER PUBLICATION \"tributary_shop\" ADD TABLE");
    row(
        "publication incomplete, ours",
        [](LogScene &x) {
            x.log.publication->tables.clear();
            x.log.publicationOwned = true;
        },
        "", "next run adds them");
    row(
        "publication without updates", [](LogScene &x) { x.log.publication->rowChanges = false; },
        "publication:failed", "leaves out");
    row(
        "publication breaks a table",
        [](LogScene &x) {
            x.tables.append(table("keyless", 8));
            x.tables[1].identity = ReplicaIdentity::None;
            x.log.publication->tables.insert(8, {});
        },
        "publication:warning", "public.keyless");
    row(
        "no publication needed",
        [](LogScene &x) {
            x.log.pluginName = s("wal2json");
            x.log.slots[0].plugin = s("wal2json");
            x.log.publication.reset();
            x.log.mayCreatePublication = false;
        },
        "", "needs no publication");
    row(
        "no key",
        [](LogScene &x) {
            x.chosen.append(table("keyless", 8));
            x.chosen[1].identity = ReplicaIdentity::None;
        },
        "identity:warning", "public.keyless (has no primary key)");
    row(
        "row security", [](LogScene &x) { x.chosen[0].rowSecurity = true; }, "row-security:warning",
        "BYPASSRLS");
    row(
        "no limit", [](LogScene &x) { x.log.keptLogLimitBytes.reset(); }, "kept-log-limit:warning",
        "max_slot_wal_keep_size = '50GB'");
    row(
        "no limit possible",
        [](LogScene &x) {
            x.log.keptLogLimitBytes.reset();
            x.log.keptLogLimitKnown = false;
        },
        "kept-log-limit:warning", "before version 13");
    row(
        "idle slots", [](LogScene &x) { x.log.idleSlotTimeoutSeconds = 3600; },
        "idle-slot-timeout:warning", "3600");
    row(
        "Neon", [](LogScene &x) { x.provider = Provider::Neon; }, "idle-slot-timeout:warning",
        "40 hours");
    row(
        "may write", [](LogScene &x) { x.log.writableTables = {x.tables[0].id}; },
        "writable:warning", "REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON \"public\".\"orders\"");
    row(
        "may make tables", [](LogScene &x) { x.log.writableSchemas = {s("public")}; },
        "writable:warning", "REVOKE CREATE ON SCHEMA \"public\" FROM \"ana\", PUBLIC;");
    row(
        "superuser", [](LogScene &x) { x.server.superuser = true; }, "writable:warning",
        "superuser");
    row(
        "more than granted",
        [](LogScene &x) {
            x.tables.append(table("secrets", 9));
            x.tables[1].readable = false;
        },
        "ungranted:warning", "public.secrets");
    row(
        "long transaction",
        [](LogScene &x) {
            x.log.log.now = QDateTime::fromSecsSinceEpoch(100000, Qt::UTC);
            x.log.writers = {{.pid = 4711, .since = x.log.log.now.addSecs(-600)},
                             {.pid = 4712, .since = {}}};
        },
        "long-transactions:warning", "10 minutes");
    row(
        "short transaction",
        [](LogScene &x) {
            x.log.log.now = QDateTime::fromSecsSinceEpoch(100000, Qt::UTC);
            x.log.writers = {{.pid = 4711, .since = x.log.log.now.addSecs(-10)}};
        },
        "", "1 open");
    row(
        "prepared", [](LogScene &x) { x.log.preparedTransactions = 2; }, "prepared:warning",
        "prepared");
    row(
        "synchronous", [](LogScene &x) { x.log.synchronousStandbyNames = s("ANY 1 (*)"); },
        "synchronous:warning", "synchronous standby");
    row(
        "synchronous, named", [](LogScene &x) { x.log.synchronousStandbyNames = s("berlin"); }, "",
        "berlin");
}

void TestLogJudge::judge_oneThingWrong_isToldByItsCheckAlone()
{
    QFETCH(Change, change);
    QFETCH(QString, told);
    QFETCH(QString, says);
    LogScene scene = goodScene();
    change(scene);
    QStringList states;
    QString text;
    for (const Judge judge : judges) {
        const CheckResult check = judge(scene);
        QCOMPARE(shapeProblem(check), QString());
        if (check.state != Ok)
            states.append(check.id + u':' + checkStateWord(check.state));
        text += check.message + u'\n' + check.found + u'\n' + check.actions.join(u'\n') + u'\n';
    }
    QCOMPARE(states.join(u' '), told);
    QVERIFY2(text.contains(says), qPrintable(text));
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

void TestLogJudge::publication_partitionedTable_isExpandedAsTheRunDoes_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("sql");
    // One of the two leaves is published already.
    QTest::newRow("12") << 120022 << s("ADD TABLE ONLY \"public\".\"part2\";");
    QTest::newRow("13") << 130023 << s("ADD TABLE \"public\".\"parts\";");
}

void TestLogJudge::publication_partitionedTable_isExpandedAsTheRunDoes()
{
    QFETCH(int, version);
    QFETCH(QString, sql);
    LogScene scene = goodScene();
    scene.server.versionNumber = version;
    TableSchema parts = table("parts", 8);
    parts.kind = TableKind::PartitionedTable;
    parts.partitions = {table("part1", 9).id, table("part2", 10).id};
    scene.tables = {parts};
    scene.chosen = {parts};
    scene.log.publication->tables.insert(9, {});
    const CheckResult check = judgePublication(scene);
    QCOMPARE(check.state, Failed);
    const QString text = check.message + check.actions.join(u'\n');
    QVERIFY2(text.contains(s("ALTER PUBLICATION \"tributary_shop\" ") + sql), qPrintable(text));
    QCOMPARE(shapeProblem(check), QString());
}

void TestLogJudge::writable_hostileNames_areQuoted()
{
    LogScene scene = goodScene();
    scene.server.user = s("a\"; DROP ROLE x; --");
    scene.log.writableSchemas = {s("s\"%1{role}")};
    const CheckResult check = judgeWritable(scene);
    QCOMPARE(check.actions.last(),
             s("REVOKE CREATE ON SCHEMA \"s\"\"%1{role}\" FROM \"a\"\"; DROP "
               "ROLE x; --\", PUBLIC;"));
}

void TestLogJudge::version_forbidden_fails()
{
    const CheckResult bad = judgeLogVersion(serverFacts(110001, "11.1"));
    QCOMPARE(bad.state, Failed);
    QVERIFY(bad.mandatory);
    QCOMPARE(bad.exitCode, ExitCode::PrerequisiteMissing);
    QCOMPARE(judgeLogVersion(serverFacts(150013, "15.13")).state, Warning);
    QCOMPARE(judgeLogVersion(serverFacts(100023, "10.23")).state, Warning);
    QCOMPARE(judgeLogVersion(serverFacts(150020, "15.20")).state, Ok);
}

QTEST_GUILESS_MAIN(TestLogJudge)
#include "tst_logjudge.moc"
