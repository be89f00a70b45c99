// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace tributary {

/// Hands values from one thread to another; the giver waits while @p mostWaiting are there. Any two
/// threads; a stop request, close() or abandon() ends every wait.
template <typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(size_t mostWaiting)
        : m_mostWaiting(mostWaiting)
    { }

    Q_DISABLE_COPY_MOVE(BoundedQueue)

    /// False when the taker wants no more, or @p stop was requested.
    bool push(T value, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        const bool room = m_changed.wait(
            lock, stop, [&] { return m_abandoned || m_values.size() < m_mostWaiting; });
        if (!room || m_abandoned)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }

    /// Nothing behind the last one (see isClosed()), when @p deadline has passed, or when @p stop
    /// was requested.
    std::optional<T> pop(std::chrono::steady_clock::time_point deadline,
                         const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, stop, deadline, [&] { return m_closed || !m_values.empty(); });
        if (m_values.empty() || stop.stop_requested())
            return {};
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    /// Nothing is there, and nothing will come.
    bool isFinished()
    {
        const std::scoped_lock lock(m_mutex);
        return m_closed && m_values.empty();
    }

    /// The giver has no more.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    /// The taker wants no more.
    void abandon()
    {
        const std::scoped_lock lock(m_mutex);
        m_abandoned = true;
        m_changed.notify_all();
    }

private:
    const size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_values;
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace tributary
