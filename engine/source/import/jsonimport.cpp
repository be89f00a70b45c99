// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/connectiontext.h"
#include "engine/source/import/importers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace tributary {

namespace {

struct JsonKeyword
{
    const char *member;
    const char *keyword;
};

/// A text, or a number written as one: ports come as both.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

void take(ConnectionParameters &parameters, const char *keyword, const QJsonValue &value)
{
    const QString text = textOf(value);
    if (!text.isEmpty())
        parameters.append({QString::fromLatin1(keyword), text.toUtf8()});
}

template <size_t Size>
void takeAll(ConnectionParameters &parameters, const QJsonObject &object,
             const JsonKeyword (&keywords)[Size])
{
    for (const JsonKeyword &each : keywords)
        take(parameters, each.keyword, object.value(QLatin1String(each.member)));
}

/// user@host:port of the machine that a tunnel leads through.
void takeTunnel(ConnectionParameters &parameters, const QJsonValue &host, const QJsonValue &port,
                const QJsonValue &user)
{
    QString text = textOf(user);
    if (!text.isEmpty())
        text += u'@';
    const QString name = textOf(host);
    text += name.contains(u':') ? u'[' + name + u']' : name;
    if (!textOf(port).isEmpty())
        text += u':' + textOf(port);
    if (!name.isEmpty())
        parameters.append({QStringLiteral("ssh_tunnel"), text.toUtf8()});
}

Result<QJsonObject> objectOf(const QByteArray &content, const QString &origin)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (!document.isObject())
        return unreadableImport(origin,
                                problem.error == QJsonParseError::NoError
                                    ? ImportText::tr("it is not an object.")
                                    : problem.errorString());
    return document.object();
}

/// DBeaver keeps either the fields or only the address.
ConnectionParameters dbeaverParameters(const QJsonObject &configuration)
{
    static constexpr JsonKeyword fields[] = {
        {"host", "host"}, {"port", "port"}, {"database", "dbname"}, {"user", "user"}};
    ConnectionParameters parameters;
    takeAll(parameters, configuration, fields);
    if (!configuration.value(QStringLiteral("host")).isString()) {
        const Result<ParsedConnection> url = parseConnectionText(
            configuration.value(QStringLiteral("url")).toString());
        if (url) {
            take(parameters, "host", url->info.host);
            take(parameters, "port", url->info.port);
            take(parameters, "dbname", url->info.database);
        }
    }
    const QJsonObject handlers = configuration.value(QStringLiteral("handlers")).toObject();
    const auto propertiesOf = [&handlers](const char *handler) {
        const QJsonObject object = handlers.value(QLatin1String(handler)).toObject();
        return object.value(QStringLiteral("enabled")).toBool()
            ? object.value(QStringLiteral("properties")).toObject()
            : QJsonObject();
    };
    const QJsonObject ssl = propertiesOf("postgre_ssl");
    static constexpr JsonKeyword sslFields[] = {{"sslMode", "sslmode"},
                                                {"ssl.mode", "sslmode"},
                                                {"ssl.ca.cert", "sslrootcert"},
                                                {"ssl.client.cert", "sslcert"},
                                                {"ssl.client.key", "sslkey"}};
    takeAll(parameters, ssl, sslFields);
    const QJsonObject tunnel = propertiesOf("ssh_tunnel");
    takeTunnel(
        parameters, tunnel.value(QStringLiteral("host")), tunnel.value(QStringLiteral("port")),
        handlers.value(QStringLiteral("ssh_tunnel")).toObject().value(QStringLiteral("user")));
    return parameters;
}

ConnectionParameters pgAdminParameters(const QJsonObject &server)
{
    static constexpr JsonKeyword fields[] = {{"Host", "host"},
                                             {"HostAddr", "hostaddr"},
                                             {"Port", "port"},
                                             {"MaintenanceDB", "dbname"},
                                             {"Username", "user"},
                                             {"SSLMode", "sslmode"},
                                             {"SSLRootCert", "sslrootcert"},
                                             {"SSLCert", "sslcert"},
                                             {"SSLKey", "sslkey"}};
    ConnectionParameters parameters;
    takeAll(parameters, server, fields);
    // Since version 7 the same keywords as libpq's stand in an object of their own.
    const QJsonObject more = server.value(QStringLiteral("ConnectionParameters")).toObject();
    for (auto it = more.begin(); it != more.end(); ++it) {
        const QString text = textOf(it.value());
        if (!text.isEmpty())
            parameters.append({it.key(), text.toUtf8()});
    }
    if (textOf(server.value(QStringLiteral("UseSSHTunnel"))) == u"1"
        || server.value(QStringLiteral("UseSSHTunnel")).toBool())
        takeTunnel(parameters, server.value(QStringLiteral("TunnelHost")),
                   server.value(QStringLiteral("TunnelPort")),
                   server.value(QStringLiteral("TunnelUsername")));
    return parameters;
}

} // namespace

Result<FoundConnections> parseDBeaver(const QByteArray &content)
{
    const QString origin = QStringLiteral("DBeaver");
    const Result<QJsonObject> file = objectOf(content, origin);
    if (!file)
        return file.error();
    FoundConnections found;
    const QJsonObject connections = file->value(QStringLiteral("connections")).toObject();
    for (const QJsonValue &each : connections) {
        const QJsonObject entry = each.toObject();
        if (entry.value(QStringLiteral("provider")).toString() != u"postgresql")
            continue;
        const QString name = entry.value(QStringLiteral("name")).toString();
        addFound(found, name,
                 foundConnection(
                     name, origin,
                     dbeaverParameters(entry.value(QStringLiteral("configuration")).toObject())));
    }
    return found;
}

Result<FoundConnections> parsePgAdmin(const QByteArray &content)
{
    const QString origin = QStringLiteral("pgAdmin");
    const Result<QJsonObject> file = objectOf(content, origin);
    if (!file)
        return file.error();
    FoundConnections found;
    const QJsonObject servers = file->value(QStringLiteral("Servers")).toObject();
    for (const QJsonValue &each : servers) {
        const QJsonObject server = each.toObject();
        const QString name = server.value(QStringLiteral("Name")).toString();
        addFound(found, name, foundConnection(name, origin, pgAdminParameters(server)));
    }
    return found;
}

} // namespace tributary
