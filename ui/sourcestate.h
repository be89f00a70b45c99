// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"

#include <QString>

namespace tributary {

/// One state for each source, with one word and one icon wherever it is shown.
enum class SourceState {
    SetupUnfinished, ///< a setup was begun and left
    WaitingForDba, ///< a setup handed a script to an administrator
    Ready, ///< saved, not run in this session
    Copying, ///< a run is going on
    Following, ///< it applies changes
    Retrying, ///< it lost the server and tries again
    Paused, ///< following was paused by the reader
    UpToDate, ///< a run of this session ended well
    PartlyFailed, ///< a run ended, some tables failed
    Stopped, ///< the reader stopped the run
    NeedsYou, ///< the last run failed
};

QString sourceStateText(SourceState state);
Icon sourceStateIcon(SourceState state);

} // namespace tributary
