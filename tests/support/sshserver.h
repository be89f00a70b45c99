// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSH's server on a free port of 127.0.0.1, with keys of its own, and an ssh that knows it and
// may log in: nothing of the machine's own settings and keys is read or changed.
//
// Any one thread. The server and its sessions end with the object.

#pragma once

#include "engine/postgres/conninfo.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace tributary::test {

class SshServer final
{
public:
    SshServer() = default;
    ~SshServer();
    Q_DISABLE_COPY_MOVE(SshServer)

    // Whether the programs are on this machine.
    static bool isInstalled();

    // Lines for sshd_config. False, with a reason, when it does not answer in time.
    bool start(QString *error, const QByteArray &settings = {});
    // Kills the server together with its sessions, so that every tunnel through it is cut.
    void kill();

    // The tunnel that leads through it.
    SshTunnel tunnel() const;

    // A folder with an ssh that uses this server's keys: to be the first in PATH.
    QString programFolder() const { return m_folder.filePath(QStringLiteral("bin")); }

    // What the client knows of the server's key: nothing, another key, or the right one.
    bool forgetHostKey() const;
    bool expectOtherHostKey() const;
    bool knowHostKey() const;
    // Whether the client has a key that the server accepts.
    bool setLoginAllowed(bool allowed) const;

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    bool makeKey(const char *name, QString *error) const;
    bool writeKnownHosts(const char *keyFile) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace tributary::test
