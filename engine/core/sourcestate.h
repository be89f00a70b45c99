// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tributary {

/// How a source is, in one word: the same one in window, tray, notification and command line.
enum class SourceState {
    SetupUnfinished, ///< a setup was begun and left
    WaitingForDba, ///< a setup handed a script to an administrator
    Ready, ///< saved; no run has ended yet, or the last one was stopped
    Copying, ///< a run is going on
    Following, ///< it applies changes
    UpToDate, ///< the last run ended well
    Paused, ///< following was paused by the reader
    Retrying, ///< a run lost the server, or cannot write for now, and tries again
    Overdue, ///< its schedule wanted a run that has not begun
    PartlyFailed, ///< the last run ended, some tables failed
    NeedsYou, ///< the last run failed, or the slot or the copy is gone
};

/// The word in JSON and in scripts: "up-to-date".
QString sourceStateId(SourceState state);
std::optional<SourceState> sourceStateFromId(const QString &id);

/// What a run that is going on does, as far as the state is concerned.
enum class RunStage {
    Copying,
    Following,
    Retrying, ///< it lost the server, or cannot write for now
};

QString runStageId(RunStage stage);
std::optional<RunStage> runStageFromId(const QString &id);

/// How a run ended.
enum class RunOutcome {
    Ok,
    Partial, ///< some tables failed
    Failed,
    Interrupted, ///< stopped by its reader, or its program ended: nothing is lost, nothing is wrong
};

QString runOutcomeId(RunOutcome outcome);
std::optional<RunOutcome> runOutcomeFromId(const QString &id);

/// Everything that the state depends on. Plain value.
struct StateFacts
{
    enum class Setup { Done, Unfinished, WaitingForDba };

    Setup setup = Setup::Done;
    std::optional<RunStage> running = std::nullopt; ///< by whatever program
    std::optional<RunOutcome> last = std::nullopt; ///< of the latest run that ended
    bool paused = false;
    bool slotLost = false; ///< it is known that no run can go on from where the slot is
    bool copyGone = false; ///< the destination that was copied into is not there
    bool overdue = false;

    bool operator==(const StateFacts &) const = default;
};

/// The one judgement, made nowhere else.
SourceState sourceState(const StateFacts &facts);

} // namespace tributary
