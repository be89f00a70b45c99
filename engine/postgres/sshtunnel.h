// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include "engine/core/result.h"
#include "engine/postgres/conninfo.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace tributary {

/// A running ssh of the system that forwards ports of this computer to the hosts of a connection.
/// Keys, agents, jump hosts and aliases are ssh's own affair (~/.ssh/config). It ends with the last
/// owner; also when the program is killed, and when the thread ends on which it was opened: open it
/// where the work is done that needs it. After open() any thread.
class OpenTunnel final
{
public:
    /// Blocks until the ports are open; no event loop needed. Errors: SshMissing, TunnelFailed,
    /// TunnelHostKey, TunnelLogin, Settings (a name that must not be handed to ssh), Interrupted.
    static Result<std::shared_ptr<OpenTunnel>> open(const ConnInfo &info,
                                                    std::chrono::steady_clock::time_point deadline,
                                                    const std::stop_token &stop);
    ~OpenTunnel();
    Q_DISABLE_COPY_MOVE(OpenTunnel)

    /// The port of 127.0.0.1 that leads to host number @p host of the connection.
    QString localPort(qsizetype host) const;

    bool hasEnded();

    /// @p error of an attempt to connect, as what ssh says about it if it says anything: it sees
    /// why the server behind it cannot be reached, where libpq sees only a connection that is
    /// closed. Waits a quarter second for the end of an ssh whose connections have just been cut.
    Error explained(const Error &error);

    /// @p error of a session that was open, with ssh's last words in its detail when ssh has ended.
    Error withLastWords(const Error &error);

private:
    explicit OpenTunnel(const ConnInfo &info);

    Status start(const QString &program);
    Status waitUntilOpen(std::chrono::steady_clock::time_point deadline,
                         const std::stop_token &stop);
    void readWords();
    bool reap(std::chrono::milliseconds patience);

    const ConnInfo m_info;
    QList<quint16> m_ports;
    std::mutex m_mutex; ///< guards what follows
    pid_t m_process = -1; ///< -1: not running
    int m_output = -1; ///< standard output and standard error of ssh
    QByteArray m_words;
};

} // namespace tributary
