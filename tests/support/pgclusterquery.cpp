// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a cluster is asked as its superuser.

#include "tests/support/pgcluster.h"

#include <QFile>
#include <QUrl>

#include <libpq-fe.h>

#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

using ConnectionHandle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

// Only the fields that never quote the statement: a statement may hold a password.
QString errorText(const PGresult *result, const PGconn *connection)
{
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (message == nullptr) {
        return QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    }
    return QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE)) + u": "_s
        + QString::fromUtf8(message);
}

void ignoreNotice(void * /*context*/, const char * /*message*/) { }

QList<PgCluster::Row> allRows(const PGresult *result)
{
    QList<PgCluster::Row> rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        PgCluster::Row &cells = rows.emplaceBack();
        for (int column = 0; column < PQnfields(result); ++column) {
            if (PQgetisnull(result, row, column) != 0) {
                cells.append(std::nullopt);
            } else {
                cells.append(
                    QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
            }
        }
    }
    return rows;
}

} // namespace

bool PgCluster::createDatabase(const QString &name)
{
    QString quoted = name;
    quoted.replace(u'"', u"\"\""_s);
    return exec("CREATE DATABASE \"" + quoted.toUtf8() + '"');
}

bool PgCluster::exec(const QByteArray &sql, const QString &database)
{
    return runQuery(sql, database, {}, nullptr);
}

QList<PgCluster::Row> PgCluster::query(const QByteArray &sql, const QString &database)
{
    QList<Row> rows;
    runQuery(sql, database, {}, &rows);
    return rows;
}

bool PgCluster::loadSample(const QString &database, qint64 rows)
{
    const QString path = QStringLiteral(TRIBUTARY_SOURCE_DIR) + u"/resources/sample/shop.sql"_s;
    QFile file(path);
    const QByteArray sql = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (sql.isEmpty()) {
        m_lastError = u"cannot read "_s + path;
        return false;
    }
    return runQuery(sql, database, "tributary.sample_rows=" + QByteArray::number(rows), nullptr);
}

bool PgCluster::runQuery(const QByteArray &sql, const QString &database, const QByteArray &setting,
                         QList<Row> *rows)
{
    // What the user's environment could change is said here. The time limit is a deadline for the
    // test, long enough for the biggest sample.
    QByteArray options = "-c DateStyle=ISO -c TimeZone=UTC -c statement_timeout=10min";
    if (!setting.isEmpty()) {
        options += " -c " + setting;
    }
    const QByteArray target = uri(database).toUtf8() + "?client_encoding=UTF8&connect_timeout=30"
        + "&gssencmode=disable&sslmode=" + (m_options.ssl ? "require" : "disable")
        + "&options=" + options.toPercentEncoding();
    const std::array<const char *, 3> keywords = {"dbname", "password", nullptr};
    const std::array<const char *, 3> values = {target.constData(), m_password.constData(),
                                                nullptr};
    const ConnectionHandle connection(PQconnectdbParams(keywords.data(), values.data(), 1),
                                      &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        m_lastError = QString::fromUtf8(PQerrorMessage(connection.get())).trimmed();
        return false;
    }
    // libpq's own one writes to standard error.
    PQsetNoticeProcessor(connection.get(), &ignoreNotice, nullptr);
    const ResultHandle result(PQexec(connection.get(), sql.constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        m_lastError = errorText(result.get(), connection.get());
        return false;
    }
    m_lastError.clear();
    if (rows != nullptr) {
        *rows = allRows(result.get());
    }
    return true;
}

} // namespace tributary::test
