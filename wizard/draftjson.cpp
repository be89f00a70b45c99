// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/draftjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tributary {

namespace {

using Texts = QList<std::pair<QLatin1String, QString *>>;

constexpr QLatin1String kind("tributary-draft");
constexpr QLatin1String wayWords[] = {QLatin1String("login"), QLatin1String("create"),
                                      QLatin1String("script")};

/// The plain texts of a connection under their names: one list for both directions.
Texts textsOf(ConnInfo &info)
{
    return {{QLatin1String("host"), &info.host},
            {QLatin1String("port"), &info.port},
            {QLatin1String("database"), &info.database},
            {QLatin1String("user"), &info.user},
            {QLatin1String("ssl_mode"), &info.sslMode},
            {QLatin1String("ssl_root_cert"), &info.sslRootCert},
            {QLatin1String("ssl_cert"), &info.sslCert},
            {QLatin1String("ssl_key"), &info.sslKey},
            {QLatin1String("tunnel_host"), &info.tunnel.host},
            {QLatin1String("tunnel_port"), &info.tunnel.port},
            {QLatin1String("tunnel_user"), &info.tunnel.user}};
}

Texts textsOf(SavedSource &source)
{
    return {{QLatin1String("name"), &source.name},
            {QLatin1String("destination"), &source.destination},
            {QLatin1String("method"), &source.method},
            {QLatin1String("plugin"), &source.plugin},
            {QLatin1String("slot"), &source.slot},
            {QLatin1String("publication"), &source.publication},
            {QLatin1String("schedule"), &source.schedule},
            {QLatin1String("scheduler"), &source.scheduler}};
}

QJsonObject write(const Texts &texts)
{
    QJsonObject object;
    for (const auto &[key, text] : texts)
        object.insert(key, *text);
    return object;
}

void read(const QJsonObject &object, const Texts &texts)
{
    for (const auto &[key, text] : texts)
        *text = object.value(key).toString(*text);
}

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        list.append(each.toString());
    return list;
}

bool isSecret(const QString &keyword)
{
    const QString word = keyword.toLower();
    return word.contains(u"password") || word.contains(u"secret");
}

QJsonObject connectionToJson(ConnInfo info)
{
    QJsonObject object = write(textsOf(info));
    QJsonArray extra;
    for (const auto &[keyword, value] : info.extra) {
        if (!isSecret(keyword))
            extra.append(QJsonArray{keyword, value});
    }
    object.insert(QLatin1String("extra"), extra);
    return object;
}

ConnInfo connectionFromJson(const QJsonObject &object)
{
    ConnInfo info;
    read(object, textsOf(info));
    const QJsonArray extra = object.value(QLatin1String("extra")).toArray();
    for (const QJsonValue pair : extra)
        info.extra.append({pair[0].toString(), pair[1].toString()});
    return info;
}

QJsonObject sourceToJson(SavedSource source)
{
    QJsonObject object = write(textsOf(source));
    object.insert(QLatin1String("connection"), connectionToJson(source.connection));
    object.insert(QLatin1String("keep_deleted"), source.keepDeleted);
    object.insert(QLatin1String("tables"), QJsonArray::fromStringList(source.tables));
    QJsonObject methods;
    for (auto at = source.tableMethods.cbegin(); at != source.tableMethods.cend(); ++at)
        methods.insert(at.key(), at.value());
    object.insert(QLatin1String("table_methods"), methods);
    return object;
}

SavedSource sourceFromJson(const QJsonObject &object)
{
    SavedSource source;
    read(object, textsOf(source));
    source.connection = connectionFromJson(object.value(QLatin1String("connection")).toObject());
    source.keepDeleted = object.value(QLatin1String("keep_deleted")).toBool();
    source.tables = textList(object.value(QLatin1String("tables")));
    const QJsonObject methods = object.value(QLatin1String("table_methods")).toObject();
    for (auto at = methods.begin(); at != methods.end(); ++at)
        source.tableMethods.insert(at.key(), at.value().toString());
    return source;
}

