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

/// A file of its own beside the one of the first database.
QString fileBeside(const QString &destination, const QString &sourceName)
{
    const qsizetype colon = destination.indexOf(u':');
    const QString folder = QFileInfo(destination.mid(colon + 1)).path();
    return destination.left(colon + 1) + folder + u'/' + fileNameFor(sourceName);
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
    if (!first)
        return request; // the choices below are about the first database
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
    for (const QString &database : draft.furtherDatabases) {
        SavedSource source;
        source.connection = first.connection;
        source.connection.database = database;
        source.name = freeName(QStringLiteral("%1 (%2)").arg(first.name, database), names);
        source.destination = fileBeside(first.destination, source.name);
        source.method = first.method;
        source.plugin = first.plugin;
        source.keepDeleted = first.keepDeleted;
        source.schedule = first.schedule;
        source.scheduler = first.scheduler;
        source.futureTables = first.futureTables;
        source.made = madeFor({.source = source, .role = draft.role}, source);
        names.append(source.name);
        sources.append(source);
    }
    return sources;
}

} // namespace tributary
