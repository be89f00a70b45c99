// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/connection.h"

#include <poll.h>

#include "engine/core/sqlquote.h"
#include "engine/postgres/postgreserror.h"
#include "engine/postgres/sessionsettings.h"
#include "engine/postgres/socketwait.h"
#include "engine/postgres/sshtunnel.h"

#include <libpq-fe.h>

#include <future>
#include <thread>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// How often, a second apart, a statement is asked to end before its connection is given up.
constexpr int cancelAttempts = 5;

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

bool Connection::waitReadable(Clock::time_point deadline, const std::stop_token &stop) const
{
    return waitSocket(PQsocket(handle()), POLLIN, deadline, stop) == Wait::Ready;
}

Error Connection::lastError(const QString &doing) const
{
    return explained(
        statementError({}, QString::fromUtf8(PQerrorMessage(handle())), m_info, doing));
}

Error Connection::explained(const Error &error) const
{
    return m_tunnel ? m_tunnel->withLastWords(error) : error;
}

Result<QueryResult> Connection::query(const QString &sql, const std::stop_token &stop)
{
    return query(sql, {}, stop);
}

Result<QueryResult> Connection::query(const QString &sql, const QList<QByteArray> &parameters,
                                      const std::stop_token &stop)
{
    return query(sql, parameters, Clock::time_point::max(), stop);
}

Result<QueryResult> Connection::query(const QString &sql, const QList<QByteArray> &parameters,
                                      Clock::time_point deadline, const std::stop_token &stop)
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
            const Wait wait = waitSocket(PQsocket(connection), POLLIN,
                                         cancelled ? Clock::now() + std::chrono::seconds(1)
                                                   : deadline,
                                         cancelled ? std::stop_token() : stop);
            if (wait == Wait::TimedOut && cancelled)
                return stop.stop_requested() ? stopped() : makeError(ErrorKind::ConnectionLost);
            if (wait != Wait::Ready) {
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
        } else if (status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH) {
            return owned; // what follows is CopyReader's or ReplicationStream's
        } else {
            last = std::move(owned);
        }
    }
    if (cancelled && stop.stop_requested())
        return stopped();
    if (error)
        return explained(*error);
    return last;
}

Result<QueryResult> Connection::queryUntil(const QString &sql, Clock::time_point deadline,
                                           const std::stop_token &stop, const WhenSlow &whenSlow)
{
    const Clock::time_point slowAt = Clock::now() + whenSlow.after;
    bool isSlow = !whenSlow.call || slowAt >= deadline;
    PGconn *connection = handle();
    if (PQsendQuery(connection, sql.toUtf8().constData()) == 0)
        return lastError({});
    QueryResult last;
    std::optional<Error> error = std::nullopt;
    int cancels = 0;
    for (;;) {
        while (PQisBusy(connection) != 0) {
            // A stop that was seen already must not end the waits for the answer to the cancel.
            const Wait wait = cancels == 0
                ? waitSocket(PQsocket(connection), POLLIN, isSlow ? deadline : slowAt, stop)
                : waitSocket(PQsocket(connection), POLLIN, Clock::now() + std::chrono::seconds(1),
                             {});
            if (wait == Wait::TimedOut && !isSlow) {
                isSlow = true;
                whenSlow.call();
            } else if (wait != Wait::Ready) {
                if (cancels == cancelAttempts)
                    return makeError(ErrorKind::ConnectionLost);
                cancel();
                ++cancels;
            } else if (PQconsumeInput(connection) == 0) {
                break; // the result tells what the server said before it went
            }
        }
        PGresult *result = PQgetResult(connection);
        if (result == nullptr)
            break;
        QueryResult owned(result);
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
            last = std::move(owned);
        else if (!error)
            error = statementError(QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                                   QString::fromUtf8(PQresultErrorMessage(result)), m_info, {});
    }
    if (error)
        return explained(*error);
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
        sql += QStringLiteral("SET TRANSACTION SNAPSHOT %1; ").arg(quotePostgresLiteral(snapshot));
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

QList<ServerWarning> Connection::takeWarnings()
{
    return m_warnings->take();
}

} // namespace tributary
