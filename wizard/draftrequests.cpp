// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/draftrequests.h"

#include "engine/core/tableid.h"
#include "engine/source/logfacts.h"
#include "wizard/sqlitepanel.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tributary {

namespace {

/// A name that is not in @p taken: @p wanted, "wanted 2", "wanted 3", ...
QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

/// A file of its own beside the one of the first database. Names that differ may make one file
/// name: what is in @p taken gets a number.
QString fileBeside(const QString &destination, const QString &sourceName, const QStringList &taken)
{
    const qsizetype colon = destination.indexOf(u':');
    const QString folder = QFileInfo(destination.mid(colon + 1)).path();
    const QFileInfo file(folder + u'/' + fileNameFor(sourceName));
    QString path = destination.left(colon + 1) + file.filePath();
    for (int number = 2; taken.contains(path); ++number)
        path = destination.left(colon + 1)
            + QStringLiteral("%1/%2-%3.%4")
                  .arg(folder, file.completeBaseName(), QString::number(number), file.suffix());
    return path;
}

/// What a further database's slot and publication are called; empty: as by default.
struct FurtherNames
{
    QString slot;
    QString publication;
};

/// Databases as different as "my-shop" and "my_shop" have one default name, and a server has each
/// slot once. The same answers give the same names, because a script may have been made meanwhile.
FurtherNames furtherNames(const SetupDraft &draft, const QString &wanted)
{
    const auto named = [](const QString &name, const QString &database) {
        return name == defaultSlotName(database) ? QString() : name;
    };
    const QString &firstDatabase = draft.source.connection.database;
    QStringList taken{draft.source.slot.isEmpty() ? defaultSlotName(firstDatabase)
                                                  : draft.source.slot};
    QStringList published{draft.source.publication.isEmpty() ? defaultSlotName(firstDatabase)
                                                             : draft.source.publication};
    for (const QString &database : draft.furtherDatabases) {
        QStringList unusable = taken;
        for (auto at = draft.slotsOnServer.cbegin(); at != draft.slotsOnServer.cend(); ++at) {
            if (at.value() != database)
                unusable.append(at.key());
        }
        // A publication is its database's own; it gets a number only to be told from the others.
        const QString slot = freeSlotName(defaultSlotName(database), unusable);
        const QString publication = freeSlotName(defaultSlotName(database), published);
        if (database == wanted)
            return {named(slot, database), named(publication, database)};
        taken.append(slot);
        published.append(publication);
    }
    return {};
}

/// What the assistant's setup makes on the server for @p source, by name.
QMap<QString, QString> madeFor(const SetupDraft &draft, const SavedSource &source)
{
    const auto orDefault = [&source](const QString &name) {
        return name.isEmpty() ? defaultSlotName(source.connection.database) : name;
    };
    QMap<QString, QString> made;
    if (draft.role.way != UserWay::Login)
        made.insert(QStringLiteral("role"), draft.role.name);
    if (source.followsLog() && !draft.slotTakenOver)
        made.insert(QStringLiteral("slot"), orDefault(source.slot));
    if (source.followsLog() && source.plugin != u"wal2json" && !draft.publicationTakenOver)
        made.insert(QStringLiteral("publication"), orDefault(source.publication));
    return made;
}

} // namespace

ConnInfo sourceConnection(const SetupDraft &draft)
{
    ConnInfo connection = draft.source.connection;
    if (draft.role.way != UserWay::Login)
        connection.user = draft.role.name;
    return connection;
}

QByteArray sourcePassword(const SetupDraft &draft)
{
    return draft.role.way == UserWay::Login ? draft.password : draft.role.password;
}

bool keepsSourcePassword(const SetupDraft &draft)
{
    return draft.role.way == UserWay::Login ? draft.keepPassword : draft.role.keepPassword;
}

bool isRoleAwaited(const SetupDraft &draft)
{
    return draft.role.way != UserWay::Login && !draft.role.ready;
}

bool isRoleMade(const SetupDraft &draft)
{
    return draft.role.way == UserWay::Create && !draft.role.made.isEmpty()
        && draft.role.made == draft.role.name;
}

QByteArray choiceMark(const SetupDraft &draft)
{
    QJsonObject columns;
    for (auto at = draft.columns.cbegin(); at != draft.columns.cend(); ++at)
        columns.insert(at.key(), QJsonArray::fromStringList(at.value()));
    const QJsonArray choice{draft.role.name, draft.role.futureTables,
                            QJsonArray::fromStringList(draft.source.tables), columns};
    return QCryptographicHash::hash(QJsonDocument(choice).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha1)
        .toHex();
}

bool isChoiceNew(const SetupDraft &draft)
{
    return !draft.role.given.isEmpty() && draft.role.given != choiceMark(draft);
}

QStringList columnsBeyondChoice(const SetupDraft &draft, const QList<TableSchema> &tables)
{
    QStringList found;
    for (const TableSchema &table : tables) {
        const auto chosen = draft.columns.constFind(table.id.displayName());
        if (chosen == draft.columns.cend())
            continue;
        QStringList beyond;
        for (qsizetype index = 0; index < table.columns.size(); ++index) {
            const QString &name = table.columns[index].name;
            // What tells rows apart is granted with the log, chosen or not.
            if (!chosen->contains(name) && !table.identityColumns.contains(index))
                beyond.append(name);
        }
        if (!beyond.isEmpty())
            found.append(QStringLiteral("%1 (%2)").arg(table.id.displayName(),
                                                       beyond.join(QStringLiteral(", "))));
    }
    return found;
}

