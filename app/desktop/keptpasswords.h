// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sourcestore.h"
#include "wizard/setupdraft.h"

#include <QByteArray>
#include <QList>

namespace tributary {

/// Which entries of the keyring a setup needs, and which nobody does any more. Pure functions, any
/// thread.

/// A password, and the connection under whose name the keyring holds it.
struct KeptPassword
{
    ConnInfo connection;
    QByteArray password;

    bool operator==(const KeptPassword &) const = default;
};

/// Whether the keyring has one entry for both.
bool isSameEntry(const ConnInfo &one, const ConnInfo &other);

/// @p entries and what @p more has beyond them.
QList<ConnInfo> unitedEntries(QList<ConnInfo> entries, const QList<ConnInfo> &more);

/// What the reader wants kept while a script is waited for.
QList<KeptPassword> passwordsToKeep(const SetupDraft &draft);

/// Those of @p entries that none of @p used has.
QList<ConnInfo> unusedEntries(const QList<ConnInfo> &entries, const QList<ConnInfo> &used);

/// Whose passwords may be in the keyring because of @p saved.
QList<ConnInfo> connectionsOf(const QList<SavedSource> &saved);

/// The same once @p draft has been saved among them: without its own where the reader wants no
/// password kept.
QList<ConnInfo> connectionsAfter(const SetupDraft &draft, const QList<SavedSource> &saved);

} // namespace tributary
