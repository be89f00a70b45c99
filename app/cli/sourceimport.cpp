// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourceimport.h"

#include "app/cli/newfile.h"
#include "app/common/connectionimport.h"
#include "app/common/redaction.h"
#include "engine/destination/destinationaddress.h"
#include "engine/source/connectiontext.h"
#include "engine/source/logfacts.h"
#include "engine/store/sourcestore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

constexpr int exportVersion = 1;
const QString formatName = QStringLiteral("tributary-sources");

const QString importAction = QStringLiteral(
    "Give a file of PostgreSQL (pg_service.conf, .pgpass), of DBeaver or pgAdmin, or one that "
    "\"tributary-cli source export\" wrote.");

/// Somebody may give a connection text in the place of a file.
QString shownPath(const QString &path)
{
    return Redaction({}, {}).value(path);
}

Error unusable(const QString &path, const QString &why, const QString &action)
{
    Error error = makeError(
        ErrorKind::Usage,
        {{QStringLiteral("what"),
          QStringLiteral("The file %1 cannot be used: %2").arg(shownPath(path), why)}});
    error.actions = {action};
    return error;
}

QJsonObject toObject(const SavedSource &source)
{
    QJsonObject methods;
    for (auto it = source.tableMethods.begin(); it != source.tableMethods.end(); ++it)
        methods.insert(it.key(), it.value());
    QJsonObject columns;
    for (auto it = source.columns.begin(); it != source.columns.end(); ++it)
        columns.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {{QStringLiteral("name"), source.name},
            {QStringLiteral("connection"), source.connection.toUri()},
            {QStringLiteral("destination"), source.destination},
            {QStringLiteral("method"), source.method},
            {QStringLiteral("plugin"), source.plugin},
            {QStringLiteral("slot"), source.slot},
            {QStringLiteral("publication"), source.publication},
            {QStringLiteral("keep_deleted"), source.keepDeleted},
            {QStringLiteral("tables"), QJsonArray::fromStringList(source.tables)},
            {QStringLiteral("table_methods"), methods},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("future_tables"), source.futureTables}};
}

/// What was made on the server is not taken over: another computer's Tributary may still use it.
Result<SavedSource> fromObject(const QJsonObject &object, QStringList &notes)
{
    const auto text = [&object](const char *member) {
        return object.value(QLatin1String(member)).toString();
    };
    const Result<ParsedConnection> parsed = parseConnectionText(text("connection"));
    if (!parsed)
        return parsed.error();
    const Result<DestinationAddress> destination = parseDestination(text("destination"));
    if (!destination)
        return destination.error();
    const FoundConnection found = foundConnection(text("name"), formatName, parsed->info);
    notes = found.notes;
    SavedSource source;
    source.name = found.name;
    source.connection = found.connection;
    source.destination = destinationText(*destination);
    source.method = text("method") == u"log" ? QStringLiteral("log") : QStringLiteral("full");
    // The file may be anybody's: what the server would not take for a name is none.
    static const QStringList plugins{QStringLiteral("pgoutput"), QStringLiteral("wal2json")};
    source.plugin = plugins.contains(text("plugin")) ? text("plugin") : QString();
    source.slot = isSlotName(text("slot")) ? text("slot") : QString();
    source.publication = text("publication");
    source.keepDeleted = object.value(QStringLiteral("keep_deleted")).toBool();
    const QJsonArray tables = object.value(QStringLiteral("tables")).toArray();
    for (const QJsonValue &table : tables) {
        if (!table.toString().isEmpty())
            source.tables.append(table.toString());
    }
    const QJsonObject methods = object.value(QStringLiteral("table_methods")).toObject();
    for (auto it = methods.begin(); it != methods.end(); ++it) {
        if (isTableMethod(it.value().toString()))
            source.tableMethods.insert(it.key(), it.value().toString());
    }
    const QJsonObject columns = object.value(QStringLiteral("columns")).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QJsonArray names = it.value().toArray();
        for (const QJsonValue &name : names)
            source.columns[it.key()].append(name.toString());
    }
    source.futureTables = object.value(QStringLiteral("future_tables")).toBool();
    return source;
}

