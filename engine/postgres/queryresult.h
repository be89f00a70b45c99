// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

struct pg_result;

namespace tributary {

/// Rows that a statement returned, as text. Move-only owner of libpq's result; views are valid
/// while it lives.
class QueryResult
{
public:
    QueryResult() = default;
    explicit QueryResult(pg_result *result); ///< takes ownership

    int rowCount() const;
    int columnCount() const;
    bool isNull(int row, int column) const;
    QByteArrayView bytes(int row, int column) const; ///< empty for NULL
    QString text(int row, int column) const;
    qint64 integer(int row, int column) const; ///< 0 for NULL and for what is not a number
    double real(int row, int column) const;
    bool boolean(int row, int column) const; ///< "t"
    /// Rows that the command's tag names ("COPY 42"), -1 without.
    qint64 affectedRows() const;
    /// Of a result column: where it comes from (PQftable, PQftablecol) and its type.
    quint32 columnTable(int column) const;
    int columnAttnum(int column) const;
    quint32 columnType(int column) const;
    int columnTypmod(int column) const;

private:
    struct Clearer
    {
        void operator()(pg_result *result) const;
    };

    std::unique_ptr<pg_result, Clearer> m_result;
};

} // namespace tributary
