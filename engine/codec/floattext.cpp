// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/floattext.h"

#include <charconv>
#include <cmath>

namespace tributary {

double widenedFloat(float value)
{
    // Whole numbers up to 2^24 print as themselves; the rest, and what is not finite, goes the long
    // way or stays.
    constexpr float exactWholeNumbers = 16'777'216.0F;
    if (!std::isfinite(value)
        || (std::fabs(value) <= exactWholeNumbers && std::trunc(value) == value))
        return static_cast<double>(value);
    // With an exponent: the plain form writes large floats with digits that the float does not
    // have.
    char text[64];
    const char *end =
        std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr;
    double wide = 0;
    std::from_chars(text, end, wide);
    return wide;
}

} // namespace tributary
