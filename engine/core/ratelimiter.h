// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tokenbucket.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace tributary {

/// Holds all connections that share it together below so many bytes a second: TokenBucket for
/// threads that wait. The rate may be changed while they do. Any thread.
class RateLimiter
{
public:
    /// @p bytesPerSecond: 0: no limit.
    explicit RateLimiter(qint64 bytesPerSecond = 0);
    RateLimiter(const RateLimiter &) = delete;
    RateLimiter &operator=(const RateLimiter &) = delete;

    void setRate(qint64 bytesPerSecond);

    /// Bytes a second; 0: no limit.
    qint64 rate() const { return m_rate.load(std::memory_order_relaxed); }

    /// So much came from a source.
    void charge(qint64 bytes);

    enum class Outcome { Ready, TimedOut, Stopped };

    /// Returns when more may be read, or at @p deadline, or at once at a stop request.
    Outcome wait(std::chrono::steady_clock::time_point deadline, const std::stop_token &stop);

private:
    /// Also outside the lock: without a limit a row costs nothing but a look at it.
    std::atomic<qint64> m_rate = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    TokenBucket m_bucket;
};

} // namespace tributary
