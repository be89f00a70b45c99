// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/bootclock.h"

#include <ctime>

namespace tributary {

BootClock::time_point BootClock::now() noexcept
{
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return time_point(std::chrono::duration_cast<duration>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec)));
}

} // namespace tributary
