// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/connection.h"

#include <poll.h>

#include "engine/postgres/endpoints.h"
#include "engine/postgres/postgreserror.h"
#include "engine/postgres/sessionsettings.h"
#include "engine/postgres/startparameters.h"

#include <libpq-fe.h>

#include <future>
#include <thread>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// How long a wait may last before it looks at the stop request again.
constexpr auto slice = std::chrono::milliseconds(100);

enum class Wait { Ready, Stopped, TimedOut };

Wait waitSocket(int socket, short events, Clock::time_point deadline, const std::stop_token &stop)
{
    for (;;) {
        if (stop.stop_requested())
            return Wait::Stopped;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0)
            return Wait::TimedOut;
        pollfd descriptor{.fd = socket, .events = events, .revents = 0};
        if (poll(&descriptor, 1, static_cast<int>(std::min<qint64>(left.count(), slice.count())))
            > 0)
            return Wait::Ready;
    }
}

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

void Connection::Closer::operator()(pg_conn *handle) const
{
    PQfinish(handle);
}

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const ConnectionOptions &options, const std::stop_token &stop)
{
    Result<QList<Endpoint>> endpoints = resolveEndpoints(options.info,
                                                         Clock::now() + options.timeout, stop);
    if (!endpoints)
        return endpoints.error();

    const auto attempt = [&](const Endpoint &endpoint, bool withOptions) -> Result<Connection> {
        Connection connection;
        connection.m_info = options.info;
        if (!endpoint.host.isEmpty())
            connection.m_info.host = endpoint.host;
        connection.m_info.port = endpoint.port;
        connection.m_pooled = !withOptions;
        connection.m_pinEachTransaction = !withOptions;
        connection.m_handle.reset(startConnection(options, endpoint, withOptions));
        PGconn *handle = connection.handle();
        if (handle == nullptr)
            return makeError(ErrorKind::Internal,
                             {{QStringLiteral("what"), QStringLiteral("out of memory")}});
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
        // Notices ("table does not exist, skipping") are not for our standard error.
        PQsetNoticeReceiver(
            handle, [](void *, const PGresult *) {}, nullptr);
        if (const Status pinned = connection.pinSession(stop); !pinned)
            return pinned.error();
        return connection;
    };

    std::optional<Error> firstError;
    for (const Endpoint &endpoint : *endpoints) {
        Result<Connection> connection = attempt(endpoint, true);
        if (!connection && connection.error().kind == ErrorKind::Pooler)
            connection = attempt(endpoint, false);
        if (connection)
            return connection;
        if (!firstError)
            firstError = connection.error();
        if (!isWorthNextEndpoint(connection.error().kind))
            return connection.error();
    }
    return *firstError;
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
    QString sql = sessionStatements(serverVersion());
    if (serverEncoding() == u"SQL_ASCII") // nothing is converted there, and asking for UTF8 makes
                                          // the server refuse what is not
        sql += QStringLiteral("SET client_encoding = 'SQL_ASCII'; ");
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

bool Connection::waitReadable(Clock::time_point deadline, const std::stop_token &stop) const
{
    return waitSocket(PQsocket(handle()), POLLIN, deadline, stop) == Wait::Ready;
}

Error Connection::lastError(const QString &doing) const
{
    return statementError({}, QString::fromUtf8(PQerrorMessage(handle())), m_info, doing);
}

Result<QueryResult> Connection::query(const QString &sql, const std::stop_token &stop)
{
    return query(sql, {}, stop);
}

Result<QueryResult> Connection::query(const QString &sql, const QList<QByteArray> &parameters,
                                      const std::stop_token &stop)
{
    PGconn *connection = handle();
    if (stop.stop_requested())
        return stopped();
    const QByteArray text = sql.toUtf8();
    std::vector<const char *> values;
    for (const QByteArray &parameter : parameters)
        values.push_back(parameter.isNull() ? nullptr : parameter.constData());
    // The simple protocol where there are no parameters: only it takes several statements at once.
    const int sent = values.empty()
        ? PQsendQuery(connection, text.constData())
        : PQsendQueryParams(connection, text.constData(), static_cast<int>(values.size()), nullptr,
                            values.data(), nullptr, nullptr, 0);
    if (sent == 0)
        return lastError({});

    QueryResult last;
    std::optional<Error> error = std::nullopt;
    bool cancelled = false;
    for (;;) {
        while (PQisBusy(connection) != 0) {
            const auto deadline = cancelled ? Clock::now() + std::chrono::seconds(1)
                                            : Clock::time_point::max();
            const Wait wait = waitSocket(PQsocket(connection), POLLIN, deadline,
                                         cancelled ? std::stop_token() : stop);
            if (wait == Wait::TimedOut)
                return stopped();
            if (wait == Wait::Stopped) {
                cancel();
                cancelled = true;
                continue;
            }
            if (PQconsumeInput(connection) == 0)
                break; // the result tells what the server said before it went
        }
        PGresult *result = PQgetResult(connection);
        if (result == nullptr)
            break;
        QueryResult owned(result);
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
            if (!error)
                error = statementError(QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                                       QString::fromUtf8(PQresultErrorMessage(result)), m_info, {});
        } else if (status == PGRES_COPY_OUT) {
            return owned; // the rows are CopyReader's
        } else {
            last = std::move(owned);
        }
    }
    if (cancelled)
        return stopped();
    if (error)
        return *error;
    return last;
}

