// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pgbouncer.h"

#include <pwd.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

constexpr int deadlineMs = 20'000;

QString findProgram()
{
    const QString found = QStandardPaths::findExecutable(u"pgbouncer"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"pgbouncer"_s, {u"/usr/sbin"_s})
                           : found;
}

bool writePrivate(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

} // namespace

PgBouncer::~PgBouncer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(deadlineMs);
}

bool PgBouncer::isInstalled()
{
    return !findProgram().isEmpty();
}

bool PgBouncer::start(const PgCluster &cluster, const QByteArray &settings, QString *error)
{
    m_port = freePort();
    const QString users = m_folder.filePath(u"users"_s);
    const QString conf = m_folder.filePath(u"pgbouncer.ini"_s);
    const bool written = writePrivate(users,
                                      '"' + cluster.superuser().toUtf8() + "\" \""
                                          + cluster.superuserPassword() + "\"\n")
        && writePrivate(conf,
                        "[databases]\n* = host=127.0.0.1 port=" + QByteArray::number(cluster.port())
                            + "\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = "
                            + QByteArray::number(m_port)
                            + "\nunix_socket_dir =\nauth_type = scram-sha-256\nauth_file = "
                            + users.toUtf8() + "\npool_mode = transaction\ndefault_pool_size = 1\n"
                            + settings + '\n');
    // It refuses to run as root.
    const passwd *account = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    const uid_t uid = account == nullptr ? ::geteuid() : account->pw_uid;
    const gid_t gid = account == nullptr ? ::getegid() : account->pw_gid;
    for (const QString &path : {m_folder.path(), users, conf}) {
        if (!written || ::chown(QFile::encodeName(path).constData(), uid, gid) != 0) {
            *error = u"cannot write the configuration"_s;
            return false;
        }
    }
    m_process.setChildProcessModifier([uid, gid] {
        if (::geteuid() == 0 && (::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(99);
    });
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(findProgram(), {conf});

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

} // namespace tributary::test
