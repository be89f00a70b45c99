// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/decimaltext.h"

#include <charconv>

namespace tributary {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsFrom(QByteArrayView text, qsizetype at)
{
    const qsizetype begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at - begin;
}

/// What stands behind the digits: nothing, or an exponent that a double can have.
std::optional<qint64> exponentOf(QByteArrayView rest)
{
    if (rest.isEmpty())
        return 0;
    if (rest[0] != 'e' && rest[0] != 'E')
        return {};
    rest = rest.sliced(1);
    if (!rest.isEmpty() && rest[0] == '+')
        rest = rest.sliced(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(rest.begin(), rest.end(), exponent);
    if (rest.isEmpty() || error != std::errc() || end != rest.end() || exponent < -9999
        || exponent > 9999)
        return {};
    return exponent;
}

} // namespace

std::optional<DecimalShape> normaliseDecimal(QByteArrayView text, QByteArray &out)
{
    DecimalShape shape;
    shape.negative = text.startsWith('-');
    const qsizetype begin = shape.negative ? 1 : 0;
    const qsizetype whole = digitsFrom(text, begin);
    qsizetype at = begin + whole;
    qsizetype fraction = 0;
    if (whole == 0)
        return {};
    if (at < text.size() && text[at] == '.') {
        fraction = digitsFrom(text, ++at);
        if (fraction == 0)
            return {};
        at += fraction;
    }
    const std::optional<qint64> exponent = exponentOf(text.sliced(at));
    if (!exponent)
        return {};

    out.resize(0);
    if (shape.negative)
        out.append('-');
    const qsizetype sign = out.size();
    out.append(text.sliced(begin, whole));
    if (fraction > 0)
        out.append(text.sliced(begin + whole + 1, fraction));
    qsizetype leading = 0;
    while (sign + leading < out.size() && out[sign + leading] == '0')
        ++leading;
    out.remove(sign, leading);
    while (out.size() > sign && out.back() == '0')
        out.chop(1);
    shape.digits = out.size() - sign;
    if (shape.digits == 0)
        out.append('0');
    else
        shape.exponent = whole - leading + *exponent;
    out.append('e').append(QByteArray::number(shape.exponent));
    return shape;
}

} // namespace tributary
