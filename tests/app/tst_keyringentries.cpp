// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/keyringentries.h"

#include <QTest>

using namespace tributary;

namespace {

ConnInfo connection(const char *uriPart = "ana@db:5432/shop")
{
    // "user@host:port/database"
    const QString text = QString::fromLatin1(uriPart);
    ConnInfo info;
    info.user = text.section(u'@', 0, 0);
    info.host = text.section(u'@', 1).section(u':', 0, 0);
    info.port = text.section(u':', 1).section(u'/', 0, 0);
    info.database = text.section(u'/', 1);
    return info;
}

ConnInfo throughTunnel()
{
    ConnInfo info = connection();
    info.tunnel = {.host = QStringLiteral("bastion"),
                   .port = QStringLiteral("2222"),
                   .user = QStringLiteral("bob")};
    return info;
}

SavedSource savedAs(const char *name, const ConnInfo &connection)
{
    SavedSource source;
    source.name = QString::fromLatin1(name);
    source.connection = connection;
    return source;
}

SavedDraft draftWith(const QByteArray &content)
{
    SavedDraft draft;
    draft.content = content;
    return draft;
}

} // namespace

class TestKeyringEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry_byWhatDiffers_isTheSameOrNot_data();
    void entry_byWhatDiffers_isTheSameOrNot();
    void removedSource_leavesTheEntryThatOthersNeed_data();
    void removedSource_leavesTheEntryThatOthersNeed();
    void united_entriesOfBoth_areThereOnce();
    void drafts_anyContent_tellWhatTheyKeep_data();
    void drafts_anyContent_tellWhatTheyKeep();
};

void TestKeyringEntries::entry_byWhatDiffers_isTheSameOrNot_data()
{
    QTest::addColumn<ConnInfo>("other");
    QTest::addColumn<bool>("same");
    ConnInfo otherwiseEncrypted = connection();
    otherwiseEncrypted.sslMode = QStringLiteral("require");
    otherwiseEncrypted.extra = {{QStringLiteral("connect_timeout"), QStringLiteral("5")}};
    QTest::newRow("nothing") << connection() << true;
    QTest::newRow("encryption and other settings") << otherwiseEncrypted << true;
    QTest::newRow("user") << connection("bob@db:5432/shop") << false;
    QTest::newRow("host") << connection("ana@db2:5432/shop") << false;
    QTest::newRow("port") << connection("ana@db:5433/shop") << false;
    QTest::newRow("database") << connection("ana@db:5432/crm") << false;
    QTest::newRow("tunnel") << throughTunnel() << false;
}

void TestKeyringEntries::entry_byWhatDiffers_isTheSameOrNot()
{
    QFETCH(const ConnInfo, other);
    QTEST(isSameEntry(connection(), other), "same");
    QTEST(isSameEntry(other, connection()), "same");
}

void TestKeyringEntries::removedSource_leavesTheEntryThatOthersNeed_data()
{
    QTest::addColumn<QList<SavedSource>>("left");
    QTest::addColumn<QList<SavedDraft>>("drafts");
    QTest::addColumn<bool>("goes");
    using Sources = QList<SavedSource>;
    using Drafts = QList<SavedDraft>;
    const SavedDraft waiting = draftWith(
        R"({"kept": [{"user": "ana", "host": "db", "port": "5432", "database": "shop"}]})");
    const SavedDraft elsewhere = draftWith(
        R"({"kept": [{"user": "ana", "host": "db", "port": "5432", "database": "crm"}]})");
    QTest::newRow("the only one") << Sources() << Drafts() << true;
    QTest::newRow("others of other logins")
        << Sources{savedAs("a", connection("bob@db:5432/shop")), savedAs("b", throughTunnel())}
        << Drafts() << true;
    QTest::newRow("another of the same login")
        << Sources{savedAs("a", connection("bob@db:5432/shop")), savedAs("b", connection())}
        << Drafts() << false;
    QTest::newRow("a setup that waits") << Sources() << Drafts{elsewhere, waiting} << false;
    QTest::newRow("a setup of another login") << Sources() << Drafts{elsewhere} << true;
}

void TestKeyringEntries::removedSource_leavesTheEntryThatOthersNeed()
{
    QFETCH(const QList<SavedSource>, left);
    QFETCH(const QList<SavedDraft>, drafts);
    QFETCH(const bool, goes);
    QCOMPARE(unusedEntries({connection()}, connectionsOf(left) + connectionsKeptBy(drafts)),
             goes ? QList<ConnInfo>{connection()} : QList<ConnInfo>());
}

void TestKeyringEntries::united_entriesOfBoth_areThereOnce()
{
    const ConnInfo crm = connection("ana@db:5432/crm");
    QCOMPARE(unitedEntries({connection()}, {connection(), crm, crm, throughTunnel()}),
             (QList<ConnInfo>{connection(), crm, throughTunnel()}));
    QCOMPARE(unitedEntries({}, {}), QList<ConnInfo>());
}

void TestKeyringEntries::drafts_anyContent_tellWhatTheyKeep_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("kept");
    const auto row = [](const char *name, const QByteArray &content, const QStringList &kept = {}) {
        QTest::newRow(name) << content << kept;
    };
    row("two", R"({"kept": [{"user": "ana", "host": "db", "port": "5432", "database": "shop"},
                            {"user": "ana", "host": "db", "port": "5432", "database": "shop",
                             "tunnel_host": "bastion", "tunnel_port": "2222", "tunnel_user": "bob"}]})",
        {connection().displayName(), throughTunnel().displayName()});
    row("none", R"({"kept": []})");
    row("of an older version", R"({"kind": "tributary-draft"})");
    row("damaged", "{");
    row("empty", "");
    row("of another type", R"({"kept": "x"})");
}

void TestKeyringEntries::drafts_anyContent_tellWhatTheyKeep()
{
    QFETCH(const QByteArray, content);
    QStringList names;
    const QList<ConnInfo> kept = connectionsKeptBy({draftWith(content)});
    for (const ConnInfo &each : kept)
        names.append(each.displayName());
    QTEST(names, "kept");
}

QTEST_GUILESS_MAIN(TestKeyringEntries)
#include "tst_keyringentries.moc"
