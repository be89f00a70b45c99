// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

#include <future>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace tributary::test {

/// Something on a port of 127.0.0.1 that is not PostgreSQL, or only pretends to be. Works on a
/// thread of its own, so that the test's thread may block; ends with the object.
class FakeServer
{
public:
    enum class Manner {
        Answers, ///< says its words after it was spoken to, and hangs up
        SpeaksFirst, ///< says its words at once, and hangs up
        HangsUp, ///< at once, without a word
        Silent, ///< listens for ever
    };

    explicit FakeServer(Manner manner, QByteArray words = {})
        : m_manner(manner)
        , m_words(std::move(words))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
        , m_port(m_promise.get_future().get())
    { }

    quint16 port() const { return m_port; }

private:
    void run(const std::stop_token &stop)
    {
        QTcpServer server;
        const bool listens = server.listen(QHostAddress::LocalHost);
        m_promise.set_value(listens ? server.serverPort() : quint16(0));
        std::vector<std::unique_ptr<QTcpSocket>> kept;
        while (!stop.stop_requested()) {
            if (!server.waitForNewConnection(20))
                continue;
            std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            if (m_manner == Manner::Silent) {
                kept.push_back(std::move(socket));
                continue;
            }
            if (m_manner == Manner::Answers)
                socket->waitForReadyRead(2000);
            socket->write(m_words);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(2000)) { }
            socket->disconnectFromHost();
        }
    }

    Manner m_manner;
    QByteArray m_words;
    std::promise<quint16> m_promise;
    std::jthread m_thread;
    quint16 m_port;
};

/// A port of 127.0.0.1 on which nothing listens.
inline quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace tributary::test
