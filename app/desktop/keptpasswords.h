// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/keyringentries.h"
#include "wizard/setupdraft.h"

#include <QByteArray>
#include <QList>

namespace tributary {

/// Which entries of the keyring a setup needs. Pure functions, any thread.

/// A password, and the connection under whose name the keyring holds it.
struct KeptPassword
{
    ConnInfo connection;
    QByteArray password;

    bool operator==(const KeptPassword &) const = default;
};

/// What the reader wants kept while a script is waited for.
QList<KeptPassword> passwordsToKeep(const SetupDraft &draft);

/// Whose passwords may be in the keyring once @p draft has been saved among @p saved: without its
/// own where the reader wants no password kept.
QList<ConnInfo> connectionsAfter(const SetupDraft &draft, const QList<SavedSource> &saved);

} // namespace tributary
