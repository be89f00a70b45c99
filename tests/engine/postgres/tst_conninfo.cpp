// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "engine/postgres/conninfo.h"
#include "engine/source/connectiontext.h"

#include <QHash>
#include <QTest>

#include <libpq-fe.h>

#include <memory>
#include <vector>

using namespace tributary;

namespace {

/// A text that a person or a hostile server could choose: any signs but control characters and half
/// surrogates.
rc::Gen<QString> anyText(const QString &forbidden = {})
{
    const auto sign = rc::gen::oneOf(
        rc::gen::elementOf(std::u32string(U" /:@?&=%#+,;'\"\\[]{}()~!$*.-_")),
        rc::gen::inRange<char32_t>(U'!', U'\x7f'), rc::gen::inRange<char32_t>(0xa0, 0xd800),
        rc::gen::inRange<char32_t>(0xe000, 0x110000));
    return rc::gen::map(rc::gen::container<std::u32string>(sign),
                        [forbidden](const std::u32string &signs) {
                            QString text;
                            for (const char32_t each : signs) {
                                const QString one = QString::fromUcs4(&each, 1);
                                if (!forbidden.contains(one))
                                    text += one;
                            }
                            return text;
                        });
}

rc::Gen<QString> anyHost()
{
    const auto folder = rc::gen::map(anyText(QStringLiteral(",")), [](const QString &text) {
        return QString(u'/' + text.trimmed());
    });
    return rc::gen::oneOf(
        rc::gen::elementOf(std::vector<QString>{
            QStringLiteral("db.example.com"), QStringLiteral("localhost"),
            QStringLiteral("192.0.2.7"), QStringLiteral("::1"), QStringLiteral("2001:db8::1"),
            QStringLiteral("fe80::1%eth0"), QStringLiteral("m\u00fcnchen.example")}),
        folder);
}

rc::Gen<ConnInfo> anyConnection()
{
    const auto port = rc::gen::map(rc::gen::inRange(1, 65536),
                                   [](int number) { return QString::number(number); });
    const auto hosts = rc::gen::container<std::vector<QString>>(3, anyHost());
    const auto ports = rc::gen::container<std::vector<QString>>(3, port);
    const auto modes = rc::gen::elementOf(
        std::vector<QString>{QString(), QStringLiteral("disable"), QStringLiteral("prefer"),
                             QStringLiteral("require"), QStringLiteral("verify-full")});
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(1, 4), hosts, ports, anyText(), anyText(), modes, anyText(),
                       anyText()),
        [](const auto &parts) {
            const auto &[count, hostList, portList, database, user, mode, file, crl] = parts;
            ConnInfo info;
            info.host = QStringList(hostList.begin(), hostList.begin() + count).join(u',');
            QStringList chosen(portList.begin(), portList.begin() + count);
            if (chosen.count(chosen[0]) == count) // one port for all is written once
                chosen = {chosen[0]};
            info.port = chosen.join(u',');
            info.database = database;
            info.user = user;
            info.sslMode = mode;
            info.sslRootCert = file;
            if (!crl.isEmpty())
                info.extra = {{QStringLiteral("sslcrl"), crl}};
            return info;
        });
}

} // namespace

namespace rc {

template <>
struct Arbitrary<ConnInfo>
{
    static Gen<ConnInfo> arbitrary() { return anyConnection(); }
};

} // namespace rc

class TestConnInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toUri_anyConnection_isReadBackAsItWas();
    void toUri_anyConnection_isReadByLibpqAsItWas();
    void toUri_specialHosts_areEncoded_data();
    void toUri_specialHosts_areEncoded();
    void isLocal_onlyWhenNothingLeavesTheComputer_data();
    void isLocal_onlyWhenNothingLeavesTheComputer();
    void effectiveSslMode_withoutChoice_dependsOnTheHost();
    void displayName_leavesOutWhatIsEmpty_data();
    void displayName_leavesOutWhatIsEmpty();
};

void TestConnInfo::toUri_anyConnection_isReadBackAsItWas()
{
    const bool holds = rc::check("toUri, then parse", [](const ConnInfo &info) {
        const QString uri = info.toUri();
        const Result<ParsedConnection> parsed = parseConnectionText(uri);
        if (!parsed)
            RC_FAIL(QString(uri + u' ' + parsed.error().message).toStdString());
        if (!(parsed->info == info))
            RC_FAIL(QString(uri + u' ' + parsed->info.toUri()).toStdString());
        RC_ASSERT(!parsed->hadPassword);
    });
    QVERIFY(holds);
}

