// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/import/importers.h"

#include <QTest>

using namespace tributary;

namespace {

QStringList urisOf(const FoundConnections &found)
{
    QStringList uris;
    for (const FoundConnection &each : found.connections)
        uris.append(each.name + QStringLiteral(" = ") + each.connection.toUri());
    uris.sort();
    return uris;
}

/// JSON is easier to read here with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Everything that is shown of what was found.
QString allTextOf(const FoundConnections &found)
{
    QString text = urisOf(found).join(u'\n') + found.notes.join(u'\n');
    for (const FoundConnection &each : found.connections)
        text += each.notes.join(u'\n') + each.origin;
    return text;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void serviceFile_sections_becomeConnections()
    {
        const FoundConnections found = parseServiceFile(
            "# comment\n[shop]\nhost=db.example.com\nport=5433\ndbname=my shop\nuser=ana\n"
            "password=Zaq\nsslmode=verify-full\n\n[empty]\n\n[ other ]\nhost = db2\nuser= bob\n"
            "[broken]\nhost=db3\nport=abc\n");
        QCOMPARE(urisOf(found),
                 (QStringList{QStringLiteral("other = postgresql://bob@db2:5432/"),
                              QStringLiteral("shop = postgresql://ana@db.example.com:5433/"
                                             "my%20shop?sslmode=verify-full")}));
        QCOMPARE(found.notes.size(), 1);
        QVERIFY(found.notes[0].contains(QStringLiteral("\"broken\"")));
        QVERIFY(!allTextOf(found).contains(QStringLiteral("Zaq")));
    }

    void serviceFile_withCarriageReturns_isRead()
    {
        const FoundConnections found = parseServiceFile("[shop]\r\nhost=db\r\nuser=ana\r\n");
        QCOMPARE(urisOf(found), QStringList{QStringLiteral("shop = postgresql://ana@db:5432/")});
    }

    void passFile_entries_haveNoPasswords()
    {
        const FoundConnections found = parsePassFile(
            "# mine\ndb:5433:shop:ana:Zaq\n*:*:*:bob:Zaq\nother:*:*:carl:Zaq:Wsx\n"
            "db:5433:shop:ana:Zaq2\nnonsense\n\\:\\:1:5432:shop:ana:Zaq\n");
        QCOMPARE(urisOf(found),
                 (QStringList{QStringLiteral("other = postgresql://carl@other:5432/"),
                              QStringLiteral("shop on ::1 = postgresql://ana@[::1]:5432/shop"),
                              QStringLiteral("shop on db = postgresql://ana@db:5433/shop")}));
        QVERIFY(!allTextOf(found).contains(QStringLiteral("Zaq")));
    }

    void dbeaver_file_isRead()
    {
        const auto found = parseDBeaver(
            json("{ "
                 "'folders': {}, "
                 "'connections': { "
                 "'postgres-jdbc-1': { "
                 "'provider': 'postgresql', 'driver': 'postgres-jdbc', 'name': 'Shop', "
                 "'configuration': { "
                 "'host': 'db.example.com', 'port': '5433', 'database': 'shop', 'user': 'ana', "
                 "'url': 'jdbc:postgresql://db.example.com:5433/shop', "
                 "'handlers': { "
                 "'ssh_tunnel': {'type': 'TUNNEL', 'enabled': true, 'user': 'bob', "
                 "'properties': {'host': 'bastion', 'port': 2222, 'authType': 'PUBLIC_KEY'}}, "
                 "'postgre_ssl': {'enabled': true, 'properties': {'sslMode': 'require', "
                 "'ssl.ca.cert': '/home/ana/ca.pem'}}}}}, "
                 "'postgres-jdbc-2': { "
                 "'provider': 'postgresql', 'name': 'Only an address', "
                 "'configuration': {'url': 'jdbc:postgresql://db2/shop2'}}, "
                 "'mysql-1': {'provider': 'mysql', 'name': 'Other', "
                 "'configuration': {'host': 'db', 'port': '3306'}}}} "));
        QVERIFY(found);
        QCOMPARE(urisOf(*found),
                 (QStringList{QStringLiteral("Only an address = postgresql://db2:5432/shop2"),
                              QStringLiteral("Shop = postgresql://ana@db.example.com:5433/shop"
                                             "?sslmode=require&sslrootcert=%2Fhome%2Fana%2Fca.pem"
                                             "&ssh_tunnel=bob%40bastion%3A2222")}));
    }

    void pgAdmin_export_isRead()
    {
        const auto found = parsePgAdmin(json(
            "{'Servers': { "
            "'1': {'Name': 'Old form', 'Group': 'Servers', 'Host': 'db.example.com', 'Port': 5433, "
            "'MaintenanceDB': 'shop', 'Username': 'ana', 'SSLMode': 'prefer', "
            "'PassFile': '/home/ana/.pgpass', 'UseSSHTunnel': 0}, "
            "'2': {'Name': 'New form', 'Host': 'db2', 'Port': 5432, 'MaintenanceDB': 'shop', "
            "'Username': 'ana', 'UseSSHTunnel': 1, 'TunnelHost': 'bastion', 'TunnelPort': '22', "
            "'TunnelUsername': 'bob', 'ConnectionParameters': {'sslmode': 'verify-full', "
            "'passfile': '/x', 'options': '-c role=admin', 'connect_timeout': 10}}}} "));
        QVERIFY(found);
        QCOMPARE(urisOf(*found),
                 (QStringList{
                     QStringLiteral("New form = postgresql://ana@db2:5432/shop?sslmode=verify-full"
                                    "&ssh_tunnel=bob%40bastion%3A22&connect_timeout=10"),
                     QStringLiteral(
                         "Old form = postgresql://ana@db.example.com:5433/shop?sslmode=prefer")}));
        QVERIFY(allTextOf(*found).contains(QStringLiteral("\"options\" was left out")));
    }

    void encryptionWeakerThanUsual_isNoted_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("noted");
        QTest::newRow("prefer") << QByteArray("[a]\nhost=db\nsslmode=prefer\n") << true;
        QTest::newRow("disable") << QByteArray("[a]\nhost=db\nsslmode=disable\n") << true;
        QTest::newRow("require") << QByteArray("[a]\nhost=db\nsslmode=require\n") << true;
        QTest::newRow("verify-full") << QByteArray("[a]\nhost=db\nsslmode=verify-full\n") << false;
        QTest::newRow("not said") << QByteArray("[a]\nhost=db\n") << false;
        QTest::newRow("this computer, prefer")
            << QByteArray("[a]\nhost=localhost\nsslmode=prefer\n") << false;
        QTest::newRow("this computer, disable")
            << QByteArray("[a]\nhost=localhost\nsslmode=disable\n") << true;
    }

