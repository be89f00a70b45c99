// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scriptoptions.h"

#include "app/cli/clioptions.h"
#include "engine/core/sqlquote.h"
#include "engine/source/providerguide.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

QCommandLineOption option(const char *name, const char *text, const char *value = nullptr)
{
    return {QString::fromLatin1(name), QString::fromLatin1(text),
            value == nullptr ? QString() : QString::fromLatin1(value)};
}

QString providerIds()
{
    QStringList ids{QStringLiteral("auto")};
    for (const ProviderEntry &entry : providerTable())
        ids.append(QString::fromLatin1(entry.id));
    return ids.join(QStringLiteral(", "));
}

Error usage(const QString &what)
{
    return makeError(ErrorKind::Usage, {{QStringLiteral("what"), what}});
}

/// "a, b" and "\"a, b\"" as names.
QStringList columnsOf(const QString &list)
{
    static const QRegularExpression name(QStringLiteral("\"((?:[^\"]|\"\")*)\"|([^,]+)"));
    QStringList names;
    for (const QRegularExpressionMatch &match : name.globalMatch(list)) {
        const QString bare = match.captured(2).trimmed();
        if (match.hasCaptured(1) && match.capturedStart(1) >= 0 && bare.isEmpty())
            names.append(match.captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\"")));
        else if (!bare.isEmpty())
            names.append(bare);
    }
    return names;
}

/// What scriptTable() reads.
QString tableText(const QString &table, const QStringList &columns)
{
    if (columns.isEmpty())
        return table;
    QStringList quoted;
    for (const QString &column : columns)
        quoted.append(quoteIdentifier(column));
    return table + u'(' + quoted.join(u',') + u')';
}

const TableSchema *named(const QString &text, const ScriptFacts &facts)
{
    const auto found = std::ranges::find_if(
        facts.tables, [&text](const TableSchema &table) { return isNamed(table.id, text); });
    return found == facts.tables.end() ? nullptr : &*found;
}

Result<ScriptFormat> formatOf(const QString &text)
{
    if (text.isEmpty() || text == u"psql")
        return ScriptFormat::Psql;
    if (text == u"sql")
        return ScriptFormat::Sql;
    if (text == u"markdown")
        return ScriptFormat::Markdown;
    return usage(QStringLiteral("--format is psql, sql or markdown, not \"%1\".").arg(text));
}

} // namespace

QList<QCommandLineOption> scriptOptions()
{
    return {
        option("role", "The role that the script makes.", "NAME"),
        methodOption(),
        option("schema", "Only this schema; may be given several times.", "S"),
        option("table",
               "Only this table, perhaps only some of its columns; may be given several times.",
               "S.T[(COL,...)]"),
        option("future-tables", "Also tables that are made later in the schemas."),
        {QStringLiteral("provider"), QStringLiteral("Who runs the server: ") + providerIds() + u'.',
         QStringLiteral("PROVIDER")},
        pluginOption(),
        option("publication", "Publication for pgoutput; tributary_DATABASE when not given.",
               "NAME"),
        option("slot", "Replication slot, which --undo drops; tributary_DATABASE when not given.",
               "NAME"),
        option("role-password-file",
               "The role's password is the first line of FILE; a FILE that is not there is made, "
               "with a random one. Without it, the script leaves the password to who runs it.",
               "FILE"),
        option("missing-only", "Only what the server lacks; nothing when that is nothing."),
        option("undo",
               "The script that takes everything away again; slot and publication, too, but with "
               "--method full."),
        option("keep",
               "With --undo: slot, publication or role, which stays because others use it; may be "
               "given several times.",
               "WHAT"),
        option("format",
               "psql: a file for psql (default). sql: statements only. markdown: for a ticket.",
               "FORMAT"),
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral("Write to FILE, which must not be there yet; \"-\" is standard output."),
         QStringLiteral("FILE")},
    };
}

