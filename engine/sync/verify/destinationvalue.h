// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"
#include "engine/sync/verify/canonicalvalue.h"

#include <QJsonValue>

namespace tributary {

/// The canonical form of what a destination's cell holds. @p cell is the cell as SQLite has it, by
/// its storage class: Null, Integer, Real, Text or Bytes. Only what may be written in more than one
/// way is changed: numbers and arrays. The result views the cell's bytes or @p buffer. Pure
/// function.
CanonicalValue destinationValue(const ColumnSchema &column, const CanonicalValue &cell,
                                QByteArray &buffer);

/// A cell as the source would print its value, for rows that the source does not have (or no
/// longer).
QByteArray sourceTextOf(const ColumnSchema &column, const CanonicalValue &cell);

/// The value of a key column in a report: a number for integers that JSON's readers (doubles) can
/// hold, else the text.
QJsonValue keyValue(const ColumnSchema &column, QByteArrayView sourceText);

} // namespace tributary
