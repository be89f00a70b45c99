// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sourcestore.h"
#include "engine/sync/syncprogress.h"
#include "engine/sync/syncrequest.h"

namespace tributary {

/// How a saved source is synced: the request of a run of it, without its password. Its options of
/// one run (follow, until, allowResync) are not set.
SyncRequest requestOf(const SavedSource &source);

/// What the store remembers of a run. One that followed the log until it was told to stop ended
/// well: it has no other end.
RunRecord recordOf(const SyncRequest &request, const SyncReport &report);

/// The run was stopped, but it had followed the log: nothing that it did is lost.
bool isStoppedFollowing(const SyncReport &report);

/// The run's error as people should read it; @p report must have one.
Error errorToTell(const SyncReport &report);

} // namespace tributary
