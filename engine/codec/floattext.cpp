// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/floattext.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace tributary {

namespace {

template <typename Float>
std::optional<Float> parsed(QByteArrayView text)
{
    const char *at = text.begin();
    if (at != text.end() && *at == '-')
        ++at;
    // from_chars would take "inf" and "nan" too, which PostgreSQL does not print.
    if (at == text.end() || *at < '0' || *at > '9') {
        if (text == "NaN")
            return std::numeric_limits<Float>::quiet_NaN();
        if (text == "Infinity")
            return std::numeric_limits<Float>::infinity();
        if (text == "-Infinity")
            return -std::numeric_limits<Float>::infinity();
        return {};
    }
    Float value = 0;
    const auto [end, problem] = std::from_chars(text.begin(), text.end(), value);
    if (problem != std::errc() || end != text.end())
        return {};
    return value;
}

} // namespace

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

std::optional<double> parsedFloat8(QByteArrayView text)
{
    return parsed<double>(text);
}

std::optional<double> parsedFloat4(QByteArrayView text)
{
    const std::optional<float> value = parsed<float>(text);
    return value ? std::optional(widenedFloat(*value)) : std::nullopt;
}

} // namespace tributary
