// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuscommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/sourcearguments.h"
#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace tributary {

namespace {

/// One place to report on: a saved source, or a destination alone.
struct Subject
{
    QString source; ///< name, or empty
    QString destination;
    QString state;
};

QString stateOf(const SourceStore &store, const SavedSource &source)
{
    const Result<QList<RunRecord>> runs = store.runs(source.name, 1);
    if (!runs || runs->isEmpty())
        return QStringLiteral("ready");
    const QString outcome = runs->first().outcome;
    return outcome == u"ok"     ? QStringLiteral("up-to-date")
        : outcome == u"partial" ? QStringLiteral("partly-failed")
                                : QStringLiteral("needs-you");
}

/// Exit code of reporting on one subject.
ExitCode print(const Subject &subject, bool mustExist, CommandContext &context)
{
    const Result<DestinationAddress> address = parseDestination(subject.destination);
    if (!address) {
        context.output.report(address.error());
        return address.error().exitCode();
    }
    Result<QList<CopiedTable>> tables = copiedTables(*address);
    const bool absent = !tables && tables.error().kind == ErrorKind::DestinationMissing
        && !mustExist;
    if (absent)
        tables = QList<CopiedTable>();
    if (!tables) {
        context.output.report(tables.error());
        return tables.error().exitCode();
    }
    const QString state = !subject.state.isEmpty() ? subject.state
        : tables->isEmpty()                        ? QStringLiteral("ready")
                                                   : QStringLiteral("up-to-date");
    Output &output = context.output;
    if (output.isJson()) {
        QJsonArray list;
        for (const CopiedTable &table : std::as_const(*tables))
            list.append(QJsonObject{
                {QStringLiteral("table"), table.source.displayName()},
                {QStringLiteral("destination_table"), table.name},
                {QStringLiteral("method"), table.method},
                {QStringLiteral("state"),
                 table.state == u"done" ? QStringLiteral("up-to-date") : table.state},
                {QStringLiteral("rows"), table.rows},
                {QStringLiteral("fresh_as_of"), table.syncedAt.toString(Qt::ISODateWithMs)},
                {QStringLiteral("source"), table.sourceDescription}});
        output.object({{QStringLiteral("type"), QStringLiteral("state")},
                       {QStringLiteral("source"), subject.source},
                       {QStringLiteral("destination"), destinationText(*address)},
                       {QStringLiteral("state"), state},
                       {QStringLiteral("tables"), list},
                       {QStringLiteral("checkpoint"), QJsonValue::Null}});
        return ExitCode::Done;
    }
    const QLocale locale;
    output.line(
        QStringLiteral("%1%2: %3")
            .arg(subject.source.isEmpty() ? QString() : subject.source + QStringLiteral(" -> "),
                 address->path, state));
    for (const CopiedTable &table : std::as_const(*tables)) {
        QString line = QStringLiteral("  %1  %2  %3 rows  fresh as of %4")
                           .arg(table.name.leftJustified(40), table.method.leftJustified(4),
                                locale.toString(table.rows).rightJustified(14),
                                table.syncedAt.toString(Qt::ISODate));
        if (!table.note.isEmpty())
            line += QStringLiteral("  (%1)").arg(table.note);
        output.line(line);
    }
    return ExitCode::Done;
}

} // namespace

QString StatusCommand::summary() const
{
    return QStringLiteral("Tells what is copied where, and how fresh it is; of all saved sources "
                          "when none is named.");
}

QString StatusCommand::synopsis() const
{
    return QStringLiteral("[[SOURCE] DESTINATION] [--json]");
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
    if (arguments.isEmpty()) {
        const Result<QList<SavedSource>> sources = store.sources();
        if (!sources)
            return fail(sources.error(), context);
        if (sources->isEmpty())
            context.output.warn(
                QStringLiteral("No source is saved yet. Save one with \"tributary-cli source "
                               "add\", or name a destination."));
        ExitCode worst = ExitCode::Done;
        for (const SavedSource &source : *sources) {
            const ExitCode code = print({source.name, source.destination, stateOf(store, source)},
                                        false, context);
            if (worst == ExitCode::Done)
                worst = code;
        }
        return worst;
    }
    if (arguments.size() == 1 && !arguments[0].startsWith(u"sqlite:")) {
        const Result<SavedSource> source = store.source(arguments[0]);
        if (!source)
            return fail(source.error(), context);
        return print({source->name, source->destination, stateOf(store, *source)}, false, context);
    }
    if (arguments.size() == 1)
        return print({{}, arguments[0], {}}, true, context);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);
    const bool saved = source->saved.has_value();
    return print({saved ? source->saved->name : source->connection.displayName(), arguments[1],
                  saved ? stateOf(store, *source->saved) : QString()},
                 true, context);
}

} // namespace tributary
