// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/logsetup.h"

#include "engine/postgres/replicationslot.h"
#include "engine/source/slotblockers.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

bool isReadable(const QString &plugin)
{
    return plugin == logPluginName(LogPlugin::Pgoutput)
        || plugin == logPluginName(LogPlugin::Wal2json);
}

/// Of a slot that was there before the first run into a destination: whoever else follows it misses
/// what this run reads from it.
QString sharedSlotNote(const QString &slot, const QString &holder)
{
    if (!holder.isEmpty())
        return QCoreApplication::translate(
                   "LogSetup",
                   "The replication slot \"%1\" is followed for %2 already. What this run reads "
                   "from it, that one will miss, and need a new full copy: give this destination "
                   "a slot of its own (on the command line: --slot NAME).")
            .arg(slot, holder);
    return QCoreApplication::translate(
               "LogSetup",
               "The replication slot \"%1\" was there before this first run. If another "
               "destination follows it, that one will miss what this run reads from it, and need "
               "a new full copy: then give this destination a slot of its own (on the command "
               "line: --slot NAME).")
        .arg(slot);
}

/// Nobody has dropped or read it: it is not the one that was read for the destination until now.
QString otherSlotText(const SlotFacts &slot, Lsn checkpoint)
{
    return QCoreApplication::translate(
               "LogSetup",
               "The destination was made through another replication slot and has the changes up "
               "to %1 only; \"%2\" stands at %3.")
        .arg(checkpoint.toString(), slot.name, slot.confirmed.toString());
}

} // namespace

Result<Connection> openReplication(const LogContext &context)
{
    return context.session.openConnection(QStringLiteral("log"), true);
}

Status LogSetup::prepare()
{
    if (const Status fit = checkServer(); !fit)
        return fit;
    const Result<std::optional<LogState>> known = m_context.destination.logState();
    if (!known)
        return known.error();
    m_context.state = known->value_or(LogState());
    m_context.isFirst = !*known;
    if (const Status chosen = chooseLog(); !chosen)
        return chosen;
    const Result<LogServer> server = describeServer(m_context.state.identity.timeline);
    if (!server)
        return server.error();
    if (*known) {
        if (const Status goesOn = checkContinuity(*server); !goesOn)
            return goesOn;
    }
    LogIdentity &identity = m_context.state.identity;
    identity.systemIdentifier = server->systemIdentifier;
    identity.timeline = server->timeline;
    identity.databaseOid = server->databaseOid;
    if (m_context.plugin == LogPlugin::Pgoutput)
        identity.publication = m_context.publication;
    m_context.isElsewhere = !m_context.isFirst && identity != (*known)->identity;
    // Another slot or publication may tell of transactions that the first one did not.
    const bool isToldElse = m_context.isElsewhere
        && (identity.slot != (*known)->identity.slot
            || identity.publication != (*known)->identity.publication);
    if (isToldElse)
        m_context.state.begun = {};
    if (m_context.isElsewhere && identity.publication != (*known)->identity.publication) {
        // What it let through before is not known.
        for (const FollowedTable &table : std::as_const(m_context.state.tables))
            m_context.copyAgain.insert(
                table.source.oid,
                QCoreApplication::translate("LogSetup", "another publication is followed"));
    }
    return Done{};
}

Status LogSetup::checkServer()
{
    Connection &control = *m_context.control;
    if (control.isBehindPooler())
        return makeError(ErrorKind::Pooler);
    Result<LogFacts> facts = loadLogFacts(control, m_context.stop());
    if (!facts)
        return facts.error();
    m_facts = *facts;
    if (m_facts.walLevel != u"logical")
        return makeError(ErrorKind::WalLevel, {{QStringLiteral("value"), m_facts.walLevel}});
    if (m_facts.inRecovery)
        return makeError(ErrorKind::StandbySource);
    if (m_facts.mayReplicate)
        return Done{};
    // Providers have other ways to let a login follow the log than its attribute: it is tried,
    // before anything is copied.
    const Result<Connection> tried = openReplication(m_context);
    if (!tried && tried.error().kind == ErrorKind::ReplicationRole)
        return tried.error();
    return Done{};
}

