// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/draftrequests.h"

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
