// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scripts' texts, compared with the files in golden/. After an intended change:
// tst_scripttext -update writes them anew, to be read before they are committed.

#include "engine/source/providerguide.h"
#include "engine/source/script/scriptfacts.h"
#include "engine/source/script/scripttext.h"
#include "engine/source/script/setupscript.h"

#include <QFile>
#include <QTest>

using namespace tributary;

namespace {

bool updating = false;

TableSchema table(quint32 oid, const char *schema, const char *name, const QStringList &columns)
{
    TableSchema made;
    made.id = {.oid = oid, .schema = QString::fromUtf8(schema), .name = QString::fromUtf8(name)};
    for (const QString &column : columns)
        made.columns.append({.attnum = static_cast<int>(made.columns.size()) + 1,
                             .name = column,
                             .typeName = {},
                             .outputFunction = {}});
    made.identity = ReplicaIdentity::Key;
    made.identityColumns = {0};
    return made;
}

ScriptFacts shop()
{
    ScriptFacts facts;
    facts.serverVersion = 150020;
    facts.database = QStringLiteral("shop");
    facts.encoding = QStringLiteral("UTF8");
    facts.walLevel = QStringLiteral("replica");
    facts.maxSlots = 10;
    facts.maxSenders = 10;
    facts.keptLogUnlimited = true;
    facts.schemas = {
        {.name = QStringLiteral("public"),
         .owners = {QStringLiteral("app"), QStringLiteral("ops")},
         .futureOwners = {}},
        {.name = QStringLiteral("sales"), .owners = {QStringLiteral("app")}, .futureOwners = {}}};
    const QStringList columns{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("card")};
    facts.tables = {table(1, "public", "customers", columns), table(2, "public", "log", columns),
                    table(3, "public", "orders", columns), table(4, "sales", "targets", columns)};
    facts.tables[1].identity = ReplicaIdentity::None;
    return facts;
}

ScriptRequest reader()
{
    ScriptRequest request;
    request.role = QStringLiteral("reader");
    request.passwordForm = ScriptPassword::Verifier;
    request.password = "correct horse";
    request.salt = "0123456789abcdef";
    request.sourceName = QStringLiteral("Shop");
    request.server = QStringLiteral("db.example.com:5432");
    request.generatedAt = QDateTime(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);
    return request;
}

} // namespace

class TestScriptText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void script_golden_data();
    void script_golden();
    void name_escaped_data();
    void name_escaped();
    void request_unfit_isRefused_data();
    void request_unfit_isRefused();
    void columns_withoutKey_areCompleted();
    void publication_wholeRowIdentity_hasNoColumnList();
    void publication_generatedIdentity_isLeftOut();
    void schema_withColumnsOfOneTable_namesTheOthers();
    void undo_whatIsGone_isLeftOut();
};

void TestScriptText::script_golden_data()
{
    QTest::addColumn<ScriptRequest>("request");
    QTest::addColumn<bool>("undo");
    const std::pair<const char *, ScriptFormat> formats[] = {
        {"psql", ScriptFormat::Psql},
        {"sql", ScriptFormat::Sql},
        {"markdown", ScriptFormat::Markdown},
    };
    for (const ProviderEntry &entry : providerTable()) {
        for (const bool log : {false, true}) {
            for (const auto &[word, format] : formats) {
                // Everything of a server of one's own, of the others what they are chosen for.
                const bool follows = providerGuide(entry.provider).followsLog;
                if (log && !follows)
                    continue;
                if (entry.provider != Provider::SelfHosted
                    && (format != ScriptFormat::Psql || log != follows))
                    continue;
                ScriptRequest request = reader();
                request.provider = entry.provider;
                request.log = log;
                request.futureTables = log;
                request.format = format;
                QTest::addRow("%s-%s-%s", entry.id, log ? "log" : "full", word) << request << false;
            }
        }
    }
    ScriptRequest request = reader();
    request.log = true;
    QTest::newRow("undo") << request << true;
    request.plugin = QStringLiteral("wal2json");
    request.passwordForm = ScriptPassword::Ask;
    request.tables = {
        {QStringLiteral("public"), QStringLiteral("customers"), {QStringLiteral("name")}},
        {QStringLiteral("public"), QStringLiteral("orders"), {}}};
    QTest::newRow("columns-wal2json-ask") << request << false;
}

