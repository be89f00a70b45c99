// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pgsession.h"

#include <libpq-fe.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

PgSession::Login superuserLogin(const PgCluster &cluster, const QString &database)
{
    return {.host = cluster.host(),
            .port = cluster.port(),
            .database = database,
            .user = cluster.superuser(),
            .password = cluster.superuserPassword()};
}

} // namespace

void PgSession::Closer::operator()(pg_conn *handle) const
{
    PQfinish(handle);
}

PgSession::PgSession(const Login &login)
{
    const QByteArray host = login.host.toUtf8();
    const QByteArray port = QByteArray::number(login.port);
    const QByteArray database = login.database.toUtf8();
    const QByteArray user = login.user.toUtf8();
    const std::array<const char *, 9> keywords = {
        "host",     "port",    "dbname",          "user",
        "password", "sslmode", "connect_timeout", "client_encoding",
        nullptr};
    const std::array<const char *, 9> values = {host.constData(),
                                                port.constData(),
                                                database.constData(),
                                                user.constData(),
                                                login.password.constData(),
                                                "prefer",
                                                "30",
                                                "UTF8",
                                                nullptr};
    m_handle.reset(PQconnectdbParams(keywords.data(), values.data(), 0));
    PQsetNoticeProcessor(
        m_handle.get(), [](void *, const char *) {}, nullptr);
    if (!isOpen())
        m_lastError = QString::fromUtf8(PQerrorMessage(m_handle.get())).trimmed();
}

PgSession::PgSession(const PgCluster &cluster, const QString &database)
    : PgSession(superuserLogin(cluster, database))
{ }

PgSession::~PgSession() = default;

bool PgSession::isOpen() const
{
    return PQstatus(m_handle.get()) == CONNECTION_OK;
}

bool PgSession::exec(const QByteArray &sql)
{
    query(sql);
    return m_lastError.isEmpty();
}

QList<PgCluster::Row> PgSession::query(const QByteArray &sql)
{
    const ResultHandle result(PQexec(m_handle.get(), sql.constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        m_lastError = QString::fromUtf8(PQerrorMessage(m_handle.get())).trimmed();
        return {};
    }
    m_lastError.clear();
    QList<PgCluster::Row> rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        PgCluster::Row &cells = rows.emplaceBack();
        for (int column = 0; column < PQnfields(result.get()); ++column) {
            if (PQgetisnull(result.get(), row, column) != 0)
                cells.append(std::nullopt);
            else
                cells.append(QByteArray(PQgetvalue(result.get(), row, column),
                                        PQgetlength(result.get(), row, column)));
        }
    }
    return rows;
}

QByteArray PgSession::value(const QByteArray &sql)
{
    const QList<PgCluster::Row> rows = query(sql);
    return rows.isEmpty() ? QByteArray() : rows[0][0].value_or(QByteArray());
}

Gate::Gate(PgCluster &cluster, const QString &database, const QString &viewName, int number)
    : m_session(cluster, database)
    , m_number(QByteArray::number(number))
{
    if (viewName.isEmpty())
        return;
    m_session.exec("CREATE VIEW public.\"" + viewName.toUtf8() + "\" AS SELECT 1 AS passed FROM "
                   + passing(number));
}

QByteArray Gate::passing(int number)
{
    return "pg_advisory_xact_lock_shared(" + QByteArray::number(number) + ')';
}

bool Gate::shut()
{
    return m_session.exec("SELECT pg_advisory_lock(" + m_number + ')');
}

bool Gate::open()
{
    return m_session.value("SELECT pg_advisory_unlock(" + m_number + ')') == "t";
}

QList<int> Gate::waiting()
{
    QList<int> pids;
    const QList<PgCluster::Row> rows = m_session.query(
        "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = "
        + m_number
        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    for (const PgCluster::Row &row : rows)
        pids.append(row[0]->toInt());
    return pids;
}

} // namespace tributary::test
