// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/logcontext.h"

#include "engine/codec/pgoutputdecoder.h"
#include "engine/codec/wal2jsondecoder.h"
#include "engine/core/sqlquote.h"
#include "engine/source/catalogue.h"
#include "engine/source/logfacts.h"
#include "engine/source/publicationentries.h"

#include <algorithm>

namespace tributary {

PluginOptions LogContext::pluginOptions() const
{
    if (plugin == LogPlugin::Pgoutput)
        return {{QStringLiteral("proto_version"), QStringLiteral("1")},
                {QStringLiteral("publication_names"), quoteIdentifier(publication)}};
    const QString on = QStringLiteral("true");
    return {{QStringLiteral("format-version"), QStringLiteral("2")},
            {QStringLiteral("include-xids"), on},
            {QStringLiteral("include-timestamp"), on},
            {QStringLiteral("include-lsn"), on},
            // They take the plugin a third of its time, and the catalogue has them.
            {QStringLiteral("include-types"), QStringLiteral("false")},
            {QStringLiteral("include-transaction"), on},
            {QStringLiteral("actions"), QStringLiteral("insert,update,delete,truncate")}};
}

std::unique_ptr<LogDecoder> LogContext::makeDecoder() const
{
    if (plugin == LogPlugin::Pgoutput)
        return std::make_unique<PgOutputDecoder>();
    return std::make_unique<Wal2JsonDecoder>(session.facts().serverEncoding.toLatin1());
}

Status LogContext::askSlot(const std::stop_token &stop)
{
    const Result<std::optional<SlotFacts>> facts = loadSlot(*control, slot, stop);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Done{};
    progress.waitingBytes = (*facts)->waitingBytes;
    progress.keptBytes = (*facts)->keptBytes;
    tellProgress();
    return Done{};
}

Result<PublicationState> LogContext::notePublished(QList<TableSchema> &catalogue,
                                                   const std::stop_token &stop)
{
    if (plugin != LogPlugin::Pgoutput) {
        // Nothing is published; what is on record stays for a run that follows it again.
        for (TableSchema &schema : catalogue) {
            const auto known = std::ranges::find_if(state.tables, [&](const FollowedTable &table) {
                return table.source.oid == schema.id.oid;
            });
            if (known != state.tables.cend())
                schema.definition += publishedIn(known->definition);
        }
        return PublicationState::There;
    }
    const Result<PublicationEntries> entries = loadPublicationEntries(*control, publication, stop);
    if (!entries)
        return entries.error();
    for (TableSchema &schema : catalogue)
        schema.definition += publishedLine(*entries, schema.id.oid);
    return entries->publication.isEmpty() ? PublicationState::Missing : PublicationState::There;
}

FollowedTable *LogContext::followed(qsizetype index)
{
    if (!tables.progress(index).followed)
        return nullptr;
    const quint32 oid = tables.plan(index).schema.id.oid;
    const auto found = std::ranges::find_if(
        state.tables, [&](const FollowedTable &table) { return table.source.oid == oid; });
    return found == state.tables.end() ? nullptr : &*found;
}

} // namespace tributary
