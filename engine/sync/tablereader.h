// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/tableschema.h"
#include "engine/sync/batchqueue.h"

#include <atomic>
#include <chrono>
#include <stop_token>

namespace tributary {

class Connection;
struct PageRange;

/// How the source is read in this run.
struct SnapshotAccess
{
    QString snapshot; ///< exported name; empty: the connection stands in the one transaction of the
                      ///< run itself
    bool checkUtf8 = false;
    /// For a table that somebody has locked.
    std::chrono::milliseconds lockPatience = std::chrono::seconds(60);
};

/// Reads one table under the run's snapshot and hands its rows to a queue: the reading half of a
/// table copy. Borrows connection and queue; runs on a thread of its own while the destination
/// writes on another.
class TableReader
{
public:
    TableReader(Connection &connection, const SnapshotAccess &access, const TableSchema &schema,
                BatchQueue &queue)
        : m_connection(connection)
        , m_access(access)
        , m_schema(schema)
        , m_queue(queue)
    { }

    /// Batches are ended at a multiple of this many rows where they can.
    void setRowMultiple(qsizetype rows) { m_rowMultiple = rows; }

    /// Reads the whole table and closes the queue; the number of rows is what the server's own
    /// count confirmed. Errors: RowSecurity, TableChanged, TablePermission, RowCountMismatch,
    /// ProtocolViolation, ... ; Interrupted also when the queue was abandoned.
    Result<qint64> run(const std::stop_token &stop);

    /// Bytes received so far; any thread.
    qint64 bytes() const { return m_bytes.load(std::memory_order_relaxed); }

private:
    Status readRange(const PageRange &range, const std::stop_token &stop);
    Status copyRange(const PageRange &range, const std::stop_token &stop);
    bool handOver(RowBatch &batch, const std::stop_token &stop);

    Connection &m_connection;
    SnapshotAccess m_access;
    const TableSchema &m_schema;
    BatchQueue &m_queue;
    qsizetype m_rowMultiple = 1;
    qint64 m_rows = 0;
    std::atomic<qint64> m_bytes = 0;
};

} // namespace tributary
