// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QtGlobal>

#include <array>

namespace tributary::test {

/// A port of 127.0.0.1 that answers nobody, as behind a firewall: what knocks is dropped by the
/// system, because the queue of connections that wait to be accepted is full.
class DeafPort
{
public:
    DeafPort()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *place = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof address;
        if (::bind(m_listener, place, size) != 0 || ::listen(m_listener, 0) != 0
            || ::getsockname(m_listener, place, &size) != 0)
            return;
        m_port = ntohs(address.sin_port);
        for (int &filler : m_fillers) {
            filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            static_cast<void>(::connect(filler, place, size));
        }
    }

    ~DeafPort()
    {
        for (const int filler : m_fillers)
            ::close(filler);
        ::close(m_listener);
    }

    Q_DISABLE_COPY_MOVE(DeafPort)

    quint16 port() const { return m_port; }

private:
    int m_listener;
    std::array<int, 3> m_fillers = {-1, -1, -1};
    quint16 m_port = 0;
};

} // namespace tributary::test
