// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/draftjson.h"
#include "wizard/draftrequests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tributary;

/// The answers of the assistant as JSON, and what they mean for the engine.
class TestDraftJson : public QObject
{
    Q_OBJECT

private:
    static SetupDraft fullDraft()
    {
        SetupDraft draft;
        SavedSource &source = draft.source;
        source.name = QStringLiteral("Shop \"<b>\" \u202e");
        source.connection.host = QStringLiteral("db.example");
        source.connection.port = QStringLiteral("6432");
        source.connection.database = QStringLiteral("Shop DB");
        source.connection.user = QStringLiteral("ana");
        source.connection.sslMode = QStringLiteral("verify-full");
        source.connection.sslRootCert = QStringLiteral("/ca.pem");
        source.connection.sslCert = QStringLiteral("/me.pem");
        source.connection.sslKey = QStringLiteral("/me.key");
        source.connection.tunnel = {.host = QStringLiteral("jump"),
                                    .port = QStringLiteral("2222"),
                                    .user = QStringLiteral("ops")};
        source.connection.extra = {{QStringLiteral("connect_timeout"), QStringLiteral("3")}};
        source.destination = QStringLiteral("sqlite:/data/shop.sqlite");
        source.method = QStringLiteral("log");
        source.plugin = QStringLiteral("pgoutput");
        source.slot = QStringLiteral("my_slot");
        source.publication = QStringLiteral("my_pub");
        source.keepDeleted = true;
        source.schedule = QStringLiteral("daily at 06:30");
        source.scheduler = QStringLiteral("systemd");
        source.tables = {QStringLiteral("public.orders"), QStringLiteral("sales.items")};
        source.tableMethods.insert(QStringLiteral("sales.items"), QStringLiteral("full"));
        draft.keepPassword = true;
        draft.startNow = false;
        draft.role = {.way = UserWay::Script,
                      .name = QStringLiteral("reader"),
                      .keepPassword = true,
                      .futureTables = true,
                      .followsLog = true,
                      .handedOver = true,
                      .made = QStringLiteral("reader"),
                      .given = "0a1b"};
        draft.columns.insert(QStringLiteral("public.orders"),
                             {QStringLiteral("id"), QStringLiteral("note")});
        draft.provider = Provider::CloudSql;
        draft.slotTakenOver = true;
        draft.publicationTakenOver = true;
        draft.kept = {source.connection, {}};
        draft.furtherDatabases = {QStringLiteral("crm")};
        return draft;
    }

private Q_SLOTS:

    void fullDraft_comesBackAsItWas()
    {
        const SetupDraft draft = fullDraft();
        const std::optional<SetupDraft> back = draftFromJson(draftToJson(draft));
        QVERIFY(back.has_value());
        QCOMPARE(*back == draft, true);
    }

    void emptyDraft_comesBackAsItWas()
    {
        const std::optional<SetupDraft> back = draftFromJson(draftToJson({}));
        QVERIFY(back.has_value());
        QCOMPARE(*back == SetupDraft(), true);
    }

    void passwords_areNotWritten()
    {
        SetupDraft draft = fullDraft();
        draft.password = "canary-login";
        draft.role.password = "canary-role";
        draft.role.ready = true;
        draft.source.connection.extra.append(
            {QStringLiteral("sslpassword"), QStringLiteral("canary-key")});
        const QByteArray json = draftToJson(draft);
        QVERIFY2(!json.contains("canary"), json.constData());
        const std::optional<SetupDraft> back = draftFromJson(json);
        QVERIFY(back.has_value());
        QVERIFY(back->password.isEmpty() && back->role.password.isEmpty());
        QVERIFY(!back->role.ready); // is for a check to say
    }

