// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/syncprogress.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

QString tableStateWord(TableState state)
{
    switch (state) {
    case TableState::Waiting:
        return QStringLiteral("waiting");
    case TableState::Copying:
        return QStringLiteral("copying");
    case TableState::Copied:
        return QStringLiteral("copied");
    case TableState::Following:
        return QStringLiteral("following");
    case TableState::Done:
        return QStringLiteral("done");
    case TableState::Failed:
        return QStringLiteral("failed");
    case TableState::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

QString runPhaseText(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Connecting:
        return QCoreApplication::translate("RunPhase", "Connecting");
    case RunPhase::ReadingCatalogue:
        return QCoreApplication::translate("RunPhase", "Reading the catalogue");
    case RunPhase::Copying:
        return QCoreApplication::translate("RunPhase", "Copying");
    case RunPhase::Publishing:
        return QCoreApplication::translate("RunPhase", "Making the new copies visible");
    case RunPhase::PreparingLog:
        return QCoreApplication::translate("RunPhase", "Preparing publication and slot");
    case RunPhase::CatchingUp:
        return QCoreApplication::translate("RunPhase", "Applying changes");
    case RunPhase::Following:
        return QCoreApplication::translate("RunPhase", "Following changes");
    case RunPhase::Retrying:
        return QCoreApplication::translate("RunPhase", "Waiting to try again");
    case RunPhase::Finished:
        return QCoreApplication::translate("RunPhase", "Finished");
    }
    return {};
}

ExitCode SyncReport::exitCode() const
{
    switch (outcome) {
    case Outcome::Ok:
        return ExitCode::Done;
    case Outcome::Partial:
        return ExitCode::SomeTablesFailed;
    case Outcome::Failed:
        break;
    }
    return error ? error->exitCode() : ExitCode::SomeTablesFailed;
}

} // namespace tributary
