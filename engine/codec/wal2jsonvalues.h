// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

/// Whether wal2json's null in a column of this type (ColumnSchema::typeName) may have been NaN or
/// an infinity: those have no place in JSON. A domain's values are strings, which can say it. Pure
/// function, any thread.
bool losesNaNInWal2Json(const QString &typeName);

} // namespace tributary
