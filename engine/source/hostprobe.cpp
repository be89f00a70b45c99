// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/hostprobe.h"

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "engine/postgres/endpoints.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;
using Deadline = HostProbe::Deadline;

/// How long a wait may last before it looks at the stop request again.
constexpr auto slice = std::chrono::milliseconds(100);

/// Where servers of distributions and self-built ones make their sockets: libpq tries the one that
/// it was built with.
constexpr const char *usualSocketFolders[] = {"/var/run/postgresql", "/tmp"};

/// 8 bytes, then 1234 and 5679 instead of a protocol version.
constexpr char encryptionRequest[] = {0, 0, 0, 8, 0x04, '\xd2', 0x16, 0x2f};

/// 0 when @p socket is ready, else ETIMEDOUT or ECANCELED.
int waitFor(int socket, short events, Deadline deadline, const std::stop_token &stop)
{
    for (;;) {
        if (stop.stop_requested())
            return ECANCELED;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0)
            return ETIMEDOUT;
        pollfd descriptor{.fd = socket, .events = events, .revents = 0};
        if (poll(&descriptor, 1, static_cast<int>(std::min<qint64>(left.count(), slice.count())))
            > 0)
            return 0;
    }
}

/// Connects @p socket; 0 or the number of the error.
int connectTo(int socket, const sockaddr *address, socklen_t length, Deadline deadline,
              const std::stop_token &stop)
{
    if (::connect(socket, address, length) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    if (const int waited = waitFor(socket, POLLOUT, deadline, stop); waited != 0)
        return waited;
    int error = 0;
    socklen_t size = sizeof error;
    return getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

ErrorKind kindOf(int number, bool isSocket)
{
    switch (number) {
    case ETIMEDOUT:
        return ErrorKind::ConnectionTimeout;
    case ECANCELED:
        return ErrorKind::Interrupted;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return ErrorKind::NetworkUnreachable;
    default:
        return isSocket ? ErrorKind::SocketMissing : ErrorKind::ConnectionRefused;
    }
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

using AddressList = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

AddressList parseAddress(const QString &address, const QString &port)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(address.toLatin1().constData(), port.toLatin1().constData(), &hints, &found)
        != 0)
        found = nullptr;
    return {found, &freeaddrinfo};
}

} // namespace

HostProbe::HostProbe(const QString &host, const QString &port)
{
    m_facts.host = host;
    m_facts.port = port;
}

HostProbe::~HostProbe()
{
    close();
}

HostProbe::HostProbe(HostProbe &&other) noexcept
    : m_facts(std::move(other.m_facts))
    , m_socket(std::exchange(other.m_socket, -1))
{ }

void HostProbe::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void HostProbe::lookUp(Deadline deadline, const std::stop_token &stop)
{
    if (m_facts.isSocket())
        return;
    ConnInfo info;
    info.host = m_facts.host;
    info.port = m_facts.port;
    const Result<QList<Endpoint>> endpoints = resolveEndpoints(info, deadline, stop);
    if (!endpoints) {
        m_facts.lookUpError = endpoints.error();
        return;
    }
    for (const Endpoint &endpoint : *endpoints)
        m_facts.addresses.append(endpoint.address);
}

void HostProbe::keepError(int number, const QString &path)
{
    const ErrorKind kind = kindOf(number, m_facts.isSocket());
    if (m_facts.connectError && weight(m_facts.connectError->kind) >= weight(kind))
        return;
    m_facts.connectError = makeError(kind,
                                     {{QStringLiteral("host"), m_facts.host},
                                      {QStringLiteral("port"), m_facts.port},
                                      {QStringLiteral("path"), path}},
                                     qt_error_string(number));
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
}

void HostProbe::connectSocket(Deadline deadline, const std::stop_token &stop)
{
    QStringList folders{m_facts.host};
    if (m_facts.host.isEmpty())
        folders = {QString::fromLatin1(usualSocketFolders[0]),
                   QString::fromLatin1(usualSocketFolders[1])};
    for (const QString &folder : std::as_const(folders)) {
        const QString path = folder + QStringLiteral("/.s.PGSQL.") + m_facts.port;
        const QByteArray name = QFile::encodeName(path);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (static_cast<size_t>(name.size()) >= sizeof address.sun_path) {
            keepError(ENAMETOOLONG, path);
            continue;
        }
        std::copy(name.begin(), name.end(), address.sun_path);
        m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int error = connectTo(m_socket, reinterpret_cast<const sockaddr *>(&address),
                                    sizeof address, deadline, stop);
        if (error == 0) {
            m_facts.reachedAt = path;
            return;
        }
        close();
        keepError(error, path);
    }
}

void HostProbe::connectAddresses(Deadline deadline, const std::stop_token &stop)
{
    for (qsizetype i = 0; i < m_facts.addresses.size() && !stop.stop_requested(); ++i) {
        const AddressList address = parseAddress(m_facts.addresses[i], m_facts.port);
        if (address == nullptr) {
            keepError(EADDRNOTAVAIL);
            continue;
        }
        const auto share = (deadline - Clock::now()) / (m_facts.addresses.size() - i);
        m_socket = ::socket(address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int error = m_socket < 0 ? errno
                                       : connectTo(m_socket, address->ai_addr, address->ai_addrlen,
                                                   Clock::now() + share, stop);
        if (error == 0) {
            m_facts.reachedAt = m_facts.addresses[i];
            return;
        }
        close();
        keepError(error);
    }
}

void HostProbe::ask(Deadline deadline, const std::stop_token &stop)
{
    m_facts.greeting = Greeting::Closed;
    if (::send(m_socket, encryptionRequest, sizeof encryptionRequest, MSG_NOSIGNAL)
            == static_cast<ssize_t>(sizeof encryptionRequest)
        && waitFor(m_socket, POLLIN, deadline, stop) != 0) {
        m_facts.greeting = Greeting::Silent;
    } else {
        // More than the one byte is asked for: an SSH server's greeting begins with an S too.
        char answer[16];
        const ssize_t size = ::recv(m_socket, answer, sizeof answer, 0);
        if (size == 1 && answer[0] == 'S')
            m_facts.greeting = Greeting::OffersEncryption;
        else if (size == 1 && answer[0] == 'N')
            m_facts.greeting = Greeting::NoEncryption;
        else if (size > 1 && answer[0] == 'E')
            m_facts.greeting = Greeting::ErrorReply;
        else if (size > 0)
            m_facts.greeting = Greeting::Foreign;
    }
    close();
}

} // namespace tributary
