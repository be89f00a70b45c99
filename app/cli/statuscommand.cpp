// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuscommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/sourcearguments.h"
#include "app/cli/sourcestatus.h"
#include "app/common/signalwatcher.h"
#include "engine/store/draftstore.h"
#include "engine/store/runstore.h"
#include "engine/store/slotsamples.h"
#include "engine/sync/syncprogress.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

SourceStatus statusOf(const QString &storePath, const SavedSource &source)
{
    SourceStatus status;
    status.source = source.name;
    status.saved = source;
    status.facts = loadSourceFacts(storePath, source, QDateTime::currentDateTimeUtc());
    if (!status.facts->last)
        return status;
    const Result<QList<RunTableRecord>> done = RunStore(storePath).tables(status.facts->last->id);
    if (!done)
        return status;
    for (const RunTableRecord &table : *done) {
        if (table.state == tableStateWord(TableState::Failed))
            status.left.append({.source = tableNamed(table.table),
                                .isFailed = true,
                                .errorId = table.errorId,
                                .reason = table.message});
    }
    return status;
}

bool isPathOf(const QString &destination, const DestinationAddress &address)
{
    const Result<DestinationAddress> parsed = parseDestination(destination);
    return parsed && parsed->path == address.path;
}

/// Of the saved source that syncs from @p connection (null: from wherever) into @p destination:
/// the one word is the same however it is asked for. Of several the one that says most.
std::optional<SourceFacts> factsOfDestination(const QString &storePath, const ConnInfo *connection,
                                              const DestinationAddress &destination)
{
    using enum SourceState;
    constexpr std::array bySpeech{Retrying,     Copying,       Following,      NeedsYou,
                                  PartlyFailed, Overdue,       Paused,         UpToDate,
                                  Ready,        WaitingForDba, SetupUnfinished};
    const auto rank = [&](const SourceFacts &facts) {
        return std::ranges::find(bySpeech, facts.state()) - bySpeech.begin();
    };
    const Result<QList<SavedSource>> sources = SourceStore(storePath).sources();
    std::optional<SourceFacts> most;
    for (const SavedSource &source : sources ? *sources : QList<SavedSource>()) {
        const ConnInfo &own = source.connection;
        const bool isFrom = connection == nullptr
            || (own.host == connection->host && own.port == connection->port
                && own.database == connection->database);
        if (!isFrom || !isPathOf(source.destination, destination))
            continue;
        const SourceFacts facts = loadSourceFacts(storePath, source,
                                                  QDateTime::currentDateTimeUtc());
        if (!most || rank(facts) < rank(*most))
            most = facts;
    }
    // Never run under its name: what lies there was made without it.
    const bool isUnused = most && !most->last
        && (most->state() == Ready || most->state() == NeedsYou);
    return isUnused ? std::nullopt : most;
}

/// Then the others are not asked for either.
bool wasStopped(ExitCode code)
{
    return code == ExitCode::HungUp || code == ExitCode::Interrupted
        || code == ExitCode::Terminated;
}

/// What was found out now is what the window knows, too.
void keepSlot(const QString &storePath, const SourceStatus &status)
{
    const bool missing = status.unasked && status.unasked->kind == ErrorKind::SlotMissing;
    if (!status.saved || (!status.slot && !missing && !status.gap))
        return;
    SlotSample sample;
    sample.at = QDateTime::currentDateTimeUtc();
    if (status.slot) {
        sample.waitingBytes = status.slot->waitingBytes;
        sample.keptBytes = status.slot->keptBytes;
        sample.walStatus = status.slot->walStatus;
        sample.active = status.slot->active;
    }
    if (missing || (status.slot && status.slot->isLost()))
        sample.walStatus = QStringLiteral("lost");
    if (status.gap) {
        sample.errorId = status.gap->id();
        sample.message = status.gap->message;
    }
    static_cast<void>(SlotSamples(storePath).add(status.source, sample)); // else it is asked again
}

void tell(const SavedDraft &draft, Output &output)
{
    const QString state = sourceStateId(sourceState(factsOf(draft)));
    if (output.isJson())
        output.object({{QStringLiteral("type"), QStringLiteral("state")},
                       {QStringLiteral("source"), draft.name},
                       {QStringLiteral("state"), state},
                       {QStringLiteral("step"), draft.step}});
    else
        output.line(QStringLiteral("%1: %2 (step %3)")
                        .arg(draft.name.isEmpty() ? QStringLiteral("new source") : draft.name,
                             state, draft.step));
}

/// The server is asked only where there is something to ask for.
class Reporter
{
public:
    Reporter(const QCommandLineParser &options, CommandContext &context)
        : m_options(options)
        , m_context(context)
    { }

