// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/planner.h"

#include <QTest>

using namespace tributary;

namespace {

TableSchema tableOf(quint32 oid, const char *schemaName, const char *name)
{
    TableSchema schema;
    schema.id = {
        .oid = oid, .schema = QString::fromUtf8(schemaName), .name = QString::fromUtf8(name)};
    return schema;
}

QList<TableSchema> catalogue()
{
    QList<TableSchema> tables = {tableOf(1, "public", "orders"), tableOf(2, "public", "Orders"),
                                 tableOf(3, "sales", "orders"), tableOf(4, "sales", "a.b"),
                                 tableOf(5, "public", "a\"b")};
    TableSchema closed = tableOf(6, "public", "closed");
    closed.readable = false;
    TableSchema locked = tableOf(7, "locked", "t");
    locked.readable = false;
    locked.schemaReadable = false;
    TableSchema secured = tableOf(8, "public", "secured");
    secured.rowSecurity = true;
    TableSchema extension = tableOf(9, "public", "spatial_ref_sys");
    extension.ofExtension = true;
    TableSchema partial = tableOf(10, "public", "partial");
    partial.unreadableColumns = {QStringLiteral("salary"), QStringLiteral("iban")};
    tables << closed << locked << secured << extension << partial;
    return tables;
}

ConnInfo shop()
{
    ConnInfo info;
    info.database = QStringLiteral("shop");
    info.user = QStringLiteral("ana");
    return info;
}

QList<PlannedTable> planned(const QStringList &wanted)
{
    return planTables(catalogue(), wanted, shop());
}

/// "schema.name", with "-" for skipped ones and the error's id for those that fail.
QStringList shown(const QList<PlannedTable> &plan)
{
    QStringList list;
    for (const PlannedTable &table : plan) {
        QString text = table.schema.id.displayName();
        if (table.skipped)
            text.prepend(u'-');
        if (table.error)
            text += u' ' + table.error->id();
        list.append(text);
    }
    return list;
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planTables_nothingWanted_takesAllThatCanBeRead();
    void planTables_nothingWanted_saysWhyTablesAreLeftOut();
    void planTables_wantedNames_areFoundHoweverTheyAreWritten_data();
    void planTables_wantedNames_areFoundHoweverTheyAreWritten();
    void planTables_wantedTwice_isPlannedOnce();
    void planTables_wantedOrder_isKept();
    void planTables_wantedProblems_areErrorsOfTheTable_data();
    void planTables_wantedProblems_areErrorsOfTheTable();
    void planTables_wantedOfTheSystem_isRefused();
    void planTables_wantedOfAnExtension_isTaken();
    void planTables_kinds_areNoted_data();
    void planTables_kinds_areNoted();
    void planTables_unreadableColumns_areNoted();
    void planTables_emptyCatalogue_isEmptyPlan();
    void planTables_errors_nameTheGrant();
    void planTables_leftOut_isSkippedWhateverIsWrong();
    void planTables_chosenMethod_goesWithTheTable();
    void unusedMethods_ofTablesThatAreNotThere_areTold();
    void somethingPlanned_allSkipped_saysWhy();
};

void TestPlanner::planTables_nothingWanted_takesAllThatCanBeRead()
{
    QCOMPARE(
        shown(planned({})),
        QStringList({QStringLiteral("public.orders"), QStringLiteral("public.Orders"),
                     QStringLiteral("sales.orders"), QStringLiteral("sales.a.b"),
                     QStringLiteral("public.a\"b"), QStringLiteral("-public.closed"),
                     QStringLiteral("-locked.t"), QStringLiteral("public.secured row-security"),
                     QStringLiteral("public.partial")}));
}

void TestPlanner::planTables_nothingWanted_saysWhyTablesAreLeftOut()
{
    const QList<PlannedTable> plan = planned({});
    QCOMPARE(plan[5].notes, QStringList{QStringLiteral("\"ana\" may not read public.closed.")});
    QCOMPARE(plan[6].notes,
             QStringList{QStringLiteral("\"ana\" may not use the schema of locked.t.")});
}

void TestPlanner::planTables_wantedNames_areFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<quint32>("oid");
    const auto row = [](const char *wanted, quint32 oid) {
        QTest::newRow(wanted) << QString::fromUtf8(wanted) << oid;
    };
    row("public.orders", 1);
    row("orders", 1);
    row("\"public\".\"orders\"", 1);
    row("\"orders\"", 1);
    row("Orders", 2);
    row("public.Orders", 2);
    row("sales.orders", 3);
    row("sales.a.b", 4);
    row("\"sales\".\"a.b\"", 4);
    row("public.a\"b", 5);
    row("\"public\".\"a\"\"b\"", 5);
    row("a\"b", 5);
}

