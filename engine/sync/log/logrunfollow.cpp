// SPDX-License-Identifier: GPL-3.0-or-later
//
// Going on when everything is there: by a stream, or by pulls where a stream cannot be had or would
// be in the way.

#include "engine/source/logfacts.h"
#include "engine/sync/log/cataloguelook.h"
#include "engine/sync/log/logrun.h"
#include "engine/sync/log/pause.h"

#include <QCoreApplication>

namespace tributary {

/// Whoever streams may be taken for a synchronous standby, and every commit on the server then
/// waits for what we confirm. Told once a run.
Status LogRun::askForStandbys(LogContext &context, const std::stop_token &stop)
{
    const Result<QString> names = loadSynchronousStandbyNames(*context.control, stop);
    if (!names)
        return names.error();
    context.isTakenForStandby = mayBeTakenForStandby(*names);
    const bool matters = context.isTakenForStandby && context.request.log.follow;
    if (!matters || std::exchange(context.toldOfStandby, true))
        return Done{};
    const QString note = QCoreApplication::translate(
        "LogRun",
        "The server may take whoever streams its log for a synchronous standby, and commits would "
        "wait for Tributary (synchronous_standby_names): the log is pulled twice a second "
        "instead.");
    context.session.note(note);
    context.observer.noted(note);
    return Done{};
}

Result<PumpOutcome> LogRun::follow(LogContext &context, ChangePump &pump)
{
    const auto look = [&](bool isBusy, const std::stop_token &turn) -> Result<CatalogueState> {
        if (const Status asked = askForStandbys(context, turn); !asked)
            return asked.error();
        const Result<CatalogueState> state = lookAtCatalogue(context, isBusy, turn);
        // Another round comes back to here, and pulls.
        return state && context.isTakenForStandby ? CatalogueState::Altered : state;
    };
    Result<PumpOutcome> followed = PumpOutcome::Reached;
    while (followed && *followed == PumpOutcome::Reached) {
        if (const Status asked = askForStandbys(context, context.stop()); !asked)
            return asked.error();
        bool pulls = context.isTakenForStandby;
        if (!pulls) {
            followed = pump.follow(look);
            pulls = !followed && isWithoutSender(followed.error());
        }
        if (pulls)
            followed = followByPulls(context, pump);
    }
    return followed;
}

/// Following without a stream: looks twice a second. Reached after a while: there may be one by
/// now.
Result<PumpOutcome> LogRun::followByPulls(LogContext &context, ChangePump &pump)
{
    constexpr auto interval = std::chrono::milliseconds(500);
    const auto until = std::chrono::steady_clock::now() + m_request.log.catalogueInterval;
    do {
        sleepUnlessStopped(interval, context.stop());
        if (context.stop().stop_requested())
            return makeError(ErrorKind::Interrupted);
        const Result<LogTarget> now = target(context);
        if (!now)
            return now.error();
        if (now->lsn > context.state.checkpoint.lsn) {
            const Result<PumpOutcome> outcome = pump.catchUp(*now);
            if (!outcome || *outcome == PumpOutcome::NewRound)
                return outcome;
        }
        context.tellRest();
    } while (std::chrono::steady_clock::now() < until);
    if (const Status asked = context.askSlot(context.stop()); !asked)
        return asked.error();
    const Result<CatalogueState> catalogue = lookAtCatalogue(context, false, context.stop());
    if (!catalogue)
        return catalogue.error();
    return *catalogue == CatalogueState::Altered ? PumpOutcome::NewRound : PumpOutcome::Reached;
}

} // namespace tributary
