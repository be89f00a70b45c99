// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/copyreader.h"

#include "engine/core/ratelimiter.h"
#include "engine/postgres/connection.h"
#include "engine/postgres/postgreserror.h"

#include <QCoreApplication>

#include <libpq-fe.h>

#include <chrono>

namespace tributary {

using Clock = std::chrono::steady_clock;

CopyRow::CopyRow(char *data, int size)
    : m_data(data, PQfreemem)
    , m_size(size)
{ }

CopyReader::CopyReader(Connection &connection, const QString &table, const std::stop_token &stop)
    : m_connection(&connection)
    , m_table(table)
    , m_stop(stop)
{ }

CopyReader::CopyReader(CopyReader &&other) noexcept
    : m_connection(other.m_connection)
    , m_table(std::move(other.m_table))
    , m_stop(std::move(other.m_stop))
    , m_patience(other.m_patience)
    , m_tagRows(other.m_tagRows)
    , m_active(std::exchange(other.m_active, false))
{ }

Result<CopyReader> CopyReader::start(Connection &connection, const QString &sql,
                                     const QString &table, const std::stop_token &stop)
{
    const Result<QueryResult> begun = connection.query(sql, stop);
    if (!begun) {
        if (begun.error().sqlState.isEmpty())
            return begun.error();
        return statementError(begun.error().sqlState, begun.error().detail, connection.info(),
                              table);
    }
    return CopyReader(connection, table, stop);
}

Result<CopyReader> CopyReader::startUntil(Connection &connection, const QString &sql,
                                          Clock::time_point deadline, const std::stop_token &stop)
{
    const Result<QueryResult> begun = connection.query(sql, {}, deadline, stop);
    if (!begun)
        return begun.error();
    return CopyReader(connection, {}, stop);
}

CopyReader::~CopyReader()
{
    if (!m_active)
        return;
    m_connection->cancel();
    if (m_stop.stop_requested())
        return; // the run ends and closes the connection: no time for the rest
    // The server stops sending at once; what is under way is thrown away, for two seconds at most.
    // A connection that is still busy then can only be closed, which its owner does.
    const auto deadline = Clock::now() + std::chrono::seconds(2);
    PGconn *connection = m_connection->handle();
    for (;;) {
        char *data = nullptr;
        const int size = PQgetCopyData(connection, &data, 1);
        if (size > 0) {
            PQfreemem(data);
        } else if (size == 0) {
            if (!m_connection->waitReadable(deadline, {}) || PQconsumeInput(connection) == 0)
                return;
        } else {
            break;
        }
    }
    while (PGresult *result = PQgetResult(connection)) {
        PQclear(result);
        if (PQstatus(connection) != CONNECTION_OK)
            return;
    }
}

Result<std::optional<CopyRow>> CopyReader::next()
{
    PGconn *connection = m_connection->handle();
    RateLimiter *rate = m_connection->rate();
    // What is not read stays in the network's buffers, and the server waits.
    if (rate != nullptr
        && rate->wait(Clock::time_point::max(), m_stop) == RateLimiter::Outcome::Stopped)
        return makeError(ErrorKind::Interrupted);
    for (;;) {
        char *data = nullptr;
        const int size = PQgetCopyData(connection, &data, 1);
        if (size > 0) {
            if (rate != nullptr)
                rate->charge(size);
            return std::optional<CopyRow>(std::in_place, data, size);
        }
        if (size < 0)
            return finish();
        // TCP keepalives notice a peer that is gone; a server that only thinks may do so for as
        // long as it likes, unless we know better.
        const Clock::time_point deadline = m_patience ? Clock::now() + *m_patience
                                                      : Clock::time_point::max();
        if (!m_connection->waitReadable(deadline, m_stop)) {
            if (m_stop.stop_requested() || !m_patience)
                return makeError(ErrorKind::Interrupted);
            return m_connection->explained(makeError(
                ErrorKind::ConnectionLost, {},
                QCoreApplication::translate("CopyReader", "The server said nothing for %1 s.")
                    .arg(m_patience->count() / 1000)));
        }
        if (PQconsumeInput(connection) == 0)
            return finish(); // the result tells what the server said before it went
    }
}

Result<std::optional<CopyRow>> CopyReader::finish()
{
    PGconn *connection = m_connection->handle();
    m_active = false;
    std::optional<Error> error = std::nullopt;
    // A stream that was cut looks like a short table until this result is read: only COMMAND_OK is
    // the end.
    bool complete = false;
    while (PGresult *raw = PQgetResult(connection)) {
        const QueryResult result(raw);
        if (PQresultStatus(raw) == PGRES_COMMAND_OK) {
            complete = true;
            m_tagRows = result.affectedRows();
        } else if (!error) {
            error = statementError(QByteArray(PQresultErrorField(raw, PG_DIAG_SQLSTATE)),
                                   QString::fromUtf8(PQresultErrorMessage(raw)),
                                   m_connection->info(), m_table);
        }
        if (PQstatus(connection) != CONNECTION_OK)
            break;
    }
    if (error)
        return m_connection->explained(*error);
    if (!complete)
        return m_connection->lastError(m_table);
    return std::optional<CopyRow>();
}

} // namespace tributary
