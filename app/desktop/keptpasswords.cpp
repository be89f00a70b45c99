// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keptpasswords.h"

#include "wizard/draftrequests.h"

#include <algorithm>

namespace tributary {

namespace {

bool contains(const QList<ConnInfo> &entries, const ConnInfo &entry)
{
    return std::ranges::any_of(entries,
                               [&entry](const ConnInfo &each) { return isSameEntry(each, entry); });
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

QList<KeptPassword> passwordsToKeep(const SetupDraft &draft)
{
    QList<KeptPassword> passwords;
    const ConnInfo &login = draft.source.connection;
    const ConnInfo role = sourceConnection(draft);
    if (draft.role.keepPassword && !draft.role.password.isEmpty())
        passwords.append({role, draft.role.password});
    // A role of the login's name gets the login's entry: its password is known to nobody else.
    if (draft.keepPassword && !draft.password.isEmpty() && !isSameEntry(login, role))
        passwords.append({login, draft.password});
    return passwords;
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

QList<ConnInfo> connectionsAfter(const SetupDraft &draft, const QList<SavedSource> &saved)
{
    QList<ConnInfo> connections = connectionsOf(saved);
    if (keepsSourcePassword(draft))
        return connections;
    // Once each: another source may use the same entry.
    const QList<SavedSource> own = sourcesOf(draft, {});
    for (const SavedSource &source : own) {
        const auto at = std::ranges::find_if(connections, [&source](const ConnInfo &each) {
            return isSameEntry(each, source.connection);
        });
        if (at != connections.end())
            connections.erase(at);
    }
    return connections;
}

} // namespace tributary
