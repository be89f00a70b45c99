// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synccommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/momenttext.h"
#include "app/cli/passwordprompt.h"
#include "app/cli/progressdisplay.h"
#include "app/cli/sourcearguments.h"
#include "app/common/madenames.h"
#include "app/common/runkeeper.h"
#include "app/common/runrequest.h"
#include "app/common/scheduling.h"
#include "app/common/signalwatcher.h"
#include "engine/destination/destinationaddress.h"
#include "engine/store/settings.h"
#include "engine/sync/synccontroller.h"

#include <QEventLoop>

namespace tributary {

namespace {

const QString scheduledOption = QStringLiteral("scheduled");

} // namespace

QString SyncCommand::summary() const
{
    return QStringLiteral(
        "Brings the tables of a source into a destination: by copying them in each "
        "run, or by applying what changed.");
}

QString SyncCommand::synopsis() const
{
    return QStringLiteral(
        "SOURCE [DESTINATION] [--method full|log] [--table S.T]..."
        " [--table-method S.T=log|full|skip]... [--plugin PLUGIN] [--slot NAME]"
        " [--publication NAME] [--deletes remove|keep] [--follow | --once] [--until-lsn LSN]"
        " [--allow-resync] [--max-rate BYTES] [--connections N] [--scheduled] [--password-file "
        "FILE | --password-stdin] [--json]");
}

QList<QCommandLineOption> SyncCommand::options() const
{
    const QCommandLineOption scheduled(
        scheduledOption,
        QStringLiteral(
            "For timers: of a saved source, recorded as a run of its schedule; nothing "
            "is done while the source is paused, or while the settings let it wait for a "
            "network that is not metered."));
    return QList<QCommandLineOption>{methodOption(), tableOption(), tableMethodOption()}
    + logOptions() + limitOptions() + QList<QCommandLineOption>{scheduled} + passwordOptions();
}

ExitCode SyncCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return failUsage(
            QStringLiteral(
                "\"sync\" needs a source, and a destination such as sqlite:shop.sqlite."),
            context);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);
    const bool scheduled = options.isSet(scheduledOption);
    if (scheduled && !source->saved)
        return failUsage(QStringLiteral("--scheduled goes with a saved source."), context);
    if (scheduled && source->saved->paused) {
        context.output.warn(QStringLiteral("\"%1\" is paused.").arg(source->saved->name));
        return ExitCode::Done;
    }
    const ReadSettings settings = loadSettings(context.storePath);
    for (const QString &note : settings.notes)
        context.output.warn(note);
    if (scheduled && settings.settings.waitsOnMetered && !source->connection.isLocal()
        && context.networkCost() == NetworkCost::Metered) {
        context.output.warn(
            QStringLiteral("\"%1\" is waiting: this network is metered.").arg(source->saved->name));
        return ExitCode::Done;
    }
    const Result<RunLimits> limits = readLimits(options, settings.settings);
    if (!limits)
        return fail(limits.error(), context);
    const Result<SyncOptions> how = readSyncOptions(options,
                                                    source->saved ? &*source->saved : nullptr);
    if (!how)
        return fail(how.error(), context);
    const Result<TableMethods> tableMethods = readTableMethods(
        options, source->saved ? source->saved->tableMethods : TableMethods());
    if (!tableMethods)
        return fail(tableMethods.error(), context);
    const QString destination = arguments.size() == 2 ? arguments[1]
        : source->saved                               ? source->saved->destination
                                                      : QString();
    if (destination.isEmpty())
        return failUsage(QStringLiteral("\"sync\" needs a destination such as sqlite:shop.sqlite."),
                         context);
    if (const Result<DestinationAddress> address = parseDestination(destination); !address)
        return fail(address.error(), context);
    QStringList tables = options.values(tableOption().names().first());
    if (tables.isEmpty() && source->saved)
        tables = source->saved->tables;

    if (source->saved && source->saved->paused && how->log.follow) {
        const auto resumed =
            SourceStore(context.storePath).change(source->saved->name, [](SavedSource &saved) {
                saved.paused = false;
            });
        if (!resumed)
            return fail(resumed.error(), context);
    }

    LogOptions log = how->log;
    if (const Result<QList<SavedSource>> saved = SourceStore(context.storePath).sources();
        saved && how->method == SyncMethod::Log)
        log.slotHolder = slotHolder(source->connection, log.slot, destination, *saved);

    SyncReport report;
    int signal = 0;
    SignalWatcher watcher;
    SyncController controller;
    RunKeeper keeper(context.storePath, controller);
    ProgressDisplay display(context.output, how->log.follow);
    QEventLoop loop; // the whole life of the command; runs on the main thread, the copy elsewhere
    QObject::connect(&controller, &SyncController::phaseChanged, &display,
                     &ProgressDisplay::showPhase);
    QObject::connect(&controller, &SyncController::planned, &display, &ProgressDisplay::showPlan);
    QObject::connect(&controller, &SyncController::logProgressed, &display,
                     &ProgressDisplay::showLog);
    QObject::connect(&controller, &SyncController::noted, &display, &ProgressDisplay::showNote);
    QObject::connect(&controller, &SyncController::progressed, &display,
                     &ProgressDisplay::showProgress);
    SyncRequest request{.sourceName = source->saved ? source->saved->name : QString(),
                        .source = source->connection,
                        .password = source->password,
                        .passFile = source->passFile,
                        .destination = destination,
                        .tables = tables,
                        .tableMethods = *tableMethods,
                        .method = how->method,
                        .log = log,
                        .limits = *limits};
    QObject::connect(
        &controller, &SyncController::finished, &loop, [&](const SyncReport &finished) {
            report = finished;
            const bool asked = report.error && report.error->kind == ErrorKind::PasswordNeeded;
            const TypedPassword typed = asked ? promptPassword(request.source.user, context.output)
                                              : TypedPassword();
            if (typed.signal != 0) {
                signal = typed.signal;
                report.error = makeError(ErrorKind::Interrupted);
            }
            if (!typed.password) {
                loop.quit();
                return;
            }
            request.password = *typed.password;
            controller.start(request);
        });
    if (request.log.follow) {
        // Else it would go on for ever, and nobody see what it tells.
        QObject::connect(&controller, &SyncController::logProgressed, &controller, [&] {
            if (!context.output.isOpen())
                controller.stop();
        });
    }
    QObject::connect(&watcher, &SignalWatcher::received, &controller, [&](int received) {
        signal = received;
        controller.stop();
    });
    if (!request.sourceName.isEmpty()) {
        const RunTrigger trigger = scheduled
            ? timedTrigger(context.storePath, *source->saved, QDateTime::currentDateTimeUtc())
            : RunTrigger::Command;
        if (const Status begun = keeper.begin(request, trigger, momentText); !begun)
            return fail(begun.error(), context);
    }
    controller.start(request);
    loop.exec();
    const bool isInterrupted = report.error && report.error->kind == ErrorKind::Interrupted;
    // Stopped without a signal: nobody reads what it tells.
    const ExitCode code = !isInterrupted ? report.exitCode()
        : signal != 0                    ? exitCodeOf(signal)
                                         : context.output.exitCode(ExitCode::Done);
    display.showReport(report, code);
    if (const Status recorded = keeper.finish(request, report); !recorded)
        context.output.warn(recorded.error().message); // the copy itself is as it is
    return code;
}

} // namespace tributary
