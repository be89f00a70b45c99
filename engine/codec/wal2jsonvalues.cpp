// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/wal2jsonvalues.h"

namespace tributary {

// No other type can have such a name without quotes or a schema: format_type() names these without
// the system's schema, and all of them are keywords.
bool losesNaNInWal2Json(const QString &typeName)
{
    return typeName == u"real" || typeName == u"double precision" || typeName == u"numeric"
        || (typeName.startsWith(u"numeric(") && typeName.endsWith(u')'));
}

} // namespace tributary