/// What was asked for, else what the destination follows already, else what suits the server.
Status LogSetup::chooseLog()
{
    const LogOptions &wanted = m_context.request.log;
    const LogIdentity &known = m_context.state.identity;
    const QString standard = defaultSlotName(m_context.session.facts().database);
    const auto choose = [&](const QString &asked, const QString &before) {
        return !asked.isEmpty() ? asked : !before.isEmpty() ? before : standard;
    };
    m_context.slot = choose(wanted.slot, known.slot);
    m_context.publication = choose(wanted.publication, known.publication);
    if (!isSlotName(m_context.slot))
        return makeError(ErrorKind::SlotName, {{QStringLiteral("slot"), m_context.slot}});
    Result<std::optional<SlotFacts>> slot = loadSlot(*m_context.control, m_context.slot,
                                                     m_context.stop());
    if (!slot)
        return slot.error();
    m_slot = *slot;
    m_context.slotExists = m_slot.has_value();

    const bool hasPgoutput = m_context.control->serverVersion() >= 100000;
    QString plugin = wanted.plugin;
    // A slot for what cannot be read was not made for a destination that follows already.
    if (plugin.isEmpty() && m_slot && m_slot->logical
        && (m_context.isFirst || isReadable(m_slot->plugin)))
        plugin = m_slot->plugin;
    if (plugin.isEmpty())
        plugin = known.plugin;
    if (plugin.isEmpty())
        plugin = logPluginName(hasPgoutput ? LogPlugin::Pgoutput : LogPlugin::Wal2json);
    const bool isPgoutput = plugin == logPluginName(LogPlugin::Pgoutput);
    m_context.plugin = isPgoutput ? LogPlugin::Pgoutput : LogPlugin::Wal2json;
    const bool isKnown = isReadable(plugin);
    if (isPgoutput && !hasPgoutput)
        return makeError(ErrorKind::PluginMissing, {{QStringLiteral("plugin"), plugin}});
    if (m_slot) {
        const std::optional<Error> unfit = unfitSlot(*m_slot, m_context.session.facts().databaseOid,
                                                     plugin);
        if (unfit)
            return *unfit;
    }
    const bool slotDiffers = m_slot && m_slot->plugin != plugin;
    if (!isKnown || (slotDiffers && m_context.isFirst))
        return makeError(
            ErrorKind::SlotPlugin,
            {{QStringLiteral("slot"), m_context.slot},
             {QStringLiteral("plugin"), m_slot ? m_slot->plugin : plugin},
             {QStringLiteral("wanted"), isKnown ? plugin : QStringLiteral("pgoutput, wal2json")}});
    if (!m_slot)
        return Done{};
    m_context.slotConfirmed = m_slot->confirmed;
    if (m_slot->active)
        return makeError(ErrorKind::SlotBusy, {{QStringLiteral("slot"), m_context.slot}},
                         slotReaderText(*m_context.control, m_slot->activePid, m_context.stop()));
    if (m_context.isFirst && m_slot->isLost()) {
        const Error lost = makeError(
            ErrorKind::SlotLost, {{QStringLiteral("slot"), m_context.slot}}, m_slot->lossText());
        return wanted.allowResync ? startAnew(lost) : Status(lost);
    }
    // Who names a slot knows whose it is.
    if (m_context.isFirst && (wanted.slot.isEmpty() || !wanted.slotHolder.isEmpty()))
        m_context.session.note(sharedSlotNote(m_context.slot, wanted.slotHolder));
    return Done{};
}

