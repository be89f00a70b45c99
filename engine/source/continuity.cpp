// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/continuity.h"

#include <QCoreApplication>

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

std::optional<Error> unfitSlot(const SlotFacts &slot, quint32 databaseOid, const QString &plugin)
{
    std::optional<Error> unfit;
    if (!slot.logical) {
        unfit = makeError(
            ErrorKind::SlotPlugin,
            {{QStringLiteral("slot"), slot.name},
             {QStringLiteral("plugin"),
              QCoreApplication::translate("Continuity", "a standby (it is physical)")},
             {QStringLiteral("wanted"), plugin}});
    } else if (slot.databaseOid != databaseOid) {
        unfit = makeError(ErrorKind::SlotOtherDatabase, {{QStringLiteral("slot"), slot.name}});
        unfit->message = QCoreApplication::translate(
                             "Continuity",
                             "The replication slot \"%1\" belongs to the database \"%2\" of "
                             "this server, not to this one.")
                             .arg(slot.name, slot.database);
    }
    if (unfit)
        unfit->actions = {QCoreApplication::translate(
            "Continuity", "Choose another slot (on the command line: --slot NAME).")};
    return unfit;
}

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
    if (otherSlot) {
        Error recreated = makeError(ErrorKind::SlotRecreated, values);
        recreated.message =
            QCoreApplication::translate(
                "Continuity",
                "The replication slot \"%1\" was dropped, and another one was made "
                "in its place: it begins at %2, but the destination has the changes "
                "up to %3 only.")
                .arg(state.identity.slot, slot->confirmed.toString(),
                     state.checkpoint.lsn.toString());
        return recreated;
    }
    if (slot->confirmed <= state.checkpoint.lsn)
        return {};
    // A new slot keeps the log from where it was made, which is not before the checkpoint. One that
    // keeps log from before was there then, and was read on; but reading on may also have freed
    // that log, and then nothing tells the one from the other.
    return makeError(slot->restart < state.checkpoint.lsn ? ErrorKind::SlotAdvanced
                                                          : ErrorKind::SlotRecreated,
                     values);
}

} // namespace tributary
