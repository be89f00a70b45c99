// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcecommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/sourcearguments.h"
#include "app/cli/sourceimport.h"
#include "app/cli/sourceremoval.h"
#include "app/common/secrets.h"
#include "engine/destination/destinationaddress.h"
#include "engine/source/connectiontext.h"
#include "engine/source/logfacts.h"
#include "engine/store/settings.h"

#include <QEventLoop>
#include <QJsonArray>

namespace tributary {

namespace {

QString deletesWord(const SavedSource &source)
{
    return source.keepDeleted ? QStringLiteral("keep") : QStringLiteral("remove");
}

/// What --slot and --publication say; both have the same default.
QString orDefault(const QString &name, const SavedSource &source)
{
    return name.isEmpty() ? defaultSlotName(source.connection.database) : name;
}

QJsonObject toObject(const SavedSource &source)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("source")},
                       {QStringLiteral("name"), source.name},
                       {QStringLiteral("connection"), source.connection.toUri()},
                       {QStringLiteral("destination"), source.destination},
                       {QStringLiteral("method"), source.method},
                       {QStringLiteral("tables"), QJsonArray::fromStringList(source.tables)}};
    if (!source.tableMethods.isEmpty())
        object.insert(QStringLiteral("table_methods"), tableMethodsObject(source.tableMethods));
    if (source.followsLog()) {
        object.insert(QStringLiteral("plugin"),
                      source.plugin.isEmpty() ? QStringLiteral("auto") : source.plugin);
        object.insert(QStringLiteral("slot"), orDefault(source.slot, source));
        object.insert(QStringLiteral("publication"), orDefault(source.publication, source));
        object.insert(QStringLiteral("deletes"), deletesWord(source));
    }
    return object;
}

void print(const SavedSource &source, bool whole, Output &output)
{
    if (output.isJson()) {
        output.object(toObject(source));
        return;
    }
    output.line(
        QStringLiteral("%1  %2  ->  %3")
            .arg(source.name.leftJustified(20), source.connection.toUri(), source.destination));
    if (!source.tableMethods.isEmpty())
        output.line(
            QStringLiteral("  table methods  %1").arg(tableMethodsText(source.tableMethods)));
    if (!whole)
        return;
    output.line(QStringLiteral("  method  %1").arg(source.method));
    if (source.followsLog()) {
        output.line(QStringLiteral("  plugin  %1")
                        .arg(source.plugin.isEmpty() ? QStringLiteral("auto") : source.plugin));
        output.line(QStringLiteral("  slot    %1").arg(orDefault(source.slot, source)));
        if (source.plugin != u"wal2json")
            output.line(
                QStringLiteral("  publication  %1").arg(orDefault(source.publication, source)));
        output.line(QStringLiteral("  deletes  %1").arg(deletesWord(source)));
    }
    output.line(QStringLiteral("  tables  %1")
                    .arg(source.tables.isEmpty() ? QStringLiteral("all that can be read")
                                                 : source.tables.join(QStringLiteral(", "))));
}

/// The reason at its end may have no full stop.
QString asSentence(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

/// Puts a password into the keychain; says where it can be kept instead when there is none.
void keepPassword(const ConnInfo &connection, const QByteArray &password, Output &output)
{
    QEventLoop loop;
    SecretStore store;
    store.write(connection, password, &loop, [&](const Status &written) {
        if (!written)
            output.warn(
                QStringLiteral("%1 The password was not kept; give it with --password-file or "
                               "~/.pgpass.")
                    .arg(asSentence(written.error().message)));
        loop.quit();
    });
    loop.exec();
}

} // namespace

QString SourceCommand::summary() const
{
    return QStringLiteral("Lists, shows, saves, removes, imports and exports sources; the window "
                          "shows the same ones.");
}

QString SourceCommand::synopsis() const
{
    return QStringLiteral("list | show NAME | add NAME SOURCE DESTINATION [the options of sync]"
                          " | remove NAME [--on-server] | import FILE | export FILE|-  [--json]");
}

