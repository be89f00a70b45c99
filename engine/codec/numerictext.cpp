// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/numerictext.h"

#include "engine/codec/bytereader.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tributary {

namespace {

// Binary numeric (PostgreSQL, src/backend/utils/adt/numeric.c, numeric_send):
//   uint16 ndigits | int16 weight | uint16 sign | int16 dscale | ndigits x int16 digit, base 10000
// The value is sum(digit[i] * 10000^(weight - i)); dscale decimals are printed.
constexpr quint16 signPositive = 0x0000;
constexpr quint16 signNegative = 0x4000;
constexpr quint16 signNaN = 0xC000;
constexpr quint16 signInfinity = 0xD000;
constexpr quint16 signMinusInfinity = 0xF000;
constexpr int base = 10000;
constexpr int digitsPerGroup = 4;
constexpr qint64 largestStoredInteger = 1'000'000'000'000'000; // 10^15
constexpr int exactDigits = 15;

struct Header
{
    int groups;
    int weight;
    quint16 sign;
    int scale;
};

std::optional<Header> readHeader(ByteReader &reader)
{
    const Header header{.groups = reader.read<quint16>(),
                        .weight = reader.read<qint16>(),
                        .sign = reader.read<quint16>(),
                        .scale = reader.read<qint16>()};
    if (!reader.isGood() || header.scale < 0 || reader.left() != qsizetype(header.groups) * 2)
        return {};
    return header;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// -?digits(.digits)?
bool isPlainNumber(QByteArrayView text)
{
    const char *at = text.begin();
    const char *end = text.end();
    const auto skipDigits = [&] {
        const char *first = at;
        while (at != end && isDigit(*at))
            ++at;
        return at != first;
    };
    if (at != end && *at == '-')
        ++at;
    if (!skipDigits())
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (!skipDigits())
            return false;
    }
    return at == end;
}

std::optional<StoredNumeric> longNumeric(QByteArrayView text)
{
    if (text == "NaN" || text == "Infinity" || text == "-Infinity")
        return StoredNumeric{};
    return isPlainNumber(text) ? std::optional(storedNumeric(text)) : std::nullopt;
}

constexpr std::array<double, 23> powersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

} // namespace

std::optional<QByteArray> numericText(QByteArrayView binary)
{
    ByteReader reader(binary);
    const std::optional<Header> header = readHeader(reader);
    if (!header)
        return {};
    switch (header->sign) {
    case signNaN:
        return QByteArray("NaN");
    case signInfinity:
        return QByteArray("Infinity");
    case signMinusInfinity:
        return QByteArray("-Infinity");
    case signPositive:
    case signNegative:
        break;
    default:
        return {};
    }

    QByteArray digits; // all groups, four digits each
    digits.reserve(qsizetype(header->groups) * digitsPerGroup);
    for (int i = 0; i < header->groups; ++i) {
        const int group = reader.read<qint16>();
        if (group < 0 || group >= base)
            return {};
        digits.append(char('0' + group / 1000));
        digits.append(char('0' + group / 100 % 10));
        digits.append(char('0' + group / 10 % 10));
        digits.append(char('0' + group % 10));
    }
    // Position of the decimal point within the digits; may lie outside on either side.
    const qsizetype point = (qsizetype(header->weight) + 1) * digitsPerGroup;
    const auto digitAt = [&](qsizetype index) {
        return index >= 0 && index < digits.size() ? digits[index] : '0';
    };
    QByteArray text;
    text.reserve(std::max<qsizetype>(point, 0) + header->scale + 3);
    if (header->sign == signNegative)
        text.append('-');
    qsizetype first = 0;
    while (first < point - 1 && digitAt(first) == '0')
        ++first;
    if (point <= 0)
        text.append('0');
    for (qsizetype i = first; i < point; ++i)
        text.append(digitAt(i));
    if (header->scale > 0) {
        text.append('.');
        for (qsizetype i = point; i < point + header->scale; ++i)
            text.append(digitAt(i));
    }
    return text;
}

