// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/logfacts.h"
#include "wizard/draftrequests.h"

#include <QSet>
#include <QTest>

using namespace tributary;

namespace {

/// What the answers mean for the engine.
class TestDraftRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void guideOf_isOfTheServersVersion_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<ReplicationRight>("right");
        QTest::newRow("15") << 150008 << ReplicationRight::Console;
        QTest::newRow("17") << 170004 << ReplicationRight::Attribute;
    }

    void guideOf_isOfTheServersVersion()
    {
        QFETCH(const int, version);
        QFETCH(const ReplicationRight, right);
        SetupDraft draft;
        draft.recognised = Provider::Supabase;
        draft.serverVersion = version;
        QCOMPARE(guideOf(draft).right, right);
        draft.provider = Provider::Rds; // the reader knows better
        QCOMPARE(guideOf(draft).right, ReplicationRight::RdsRole);
    }

    void furtherDatabases_haveSlotsOfTheirOwn_data()
    {
        QTest::addColumn<QStringList>("databases"); // the first page's, then the further ones
        QTest::addColumn<QStringList>("slots_"); // empty: the default name
        const auto row = [](const char *name, const QStringList &databases,
                            const QStringList &slots_) {
            QTest::newRow(name) << databases << slots_;
        };
        const QString shop = QStringLiteral("my_shop");
        const QString none;
        row("all different", {shop, QStringLiteral("crm"), QStringLiteral("stock")},
            {none, none, none});
        row("one name for two", {shop, QStringLiteral("My-Shop")},
            {none, QStringLiteral("tributary_my_shop_2")});
        row("one name for three, not the first",
            {QStringLiteral("crm"), shop, QStringLiteral("my-shop"), QStringLiteral("MY SHOP")},
            {none, none, QStringLiteral("tributary_my_shop_2"),
             QStringLiteral("tributary_my_shop_3")});
        row("the numbered name is one, too",
            {shop, QStringLiteral("my_shop_2"), QStringLiteral("my-shop")},
            {none, none, QStringLiteral("tributary_my_shop_3")});
        row("a slot of a database that is synced already", {shop, QStringLiteral("busy-one")},
            {none, QStringLiteral("tributary_busy_one_2")});
        row("a slot of its own that is there", {shop, QStringLiteral("kept")}, {none, none});
        row("longer than a name may be", {QString(70, u'x'), QString(71, u'x')},
            {none, QStringLiteral("tributary_") + QString(51, u'x') + QStringLiteral("_2")});
    }

    void furtherDatabases_haveSlotsOfTheirOwn()
    {
        QFETCH(QStringList, databases);
        QFETCH(const QStringList, slots_);
        SetupDraft draft;
        draft.source.name = QStringLiteral("Shop");
        draft.source.method = QStringLiteral("log");
        draft.source.destination = QStringLiteral("sqlite:/tmp/shop.sqlite");
        draft.source.connection.database = databases.takeFirst();
        draft.furtherDatabases = databases;
        draft.slotsOnServer = {{QStringLiteral("tributary_busy_one"), QStringLiteral("busy_one")},
                               {QStringLiteral("tributary_kept"), QStringLiteral("kept")}};
        QStringList found;
        QSet<QString> made;
        QSet<QString> files;
        const QList<SavedSource> sources = sourcesOf(draft, {});
        for (const SavedSource &source : sources) {
            found.append(source.slot);
            files.insert(source.destination);
            made.insert(source.made.value(QStringLiteral("slot")));
            QVERIFY(isSlotName(source.made.value(QStringLiteral("slot"))));
        }
        QCOMPARE(found, slots_);
        QCOMPARE(made.size(), sources.size());
        QCOMPARE(files.size(), sources.size());
        // Whoever asks is told the same.
        for (qsizetype i = 1; i < sources.size(); ++i) {
            const QString database = sources[i].connection.database;
            QCOMPARE(scriptRequest(draft, database).slot, sources[i].slot);
            QCOMPARE(scriptRequest(draft, database).publication, sources[i].publication);
            const SourceCheckRequest check = furtherCheckRequest(draft, {}, database);
            QCOMPARE(check.slot, sources[i].slot);
            QCOMPARE(check.publication, sources[i].publication);
            QCOMPARE(check.connection.database, database);
            QVERIFY(check.log);
        }
        QCOMPARE(missingSlots(draft, {}), static_cast<int>(sources.size()));
    }

    void choice_ofRoleTablesAndColumns_isNewWhenItDiffers()
    {
        SetupDraft draft;
        draft.role.way = UserWay::Create;
        QVERIFY(!isChoiceNew(draft)); // nothing was given yet
        draft.role.given = choiceMark(draft);
        QVERIFY(!isChoiceNew(draft));
        draft.role.password = "another";
        draft.source.destination = QStringLiteral("sqlite:/tmp/x");
        QVERIFY(!isChoiceNew(draft));
        const SetupDraft before = draft;
        draft.source.tables = {QStringLiteral("public.orders")};
        QVERIFY(isChoiceNew(draft));
        draft = before;
        draft.columns = {{QStringLiteral("public.orders"), {QStringLiteral("id")}}};
        QVERIFY(isChoiceNew(draft));
        draft = before;
        draft.role.futureTables = true;
        QVERIFY(isChoiceNew(draft));
        draft = before;
        draft.role.name = QStringLiteral("other");
        QVERIFY(isChoiceNew(draft));
    }

    void source_ofANewRole_keepsWhatItWasGranted()
    {
        SetupDraft draft;
        draft.columns = {{QStringLiteral("public.orders"), {QStringLiteral("id")}}};
        draft.role.futureTables = true;
        draft.role.way = UserWay::Script;
        QCOMPARE(sourcesOf(draft, {}).constFirst().columns, draft.columns);
        QVERIFY(sourcesOf(draft, {}).constFirst().futureTables);
        draft.role.way = UserWay::Login;
        QVERIFY(sourcesOf(draft, {}).constFirst().columns.isEmpty());
        QVERIFY(!sourcesOf(draft, {}).constFirst().futureTables);
    }

    void checkRequest_tablesLeftOut_areToldToTheCheck()
    {
        SetupDraft draft;
        draft.source.tableMethods = {{QStringLiteral("public.log"), QStringLiteral("skip")}};
        for (const bool log : {false, true})
            QCOMPARE(checkRequest(draft, {}, log).tableMethods, draft.source.tableMethods);
        QCOMPARE(roleCheckRequest(draft, {}).tableMethods, draft.source.tableMethods);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestDraftRequests)
#include "tst_draftrequests.moc"
