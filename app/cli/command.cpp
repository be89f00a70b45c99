// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/sourcearguments.h"
#include "app/common/signalwatcher.h"

namespace tributary {

namespace {

QStringList optionHelp(const QList<QCommandLineOption> &options)
{
    QStringList lines;
    for (const QCommandLineOption &option : options) {
        QString left = QStringLiteral("  --") + option.names().constLast();
        // "-h" is said of all commands together.
        if (option.names().size() > 1 && option.names().constFirst() != u"h")
            left += QStringLiteral(", -") + option.names().constFirst();
        if (!option.valueName().isEmpty())
            left += u' ' + option.valueName();
        lines.append(QStringLiteral("%1  %2").arg(left, -26).arg(option.description()));
    }
    return lines;
}

/// The first that was given without anything in it, which is never meant; that of a password is
/// told by who reads it.
QString emptyOption(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constLast();
        if (!option.valueName().isEmpty() && name != u"password-file"
            && parser.values(option).contains(QString()))
            return name;
    }
    return {};
}

} // namespace

ExitCode Command::fail(const Error &error, CommandContext &context)
{
    context.output.report(error);
    return error.exitCode();
}

ExitCode Command::failUsage(const QString &what, CommandContext &context)
{
    return fail(makeError(ErrorKind::Usage, {{QStringLiteral("what"), what}}), context);
}

ExitCode Command::interrupted(int signal, CommandContext &context)
{
    context.output.report(stoppedError());
    return exitCodeOf(signal);
}

Error stoppedError()
{
    Error error = makeError(ErrorKind::Interrupted);
    error.message = QStringLiteral("It was stopped before it was finished.");
    return error;
}

ExitCode Command::run(const QStringList &arguments, CommandContext &context) const
{
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("Print one JSON object a line, errors included."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Show this help."));
    QList<QCommandLineOption> all = options();
    all.append({json, help});
    QCommandLineParser parser;
    parser.addOptions(all);
    // Decided before anything can go wrong, so that a usage error is told in the right form too.
    context.output.setJson(arguments.contains(QStringLiteral("--json")));
    if (!parser.parse(QStringList(name()) + arguments))
        return failUsage(parser.errorText(), context);
    if (parser.isSet(help)) {
        context.output.line(QStringLiteral("tributary-cli %1 %2").arg(name(), synopsis()));
        context.output.line(summary());
        context.output.line({});
        all.removeIf([](const QCommandLineOption &option) {
            return option.flags().testFlag(QCommandLineOption::HiddenFromHelp);
        });
        const QStringList lines = optionHelp(all);
        for (const QString &line : lines)
            context.output.line(line);
        return ExitCode::Done;
    }
    if (const QString empty = emptyOption(parser, all); !empty.isEmpty())
        return failUsage(QStringLiteral("--%1 needs a value that is not empty.").arg(empty),
                         context);
    return execute(parser, context);
}

namespace {

ExitCode runCommand(const QStringList &arguments, CommandContext &context)
{
    const std::vector<std::unique_ptr<Command>> commands = commandTable();
    const QString name = arguments.value(0);
    for (const auto &command : commands) {
        if (command->name() == name)
            return command->run(arguments.sliced(1), context);
    }
    if (name == u"--version") {
        context.output.line(QStringLiteral("tributary-cli " TRIBUTARY_VERSION));
        return ExitCode::Done;
    }
    const bool askedForHelp = name == u"help" || name == u"--help" || name == u"-h";
    if (name == u"help" && arguments.size() > 1)
        return runCommand({arguments[1], QStringLiteral("--help")}, context);
    if (!askedForHelp && !name.isEmpty()) {
        context.output.setJson(arguments.contains(QStringLiteral("--json")));
        return Command::failUsage(looksLikeName(name)
                                      ? QStringLiteral("There is no command \"%1\".").arg(name)
                                      : QStringLiteral("A command comes first, such as sync."),
                                  context);
    }
    const auto print = [&](const QString &text) {
        askedForHelp ? context.output.line(text) : context.output.say(text);
    };
    print(QStringLiteral("Keeps a copy of a PostgreSQL database in your warehouse."));
    print({});
    for (const auto &command : commands)
        print(QStringLiteral("  tributary-cli %1 %2").arg(command->name(), command->synopsis()));
    print({});
    print(QStringLiteral("SOURCE is postgresql://user@host:port/database, a libpq connection text, "
                         "or a saved source's name."));
    print(QStringLiteral(
        "DESTINATION is sqlite:PATH. \"tributary-cli help COMMAND\" tells a command's options, "
        "\"tributary-cli --version\" the version."));
    return askedForHelp ? ExitCode::Done : ExitCode::Usage;
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, CommandContext &context)
{
    return context.output.exitCode(runCommand(arguments, context));
}

} // namespace tributary
