// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/core/tableid.h"

namespace tributary {

// Why something that was asked for is not there to be copied. Pure functions, any thread.

/// Of a table that the catalogue does not list: TableNotFound, and for one of the server's own
/// schemas, which are never listed, with the words for that.
Error missingTable(const TableId &table, const QString &database);

/// The same of a whole schema.
Error missingSchema(const QString &schema, const QString &database);

} // namespace tributary
