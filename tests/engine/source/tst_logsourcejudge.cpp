// SPDX-License-Identifier: GPL-3.0-or-later
// The judgements about the tables and a login's rights, for who follows changes, from facts alone.
#include "tests/engine/source/logscene.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum CheckState;

class TestLogSourceJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_oneThingWrong_isToldByItsCheckAlone_data();
    void judge_oneThingWrong_isToldByItsCheckAlone();
    void publication_missingWithSlot_fails_data();
    void publication_missingWithSlot_fails();
    void publication_missingWithUnfitSlot_isTheFirstRuns_data();
    void publication_missingWithUnfitSlot_isTheFirstRuns();
    void tables_copiedInFullByChoice_areNotFollowed();
    void publication_partitionedTable_isExpandedAsTheRunDoes_data();
    void publication_partitionedTable_isExpandedAsTheRunDoes();
    void writable_hostileNames_areQuoted();
};

void TestLogSourceJudge::judge_oneThingWrong_isToldByItsCheckAlone_data()
{
    addToldColumns();
    addToldRow(
        "publication creatable",
        [](LogScene &x) {
            x.log.publication.reset();
            x.log.slots.clear();
        },
        "slot:warning", "the first run makes it");
    addToldRow(
        "publication younger than slot", [](LogScene &x) { x.log.publication.reset(); },
        "publication:failed", "Or drop the slot");
    addToldRow(
        "publication not creatable",
        [](LogScene &x) {
            x.log.publication.reset();
            x.log.slots.clear();
            x.log.mayCreatePublication = false;
        },
        "slot:warning publication:failed",
        "CREATE PUBLICATION \"tributary_shop\" FOR TABLE ONLY \"public\".\"orders\"");
    addToldRow(
        "tables not ours",
        [](LogScene &x) {
            x.log.publication.reset();
            x.log.slots.clear();
            x.log.ownedTables.clear();
        },
        "slot:warning publication:failed", "CREATE PUBLICATION");
    addToldRow(
        "publication incomplete", [](LogScene &x) { x.log.publication->tables.clear(); },
        "publication:failed", "ALTER PUBLICATION \"tributary_shop\" ADD TABLE");
    addToldRow(
        "publication incomplete, ours",
        [](LogScene &x) {
            x.log.publication->tables.clear();
            x.log.publicationOwned = true;
        },
        "", "next run adds them");
    addToldRow(
        "publication without updates", [](LogScene &x) { x.log.publication->rowChanges = false; },
        "publication:failed", "leaves out");
    addToldRow(
        "publication breaks a table",
        [](LogScene &x) {
            x.tables.append(table("keyless", 8));
            x.tables[1].identity = ReplicaIdentity::None;
            x.log.publication->tables.insert(8, {});
        },
        "publication:warning", "public.keyless");
    addToldRow(
        "no publication needed",
        [](LogScene &x) {
            x.log.pluginName = s("wal2json");
            x.log.slots[0].plugin = s("wal2json");
            x.log.publication.reset();
            x.log.mayCreatePublication = false;
        },
        "", "needs no publication");
    addToldRow(
        "no key",
        [](LogScene &x) {
            x.chosen.append(table("keyless", 8));
            x.chosen[1].identity = ReplicaIdentity::None;
        },
        "identity:warning", "public.keyless (has no primary key)");
    addToldRow(
        "row security", [](LogScene &x) { x.chosen[0].rowSecurity = true; }, "row-security:warning",
        "BYPASSRLS");
    addToldRow(
        "may write", [](LogScene &x) { x.log.writableTables = {x.tables[0].id}; },
        "writable:warning", "REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON \"public\".\"orders\"");
    addToldRow(
        "may make tables", [](LogScene &x) { x.log.writableSchemas = {s("public")}; },
        "writable:warning", "REVOKE CREATE ON SCHEMA \"public\" FROM \"ana\";");
    addToldRow(
        "may make tables, as everybody",
        [](LogScene &x) { x.log.writableSchemas = x.log.openSchemas = {s("public")}; },
        "writable:warning", "REVOKE CREATE ON SCHEMA \"public\" FROM PUBLIC;");
    addToldRow(
        "later tables",
        [](LogScene &x) { x.log.laterTables = {{.owner = s("app"), .schema = s("public")}}; },
        "later-tables:warning",
        "ALTER DEFAULT PRIVILEGES FOR ROLE \"app\" IN SCHEMA \"public\" GRANT SELECT ON TABLES TO "
        "\"ana\";");
    addToldRow(
        "later tables, not wanted",
        [](LogScene &x) {
            x.log.laterTables = {{.owner = s("app"), .schema = s("public")}};
            x.everyTable = false;
        },
        "", "chosen by name");
    addToldRow(
        "superuser", [](LogScene &x) { x.server.superuser = true; }, "writable:warning",
        "superuser");
    addToldRow(
        "more than granted",
        [](LogScene &x) {
            x.tables.append(table("secrets", 9));
            x.tables[1].readable = false;
        },
        "ungranted:warning", "public.secrets");
}

