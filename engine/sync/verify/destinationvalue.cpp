// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/destinationvalue.h"

#include "engine/sync/verify/arrayelements.h"
#include "engine/sync/verify/decimaltext.h"

#include <QString>

#include <charconv>
#include <cmath>
#include <limits>

namespace tributary {

namespace {

using Kind = CanonicalValue::Kind;

CanonicalValue numericCell(const CanonicalValue &cell, QByteArray &buffer)
{
    if (cell.kind == Kind::Real) {
        char text[40];
        const double number = cell.real();
        const auto [end, error] = std::to_chars(text, text + sizeof text, number,
                                                std::chars_format::general, 15);
        double back = 0;
        // A double that is not the nearest one to its 15 digits stands for no number of so few.
        if (error != std::errc() || !std::isfinite(number)
            || std::from_chars(text, end, back).ec != std::errc() || back != number
            || !normaliseDecimal(QByteArrayView(text, end), buffer))
            return cell;
        return CanonicalValue::ofBytes(Kind::Decimal, buffer);
    }
    if (cell.kind == Kind::Text && !cell.bytes.contains('e') && !cell.bytes.contains('E')
        && normaliseDecimal(cell.bytes, buffer))
        return CanonicalValue::ofBytes(Kind::DecimalText, buffer);
    return cell;
}

CanonicalValue arrayCell(const CanonicalValue &cell, QByteArray &buffer)
{
    if ((cell.kind != Kind::Text && cell.kind != Kind::Bytes)
        || !flattenArray(cell.bytes, {}, buffer))
        return cell;
    CanonicalValue value = CanonicalValue::ofBytes(Kind::Array, buffer);
    value.integer = cell.kind == Kind::Bytes ? 1 : 0;
    return value;
}

QByteArray realText(double number, bool isFloat4)
{
    if (std::isinf(number))
        return number > 0 ? "Infinity" : "-Infinity";
    char text[40];
    const std::to_chars_result written = isFloat4
        ? std::to_chars(text, text + sizeof text, static_cast<float>(number))
        : std::to_chars(text, text + sizeof text, number);
    return {text, written.ptr - text};
}

/// "2024-01-02 03:04:05.500000+00:00" -> "2024-01-02 03:04:05.5+00", as PostgreSQL has it.
QByteArray timestampText(QByteArrayView text)
{
    const bool withZone = text.endsWith("+00:00");
    if (withZone)
        text = text.chopped(6);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text = text.chopped(1);
        if (text.endsWith('.'))
            text = text.chopped(1);
    }
    return withZone ? text.toByteArray() + "+00" : text.toByteArray();
}

} // namespace

CanonicalValue destinationValue(const ColumnSchema &column, const CanonicalValue &cell,
                                QByteArray &buffer)
{
    if (column.valueClass == ValueClass::Numeric)
        return numericCell(cell, buffer);
    if (column.valueClass == ValueClass::Array)
        return arrayCell(cell, buffer);
    return cell;
}

QByteArray sourceTextOf(const ColumnSchema &column, const CanonicalValue &cell)
{
    switch (cell.kind) {
    case Kind::Null:
        return {};
    case Kind::Integer:
        if (column.valueClass == ValueClass::Boolean && (cell.integer == 0 || cell.integer == 1))
            return cell.integer == 1 ? "t" : "f";
        return QByteArray::number(cell.integer);
    case Kind::Real:
        return realText(cell.real(), column.valueClass == ValueClass::Float4);
    case Kind::Bytes:
        return "\\x" + cell.bytes.toByteArray().toHex();
    case Kind::Array:
        return arrayText(cell.bytes, column.elementDelimiter);
    case Kind::Text:
    case Kind::Decimal:
    case Kind::DecimalText:
    case Kind::Invalid:
        break;
    }
    if (column.valueClass == ValueClass::Timestamp || column.valueClass == ValueClass::TimestampTz)
        return timestampText(cell.bytes);
    return cell.bytes.toByteArray();
}

QJsonValue keyValue(const ColumnSchema &column, QByteArrayView sourceText)
{
    constexpr qint64 largestExact = qint64(1) << std::numeric_limits<double>::digits;
    if (column.valueClass == ValueClass::Integer) {
        qint64 number = 0;
        const auto [end, error] = std::from_chars(sourceText.begin(), sourceText.end(), number);
        if (error == std::errc() && end == sourceText.end() && number >= -largestExact
            && number <= largestExact)
            return number;
    }
    return QString::fromUtf8(sourceText);
}

} // namespace tributary
