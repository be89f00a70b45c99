// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/valueclass.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tributary {

/// Flattens a JSON array (nested ones too) into @p out, so that two texts with the same elements
/// give the same bytes whatever their blanks and escapes: "[" and "]", "n" for null, "T" and "F",
/// "#" and a number's own text, "s" with length and bytes of a string.
///
/// The source prints every element as a string; with its @p elementClass they become what the
/// destination has to hold: numbers and booleans, but NaN and the infinities stay strings. Without
/// it, each token is what it is (the destination).
///
/// False when @p json is not an array, or is broken or too deep (PostgreSQL nests arrays six
/// times). Bytes that are no UTF-8 (from a SQL_ASCII database) are taken one for one. Pure
/// function.
bool flattenArray(QByteArrayView json, std::optional<ValueClass> elementClass, QByteArray &out);

/// A flattened array as PostgreSQL writes it, such as {1,NULL,"a b"}, with its type's delimiter.
/// Pure function.
QByteArray arrayText(QByteArrayView flattened, char delimiter);

} // namespace tributary
