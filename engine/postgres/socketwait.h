// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

namespace tributary {

enum class Wait { Ready, Stopped, TimedOut };

/// Waits until the socket has one of @p events (POLLIN, POLLOUT), or is at its end. Looks at
/// @p stop ten times a second. Any thread.
Wait waitSocket(int socket, short events, std::chrono::steady_clock::time_point deadline,
                const std::stop_token &stop);

} // namespace tributary
