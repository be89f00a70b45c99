// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/stagedeadline.h"

#include <condition_variable>
#include <mutex>

namespace tributary {

StageDeadline::StageDeadline(std::chrono::milliseconds length, const std::stop_token &outer)
    : m_when(std::chrono::steady_clock::now() + length)
    , m_outer(outer, [this] { m_source.request_stop(); })
    , m_timer([this](const std::stop_token &ended) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_until(lock, ended, m_when, [] { return false; });
        if (!ended.stop_requested() && !m_source.stop_requested()) {
            m_expired = true;
            m_source.request_stop();
        }
    })
{ }

} // namespace tributary
