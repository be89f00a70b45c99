// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scripts decide by the server and by the request.

#include "tests/engine/source/script/scriptshop.h"

#include "engine/source/providerguide.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestScriptPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_unfit_isRefused_data();
    void request_unfit_isRefused();
    void columns_withoutKey_areCompleted();
    void publication_wholeRowIdentity_hasNoColumnList();
    void publication_generatedIdentity_isLeftOut();
    void schema_withColumnsOfOneTable_namesTheOthers();
    void laterTables_ofNamedTables_areThoseOfTheirSchemas();
    void laterTables_ownedByNobody_areNotPromised();
    void name_withDots_isFound_data();
    void name_withDots_isFound();
    void nothingElse_ofARoleThatWasThere_isNotTaken();
    void undo_whatIsGone_isLeftOut();
    void undo_whatOthersUse_isKept();
    void missingOnly_whatTheRoleLacks_isTold_data();
    void missingOnly_whatTheRoleLacks_isTold();
    void senders_allTaken_areToBeRaised();
    void markdown_names_areEscaped();
    void steps_knownValues_leaveNoWordInTheirPlace_data();
    void steps_knownValues_leaveNoWordInTheirPlace();
    void right_thatNoSqlGives_namesWhoHasIt_data();
    void right_thatNoSqlGives_namesWhoHasIt();
    void role_thatNoSqlMakes_isAwaited();
};

void TestScriptPlan::request_unfit_isRefused_data()
{
    QTest::addColumn<ScriptRequest>("request");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *about, const char *id, auto change) {
        ScriptRequest request = reader();
        change(request);
        QTest::newRow(about) << request << QString::fromLatin1(id);
    };
    for (const char *name : {"", "public", "none", "pg_reader"})
        row(name, "settings", [name](ScriptRequest &r) { r.role = QString::fromLatin1(name); });
    row("NUL", "settings", [](ScriptRequest &r) { r.role = QStringLiteral("a") + QChar(u'\0'); });
    row("half a pair", "settings", [](ScriptRequest &r) { r.role = QChar(0xd800); });
    row("long", "settings", [](ScriptRequest &r) { r.role = QString(32, QChar(0xe9)); });
    row("column", "settings", [](ScriptRequest &r) {
        r.tables = {{QStringLiteral("public"), QStringLiteral("orders"), {QString(64, u'x')}}};
    });
    row("empty password", "settings", [](ScriptRequest &r) { r.password.clear(); });
    row("password is the name", "settings", [](ScriptRequest &r) { r.password = "reader"; });
    row("slot", "slot-name", [](ScriptRequest &r) {
        r.log = true;
        r.slot = QStringLiteral("My slot");
    });
    row("no such schema", "table-missing",
        [](ScriptRequest &r) { r.schemas = QStringList{QStringLiteral("nowhere")}; });
    row("no such table", "table-missing", [](ScriptRequest &r) {
        r.tables = {{QStringLiteral("public"), QStringLiteral("nothing"), {}}};
    });
    row("no such column", "table-missing", [](ScriptRequest &r) {
        r.tables = {{QStringLiteral("public"), QStringLiteral("orders"), {QStringLiteral("x")}}};
    });
    row("Heroku", "usage", [](ScriptRequest &r) {
        r.log = true;
        r.provider = Provider::Heroku;
    });
}

void TestScriptPlan::request_unfit_isRefused()
{
    QFETCH(ScriptRequest, request);
    const Result<QString> script = setupScript(request, shop());
    QVERIFY(!script);
    QTEST(script.error().id(), "id");
}

void TestScriptPlan::columns_withoutKey_areCompleted()
{
    ScriptRequest request = reader();
    request.tables = {
        {QStringLiteral("public"), QStringLiteral("customers"), {QStringLiteral("name")}}};
    Result<QString> script = setupScript(request, shop());
    QVERIFY(script);
    QVERIFY(script->contains(u"GRANT SELECT (\"name\") ON TABLE \"public\".\"customers\""));
    request.log = true;
    script = setupScript(request, shop());
    QVERIFY(script);
    QVERIFY(script->contains(u"GRANT SELECT (\"id\", \"name\") ON TABLE"));
    QVERIFY(script->contains(u"('public', 'customers', ARRAY['id', 'name'])"));
}

void TestScriptPlan::publication_wholeRowIdentity_hasNoColumnList()
{
    ScriptFacts facts = shop();
    facts.tables[0].identity = ReplicaIdentity::Full;
    facts.tables[0].identityColumns.clear();
    ScriptRequest request = reader();
    request.log = true;
    request.tables = {
        {QStringLiteral("public"), QStringLiteral("customers"), {QStringLiteral("name")}}};
    const Result<QString> script = setupScript(request, facts);
    QVERIFY(script);
    QVERIFY(script->contains(u"('public', 'customers', NULL)"));
    QVERIFY(script->contains(u"GRANT SELECT (\"name\") ON TABLE"));
}

