// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"
#include "engine/sync/verify/canonicalvalue.h"

#include <QByteArray>

#include <limits>

namespace tributary::test {

using Kind = CanonicalValue::Kind;

/// A destination's cell that owns its bytes.
struct StoredCell
{
    Kind kind = Kind::Null;
    qint64 integer = 0;
    QByteArray bytes;

    CanonicalValue view() const { return {.kind = kind, .integer = integer, .bytes = bytes}; }
};

inline StoredCell null()
{
    return {};
}

inline StoredCell integer(qint64 value)
{
    return {.kind = Kind::Integer, .integer = value, .bytes = {}};
}

inline StoredCell real(double value)
{
    return {.kind = Kind::Real, .integer = CanonicalValue::ofReal(value).integer, .bytes = {}};
}

inline StoredCell text(const QByteArray &bytes)
{
    return {.kind = Kind::Text, .integer = 0, .bytes = bytes};
}

inline StoredCell blob(const QByteArray &bytes)
{
    return {.kind = Kind::Bytes, .integer = 0, .bytes = bytes};
}

inline ColumnSchema columnOf(ValueClass valueClass, ValueClass elementClass = ValueClass::Other)
{
    ColumnSchema column;
    column.valueClass = valueClass;
    column.elementClass = elementClass;
    return column;
}

inline constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace tributary::test
