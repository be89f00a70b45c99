// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources behind a real SSH server: what is copied through a tunnel equals the source, and a tunnel
// lasts as long as it is needed.

#include "tests/integration/checkreport.h"
#include "tests/integration/tunnelbench.h"
#include "tests/support/commandline.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "engine/postgres/connection.h"
#include "engine/postgres/sshtunnel.h"

#include <QTcpSocket>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class SshTunnelTest : public QObject, private TunnelBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { makeFiles(); }

    void copyThroughTunnel_equalsTheSource();
    void commandLineThroughTunnel_equalsTheSource();
    void followTheLogThroughTunnel_equalsTheSource();
    void connectionsOfOneRun_shareOneTunnel();
    void verifyFullThroughTunnel_checksTheCertificate();
    void checkThroughTunnel_passes();
    void tunnel_endsWithItsLastOwner();
    void tunnel_endsWhenTheProgramIsKilled();
};

void SshTunnelTest::initTestCase()
{
    if (!SshServer::isInstalled())
        QSKIP("sshd is not installed");
    startServers();
}

void SshTunnelTest::copyThroughTunnel_equalsTheSource()
{
    const SyncReport report = runSync(request());
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(compareDatabase(*m_cluster, u"shop"_s, file()), QString());
    QVERIFY(ownTunnels().isEmpty());
}

void SshTunnelTest::commandLineThroughTunnel_equalsTheSource()
{
    CommandLine user;
    user.environment.insert(u"PATH"_s, QString::fromLocal8Bit(qgetenv("PATH")));
    const QString copy = user.file(u"copy.sqlite"_s);
    const QStringList way{u"--password-file"_s, user.passwordFile(*m_cluster), u"--json"_s};
    const CommandResult synced = user.run(
        QStringList{u"sync"_s, source().toUri(), u"sqlite:"_s + copy} + way);
    QVERIFY2(synced.exitCode == 0, synced.summary().constData());
    QCOMPARE(compareDatabase(*m_cluster, u"shop"_s, copy), QString());
    const CommandResult verified = user.run(
        QStringList{u"verify"_s, source().toUri(), u"sqlite:"_s + copy} + way);
    QVERIFY2(verified.exitCode == 0, verified.summary().constData());
    QVERIFY(m_ssh->forgetHostKey());
    const CommandResult refused = user.run(
        QStringList{u"sync"_s, source().toUri(), u"sqlite:"_s + copy} + way);
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorId(), u"tunnel-host-key"_s);
}

void SshTunnelTest::followTheLogThroughTunnel_equalsTheSource()
{
    CommandLine user;
    user.environment.insert(u"PATH"_s, QString::fromLocal8Bit(qgetenv("PATH")));
    const QString copy = user.file(u"copy.sqlite"_s);
    const QStringList arguments{
        u"sync"_s, source().toUri(),     u"sqlite:"_s + copy,          u"--method"_s,
        u"log"_s,  u"--password-file"_s, user.passwordFile(*m_cluster)};
    const CommandResult first = user.run(arguments);
    QVERIFY2(first.exitCode == 0, first.summary().constData());
    QVERIFY(m_cluster->exec("UPDATE orders SET v = 'new' WHERE id < 100;"
                            "DELETE FROM orders WHERE id > 4900",
                            u"shop"_s));
    const CommandResult second = user.run(arguments);
    QVERIFY2(second.exitCode == 0, second.summary().constData());
    QCOMPARE(compareDatabase(*m_cluster, u"shop"_s, copy), QString());
}

void SshTunnelTest::connectionsOfOneRun_shareOneTunnel()
{
    ConnectionOptions options;
    options.info = source();
    options.password = m_cluster->superuserPassword();
    const Result<Connection> first = Connection::open(options, {});
    QVERIFY2(first, first ? "" : qPrintable(first.error().message + first.error().detail));
    options.tunnel = first->tunnel();
    const Result<Connection> second = Connection::open(options, {});
    QVERIFY(second);
    QCOMPARE(second->tunnel(), first->tunnel());
    QCOMPARE(first->info(), options.info); // where the server is, not where the tunnel begins
    QCOMPARE(ownTunnels().size(), 1);
}

void SshTunnelTest::verifyFullThroughTunnel_checksTheCertificate()
{
    ConnInfo info = source();
    info.host = u"localhost"_s;
    info.sslMode = u"verify-full"_s;
    info.sslRootCert = m_cluster->sslRootCertificate();
    ConnectionOptions options;
    options.info = info;
    options.password = m_cluster->superuserPassword();
    const Result<Connection> connection = Connection::open(options, {});
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message));
    QVERIFY(connection->isEncrypted());
    info.sslRootCert = u"system"_s; // which do not know it
    QCOMPARE(openError(info).id(), u"cert"_s);
}

void SshTunnelTest::checkThroughTunnel_passes()
{
    const SourceCheckReport report = check(source());
    QVERIFY(report.passed());
    QVERIFY(checkOf(report, u"name"_s).message.contains(u"tunnel"));
    QCOMPARE(checkOf(report, u"port"_s).state, CheckState::Ok);
    QVERIFY(ownTunnels().isEmpty());
}

void SshTunnelTest::tunnel_endsWithItsLastOwner()
{
    Result<std::shared_ptr<OpenTunnel>> tunnel = OpenTunnel::open(
        source(), std::chrono::steady_clock::now() + std::chrono::seconds(20), {});
    QVERIFY2(tunnel, tunnel ? "" : qPrintable(tunnel.error().message + tunnel.error().detail));
    QCOMPARE(ownTunnels().size(), 1);
    const quint16 port = (*tunnel)->localPort(0).toUShort();
    *tunnel = nullptr;
    QVERIFY(ownTunnels().isEmpty());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(!socket.waitForConnected(2000));
}

void SshTunnelTest::tunnel_endsWhenTheProgramIsKilled()
{
    CommandLine user;
    user.environment.insert(u"PATH"_s, QString::fromLocal8Bit(qgetenv("PATH")));
    ConnInfo info = source();
    info.database = u"large"_s;
    const auto process = user.start({u"sync"_s, info.toUri(),
                                     u"sqlite:"_s + user.file(u"copy.sqlite"_s),
                                     u"--password-file"_s, user.passwordFile(*m_cluster)});
    QTRY_VERIFY_WITH_TIMEOUT(sessions() > 0, 20'000);
    process->kill();
    process->waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(sessions(), 0, 20'000);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::SshTunnelTest)
#include "tst_sshtunnel.moc"
