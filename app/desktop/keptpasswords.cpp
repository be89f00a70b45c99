// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keptpasswords.h"

#include "wizard/draftrequests.h"

#include <algorithm>

namespace tributary {

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
