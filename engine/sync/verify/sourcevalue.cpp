// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/sourcevalue.h"

#include <simdjson.h>

#include "engine/sync/verify/arrayelements.h"
#include "engine/sync/verify/decimaltext.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace tributary {

namespace {

using Kind = CanonicalValue::Kind;

/// Reads the whole of @p text as a number; from_chars knows no locale and rounds to the nearest.
template <typename Number>
std::optional<Number> parsed(QByteArrayView text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end())
        return {};
    return number;
}

/// Only what starts like a number: from_chars would take "inf" and "nan" too, which PostgreSQL does
/// not print.
template <typename Real>
std::optional<Real> parsedReal(QByteArrayView text)
{
    if (text == "Infinity")
        return std::numeric_limits<Real>::infinity();
    if (text == "-Infinity")
        return -std::numeric_limits<Real>::infinity();
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    if (digits.isEmpty() || digits[0] < '0' || digits[0] > '9')
        return {};
    return parsed<Real>(text);
}

/// Text, or a BLOB of the same bytes where they are no UTF-8.
CanonicalValue textValue(QByteArrayView text)
{
    const bool valid = simdjson::validate_utf8(text.data(), static_cast<size_t>(text.size()));
    return CanonicalValue::ofBytes(valid ? Kind::Text : Kind::Bytes, text);
}

CanonicalValue integerValue(QByteArrayView text)
{
    const std::optional<qint64> number = parsed<qint64>(text);
    return number ? CanonicalValue::ofInteger(*number) : CanonicalValue::invalid();
}

CanonicalValue booleanValue(QByteArrayView text)
{
    if (text == "t" || text == "f")
        return CanonicalValue::ofInteger(text == "t" ? 1 : 0);
    return CanonicalValue::invalid();
}

CanonicalValue float8Value(QByteArrayView text)
{
    if (text == "NaN")
        return CanonicalValue::ofBytes(Kind::Text, text);
    const std::optional<double> number = parsedReal<double>(text);
    return number ? CanonicalValue::ofReal(*number) : CanonicalValue::invalid();
}

/// The double nearest to the shortest decimal of the float, so that 0.1 stays 0.1. Servers before
/// 12 print more digits than the shortest has: it is found from the float and not taken from the
/// text.
CanonicalValue float4Value(QByteArrayView text)
{
    if (text == "NaN")
        return CanonicalValue::ofBytes(Kind::Text, text);
    const std::optional<float> number = parsedReal<float>(text);
    if (!number)
        return CanonicalValue::invalid();
    if (std::abs(*number) == std::numeric_limits<float>::infinity())
        return CanonicalValue::ofReal(static_cast<double>(*number));
    char shortest[32];
    // Scientific: the plain form writes large floats with digits that the float does not have.
    const auto [end, error] = std::to_chars(shortest, shortest + sizeof shortest, *number,
                                            std::chars_format::scientific);
    const std::optional<double> real = parsed<double>(QByteArrayView(shortest, end));
    return error == std::errc() && real ? CanonicalValue::ofReal(*real) : CanonicalValue::invalid();
}

/// INTEGER up to 10^15, REAL with at most 15 significant digits between 10^-300 and 10^300, TEXT
/// for the rest.
CanonicalValue numericValue(QByteArrayView text, QByteArray &buffer)
{
    constexpr qsizetype realDigits = 15;
    if (text == "NaN" || text == "Infinity" || text == "-Infinity")
        return CanonicalValue::ofBytes(Kind::Text, text);
    const std::optional<DecimalShape> shape = normaliseDecimal(text, buffer);
    if (!shape)
        return CanonicalValue::invalid();
    const auto isPowerOfTen = [&](qint64 power) {
        return shape->exponent == power + 1 && shape->digits == 1
            && buffer[shape->negative ? 1 : 0] == '1';
    };
    const bool integral = shape->digits <= shape->exponent;
    if (shape->digits == 0 || (integral && (shape->exponent <= 15 || isPowerOfTen(15)))) {
        const QByteArrayView whole = text.sliced(
            0, text.contains('.') ? text.indexOf('.') : text.size());
        return shape->digits == 0 ? CanonicalValue::ofInteger(0) : integerValue(whole);
    }
    const bool fits = shape->digits <= realDigits && shape->exponent >= -299
        && (shape->exponent <= 300 || isPowerOfTen(300));
    return CanonicalValue::ofBytes(fits ? Kind::Decimal : Kind::DecimalText, buffer);
}

