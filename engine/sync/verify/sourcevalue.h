// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"
#include "engine/sync/verify/canonicalvalue.h"

namespace tributary {

/// What the destination has to hold for a value that the source prints as @p text (its type's own
/// output; for arrays see sourceExpression()). Invalid when the type cannot have such a text. The
/// result views @p text or @p buffer, which is overwritten as needed. Pure function; written from
/// the list of stored forms alone, without a look at the writer.
CanonicalValue sourceValue(const ColumnSchema &column, QByteArrayView text, QByteArray &buffer);

} // namespace tributary
