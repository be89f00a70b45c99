// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/source/judgesupport.h"

#include "engine/source/checkjudge.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

TableSchema table(const char *name)
{
    TableSchema schema;
    schema.id = {.oid = 1, .schema = QStringLiteral("public"), .name = QString::fromLatin1(name)};
    return schema;
}

TableSchema unreadableTable(const char *name, bool schemaReadable = true)
{
    TableSchema schema = table(name);
    schema.readable = false;
    schema.schemaReadable = schemaReadable;
    return schema;
}

} // namespace

class TestTableJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_allReadable_isOk();
    void tables_someReadable_namesTheOthers();
    void tables_hostileNames_areListedAsTheyAre();
    void tables_noneReadable_fails();
    void tables_ofExtensions_doNotCount();
    void tables_selected_failsWithTheReasonOfEach_data();
    void tables_selected_failsWithTheReasonOfEach();
    void tables_manySelectedMissing_listsFew();
    void tables_rowSecurity_failsUnlessBypassed();
    void tables_columnsLeftOut_areNamed();
    void tables_leftOutByChoice_areNotJudged_data();
    void tables_leftOutByChoice_areNotJudged();
};

void TestTableJudge::tables_allReadable_isOk()
{
    const CheckResult check = judgeTables(serverFacts(), {table("a"), table("b")}, {});
    QCOMPARE(check.state, CheckState::Ok);
    QCOMPARE(check.found, QStringLiteral("2 of 2 tables"));
    verifyShape(check);
}

void TestTableJudge::tables_someReadable_namesTheOthers()
{
    const CheckResult check = judgeTables(
        serverFacts(), {table("a"), unreadableTable("b"), unreadableTable("c", false)}, {});
    QCOMPARE(check.state, CheckState::Warning);
    QCOMPARE(check.found, QStringLiteral("1 of 3 tables"));
    QVERIFY(check.message.contains(u"public.b, public.c"));
    QCOMPARE(check.actions[0],
             QStringLiteral("Ask for: GRANT SELECT ON \"public\".\"b\" TO \"ana\""));
    QCOMPARE(check.actions[1],
             QStringLiteral("Ask for: GRANT USAGE ON SCHEMA \"public\" TO \"ana\""));
    verifyShape(check);
}

void TestTableJudge::tables_hostileNames_areListedAsTheyAre()
{
    QList<TableSchema> tables = {table("a")};
    for (int i = 0; i < 7; ++i)
        tables.append(unreadableTable("%2 {table}"));
    const CheckResult check = judgeTables(serverFacts(), tables, {});
    QVERIFY2(check.message.contains(u"public.%2 {table}, public.%2 {table}"),
             qPrintable(check.message));
    QVERIFY2(check.message.contains(u"and 2 more"), qPrintable(check.message));
}

void TestTableJudge::tables_noneReadable_fails()
{
    for (const QList<TableSchema> &tables :
         {QList<TableSchema>(), QList<TableSchema>{unreadableTable("a")}}) {
        const CheckResult check = judgeTables(serverFacts(), tables, {});
        QCOMPARE(check.state, CheckState::Failed);
        QCOMPARE(check.errorId, QStringLiteral("nothing-to-sync"));
        QCOMPARE(check.exitCode, ExitCode::PrerequisiteMissing);
        verifyShape(check);
    }
}

void TestTableJudge::tables_ofExtensions_doNotCount()
{
    TableSchema extension = unreadableTable("spatial_ref_sys");
    extension.ofExtension = true;
    const CheckResult check = judgeTables(serverFacts(), {table("a"), extension}, {});
    QCOMPARE(check.state, CheckState::Ok);
    QCOMPARE(check.found, QStringLiteral("1 of 1 tables"));
}

void TestTableJudge::tables_selected_failsWithTheReasonOfEach_data()
{
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<QString>("errorId");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QStringList &selected, const char *errorId,
                        ExitCode exitCode, const char *found) {
        QTest::newRow(name) << selected << QString::fromLatin1(errorId) << exitCode
                            << QString::fromLatin1(found);
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    row("readable", {s("public.a")}, "", ExitCode::Done, "1 of 1 tables");
    row("no SELECT", {s("public.b")}, "table-perm", ExitCode::PrerequisiteMissing, "0 of 1 tables");
    row("no USAGE", {s("public.c")}, "schema-perm", ExitCode::PrerequisiteMissing, "0 of 1 tables");
    row("missing", {s("public.z")}, "table-missing", ExitCode::PrerequisiteMissing,
        "0 of 1 tables");
    row("other case", {s("public.A")}, "table-missing", ExitCode::PrerequisiteMissing,
        "0 of 1 tables");
    row("one of each", {s("public.a"), s("public.b"), s("public.z")}, "table-perm",
        ExitCode::PrerequisiteMissing, "1 of 3 tables");
}

