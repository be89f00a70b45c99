// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeserver.h"
#include "tests/support/pgcluster.h"
#include <unistd.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace tributary::test {

/// PgBouncer in front of a cluster, on a port of 127.0.0.1.
class Bouncer
{
public:
    Bouncer(const PgCluster &cluster, const QByteArray &extraConf)
        : m_port(closedPort())
    {
        QFile conf(m_folder.filePath(QStringLiteral("pgbouncer.ini")));
        if (!conf.open(QIODevice::WriteOnly))
            return;
        conf.write("[databases]\nshop = host=127.0.0.1 port=" + QByteArray::number(cluster.port())
                   + " dbname=shop user=postgres password=" + cluster.superuserPassword()
                   + "\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = "
                   + QByteArray::number(m_port)
                   + "\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\n" + extraConf);
        conf.close();
        QStringList arguments{conf.fileName()};
        if (geteuid() == 0) { // it does not run as root
            QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755));
            QFile::setPermissions(conf.fileName(), QFile::Permissions::fromInt(0x6644));
            arguments = QStringList{QStringLiteral("-u"), QStringLiteral("nobody")} + arguments;
        }
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("/usr/sbin/pgbouncer"), arguments);
    }

    ~Bouncer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }

    Q_DISABLE_COPY_MOVE(Bouncer)

    bool waitForStart()
    {
        while (m_process.state() != QProcess::NotRunning) {
            m_output += m_process.readAll();
            if (m_output.contains("process up"))
                return true;
            m_process.waitForReadyRead(100);
        }
        return false;
    }

    quint16 port() const { return m_port; }

    QByteArray output() const { return m_output; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port;
};

} // namespace tributary::test