void TestScriptText::script_golden()
{
    QFETCH(ScriptRequest, request);
    QFETCH(bool, undo);
    const Result<QString> script = undo ? undoScript(request, shop())
                                        : setupScript(request, shop());
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    QFile golden(QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/engine/source/script/golden/%1.%2")
                     .arg(QString::fromUtf8(QTest::currentDataTag()),
                          request.format == ScriptFormat::Markdown ? QStringLiteral("md")
                                                                   : QStringLiteral("sql")));
    if (updating) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QVERIFY(golden.write(script->toUtf8()) > 0);
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList lines = script->split(u'\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
    for (const QString &line : lines)
        QVERIFY2(line == plainAscii(line), qPrintable(line));
    QVERIFY(!script->contains(u"correct horse") || request.passwordForm == ScriptPassword::Plain);
}

void TestScriptText::name_escaped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("literal");
    const auto row = [](const char *about, const QString &name, const char *identifier,
                        const char *literal) {
        QTest::newRow(about) << name << QString::fromUtf8(identifier) << QString::fromUtf8(literal);
    };
    row("plain", QStringLiteral("Orders 2"), "\"Orders 2\"", "'Orders 2'");
    row("quotes", QStringLiteral("a\"b'c"), "\"a\"\"b'c\"", "'a\"b''c'");
    row("backslash", QStringLiteral("a\\!b\""), "U&\"a\\\\!b\"\"\"", "E'a\\\\!b\"'");
    row("line break", QStringLiteral("a\n\\! x"), "U&\"a\\000A\\\\! x\"", "E'a\\u000A\\\\! x'");
    row("umlaut", QStringLiteral("\u00e9"), "U&\"\\00E9\"", "E'\\u00E9'");
    row("elephant", QStringLiteral("\U0001F418"), "U&\"\\+01F418\"", "E'\\U0001F418'");
    row("delete", QStringLiteral("\u007f"), "U&\"\\007F\"", "E'\\u007F'");
}

void TestScriptText::name_escaped()
{
    QFETCH(QString, name);
    const ScriptText text(150020, QStringLiteral("UTF8"));
    QTEST(text.identifier(name), "identifier");
    QTEST(text.literal(name), "literal");
}

void TestScriptText::request_unfit_isRefused_data()
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

void TestScriptText::request_unfit_isRefused()
{
    QFETCH(ScriptRequest, request);
    const Result<QString> script = setupScript(request, shop());
    QVERIFY(!script);
    QTEST(script.error().id(), "id");
}

void TestScriptText::columns_withoutKey_areCompleted()
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

void TestScriptText::publication_wholeRowIdentity_hasNoColumnList()
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

void TestScriptText::publication_generatedIdentity_isLeftOut()
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

void TestScriptText::schema_withColumnsOfOneTable_namesTheOthers()
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

void TestScriptText::undo_whatIsGone_isLeftOut()
{
    ScriptRequest request = reader();
    request.schemas = QStringList{QStringLiteral("nowhere")};
    request.tables = {{QStringLiteral("public"), QStringLiteral("nothing"), {}}};
    request.password.clear();
    const Result<QString> script = undoScript(request, shop());
    QVERIFY(script);
    QVERIFY(!script->contains(u"nowhere"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    updating = arguments.removeAll(QStringLiteral("-update")) > 0;
    TestScriptText test;
    return QTest::qExec(&test, arguments);
}

#include "tst_scripttext.moc"