void TestTableJudge::tables_selected_failsWithTheReasonOfEach()
{
    QFETCH(QStringList, selected);
    QFETCH(QString, errorId);
    QFETCH(ExitCode, exitCode);
    QFETCH(QString, found);
    const CheckResult check = judgeTables(
        serverFacts(), {table("a"), unreadableTable("b"), unreadableTable("c", false)}, selected);
    QCOMPARE(check.state, errorId.isEmpty() ? CheckState::Ok : CheckState::Failed);
    QCOMPARE(check.errorId, errorId);
    QCOMPARE(check.exitCode, exitCode);
    QCOMPARE(check.found, found);
    for (const QString &name : selected)
        QVERIFY(name == u"public.a" || check.message.contains(name));
    verifyShape(check);
}

void TestTableJudge::tables_manySelectedMissing_listsFew()
{
    QStringList selected;
    for (int i = 0; i < 100; ++i)
        selected.append(QStringLiteral("public.t%1").arg(i));
    const CheckResult check = judgeTables(serverFacts(), {}, selected);
    QCOMPARE(check.state, CheckState::Failed);
    QVERIFY(check.message.contains(u"95 more"));
    QVERIFY(!check.message.contains(u"t99"));
    verifyShape(check);
}

void TestTableJudge::tables_rowSecurity_failsUnlessBypassed()
{
    TableSchema secured = table("a");
    secured.rowSecurity = true;
    ServerFacts facts = serverFacts();
    for (const QStringList &selected : {QStringList(), QStringList{QStringLiteral("public.a")}}) {
        const CheckResult check = judgeTables(facts, {secured}, selected);
        // Who chose it would see each run fail; else it can still be left out.
        QCOMPARE(check.state, selected.isEmpty() ? CheckState::Warning : CheckState::Failed);
        CheckResult synced = check;
        failRowSecurity(synced);
        QCOMPARE(synced.state, CheckState::Failed);
        QCOMPARE(synced.exitCode, ExitCode::PrerequisiteMissing);
        QCOMPARE(check.errorId, QStringLiteral("row-security"));
        QVERIFY(check.message.contains(u"public.a"));
        verifyShape(check);
    }
    facts.bypassRls = true;
    QCOMPARE(judgeTables(facts, {secured}, {}).state, CheckState::Ok);
    facts.bypassRls = false;
    facts.superuser = true;
    QCOMPARE(judgeTables(facts, {secured}, {}).state, CheckState::Ok);
}

void TestTableJudge::tables_columnsLeftOut_areNamed()
{
    TableSchema partial = table("customers");
    partial.unreadableColumns = {QStringLiteral("secret"), QStringLiteral("email")};
    const CheckResult check = judgeTables(serverFacts(), {partial}, {});
    QCOMPARE(check.state, CheckState::Warning);
    QVERIFY(check.message.contains(u"public.customers without secret, email"));
    verifyShape(check);
}

void TestTableJudge::tables_leftOutByChoice_areNotJudged_data()
{
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<QStringList>("leftOut");
    QTest::addColumn<QString>("errorId");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *selected, const char *leftOut,
                        const char *errorId, const char *found) {
        const auto words = [](const char *text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << words(selected) << words(leftOut) << QString::fromLatin1(errorId)
                            << QString::fromLatin1(found);
    };
    row("the unreadable ones", "", "b public.c", "", "1 of 1 tables");
    row("one of them", "", "b", "table-perm", "1 of 2 tables");
    row("all", "", "a b c", "all-left-out", "0 of 0 tables");
    row("all but unreadable ones", "", "a b", "all-left-out", "0 of 1 tables");
    row("selected", "a public.b", "b", "", "1 of 1 tables");
    row("all selected", "b c", "public.b \"public\".\"c\"", "all-left-out", "0 of 0 tables");
    row("selected, not there", "a nothing", "public.nothing", "", "1 of 1 tables");
    row("none of those selected", "a", "c", "", "1 of 1 tables");
}

void TestTableJudge::tables_leftOutByChoice_areNotJudged()
{
    QFETCH(QStringList, selected);
    QFETCH(QStringList, leftOut);
    QFETCH(QString, found);
    TableMethods methods;
    for (const QString &name : leftOut)
        methods.insert(name, QStringLiteral("skip"));
    const QList<TableSchema> tables = {table("a"), unreadableTable("b"),
                                       unreadableTable("c", false)};
    const CheckResult check = judgeTables(serverFacts(), tables, selected, methods);
    QTEST(check.errorId, "errorId");
    QCOMPARE(check.found, found);
    const bool somethingLeft = selected.isEmpty() || selected.join(u' ').contains(u'b')
        || selected.join(u' ').contains(u"nothing");
    if (check.state == CheckState::Ok)
        QCOMPARE(check.message.contains(u"Left out by choice: "), somethingLeft);
    verifyShape(check);
    // Another method judges them as ever.
    for (QString &method : methods)
        method = QStringLiteral("full");
    QCOMPARE(judgeTables(serverFacts(), tables, selected, methods),
             judgeTables(serverFacts(), tables, selected));
}

QTEST_GUILESS_MAIN(TestTableJudge)
#include "tst_tablejudge.moc"
