// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcestatus.h"

#include "app/cli/clioptions.h"
#include "engine/core/errorcatalogue.h"
#include "engine/source/continuity.h"
#include "engine/source/serverfacts.h"

#include <QSet>

#include <algorithm>

namespace tributary {

bool isLeftOut(const SourceStatus &status, const CopiedTable &table)
{
    return status.saved && chosenMethod(status.saved->tableMethods, table.source) == u"skip";
}

const LeftTable *leftOf(const SourceStatus &status, const TableId &table)
{
    const auto found = std::ranges::find_if(status.left, [&](const LeftTable &left) {
        return left.source.schema == table.schema && left.source.name == table.name;
    });
    return found != status.left.end() ? &*found : nullptr;
}

QString methodOf(const SourceStatus &status, const CopiedTable &table)
{
    return isLeftOut(status, table) ? QStringLiteral("skip") : table.method;
}

bool isGone(const SourceStatus &status)
{
    return (status.slot && status.slot->isLost())
        || (status.unasked && status.unasked->kind == ErrorKind::SlotMissing);
}

namespace {

constexpr auto shortPatience = std::chrono::seconds(3);

/// That of the tables which are followed; a file without any may still know where it was.
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

QString descriptionOf(const ConnInfo &source)
{
    return QStringLiteral("%1 on %2:%3").arg(source.database, source.host, source.port);
}

/// Leaves what other sources have in the same destination out. @p identity: empty when the server
/// could not be asked; then what is known under no address of the source may be its own still.
void keepOwn(SourceStatus &status, const ConnInfo &source, const QString &identity)
{
    QSet<QString> own;
    for (const CopiedTable &table : std::as_const(status.tables)) {
        if (table.sourceIdentity == identity)
            own.insert(identity);
    }
    if (own.isEmpty() && status.logs.contains(identity))
        own.insert(identity);
    for (const CopiedTable &table : std::as_const(status.tables)) {
        if (!own.contains(identity) && table.sourceDescription == descriptionOf(source))
            own.insert(table.sourceIdentity);
    }
    if (own.isEmpty() && identity.isEmpty())
        return;
    status.tables.removeIf(
        [&](const CopiedTable &table) { return !own.contains(table.sourceIdentity); });
    status.left.removeIf([&](const LeftTable &table) {
        return !table.sourceIdentity.isEmpty() && !own.contains(table.sourceIdentity);
    });
    status.logs.removeIf(
        [&](QHash<QString, LogState>::iterator each) { return !own.contains(each.key()); });
    status.log = logOf(status.tables, status.logs);
}

/// Whether the next run can go on from where the destination is by now: the slot was asked for
/// before, so that a run which went on meanwhile looks like none.
void findGap(SourceStatus &status, const ServerFacts &facts, const LogFacts &log)
{
    if ((status.slot && status.slot->active) || isBeingWritten(status.destination))
        return;
    const Result<QHash<QString, LogState>> states = logStates(status.destination);
    if (!states)
        return;
    QHash<QString, LogState> own = *states;
    own.removeIf(
        [&](QHash<QString, LogState>::iterator each) { return !status.logs.contains(each.key()); });
    const std::optional<LogState> state = logOf(status.tables, own);
    if (!state)
        return;
    LogServer server{.systemIdentifier = facts.systemIdentifier,
                     .timeline = log.timeline,
                     .databaseOid = facts.databaseOid,
                     .database = facts.database,
                     .flushed = log.flushed,
                     .forkedAt = std::nullopt};
    // Where a later timeline left the known one only a replication connection tells: the run does.
    if (server.timeline > state->identity.timeline)
        server.timeline = 0;
    if (status.slot)
        status.gap = unfitSlot(*status.slot, facts.databaseOid, state->identity.plugin);
    if (!status.gap)
        status.gap = continuityGap(*state, server, status.slot);
}

/// What a run that is on record failed with. What it takes to fill in the rest of an action is not
/// on record.
Error errorOf(const RunRecord &run)
{
    const auto entry = std::ranges::find(errorCatalogue(), run.errorId,
                                         [](const auto &each) { return QLatin1String(each.id); });
    if (entry == errorCatalogue().end()) {
        Error error;
        error.message = QStringLiteral("The last run failed; the reason stands with each table.");
        error.actions = {QStringLiteral("Mend what the tables tell, and run it again.")};
        return error;
    }
    Error error = makeError(entry->kind);
    error.message = run.message;
    error.actions.removeIf([](const QString &action) { return action.contains(u'{'); });
    return error;
}

/// A run has the destination, but is on no record here.
RunStage stageOfOther(const SourceStatus &status)
{
    if (!status.log)
        return RunStage::Copying;
    return status.unasked ? RunStage::Retrying : RunStage::Following;
}

} // namespace

Status readDestination(SourceStatus &status, bool mustExist)
{
    const Result<QList<CopiedTable>> tables = copiedTables(status.destination);
    if (!tables && tables.error().kind == ErrorKind::DestinationMissing && !mustExist) {
        status.missing = tables.error();
        return Done{};
    }
    if (!tables)
        return tables.error();
    const Result<QHash<QString, LogState>> states = logStates(status.destination);
    if (!states)
        return states.error();
    const Result<QList<LeftTable>> left = leftTables(status.destination);
    if (!left)
        return left.error();
    for (const LeftTable &each : *left) {
        if (leftOf(status, each.source) == nullptr)
            status.left.append(each);
    }
    status.isWritten = isBeingWritten(status.destination);
    status.tables = *tables;
    status.logs = *states;
    status.log = logOf(*tables, *states);
    return Done{};
}

bool hasForeignTables(const SourceStatus &status, const ConnInfo &source)
{
    return std::ranges::any_of(status.tables, [&](const CopiedTable &table) {
        return table.sourceDescription != descriptionOf(source);
    });
}

void askServer(SourceStatus &status, const ConnectionOptions &options, const std::stop_token &stop)
{
    ConnectionOptions patient = options;
    patient.timeout = shortPatience;
    Result<Connection> connection = Connection::open(patient, stop);
    if (!connection) {
        status.unasked = connection.error();
        keepOwn(status, options.info, {});
        return;
    }
    const Result<ServerFacts> facts = loadServerFacts(*connection, stop);
    const Result<LogFacts> log = loadLogFacts(*connection, stop);
    if (!facts || !log) {
        status.unasked = facts ? log.error() : facts.error();
        return;
    }
    const ConnInfo &info = connection->info();
    keepOwn(status, info, facts->identity(info.host + u':' + info.port));
    if (!status.log)
        return;
    const QString name = status.log->identity.slot;
    const Result<std::optional<SlotFacts>> slot = loadSlot(*connection, name, stop);
    if (!slot)
        status.unasked = slot.error();
    else if (!*slot)
        status.unasked = makeError(ErrorKind::SlotMissing, {{QStringLiteral("slot"), name}});
    else
        status.slot = *slot;
    if (slot)
        findGap(status, *facts, *log);
}

QString stateWord(const SourceStatus &status)
{
    StateFacts facts = status.facts ? status.facts->facts : StateFacts();
    const bool anyFailed = std::ranges::any_of(status.left, &LeftTable::isFailed);
    if (!status.facts && (!status.tables.isEmpty() || anyFailed)) // no saved source knows it
        facts.last = anyFailed ? RunOutcome::Partial : RunOutcome::Ok;
    if (!status.facts && status.slot && status.slot->active)
        facts.running = RunStage::Following;
    if (!facts.running && status.isWritten)
        facts.running = stageOfOther(status);
    if ((status.log && isGone(status)) || status.gap)
        facts.slotLost = true;
    const bool wasCopied = facts.last == RunOutcome::Ok || facts.last == RunOutcome::Partial;
    if (status.missing && wasCopied)
        facts.last = RunOutcome::Failed; // nothing that was copied is there
    return sourceStateId(sourceState(facts));
}

std::optional<Error> problemOf(const SourceStatus &status)
{
    if (stateWord(status) != sourceStateId(SourceState::NeedsYou))
        return {};
    const ErrorValues slot{
        {QStringLiteral("slot"), status.log ? status.log->identity.slot : QString()}};
    if (status.gap)
        return status.gap;
    if (status.log && isGone(status))
        return makeError(status.slot ? ErrorKind::SlotLost : ErrorKind::SlotMissing, slot);
    if (status.facts && status.facts->facts.slotLost)
        return makeError(ErrorKind::SlotLost, slot);
    if (status.facts && status.facts->last && status.facts->last->outcome == RunOutcome::Failed)
        return errorOf(*status.facts->last);
    std::optional<Error> missing = status.missing;
    if (missing)
        missing->actions = {
            QStringLiteral("Move the file back to its place, or change the saved destination."),
            QStringLiteral("Or run \"tributary-cli sync\": everything is copied anew.")};
    return missing;
}

QString stateWord(const SourceStatus &status, const CopiedTable &table)
{
    if (isLeftOut(status, table))
        return QStringLiteral("skipped");
    if (table.state != u"done")
        return table.state;
    if (const LeftTable *left = leftOf(status, table.source))
        return left->isFailed ? QStringLiteral("failed") : QStringLiteral("skipped");
    const QString ofSource = stateWord(status);
    const bool shared = table.method == u"log"
        && (ofSource == u"following" || ofSource == u"retrying" || ofSource == u"paused"
            || ofSource == u"needs-you");
    return shared ? ofSource : QStringLiteral("up-to-date");
}

} // namespace tributary
