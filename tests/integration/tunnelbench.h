// SPDX-License-Identifier: GPL-3.0-or-later
//
// A source that is reached through a real SSH server: encrypted, with the databases "shop" and
// "large".
//
// Any one thread; blocks. While it is there, the PATH of this program leads to an ssh that knows
// this server alone.

#pragma once

#include "tests/support/pgcluster.h"
#include "tests/support/sshserver.h"

#include "engine/source/sourcecheck.h"
#include "engine/sync/syncrequest.h"

#include <QTemporaryDir>

#include <memory>

namespace tributary::test {

class TunnelBench
{
protected:
    void startServers();
    // For each test: an empty folder, and an SSH server that lets us in.
    void makeFiles();

    ConnInfo source() const;
    SyncRequest request() const;
    // Why a connection cannot be opened; Internal when it can.
    Error openError(const ConnInfo &info) const;
    SourceCheckReport check(const ConnInfo &info) const;
    // The processes that this one has started and that are ssh.
    QList<qint64> ownTunnels() const;
    // Sessions of the database "large", perhaps only those with a certain statement.
    int sessions(const QByteArray &condition = "true") const;

    QString file() const { return m_files->filePath(QStringLiteral("copy.sqlite")); }

    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<SshServer> m_ssh;
    std::unique_ptr<QTemporaryDir> m_files;
    QByteArray m_path; // as it was before
};

} // namespace tributary::test
