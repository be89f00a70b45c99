// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/tableid.h"

#include "engine/core/sqlquote.h"

namespace tributary {

bool isNamed(const TableId &id, const QString &text)
{
    return text == id.displayName() || text == quoteQualified(id.schema, id.name)
        || (id.schema == u"public" && (text == id.name || text == quoteIdentifier(id.name)));
}

} // namespace tributary
