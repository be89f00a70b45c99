// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/passwordprompt.h"
#include "app/cli/sourcearguments.h"
#include "app/common/signalwatcher.h"
#include "engine/source/checkjudge.h"
#include "engine/source/providerguide.h"
#include "engine/source/sourcecheck.h"

#include <QJsonArray>

#include <algorithm>

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

/// The last line, however the check has ended.
void printResult(bool passed, ExitCode code, Output &output)
{
    if (output.isJson())
        output.object(
            {{QStringLiteral("type"), QStringLiteral("result")},
             {QStringLiteral("status"), passed ? QStringLiteral("ok") : QStringLiteral("failed")},
             {QStringLiteral("exit_code"), static_cast<int>(code)}});
}

QCommandLineOption providerOption()
{
    QStringList ids{QStringLiteral("auto")};
    for (const ProviderEntry &entry : providerTable())
        ids.append(QString::fromLatin1(entry.id));
    return {QStringLiteral("provider"),
            QStringLiteral("Who runs the server, when it is not recognised: %1.")
                .arg(ids.join(QStringLiteral(", "))),
            QStringLiteral("ID")};
}

/// Nothing: to be recognised. Errors: Usage.
Result<std::optional<Provider>> readProvider(const QCommandLineParser &options)
{
    const QString id = options.value(QStringLiteral("provider"));
    if (id.isEmpty() || id == u"auto")
        return std::optional<Provider>();
    const std::optional<Provider> provider = providerFromId(id);
    if (!provider)
        return makeError(ErrorKind::Usage,
                         {{QStringLiteral("what"),
                           QStringLiteral("--provider has to be one of those that \"check --help\" "
                                          "lists, not \"%1\".")
                               .arg(id)}});
    return provider;
}

/// Those options of the log that say how to run.
const QStringList &optionsOfARun()
{
    static const QStringList names{QStringLiteral("deletes"), QStringLiteral("once"),
                                   QStringLiteral("follow"), QStringLiteral("until-lsn"),
                                   QStringLiteral("allow-resync")};
    return names;
}

/// One of them, when it was given.
QString optionOfARun(const QCommandLineParser &options)
{
    const auto given = [&options](const QString &name) { return options.isSet(name); };
    const auto found = std::ranges::find_if(optionsOfARun(), given);
    return found == optionsOfARun().end() ? QString() : *found;
}

} // namespace

QString CheckCommand::summary() const
{
    return QStringLiteral(
        "Looks whether a source can be reached and read, or followed; tells every "
        "problem at once.");
}

QString CheckCommand::synopsis() const
{
    return QStringLiteral(
        "SOURCE [--provider ID] [--method full|log] [--plugin PLUGIN] [--slot NAME] "
        "[--publication NAME] [--table S.T]... [--table-method S.T=log|full|skip]... "
        "[--password-file FILE | --password-stdin] [--json]");
}

QList<QCommandLineOption> CheckCommand::options() const
{
    QList<QCommandLineOption> log = logOptions();
    // Known, so that it can be said where they belong, but not offered.
    for (QCommandLineOption &option : log) {
        if (optionsOfARun().contains(option.names().first()))
            option.setFlags(QCommandLineOption::HiddenFromHelp);
    }
    return QList<QCommandLineOption>{providerOption(), methodOption(), tableOption(),
                                     tableMethodOption()}
    + passwordOptions() + log;
}

ExitCode CheckCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    if (arguments.size() != 1)
        return failUsage(QStringLiteral("\"check\" needs one source."), context);
    const Result<std::optional<Provider>> provider = readProvider(options);
    if (!provider)
        return fail(provider.error(), context);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);
    const Result<SyncOptions> how = readSyncOptions(options,
                                                    source->saved ? &*source->saved : nullptr);
    if (!how)
        return fail(how.error(), context);
    const Result<TableMethods> tableMethods = readTableMethods(
        options, source->saved ? source->saved->tableMethods : TableMethods());
    if (!tableMethods)
        return fail(tableMethods.error(), context);
    if (const QString misplaced = optionOfARun(options); !misplaced.isEmpty())
        return failUsage(QStringLiteral("--%1 goes with \"sync\".").arg(misplaced), context);

    SourceCheckRequest request{.connection = source->connection,
                               .password = source->password,
                               .passFile = source->passFile,
                               .tables = options.values(tableOption().names().first()),
                               .tableMethods = *tableMethods,
                               .log = how->method == SyncMethod::Log,
                               .plugin = how->log.plugin,
                               .slot = how->log.slot,
                               .publication = how->log.publication,
                               .provider = *provider};
    if (request.tables.isEmpty() && source->saved)
        request.tables = source->saved->tables;

    SourceCheckReport report;
    int signal = runInterruptibly(
        [&](const std::stop_token &stop) { report = checkSource(request, stop); });
    if (signal == 0 && report.exitCode() == ExitCode::PasswordNeeded) {
        const TypedPassword typed = promptPassword(request.connection.user, context.output);
        signal = typed.signal;
        if (typed.password) {
            request.password = *typed.password;
            signal = runInterruptibly(
                [&](const std::stop_token &stop) { report = checkSource(request, stop); });
        }
    }
    if (signal != 0) {
        const ExitCode code = interrupted(signal, context);
        printResult(false, code, context.output);
        return code;
    }
    for (CheckResult &check : report.checks) {
        if (check.id == u"tables") // all of them are meant, as in "sync"
            failRowSecurity(check);
        print(check, context.output);
    }
    const ExitCode code = report.exitCode();
    printResult(report.passed(), code, context.output);
    return code;
}

} // namespace tributary
