// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources behind a real SSH server: what is copied through a tunnel equals the source, and each way
// in which a tunnel can fail is told as what it is.

#include "tests/integration/checkreport.h"
#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/sshserver.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "engine/postgres/connection.h"
#include "engine/postgres/sshtunnel.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <thread>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class SshTunnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void copyThroughTunnel_equalsTheSource();
    void commandLineThroughTunnel_equalsTheSource();
    void followTheLogThroughTunnel_equalsTheSource();
    void connectionsOfOneRun_shareOneTunnel();
    void verifyFullThroughTunnel_checksTheCertificate();
    void checkThroughTunnel_passes();
    void hostKeyUnknown_isRefused();
    void hostKeyChanged_isRefused();
    void loginRefused_isTold();
    void sshServerGone_isTold();
    void sshMissing_isTold();
    void serverBehindTunnelGone_isTold();
    void nameBehindTunnelUnknown_isTold();
    void forwardingForbidden_isTold();
    void stopWhileTunnelOpens_isPrompt();
    void sshServerKilledInMidRun_nextRunIsEqual();
    void tunnel_endsWithItsLastOwner();
    void tunnel_endsWhenTheProgramIsKilled();

private:
    ConnInfo source() const;
    SyncRequest request() const;
    Error openError(const ConnInfo &info) const;
    SourceCheckReport check(const ConnInfo &info) const;
    QList<qint64> ownTunnels() const;
    // Sessions of the database "large", perhaps only those with a certain statement.
    int sessions(const QByteArray &condition = "true") const;

    QString file() const { return m_files->filePath(u"copy.sqlite"_s); }

    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<SshServer> m_ssh;
    std::unique_ptr<QTemporaryDir> m_files;
    QByteArray m_path;
};

void SshTunnelTest::initTestCase()
{
    if (!SshServer::isInstalled())
        QSKIP("sshd is not installed");
    PgCluster::Options options;
    options.ssl = true;
    options.logical = true;
    m_cluster = std::make_unique<PgCluster>(options);
    QString error;
    QVERIFY2(m_cluster->start(&error), qPrintable(error));
    QVERIFY(m_cluster->createDatabase(u"shop"_s));
    QVERIFY2(m_cluster->exec("CREATE TABLE orders (id int PRIMARY KEY, v text);"
                             "INSERT INTO orders SELECT n, md5(n::text)"
                             " FROM generate_series(1, 5000) AS n",
                             u"shop"_s),
             qPrintable(m_cluster->lastError()));
    QVERIFY(m_cluster->createDatabase(u"large"_s));
    QVERIFY(m_cluster->exec("CREATE TABLE big (id int PRIMARY KEY, v text);"
                            "INSERT INTO big SELECT n, repeat(md5(n::text), 60)"
                            " FROM generate_series(1, 60000) AS n",
                            u"large"_s));
    m_ssh = std::make_unique<SshServer>();
    QVERIFY2(m_ssh->start(&error), qPrintable(error));
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_ssh->programFolder()) + ':' + m_path);
}

void SshTunnelTest::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    QVERIFY(m_ssh->knowHostKey() && m_ssh->setLoginAllowed(true));
}

ConnInfo SshTunnelTest::source() const
{
    ConnInfo info = requestFor(*m_cluster, u"shop"_s, file()).source;
    info.tunnel = m_ssh->tunnel();
    return info;
}

SyncRequest SshTunnelTest::request() const
{
    SyncRequest request = requestFor(*m_cluster, u"shop"_s, file());
    request.source.tunnel = m_ssh->tunnel();
    return request;
}

Error SshTunnelTest::openError(const ConnInfo &info) const
{
    ConnectionOptions options;
    options.info = info;
    options.password = m_cluster->superuserPassword();
    const Result<Connection> connection = Connection::open(options, {});
    return connection ? makeError(ErrorKind::Internal) : connection.error();
}

SourceCheckReport SshTunnelTest::check(const ConnInfo &info) const
{
    SourceCheckRequest request;
    request.connection = info;
    request.password = m_cluster->superuserPassword();
    return checkSource(request, {});
}

// The processes that this one has started and that are ssh.
QList<qint64> SshTunnelTest::ownTunnels() const
{
    QList<qint64> found;
    const QByteArray parent = "\nPPid:\t" + QByteArray::number(QCoreApplication::applicationPid())
        + '\n';
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile status(u"/proc/"_s + entry + u"/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        if (text.startsWith("Name:\tssh\n") && text.contains(parent))
            found.append(entry.toLongLong());
    }
    return found;
}