void TestScriptPlan::publication_generatedIdentity_isLeftOut()
{
    // A list of columns without the identity would make the source's own updates fail.
    ScriptFacts facts = shop();
    facts.tables[0].columns[0].generated = true;
    ScriptRequest request = reader();
    request.log = true;
    request.tables = {
        {QStringLiteral("public"), QStringLiteral("customers"), {QStringLiteral("name")}},
        {QStringLiteral("public"), QStringLiteral("orders"), {}}};
    const Result<QString> script = setupScript(request, facts);
    QVERIFY(script);
    const QString published =
        script->section(QStringLiteral("tributary_published VALUES"), 1).section(u';', 0, 0);
    QVERIFY2(!published.contains(u"customers"), qPrintable(published));
    QVERIFY2(published.contains(u"('public', 'orders', NULL)"), qPrintable(published));
}

void TestScriptPlan::schema_withColumnsOfOneTable_namesTheOthers()
{
    ScriptRequest request = reader();
    request.schemas = QStringList{QStringLiteral("public"), QStringLiteral("sales")};
    request.tables = {
        {QStringLiteral("public"), QStringLiteral("customers"), {QStringLiteral("name")}}};
    const Result<QString> script = setupScript(request, shop());
    QVERIFY(script);
    QVERIFY(!script->contains(u"ALL TABLES IN SCHEMA \"public\""));
    QVERIFY(script->contains(u"ALL TABLES IN SCHEMA \"sales\""));
    for (const char *name : {"log", "orders"})
        QVERIFY(script->contains(
            QStringLiteral("('public', '%1', NULL)").arg(QLatin1StringView(name))));
    QVERIFY(script->contains(u"GRANT SELECT (\"name\") ON TABLE \"public\".\"customers\""));
}

void TestScriptPlan::laterTables_ofNamedTables_areThoseOfTheirSchemas()
{
    ScriptRequest request = reader();
    request.futureTables = true;
    request.tables = {
        {QStringLiteral("public"), QStringLiteral("customers"), {QStringLiteral("name")}},
        {QStringLiteral("public"), QStringLiteral("orders"), {}}};
    const Result<QString> script = setupScript(request, shop());
    QVERIFY(script);
    QVERIFY(script->contains(u"tables that their present owners make later"));
    for (const char *owner : {"app", "ops"})
        QVERIFY(
            script->contains(QStringLiteral("ALTER DEFAULT PRIVILEGES FOR ROLE \"%1\" IN SCHEMA "
                                            "\"public\" GRANT SELECT ON TABLES TO \"reader\"")
                                 .arg(QLatin1StringView(owner))));
    QVERIFY(!script->contains(u"IN SCHEMA \"sales\""));
    QVERIFY(!script->contains(u"ALL TABLES IN SCHEMA"));
}

void TestScriptPlan::laterTables_ownedByNobody_areNotPromised()
{
    ScriptFacts facts = shop();
    for (ScriptFacts::Schema &schema : facts.schemas)
        schema.owners.clear();
    ScriptRequest request = reader();
    request.futureTables = true;
    const Result<QString> script = setupScript(request, facts);
    QVERIFY(script);
    QVERIFY(!script->contains(u"make later"));
}

void TestScriptPlan::name_withDots_isFound_data()
{
    // As people and saved sources write them: schema.table, parted at the first dot.
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("schema") << QStringLiteral("my") << QStringLiteral("schema.t")
                            << QStringLiteral("\"my.schema\".\"t\"");
    QTest::newRow("table") << QStringLiteral("public") << QStringLiteral("a.b")
                           << QStringLiteral("\"public\".\"a.b\"");
    QTest::newRow("as it is") << QStringLiteral("my.schema") << QStringLiteral("t")
                              << QStringLiteral("\"my.schema\".\"t\"");
}