Result<ScriptOrder> readScriptOptions(const QCommandLineParser &options,
                                      const SourceArguments &source)
{
    const auto text = [&](const char *name) { return options.value(QString::fromLatin1(name)); };
    const auto all = [&](const char *name) { return options.values(QString::fromLatin1(name)); };
    const auto given = [&](const char *name) { return options.isSet(QString::fromLatin1(name)); };
    ScriptOrder order;
    ScriptRequest &request = order.request;
    const SavedSource base = source.saved.value_or(SavedSource());

    request.role = text("role");
    if (request.role.isEmpty())
        return usage(QStringLiteral("\"script\" needs --role NAME."));
    order.undo = given("undo");
    // Whatever a setup may have left is looked for.
    const QString unsaid = order.undo ? QStringLiteral("log") : base.method;
    const QString method = given("method") ? text("method") : unsaid;
    if (method != u"full" && method != u"log")
        return usage(QStringLiteral("--method is full or log, not \"%1\".").arg(method));
    request.log = method == u"log";
    const QString plugin = given("plugin") ? text("plugin") : base.plugin;
    if (!QStringList{QString(), QStringLiteral("auto"), QStringLiteral("pgoutput"),
                     QStringLiteral("wal2json")}
             .contains(plugin))
        return usage(
            QStringLiteral("--plugin is auto, pgoutput or wal2json, not \"%1\".").arg(plugin));
    request.plugin = plugin == u"auto" ? QString() : plugin;
    for (const char *name : {"plugin", "publication", "slot"}) {
        if (given(name) && !request.log)
            return usage(
                QStringLiteral("--%1 goes with --method log.").arg(QLatin1StringView(name)));
    }
    request.publication = given("publication") ? text("publication") : base.publication;
    request.slot = given("slot") ? text("slot") : base.slot;
    request.schemas = all("schema");
    order.tables = all("table");
    request.futureTables = given("future-tables");
    if (request.futureTables && request.schemas.isEmpty() && !order.tables.isEmpty())
        return usage(QStringLiteral("--future-tables goes with --schema, not with --table alone."));
    if (order.tables.isEmpty() && request.schemas.isEmpty()) {
        for (const QString &table : base.tables)
            order.tables.append(tableText(table, base.columns.value(table)));
        request.futureTables = request.futureTables || base.futureTables;
    }
    request.missingOnly = given("missing-only");
    if (order.undo && request.missingOnly)
        return usage(QStringLiteral("Give either --undo or --missing-only."));
    for (const QString &what : all("keep")) {
        if (what != u"slot" && what != u"publication" && what != u"role")
            return usage(
                QStringLiteral("--keep is slot, publication or role, not \"%1\".").arg(what));
        if (!order.undo)
            return usage(QStringLiteral("--keep goes with --undo."));
        request.keepsSlot = request.keepsSlot || what == u"slot";
        request.keepsPublication = request.keepsPublication || what == u"publication";
        request.keepsRole = request.keepsRole || what == u"role";
    }
    if (const QString id = text("provider"); !id.isEmpty() && id != u"auto") {
        order.provider = providerFromId(id);
        if (!order.provider)
            return usage(
                QStringLiteral("--provider is one of %1, not \"%2\".").arg(providerIds(), id));
    }
    const Result<ScriptFormat> format = formatOf(text("format"));
    if (!format)
        return format.error();
    request.format = *format;
    request.sourceName = base.name;
    request.server = source.connection.host + u':' + source.connection.port;
    return order;
}

Result<ScriptTable> scriptTable(const QString &text, const ScriptFacts &facts)
{
    if (const TableSchema *table = named(text, facts))
        return ScriptTable{.schema = table->id.schema, .name = table->id.name, .columns = {}};
    QString name = text;
    QStringList columns;
    // The first parenthesis behind which a table's name ends: names may hold one too.
    for (qsizetype at = text.indexOf(u'('); at > 0 && text.endsWith(u')');
         at = text.indexOf(u'(', at + 1)) {
        const QString inner = text.sliced(at + 1, text.size() - at - 2);
        const bool known = named(text.first(at).trimmed(), facts) != nullptr;
        if (known || columns.isEmpty()) {
            name = text.first(at).trimmed();
            columns = columnsOf(inner);
        }
        if (known)
            break;
    }
    // No column is not all columns.
    if (name != text && columns.isEmpty())
        return usage(QStringLiteral("\"%1\" names no column.").arg(text));
    const TableSchema *table = named(name, facts);
    const TableId id = table != nullptr ? table->id : tableNamed(name);
    return ScriptTable{.schema = id.schema, .name = id.name, .columns = columns};
}

} // namespace tributary