    void foreignText_isNoDraft_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1, 2]");
        QTest::newRow("cut off") << draftToJson({}).left(40);
        QTest::newRow("other kind") << QByteArray(R"({"kind":"something"})");
    }

    void foreignText_isNoDraft()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!draftFromJson(json).has_value());
    }

    void wrongTypes_keepDefaults()
    {
        const std::optional<SetupDraft> draft = draftFromJson(
            R"({"kind":"tributary-draft","source":7,"role":{"way":"boss","name":[]},
                "columns":"x","further_databases":{},"provider":"mars"})");
        QVERIFY(draft.has_value());
        QCOMPARE(*draft == SetupDraft(), true);
    }

    void draftOfBefore_hasNoSchedule()
    {
        QJsonObject object = QJsonDocument::fromJson(draftToJson(fullDraft())).object();
        QJsonObject source = object.value(u"source").toObject();
        source.remove(QStringLiteral("schedule"));
        source.remove(QStringLiteral("scheduler"));
        object.insert(QStringLiteral("source"), source);
        const auto draft = draftFromJson(QJsonDocument(object).toJson());
        QVERIFY(draft);
        QCOMPARE(draft->source.schedule, QString());
        QCOMPARE(draft->source.destination, fullDraft().source.destination);
    }

    void sourcesOf_furtherDatabase_isASourceOfItsOwn()
    {
        const QList<SavedSource> sources = sourcesOf(fullDraft(),
                                                     {QStringLiteral("Shop \"<b>\" \u202e (crm)")});
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources[0].connection.user, QStringLiteral("reader"));
        QCOMPARE(sources[0].slot, QStringLiteral("my_slot"));
        // What was there before is not ours to take away.
        QCOMPARE(sources[0].made,
                 (QMap<QString, QString>{{QStringLiteral("role"), QStringLiteral("reader")}}));
        QCOMPARE(sources[1].connection.database, QStringLiteral("crm"));
        QCOMPARE(sources[1].connection.user, QStringLiteral("reader"));
        QVERIFY(sources[1].name.endsWith(QStringLiteral("(crm) 2")));
        QVERIFY(sources[1].destination.startsWith(QStringLiteral("sqlite:/data/shop-")));
        QVERIFY(sources[1].destination != sources[0].destination);
        QVERIFY(sources[1].slot.isEmpty() && sources[1].tables.isEmpty());
        QCOMPARE(sources[1].made.value(QStringLiteral("slot")), QStringLiteral("tributary_crm"));
        QCOMPARE(sources[1].made.value(QStringLiteral("publication")),
                 QStringLiteral("tributary_crm"));
    }

    void sourcesOf_ownLogin_makesNothingForFullCopies()
    {
        SetupDraft draft = fullDraft();
        draft.role = {};
        draft.furtherDatabases.clear();
        draft.source.method = QStringLiteral("full");
        const QList<SavedSource> sources = sourcesOf(draft, {});
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources[0].connection.user, QStringLiteral("ana"));
        QVERIFY(sources[0].made.isEmpty());
    }

    void scriptRequest_choosesTablesOfTheFirstDatabaseOnly()
    {
        SetupDraft draft = fullDraft();
        draft.role.password = "secret";
        const ScriptRequest first = scriptRequest(draft, QStringLiteral("Shop DB"));
        QCOMPARE(first.tables.size(), 2);
        QCOMPARE(first.tables[0].columns,
                 (QStringList{QStringLiteral("id"), QStringLiteral("note")}));
        QCOMPARE(first.publication, QStringLiteral("my_pub"));
        QVERIFY(first.log);
        QCOMPARE(first.passwordForm, ScriptPassword::Verifier);
        const ScriptRequest second = scriptRequest(draft, QStringLiteral("crm"));
        QVERIFY(second.tables.isEmpty());
        QVERIFY(second.publication.isEmpty());
        draft.provider = Provider::Neon;
        QCOMPARE(scriptRequest(draft, QStringLiteral("crm")).passwordForm, ScriptPassword::Plain);
    }

    void checkRequest_awaitedRole_asksWithTheLogin()
    {
        SetupDraft draft = fullDraft();
        draft.password = "login";
        draft.role.password = "role";
        QCOMPARE(checkRequest(draft, {}, true).connection.user, QStringLiteral("ana"));
        QCOMPARE(checkRequest(draft, {}, true).password, QByteArray("login"));
        QCOMPARE(roleCheckRequest(draft, {}).connection.user, QStringLiteral("reader"));
        QVERIFY(roleCheckRequest(draft, {}).log);
        draft.role.ready = true;
        QCOMPARE(checkRequest(draft, {}, false).connection.user, QStringLiteral("reader"));
        QCOMPARE(checkRequest(draft, {}, false).password, QByteArray("role"));
    }
};

QTEST_APPLESS_MAIN(TestDraftJson)
#include "tst_draftjson.moc"