void TestScriptPlan::name_withDots_isFound()
{
    QFETCH(const QString, schema);
    QFETCH(const QString, name);
    QFETCH(const QString, found);
    ScriptFacts facts = shop();
    facts.schemas.append({.name = QStringLiteral("my.schema"),
                          .owners = {QStringLiteral("app")},
                          .futureOwners = {}});
    facts.tables.append(table(5, "my.schema", "t", {QStringLiteral("id"), QStringLiteral("x")}));
    facts.tables.append(table(6, "public", "a.b", {QStringLiteral("id"), QStringLiteral("x")}));
    ScriptRequest request = reader();
    request.tables = {{schema, name, {QStringLiteral("id")}}};
    const Result<QString> script = setupScript(request, facts);
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    QVERIFY(script->contains(u"GRANT SELECT (\"id\") ON TABLE " + found));
    QVERIFY(script->contains(u"GRANT USAGE ON SCHEMA "
                             + found.section(QStringLiteral("\".\""), 0, 0) + u"\" TO"));
    QVERIFY(undoScript(request, facts));
}

void TestScriptPlan::nothingElse_ofARoleThatWasThere_isNotTaken()
{
    ScriptRequest request = reader();
    request.nothingElse = true;
    request.tables = {{QStringLiteral("public"), QStringLiteral("orders"), {}}};
    ScriptFacts facts = shop();
    QVERIFY(setupScript(request, facts)->contains(u"REVOKE SELECT ON TABLE %I.%I"));
    facts.role = ScriptFacts::Role{.ours = true};
    QVERIFY(setupScript(request, facts)->contains(u"REVOKE SELECT ON TABLE %I.%I"));
    facts.role->ours = false;
    const Result<QString> script = setupScript(request, facts);
    QVERIFY(!script->contains(u"REVOKE"));
    QVERIFY(!script->contains(u"takes back"));
}

void TestScriptPlan::undo_whatIsGone_isLeftOut()
{
    ScriptRequest request = reader();
    request.schemas = QStringList{QStringLiteral("nowhere")};
    request.tables = {{QStringLiteral("public"), QStringLiteral("nothing"), {}}};
    request.password.clear();
    const Result<QString> script = undoScript(request, shop());
    QVERIFY(script);
    QVERIFY(!script->contains(u"nowhere"));
}

// An empty name would be the usual one.
void TestScriptPlan::undo_whatOthersUse_isKept()
{
    ScriptRequest request = reader();
    request.log = true;
    request.keepsSlot = true;
    QString script = *undoScript(request, shop());
    QVERIFY2(!script.contains(u"pg_drop_replication_slot"), qPrintable(script));
    QVERIFY2(script.contains(u"DROP PUBLICATION"), qPrintable(script));
    QVERIFY(!script.contains(u"drops the replication slot"));
    request.keepsPublication = true;
    script = *undoScript(request, shop());
    QVERIFY2(!script.contains(u"DROP PUBLICATION"), qPrintable(script));
    QVERIFY2(!script.contains(u"tributary_shop"), qPrintable(script));
    // It is said of undo alone.
    QVERIFY(setupScript(request, shop())->contains(u"CREATE PUBLICATION"));
}

void TestScriptPlan::missingOnly_whatTheRoleLacks_isTold_data()
{
    QTest::addColumn<bool>("canLogin");
    QTest::newRow("all is there") << true;
    QTest::newRow("may not log in") << false;
}

void TestScriptPlan::missingOnly_whatTheRoleLacks_isTold()
{
    QFETCH(bool, canLogin);
    ScriptRequest request = reader();
    request.missingOnly = true;
    ScriptFacts facts = shop();
    facts.role = ScriptFacts::Role{.ours = true,
                                   .superuser = false,
                                   .canLogin = canLogin,
                                   .replication = true,
                                   .connect = true};
    for (ScriptFacts::Schema &schema : facts.schemas)
        schema.usage = true;
    for (const TableSchema &table : std::as_const(facts.tables))
        facts.rights.insert(table.id.oid, {.select = true, .columns = {}});
    const QString script = *setupScript(request, facts);
    QCOMPARE(script.isEmpty(), canLogin);
    QCOMPARE(script.contains(u"it may not log in"), !canLogin);
}

void TestScriptPlan::senders_allTaken_areToBeRaised()
{
    ScriptRequest request = reader();
    request.log = true;
    ScriptFacts facts = shop();
    facts.usedSenders = 9;
    QVERIFY(!setupScript(request, facts)->contains(u"Every WAL sender is taken"));
    facts.usedSenders = 10;
    const QString script = *setupScript(request, facts);
    QVERIFY2(script.contains(u"Every WAL sender is taken"), qPrintable(script));
    QVERIFY2(script.contains(u"max_wal_senders = 20"), qPrintable(script));
}

void TestScriptPlan::markdown_names_areEscaped()
{
    ScriptRequest request = reader();
    request.role = QStringLiteral("a_reader_of_*all*");
    request.provider = Provider::Heroku; // which makes the role
    request.format = ScriptFormat::Markdown;
    const QString text = setupScript(request, shop())->section(QStringLiteral("```"), 0, 0);
    QVERIFY2(text.contains(u"makes the role \"a\\_reader\\_of\\_\\*all\\*\""), qPrintable(text));
    QVERIFY2(!text.contains(request.role), qPrintable(text));
}

