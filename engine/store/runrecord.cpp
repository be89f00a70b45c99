// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/runrecord.h"

namespace tributary {

QString runTriggerId(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Window:
        return QStringLiteral("window");
    case RunTrigger::Command:
        return QStringLiteral("command");
    case RunTrigger::Schedule:
        return QStringLiteral("schedule");
    case RunTrigger::MadeUp:
        return QStringLiteral("made-up");
    }
    Q_UNREACHABLE();
}

RunTrigger runTriggerFromId(const QString &id)
{
    for (const RunTrigger each : {RunTrigger::Command, RunTrigger::Schedule, RunTrigger::MadeUp}) {
        if (runTriggerId(each) == id)
            return each;
    }
    return RunTrigger::Window;
}

} // namespace tributary
