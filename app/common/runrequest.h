// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/script/setupscript.h"
#include "engine/source/sourcecheck.h"
#include "engine/store/runrecord.h"
#include "engine/store/sourcestore.h"
#include "engine/sync/syncprogress.h"
#include "engine/sync/syncrequest.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace tributary {

/// How a saved source is synced: the request of a run of it, without its password. Its options of
/// one run (follow, until, allowResync) are not set.
SyncRequest requestOf(const SavedSource &source);

/// How a saved source is checked, without its password: the same as "tributary-cli check NAME".
SourceCheckRequest checkRequestOf(const SavedSource &source);

/// The scripts of a saved source: for the role that was made for it, else for its login. Whoever
/// runs the setup script sets the password of a role that it makes. Its provider and the time are
/// not set.
ScriptRequest scriptRequestOf(const SavedSource &source);

/// What the store remembers of a run that has ended; id, trigger and stage are the caller's.
RunRecord recordOf(const SyncRequest &request, const SyncReport &report);

/// Whether the run on record reached the tables: the server had let it in.
bool wasLetIn(const RunRecord &run);

/// The tables of the run that something happened to.
QList<RunTableRecord> tableRecordsOf(const SyncReport &report);

/// What the run saw of the source's tables.
TablesSeen tablesSeenOf(const SyncRequest &request, const SyncReport &report);

/// The run's error as people should read it; @p report must have one.
Error errorToTell(const SyncReport &report);

} // namespace tributary
