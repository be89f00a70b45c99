// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuscommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/sourcearguments.h"
#include "app/cli/sourcestatus.h"
#include "app/common/signalwatcher.h"
#include "engine/store/draftstore.h"
#include "engine/store/slotsamples.h"

namespace tributary {

namespace {

SourceStatus statusOf(const QString &storePath, const SavedSource &source)
{
    SourceStatus status;
    status.source = source.name;
    status.saved = source;
    status.facts = loadSourceFacts(storePath, source, QDateTime::currentDateTimeUtc());
    return status;
}

/// What was found out now is what the window knows, too.
void keepSlot(const QString &storePath, const SourceStatus &status)
{
    const bool missing = status.unasked && status.unasked->kind == ErrorKind::SlotMissing;
    if (!status.saved || (!status.slot && !missing))
        return;
    SlotSample sample;
    sample.at = QDateTime::currentDateTimeUtc();
    if (status.slot) {
        sample.waitingBytes = status.slot->waitingBytes;
        sample.keptBytes = status.slot->keptBytes;
        sample.walStatus = status.slot->walStatus;
        sample.active = status.slot->active;
    }
    if (missing || status.slot->isLost())
        sample.walStatus = QStringLiteral("lost");
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
        if (const Status read = readDestination(status, mustExist); !read)
            return fail(read.error());
        if (status.log && (known || status.saved)) {
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
                [&](const std::stop_token &stop) { askForSlot(status, connection, stop); });
            if (signal != 0)
                return Command::interrupted(signal, m_context);
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