QList<QCommandLineOption> SourceCommand::options() const
{
    return QList<QCommandLineOption>{methodOption(), tableOption(), tableMethodOption(),
                                     onServerOption()}
    + passwordOptions() + logOptions() + limitOptions();
}

ExitCode SourceCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    const QString verb = arguments.value(0);
    SourceStore store(context.storePath);
    if (verb == u"list" && arguments.size() == 1) {
        const Result<QList<SavedSource>> sources = store.sources();
        if (!sources)
            return fail(sources.error(), context);
        for (const SavedSource &source : *sources)
            print(source, false, context.output);
        return ExitCode::Done;
    }
    if (verb == u"show" && arguments.size() == 2) {
        const Result<SavedSource> source = readSavedSource(arguments[1], store);
        if (!source)
            return fail(source.error(), context);
        print(*source, true, context.output);
        return ExitCode::Done;
    }
    if (verb == u"remove" && arguments.size() == 2)
        return removeSource(arguments[1], options, context);
    if (verb == u"import" && arguments.size() == 2)
        return importSources(arguments[1], context);
    if (verb == u"export" && arguments.size() == 2)
        return exportSources(arguments[1], context);
    if (verb != u"add" || arguments.size() != 4)
        return failUsage(QStringLiteral("\"source\" is used as: %1").arg(synopsis()), context);

    const Result<SyncOptions> how = readSyncOptions(options, nullptr);
    if (!how)
        return fail(how.error(), context);
    const Result<TableMethods> tableMethods = readTableMethods(options, {});
    if (!tableMethods)
        return fail(tableMethods.error(), context);
    const QString name = arguments[1].trimmed();
    if (name.isEmpty() || name.contains(u'/') || name.contains(u':') || name.contains(u'=')
        || name.contains(u'@'))
        return failUsage(
            QStringLiteral(
                "A source's name must not be empty nor hold \"/\", \":\", \"=\" or \"@\"."),
            context);
    const Settings settings = loadSettings(context.storePath).settings;
    if (const Result<RunLimits> limits = readLimits(options, settings); !limits)
        return fail(limits.error(), context);
    const Result<ParsedConnection> parsed = parseConnectionText(arguments[2]);
    if (!parsed)
        return fail(parsed.error(), context);
    const Result<DestinationAddress> address = parseDestination(arguments[3]);
    if (!address)
        return fail(address.error(), context);
    const Result<std::optional<QByteArray>> given = readPasswordOption(options, context);
    if (!given)
        return fail(given.error(), context);
    const SavedSource source{.name = name,
                             .connection = parsed->info,
                             .destination = destinationText(*address),
                             .method = how->method == SyncMethod::Log ? QStringLiteral("log")
                                                                      : QStringLiteral("full"),
                             .plugin = how->log.plugin,
                             .slot = how->log.slot,
                             .publication = how->log.publication,
                             .keepDeleted = how->log.keepDeleted,
                             .tables = options.values(tableOption().names().first()),
                             .tableMethods = *tableMethods};
    for (const char *ofOneRun :
         {"follow", "until-lsn", "allow-resync", "max-rate", "connections"}) {
        if (options.isSet(QLatin1String(ofOneRun)))
            context.output.warn(
                QStringLiteral("--%1 is not saved with a source: give it to \"sync\".")
                    .arg(QLatin1String(ofOneRun)));
    }
    if (const Status added = store.add(source); !added)
        return fail(added.error(), context);
    const QByteArray password = given->value_or(parsed->password);
    if (!password.isEmpty() && !settings.keepsPasswords)
        context.output.warn(QStringLiteral(
            "The password was not kept, as the settings say; give it with --password-file or "
            "~/.pgpass."));
    else if (!password.isEmpty())
        keepPassword(parsed->info, password, context.output);
    if (parsed->hadPassword)
        context.output.warn(
            QStringLiteral("The password in the connection text was not saved with the source."));
    if (context.output.isJson())
        print(source, false, context.output);
    return ExitCode::Done;
}

} // namespace tributary
