// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/madenames.h"

#include "engine/source/logfacts.h"

namespace tributary {

MadeNames madeNames(const SavedSource &source)
{
    MadeNames names{.slot = source.made.value(QStringLiteral("slot")),
                    .publication = source.made.value(QStringLiteral("publication")),
                    .role = source.made.value(QStringLiteral("role"))};
    if (!source.followsLog())
        return names;
    const QString usual = defaultSlotName(source.connection.database);
    if (names.slot.isEmpty())
        names.slot = source.slot.isEmpty() ? usual : source.slot;
    if (names.publication.isEmpty() && source.plugin != u"wal2json")
        names.publication = source.publication.isEmpty() ? usual : source.publication;
    return names;
}

} // namespace tributary
