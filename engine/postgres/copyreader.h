// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace tributary {

class Connection;

/// One message of a COPY TO STDOUT: a row (text format), or a piece that holds whole rows (binary).
/// Owns libpq's buffer.
class CopyRow
{
public:
    CopyRow(char *data, int size);

    const char *data() const { return m_data.get(); }

    qsizetype size() const { return m_size; }

    QByteArrayView view() const { return {m_data.get(), m_size}; }

    using Buffer = std::unique_ptr<char, void (*)(void *)>;

    /// Gives the buffer away, for rows too large to be copied.
    Buffer release() { return std::move(m_data); }

private:
    Buffer m_data;
    qsizetype m_size;
};

/// Reads a COPY ... TO STDOUT. Borrows the connection, which can do nothing else meanwhile; same
/// thread. When it is destroyed before the end, the statement is cancelled and its rest thrown
/// away.
class CopyReader
{
public:
    /// @p table is what errors name. Errors: as Connection::query().
    static Result<CopyReader> start(Connection &connection, const QString &sql,
                                    const QString &table, const std::stop_token &stop);
    /// The same for a server that has to begin to answer before @p deadline: the statement is
    /// cancelled then. Errors: as that of
    /// Connection::query().
    static Result<CopyReader> startUntil(Connection &connection, const QString &sql,
                                         std::chrono::steady_clock::time_point deadline,
                                         const std::stop_token &stop);

    CopyReader(CopyReader &&other) noexcept;
    ~CopyReader();
    Q_DISABLE_COPY(CopyReader)
    CopyReader &operator=(CopyReader &&) = delete;

    /// How long the server may say nothing before it counts as lost; without a limit at first. For
    /// what it only has to send: when it thinks, TCP keepalives notice that it is gone.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// The next message, or nothing at the regular end; only then is tagRows() known. Errors: by
    /// SQLSTATE, ConnectionLost, Interrupted.
    Result<std::optional<CopyRow>> next();

    /// Rows that the server says it sent ("COPY 42").
    qint64 tagRows() const { return m_tagRows; }

private:
    CopyReader(Connection &connection, const QString &table, const std::stop_token &stop);
    Result<std::optional<CopyRow>> finish();

    Connection *m_connection;
    QString m_table;
    std::stop_token m_stop;
    std::optional<std::chrono::milliseconds> m_patience;
    qint64 m_tagRows = -1;
    bool m_active = true;
};

} // namespace tributary
