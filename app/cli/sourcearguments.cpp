// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcearguments.h"

#include "app/common/secrets.h"
#include "engine/source/connectiontext.h"
#include "engine/store/settings.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tributary {

namespace {

QByteArray firstLine(QIODevice &device)
{
    QByteArray line = device.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// What the keychain holds; a keyring that is absent or locked only means that there is nothing.
QByteArray keychainPassword(const ConnInfo &connection)
{
    QEventLoop loop; // the command line has nothing else to do meanwhile
    SecretStore store;
    QByteArray password;
    store.read(connection, &loop, [&](const Result<QByteArray> &answer) {
        if (answer)
            password = *answer;
        loop.quit();
    });
    loop.exec();
    return password;
}

} // namespace

bool looksLikeName(const QString &text)
{
    static const QRegularExpression connection(QStringLiteral("[=:/@]"));
    return !text.contains(connection);
}

Result<SavedSource> readSavedSource(const QString &name, const SourceStore &store)
{
    const Result<SavedSource> saved = store.source(name);
    if (saved || saved.error().kind != ErrorKind::UnknownSource || looksLikeName(name))
        return saved;
    Error error = makeError(ErrorKind::UnknownSource);
    error.message = QStringLiteral(
        "Here only the name of a saved source can be given, not a connection text.");
    error.actions = {
        QStringLiteral("See the saved ones with \"tributary-cli source list\"."),
        QStringLiteral("Save one with \"tributary-cli source add NAME SOURCE DESTINATION\".")};
    return error;
}

Result<std::optional<QByteArray>> readPasswordOption(const QCommandLineParser &options,
                                                     CommandContext &context)
{
    const QString path = options.value(QStringLiteral("password-file"));
    const bool fromInput = options.isSet(QStringLiteral("password-stdin"));
    if (options.isSet(QStringLiteral("password-file")) && fromInput)
        return makeError(ErrorKind::Usage,
                         {{QStringLiteral("what"),
                           QStringLiteral("Give either --password-file or --password-stdin.")}});
    if (fromInput)
        return std::optional<QByteArray>(firstLine(context.input));
    if (!options.isSet(QStringLiteral("password-file")))
        return std::optional<QByteArray>();
    QFile file(path);
    const QString unfit = path.isEmpty()  ? QStringLiteral("its name is empty.")
        : QFileInfo(path).isDir()         ? QStringLiteral("it is a folder.")
        : !file.open(QIODevice::ReadOnly) ? file.errorString() + u'.'
                                          : QString();
    if (!unfit.isEmpty())
        return makeError(ErrorKind::PasswordFile,
                         {{QStringLiteral("path"), path}, {QStringLiteral("reason"), unfit}});
    return std::optional<QByteArray>(firstLine(file));
}

Result<SourceArguments> readSource(const QString &text, const QCommandLineParser &options,
                                   CommandContext &context)
{
    SourceArguments arguments;
    arguments.passFile = context.environment.passFile;

    const SourceStore store(context.storePath);
    const Result<SavedSource> saved = store.source(text);
    if (saved) {
        arguments.saved = *saved;
        arguments.connection = saved->connection;
    } else if (saved.error().kind != ErrorKind::UnknownSource && looksLikeName(text)) {
        return saved.error(); // a connection text needs no file of saved sources
    } else if (looksLikeName(text)) {
        return makeError(ErrorKind::UnknownSource, {{QStringLiteral("name"), text}});
    } else {
        const Result<ParsedConnection> parsed = parseConnectionText(text);
        if (!parsed)
            return parsed.error();
        arguments.connection = parsed->info;
        if (parsed->hadPassword) {
            context.output.warn(QStringLiteral(
                "A password in the connection text can be seen by others on this computer"
                " (process list, shell history). Use --password-file or ~/.pgpass."));
            arguments.password = parsed->password;
        }
        for (const QString &note : parsed->notes)
            context.output.warn(note);
    }

    const Result<std::optional<QByteArray>> given = readPasswordOption(options, context);
    if (!given)
        return given.error();
    if (*given)
        arguments.password = **given;
    else if (arguments.password.isEmpty() && arguments.saved
             && loadSettings(context.storePath).settings.keepsPasswords)
        arguments.password = keychainPassword(arguments.connection);
    if (arguments.password.isEmpty() && !*given)
        arguments.password = context.environment.password;
    return arguments;
}

} // namespace tributary
