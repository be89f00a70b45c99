// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>
#include <stop_token>
#include <thread>

namespace tributary {

/// Turns "at most this long" into a stop request, for calls that know nothing but a stop token:
/// token() is asked to stop when the time is over or when the outer token is. One thread of its own
/// while it lives; to be used by one thread.
class StageDeadline
{
public:
    StageDeadline(std::chrono::milliseconds length, const std::stop_token &outer);
    Q_DISABLE_COPY_MOVE(StageDeadline)

    std::stop_token token() const { return m_source.get_token(); }

    std::chrono::steady_clock::time_point when() const { return m_when; }

    /// True when the time ran out, rather than somebody having asked to stop.
    bool hasExpired() const { return m_expired; }

private:
    std::chrono::steady_clock::time_point m_when;
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_outer;
    std::atomic<bool> m_expired = false;
    std::jthread m_timer; ///< last: it uses the others, and its destructor ends it
};

} // namespace tributary
