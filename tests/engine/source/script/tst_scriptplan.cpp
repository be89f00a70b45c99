// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scripts decide by the server and by the request.

#include "tests/engine/source/script/scriptshop.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestScriptPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_unfit_isRefused_data();
    void request_unfit_isRefused();
    void request_ofWhatIsNotThere_isNamed_data();
    void request_ofWhatIsNotThere_isNamed();
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
    void markdown_names_areEscaped();
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

void TestScriptPlan::request_ofWhatIsNotThere_isNamed_data()
{
    QTest::addColumn<ScriptRequest>("request");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *about, const char *sentence, auto change) {
        ScriptRequest request = reader();
        change(request);
        QTest::newRow(about) << request << QString::fromLatin1(sentence);
    };
    row("schema", R"(There is no schema "nope" in the database "shop".)",
        [](ScriptRequest &r) { r.schemas = QStringList{QStringLiteral("nope")}; });
    row("system's schema", R"(The schema "pg_catalog" is the server's own: )",
        [](ScriptRequest &r) { r.schemas = QStringList{QStringLiteral("pg_catalog")}; });
    row("table", R"(There is no table "public.nope" in the database "shop".)",
        [](ScriptRequest &r) {
            r.tables = {{QStringLiteral("public"), QStringLiteral("nope"), {}}};
        });
    row("system's table", R"(The schema "information_schema" is the server's own: )",
        [](ScriptRequest &r) {
            r.tables = {{QStringLiteral("information_schema"), QStringLiteral("tables"), {}}};
        });
}

void TestScriptPlan::request_ofWhatIsNotThere_isNamed()
{
    QFETCH(ScriptRequest, request);
    QFETCH(QString, sentence);
    const Result<QString> script = setupScript(request, shop());
    QVERIFY(!script);
    QCOMPARE(script.error().id(), QStringLiteral("table-missing"));
    QVERIFY2(script.error().message.startsWith(sentence), qPrintable(script.error().message));
    QVERIFY(!script.error().actions.isEmpty());
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
    QVERIFY(!script->contains(u"REVOKE SELECT"));
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
    request.keepsRole = true;
    script = *undoScript(request, shop());
    for (const char *statement :
         {"EXECUTE format('DROP", "EXECUTE format('REVOKE", "drops the role"})
        QVERIFY2(!script.contains(QLatin1StringView(statement)), qPrintable(script));
    QVERIFY2(script.contains(u"takes nothing away"), qPrintable(script));
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

QTEST_GUILESS_MAIN(TestScriptPlan)
#include "tst_scriptplan.moc"
