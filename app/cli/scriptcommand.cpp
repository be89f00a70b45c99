// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scriptcommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/newfile.h"
#include "app/cli/passwordprompt.h"
#include "app/cli/rolepassword.h"
#include "app/cli/scriptoptions.h"
#include "app/common/signalwatcher.h"
#include "engine/postgres/connection.h"
#include "engine/source/providerguide.h"
#include "engine/source/serverfacts.h"

namespace tributary {

namespace {

/// What the server says, and who runs it.
struct Looked
{
    ScriptFacts facts;
    Provider provider = Provider::SelfHosted;
};

Result<Looked> look(const ConnectionOptions &options, const ScriptRequest &request,
                    const std::stop_token &stop)
{
    Result<Connection> connection = Connection::open(options, stop);
    if (!connection)
        return connection.error();
    const Result<ServerFacts> server = loadServerFacts(*connection, stop);
    if (!server)
        return server.error();
    Result<ScriptFacts> facts = loadScriptFacts(*connection, request, stop);
    if (!facts)
        return facts.error();
    return Looked{.facts = std::move(*facts),
                  .provider = recogniseProvider(options.info.host, *server)};
}

/// Fills in the password for @p request, from the file that is given, which may have to be made.
Status choosePassword(const QString &path, const std::optional<QByteArray> &read,
                      const Looked &looked, ScriptRequest &request, CommandContext &context)
{
    if (path.isEmpty())
        return Done{};
    const ProviderGuide guide = providerGuide(request.provider, looked.facts.serverVersion);
    const std::optional<ScriptFacts::Role> &role = looked.facts.role;
    if (role && (!role->ours || request.missingOnly)) {
        context.output.warn(QStringLiteral("The role \"%1\" is there already: the script leaves "
                                           "its password as it is.")
                                .arg(request.role));
        return Done{};
    }
    if (!role && !guide.makeUser.isEmpty()) {
        context.output.warn(
            QStringLiteral("This provider makes the role \"%1\" and its password, as "
                           "the script tells: --role-password-file is not used.")
                .arg(request.role));
        return Done{};
    }
    if (read) {
        request.password = *read;
    } else {
        const Result<QByteArray> made = makeRolePassword(path);
        if (!made)
            return made.error();
        request.password = *made;
        if (context.output.isJson())
            context.output.object({{QStringLiteral("type"), QStringLiteral("password-file")},
                                   {QStringLiteral("path"), path}});
        else
            context.output.say(
                QStringLiteral("The new role's password is in %1, which only you may read.")
                    .arg(path));
    }
    request.passwordForm = ScriptPassword::Verifier;
    if (guide.plainPassword) {
        request.passwordForm = ScriptPassword::Plain;
        context.output.warn(QStringLiteral("This provider takes passwords only as they are: the "
                                           "script holds it. Keep it to yourself."));
    }
    return Done{};
}

void print(const QString &script, Output &output)
{
    if (output.isJson()) {
        output.object(
            {{QStringLiteral("type"), QStringLiteral("script")}, {QStringLiteral("text"), script}});
        return;
    }
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines.first(lines.size() - 1)) // it ends with a line break
        output.line(line);
}

} // namespace

QString ScriptCommand::summary() const
{
    return QStringLiteral("Writes the SQL that makes a read-only role for a source, for the "
                          "database administrator to run; or the one that takes it away again.");
}

QString ScriptCommand::synopsis() const
{
    return QStringLiteral(
        "SOURCE --role NAME [--method full|log] [--schema S]... [--table S.T[(COL,...)]]..."
        " [--future-tables] [--provider PROVIDER] [--plugin PLUGIN] [--publication NAME]"
        " [--slot NAME] [--role-password-file FILE] [--missing-only | --undo [--keep WHAT]...]"
        " [--format psql|sql|markdown] [-o FILE] [--password-file FILE | --password-stdin]"
        " [--json]");
}

QList<QCommandLineOption> ScriptCommand::options() const
{
    return scriptOptions() + passwordOptions();
}

ExitCode ScriptCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    if (arguments.size() != 1)
        return failUsage(QStringLiteral("\"script\" needs one source."), context);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);
    Result<ScriptOrder> order = readScriptOptions(options, *source);
    if (!order)
        return fail(order.error(), context);
    ScriptRequest &request = order->request;
    const QString passwordFile = order->undo ? QString()
                                             : options.value(QStringLiteral("role-password-file"));
    const Result<std::optional<QByteArray>> rolePassword = passwordFile.isEmpty()
        ? std::optional<QByteArray>()
        : readRolePassword(passwordFile);
    if (!rolePassword)
        return fail(rolePassword.error(), context);

    ConnectionOptions connection;
    connection.info = source->connection;
    connection.password = source->password;
    connection.passFile = source->passFile;
    Result<Looked> looked = makeError(ErrorKind::Internal);
    for (;;) {
        const int signal = runInterruptibly(
            [&](const std::stop_token &stop) { looked = look(connection, request, stop); });
        if (signal != 0)
            return interrupted(signal, context);
        if (looked)
            break;
        const bool asked = looked.error().kind == ErrorKind::PasswordNeeded;
        const TypedPassword typed = asked ? promptPassword(connection.info.user, context.output)
                                          : TypedPassword();
        if (typed.signal != 0)
            return interrupted(typed.signal, context);
        if (!typed.password)
            return fail(looked.error(), context);
        connection.password = *typed.password;
    }

    request.provider = order->provider.value_or(looked->provider);
    request.generatedAt = QDateTime::currentDateTimeUtc();
    for (const QString &text : std::as_const(order->tables)) {
        const Result<ScriptTable> table = scriptTable(text, looked->facts);
        if (!table)
            return fail(table.error(), context);
        request.tables.append(*table);
    }
    if (const Status chosen = choosePassword(passwordFile, *rolePassword, *looked, request,
                                             context);
        !chosen)
        return fail(chosen.error(), context);
    const Result<QString> script = order->undo ? undoScript(request, looked->facts)
                                               : setupScript(request, looked->facts);
    if (!script)
        return fail(script.error(), context);
    if (script->isEmpty()) {
        if (context.output.isJson())
            print(*script, context.output);
        else
            context.output.say(QStringLiteral("Nothing is missing."));
        return ExitCode::Done;
    }
    const QString path = options.value(QStringLiteral("output"));
    if (path.isEmpty() || path == u"-") {
        print(*script, context.output);
        return ExitCode::Done;
    }
    if (const Status written = writeNewFile(path, script->toUtf8()); !written)
        return fail(written.error(), context);
    if (context.output.isJson())
        context.output.object(
            {{QStringLiteral("type"), QStringLiteral("script")}, {QStringLiteral("file"), path}});
    return ExitCode::Done;
}

} // namespace tributary
