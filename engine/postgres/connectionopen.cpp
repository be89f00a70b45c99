// SPDX-License-Identifier: GPL-3.0-or-later
// How a Connection comes to be, and how its session is pinned.
#include <poll.h>

#include "engine/postgres/connection.h"
#include "engine/postgres/endpoints.h"
#include "engine/postgres/postgreserror.h"
#include "engine/postgres/sessionsettings.h"
#include "engine/postgres/socketwait.h"
#include "engine/postgres/sshtunnel.h"
#include "engine/postgres/startparameters.h"

#include <QCoreApplication>

#include <libpq-fe.h>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// server_version_num from which a WAL sender executes SQL too (PostgreSQL 10's release notes).
constexpr int firstWalSenderWithSql = 100000;

/// ssh's own limit for reaching its host, and some time to log in there.
constexpr auto tunnelPatience = std::chrono::seconds(20);

/// A failure that another address of the same server may not have.
bool isWorthNextEndpoint(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == ConnectionRefused || kind == ConnectionTimeout || kind == NetworkUnreachable
        || kind == SocketMissing || kind == ServerStarting || kind == ServerStopping
        || kind == ConnectionLost || kind == NameNotFound || kind == StandbySource;
}

Error stopped()
{
    return makeError(ErrorKind::Interrupted);
}

} // namespace

Result<Connection> Connection::open(const ConnectionOptions &options, const std::stop_token &stop)
{
    std::shared_ptr<OpenTunnel> tunnel = options.tunnel;
    if (options.info.tunnel.isUsed() && (!tunnel || tunnel->hasEnded())) {
        Result<std::shared_ptr<OpenTunnel>> opened = OpenTunnel::open(
            options.info, Clock::now() + tunnelPatience, stop);
        if (!opened)
            return opened.error();
        tunnel = *opened;
    }
    const Result<QList<Endpoint>> endpoints = tunnel
        ? tunnelEndpoints(options.info, *tunnel)
        : resolveEndpoints(options.info, Clock::now() + options.timeout, stop, options.addresses);
    if (!endpoints)
        return endpoints.error();

    std::optional<Error> firstError;
    for (const Endpoint &endpoint : *endpoints) {
        Result<Connection> connection = openAt(options, endpoint, {}, stop);
        // Tables can be read through a pooler, the log cannot.
        if (!connection && connection.error().kind == ErrorKind::Pooler && !options.replication)
            connection = openAt(options, endpoint, {.withOptions = false}, stop);
        // A WAL sender of old takes no SET: all must stand in the start-up packet, which needs the
        // version.
        if (connection && options.replication
            && connection->serverVersion() < firstWalSenderWithSql)
            connection = openAt(options, endpoint, {.knownVersion = connection->serverVersion()},
                                stop);
        if (connection) {
            connection->m_tunnel = tunnel;
            connection->m_rate = options.rate;
            connection->m_lease = options.lease;
            return connection;
        }
        const Error error = tunnel ? tunnel->explained(connection.error()) : connection.error();
        if (!firstError)
            firstError = error;
        if (!isWorthNextEndpoint(error.kind))
            return error;
    }
    return *firstError;
}

