// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/serverfacts.h"

#include "engine/postgres/connection.h"
#include "engine/source/providers.h"
#include "engine/source/versionedsql.h"
#include "engine/source/versionfaults.h"

namespace tributary {

namespace {

/// Columns of resources/sql/serverfacts.sql.
enum Column {
    VersionNumber,
    Version,
    VersionText,
    Database,
    DatabaseOid,
    User,
    ServerEncoding,
    InRecovery,
    Superuser,
    BypassRls,
    Roles,
    Aurora,
    MayAskControlSystem,
};

/// "15.20 (Debian 15.20-0+deb12u1)" without what the packager added.
QString shortVersion(const QString &text)
{
    return text.section(u' ', 0, 0);
}

/// {a,b,c}: role names of our own table, which hold nothing that would have to be quoted.
QByteArray arrayText(const QStringList &names)
{
    return '{' + names.join(u',').toUtf8() + '}';
}

/// True for an error after which the connection still works and something less can be asked.
bool isAboutTheQuery(const Error &error)
{
    return !error.sqlState.isEmpty() && error.kind != ErrorKind::ServerTerminated
        && error.kind != ErrorKind::ConnectionLost;
}

/// Which of the providers' settings there are: on a server that nothing else gives away. One that
/// only superusers may see is refused, and proves nothing.
Status loadSettings(Connection &connection, ServerFacts &facts, const std::stop_token &stop)
{
    if (!facts.roles.isEmpty() || facts.aurora || facts.versionNumber < 90600)
        return Done{};
    const Result<QueryResult> row = connection.query(
        QStringLiteral("SELECT pg_catalog.string_agg(s.name, ',') FROM "
                       "pg_catalog.unnest($1::pg_catalog.text[]) AS s(name) "
                       "WHERE pg_catalog.current_setting(s.name, true) IS NOT NULL"),
        {arrayText(providerSettings())}, stop);
    if (row)
        facts.settings = row->text(0, 0).split(u',', Qt::SkipEmptyParts);
    else if (!isAboutTheQuery(row.error()))
        return row.error();
    return Done{};
}

/// What any server that speaks the protocol can be asked.
Result<ServerFacts> loadVersion(Connection &connection, ServerFacts facts,
                                const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(QStringLiteral("SELECT version()"), stop);
    if (!row)
        return row.error();
    facts.versionNumber = connection.serverVersion();
    facts.versionText = row->text(0, 0);
    facts.version = facts.versionNumber >= 100000
        ? QStringLiteral("%1.%2").arg(facts.versionNumber / 10000).arg(facts.versionNumber % 10000)
        : QStringLiteral("%1.%2.%3")
              .arg(facts.versionNumber / 10000)
              .arg(facts.versionNumber / 100 % 100)
              .arg(facts.versionNumber % 100);
    facts.database = connection.info().database;
    facts.user = connection.info().user;
    facts.serverEncoding = connection.serverEncoding();
    return facts;
}

} // namespace

QString ServerFacts::identity(const QString &hostFallback) const
{
    const QString server = systemIdentifier.isEmpty() ? hostFallback : systemIdentifier;
    return server + u'/' + QString::number(databaseOid);
}

Result<ServerFacts> loadServerFacts(Connection &connection, const std::stop_token &stop)
{
    ServerFacts facts;
    facts.encrypted = connection.isEncrypted();
    facts.encryption = connection.encryptionText();
    facts.behindPooler = connection.isBehindPooler();
    if (connection.serverVersion() < oldestServerVersion)
        return loadVersion(connection, facts, stop);

    const Result<QueryResult> row = connection.query(
        versionedSql(QStringLiteral("serverfacts"), connection.serverVersion()),
        {arrayText(providerRoles())}, stop);
    if (!row)
        return isAboutTheQuery(row.error()) ? loadVersion(connection, facts, stop) : row.error();
    if (row->rowCount() != 1)
        return loadVersion(connection, facts, stop);
    facts.versionNumber = static_cast<int>(row->integer(0, VersionNumber));
    facts.version = shortVersion(row->text(0, Version));
    facts.versionText = row->text(0, VersionText);
    facts.database = row->text(0, Database);
    facts.databaseOid = static_cast<quint32>(row->integer(0, DatabaseOid));
    facts.user = row->text(0, User);
    facts.serverEncoding = row->text(0, ServerEncoding);
    facts.inRecovery = row->boolean(0, InRecovery);
    facts.superuser = row->boolean(0, Superuser);
    facts.bypassRls = row->boolean(0, BypassRls);
    facts.roles = row->text(0, Roles).split(u',', Qt::SkipEmptyParts);
    facts.aurora = row->boolean(0, Aurora);

    if (const Status loaded = loadSettings(connection, facts, stop); !loaded)
        return loaded.error();
    if (row->boolean(0, MayAskControlSystem)) {
        const Result<QueryResult> control = connection.query(
            QStringLiteral("SELECT system_identifier FROM pg_catalog.pg_control_system()"), stop);
        if (control && control->rowCount() == 1)
            facts.systemIdentifier = control->text(0, 0);
        else if (!control && !isAboutTheQuery(control.error()))
            return control.error();
    }
    return facts;
}

} // namespace tributary
