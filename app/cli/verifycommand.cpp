// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/sourcearguments.h"
#include "app/cli/verifydisplay.h"
#include "app/common/runlimits.h"
#include "app/common/signalwatcher.h"
#include "engine/store/sourcestore.h"
#include "engine/sync/log/positionedverify.h"
#include "engine/sync/repair/repairrun.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace tributary {

namespace {

struct ChosenDepth
{
    VerifyDepth depth = VerifyDepth::Full;
    quint32 seed = 0;
};

/// Errors: Usage.
Result<ChosenDepth> readDepth(const QCommandLineParser &options)
{
    const auto wrong = [](const QString &what) {
        return makeError(ErrorKind::Usage, {{QStringLiteral("what"), what}});
    };
    ChosenDepth chosen;
    int given = 0;
    for (const VerifyDepth depth : {VerifyDepth::Quick, VerifyDepth::Sample, VerifyDepth::Full}) {
        if (!options.isSet(verifyDepthWord(depth)))
            continue;
        chosen.depth = depth;
        ++given;
    }
    if (given > 1)
        return wrong(QStringLiteral("Give only one of --quick, --sample and --full."));
    const QString seed = QStringLiteral("seed");
    if (options.isSet(seed) && chosen.depth != VerifyDepth::Sample)
        return wrong(QStringLiteral("--seed goes with --sample."));
    if (chosen.depth != VerifyDepth::Sample)
        return chosen;
    bool isNumber = true;
    chosen.seed = options.isSet(seed) ? options.value(seed).toUInt(&isNumber)
                                      : QRandomGenerator::global()->generate();
    if (!isNumber)
        return wrong(QStringLiteral("--seed needs a whole number from 0 to 4294967295."));
    return chosen;
}

/// The display belongs to the main thread, the observer is called on the comparing one.
VerifyObserver observerFor(VerifyDisplay &display)
{
    const auto post = [](auto &&show) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::forward<decltype(show)>(show),
                                  Qt::QueuedConnection);
    };
    VerifyObserver observer;
    observer.progressed = [&display, post](const TableId &table, qint64 rows) {
        post([&display, table, rows] { display.showProgress(table, rows); });
    };
    observer.tableFinished = [&display, post](const TableVerification &table) {
        post([&display, table] { display.showTable(table); });
    };
    observer.phaseChanged = [&display, post](VerifyPhase phase) {
        post([&display, phase] { display.showPhase(phase); });
    };
    observer.repaired = [&display, post](const TableRepair &repair) {
        post([&display, repair] { display.showRepair(repair); });
    };
    return observer;
}

} // namespace

QString VerifyCommand::summary() const
{
    return QStringLiteral("Compares a source with its copy, row by row and value by value; repairs "
                          "it when asked to.");
}

QString VerifyCommand::synopsis() const
{
    return QStringLiteral("SOURCE [DESTINATION] [--quick | --sample [--seed N] | --full] "
                          "[--table S.T]... [--table-method S.T=log|full|skip]... [--repair] "
                          "[--password-file FILE | --password-stdin] [--json]");
}

QList<QCommandLineOption> VerifyCommand::options() const
{
    return QList<QCommandLineOption>{
               {QStringLiteral("quick"), QStringLiteral("Compare numbers of rows only.")},
               {QStringLiteral("sample"),
                QStringLiteral(
                    "Compare numbers of rows, and every value of some chosen at random.")},
               {QStringLiteral("full"), QStringLiteral("Compare every value (default).")},
               {QStringLiteral("seed"),
                QStringLiteral("With --sample: choose the rows of an earlier sample again."),
                QStringLiteral("N")},
               {QStringLiteral("repair"),
                QStringLiteral("Copy again what differs, and compare it again.")},
               tableOption(),
               tableMethodOption()}
    + passwordOptions();
}

ExitCode VerifyCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return failUsage(
            QStringLiteral("\"verify\" needs a source and the destination that holds its copy."),
            context);
    const Result<ChosenDepth> chosen = readDepth(options);
    if (!chosen)
        return fail(chosen.error(), context);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);
    const Result<TableMethods> tableMethods = readTableMethods(
        options, source->saved ? source->saved->tableMethods : TableMethods());
    if (!tableMethods)
        return fail(tableMethods.error(), context);
    const QString destination = arguments.size() == 2 ? arguments[1]
        : source->saved                               ? source->saved->destination
                                                      : QString();
    if (destination.isEmpty())
        return failUsage(
            QStringLiteral("\"verify\" needs a destination such as sqlite:shop.sqlite."), context);

    const VerifyRequest request{.source = source->connection,
                                .password = source->password,
                                .passFile = source->passFile,
                                .destination = destination,
                                .tables = options.values(tableOption().names().first()),
                                .tableMethods = *tableMethods,
                                .depth = chosen->depth,
                                .seed = chosen->seed,
                                .rate = limitsOf(loadSettings(context.storePath).settings).rate};
    const bool repairs = options.isSet(QStringLiteral("repair"));
    VerifyReport report;
    VerifyDisplay display(context.output);
    const VerifyObserver observer = observerFor(display);
    const int signal = runInterruptibly([&](const std::stop_token &stop) {
        report = repairs ? verifyAndRepair(request, stop, observer)
                         : verifyAtPosition(request, stop, observer);
    });
    ExitCode code = report.exitCode();
    if (report.error && report.error->kind == ErrorKind::Interrupted) {
        report.error = stoppedError();
        code = exitCodeOf(signal);
    }
    display.showReport(report, code);
    const bool isOfSaved = source->saved && destination == source->saved->destination;
    if (!report.error && !repairs && isOfSaved && request.tables.isEmpty()) {
        // Where that cannot be kept, the window compares once more.
        static_cast<void>(SourceStore(context.storePath)
                              .setComparedAt(source->saved->name, QDateTime::currentDateTimeUtc()));
    }
    return code;
}

} // namespace tributary
