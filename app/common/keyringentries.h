// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/draftstore.h"
#include "engine/store/sourcestore.h"

#include <QByteArray>
#include <QList>

namespace tributary {

/// The keyring has one entry for a user of a database of a server, whoever needs it: several saved
/// sources may share one, and so may setups that are not finished. Which entries that are, and
/// which nobody needs any more. Pure functions, any thread.

/// Whether the keyring has one entry for both.
bool isSameEntry(const ConnInfo &one, const ConnInfo &other);

/// @p entries and what @p more has beyond them.
QList<ConnInfo> unitedEntries(QList<ConnInfo> entries, const QList<ConnInfo> &more);

/// Those of @p entries that none of @p used has.
QList<ConnInfo> unusedEntries(const QList<ConnInfo> &entries, const QList<ConnInfo> &used);

/// Whose passwords may be in the keyring because of @p saved.
QList<ConnInfo> connectionsOf(const QList<SavedSource> &saved);

/// Whose passwords unfinished setups have put into the keyring: what SetupDraft::kept says in
/// SavedDraft::content, of which only what isSameEntry() looks at is read.
QList<ConnInfo> connectionsKeptBy(const QList<SavedDraft> &drafts);

} // namespace tributary