void TestScriptPlan::steps_knownValues_leaveNoWordInTheirPlace_data()
{
    QTest::addColumn<Provider>("provider");
    for (const ProviderEntry &entry : providerTable()) {
        if (providerGuide(entry.provider).followsLog)
            QTest::newRow(entry.id) << entry.provider;
    }
}

void TestScriptPlan::steps_knownValues_leaveNoWordInTheirPlace()
{
    QFETCH(Provider, provider);
    ScriptFacts facts = shop();
    facts.usedSlots = facts.maxSlots = 30;
    ScriptRequest request = reader();
    request.provider = provider;
    request.log = true;
    request.plugin = QStringLiteral("wal2json");
    const Result<QString> script = setupScript(request, facts);
    QVERIFY(script);
    const QString steps = script->section(QStringLiteral("Left to you: settings"), 1);
    QVERIFY(!steps.isEmpty());
    for (const char *word : {"NUMBER", "VERSION", "NAME", "ROLE\"", "more than now", "{"})
        QVERIFY2(!steps.contains(QLatin1StringView(word)), qPrintable(steps));
    QCOMPARE(steps.contains(u"60"), provider != Provider::Neon); // which sets the limit itself
}

void TestScriptPlan::right_thatNoSqlGives_namesWhoHasIt_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("says");
    QTest::newRow("Supabase before 17")
        << Provider::Supabase << QStringLiteral("Use the login \"postgres\"");
    QTest::newRow("Neon") << Provider::Neon << QStringLiteral("made in the provider's console");
}

void TestScriptPlan::right_thatNoSqlGives_namesWhoHasIt()
{
    QFETCH(Provider, provider);
    QFETCH(QString, says);
    ScriptRequest request = reader();
    request.provider = provider;
    request.log = true;
    request.passwordForm = ScriptPassword::Ask;
    ScriptFacts facts = shop();
    for (const bool missingOnly : {false, true}) {
        request.missingOnly = missingOnly;
        facts.role = ScriptFacts::Role{.ours = true, .canLogin = true, .connect = true};
        const Result<QString> script = setupScript(request, facts);
        QVERIFY(script);
        const QString right = script->section(QStringLiteral("-- The right to follow changes"), 1)
                                  .section(QStringLiteral("-----"), 0, 0);
        QVERIFY2(right.contains(says), qPrintable(right));
        QVERIFY(!script->contains(u"gives it the right"));
        QVERIFY(!script->contains(u"REPLICATION',"));
        // Nothing is said to who has it.
        facts.role->replication = true;
        const Result<QString> had = setupScript(request, facts);
        QVERIFY(had);
        QVERIFY2(!had->contains(says), qPrintable(*had));
    }
}

void TestScriptPlan::role_thatNoSqlMakes_isAwaited()
{
    ScriptRequest request = reader();
    request.provider = Provider::Heroku;
    request.passwordForm = ScriptPassword::Ask;
    ScriptFacts facts = shop();
    const QString make = QStringLiteral("heroku pg:credentials:create DATABASE --name reader");
    Result<QString> script = setupScript(request, facts);
    QVERIFY(script);
    QVERIFY2(script->contains(make), qPrintable(*script));
    for (const char *word : {"CREATE ROLE", "COMMENT ON ROLE", "\\password", "ask = 'on'"})
        QVERIFY2(!script->section(QStringLiteral("What is still missing"), 0, 0)
                      .contains(QLatin1StringView(word)),
                 word);
    request.role = QStringLiteral("rea$(der)"); // never as a word of a command line
    script = setupScript(request, facts);
    QVERIFY(script && script->contains(u"create DATABASE --name NAME --app APP"));
    request.role = QStringLiteral("reader");
    facts.role = ScriptFacts::Role{.canLogin = true};
    script = setupScript(request, facts);
    QVERIFY(script && !script->contains(make) && script->contains(u"It is there already."));
    request.missingOnly = true;
    script = setupScript(request, facts);
    QVERIFY(script && script->contains(u"GRANT CONNECT") && !script->contains(u"-- The role\n"));
    const Result<QString> undo = undoScript(request, facts);
    QVERIFY(undo && undo->contains(u"heroku pg:credentials:destroy DATABASE --name reader"));
    QVERIFY2(!undo->contains(u"drops the role"), qPrintable(*undo));
}

QTEST_GUILESS_MAIN(TestScriptPlan)
#include "tst_scriptplan.moc"
