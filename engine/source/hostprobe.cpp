// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/hostprobe.h"

#include "engine/postgres/sshtunnel.h"
#include "engine/source/stagewait.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>
#include <QLocalSocket>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;
using Deadline = HostProbe::Deadline;

/// Where servers of distributions and self-built ones make their sockets: libpq tries the one that
/// it was built with.
constexpr const char *usualSocketFolders[] = {"/var/run/postgresql", "/tmp"};

/// 8 bytes, then 1234 and 5679 instead of a protocol version.
constexpr char encryptionRequest[] = {0, 0, 0, 8, 0x04, '\xd2', 0x16, 0x2f};

ErrorKind kindOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::SocketTimeoutError)
        return ErrorKind::ConnectionTimeout;
    const bool noWay = error == QAbstractSocket::NetworkError // "Network unreachable", "No route"
        || error == QAbstractSocket::SocketAddressNotAvailableError
        || error == QAbstractSocket::UnsupportedSocketOperationError;
    return noWay ? ErrorKind::NetworkUnreachable : ErrorKind::ConnectionRefused;
}

/// Of the errors of several addresses the one that says most is kept.
int weight(ErrorKind kind)
{
    if (kind == ErrorKind::Interrupted)
        return 3;
    if (kind == ErrorKind::NetworkUnreachable)
        return 0;
    return kind == ErrorKind::ConnectionTimeout ? 1 : 2;
}

} // namespace

HostProbe::HostProbe(const QString &host, const QString &port)
{
    m_facts.host = host;
    m_facts.port = port;
}

HostProbe::HostProbe(const QString &host, const QString &port, const QString &localPort,
                     std::shared_ptr<OpenTunnel> tunnel)
    : HostProbe(host, port)
{
    m_facts.localPort = localPort;
    m_facts.addresses = {QStringLiteral("127.0.0.1")};
    m_tunnel = std::move(tunnel);
}

HostProbe::~HostProbe() = default;

HostProbe::HostProbe(HostProbe &&other) noexcept = default;

void HostProbe::lookUp(Deadline deadline, const std::stop_token &stop)
{
    if (m_facts.isSocket() || !m_facts.addresses.isEmpty())
        return;
    // An address needs no look-up; QHostInfo would ask for its name.
    if (!QHostAddress(m_facts.host).isNull()) {
        m_facts.addresses = {m_facts.host};
        return;
    }
    StageWait wait(deadline, stop);
    std::optional<QHostInfo> found;
    const int number = QHostInfo::lookupHost(m_facts.host, wait.context(),
                                             [&](const QHostInfo &info) {
                                                 found = info;
                                                 wait.wake();
                                             });
    const StageWait::Outcome outcome = wait.until([&found] { return found.has_value(); });
    const ErrorValues values = {{QStringLiteral("host"), m_facts.host},
                                {QStringLiteral("port"), m_facts.port}};
    if (outcome != StageWait::Outcome::Done) {
        QHostInfo::abortHostLookup(number);
        m_facts.lookUpError = makeError(outcome == StageWait::Outcome::Stopped
                                            ? ErrorKind::Interrupted
                                            : ErrorKind::NameNotFound,
                                        values);
        return;
    }
    const QList<QHostAddress> addresses = found->addresses();
    for (const QHostAddress &address : addresses)
        m_facts.addresses.append(address.toString());
    if (addresses.isEmpty())
        m_facts.lookUpError = makeError(ErrorKind::NameNotFound, values, found->errorString());
}

void HostProbe::keepError(ErrorKind kind, const QString &detail, const QString &path)
{
    if (m_facts.connectError && weight(m_facts.connectError->kind) >= weight(kind))
        return;
    m_facts.connectError = makeError(kind,
                                     {{QStringLiteral("host"), m_facts.host},
                                      {QStringLiteral("port"), m_facts.port},
                                      {QStringLiteral("path"), path}},
                                     detail);
}

void HostProbe::connect(Deadline deadline, const std::stop_token &stop)
{
    if (m_facts.port.toUShort() == 0) {
        m_facts.connectError = makeError(
            ErrorKind::Settings,
            {{QStringLiteral("what"),
              QCoreApplication::translate("SourceCheck",
                                          "the port has to be a number from 1 to 65535.")}});
        return;
    }
    if (m_facts.isSocket())
        connectSocket(deadline, stop);
    else
        connectAddresses(deadline, stop);
    if (!m_facts.reachedAt.isEmpty())
        m_facts.connectError.reset();
    if (!m_facts.reachedAt.isEmpty() && m_facts.isTunnelled())
        askThroughTunnel(deadline, stop);
}

/// ssh takes every connection and closes those for which it finds nobody.
void HostProbe::askThroughTunnel(Deadline deadline, const std::stop_token &stop)
{
    ask(deadline, stop);
    if (m_facts.greeting != Greeting::Closed)
        return;
    const Error closed = makeError(ErrorKind::ConnectionLost);
    const Error told = m_tunnel->explained(closed);
    if (told == closed)
        return;
    m_facts.reachedAt.clear();
    m_facts.connectError = told;
}

