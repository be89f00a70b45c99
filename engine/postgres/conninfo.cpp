// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/conninfo.h"

#include "engine/postgres/sshcommand.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace tributary {

namespace {

/// Four decimal numbers, the first of them 127. Strict on purpose: "127.0.0.1.example.com" is
/// somebody's server.
bool isLoopbackV4(const QString &address)
{
    const QStringList parts = address.split(u'.');
    return parts.size() == 4 && parts[0] == u"127"
        && std::ranges::all_of(parts, [](const QString &part) {
               const bool digits = std::ranges::all_of(
                   part, [](QChar c) { return c >= u'0' && c <= u'9'; });
               return digits && !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
           });
}

/// True when nothing leaves this computer on the way to @p host: libpq takes an empty host and a
/// folder for a socket.
bool isLocalHost(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/')
        || host.compare(u"localhost", Qt::CaseInsensitive) == 0 || host == u"::1"
        || isLoopbackV4(host);
}

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

using PartWriter = QString (*)(const QString &);

/// "host:port,host:port"; a single port counts for every host.
QString hostList(const ConnInfo &info, PartWriter write)
{
    const QStringList hosts = info.host.split(u',');
    const QStringList ports = info.port.split(u',');
    QStringList list;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString port = ports.size() == 1 ? ports[0] : ports.value(i);
        // A host with a colon is an IPv6 address; only brackets tell its colons from the port's.
        QString entry = hosts[i].contains(u':') ? QStringLiteral("[") + write(hosts[i]) + u']'
                                                : write(hosts[i]);
        if (!port.isEmpty())
            entry += u':' + write(port);
        list.append(entry);
    }
    return list.join(u',');
}

} // namespace

bool ConnInfo::isLocal() const
{
    // An address that was given beside the name is where libpq would go to when there is no name.
    const auto isRemoteAddress = [](const std::pair<QString, QString> &each) {
        return each.first == u"hostaddr"
            && !std::ranges::all_of(each.second.split(u','), isLocalHost);
    };
    return std::ranges::all_of(host.split(u','), isLocalHost)
        && std::ranges::none_of(extra, isRemoteAddress);
}

QString ConnInfo::effectiveSslMode() const
{
    if (!sslMode.isEmpty())
        return sslMode;
    return isLocal() ? QStringLiteral("prefer") : QStringLiteral("verify-full");
}

bool ConnInfo::namesKeyEngine() const
{
    return sslKey.contains(u':');
}

QString ConnInfo::toUri() const
{
    QString uri = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        uri += encoded(user) + u'@';
    uri += hostList(*this, [](const QString &part) { return encoded(part, ":"); });
    uri += u'/' + encoded(database);

    QStringList parameters;
    const auto add = [&parameters](const QString &keyword, const QString &value) {
        if (!value.isEmpty())
            parameters.append(encoded(keyword) + u'=' + encoded(value));
    };
    add(QStringLiteral("sslmode"), sslMode);
    add(QStringLiteral("sslrootcert"), sslRootCert);
    add(QStringLiteral("sslcert"), sslCert);
    add(QStringLiteral("sslkey"), sslKey);
    if (tunnel.isUsed())
        add(QStringLiteral("ssh_tunnel"), tunnelText(tunnel));
    for (const auto &[keyword, value] : extra)
        add(keyword, value);
    if (!parameters.isEmpty())
        uri += u'?' + parameters.join(u'&');
    return uri;
}

QString ConnInfo::displayName() const
{
    QString name;
    if (!user.isEmpty())
        name += user + u'@';
    name += hostList(*this, [](const QString &part) { return part; });
    if (!database.isEmpty())
        name += u'/' + database;
    // "localhost" at the other end of a tunnel is another server, with another password.
    if (tunnel.isUsed())
        name += QStringLiteral(" via ") + tunnelText(tunnel);
    return name;
}

} // namespace tributary
