// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/sourcearguments.h"
#include "app/common/signalwatcher.h"
#include "engine/sync/log/positionedverify.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <csignal>

namespace tributary {

namespace {

void print(const TableVerification &table, Output &output)
{
    const QString name = table.table.displayName();
    if (output.isJson()) {
        for (const Difference &difference : table.first)
            output.object(
                {{QStringLiteral("type"), QStringLiteral("difference")},
                 {QStringLiteral("table"), name},
                 {QStringLiteral("kind"), differenceKindWord(difference.kind)},
                 {QStringLiteral("key"), difference.key},
                 {QStringLiteral("columns"), QJsonArray::fromStringList(difference.columns)}});
        if (table.error)
            output.report(*table.error, name);
        output.object({{QStringLiteral("type"), QStringLiteral("table")},
                       {QStringLiteral("table"), name},
                       {QStringLiteral("state"),
                        table.isEqual() ? QStringLiteral("equal") : QStringLiteral("different")},
                       {QStringLiteral("rows"), table.sourceRows},
                       {QStringLiteral("equal"), table.equal},
                       {QStringLiteral("missing"), table.missing},
                       {QStringLiteral("extra"), table.extra},
                       {QStringLiteral("different"), table.different},
                       {QStringLiteral("notes"), QJsonArray::fromStringList(table.notes)}});
        return;
    }
    const QLocale locale;
    if (table.error) {
        output.line(QStringLiteral("%1  not compared").arg(name, -40));
        output.report(*table.error);
        return;
    }
    QString line = table.isEqual()
        ? QStringLiteral("%1  equal, %2 rows")
              .arg(name.leftJustified(40), locale.toString(table.sourceRows))
        : QStringLiteral("%1  DIFFERENT: %2 equal, %3 missing, %4 extra, %5 different")
              .arg(name.leftJustified(40), locale.toString(table.equal),
                   locale.toString(table.missing), locale.toString(table.extra),
                   locale.toString(table.different));
    if (!table.notes.isEmpty())
        line += QStringLiteral("  (%1)").arg(table.notes.join(QStringLiteral("; ")));
    output.line(line);
    for (const Difference &difference : table.first) {
        const QString key = QString::fromUtf8(
            QJsonDocument(difference.key).toJson(QJsonDocument::Compact));
        QString text = QStringLiteral("    %1 %2").arg(differenceKindWord(difference.kind), key);
        if (!difference.columns.isEmpty())
            text += QStringLiteral(" in ") + difference.columns.join(QStringLiteral(", "));
        output.line(text);
    }
}

} // namespace

QString VerifyCommand::summary() const
{
    return QStringLiteral(
        "Compares a source with its copy, row by row and value by value; changes nothing.");
}

QString VerifyCommand::synopsis() const
{
    return QStringLiteral("SOURCE [DESTINATION] [--quick | --full] [--table S.T]... "
                          "[--password-file FILE | --password-stdin] [--json]");
}

QList<QCommandLineOption> VerifyCommand::options() const
{
    return QList<QCommandLineOption>{
               {QStringLiteral("quick"), QStringLiteral("Compare numbers of rows only.")},
               {QStringLiteral("full"), QStringLiteral("Compare every value (default).")},
               tableOption()}
    + passwordOptions();
}

ExitCode VerifyCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return failUsage(
            QStringLiteral("\"verify\" needs a source and the destination that holds its copy."),
            context);
    const bool quick = options.isSet(QStringLiteral("quick"));
    if (quick && options.isSet(QStringLiteral("full")))
        return failUsage(QStringLiteral("Give either --quick or --full."), context);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);
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
                                .depth = quick ? VerifyDepth::Quick : VerifyDepth::Full};
    VerifyReport report;
    // Called on the comparing thread; the output belongs to this one.
    const VerifyObserver observer{
        .progressed =
            [&](const TableId &table, qint64 rows) {
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [&context, table, rows] {
                        context.output.showProgress(
                            QStringLiteral("%1: %2 rows compared")
                                .arg(table.displayName(), QLocale().toString(rows)));
                    },
                    Qt::QueuedConnection);
            },
        .tableFinished =
            [&](const TableVerification &table) {
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [&context, table] { print(table, context.output); }, Qt::QueuedConnection);
            },
    };
    const int signal = runInterruptibly(
        [&](const std::stop_token &stop) { report = verifyAtPosition(request, stop, observer); });
    if (signal == SIGTERM)
        return ExitCode::Terminated;
    if (report.error)
        context.output.report(*report.error);
    const ExitCode code = report.exitCode();
    if (context.output.isJson())
        context.output.object(
            {{QStringLiteral("type"), QStringLiteral("result")},
             {QStringLiteral("status"),
              code == ExitCode::Done ? QStringLiteral("ok") : QStringLiteral("failed")},
             {QStringLiteral("exit_code"), static_cast<int>(code)}});
    return code;
}

} // namespace tributary
