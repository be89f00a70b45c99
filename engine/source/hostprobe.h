// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace tributary {

class OpenTunnel;

/// What a server says when it is asked for encryption (PostgreSQL manual, "SSL Session
/// Encryption"): 'S' or 'N'.
enum class Greeting {
    NotAsked,
    OffersEncryption,
    NoEncryption,
    ErrorReply, ///< PostgreSQL's error message: it is in no state to answer
    Foreign, ///< something that PostgreSQL does not say
    Closed, ///< the connection was closed without a word
    Silent, ///< nothing came until the deadline
};

/// What was seen of one host of a connection. Plain value, any thread.
struct HostFacts
{
    QString host; ///< as given: a name, an address, or a socket's folder (empty: the usual ones)
    QString port;
    QStringList addresses; ///< numeric; none for sockets
    std::optional<Error> lookUpError;
    QString reachedAt; ///< the address or the socket file that took the connection; empty: none did
    std::optional<Error> connectError;
    Greeting greeting = Greeting::NotAsked;
    QString localPort = {}; ///< of 127.0.0.1, when a tunnel leads from there to the host

    bool isTunnelled() const { return !localPort.isEmpty(); }

    bool isSocket() const
    {
        return !isTunnelled() && (host.isEmpty() || host.startsWith(u'/'));
    }

    /// The host was given as an address, so that there is nothing to look up.
    bool isNumeric() const { return addresses.size() == 1 && addresses[0] == host; }

    bool isPostgres() const
    {
        return greeting == Greeting::OffersEncryption || greeting == Greeting::NoEncryption
            || greeting == Greeting::ErrorReply;
    }
};

/// Looks at one host in three steps, each of which needs the one before to have succeeded. It does
/// so through Qt Network and not through libpq, because libpq tells only that a connection failed,
/// not how far it got. Blocks in an event loop of its own, so it may not live on the window's
/// thread; one thread; every step ends at its deadline, and within a quarter second of a stop
/// request.
class HostProbe
{
public:
    using Deadline = std::chrono::steady_clock::time_point;

    HostProbe(const QString &host, const QString &port);
    /// Through @p tunnel, which leads to it from its port @p localPort. That the port answers says
    /// nothing of the host then, so connect() asks, too.
    HostProbe(const QString &host, const QString &port, const QString &localPort,
              std::shared_ptr<OpenTunnel> tunnel);
    /// To be used in place of what a look-up would find.
    void useAddress(const QString &address) { m_facts.addresses = {address}; }

    ~HostProbe();
    HostProbe(HostProbe &&other) noexcept;
    HostProbe &operator=(HostProbe &&) = delete;
    Q_DISABLE_COPY(HostProbe)

    void lookUp(Deadline deadline, const std::stop_token &stop);
    /// Each address gets an equal share of the time that is left.
    void connect(Deadline deadline, const std::stop_token &stop);
    /// Sends the request for encryption and hangs up after the answer.
    void ask(Deadline deadline, const std::stop_token &stop);

    const HostFacts &facts() const { return m_facts; }

private:
    void connectSocket(Deadline deadline, const std::stop_token &stop);
    void connectAddresses(Deadline deadline, const std::stop_token &stop);
    void askThroughTunnel(Deadline deadline, const std::stop_token &stop);
    void keepError(ErrorKind kind, const QString &detail, const QString &path = {});

    HostFacts m_facts;
    std::shared_ptr<OpenTunnel> m_tunnel;
    std::unique_ptr<QIODevice> m_socket; ///< QTcpSocket or QLocalSocket
};

} // namespace tributary
