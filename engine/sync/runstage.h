// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sourcestate.h"
#include "engine/sync/syncprogress.h"

#include <chrono>

namespace tributary {

/// A run that follows tries again after pauses that grow from half a second up to this.
constexpr std::chrono::seconds longestRetryPause(30);

/// What a run that is in @p phase does; @p hasFollowed: it has applied changes before, so that
/// connecting means trying again. Pure.
RunStage runStage(RunPhase phase, bool hasFollowed);

/// How a run ended. One that followed the log (@p follow) until it was told to stop ended well,
/// because it has no other end; but not while changes waited, or while it waited to try again.
RunOutcome runOutcome(const SyncReport &report, bool follow);

/// The run was stopped, but the destination was at a position of the log: nothing that it did is
/// lost. More may have waited: see LogProgress::isCaughtUp.
bool isStoppedFollowing(const SyncReport &report);

} // namespace tributary
