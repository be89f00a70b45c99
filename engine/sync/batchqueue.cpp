// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/batchqueue.h"

namespace tributary {

namespace {

/// What a batch weighs: texts and cells.
qsizetype weight(const RowBatch &batch)
{
    return batch.byteCount() + static_cast<qsizetype>(batch.cells().size_bytes());
}

} // namespace

bool BatchQueue::push(RowBatch batch, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const bool room = m_changed.wait(
        lock, stop, [this] { return m_abandoned || m_bytesUnderWay < m_maxBytes; });
    if (!room || m_abandoned)
        return false;
    m_bytesUnderWay += weight(batch);
    m_full.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

bool BatchQueue::waitUntilDrained(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait(lock, stop, [this] { return m_abandoned || m_bytesUnderWay == 0; })
        && !m_abandoned;
}

std::optional<RowBatch> BatchQueue::pop(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_closed || !m_full.empty(); })
        || m_full.empty())
        return {};
    RowBatch batch = std::move(m_full.front());
    m_full.pop_front();
    return batch;
}

void BatchQueue::giveBack(RowBatch batch)
{
    const qsizetype bytes = weight(batch);
    batch.reset(batch.columnCount()); // frees what a huge row held, before the reader goes on
    const std::lock_guard lock(m_mutex);
    m_bytesUnderWay -= bytes;
    m_empty.push_back(std::move(batch));
    m_changed.notify_all();
}

RowBatch BatchQueue::take(qsizetype columnCount)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_empty.empty()) {
            RowBatch batch = std::move(m_empty.back());
            m_empty.pop_back();
            batch.reset(columnCount);
            return batch;
        }
    }
    return RowBatch(columnCount);
}

void BatchQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void BatchQueue::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_abandoned = true;
    m_changed.notify_all();
}

} // namespace tributary
