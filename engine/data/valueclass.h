// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

/// What a PostgreSQL type means to us: decides how a column is read, stored and compared. Every
/// type that is not named here is Other: PostgreSQL's own text.
enum class ValueClass {
    Integer, ///< int2, int4, int8
    Boolean,
    Float4,
    Float8,
    Numeric,
    Date,
    Timestamp,
    TimestampTz,
    Uuid,
    Bytes, ///< bytea
    Text, ///< text, varchar, char(n), name, citext, enum
    Json, ///< json
    Jsonb,
    Array, ///< of ColumnSchema::elementClass
    Other,
};

} // namespace tributary
