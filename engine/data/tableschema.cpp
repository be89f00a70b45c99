// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/tableschema.h"

namespace tributary {

std::optional<NumericLimits> numericLimits(int typmod)
{
    // PostgreSQL, src/backend/utils/adt/numeric.c: typmod is ((precision << 16) | (scale & 0x7ff))
    // + VARHDRSZ, and the 11 bits of the scale are signed from version 15 on (before, it was never
    // negative nor above 1000).
    constexpr int headerSize = 4;
    if (typmod < headerSize)
        return {};
    const int packed = typmod - headerSize;
    const int scale = ((packed & 0x7ff) ^ 1024) - 1024;
    return NumericLimits{.precision = (packed >> 16) & 0xffff, .scale = scale};
}

} // namespace tributary
