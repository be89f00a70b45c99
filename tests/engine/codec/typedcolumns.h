// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"

namespace tributary::test {

inline constexpr quint32 int2Oid = 21;
inline constexpr quint32 int4Oid = 23;
inline constexpr quint32 int8Oid = 20;

inline ColumnSchema columnOf(ValueClass valueClass, quint32 typeOid = 0)
{
    ColumnSchema column;
    column.name = QStringLiteral("c");
    column.valueClass = valueClass;
    column.typeOid = typeOid;
    return column;
}

inline ColumnSchema arrayOf(ValueClass elementClass, char delimiter = ',')
{
    ColumnSchema column = columnOf(ValueClass::Array);
    column.elementClass = elementClass;
    column.elementDelimiter = delimiter;
    return column;
}

} // namespace tributary::test