std::optional<StoredNumeric> shortNumeric(QByteArrayView binary)
{
    ByteReader reader(binary);
    const std::optional<Header> header = readHeader(reader);
    // At most 15 digits before and 8 behind the point can matter here, so that nothing below can
    // overflow.
    if (!header || (header->sign != signPositive && header->sign != signNegative)
        || header->groups > 4 || header->weight > 3 || header->weight - header->groups < -3)
        return {};
    qint64 mantissa = 0;
    for (int i = 0; i < header->groups; ++i) {
        const int group = reader.read<qint16>();
        if (group < 0 || group >= base)
            return {};
        mantissa = mantissa * base + group;
    }
    int exponent = (header->weight - header->groups + 1) * digitsPerGroup; // of ten
    if (header->groups == 0)
        exponent = 0;
    while (exponent < 0 && mantissa % 10 == 0) {
        if (mantissa == 0)
            exponent = 0;
        else
            mantissa /= 10, ++exponent;
    }
    if (mantissa >= largestStoredInteger)
        return {};
    for (; exponent > 0; --exponent) {
        mantissa *= 10;
        if (mantissa >= largestStoredInteger)
            return {};
    }
    const bool negative = header->sign == signNegative;
    StoredNumeric stored;
    if (exponent == 0) {
        stored.form = StoredNumeric::Form::Integer;
        stored.integer = negative ? -mantissa : mantissa;
        return stored;
    }
    // Both are exact as doubles (below 2^53, and a power of ten up to 10^22), so the quotient is
    // correctly rounded.
    stored.form = StoredNumeric::Form::Real;
    const double value = static_cast<double>(mantissa)
        / powersOfTen[static_cast<size_t>(-exponent)];
    stored.real = negative ? -value : value;
    return stored;
}

StoredNumeric storedNumeric(QByteArrayView text)
{
    const StoredNumeric asText;
    qsizetype at = 0;
    const bool negative = !text.isEmpty() && text[0] == '-';
    if (negative)
        ++at;
    qint64 mantissa = 0; // without the zeros behind the last significant digit
    int significant = 0;
    qsizetype zerosHeld = 0; // zeros seen since then
    qsizetype behindPoint = 0;
    bool pointSeen = false;
    bool digitSeen = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !pointSeen) {
            pointSeen = true;
            continue;
        }
        if (c < '0' || c > '9')
            return asText;
        digitSeen = true;
        if (pointSeen)
            ++behindPoint;
        if (c == '0') {
            if (significant > 0)
                ++zerosHeld;
            continue;
        }
        significant += static_cast<int>(std::min<qsizetype>(zerosHeld, exactDigits + 1)) + 1;
        if (significant > exactDigits)
            return asText;
        for (; zerosHeld > 0; --zerosHeld)
            mantissa *= 10;
        mantissa = mantissa * 10 + (c - '0');
    }
    if (!digitSeen)
        return asText;
    StoredNumeric stored;
    if (mantissa == 0) {
        stored.form = StoredNumeric::Form::Integer;
        return stored;
    }
    // value = mantissa * 10^exponent
    const qsizetype exponent = zerosHeld - behindPoint;
    if (exponent >= 0 && exponent + significant <= exactDigits + 1) {
        qint64 value = mantissa;
        for (qsizetype i = 0; i < exponent; ++i)
            value *= 10;
        if (value <= largestStoredInteger) {
            stored.form = StoredNumeric::Form::Integer;
            stored.integer = negative ? -value : value;
            return stored;
        }
    }
    double value = 0;
    const char *begin = text.data();
    const auto [end, problem] = std::from_chars(begin, begin + text.size(), value,
                                                std::chars_format::fixed);
    if (problem != std::errc() || end != begin + text.size())
        return asText;
    const double size = std::fabs(value);
    if (size < 1e-300 || size > 1e300)
        return asText;
    stored.form = StoredNumeric::Form::Real;
    stored.real = value;
    return stored;
}

std::optional<StoredNumeric> parsedNumeric(QByteArrayView text)
{
    constexpr qsizetype shortText = exactDigits + 2; // with sign and point
    if (text.size() > shortText)
        return longNumeric(text);
    const char *at = text.begin();
    const char *end = text.end();
    const bool negative = at != end && *at == '-';
    if (negative)
        ++at;
    qint64 mantissa = 0;
    const char *whole = at;
    for (; at != end && isDigit(*at); ++at)
        mantissa = mantissa * 10 + (*at - '0');
    auto digits = at - whole;
    const char *behindPoint = end;
    if (digits > 0 && at != end && *at == '.') {
        behindPoint = ++at;
        for (; at != end && isDigit(*at); ++at)
            mantissa = mantissa * 10 + (*at - '0');
        digits += at - behindPoint;
    }
    if (at != end || at == whole || end[-1] == '.' || digits > exactDigits)
        return longNumeric(text);
    auto decimals = end - behindPoint;
    while (decimals > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --decimals;
    }
    StoredNumeric stored;
    if (decimals == 0) {
        stored.form = StoredNumeric::Form::Integer;
        stored.integer = negative ? -mantissa : mantissa;
        return stored;
    }
    // Both are exact as doubles, so the quotient is correctly rounded.
    stored.form = StoredNumeric::Form::Real;
    const double value = static_cast<double>(mantissa) / powersOfTen[static_cast<size_t>(decimals)];
    stored.real = negative ? -value : value;
    return stored;
}

} // namespace tributary
