// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshserver.h"

#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

constexpr int deadlineMs = 20'000;

// Not by PATH, in which the ssh of another of these servers may come first.
QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(
        name,
        {u"/usr/local/bin"_s, u"/usr/bin"_s, u"/bin"_s, u"/usr/local/sbin"_s, u"/usr/sbin"_s});
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content,
           QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(permissions)
        && file.write(content) == content.size();
}

// The processes that descend from one, nearest first.
QList<qint64> descendantsOf(qint64 process)
{
    QList<qint64> found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        const QByteArray status = read(u"/proc/"_s + entry + u"/status"_s);
        if (status.contains(QByteArray("\nPPid:\t" + QByteArray::number(process) + '\n'))) {
            found.append(entry.toLongLong());
            found += descendantsOf(entry.toLongLong());
        }
    }
    return found;
}

} // namespace

SshServer::~SshServer()
{
    kill();
}

bool SshServer::isInstalled()
{
    return !findProgram(u"sshd"_s).isEmpty() && !findProgram(u"ssh"_s).isEmpty()
        && !findProgram(u"ssh-keygen"_s).isEmpty();
}

bool SshServer::makeKey(const char *name, QString *error) const
{
    if (QFile::exists(path(name)))
        return true;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(findProgram(u"ssh-keygen"_s),
                  {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(name)});
    process.waitForFinished(deadlineMs);
    *error = QString::fromUtf8(process.readAll());
    return QFile::exists(path(name));
}

bool SshServer::start(QString *error, const QByteArray &settings)
{
    for (const char *key : {"host", "otherhost", "client"}) {
        if (!makeKey(key, error))
            return false;
    }
    if (m_port == 0) {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
    }
    if (::geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // it refuses to start without its empty folder
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QDir(m_folder.path()).mkdir(u"bin"_s);
    const bool written = write(path("sshd_config"),
                               "ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port)
                                   + "\nHostKey " + folder + "/host\nAuthorizedKeysFile " + folder
                                   + "/authorized\nStrictModes no\nUsePAM no\nPidFile none\n"
                                     "PasswordAuthentication no\nPermitRootLogin yes\n"
                                   + settings + '\n')
        && write(path("ssh_config"),
                 "IdentityFile " + folder
                     + "/client\nIdentitiesOnly yes\nIdentityAgent none\n"
                       "UserKnownHostsFile "
                     + folder + "/known\nGlobalKnownHostsFile none\n")
        && write(programFolder() + u"/ssh"_s,
                 "#!/bin/sh\nexec " + QFile::encodeName(findProgram(u"ssh"_s)) + " -F " + folder
                     + "/ssh_config \"$@\"\n",
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && setLoginAllowed(true) && knowHostKey();
    if (!written) {
        *error = u"cannot write the configuration"_s;
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(findProgram(u"sshd"_s), {u"-D"_s, u"-e"_s, u"-f"_s, path("sshd_config")});
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < deadlineMs && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (socket.waitForConnected(1000))
            return true;
        m_process.waitForReadyRead(50);
    }
    *error = QString::fromUtf8(m_process.readAll());
    return false;
}

void SshServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const QList<qint64> sessions = descendantsOf(m_process.processId());
    for (const qint64 session : sessions)
        ::kill(static_cast<pid_t>(session), SIGKILL);
    m_process.kill();
    m_process.waitForFinished(deadlineMs);
}

SshTunnel SshServer::tunnel() const
{
    const passwd *account = ::getpwuid(::geteuid());
    return {.host = u"127.0.0.1"_s,
            .port = QString::number(m_port),
            .user = account == nullptr ? QString() : QString::fromLocal8Bit(account->pw_name)};
}

bool SshServer::writeKnownHosts(const char *keyFile) const
{
    return write(path("known"),
                 "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + read(path(keyFile)));
}

bool SshServer::forgetHostKey() const
{
    return write(path("known"), {});
}

bool SshServer::expectOtherHostKey() const
{
    return writeKnownHosts("otherhost.pub");
}

bool SshServer::knowHostKey() const
{
    return writeKnownHosts("host.pub");
}

bool SshServer::setLoginAllowed(bool allowed) const
{
    return write(path("authorized"), allowed ? read(path("client.pub")) : QByteArray());
}

} // namespace tributary::test
