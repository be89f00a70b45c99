// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logcontinuity.h"

#include "engine/source/continuity.h"

namespace tributary {

QSet<QString> ownIdentities(const QList<CopiedTable> &tables, const QHash<QString, LogState> &logs,
                            const ConnInfo &source, const QString &identity)
{
    const QString description = sourceDescription(source.database, source.host, source.port);
    QSet<QString> own;
    for (const CopiedTable &table : tables) {
        if (table.sourceIdentity == identity)
            own.insert(identity);
    }
    if (own.isEmpty() && logs.contains(identity))
        own.insert(identity);
    for (const CopiedTable &table : tables) {
        if (!own.contains(identity) && table.sourceDescription == description)
            own.insert(table.sourceIdentity);
    }
    return own;
}

std::optional<LogState> logOf(const QList<CopiedTable> &tables,
                              const QHash<QString, LogState> &states)
{
    for (const CopiedTable &table : tables) {
        const auto state = states.constFind(table.sourceIdentity);
        if (table.method == u"log" && state != states.cend())
            return *state;
    }
    if (states.size() == 1)
        return *states.cbegin();
    return {};
}

std::optional<Error> gapAfter(const LogLook &look, const DestinationAddress &destination,
                              const QList<CopiedTable> &tables, const QSet<QString> &own)
{
    if ((look.slot && look.slot->active) || isBeingWritten(destination))
        return {};
    Result<QHash<QString, LogState>> states = logStates(destination);
    if (!states)
        return {};
    states->removeIf(
        [&](QHash<QString, LogState>::iterator each) { return !own.contains(each.key()); });
    const std::optional<LogState> state = logOf(tables, *states);
    if (!state)
        return {};
    LogServer server{.systemIdentifier = look.server.systemIdentifier,
                     .timeline = look.log.timeline,
                     .databaseOid = look.server.databaseOid,
                     .database = look.server.database,
                     .flushed = look.log.flushed,
                     .forkedAt = std::nullopt};
    // Where a later timeline left the known one only a replication connection tells: the run does.
    if (server.timeline > state->identity.timeline)
        server.timeline = 0;
    if (look.slot) {
        const auto unfit = unfitSlot(*look.slot, server.databaseOid, state->identity.plugin);
        if (unfit)
            return unfit;
    }
    return continuityGap(*state, server, look.slot);
}

std::optional<Error> findGap(Connection &connection, const DestinationAddress &destination,
                             const std::stop_token &stop)
{
    Result<QList<CopiedTable>> tables = copiedTables(destination);
    Result<QHash<QString, LogState>> states = logStates(destination);
    if (!tables || !states || states->isEmpty())
        return {};
    const Result<ServerFacts> server = loadServerFacts(connection, stop);
    const Result<LogFacts> log = loadLogFacts(connection, stop);
    if (!server || !log)
        return {};
    const ConnInfo &info = connection.info();
    const QSet<QString> own = ownIdentities(*tables, *states, info,
                                            server->identity(info.host + u':' + info.port));
    tables->removeIf([&](const CopiedTable &table) { return !own.contains(table.sourceIdentity); });
    states->removeIf(
        [&](QHash<QString, LogState>::iterator each) { return !own.contains(each.key()); });
    const std::optional<LogState> state = logOf(*tables, *states);
    if (!state)
        return {};
    const auto slot = loadSlot(connection, state->identity.slot, stop);
    if (!slot)
        return {};
    return gapAfter({.server = *server, .log = *log, .slot = *slot}, destination, *tables, own);
}

} // namespace tributary
