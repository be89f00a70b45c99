// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/queryresult.h"

#include <QStringDecoder>

#include <libpq-fe.h>

#include <charconv>

namespace tributary {

void QueryResult::Clearer::operator()(pg_result *result) const
{
    PQclear(result);
}

QueryResult::QueryResult(pg_result *result)
    : m_result(result)
{ }

int QueryResult::rowCount() const
{
    return PQntuples(m_result.get());
}

int QueryResult::columnCount() const
{
    return PQnfields(m_result.get());
}

bool QueryResult::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView QueryResult::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column),
            static_cast<qsizetype>(PQgetlength(m_result.get(), row, column))};
}

QString QueryResult::text(int row, int column) const
{
    // fromUtf8() would drop a byte order mark at the beginning, which a name may have.
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder(bytes(row, column));
}

qint64 QueryResult::integer(int row, int column) const
{
    const QByteArrayView digits = bytes(row, column);
    qint64 value = 0;
    std::from_chars(digits.begin(), digits.end(), value);
    return value;
}

double QueryResult::real(int row, int column) const
{
    return bytes(row, column).toByteArray().toDouble();
}

bool QueryResult::boolean(int row, int column) const
{
    return bytes(row, column) == QByteArrayView("t");
}

qint64 QueryResult::affectedRows() const
{
    const QByteArrayView count(PQcmdTuples(m_result.get()));
    qint64 value = -1;
    std::from_chars(count.begin(), count.end(), value);
    return value;
}

quint32 QueryResult::columnTable(int column) const
{
    return PQftable(m_result.get(), column);
}

int QueryResult::columnAttnum(int column) const
{
    return PQftablecol(m_result.get(), column);
}

quint32 QueryResult::columnType(int column) const
{
    return PQftype(m_result.get(), column);
}

int QueryResult::columnTypmod(int column) const
{
    return PQfmod(m_result.get(), column);
}

} // namespace tributary
