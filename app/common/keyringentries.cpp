// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/keyringentries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tributary {

namespace {

bool contains(const QList<ConnInfo> &entries, const ConnInfo &entry)
{
    return std::ranges::any_of(entries,
                               [&entry](const ConnInfo &each) { return isSameEntry(each, entry); });
}

/// The parts of a connection that displayName() is made of.
ConnInfo namedConnection(const QJsonObject &object)
{
    const auto text = [&object](const char *member) {
        return object.value(QLatin1String(member)).toString();
    };
    ConnInfo info;
    info.host = text("host");
    info.port = text("port");
    info.database = text("database");
    info.user = text("user");
    info.tunnel = {
        .host = text("tunnel_host"), .port = text("tunnel_port"), .user = text("tunnel_user")};
    return info;
}

} // namespace

bool isSameEntry(const ConnInfo &one, const ConnInfo &other)
{
    return one.displayName() == other.displayName();
}

QList<ConnInfo> unitedEntries(QList<ConnInfo> entries, const QList<ConnInfo> &more)
{
    for (const ConnInfo &entry : more) {
        if (!contains(entries, entry))
            entries.append(entry);
    }
    return entries;
}

QList<ConnInfo> unusedEntries(const QList<ConnInfo> &entries, const QList<ConnInfo> &used)
{
    QList<ConnInfo> unused;
    for (const ConnInfo &entry : entries) {
        if (!contains(used, entry))
            unused.append(entry);
    }
    return unused;
}

QList<ConnInfo> connectionsOf(const QList<SavedSource> &saved)
{
    QList<ConnInfo> connections;
    for (const SavedSource &source : saved)
        connections.append(source.connection);
    return connections;
}

QList<ConnInfo> connectionsKeptBy(const QList<SavedDraft> &drafts)
{
    QList<ConnInfo> connections;
    for (const SavedDraft &draft : drafts) {
        const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
        const QJsonArray kept = content.value(QLatin1String("kept")).toArray();
        for (const QJsonValue connection : kept)
            connections.append(namedConnection(connection.toObject()));
    }
    return connections;
}

} // namespace tributary