/// Our own export, if it is one.
std::optional<QJsonObject> ownExport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(8 << 20)).object();
    return object.value(QStringLiteral("format")).toString() == formatName ? std::optional(object)
                                                                           : std::nullopt;
}

/// Saves sources one by one, and says what became of each.
class Importer
{
public:
    Importer(const QList<SavedSource> &saved, SourceStore &store, CommandContext &context)
        : m_saved(saved)
        , m_store(store)
        , m_context(context)
    { }

    Status add(SavedSource source, const QStringList &notes)
    {
        // Our own were saved without, which then means something on this computer.
        const bool isOwn = !source.destination.isEmpty();
        if (!isOwn && (source.connection.host.isEmpty() || source.connection.database.isEmpty())) {
            m_context.output.warn(QStringLiteral("\"%1\" was passed over: it tells no %2.")
                                      .arg(source.name,
                                           source.connection.host.isEmpty()
                                               ? QStringLiteral("host")
                                               : QStringLiteral("database")));
            return Done{};
        }
        const auto same = std::ranges::find_if(
            m_saved, [&](const SavedSource &each) { return isSame(source, each); });
        if (same != m_saved.end()) {
            m_context.output.warn(QStringLiteral("\"%1\" was passed over: \"%2\" is the same.")
                                      .arg(source.name, same->name));
            return Done{};
        }
        source.name = freeName(source.name);
        if (source.destination.isEmpty())
            source.destination = freeDestination(source.name);
        if (const Status added = m_store.add(source); !added)
            return added;
        m_saved.append(source);
        for (const QString &note : notes)
            m_context.output.warn(source.name + QStringLiteral(": ") + note);
        print(source);
        return Done{};
    }

private:
    /// Two sources may read the same database. What another program's file tells is no more than a
    /// connection, and once is enough of it.
    static bool isSame(const SavedSource &found, const SavedSource &saved)
    {
        if (found.destination.isEmpty())
            return saved.connection.displayName() == found.connection.displayName();
        if (saved.name != found.name && !isNumbered(saved.name, found.name))
            return false;
        // As it would come back from a file, which is not taken over to the letter.
        QStringList notes;
        Result<SavedSource> again = fromObject(toObject(saved), notes);
        if (!again)
            return false;
        again->name = found.name;
        return toObject(*again) == toObject(found);
    }

    /// Whether @p name is one that freeName() has made of @p wanted.
    static bool isNumbered(const QString &name, const QString &wanted)
    {
        bool isNumber = false;
        return name.startsWith(wanted + u' ') && name.sliced(wanted.size() + 1).toInt(&isNumber) > 1
            && isNumber;
    }

    QString freeName(const QString &wanted) const
    {
        QString name = wanted;
        for (int number = 2; std::ranges::find(m_saved, name, &SavedSource::name) != m_saved.end();
             ++number)
            name = QStringLiteral("%1 %2").arg(wanted).arg(number);
        return name;
    }

    QString freeDestination(const QString &name) const
    {
        static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}]+"));
        const QString folder = QFileInfo(m_context.storePath).absolutePath();
        QString stem = name;
        stem.replace(unfit, QStringLiteral("-"));
        QString path;
        for (int number = 1; path.isEmpty() || QFileInfo::exists(path)
             || std::ranges::find(m_saved, QStringLiteral("sqlite:") + path,
                                  &SavedSource::destination)
                 != m_saved.end();
             ++number)
            path = QStringLiteral("%1/%2%3.sqlite")
                       .arg(folder, stem, number == 1 ? QString() : QString::number(number));
        return QStringLiteral("sqlite:") + path;
    }

    void print(const SavedSource &source) const
    {
        if (m_context.output.isJson()) {
            QJsonObject object = toObject(source);
            object.insert(QStringLiteral("type"), QStringLiteral("source"));
            m_context.output.object(object);
        } else {
            m_context.output.line(QStringLiteral("%1  %2  ->  %3")
                                      .arg(source.name.leftJustified(20), source.connection.toUri(),
                                           source.destination));
        }
    }

    QList<SavedSource> m_saved;
    SourceStore &m_store;
    CommandContext &m_context;
};

} // namespace

