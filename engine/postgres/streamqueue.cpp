// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/streamqueue.h"

#include <algorithm>
#include <iterator>

namespace tributary {

namespace {

/// What a message costs besides its payload: its header, the allocation, its place in the list.
constexpr qsizetype overhead = 96;

} // namespace

void StreamQueue::add(std::vector<StreamMessage> &messages)
{
    if (messages.empty())
        return;
    qsizetype bytes = 0;
    for (const StreamMessage &message : messages)
        bytes += message.payload().size() + overhead;
    bool wasEmpty = false;
    {
        const std::scoped_lock lock(m_mutex);
        wasEmpty = m_waiting.empty();
        m_idle.reset(); // there is something to do again
        m_bytes += bytes;
        if (wasEmpty)
            m_waiting.swap(messages);
        else
            std::ranges::move(messages, std::back_inserter(m_waiting));
    }
    messages.clear();
    if (wasEmpty)
        m_filled.notify_one();
}

void StreamQueue::setIdle(Lsn position)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_idle = position;
    }
    m_filled.notify_one();
}

void StreamQueue::end(Error error)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_end)
            m_end = std::move(error);
    }
    m_filled.notify_one();
}

bool StreamQueue::isFull() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes >= m_bound;
}

std::optional<StreamItem> StreamQueue::takeOwn()
{
    if (m_next == m_taken.size())
        return {};
    StreamItem item;
    item.message = std::move(m_taken[m_next++]);
    return item;
}

Result<StreamItem> StreamQueue::next(std::chrono::steady_clock::time_point deadline,
                                     const std::stop_token &stop)
{
    if (stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    if (std::optional<StreamItem> own = takeOwn())
        return std::move(*own);
    m_taken.clear();
    m_next = 0;
    std::unique_lock lock(m_mutex);
    m_filled.wait_until(lock, stop, deadline,
                        [&] { return !m_waiting.empty() || m_idle || m_end; });
    if (!m_waiting.empty()) {
        m_drained = m_bytes >= m_bound;
        m_bytes = 0;
        m_taken.swap(m_waiting);
        lock.unlock();
        return std::move(*takeOwn());
    }
    StreamItem item;
    if (m_idle)
        item.idle = std::exchange(m_idle, std::nullopt);
    else if (m_end)
        return *m_end;
    else if (stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    return item;
}

} // namespace tributary
