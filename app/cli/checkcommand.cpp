// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/passwordprompt.h"
#include "app/cli/sourcearguments.h"
#include "app/common/signalwatcher.h"
#include "engine/source/sourcecheck.h"

#include <QJsonArray>

#include <csignal>

namespace tributary {

namespace {

QJsonObject toObject(const CheckResult &check)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("check")},
                       {QStringLiteral("id"), check.id},
                       {QStringLiteral("title"), check.title},
                       {QStringLiteral("state"), checkStateWord(check.state)},
                       {QStringLiteral("mandatory"), check.mandatory},
                       {QStringLiteral("found"), check.found},
                       {QStringLiteral("message"), check.message},
                       {QStringLiteral("ms"), qint64(check.took.count())}};
    if (!check.actions.isEmpty())
        object.insert(QStringLiteral("fix"), check.actions.join(u'\n'));
    if (!check.errorId.isEmpty())
        object.insert(QStringLiteral("error"), check.errorId);
    if (!check.detail.isEmpty())
        object.insert(QStringLiteral("detail"), check.detail);
    return object;
}

void print(const CheckResult &check, Output &output)
{
    if (output.isJson()) {
        output.object(toObject(check));
        return;
    }
    QString line =
        QStringLiteral("%1 %2").arg(checkStateWord(check.state), -8).arg(check.title, -24);
    line += check.message.isEmpty() ? check.found : check.message;
    output.line(line);
    for (const QString &action : check.actions)
        output.line(QStringLiteral("           - %1").arg(action));
    if (!check.detail.isEmpty() && check.state == CheckState::Failed)
        output.line(QStringLiteral("           | %1").arg(check.detail));
}

} // namespace

QString CheckCommand::summary() const
{
    return QStringLiteral(
        "Looks whether a source can be reached and read; tells every problem at once.");
}

QString CheckCommand::synopsis() const
{
    return QStringLiteral("SOURCE [--method full] [--table S.T]... [--password-file FILE | "
                          "--password-stdin] [--json]");
}

QList<QCommandLineOption> CheckCommand::options() const
{
    return QList<QCommandLineOption>{methodOption(), tableOption()} + passwordOptions()
        + logOptions();
}

ExitCode CheckCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    if (arguments.size() != 1)
        return failUsage(QStringLiteral("\"check\" needs one source."), context);
    if (options.value(methodOption().names().first()) == u"log")
        return failUsage(
            QStringLiteral("\"check\" looks at what full copies need; what --method log "
                           "needs is told by \"sync\" and by \"slot SOURCE status\"."),
            context);
    if (const Result<SyncOptions> how = readSyncOptions(options, nullptr); !how)
        return fail(how.error(), context);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);

    SourceCheckRequest request{.connection = source->connection,
                               .password = source->password,
                               .passFile = source->passFile,
                               .tables = options.values(tableOption().names().first())};
    if (request.tables.isEmpty() && source->saved)
        request.tables = source->saved->tables;

    SourceCheckReport report;
    int signal = runInterruptibly(
        [&](const std::stop_token &stop) { report = checkSource(request, stop); });
    if (signal == 0 && report.exitCode() == ExitCode::PasswordNeeded) {
        if (const std::optional<QByteArray> password = promptPassword(request.connection.user)) {
            request.password = *password;
            signal = runInterruptibly(
                [&](const std::stop_token &stop) { report = checkSource(request, stop); });
        }
    }
    if (signal != 0)
        return signal == SIGTERM ? ExitCode::Terminated : ExitCode::Interrupted;
    for (const CheckResult &check : std::as_const(report.checks))
        print(check, context.output);
    const ExitCode code = report.exitCode();
    if (context.output.isJson())
        context.output.object({{QStringLiteral("type"), QStringLiteral("result")},
                               {QStringLiteral("status"),
                                report.passed() ? QStringLiteral("ok") : QStringLiteral("failed")},
                               {QStringLiteral("exit_code"), static_cast<int>(code)}});
    return code;
}

} // namespace tributary