QJsonObject roleToJson(const RoleDraft &role)
{
    return {{QLatin1String("way"), wayWords[static_cast<int>(role.way)]},
            {QLatin1String("name"), role.name},
            {QLatin1String("keep_password"), role.keepPassword},
            {QLatin1String("future_tables"), role.futureTables},
            {QLatin1String("follows_log"), role.followsLog},
            {QLatin1String("handed_over"), role.handedOver},
            {QLatin1String("made"), role.made},
            {QLatin1String("given"), QString::fromLatin1(role.given)}};
}

RoleDraft roleFromJson(const QJsonObject &object)
{
    RoleDraft role;
    const auto *const way = std::ranges::find(wayWords,
                                              object.value(QLatin1String("way")).toString());
    if (way != std::end(wayWords))
        role.way = static_cast<UserWay>(way - std::begin(wayWords));
    role.name = object.value(QLatin1String("name")).toString(role.name);
    role.keepPassword = object.value(QLatin1String("keep_password")).toBool();
    role.futureTables = object.value(QLatin1String("future_tables")).toBool();
    role.followsLog = object.value(QLatin1String("follows_log")).toBool();
    role.handedOver = object.value(QLatin1String("handed_over")).toBool();
    role.made = object.value(QLatin1String("made")).toString();
    role.given = object.value(QLatin1String("given")).toString().toLatin1();
    return role;
}

} // namespace

QByteArray draftToJson(const SetupDraft &draft)
{
    QJsonObject columns;
    for (auto at = draft.columns.cbegin(); at != draft.columns.cend(); ++at)
        columns.insert(at.key(), QJsonArray::fromStringList(at.value()));
    QJsonArray kept;
    for (const ConnInfo &connection : draft.kept)
        kept.append(connectionToJson(connection));
    QJsonObject object{
        {QLatin1String("kind"), kind},
        {QLatin1String("source"), sourceToJson(draft.source)},
        {QLatin1String("keep_password"), draft.keepPassword},
        {QLatin1String("start_now"), draft.startNow},
        {QLatin1String("role"), roleToJson(draft.role)},
        {QLatin1String("columns"), columns},
        {QLatin1String("slot_taken_over"), draft.slotTakenOver},
        {QLatin1String("publication_taken_over"), draft.publicationTakenOver},
        {QLatin1String("kept"), kept},
        {QLatin1String("further_databases"), QJsonArray::fromStringList(draft.furtherDatabases)},
    };
    if (draft.provider)
        object.insert(QLatin1String("provider"), QLatin1String(providerEntry(*draft.provider).id));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SetupDraft> draftFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("kind")).toString() != kind)
        return std::nullopt;
    SetupDraft draft;
    draft.source = sourceFromJson(object.value(QLatin1String("source")).toObject());
    draft.keepPassword = object.value(QLatin1String("keep_password")).toBool();
    draft.startNow = object.value(QLatin1String("start_now")).toBool(true);
    draft.role = roleFromJson(object.value(QLatin1String("role")).toObject());
    const QJsonObject columns = object.value(QLatin1String("columns")).toObject();
    for (auto at = columns.begin(); at != columns.end(); ++at)
        draft.columns.insert(at.key(), textList(at.value()));
    draft.slotTakenOver = object.value(QLatin1String("slot_taken_over")).toBool();
    draft.publicationTakenOver = object.value(QLatin1String("publication_taken_over")).toBool();
    draft.furtherDatabases = textList(object.value(QLatin1String("further_databases")));
    const QJsonArray kept = object.value(QLatin1String("kept")).toArray();
    for (const QJsonValue connection : kept)
        draft.kept.append(connectionFromJson(connection.toObject()));
    const QString provider = object.value(QLatin1String("provider")).toString();
    const auto known = std::ranges::find_if(providerTable(), [&](const ProviderEntry &entry) {
        return QLatin1String(entry.id) == provider;
    });
    if (known != providerTable().end())
        draft.provider = known->provider;
    return draft;
}

} // namespace tributary
