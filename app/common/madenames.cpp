// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/madenames.h"

#include "engine/destination/destinationaddress.h"
#include "engine/source/logfacts.h"
#include "engine/source/serverfacts.h"

#include <algorithm>

namespace tributary {

namespace {

MadeNames usedBy(const SavedSource &source)
{
    MadeNames names{.slot = source.made.value(QStringLiteral("slot")),
                    .publication = source.made.value(QStringLiteral("publication")),
                    .role = source.made.value(QStringLiteral("role")),
                    .made = source.made.values()};
    if (!source.followsLog())
        return names;
    const QString usual = defaultSlotName(source.connection.database);
    if (names.slot.isEmpty())
        names.slot = source.slot.isEmpty() ? usual : source.slot;
    if (names.publication.isEmpty() && source.plugin != u"wal2json")
        names.publication = source.publication.isEmpty() ? usual : source.publication;
    return names;
}

bool isSameServer(const ConnInfo &one, const ConnInfo &other)
{
    return one.host == other.host && one.port == other.port;
}

} // namespace

MadeNames madeNames(const SavedSource &source, const QList<SavedSource> &saved)
{
    MadeNames names = usedBy(source);
    for (const SavedSource &other : saved) {
        if (other.name == source.name || !isSameServer(other.connection, source.connection))
            continue;
        const MadeNames others = usedBy(other);
        if (names.role == others.role || names.role == other.connection.user)
            names.role.clear();
        if (other.connection.database != source.connection.database)
            continue;
        if (names.slot == others.slot)
            names.slot.clear();
        if (names.publication == others.publication)
            names.publication.clear();
    }
    if (names.slot.isEmpty() && names.publication.isEmpty() && names.role.isEmpty())
        names.made.clear();
    return names;
}

QString slotHolder(const ConnInfo &connection, const QString &slot, const QString &destination,
                   const QList<SavedSource> &saved)
{
    const auto pathOf = [](const QString &text) {
        const Result<DestinationAddress> address = parseDestination(text);
        return address ? address->path : text;
    };
    const QString usual = defaultSlotName(connection.database);
    for (const SavedSource &source : saved) {
        const bool isSameSlot = source.followsLog() && isSameServer(source.connection, connection)
            && source.connection.database == connection.database
            && (source.slot.isEmpty() ? usual : source.slot) == (slot.isEmpty() ? usual : slot);
        if (isSameSlot && pathOf(source.destination) != pathOf(destination))
            return QStringLiteral("\"%1\" (%2)").arg(source.name, source.destination);
    }
    return {};
}

ScriptRequest undoRequestOf(const SavedSource &source, const MadeNames &names)
{
    ScriptRequest request;
    request.role = names.role;
    request.log = !names.slot.isEmpty() || !names.publication.isEmpty();
    request.plugin = source.plugin;
    request.slot = names.slot;
    request.keepsSlot = names.slot.isEmpty();
    request.publication = names.publication;
    request.keepsPublication = names.publication.isEmpty();
    request.provider = recogniseProvider(source.connection.host, {});
    request.sourceName = source.name;
    request.server = source.connection.host + u':' + source.connection.port;
    return request;
}

ScriptRequest keepingShared(ScriptRequest request, const SavedSource &source,
                            const QList<SavedSource> &saved)
{
    const MadeNames alone = madeNames(source, {source});
    const MadeNames among = madeNames(source, saved);
    request.keepsSlot = among.slot != alone.slot;
    request.keepsPublication = among.publication != alone.publication;
    // One that reads other databases only is in no danger: the role stays while they need it.
    request.keepsRole = std::ranges::any_of(saved, [&](const SavedSource &other) {
        return other.name != source.name && isSameServer(other.connection, source.connection)
            && other.connection.database == source.connection.database
            && (other.connection.user == request.role || usedBy(other).role == request.role);
    });
    return request;
}

} // namespace tributary
