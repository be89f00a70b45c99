// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/socketwait.h"

#include <poll.h>

#include <QtGlobal>

#include <algorithm>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// How long a wait may last before it looks at the stop request again.
constexpr auto slice = std::chrono::milliseconds(100);

} // namespace

Wait waitSocket(int socket, short events, Clock::time_point deadline, const std::stop_token &stop)
{
    for (;;) {
        if (stop.stop_requested())
            return Wait::Stopped;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0)
            return Wait::TimedOut;
        pollfd descriptor{.fd = socket, .events = events, .revents = 0};
        if (poll(&descriptor, 1, static_cast<int>(std::min<qint64>(left.count(), slice.count())))
            > 0)
            return Wait::Ready;
    }
}

} // namespace tributary
