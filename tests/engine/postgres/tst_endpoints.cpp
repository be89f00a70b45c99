// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/endpoints.h"

#include <QHostAddress>
#include <QTest>

using namespace tributary;

namespace {

/// Endpoints as "host address port", or the id of the error.
QStringList resolved(const char *hosts, const char *ports)
{
    ConnInfo info;
    info.host = QString::fromLatin1(hosts);
    info.port = QString::fromLatin1(ports);
    const Result<QList<Endpoint>> endpoints = resolveEndpoints(
        info, std::chrono::steady_clock::now() + std::chrono::seconds(30), {});
    if (!endpoints)
        return {endpoints.error().id()};
    QStringList list;
    for (const Endpoint &endpoint : *endpoints)
        list.append(QStringList{endpoint.host, endpoint.address, endpoint.port}.join(u' '));
    return list;
}

} // namespace

class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolveEndpoints_withoutNames_needsNoResolver_data();
    void resolveEndpoints_withoutNames_needsNoResolver();
    void resolveEndpoints_localhost_isLoopback();
    void resolveEndpoints_addressThatIsNone_isNameNotFound();
};

void TestEndpoints::resolveEndpoints_withoutNames_needsNoResolver_data()
{
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<QByteArray>("ports");
    QTest::addColumn<QStringList>("endpoints");
    const auto row = [](const char *name, const char *hosts, const char *ports,
                        const QStringList &endpoints) {
        QTest::newRow(name) << QByteArray(hosts) << QByteArray(ports) << endpoints;
    };
    row("socket", "/run/postgresql", "5433", {QStringLiteral("/run/postgresql  5433")});
    row("no host", "", "5432", {QStringLiteral("  5432")});
    row("IPv4", "192.0.2.7", "5432", {QStringLiteral("192.0.2.7 192.0.2.7 5432")});
    row("IPv6", "2001:db8::1", "5432", {QStringLiteral("2001:db8::1 2001:db8::1 5432")});
    row("several hosts, one port", "192.0.2.7,/tmp", "5433",
        {QStringLiteral("192.0.2.7 192.0.2.7 5433"), QStringLiteral("/tmp  5433")});
    row("several hosts, a port each", "192.0.2.7,192.0.2.8", "5433,5434",
        {QStringLiteral("192.0.2.7 192.0.2.7 5433"), QStringLiteral("192.0.2.8 192.0.2.8 5434")});
    row("fewer ports than hosts", "192.0.2.7,192.0.2.8,192.0.2.9", "5433,5434",
        {QStringLiteral("192.0.2.7 192.0.2.7 5433"), QStringLiteral("192.0.2.8 192.0.2.8 5434"),
         QStringLiteral("192.0.2.9 192.0.2.9 5434")});
    row("no port", "/tmp", "", {QStringLiteral("/tmp  ")});
}

void TestEndpoints::resolveEndpoints_withoutNames_needsNoResolver()
{
    QFETCH(QByteArray, hosts);
    QFETCH(QByteArray, ports);
    QFETCH(QStringList, endpoints);
    QCOMPARE(resolved(hosts.constData(), ports.constData()), endpoints);
}

void TestEndpoints::resolveEndpoints_localhost_isLoopback()
{
    ConnInfo info;
    info.host = QStringLiteral("localhost");
    const Result<QList<Endpoint>> endpoints = resolveEndpoints(
        info, std::chrono::steady_clock::now() + std::chrono::seconds(30), {});
    QVERIFY(endpoints && !endpoints->isEmpty());
    for (const Endpoint &endpoint : *endpoints) {
        QCOMPARE(endpoint.host,
                 QStringLiteral("localhost")); // what certificates and .pgpass are about
        QVERIFY(QHostAddress(endpoint.address).isLoopback());
        QCOMPARE(endpoint.port, QStringLiteral("5432"));
    }
}

void TestEndpoints::resolveEndpoints_addressThatIsNone_isNameNotFound()
{
    // A label of more than 63 characters is refused before anybody is asked.
    const QByteArray name = QByteArray(64, 'a') + ".invalid";
    QCOMPARE(resolved(name.constData(), "5432"), QStringList{QStringLiteral("dns")});
    // One of several that has an address is enough.
    const QByteArray names = name + ",192.0.2.7";
    QCOMPARE(resolved(names.constData(), "5432"),
             QStringList{QStringLiteral("192.0.2.7 192.0.2.7 5432")});
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
