// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/ratelimiter.h"

#include <algorithm>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

RateLimiter::RateLimiter(qint64 bytesPerSecond)
{
    m_bucket.setRate(bytesPerSecond, Clock::now());
}

void RateLimiter::setRate(qint64 bytesPerSecond)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_bucket.rate() == bytesPerSecond)
            return;
        m_bucket.setRate(bytesPerSecond, Clock::now());
        ++m_rates;
    }
    m_changed.notify_all(); // a pause that was long at the old rate may be short at the new one
}

qint64 RateLimiter::rate() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bucket.rate();
}

void RateLimiter::charge(qint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (m_bucket.rate() > 0) // no look at the clock without a limit
        m_bucket.charge(bytes, Clock::now());
}

RateLimiter::Outcome RateLimiter::wait(Clock::time_point deadline, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (stop.stop_requested())
            return Outcome::Stopped;
        if (m_bucket.rate() == 0)
            return Outcome::Ready;
        const Clock::time_point now = Clock::now();
        const Clock::time_point ready = m_bucket.readyAt(now);
        if (ready <= now)
            return Outcome::Ready;
        if (now >= deadline)
            return Outcome::TimedOut;
        const int rates = m_rates;
        m_changed.wait_until(lock, stop, std::min(ready, deadline),
                             [&] { return m_rates != rates; });
    }
}

} // namespace tributary
