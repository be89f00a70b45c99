// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/logslot.h"

#include "engine/postgres/replicationslot.h"
#include "engine/source/catalogue.h"
#include "engine/source/logtables.h"
#include "engine/source/publication.h"
#include "engine/source/serverfacts.h"
#include "engine/source/slotblockers.h"

namespace tributary {

namespace {

constexpr auto patience = std::chrono::seconds(60); // for transactions that write

/// A slot that meets a change before there is a publication fails at that place for ever. One that
/// is there already is left as it is: a sync adds what it lacks.
Status publish(Connection &connection, const QString &wanted, const std::stop_token &stop)
{
    const Result<ServerFacts> facts = loadServerFacts(connection, stop);
    if (!facts)
        return facts.error();
    const QString name = wanted.isEmpty() ? defaultSlotName(facts->database) : wanted;
    const Result<std::optional<PublicationFacts>> found = loadPublication(connection, name, stop);
    if (!found)
        return found.error();
    if (*found)
        return Done{};
    if (const Status begun = connection.beginReadOnly({}, stop); !begun)
        return begun;
    const Result<QList<TableSchema>> all = loadTables(connection, stop, Columns::Readable,
                                                      Sizes::Estimated);
    connection.rollback();
    if (!all)
        return all.error();
    QList<TableSchema> tables;
    for (const TableSchema &table : *all) {
        if (table.readable && !table.rowSecurity && !table.ofExtension
            && whyNotFollowed(table, LogPlugin::Pgoutput).isEmpty())
            tables.append(table);
    }
    return preparePublication(connection, name, tables, stop);
}

Status create(Connection &connection, const ConnectionOptions &options, const QString &name,
              const QString &plugin, const QString &publication, const std::stop_token &stop,
              const std::function<void(const QString &)> &tell)
{
    const Result<LogFacts> facts = loadLogFacts(connection, stop);
    if (!facts)
        return facts.error();
    if (facts->walLevel != u"logical")
        return makeError(ErrorKind::WalLevel, {{QStringLiteral("value"), facts->walLevel}});
    if (facts->inRecovery)
        return makeError(ErrorKind::StandbySource);
    if (plugin == logPluginName(LogPlugin::Pgoutput)) {
        if (const Status ready = publish(connection, publication, stop); !ready)
            return ready;
    }
    ConnectionOptions replicating = options;
    replicating.replication = true;
    replicating.tunnel = connection.tunnel();
    Result<Connection> replication = Connection::open(replicating, stop);
    if (!replication)
        return replication.error();
    const auto tellOfWait = [&] {
        if (tell)
            tell(slotWaitText(slotBlockersText(connection, stop)));
    };
    const Result<CreatedSlot> slot = createReplicationSlot(
        *replication, name, plugin, std::chrono::steady_clock::now() + patience, stop,
        WhenSlow{.after = silentWait, .call = tellOfWait});
    if (slot)
        return Done{};
    Error error = slot.error();
    if (error.kind == ErrorKind::SlotBlocked) {
        const QString who = slotBlockersText(connection, stop);
        error.detail = who.isEmpty() ? error.detail : who;
    }
    return error;
}

} // namespace

Result<SlotAnswer> carryOut(const SlotOrder &order, const ConnectionOptions &options,
                            const std::stop_token &stop,
                            const std::function<void(const QString &)> &tell)
{
    Result<Connection> connection = Connection::open(options, stop);
    if (!connection)
        return connection.error();
    const Result<ServerFacts> facts = loadServerFacts(*connection, stop);
    if (!facts)
        return facts.error();
    const QString name = order.name.isEmpty() ? defaultSlotName(facts->database) : order.name;
    if (!isSlotName(name))
        return makeError(ErrorKind::SlotName, {{QStringLiteral("slot"), name}});
    const QString plugin = !order.plugin.isEmpty() ? order.plugin
        : connection->serverVersion() >= 100000    ? QStringLiteral("pgoutput")
                                                   : QStringLiteral("wal2json");
    Status done = Done{};
    if (order.action == SlotAction::Create)
        done = create(*connection, options, name, plugin, order.publication, stop, tell);
    else if (order.action == SlotAction::Drop)
        done = dropSlot(*connection, name, stop);
    if (!done)
        return done.error();
    Result<std::optional<SlotFacts>> slot = loadSlot(*connection, name, stop);
    if (!slot)
        return slot.error();
    return SlotAnswer{.name = name, .slot = *slot};
}

} // namespace tributary
