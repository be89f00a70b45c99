// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/rowbatch.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace tributary {

/// Hands batches from the thread that reads to the thread that writes, and empty ones back. Bounded
/// by bytes: the reader waits while more than the limit is under way, the batch that is being
/// written included, so that memory does not depend on the table. Any two threads; a stop request
/// or close() ends every wait.
class BatchQueue
{
public:
    explicit BatchQueue(qsizetype maxBytes)
        : m_maxBytes(maxBytes)
    { }

    /// Waits for room, then takes @p batch. False when the queue was abandoned or @p stop
    /// requested.
    bool push(RowBatch batch, const std::stop_token &stop);

    /// Waits until everything handed over has been written: before a huge row is read beside
    /// another.
    bool waitUntilDrained(const std::stop_token &stop);

    /// The next batch; nothing after the last one, or when @p stop was requested.
    std::optional<RowBatch> pop(const std::stop_token &stop);

    /// A written batch comes back: its bytes no longer count, its memory is used again.
    void giveBack(RowBatch batch);

    /// An empty batch for @p columnCount columns.
    RowBatch take(qsizetype columnCount);

    /// The reader has no more.
    void close();

    /// The writer wants no more: push() returns false from now on.
    void abandon();

private:
    const qsizetype m_maxBytes;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<RowBatch> m_full;
    std::vector<RowBatch> m_empty;
    qsizetype m_bytesUnderWay = 0;
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace tributary