    /// @p known: the way in, when it was read already.
    ExitCode report(SourceStatus status, const std::optional<SourceArguments> &known,
                    const QString &destination, bool mustExist)
    {
        const Result<DestinationAddress> address = parseDestination(destination);
        if (!address)
            return fail(address.error());
        status.destination = *address;
        const bool isElsewhere = status.saved && !isPathOf(status.saved->destination, *address);
        if (isElsewhere) {
            status.facts.reset();
            status.left.clear();
        }
        if (!status.saved || isElsewhere)
            status.facts = factsOfDestination(m_context.storePath,
                                              known              ? &known->connection
                                                  : status.saved ? &status.saved->connection
                                                                 : nullptr,
                                              *address);
        if (const Status read = readDestination(status, mustExist); !read)
            return fail(read.error());
        const ConnInfo *source = known ? &known->connection
            : status.saved             ? &status.saved->connection
                                       : nullptr;
        if (source != nullptr && (status.log || hasForeignTables(status, *source))) {
            const Result<SourceArguments> way = known
                ? *known
                : readSource(status.saved->name, m_options, m_context);
            if (!way)
                return fail(way.error());
            ConnectionOptions connection;
            connection.info = way->connection;
            connection.password = way->password;
            connection.passFile = way->passFile;
            const int signal = runInterruptibly(
                [&](const std::stop_token &stop) { askServer(status, connection, stop); });
            if (signal != 0)
                return Command::interrupted(signal, m_context);
            if (!isElsewhere) // that is another copy, and mostly another slot
                keepSlot(m_context.storePath, status);
        }
        if (m_context.output.isJson()) {
            m_context.output.object(toObject(status));
            return ExitCode::Done;
        }
        const QStringList lines = toLines(status);
        for (const QString &line : lines)
            m_context.output.line(line);
        return ExitCode::Done;
    }

private:
    ExitCode fail(const Error &error)
    {
        m_context.output.report(error);
        return error.exitCode();
    }

    const QCommandLineParser &m_options;
    CommandContext &m_context;
};

} // namespace

QString StatusCommand::summary() const
{
    return QStringLiteral("Tells what is copied where, and how fresh it is; of all saved sources "
                          "and unfinished setups when none is named.");
}

QString StatusCommand::synopsis() const
{
    return QStringLiteral("[[SOURCE] DESTINATION] [--password-file FILE | --password-stdin] "
                          "[--json]");
}

QList<QCommandLineOption> StatusCommand::options() const
{
    return passwordOptions();
}

ExitCode StatusCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    if (arguments.size() > 2)
        return failUsage(QStringLiteral("\"status\" takes at most a source and a destination."),
                         context);
    const SourceStore store(context.storePath);
    Reporter reporter(options, context);
    if (arguments.isEmpty()) {
        const Result<QList<SavedSource>> sources = store.sources();
        if (!sources)
            return fail(sources.error(), context);
        const Result<QList<SavedDraft>> drafts = DraftStore(context.storePath).drafts();
        if (!drafts)
            return fail(drafts.error(), context);
        if (sources->isEmpty() && drafts->isEmpty())
            context.output.warn(
                QStringLiteral("No source is saved yet. Save one with \"tributary-cli source "
                               "add\", or name a destination."));
        ExitCode worst = ExitCode::Done;
        for (const SavedSource &source : *sources) {
            const ExitCode code = reporter.report(statusOf(context.storePath, source), {},
                                                  source.destination, false);
            if (wasStopped(code))
                return code;
            if (worst == ExitCode::Done)
                worst = code;
        }
        for (const SavedDraft &draft : *drafts)
            tell(draft, context.output);
        return worst;
    }
    if (arguments.size() == 1 && !arguments[0].startsWith(u"sqlite:")) {
        const Result<SavedSource> source = store.source(arguments[0]);
        if (!source && source.error().kind == ErrorKind::UnknownSource
            && !looksLikeName(arguments[0]))
            return failUsage(
                QStringLiteral("\"status\" of a source that is not saved needs its destination, "
                               "too, such as sqlite:shop.sqlite."),
                context);
        if (!source)
            return fail(source.error(), context);
        return reporter.report(statusOf(context.storePath, *source), {}, source->destination,
                               false);
    }
    if (arguments.size() == 1)
        return reporter.report({}, {}, arguments[0], true);
    const Result<SavedSource> saved = store.source(arguments[0]);
    if (saved)
        return reporter.report(statusOf(context.storePath, *saved), {}, arguments[1], true);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);
    SourceStatus status;
    status.source = source->connection.displayName();
    return reporter.report(status, *source, arguments[1], true);
}

} // namespace tributary