void TestPlanner::planTables_wantedNames_areFoundHoweverTheyAreWritten()
{
    QFETCH(QString, wanted);
    QFETCH(quint32, oid);
    const QList<PlannedTable> plan = planned({wanted});
    QCOMPARE(plan.size(), 1);
    QVERIFY(!plan[0].error && !plan[0].skipped);
    QCOMPARE(plan[0].schema.id.oid, oid);
}

void TestPlanner::planTables_wantedTwice_isPlannedOnce()
{
    QCOMPARE(shown(planned({QStringLiteral("orders"), QStringLiteral("public.orders"),
                            QStringLiteral("\"orders\"")})),
             QStringList{QStringLiteral("public.orders")});
}

void TestPlanner::planTables_wantedOrder_isKept()
{
    QCOMPARE(
        shown(planned(
            {QStringLiteral("sales.orders"), QStringLiteral("nix"), QStringLiteral("Orders")})),
        QStringList({QStringLiteral("sales.orders"), QStringLiteral("public.nix table-missing"),
                     QStringLiteral("public.Orders")}));
}

void TestPlanner::planTables_wantedProblems_areErrorsOfTheTable_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("planned");
    const auto row = [](const char *wanted, const char *planned) {
        QTest::newRow(wanted) << QString::fromUtf8(wanted) << QString::fromUtf8(planned);
    };
    row("nix", "public.nix table-missing");
    row("sales.nix", "sales.nix table-missing");
    row("ORDERS", "public.ORDERS table-missing"); // upper and lower case differ
    row("a.b", "a.b table-missing");
    row(" orders", "public. orders table-missing");
    row("", "public. table-missing");
    row(".", ". table-missing");
    row("public.closed", "public.closed table-perm");
    row("locked.t", "locked.t schema-perm");
    row("secured", "public.secured row-security");
}

void TestPlanner::planTables_wantedProblems_areErrorsOfTheTable()
{
    QFETCH(QString, wanted);
    QFETCH(QString, planned);
    QCOMPARE(shown(planTables(catalogue(), {wanted}, shop())), QStringList{planned});
}

void TestPlanner::planTables_wantedOfTheSystem_isRefused()
{
    for (const char *wanted : {"pg_catalog.pg_class", "information_schema.tables"}) {
        const QList<PlannedTable> plan = planTables(catalogue(), {QString::fromLatin1(wanted)},
                                                    shop());
        QVERIFY(plan.size() == 1 && plan[0].error);
        QCOMPARE(plan[0].error->id(), QStringLiteral("table-missing"));
        QVERIFY2(plan[0].error->message.contains(u"is the server's own"),
                 qPrintable(plan[0].error->message));
    }
}

void TestPlanner::planTables_wantedOfAnExtension_isTaken()
{
    QCOMPARE(shown(planned({QStringLiteral("spatial_ref_sys")})),
             QStringList{QStringLiteral("public.spatial_ref_sys")});
}

void TestPlanner::planTables_kinds_areNoted_data()
{
    QTest::addColumn<TableKind>("kind");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("table") << TableKind::Table << QStringList();
    QTest::newRow("partitioned table") << TableKind::PartitionedTable << QStringList();
    QTest::newRow("view") << TableKind::View << QStringList{QStringLiteral("a view")};
    QTest::newRow("materialised view")
        << TableKind::MaterialisedView << QStringList{QStringLiteral("a materialised view")};
    QTest::newRow("foreign table")
        << TableKind::ForeignTable << QStringList{QStringLiteral("a foreign table")};
}

void TestPlanner::planTables_kinds_areNoted()
{
    QFETCH(TableKind, kind);
    QFETCH(QStringList, notes);
    TableSchema schema = tableOf(1, "public", "t");
    schema.kind = kind;
    QCOMPARE(planTables({schema}, {}, shop())[0].notes, notes);
}

void TestPlanner::planTables_unreadableColumns_areNoted()
{
    QCOMPARE(planned({QStringLiteral("partial")})[0].notes,
             QStringList{QStringLiteral("without the columns that may not be read: salary, iban")});
}

