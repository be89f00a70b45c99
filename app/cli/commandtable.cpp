// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"
#include "app/cli/schedulecommand.h"
#include "app/cli/scriptcommand.h"
#include "app/cli/slotcommand.h"
#include "app/cli/sourcecommand.h"
#include "app/cli/statuscommand.h"
#include "app/cli/synccommand.h"
#include "app/cli/verifycommand.h"

namespace tributary {

std::vector<std::unique_ptr<Command>> commandTable()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<ScriptCommand>());
    commands.push_back(std::make_unique<SlotCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<SourceCommand>());
    commands.push_back(std::make_unique<ScheduleCommand>());
    return commands;
}

} // namespace tributary