ExitCode importSources(const QString &path, CommandContext &context)
{
    SourceStore store(context.storePath);
    const Result<QList<SavedSource>> saved = store.sources();
    if (!saved)
        return Command::fail(saved.error(), context);
    Importer importer(*saved, store, context);
    if (const std::optional<QJsonObject> own = ownExport(path)) {
        if (own->value(QStringLiteral("version")).toInt() > exportVersion)
            return Command::fail(unusable(path,
                                          QStringLiteral("it was written by a newer version."),
                                          QStringLiteral("Update Tributary.")),
                                 context);
        const QJsonArray sources = own->value(QStringLiteral("sources")).toArray();
        for (const QJsonValue &each : sources) {
            QStringList notes;
            const Result<SavedSource> source = fromObject(each.toObject(), notes);
            if (!source) {
                context.output.warn(
                    QStringLiteral("\"%1\" was passed over: %2")
                        .arg(each.toObject().value(QStringLiteral("name")).toString(),
                             source.error().message));
                continue;
            }
            if (const Status added = importer.add(*source, notes); !added)
                return Command::fail(added.error(), context);
        }
        return ExitCode::Done;
    }
    if (QFileInfo(path).isDir())
        return Command::fail(unusable(path, QStringLiteral("it is a folder."), importAction),
                             context);
    if (!QFileInfo::exists(path))
        return Command::fail(unusable(path, QStringLiteral("there is none."), importAction),
                             context);
    const Result<FoundConnections> found = importFile(path);
    if (!found) {
        Error error = found.error();
        error.actions = {importAction};
        return Command::fail(error, context);
    }
    for (const QString &note : found->notes)
        context.output.warn(note);
    for (const FoundConnection &each : found->connections) {
        SavedSource source;
        source.name = each.name;
        source.connection = each.connection;
        if (const Status added = importer.add(source, each.notes); !added)
            return Command::fail(added.error(), context);
    }
    return ExitCode::Done;
}

ExitCode exportSources(const QString &path, CommandContext &context)
{
    const Result<QList<SavedSource>> saved = SourceStore(context.storePath).sources();
    if (!saved)
        return Command::fail(saved.error(), context);
    QJsonArray sources;
    for (const SavedSource &source : *saved)
        sources.append(toObject(source));
    const QJsonObject whole{{QStringLiteral("format"), formatName},
                            {QStringLiteral("version"), exportVersion},
                            {QStringLiteral("sources"), sources}};
    const QByteArray text = QJsonDocument(whole).toJson();
    if (path == u"-" && context.output.isJson()) {
        context.output.object(whole);
        return ExitCode::Done;
    }
    if (path == u"-") {
        const QStringList lines = QString::fromUtf8(text.trimmed()).split(u'\n');
        for (const QString &line : lines)
            context.output.line(line);
        return ExitCode::Done;
    }
    if (QFileInfo(path).isFile() && !ownExport(path))
        return Command::fail(
            unusable(path, QStringLiteral("it is there already, and is no export of Tributary."),
                     QStringLiteral("Choose another file, or move this one away.")),
            context);
    // Hosts and users are not for everybody's eyes.
    if (const Status written = replaceFile(path, text); !written)
        return Command::fail(written.error(), context);
    if (context.output.isJson())
        context.output.object({{QStringLiteral("type"), QStringLiteral("export")},
                               {QStringLiteral("file"), path},
                               {QStringLiteral("sources"), saved->size()}});
    return ExitCode::Done;
}

} // namespace tributary
