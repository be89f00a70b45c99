// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pgadmindatabase.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace tributary {

namespace {

/// Columns of the table "server", which differ between pgAdmin's versions, and their names in the
/// export.
constexpr std::pair<const char *, const char *> columns[] = {
    {"name", "Name"},
    {"host", "Host"},
    {"hostaddr", "HostAddr"},
    {"port", "Port"},
    {"maintenance_db", "MaintenanceDB"},
    {"username", "Username"},
    {"ssl_mode", "SSLMode"},
    {"sslrootcert", "SSLRootCert"},
    {"sslcert", "SSLCert"},
    {"sslkey", "SSLKey"},
    {"use_ssh_tunnel", "UseSSHTunnel"},
    {"tunnel_host", "TunnelHost"},
    {"tunnel_port", "TunnelPort"},
    {"tunnel_username", "TunnelUsername"},
};

Error notRead(const QString &reason)
{
    return makeError(
        ErrorKind::Settings,
        {{QStringLiteral("what"),
          QCoreApplication::translate("ImportText", "pgAdmin's database cannot be read: %1")
              .arg(reason)}});
}

Result<QByteArray> read(QSqlDatabase &database)
{
    if (!database.open())
        return notRead(database.lastError().text());
    const QSqlRecord known = database.record(QStringLiteral("server"));
    if (!known.contains(QStringLiteral("maintenance_db")))
        return notRead(QCoreApplication::translate("ImportText", "it has no list of servers."));
    QStringList wanted;
    for (const auto &[column, member] : columns) {
        if (known.contains(QLatin1String(column)))
            wanted.append(QLatin1String(column));
    }
    // Since version 7 the parameters of libpq are one JSON object.
    const bool hasParameters = known.contains(QStringLiteral("connection_params"));
    if (hasParameters)
        wanted.append(QStringLiteral("connection_params"));
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT %1 FROM server ORDER BY id").arg(wanted.join(u','))))
        return notRead(query.lastError().text());
    QJsonObject servers;
    while (query.next()) {
        QJsonObject server;
        for (const auto &[column, member] : columns) {
            if (wanted.contains(QLatin1String(column)))
                server.insert(QLatin1String(member),
                              QJsonValue::fromVariant(query.value(QLatin1String(column))));
        }
        if (hasParameters)
            server.insert(QStringLiteral("ConnectionParameters"),
                          QJsonDocument::fromJson(
                              query.value(QStringLiteral("connection_params")).toByteArray())
                              .object());
        servers.insert(QString::number(servers.size() + 1).rightJustified(6, u'0'), server);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("Servers"), servers}}).toJson();
}

} // namespace

Result<QByteArray> pgAdminServers(const QString &path)
{
    const QString connection = QUuid::createUuid().toString();
    Result<QByteArray> servers = notRead({});
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"));
        database.setDatabaseName(QStringLiteral("file:")
                                 + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))
                                 + QStringLiteral("?mode=ro"));
        servers = read(database);
    }
    QSqlDatabase::removeDatabase(connection);
    return servers;
}

} // namespace tributary
