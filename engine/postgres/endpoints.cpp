// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/endpoints.h"

#include <netdb.h>
#include <sys/socket.h>

#include "engine/postgres/sshtunnel.h"

#include <QStringList>

#include <future>
#include <thread>

namespace tributary {

namespace {

/// Numeric addresses of a name, empty when it has none.
QStringList addressesOf(const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(host.constData(), nullptr, &hints, &found) != 0)
        return {};
    QStringList addresses;
    for (const addrinfo *each = found; each != nullptr; each = each->ai_next) {
        char text[NI_MAXHOST];
        if (getnameinfo(each->ai_addr, each->ai_addrlen, text, sizeof text, nullptr, 0,
                        NI_NUMERICHOST)
            == 0)
            addresses.append(QString::fromLatin1(text));
    }
    freeaddrinfo(found);
    addresses.removeDuplicates();
    return addresses;
}

Result<QStringList> resolve(const QString &host, const QString &port,
                            std::chrono::steady_clock::time_point deadline,
                            const std::stop_token &stop)
{
    auto promise = std::make_shared<std::promise<QStringList>>();
    std::future<QStringList> answer = promise->get_future();
    std::thread([promise, name = host.toUtf8()] {
        promise->set_value(addressesOf(name));
    }).detach();
    while (answer.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Interrupted);
        if (std::chrono::steady_clock::now() >= deadline)
            return makeError(ErrorKind::ConnectionTimeout,
                             {{QStringLiteral("host"), host}, {QStringLiteral("port"), port}});
    }
    return answer.get();
}

} // namespace

Result<QList<Endpoint>> resolveEndpoints(const ConnInfo &info,
                                         std::chrono::steady_clock::time_point deadline,
                                         const std::stop_token &stop,
                                         const QHash<QString, QString> &known)
{
    const QStringList hosts = info.host.split(u',');
    const QStringList ports = info.port.split(u',');
    QList<Endpoint> endpoints;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString &host = hosts[i];
        const QString &port = ports[std::min(i, ports.size() - 1)];
        if (host.isEmpty() || host.startsWith(u'/')) {
            endpoints.append({.host = host, .address = {}, .port = port});
            continue;
        }
        const Result<QStringList> addresses = known.contains(host)
            ? Result<QStringList>(QStringList{known.value(host)})
            : resolve(host, port, deadline, stop);
        if (!addresses)
            return addresses.error();
        for (const QString &address : *addresses)
            endpoints.append({.host = host, .address = address, .port = port});
    }
    if (endpoints.isEmpty())
        return makeError(ErrorKind::NameNotFound, {{QStringLiteral("host"), info.host}});
    return endpoints;
}

QList<Endpoint> tunnelEndpoints(const ConnInfo &info, const OpenTunnel &tunnel)
{
    const QStringList hosts = info.host.split(u',');
    const QStringList ports = info.port.split(u',');
    QList<Endpoint> endpoints;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        endpoints.append({.host = hosts[i],
                          .address = QStringLiteral("127.0.0.1"),
                          .port = ports[std::min(i, ports.size() - 1)],
                          .localPort = tunnel.localPort(i)});
    return endpoints;
}

} // namespace tributary