void TestLogSourceJudge::judge_oneThingWrong_isToldByItsCheckAlone()
{
    QFETCH(Change, change);
    QFETCH(QString, told);
    QFETCH(QString, says);
    QCOMPARE(toldProblem(change, told, says), QString());
}

void TestLogSourceJudge::publication_missingWithSlot_fails_data()
{
    QTest::addColumn<bool>("mayCreate");
    QTest::addColumn<bool>("owned");
    QTest::newRow("the login could make it") << true << true;
    QTest::newRow("may not create") << false << true;
    QTest::newRow("owns no table") << true << false;
}

void TestLogSourceJudge::publication_missingWithSlot_fails()
{
    // What a run does with such a pair, whoever may make the publication: LogRound refuses it.
    QFETCH(bool, mayCreate);
    QFETCH(bool, owned);
    LogScene scene = goodScene();
    scene.log.publication.reset();
    scene.log.mayCreatePublication = mayCreate;
    if (!owned)
        scene.log.ownedTables.clear();
    const CheckResult check = judgePublication(scene);
    QCOMPARE(check.state, Failed);
    QVERIFY(check.mandatory);
    QCOMPARE(check.errorId, s("publication"));
    QCOMPARE(shapeProblem(check), QString());
    QVERIFY2(check.message.contains(u"The slot \"tributary_shop\" is there already"),
             qPrintable(check.message));
    const QString fix = check.actions.join(u'\n');
    QVERIFY2(fix.contains(u"SELECT pubname FROM pg_publication;"), qPrintable(fix));
    QVERIFY2(fix.contains(u"SELECT pg_drop_replication_slot('tributary_shop');"), qPrintable(fix));
    QCOMPARE(fix.contains(u"CREATE PUBLICATION \"tributary_shop\" FOR TABLE ONLY "
                          "\"public\".\"orders\""),
             !mayCreate || !owned);
}

void TestLogSourceJudge::publication_missingWithUnfitSlot_isTheFirstRuns_data()
{
    QTest::addColumn<Change>("change");
    // What is wrong with the slot is told by its own check: it has to go in any case.
    QTest::newRow("lost") << Change([](LogScene &x) { x.log.slots[0].walStatus = s("lost"); });
    QTest::newRow("of another name") << Change([](LogScene &x) { x.log.slotName = s("another"); });
    QTest::newRow("none") << Change([](LogScene &x) { x.log.slots.clear(); });
}

void TestLogSourceJudge::publication_missingWithUnfitSlot_isTheFirstRuns()
{
    QFETCH(Change, change);
    LogScene scene = goodScene();
    scene.log.publication.reset();
    change(scene);
    const CheckResult check = judgePublication(scene);
    QCOMPARE(check.state, Ok);
    QVERIFY2(check.message.contains(u"the first run makes it"), qPrintable(check.message));
}

void TestLogSourceJudge::tables_copiedInFullByChoice_areNotFollowed()
{
    LogScene scene = goodScene();
    TableSchema keyless = table("keyless", 8);
    keyless.identity = ReplicaIdentity::None;
    scene.chosen.append(keyless);
    scene.chosen.append(table("more", 9));
    scene.methods = {{s("keyless"), s("full")}, {s("public.more"), s("full")}};
    for (const Judge judge : {judgeIdentity, judgePublication}) {
        const CheckResult check = judge(scene);
        QVERIFY2(check.state == Ok, qPrintable(check.id + check.message));
        QCOMPARE(shapeProblem(check), QString());
    }
    QCOMPARE(judgeIdentity(scene).found, s("1 of 3 tables"));
    scene.methods = {{s("keyless"), s("log")}};
    QCOMPARE(judgeIdentity(scene).state, Warning);
    QCOMPARE(judgePublication(scene).errorId, s("publication-right"));
}

void TestLogSourceJudge::publication_partitionedTable_isExpandedAsTheRunDoes_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("sql");
    // One of the two leaves is published already.
    QTest::newRow("12") << 120022 << s("ADD TABLE ONLY \"public\".\"part2\";");
    QTest::newRow("13") << 130023 << s("ADD TABLE \"public\".\"parts\";");
}

void TestLogSourceJudge::publication_partitionedTable_isExpandedAsTheRunDoes()
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

void TestLogSourceJudge::writable_hostileNames_areQuoted()
{
    LogScene scene = goodScene();
    scene.server.user = s("a\"; DROP ROLE x; --");
    scene.log.writableSchemas = {s("s\"%1{role}")};
    const QString schema = s("REVOKE CREATE ON SCHEMA \"s\"\"%1{role}\" FROM ");
    QCOMPARE(judgeWritable(scene).actions.last(), schema + s("\"a\"\"; DROP ROLE x; --\";"));
    scene.log.openSchemas = scene.log.writableSchemas;
    const QString open = judgeWritable(scene).actions.last();
    QVERIFY2(open.endsWith(schema + s("PUBLIC;")), qPrintable(open));
}

QTEST_GUILESS_MAIN(TestLogSourceJudge)
#include "tst_logsourcejudge.moc"
