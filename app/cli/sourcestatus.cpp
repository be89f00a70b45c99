// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcestatus.h"

#include "app/cli/clioptions.h"
#include "app/common/logcontinuity.h"
#include "engine/core/errorcatalogue.h"
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

/// Leaves what other sources have in the same destination out. @p identity: empty when the server
/// could not be asked; then what is known under no address of the source may be its own still.
void keepOwn(SourceStatus &status, const ConnInfo &source, const QString &identity)
{
    const QSet<QString> own = ownIdentities(status.tables, status.logs, source, identity);
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

/// What a run that is on record failed with.
Error errorOf(const RunRecord &run)
{
    if (!run.errorId.isEmpty())
        return errorOnRecord(run.errorId, run.message);
    Error error;
    error.message = QStringLiteral("The last run failed; the reason stands with each table.");
    error.actions = {QStringLiteral("Mend what the tables tell, and run it again.")};
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
    const QString own = sourceDescription(source.database, source.host, source.port);
    return std::ranges::any_of(
        status.tables, [&](const CopiedTable &table) { return table.sourceDescription != own; });
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
    if (!slot)
        return;
    if (status.facts) { // what was seen before is no longer of interest
        status.facts->facts.slotLost = false;
        status.facts->problem.reset();
    }
    const QStringList own = status.logs.keys();
    status.gap = gapAfter({.server = *facts, .log = *log, .slot = *slot}, status.destination,
                          status.tables, QSet<QString>(own.begin(), own.end()));
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
    facts.copyGone = status.missing.has_value();
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
    if (status.facts && status.facts->problem)
        return status.facts->problem;
    if (status.facts && status.facts->last && status.facts->last->outcome == RunOutcome::Failed)
        return errorOf(*status.facts->last);
    return copyGoneError(status.destination.path);
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