int SshTunnelTest::sessions(const QByteArray &condition) const
{
    const QList<PgCluster::Row> rows = m_cluster->query(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = 'large' AND " + condition);
    return rows.isEmpty() ? -1 : rows[0][0].value_or(QByteArray()).toInt();
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

void SshTunnelTest::hostKeyUnknown_isRefused()
{
    QVERIFY(m_ssh->forgetHostKey());
    const Error error = openError(source());
    QCOMPARE(error.id(), u"tunnel-host-key"_s);
    QVERIFY(error.detail.contains(u"verification failed"));
    QCOMPARE(checkOf(check(source()), u"name"_s).errorId, u"tunnel-host-key"_s);
}

void SshTunnelTest::hostKeyChanged_isRefused()
{
    QVERIFY(m_ssh->expectOtherHostKey());
    QCOMPARE(openError(source()).id(), u"tunnel-host-key"_s);
}

void SshTunnelTest::loginRefused_isTold()
{
    QVERIFY(m_ssh->setLoginAllowed(false));
    QCOMPARE(openError(source()).id(), u"tunnel-refused-login"_s);
}

void SshTunnelTest::sshServerGone_isTold()
{
    ConnInfo info = source();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    info.tunnel.port = QString::number(free.serverPort());
    free.close();
    const Error error = openError(info);
    QCOMPARE(error.id(), u"tunnel-failed"_s);
    QVERIFY2(error.message.contains(u"refused"), qPrintable(error.message));
}

void SshTunnelTest::sshMissing_isTold()
{
    QTemporaryDir empty;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(empty.path()));
    const Error error = openError(source());
    qputenv("PATH", path);
    QCOMPARE(error.id(), u"ssh-missing"_s);
}

void SshTunnelTest::serverBehindTunnelGone_isTold()
{
    ConnInfo info = source();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    info.port = QString::number(free.serverPort());
    free.close();
    QCOMPARE(openError(info).id(), u"refused"_s);
    const SourceCheckReport report = check(info);
    QCOMPARE(checkOf(report, u"name"_s).state, CheckState::Ok);
    QCOMPARE(checkOf(report, u"port"_s).errorId, u"refused"_s);
}

void SshTunnelTest::nameBehindTunnelUnknown_isTold()
{
    ConnInfo info = source();
    info.host = u"nowhere.invalid"_s;
    QCOMPARE(openError(info).id(), u"dns"_s);
    QCOMPARE(checkOf(check(info), u"port"_s).errorId, u"dns"_s);
}

void SshTunnelTest::forwardingForbidden_isTold()
{
    SshServer strict;
    QString error;
    QVERIFY2(strict.start(&error, "AllowTcpForwarding no"), qPrintable(error));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(strict.programFolder()) + ':' + m_path);
    ConnInfo info = source();
    info.tunnel = strict.tunnel();
    const Error refused = openError(info);
    qputenv("PATH", path);
    QCOMPARE(refused.id(), u"tunnel-failed"_s);
    QVERIFY2(refused.message.contains(u"prohibited"), qPrintable(refused.message));
}

void SshTunnelTest::stopWhileTunnelOpens_isPrompt()
{
    QTcpServer silent; // takes the connection, and never says that it is an SSH server
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ConnInfo info = source();
    info.tunnel.port = QString::number(silent.serverPort());
    std::stop_source stop;
    Result<std::shared_ptr<OpenTunnel>> tunnel = makeError(ErrorKind::Internal);
    std::jthread opener([&] {
        tunnel = OpenTunnel::open(info, std::chrono::steady_clock::now() + std::chrono::seconds(60),
                                  stop.get_token());
    });
    QVERIFY(silent.waitForNewConnection(10'000));
    QElapsedTimer clock;
    clock.start();
    stop.request_stop();
    opener.join();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(tunnel.error().kind, ErrorKind::Interrupted);
    QVERIFY(ownTunnels().isEmpty());
}

void SshTunnelTest::sshServerKilledInMidRun_nextRunIsEqual()
{
    CommandLine user;
    user.environment.insert(u"PATH"_s, QString::fromLocal8Bit(qgetenv("PATH")));
    ConnInfo info = source();
    info.database = u"large"_s;
    const QString copy = user.file(u"copy.sqlite"_s);
    const QStringList arguments{u"sync"_s,
                                info.toUri(),
                                u"sqlite:"_s + copy,
                                u"--password-file"_s,
                                user.passwordFile(*m_cluster),
                                u"--json"_s};
    const auto process = user.start(arguments);
    // Rows are on their way.
    QTRY_VERIFY_WITH_TIMEOUT(sessions("query LIKE 'COPY%' AND state = 'active'") > 0, 20'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGSTOP);
    m_ssh->kill();
    ::kill(static_cast<pid_t>(process->processId()), SIGCONT);
    const CommandResult cut = CommandLine::finish(*process);
    QVERIFY2(cut.exitCode == 4 || cut.exitCode == 3, cut.summary().constData());
    QVERIFY2(QByteArray(cut.data + cut.words).contains("SSH tunnel"), cut.summary().constData());

    QString error;
    QVERIFY2(m_ssh->start(&error), qPrintable(error));
    const CommandResult again = user.run(arguments);
    QVERIFY2(again.exitCode == 0, again.summary().constData());
    QCOMPARE(compareDatabase(*m_cluster, u"large"_s, copy), QString());
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