void TestPlanner::planTables_emptyCatalogue_isEmptyPlan()
{
    QVERIFY(planTables({}, {}, shop()).isEmpty());
    QCOMPARE(shown(planTables({}, {QStringLiteral("orders")}, shop())),
             QStringList{QStringLiteral("public.orders table-missing")});
}

void TestPlanner::planTables_errors_nameTheGrant()
{
    const QList<PlannedTable> plan = planned({QStringLiteral("closed"), QStringLiteral("locked.t"),
                                              QStringLiteral("secured"), QStringLiteral("nix")});
    const auto text = [&](qsizetype i) {
        return (plan[i].error->message + u'\n' + plan[i].error->actions.join(u'\n')).toUtf8();
    };
    QVERIFY2(text(0).contains(R"(GRANT SELECT ON "public"."closed" TO "ana")"),
             text(0).constData());
    QVERIFY2(text(1).contains(R"(GRANT USAGE ON SCHEMA "locked" TO "ana")"), text(1).constData());
    QVERIFY2(text(2).contains(R"(ALTER ROLE "ana" BYPASSRLS)"), text(2).constData());
    QVERIFY2(text(3).contains("There is no table \"public.nix\" in the database \"shop\"."),
             text(3).constData());
    for (qsizetype i = 0; i < plan.size(); ++i)
        QVERIFY2(!text(i).contains('?'), text(i).constData());
}

void TestPlanner::planTables_leftOut_isSkippedWhateverIsWrong()
{
    const QStringList names = {QStringLiteral("public.orders"), QStringLiteral("public.closed"),
                               QStringLiteral("secured"), QStringLiteral("nix")};
    TableMethods methods;
    for (const QString &name : names)
        methods.insert(name, QStringLiteral("skip"));
    QList<PlannedTable> plan = planTables(catalogue(), names, shop(), methods);
    QCOMPARE(shown(plan),
             QStringList({QStringLiteral("-public.orders"), QStringLiteral("-public.closed"),
                          QStringLiteral("-public.secured"), QStringLiteral("-public.nix")}));
    plan = planTables(catalogue(), {}, shop(), methods);
    plan.removeIf([](const PlannedTable &table) { return table.chosen != u"skip"; });
    QCOMPARE(shown(plan),
             QStringList({QStringLiteral("-public.orders"), QStringLiteral("-public.closed"),
                          QStringLiteral("-public.secured")}));
    for (const PlannedTable &table : std::as_const(plan))
        QCOMPARE(table.notes,
                 QStringList{QStringLiteral("left out by choice; an earlier copy stays as it is")});
}

void TestPlanner::planTables_chosenMethod_goesWithTheTable()
{
    const TableMethods methods{{QStringLiteral("orders"), QStringLiteral("full")},
                               {QStringLiteral("sales.orders"), QStringLiteral("log")}};
    QList<PlannedTable> plan = planTables(catalogue(), {}, shop(), methods);
    plan.removeIf([](const PlannedTable &table) { return table.chosen.isEmpty(); });
    QCOMPARE(shown(plan),
             QStringList({QStringLiteral("public.orders"), QStringLiteral("sales.orders")}));
    QCOMPARE(plan[0].chosen, QStringLiteral("full"));
    QCOMPARE(plan[1].chosen, QStringLiteral("log"));
}

void TestPlanner::unusedMethods_ofTablesThatAreNotThere_areTold()
{
    const TableMethods methods{{QStringLiteral("orders"), QStringLiteral("full")},
                               {QStringLiteral("public.Nix %1"), QStringLiteral("skip")}};
    QCOMPARE(unusedMethods(catalogue(), methods),
             QStringList{QStringLiteral("There is no table public.Nix %1: the method chosen for it "
                                        "has no effect.")});
}

void TestPlanner::somethingPlanned_allSkipped_saysWhy()
{
    const auto idOf = [](const QList<PlannedTable> &plan) {
        const Status status = somethingPlanned(plan, QStringLiteral("shop"), QStringLiteral("ana"));
        return status ? QString() : status.error().id();
    };
    QCOMPARE(idOf(planned({})), QString());
    QCOMPARE(idOf({}), QStringLiteral("nothing-to-sync"));
    PlannedTable skipped;
    skipped.skipped = true;
    QCOMPARE(idOf({skipped}), QStringLiteral("nothing-to-sync"));
    PlannedTable leftOut = skipped;
    leftOut.chosen = QStringLiteral("skip");
    QCOMPARE(idOf({skipped, leftOut}), QStringLiteral("all-left-out"));
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
