// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/continuity.h"

namespace tributary {

namespace {

std::optional<Error> serverGap(const LogState &state, const LogServer &server)
{
    const LogIdentity &known = state.identity;
    const Checkpoint &checkpoint = state.checkpoint;
    const bool bothTellSystem = !known.systemIdentifier.isEmpty()
        && !server.systemIdentifier.isEmpty();
    if (bothTellSystem && known.systemIdentifier != server.systemIdentifier)
        return makeError(ErrorKind::ServerReplaced,
                         {{QStringLiteral("known"), known.systemIdentifier},
                          {QStringLiteral("found"), server.systemIdentifier}});
    if (known.databaseOid != server.databaseOid)
        return makeError(ErrorKind::DatabaseReplaced,
                         {{QStringLiteral("database"), server.database}});
    const bool bothTellTimeline = known.timeline != 0 && server.timeline != 0;
    const bool forked = bothTellTimeline && known.timeline != server.timeline
        && (server.timeline < known.timeline || !server.forkedAt
            || checkpoint.lsn > *server.forkedAt);
    if (forked)
        return makeError(ErrorKind::TimelineForked,
                         {{QStringLiteral("known"), QString::number(known.timeline)},
                          {QStringLiteral("found"), QString::number(server.timeline)}});
    if (server.flushed < checkpoint.lsn)
        return makeError(ErrorKind::ServerBehind,
                         {{QStringLiteral("flushed"), server.flushed.toString()},
                          {QStringLiteral("checkpoint"), checkpoint.lsn.toString()}});
    return {};
}

} // namespace

std::optional<Error> continuityGap(const LogState &state, const LogServer &server,
                                   const std::optional<SlotFacts> &slot)
{
    if (const std::optional<Error> gap = serverGap(state, server))
        return gap;
    const ErrorValues values{
        {QStringLiteral("slot"), state.identity.slot},
        {QStringLiteral("confirmed"), slot ? slot->confirmed.toString() : QString()},
        {QStringLiteral("checkpoint"), state.checkpoint.lsn.toString()}};
    if (!slot)
        return makeError(ErrorKind::SlotMissing, values);
    if (slot->isLost())
        return makeError(ErrorKind::SlotLost, values, slot->lossText());
    const bool otherSlot = !slot->logical || slot->plugin != state.identity.plugin
        || slot->databaseOid != state.identity.databaseOid;
    if (otherSlot)
        return makeError(ErrorKind::SlotRecreated, values);
    if (slot->confirmed <= state.checkpoint.lsn)
        return {};
    // A slot that is read on keeps some log before what was confirmed; one whose log begins behind
    // the checkpoint was most likely not there then.
    return makeError(slot->restart > state.checkpoint.lsn ? ErrorKind::SlotRecreated
                                                          : ErrorKind::SlotAdvanced,
                     values);
}

} // namespace tributary