QStringList setupDatabases(const SetupDraft &draft)
{
    return QStringList{draft.source.connection.database} + draft.furtherDatabases;
}

ProviderGuide guideOf(const SetupDraft &draft)
{
    return providerGuide(draft.provider.value_or(draft.recognised), draft.serverVersion);
}

SourceCheckRequest checkRequest(const SetupDraft &draft, const QString &passFile, bool log)
{
    const bool asLogin = isRoleAwaited(draft);
    SourceCheckRequest request;
    request.connection = asLogin ? draft.source.connection : sourceConnection(draft);
    request.password = asLogin ? draft.password : sourcePassword(draft);
    request.passFile = passFile;
    request.tables = draft.source.tables;
    request.tableMethods = draft.source.tableMethods;
    request.log = log;
    request.plugin = draft.source.plugin;
    request.slot = draft.source.slot;
    request.publication = draft.source.publication;
    request.provider = draft.provider;
    return request;
}

SourceCheckRequest furtherCheckRequest(const SetupDraft &draft, const QString &passFile,
                                       const QString &database)
{
    SourceCheckRequest request = checkRequest(draft, passFile, draft.source.followsLog());
    const FurtherNames names = furtherNames(draft, database);
    request.connection.database = database;
    request.tables.clear(); // the choice is about the first database
    request.tableMethods.clear();
    request.slot = names.slot;
    request.publication = names.publication;
    return request;
}

int missingSlots(const SetupDraft &draft, const QList<SlotFacts> &known)
{
    const QList<SavedSource> sources = sourcesOf(draft, {});
    return static_cast<int>(std::ranges::count_if(sources, [&known](const SavedSource &source) {
        const QString name = source.slot.isEmpty() ? defaultSlotName(source.connection.database)
                                                   : source.slot;
        return std::ranges::find(known, name, &SlotFacts::name) == known.end();
    }));
}

SourceCheckRequest roleCheckRequest(const SetupDraft &draft, const QString &passFile)
{
    SetupDraft asIfReady = draft;
    asIfReady.role.ready = true;
    return checkRequest(asIfReady, passFile, draft.source.followsLog() || draft.role.followsLog);
}

ScriptRequest scriptRequest(const SetupDraft &draft, const QString &database)
{
    const ConnInfo &connection = draft.source.connection;
    const bool first = database == connection.database;
    ScriptRequest request;
    request.role = draft.role.name;
    request.password = draft.role.password;
    request.passwordForm = request.password.isEmpty() ? ScriptPassword::Ask
                                                      : ScriptPassword::Verifier;
    request.provider = draft.provider.value_or(draft.recognised);
    if (request.passwordForm == ScriptPassword::Verifier && guideOf(draft).plainPassword)
        request.passwordForm = ScriptPassword::Plain;
    request.log = draft.source.followsLog() || draft.role.followsLog;
    request.plugin = draft.source.plugin;
    request.futureTables = draft.role.futureTables;
    request.nothingElse = true;
    request.sourceName = draft.source.name;
    request.server = connection.host + u':' + connection.port;
    if (!first) { // the choices below are about the first database
        const FurtherNames names = furtherNames(draft, database);
        request.slot = names.slot;
        request.publication = names.publication;
        return request;
    }
    request.publication = draft.source.publication;
    request.slot = draft.source.slot;
    for (const QString &table : draft.source.tables) {
        const TableId id = tableNamed(table);
        request.tables.append(
            {.schema = id.schema, .name = id.name, .columns = draft.columns.value(table)});
    }
    return request;
}

QList<SavedSource> sourcesOf(const SetupDraft &draft, const QStringList &taken)
{
    SavedSource first = draft.source;
    first.connection = sourceConnection(draft);
    first.made = madeFor(draft, first);
    if (draft.role.way != UserWay::Login) {
        first.columns = draft.columns;
        first.futureTables = draft.role.futureTables;
    }
    QList<SavedSource> sources{first};
    QStringList names = taken + QStringList{first.name};
    QStringList files{first.destination};
    for (const QString &database : draft.furtherDatabases) {
        SavedSource source;
        source.connection = first.connection;
        source.connection.database = database;
        source.name = freeName(QStringLiteral("%1 (%2)").arg(first.name, database), names);
        source.destination = fileBeside(first.destination, source.name, files);
        source.method = first.method;
        source.plugin = first.plugin;
        const FurtherNames own = furtherNames(draft, database);
        source.slot = own.slot;
        source.publication = own.publication;
        source.keepDeleted = first.keepDeleted;
        source.schedule = first.schedule;
        source.scheduler = first.scheduler;
        source.futureTables = first.futureTables;
        source.made = madeFor({.source = source, .role = draft.role}, source);
        names.append(source.name);
        files.append(source.destination);
        sources.append(source);
    }
    return sources;
}

} // namespace tributary
