// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/runlimits.h"

#include "engine/core/ratelimiter.h"

namespace tributary {

RunLimits limitsOf(const Settings &settings)
{
    return {.connections = settings.connections,
            .rate = std::make_shared<RateLimiter>(settings.bytesPerSecond)};
}

} // namespace tributary