/// True when @p text begins with "YYYY-MM-DD HH:MM:SS".
bool hasPlainTime(QByteArrayView text)
{
    constexpr QByteArrayView pattern = "0000-00-00 00:00:00";
    if (text.size() < pattern.size())
        return false;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        if (pattern[at] == '0' ? !digit : text[at] != pattern[at])
            return false;
    }
    return true;
}

/// Six digits of a fraction where there is one, and +00:00 behind a time with zone. Infinity, BC
/// and years past 9999 stay as PostgreSQL prints them.
CanonicalValue timestampValue(QByteArrayView text, bool withZone, QByteArray &buffer)
{
    constexpr qsizetype timeSize = 19;
    constexpr qsizetype fractionDigits = 6;
    if (!hasPlainTime(text))
        return textValue(text);
    QByteArrayView rest = text.sliced(timeSize);
    if (withZone) {
        if (!rest.endsWith("+00"))
            return textValue(text);
        rest = rest.chopped(3);
    }
    if (!rest.isEmpty()) {
        const bool digits = std::all_of(rest.begin() + 1, rest.end(),
                                        [](char c) { return c >= '0' && c <= '9'; });
        if (rest[0] != '.' || rest.size() < 2 || rest.size() > fractionDigits + 1 || !digits)
            return textValue(text);
    }
    buffer.resize(0);
    buffer.append(text.first(timeSize)).append(rest);
    if (!rest.isEmpty())
        buffer.append(fractionDigits + 1 - rest.size(), '0');
    if (withZone)
        buffer.append("+00:00");
    return CanonicalValue::ofBytes(Kind::Text, buffer);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

/// bytea as "\x0102".
CanonicalValue bytesValue(QByteArrayView text, QByteArray &buffer)
{
    if (!text.startsWith("\\x") || text.size() % 2 != 0)
        return CanonicalValue::invalid();
    const QByteArrayView hex = text.sliced(2);
    buffer.resize(hex.size() / 2);
    char *out = buffer.data();
    for (qsizetype at = 0; at < hex.size(); at += 2) {
        const int high = hexDigit(hex[at]);
        const int low = hexDigit(hex[at + 1]);
        if (high < 0 || low < 0)
            return CanonicalValue::invalid();
        *out++ = static_cast<char>(high * 16 + low);
    }
    return CanonicalValue::ofBytes(Kind::Bytes, buffer);
}

CanonicalValue arrayValue(ValueClass elementClass, QByteArrayView text, QByteArray &buffer)
{
    // Bounds other than 1 have no form in JSON: "[5:6]={1,NULL}".
    const bool otherBounds = text.startsWith('[') && text.endsWith('}');
    if (otherBounds)
        return textValue(text);
    if (!flattenArray(text, elementClass, buffer))
        return CanonicalValue::invalid();
    CanonicalValue value = CanonicalValue::ofBytes(Kind::Array, buffer);
    value.integer = textValue(text).kind == Kind::Bytes ? 1 : 0;
    return value;
}

} // namespace

CanonicalValue sourceValue(const ColumnSchema &column, QByteArrayView text, QByteArray &buffer)
{
    switch (column.valueClass) {
    case ValueClass::Integer:
        return integerValue(text);
    case ValueClass::Boolean:
        return booleanValue(text);
    case ValueClass::Float4:
        return float4Value(text);
    case ValueClass::Float8:
        return float8Value(text);
    case ValueClass::Numeric:
        return numericValue(text, buffer);
    case ValueClass::Timestamp:
        return timestampValue(text, false, buffer);
    case ValueClass::TimestampTz:
        return timestampValue(text, true, buffer);
    case ValueClass::Bytes:
        return bytesValue(text, buffer);
    case ValueClass::Array:
        return arrayValue(column.elementClass, text, buffer);
    case ValueClass::Date:
    case ValueClass::Uuid:
    case ValueClass::Text:
    case ValueClass::Json:
    case ValueClass::Jsonb:
    case ValueClass::Other:
        break;
    }
    return textValue(text);
}

} // namespace tributary