    void encryptionWeakerThanUsual_isNoted()
    {
        QFETCH(const QByteArray, content);
        const FoundConnections found = parseServiceFile(content);
        QCOMPARE(found.connections.size(), 1);
        QTEST(found.connections[0].notes.join(u' ').contains(QStringLiteral("weaker")), "noted");
    }

    void hostileValues_areNeverPassedOn()
    {
        const FoundConnections found = parseServiceFile(
            "[../../x=y@z:1]\nhost=db\noptions=-c role=admin\nservice=other\n"
            "servicefile=/etc/passwd\npassfile=/etc/shadow\nsslkeylogfile=/tmp/keys\n"
            "gsslib=x\nkrbsrvname=y\nrequirepeer=root\nsslpassword=Zaq\noauth_issuer=https://x\n"
            "[tunnel]\nhost=db\nssh_tunnel=-oProxyCommand=touch x\n");
        QCOMPARE(urisOf(found),
                 QStringList{QStringLiteral("..-..-x-y-z-1 = postgresql://db:5432/")});
        QVERIFY(!allTextOf(found).contains(QStringLiteral("ProxyCommand")));
    }

    void clientKey_thatNamesAnEngine_isLeftOutAndNoted_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QByteArray &content, const char *key = "") {
            QTest::newRow(name) << content << QString::fromLatin1(key);
        };
        row("service file", "[a]\nhost=db\nsslkey=evil:key\n");
        row("service file, library", "[a]\nhost=db\nsslkey=/tmp/evil.so:key\n");
        row("DBeaver",
            json("{'connections': {'1': {'provider': 'postgresql', 'name': 'a', 'configuration': "
                 "{'host': 'db', 'handlers': {'postgre_ssl': {'enabled': true, 'properties': "
                 "{'ssl.client.key': 'evil:key'}}}}}}}"));
        row("pgAdmin",
            json("{'Servers': {'1': {'Name': 'a', 'Host': 'db', 'SSLKey': 'evil:key'}}}"));
        row("pgAdmin since version 7",
            json("{'Servers': {'1': {'Name': 'a', 'Host': 'db', "
                 "'ConnectionParameters': {'sslkey': 'evil:key'}}}}"));
        row("address", "postgresql://ana@db/shop?sslkey=evil%3Akey\n");
        row("service file, a file", "[a]\nhost=db\nsslkey=/home/ana/client.key\n",
            "/home/ana/client.key");
    }

    void clientKey_thatNamesAnEngine_isLeftOutAndNoted()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, key);
        const auto found = parseImport(content, QStringLiteral("x"));
        QVERIFY(found && *found);
        QCOMPARE((*found)->connections.size(), 1);
        const FoundConnection &connection = (*found)->connections[0];
        QCOMPARE(connection.connection.sslKey, key);
        QCOMPARE(connection.notes.join(u' ').contains(QStringLiteral("\"sslkey\" was left out")),
                 key.isEmpty());
        QVERIFY(!allTextOf(**found).contains(QStringLiteral("evil")));
    }

    void anyFile_isRecognisedByItsContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const QByteArray &content, const char *file,
                            int count) {
            QTest::newRow(name) << content << QString::fromLatin1(file) << count;
        };
        row("service file", "[shop]\nhost=db\n", "pg_service.conf", 1);
        row("service file, other name", "\n[shop]\nhost=db\n", "x", 1);
        row("password file", "db:5432:shop:ana:Zaq\n", ".pgpass", 1);
        row("password file, other name", "db:5432:shop:ana:Zaq\n", "x", 1);
        row("password file without entries", "# none\n", ".pgpass", 0);
        row("DBeaver", json("{'connections': {}}"), "x", 0);
        row("pgAdmin", json("{'Servers': {}}"), "x", 0);
        row("addresses", "postgresql://ana:Zaq@db/shop\n# and\nDATABASE_URL=postgres://b/c\n", "x",
            2);
        row("something else", "hello\n", "x", -1);
        row("nothing", "", "x", -1);
        row("other JSON", json("{'a': [1, 2]}"), "x", -1);
    }

    void anyFile_isRecognisedByItsContent()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, fileName);
        const auto found = parseImport(content, fileName);
        QTEST(found && *found ? int((*found)->connections.size()) : -1, "count");
        if (found && *found)
            QVERIFY(!allTextOf(**found).contains(QStringLiteral("Zaq")));
    }

    void damagedJson_isAnError()
    {
        QCOMPARE(parseDBeaver("{").error().kind, ErrorKind::Settings);
        QCOMPARE(parsePgAdmin("[1]").error().kind, ErrorKind::Settings);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