void HostProbe::connectSocket(Deadline deadline, const std::stop_token &stop)
{
    QStringList folders{m_facts.host};
    if (m_facts.host.isEmpty())
        folders = {QString::fromLatin1(usualSocketFolders[0]),
                   QString::fromLatin1(usualSocketFolders[1])};
    for (const QString &folder : std::as_const(folders)) {
        const QString path = folder + QStringLiteral("/.s.PGSQL.") + m_facts.port;
        auto socket = std::make_unique<QLocalSocket>();
        StageWait wait(deadline, stop);
        QObject::connect(socket.get(), &QLocalSocket::stateChanged, wait.context(),
                         [&wait] { wait.wake(); });
        socket->connectToServer(path);
        const StageWait::Outcome outcome = wait.until([&socket] {
            return socket->state() == QLocalSocket::ConnectedState
                || socket->state() == QLocalSocket::UnconnectedState;
        });
        if (socket->state() == QLocalSocket::ConnectedState) {
            m_facts.reachedAt = path;
            socket->disconnect();
            m_socket = std::move(socket);
            return;
        }
        keepError(outcome == StageWait::Outcome::Stopped        ? ErrorKind::Interrupted
                      : outcome == StageWait::Outcome::TimedOut ? ErrorKind::ConnectionTimeout
                                                                : ErrorKind::SocketMissing,
                  // Qt names its function, and calls a socket that is not there a wrong name.
                  socket->error() == QLocalSocket::ServerNotFoundError
                      ? QString()
                      : socket->errorString().section(QStringLiteral(": "), -1),
                  path);
    }
}

void HostProbe::connectAddresses(Deadline deadline, const std::stop_token &stop)
{
    for (qsizetype i = 0; i < m_facts.addresses.size() && !stop.stop_requested(); ++i) {
        const auto share = (deadline - Clock::now()) / (m_facts.addresses.size() - i);
        auto socket = std::make_unique<QTcpSocket>();
        socket->setProxy(QNetworkProxy::NoProxy); // libpq knows none either
        StageWait wait(Clock::now() + share, stop);
        QObject::connect(socket.get(), &QTcpSocket::stateChanged, wait.context(),
                         [&wait] { wait.wake(); });
        socket->connectToHost(
            QHostAddress(m_facts.addresses[i]),
            (m_facts.isTunnelled() ? m_facts.localPort : m_facts.port).toUShort());
        const StageWait::Outcome outcome = wait.until([&socket] {
            return socket->state() == QAbstractSocket::ConnectedState
                || socket->state() == QAbstractSocket::UnconnectedState;
        });
        if (socket->state() == QAbstractSocket::ConnectedState) {
            m_facts.reachedAt = m_facts.addresses[i];
            socket->disconnect();
            m_socket = std::move(socket);
            return;
        }
        keepError(outcome == StageWait::Outcome::Stopped        ? ErrorKind::Interrupted
                      : outcome == StageWait::Outcome::TimedOut ? ErrorKind::ConnectionTimeout
                                                                : kindOf(socket->error()),
                  socket->errorString());
    }
}

void HostProbe::ask(Deadline deadline, const std::stop_token &stop)
{
    if (!m_socket)
        return; // connect() has asked
    StageWait wait(deadline, stop);
    QObject::connect(m_socket.get(), &QIODevice::readyRead, wait.context(),
                     [&wait] { wait.wake(); });
    bool closed = false;
    const auto onClosed = [&] {
        closed = true;
        wait.wake();
    };
    if (auto *tcp = qobject_cast<QTcpSocket *>(m_socket.get()))
        QObject::connect(tcp, &QTcpSocket::disconnected, wait.context(), onClosed);
    else if (auto *local = qobject_cast<QLocalSocket *>(m_socket.get()))
        QObject::connect(local, &QLocalSocket::disconnected, wait.context(), onClosed);
    m_socket->write(encryptionRequest, sizeof encryptionRequest);
    const StageWait::Outcome outcome = wait.until(
        [&] { return closed || m_socket->bytesAvailable() > 0; });
    // More than the one byte is looked at: an SSH server's greeting begins with an S too.
    const QByteArray answer = m_socket->read(16);
    if (answer == "S")
        m_facts.greeting = Greeting::OffersEncryption;
    else if (answer == "N")
        m_facts.greeting = Greeting::NoEncryption;
    else if (answer.size() > 1 && answer[0] == 'E')
        m_facts.greeting = Greeting::ErrorReply;
    else if (!answer.isEmpty())
        m_facts.greeting = Greeting::Foreign;
    else
        m_facts.greeting = outcome == StageWait::Outcome::Done ? Greeting::Closed
                                                               : Greeting::Silent;
    m_socket.reset();
}

} // namespace tributary