/// @p timeline: the one that is known, 0: none.
Result<LogServer> LogSetup::describeServer(quint32 timeline)
{
    const ServerFacts &facts = m_context.session.facts();
    LogServer server{.systemIdentifier = facts.systemIdentifier,
                     .timeline = m_facts.timeline,
                     .databaseOid = facts.databaseOid,
                     .database = facts.database,
                     .flushed = m_facts.flushed,
                     .forkedAt = std::nullopt};
    const bool asksHistory = timeline != 0 && server.timeline != 0 && timeline < server.timeline;
    const bool asksIdentity = server.systemIdentifier.isEmpty() || server.timeline == 0;
    if (!asksHistory && !asksIdentity)
        return server;
    Result<Connection> replication = openReplication(m_context);
    const bool isForNow = !replication
        && (replication.error().kind == ErrorKind::SendersFull
            || replication.error().kind == ErrorKind::TooManyConnections);
    if (isForNow && asksHistory)
        return replication.error();
    if (!replication) // what can never be asked is not compared, but a fork then counts as a gap
        return server;
    const Result<SystemIdentity> identity = identifySystem(*replication, m_context.stop());
    if (!identity)
        return identity.error();
    server.systemIdentifier = QString::fromLatin1(identity->systemIdentifier);
    server.timeline = identity->timeline;
    if (timeline == 0 || timeline >= server.timeline)
        return server;
    const Result<QList<TimelineSwitch>> history = timelineHistory(*replication, server.timeline,
                                                                  m_context.stop());
    if (!history)
        return history.error();
    const auto left = std::ranges::find(*history, timeline, &TimelineSwitch::timeline);
    if (left != history->end())
        server.forkedAt = left->at;
    return server;
}

Status LogSetup::checkContinuity(const LogServer &server)
{
    // Another slot than before will do, if it stands before the checkpoint.
    const QString before = std::exchange(m_context.state.identity.slot, m_context.slot);
    const bool isOther = before != m_context.slot;
    std::optional<Error> gap = continuityGap(m_context.state, server, m_slot);
    const bool isOfSlot = gap
        && (gap->kind == ErrorKind::SlotRecreated || gap->kind == ErrorKind::SlotAdvanced);
    if (isOther && isOfSlot)
        gap->message = otherSlotText(*m_slot, m_context.state.checkpoint.lsn);
    if (gap && !m_context.request.log.allowResync)
        return *gap;
    if (isOther) {
        if (const Status noted = noteFormerSlot(before); !noted)
            return noted;
    }
    return gap ? startAnew(*gap) : Status(Done{});
}

/// What nobody reads any more fills the server's disk.
Status LogSetup::noteFormerSlot(const QString &slot)
{
    const Result<std::optional<SlotFacts>> former = loadSlot(*m_context.control, slot,
                                                             m_context.stop());
    if (!former)
        return former.error();
    if (*former && !(*former)->active)
        m_context.session.note(
            QCoreApplication::translate(
                "LogSetup",
                "The replication slot \"%1\" is no longer read for this destination, but while it "
                "is there the server keeps its log: drop it, unless something else reads it (on "
                "the command line: tributary-cli slot SOURCE drop --name %1).")
                .arg(slot));
    return Done{};
}

Status LogSetup::closeGap(const Error &gap)
{
    Result<std::optional<SlotFacts>> slot = loadSlot(*m_context.control, m_context.slot,
                                                     m_context.stop());
    if (!slot)
        return slot.error();
    m_slot = *slot;
    const LogIdentity identity = m_context.state.identity;
    const Status begun = startAnew(gap);
    m_context.state.identity = identity;
    return begun;
}

/// What the old slot held is not enough; a new one begins at a new copy.
Status LogSetup::startAnew(const Error &gap)
{
    m_context.session.note(
        QCoreApplication::translate("LogSetup", "Everything is copied anew: %1").arg(gap.message));
    const bool ours = m_slot && m_slot->logical
        && m_slot->databaseOid == m_context.session.facts().databaseOid;
    if (ours) {
        const Status dropped = dropSlot(*m_context.control, m_context.slot, m_context.stop());
        if (!dropped)
            return dropped;
    }
    m_context.slotExists = false;
    m_context.slotConfirmed = {};
    m_context.isFirst = true;
    m_context.state = LogState();
    return Done{};
}

} // namespace tributary
