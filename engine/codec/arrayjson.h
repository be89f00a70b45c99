// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/valueclass.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tributary {

/// PostgreSQL's text of an array as JSON: numbers with their exact text, NaN and infinities as
/// strings, true and false, null, everything else as strings; several dimensions as nested arrays.
/// An array whose lower bounds are not 1 (its text begins with them) is given back as it is.
/// Nothing when the text is malformed (bytes from a server are not trusted; the depth is bounded by
/// PostgreSQL's six dimensions). Pure function, any thread.
std::optional<QByteArray> arrayToJson(QByteArrayView text, ValueClass elementClass, char delimiter);

/// Appends @p text as a JSON string; bytes that are not UTF-8 stay as they are.
void appendJsonString(QByteArray &out, QByteArrayView text);

/// True for a text that JSON takes as a number.
bool isJsonNumber(QByteArrayView text);

} // namespace tributary
