// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace tributary {

/// Time since the computer was started, the time that it slept included (CLOCK_BOOTTIME, see
/// clock_gettime(2)). Whoever sets the clock on the wall does not change it, so it is what
/// durations are measured with; std::chrono::steady_clock stands still while the computer sleeps.
/// Any thread.
struct BootClock
{
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;

    static time_point now() noexcept;
};

} // namespace tributary