Status Connection::execute(const QString &sql, const std::stop_token &stop)
{
    const Result<QueryResult> result = query(sql, stop);
    if (!result)
        return result.error();
    return Done{};
}

Status Connection::beginReadOnly(const QString &snapshot, const std::stop_token &stop)
{
    QString sql = QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ");
    if (!snapshot.isEmpty()) // must come before the transaction's first query; the name is the
                             // server's own text
        sql += QStringLiteral("SET TRANSACTION SNAPSHOT '%1'; ").arg(snapshot);
    if (m_pinEachTransaction)
        sql += transactionStatements(serverVersion(), serverEncoding() == u"SQL_ASCII");
    return execute(sql, stop);
}

Status Connection::commit(const std::stop_token &stop)
{
    return execute(QStringLiteral("COMMIT"), stop);
}

void Connection::rollback()
{
    PGconn *connection = handle();
    const PGTransactionStatusType state = PQtransactionStatus(connection);
    if (state != PQTRANS_INTRANS && state != PQTRANS_INERROR)
        return; // none, or a statement still runs; closing the connection ends the transaction
    // Errors do not matter: the server rolls back by itself when the connection closes.
    const auto deadline = Clock::now() + std::chrono::seconds(2);
    if (PQsendQuery(connection, "ROLLBACK") == 0)
        return;
    for (;;) {
        while (PQisBusy(connection) != 0) {
            if (!waitReadable(deadline, {}) || PQconsumeInput(connection) == 0)
                return;
        }
        PGresult *result = PQgetResult(connection);
        if (result == nullptr)
            return;
        PQclear(result);
    }
}

void Connection::cancel()
{
    PGcancel *request = PQgetCancel(handle());
    if (request == nullptr)
        return;
    // PQcancel() opens a connection of its own and blocks without a limit when the network is gone.
    auto finished = std::make_shared<std::promise<void>>();
    std::future<void> wait = finished->get_future();
    std::thread([request, finished] {
        char reason[256];
        PQcancel(request, reason, sizeof reason);
        PQfreeCancel(request);
        finished->set_value();
    }).detach();
    wait.wait_for(std::chrono::milliseconds(500));
}

int Connection::serverVersion() const
{
    return PQserverVersion(handle());
}

bool Connection::isEncrypted() const
{
    return PQsslInUse(handle()) != 0;
}

QString Connection::encryptionText() const
{
    if (!isEncrypted())
        return {};
    return QString::fromUtf8(PQsslAttribute(handle(), "protocol")) + QStringLiteral(", ")
        + QString::fromUtf8(PQsslAttribute(handle(), "cipher"));
}

QString Connection::serverEncoding() const
{
    return QString::fromUtf8(PQparameterStatus(handle(), "server_encoding"));
}

} // namespace tributary