Result<Connection> Connection::openAt(const ConnectionOptions &options, const Endpoint &endpoint,
                                      const StartVariant &variant, const std::stop_token &stop)
{
    Connection connection;
    connection.m_info = options.info;
    if (!endpoint.host.isEmpty())
        connection.m_info.host = endpoint.host;
    connection.m_info.port = endpoint.port;
    connection.m_pooled = !variant.withOptions;
    connection.m_pinEachTransaction = !variant.withOptions;
    connection.m_warnings = std::make_unique<WarningLog>();
    const Result<pg_conn *> started = startConnection(options, endpoint, variant);
    if (!started)
        return started.error();
    connection.m_handle.reset(*started);
    PGconn *handle = connection.handle();
    if (handle == nullptr)
        return makeError(
            ErrorKind::Internal,
            {{QStringLiteral("what"), QCoreApplication::translate("Connection", "out of memory")}});
    // The server's SQLSTATE is otherwise lost when a connection cannot be opened.
    PQsetErrorVerbosity(handle, PQERRORS_VERBOSE);
    const Clock::time_point deadline = Clock::now() + options.timeout;
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(handle) != CONNECTION_BAD && state != PGRES_POLLING_OK
           && state != PGRES_POLLING_FAILED) {
        const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        const Wait wait = waitSocket(PQsocket(handle), events, deadline, stop);
        if (wait == Wait::Stopped)
            return stopped();
        if (wait == Wait::TimedOut)
            return connectionError(QStringLiteral("timeout expired"), connection.m_info);
        state = PQconnectPoll(handle);
    }
    if (PQstatus(handle) != CONNECTION_OK) {
        const QString message = QString::fromUtf8(PQerrorMessage(handle));
        if (PQconnectionNeedsPassword(handle) != 0 && options.password.isEmpty())
            return makeError(ErrorKind::PasswordNeeded,
                             {{QStringLiteral("user"), connection.m_info.user}}, message);
        return connectionError(message, connection.m_info);
    }
    PQsetErrorVerbosity(handle, PQERRORS_DEFAULT);
    // Not for our standard error, where libpq would print them.
    PQsetNoticeReceiver(
        handle,
        [](void *log, const PGresult *notice) { static_cast<WarningLog *>(log)->add(notice); },
        connection.m_warnings.get());
    const Status pinned = options.replication
        ? connection.pinReplication(options.walSenderTimeout, stop)
        : connection.pinSession(stop);
    if (!pinned)
        return pinned.error();
    return connection;
}

Status Connection::pinReplication(std::chrono::milliseconds walSenderTimeout,
                                  const std::stop_token &stop)
{
    if (serverVersion() < firstWalSenderWithSql)
        return Done{};
    QString sql = laterSettings();
    if (serverVersion() >= 120000)
        sql += QStringLiteral("SET wal_sender_timeout = '%1ms'; ").arg(walSenderTimeout.count());
    if (const Status set = execute(sql, stop); !set)
        return set;
    for (const bool atStartup : {true, false}) {
        const Result<QString> read = readSettings(atStartup, QStringLiteral("pg_backend_pid()"),
                                                  stop);
        if (!read)
            return read.error();
    }
    if (m_pinEachTransaction) // there are no transactions to pin them in
        return makeError(ErrorKind::Pooler, {}, QStringLiteral("the session's settings were lost"));
    return Done{};
}

QString Connection::laterSettings() const
{
    QString sql = sessionStatements(serverVersion());
    if (serverEncoding() == u"SQL_ASCII") // nothing is converted there, and asking for UTF8 makes
                                          // the server refuse what is not
        sql += QStringLiteral("SET client_encoding = 'SQL_ASCII'; ");
    return sql;
}

Status Connection::pinSession(const std::stop_token &stop)
{
    // A pooler may drop start-up options without a word, and the process behind it is not the one
    // that it named. Only where there is none may the session be changed: the next client would
    // find it so.
    const Result<QString> process = readSettings(true, QStringLiteral("pg_backend_pid()"), stop);
    if (!process)
        return process.error();
    if (process->toInt() != PQbackendPID(handle())) {
        m_pooled = true;
        m_pinEachTransaction = true;
    }
    if (m_pinEachTransaction)
        return Done{};
    const QString sql = laterSettings();
    if (sql.isEmpty())
        return Done{};
    if (const Status set = execute(sql, stop); !set)
        return set;
    const Result<QString> database = readSettings(false, QStringLiteral("current_database()"),
                                                  stop);
    return database ? Status(Done{}) : Status(database.error());
}

/// Compares the settings of one kind with what they should be; gives the value of @p also.
Result<QString> Connection::readSettings(bool atStartup, const QString &also,
                                         const std::stop_token &stop)
{
    QString sql = QStringLiteral("SELECT pg_catalog.") + also;
    QStringList expected;
    for (const SessionSetting &setting : sessionSettings()) {
        if (setting.atStartup != atStartup || serverVersion() < setting.fromVersion)
            continue;
        sql +=
            QStringLiteral(", pg_catalog.current_setting('%1')").arg(QLatin1String(setting.name));
        expected.append(QLatin1String(setting.reads));
    }
    const Result<QueryResult> found = query(sql, stop);
    if (!found)
        return found.error();
    for (int i = 0; i < expected.size(); ++i) {
        if (found->text(0, i + 1) != expected[i])
            m_pinEachTransaction = true;
    }
    return found->text(0, 0);
}

} // namespace tributary
