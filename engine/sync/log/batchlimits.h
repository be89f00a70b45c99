// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tributary {

/// How large a batch of changes may get: whichever comes first. Ends at a commit where it can.
struct BatchLimits
{
    qint64 changes = 250'000;
    qint64 bytes = 32 << 20;

    bool operator==(const BatchLimits &) const = default;
};

} // namespace tributary
