// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/runstage.h"

#include <algorithm>

namespace tributary {

RunStage runStage(RunPhase phase, bool hasFollowed)
{
    switch (phase) {
    case RunPhase::CatchingUp:
    case RunPhase::Following:
        return RunStage::Following;
    case RunPhase::Connecting:
        return hasFollowed ? RunStage::Retrying : RunStage::Copying;
    case RunPhase::Retrying:
        return RunStage::Retrying;
    case RunPhase::ReadingCatalogue:
    case RunPhase::Copying:
    case RunPhase::PreparingLog:
    case RunPhase::Publishing:
    case RunPhase::Finished:
        break;
    }
    return RunStage::Copying;
}

RunOutcome runOutcome(const SyncReport &report, bool follow)
{
    const bool stopped = report.error && report.error->kind == ErrorKind::Interrupted;
    if (stopped && !(follow && isStoppedFollowing(report) && report.log->isCaughtUp))
        return RunOutcome::Interrupted;
    if (stopped)
        return std::ranges::find(report.tables, TableState::Failed, &TableProgress::state)
                == report.tables.end()
            ? RunOutcome::Ok
            : RunOutcome::Partial;
    switch (report.outcome) {
    case SyncReport::Outcome::Ok:
        return RunOutcome::Ok;
    case SyncReport::Outcome::Partial:
        return RunOutcome::Partial;
    case SyncReport::Outcome::Failed:
        break;
    }
    return RunOutcome::Failed;
}

bool isStoppedFollowing(const SyncReport &report)
{
    return report.error && report.error->kind == ErrorKind::Interrupted && report.log
        && report.log->checkpoint.isValid();
}

} // namespace tributary
