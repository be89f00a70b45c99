// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/tokenbucket.h"

#include <algorithm>

namespace tributary {

namespace {

using Seconds = std::chrono::duration<double>;

/// What a reader that was slower for a while may catch up with.
constexpr double mostSaved = 0.1;

constexpr double leastAfterPause = 0.05;

} // namespace

void TokenBucket::setRate(qint64 bytesPerSecond, Time now)
{
    refill(now);
    m_rate = std::max<qint64>(bytesPerSecond, 0);
    m_allowance = m_rate == 0 ? 0 : std::min(m_allowance, static_cast<double>(m_rate) * mostSaved);
}

void TokenBucket::refill(Time now)
{
    if (m_rate > 0 && now > m_at) {
        const auto rate = static_cast<double>(m_rate);
        m_allowance = std::min(m_allowance + rate * Seconds(now - m_at).count(), rate * mostSaved);
    }
    m_at = std::max(m_at, now);
}

void TokenBucket::charge(qint64 bytes, Time now)
{
    if (m_rate == 0)
        return;
    refill(now);
    m_allowance -= static_cast<double>(bytes);
}

TokenBucket::Time TokenBucket::readyAt(Time now)
{
    refill(now);
    if (m_rate == 0 || m_allowance >= 0)
        return now;
    const auto rate = static_cast<double>(m_rate);
    const Seconds pause(leastAfterPause - m_allowance / rate);
    return now + std::chrono::ceil<std::chrono::milliseconds>(pause);
}

} // namespace tributary
