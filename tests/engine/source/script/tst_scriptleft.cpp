// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scripts leave to people, in words: settings, rights that no SQL gives, users that a
// provider makes.

#include "tests/engine/source/script/scriptshop.h"

#include "engine/source/providerguide.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestScriptLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void senders_allTaken_areToBeRaised();
    void steps_knownValues_leaveNoWordInTheirPlace_data();
    void steps_knownValues_leaveNoWordInTheirPlace();
    void right_thatNoSqlGives_namesWhoHasIt_data();
    void right_thatNoSqlGives_namesWhoHasIt();
    void role_thatNoSqlMakes_isAwaited();
    void schemas_openToEveryone_areTheAdministratorsBusiness();
};

void TestScriptLeft::senders_allTaken_areToBeRaised()
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

void TestScriptLeft::steps_knownValues_leaveNoWordInTheirPlace_data()
{
    QTest::addColumn<Provider>("provider");
    for (const ProviderEntry &entry : providerTable()) {
        if (providerGuide(entry.provider).followsLog)
            QTest::newRow(entry.id) << entry.provider;
    }
}

void TestScriptLeft::steps_knownValues_leaveNoWordInTheirPlace()
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

void TestScriptLeft::right_thatNoSqlGives_namesWhoHasIt_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("says");
    QTest::newRow("Supabase before 17")
        << Provider::Supabase << QStringLiteral("Use the login \"postgres\"");
    QTest::newRow("Neon") << Provider::Neon << QStringLiteral("made in the provider's console");
}

void TestScriptLeft::right_thatNoSqlGives_namesWhoHasIt()
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

void TestScriptLeft::role_thatNoSqlMakes_isAwaited()
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

void TestScriptLeft::schemas_openToEveryone_areTheAdministratorsBusiness()
{
    ScriptFacts facts = shop();
    QVERIFY(!setupScript(reader(), facts)->contains(u"FROM PUBLIC;"));
    facts.schemas[1].open = true;
    ScriptRequest request = reader();
    const QString script = *setupScript(request, facts);
    QVERIFY2(script.contains(u"\n--     REVOKE CREATE ON SCHEMA \"sales\" FROM PUBLIC;\n"),
             qPrintable(script));
    QVERIFY(!script.contains(u"REVOKE CREATE ON SCHEMA \"public\""));
    facts.schemas[1].name = QStringLiteral("a\nDROP TABLE orders; --");
    const QString hostile = *setupScript(request, facts);
    QVERIFY(!hostile.contains(u"\nDROP TABLE orders"));
    // Advice is no lack.
    request.missingOnly = true;
    facts.role = ScriptFacts::Role{
        .ours = true, .superuser = false, .canLogin = true, .replication = true, .connect = true};
    for (ScriptFacts::Schema &schema : facts.schemas)
        schema.usage = true;
    for (const TableSchema &table : std::as_const(facts.tables))
        facts.rights.insert(table.id.oid, {.select = true, .columns = {}});
    QCOMPARE(*setupScript(request, facts), QString());
}

QTEST_GUILESS_MAIN(TestScriptLeft)
#include "tst_scriptleft.moc"
