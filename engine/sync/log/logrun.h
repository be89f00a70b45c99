// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/log/changepump.h"
#include "engine/sync/log/logcontext.h"
#include "engine/sync/log/loground.h"
#include "engine/sync/log/phasegate.h"
#include "engine/sync/runsession.h"
#include "engine/sync/runtables.h"

#include <stop_token>

namespace tributary {

/// The phases of one run that follows the log, and nothing else: connect, prove continuity, a round
/// (see LogRound), apply changes up to the server's position, and go on following when asked to.
/// What each phase does belongs to the classes it calls; please add nothing here. Blocking; the
/// thread that calls run(), plus those that read.
class LogRun
{
public:
    /// @p destination is opened by the run. Borrows it and the observer; they outlive it.
    LogRun(const SyncRequest &request, Destination &destination, SyncObserver &observer);

    /// Ends within a second of a stop request, and loses nothing: the next run goes on from the
    /// last checkpoint.
    SyncReport run(const std::stop_token &stop);

private:
    Status begin(LogContext &context);
    Status connect(LogContext &context);
    static Status prepareLog(LogContext &context);
    Status rounds(LogContext &context);
    Status closeGap(LogContext &context, const Error &error);
    static bool passes(const LogContext &context, const Error &error, int attempts);
    Status followOn(LogContext &context);
    Status goOn(LogContext &context);
    Result<PumpOutcome> catchUp(LogContext &context, ChangePump &pump);
    Result<PumpOutcome> follow(LogContext &context, ChangePump &pump);
    Result<PumpOutcome> followByPulls(LogContext &context, ChangePump &pump);
    static Status askForStandbys(LogContext &context, const std::stop_token &stop);
    Result<LogTarget> target(LogContext &context) const;
    static Result<LogTarget> presentEnd(LogContext &context);
    void finish(LogContext &context);

    SyncRequest m_request;
    Destination &m_destination;
    PhaseGate m_observer;
    RunTables m_tables;
    bool m_copiedFull = false;
    bool m_closedGap = false;
};

} // namespace tributary
