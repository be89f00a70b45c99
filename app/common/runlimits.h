// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/settings.h"
#include "engine/sync/syncrequest.h"

namespace tributary {

/// What the settings say about a run; runs that get the same limits share the bytes a second. The
/// limiter is there also without a limit, so that one can be set while they go on.
RunLimits limitsOf(const Settings &settings);

} // namespace tributary
