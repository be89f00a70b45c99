// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/tableid.h"

#include "engine/core/sqlquote.h"

namespace tributary {

bool isNamed(const TableId &id, const QString &text)
{
    return text == id.displayName() || text == quoteQualified(id.schema, id.name)
        || (id.schema == u"public" && (text == id.name || text == quoteIdentifier(id.name)));
}

TableId tableNamed(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    return {.oid = 0,
            .schema = dot < 0 ? QStringLiteral("public") : text.first(dot),
            .name = text.sliced(dot + 1)};
}

} // namespace tributary
