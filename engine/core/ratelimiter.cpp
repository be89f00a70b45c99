// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/ratelimiter.h"

#include <algorithm>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

RateLimiter::RateLimiter(qint64 bytesPerSecond)
    : m_rate(bytesPerSecond)
{
    m_bucket.setRate(bytesPerSecond, Clock::now());
}

void RateLimiter::setRate(qint64 bytesPerSecond)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_rate = bytesPerSecond;
        m_bucket.setRate(bytesPerSecond, Clock::now());
    }
    m_changed.notify_all(); // a pause that was long at the old rate may be short at the new one
}

void RateLimiter::charge(qint64 bytes)
{
    if (rate() == 0)
        return;
    const std::scoped_lock lock(m_mutex);
    m_bucket.charge(bytes, Clock::now());
}

RateLimiter::Outcome RateLimiter::wait(Clock::time_point deadline, const std::stop_token &stop)
{
    if (rate() == 0)
        return Outcome::Ready;
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (stop.stop_requested())
            return Outcome::Stopped;
        const Clock::time_point now = Clock::now();
        const Clock::time_point ready = m_bucket.readyAt(now);
        if (ready <= now)
            return Outcome::Ready;
        if (now >= deadline)
            return Outcome::TimedOut;
        const qint64 known = rate();
        m_changed.wait_until(lock, stop, std::min(ready, deadline),
                             [&] { return rate() != known; });
    }
}

} // namespace tributary
