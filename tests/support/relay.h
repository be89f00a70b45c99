// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to a server, with somebody in it: passes on what both sides say, until it is told to cut
// all connections, or to swallow every byte and leave both sides in the belief that the other one
// is only silent. Works on a thread of its own.

#pragma once

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QtGlobal>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

namespace tributary::test {

class Relay final
{
public:
    enum class Way {
        Open,
        Cut, // every connection is closed, and each new one at once
        Swallowed, // nothing is passed on; new connections are taken
    };

    explicit Relay(quint16 serverPort)
        : m_serverPort(serverPort)
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = here(0);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener, 16);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }

    ~Relay()
    {
        m_thread.request_stop();
        m_thread.join();
        closeAll();
        ::close(m_listener);
    }

    Q_DISABLE_COPY_MOVE(Relay)

    quint16 port() const { return m_port; }

    void set(Way way) { m_way = way; }

    // Once so many more bytes have come from the server, the way is that.
    void setAfter(qint64 bytes, Way way)
    {
        m_then = way;
        m_left = bytes;
    }

    bool hasTurned() const { return m_left == none; }

    qint64 passedBytes() const { return m_passed; }

private:
    static constexpr qint64 none = -1;

    struct Pair
    {
        int client = -1;
        int server = -1;
    };

    static sockaddr_in here(quint16 port)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    void closePair(Pair &pair)
    {
        for (int *each : {&pair.client, &pair.server}) {
            if (*each >= 0)
                ::close(*each);
            *each = -1;
        }
    }

    void closeAll()
    {
        for (Pair &pair : m_pairs)
            closePair(pair);
        m_pairs.clear();
    }

    void accept()
    {
        Pair pair{.client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC)};
        if (pair.client < 0)
            return;
        if (m_way == Way::Cut) {
            closePair(pair);
            return;
        }
        pair.server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = here(m_serverPort);
        if (::connect(pair.server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            closePair(pair);
        else
            m_pairs.push_back(pair);
    }

    bool pass(int from, int to, bool fromServer)
    {
        std::array<char, 16384> bytes{};
        const ssize_t size = ::recv(from, bytes.data(), bytes.size(), 0);
        if (size <= 0)
            return m_way == Way::Swallowed && size < 0;
        if (m_way == Way::Swallowed)
            return true;
        for (ssize_t sent = 0; sent < size;) {
            const ssize_t done = ::send(to, bytes.data() + sent, static_cast<size_t>(size - sent),
                                        MSG_NOSIGNAL);
            if (done <= 0)
                return false;
            sent += done;
        }
        if (fromServer) {
            m_passed += size;
            if (m_left != none && (m_left -= std::min<qint64>(size, m_left)) == 0) {
                m_left = none;
                m_way = m_then.load();
            }
        }
        return true;
    }

    void run(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            if (m_way == Way::Cut)
                closeAll();
            std::vector<pollfd> all{{.fd = m_listener, .events = POLLIN, .revents = 0}};
            for (const Pair &pair : m_pairs) {
                all.push_back({.fd = pair.client, .events = POLLIN, .revents = 0});
                all.push_back({.fd = pair.server, .events = POLLIN, .revents = 0});
            }
            if (::poll(all.data(), all.size(), 10) <= 0)
                continue;
            for (size_t i = 0; i < m_pairs.size() && m_way != Way::Cut; ++i) {
                Pair &pair = m_pairs[i];
                bool good = true;
                if (all[1 + 2 * i].revents != 0)
                    good = pass(pair.client, pair.server, false);
                if (good && all[2 + 2 * i].revents != 0)
                    good = pass(pair.server, pair.client, true);
                if (!good)
                    closePair(pair);
            }
            std::erase_if(m_pairs, [](const Pair &pair) { return pair.client < 0; });
            if (all[0].revents != 0)
                accept();
        }
    }

    quint16 m_serverPort;
    int m_listener;
    quint16 m_port = 0;
    std::atomic<Way> m_way = Way::Open;
    std::atomic<Way> m_then = Way::Open;
    std::atomic<qint64> m_left = none;
    std::atomic<qint64> m_passed = 0;
    std::vector<Pair> m_pairs; // the thread's alone
    std::jthread m_thread;
};

} // namespace tributary::test
