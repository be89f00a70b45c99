// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each way in which a tunnel can fail is told as what it is.

#include "tests/integration/checkreport.h"
#include "tests/integration/tunnelbench.h"
#include "tests/support/commandline.h"
#include "tests/support/tablecomparison.h"

#include "engine/postgres/sshtunnel.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <thread>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class TunnelFaultsTest : public QObject, private TunnelBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { makeFiles(); }

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
};

void TunnelFaultsTest::initTestCase()
{
    if (!SshServer::isInstalled())
        QSKIP("sshd is not installed");
    startServers();
}

void TunnelFaultsTest::hostKeyUnknown_isRefused()
{
    QVERIFY(m_ssh->forgetHostKey());
    const Error error = openError(source());
    QCOMPARE(error.id(), u"tunnel-host-key"_s);
    QVERIFY(error.detail.contains(u"verification failed"));
    QCOMPARE(checkOf(check(source()), u"name"_s).errorId, u"tunnel-host-key"_s);
}

void TunnelFaultsTest::hostKeyChanged_isRefused()
{
    QVERIFY(m_ssh->expectOtherHostKey());
    QCOMPARE(openError(source()).id(), u"tunnel-host-key"_s);
}

void TunnelFaultsTest::loginRefused_isTold()
{
    QVERIFY(m_ssh->setLoginAllowed(false));
    QCOMPARE(openError(source()).id(), u"tunnel-refused-login"_s);
}

void TunnelFaultsTest::sshServerGone_isTold()
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

void TunnelFaultsTest::sshMissing_isTold()
{
    QTemporaryDir empty;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(empty.path()));
    const Error error = openError(source());
    qputenv("PATH", path);
    QCOMPARE(error.id(), u"ssh-missing"_s);
}

void TunnelFaultsTest::serverBehindTunnelGone_isTold()
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

void TunnelFaultsTest::nameBehindTunnelUnknown_isTold()
{
    ConnInfo info = source();
    info.host = u"nowhere.invalid"_s;
    QCOMPARE(openError(info).id(), u"dns"_s);
    QCOMPARE(checkOf(check(info), u"port"_s).errorId, u"dns"_s);
}

void TunnelFaultsTest::forwardingForbidden_isTold()
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

void TunnelFaultsTest::stopWhileTunnelOpens_isPrompt()
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

void TunnelFaultsTest::sshServerKilledInMidRun_nextRunIsEqual()
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

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TunnelFaultsTest)
#include "tst_tunnelfaults.moc"