void TestConnInfo::toUri_anyConnection_isReadByLibpqAsItWas()
{
    const bool holds = rc::check("toUri, then PQconninfoParse", [](const ConnInfo &info) {
        const QByteArray uri = info.toUri().toUtf8();
        char *message = nullptr;
        const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
            PQconninfoParse(uri.constData(), &message), &PQconninfoFree);
        const std::unique_ptr<char, decltype(&PQfreemem)> owned(message, &PQfreemem);
        if (options == nullptr)
            RC_FAIL(QByteArray(uri + ' ' + message).toStdString());
        QHash<QString, QString> values;
        for (const PQconninfoOption *each = options.get(); each->keyword != nullptr; ++each)
            values.insert(QString::fromUtf8(each->keyword), QString::fromUtf8(each->val));
        const qsizetype hosts = info.host.split(u',').size();
        const QString port = info.port.contains(u',') ? info.port
                                                      : QStringList(hosts, info.port).join(u',');
        RC_ASSERT(values.value(QStringLiteral("host")) == info.host);
        RC_ASSERT(values.value(QStringLiteral("port")) == port);
        RC_ASSERT(values.value(QStringLiteral("dbname")) == info.database);
        RC_ASSERT(values.value(QStringLiteral("user")) == info.user);
        RC_ASSERT(values.value(QStringLiteral("sslmode")) == info.sslMode);
        RC_ASSERT(values.value(QStringLiteral("sslrootcert")) == info.sslRootCert);
        for (const auto &[keyword, value] : info.extra)
            RC_ASSERT(values.value(keyword) == value);
        RC_ASSERT(values.value(QStringLiteral("password")).isEmpty());
    });
    QVERIFY(holds);
}

void TestConnInfo::toUri_specialHosts_areEncoded_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("uri");
    const auto row = [](const char *name, const char *host, const char *port, const char *uri) {
        QTest::newRow(name) << QString::fromLatin1(host) << QString::fromLatin1(port)
                            << QString::fromLatin1(uri);
    };
    row("name", "db", "5432", "postgresql://a%40b@db:5432/my%2Fshop");
    row("IPv6", "::1", "5432", "postgresql://a%40b@[::1]:5432/my%2Fshop");
    row("socket folder", "/var/run/postgresql", "5433",
        "postgresql://a%40b@%2Fvar%2Frun%2Fpostgresql:5433/my%2Fshop");
    row("one port for two hosts", "a,b", "5433", "postgresql://a%40b@a:5433,b:5433/my%2Fshop");
    row("a port each", "a,b", "5433,5434", "postgresql://a%40b@a:5433,b:5434/my%2Fshop");
    row("no host", "", "5432", "postgresql://a%40b@:5432/my%2Fshop");
}

void TestConnInfo::toUri_specialHosts_areEncoded()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, uri);
    ConnInfo info;
    info.host = host;
    info.port = port;
    info.user = QStringLiteral("a@b");
    info.database = QStringLiteral("my/shop");
    QCOMPARE(info.toUri(), uri);
}

void TestConnInfo::isLocal_onlyWhenNothingLeavesTheComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("local");
    const auto row = [](const char *host, bool local) {
        QTest::newRow(*host == '\0' ? "empty" : host) << QString::fromLatin1(host) << local;
    };
    row("", true);
    row("/tmp", true);
    row("localhost", true);
    row("LocalHost", true);
    row("127.0.0.1", true);
    row("127.255.0.9", true);
    row("::1", true);
    row("localhost,127.0.0.1", true);
    row("127.0.0.1.example.com", false);
    row("127.example.com", false);
    row("127.0.0.256", false);
    row("127.0.0.", false);
    row("128.0.0.1", false);
    row("localhost.example.com", false);
    row("localhost,db", false);
    row("db,", false);
    row("::2", false);
}

void TestConnInfo::isLocal_onlyWhenNothingLeavesTheComputer()
{
    QFETCH(QString, host);
    QFETCH(bool, local);
    ConnInfo info;
    info.host = host;
    QCOMPARE(info.isLocal(), local);

    info.extra = {{QStringLiteral("hostaddr"), QStringLiteral("192.0.2.7")}};
    QVERIFY(!info.isLocal());
}

void TestConnInfo::effectiveSslMode_withoutChoice_dependsOnTheHost()
{
    ConnInfo info;
    info.host = QStringLiteral("localhost");
    QCOMPARE(info.effectiveSslMode(), QStringLiteral("prefer"));
    info.host = QStringLiteral("db.example.com");
    QCOMPARE(info.effectiveSslMode(), QStringLiteral("verify-full"));
    info.sslMode = QStringLiteral("disable");
    QCOMPARE(info.effectiveSslMode(), QStringLiteral("disable"));
}

void TestConnInfo::displayName_leavesOutWhatIsEmpty_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *user, const char *host, const char *database,
                        const char *name) {
        QTest::newRow(name) << QString::fromLatin1(user) << QString::fromLatin1(host)
                            << QString::fromLatin1(database) << QString::fromLatin1(name);
    };
    row("ana", "db", "shop", "ana@db:5432/shop");
    row("", "db", "", "db:5432");
    row("ana", "::1", "my shop", "ana@[::1]:5432/my shop");
    row("ana", "/tmp", "shop", "ana@/tmp:5432/shop");
    row("ana", "a,b", "shop", "ana@a:5432,b:5432/shop");
}

void TestConnInfo::displayName_leavesOutWhatIsEmpty()
{
    QFETCH(QString, user);
    QFETCH(QString, host);
    QFETCH(QString, database);
    QFETCH(QString, name);
    ConnInfo info;
    info.user = user;
    info.host = host;
    info.database = database;
    QCOMPARE(info.displayName(), name);
}

QTEST_GUILESS_MAIN(TestConnInfo)
#include "tst_conninfo.moc"
