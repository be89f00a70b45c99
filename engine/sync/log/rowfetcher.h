// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/rowbatch.h"
#include "engine/data/tableschema.h"

#include <span>
#include <stop_token>

namespace tributary {

class Connection;

/// Reads single rows of the source by their key, as they are now: for what the log does not tell
/// (values that wal2json turns into null, generated columns, rows that the destination should have
/// had). What is newer than the log's position comes again through the log later, and changes
/// nothing then. Borrows the connection, which is not in a transaction; same thread.
class RowFetcher
{
public:
    RowFetcher(Connection &connection, bool checkUtf8)
        : m_connection(connection)
        , m_checkUtf8(checkUtf8)
    { }

    /// Appends to @p fetched all columns of the rows whose keys (schema.keyColumns) are those of
    /// the rows @p which of @p keys; in any order, without those that are not there any more.
    /// Errors: as Connection::query(); LogValueLost when a key cannot be written in SQL.
    Status fetch(const TableSchema &schema, const RowBatch &keys, std::span<const quint32> which,
                 RowBatch &fetched, const std::stop_token &stop);

    /// The same within the transaction in which the connection stands, as that one sees them. After
    /// an error the transaction has failed.
    Status fetchInTransaction(const TableSchema &schema, const RowBatch &keys,
                              std::span<const quint32> which, RowBatch &fetched,
                              const std::stop_token &stop);

private:
    Connection &m_connection;
    bool m_checkUtf8;
};

} // namespace tributary
