// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/logrun.h"

#include "engine/core/bootclock.h"
#include "engine/sync/lefttables.h"
#include "engine/sync/log/cataloguelook.h"
#include "engine/sync/log/logsetup.h"
#include "engine/sync/log/pause.h"
#include "engine/sync/runstage.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// Failures of the way to the server, which pass by themselves.
bool isOfTheWay(const Error &error)
{
    using enum ErrorKind;
    return error.kind == ConnectionLost || error.kind == ServerTerminated
        || error.kind == ServerStopping || error.kind == ServerStarting
        || error.kind == ConnectionRefused || error.kind == ConnectionTimeout
        || error.kind == NetworkUnreachable || error.kind == SlotBusy || error.kind == NameNotFound
        || error.kind == SocketMissing || error.kind == TunnelFailed;
}

/// Failures of the destination that pass when somebody frees space, or saves what he edits.
bool isOfTheDisk(const Error &error)
{
    return error.kind == ErrorKind::DestinationFull || error.kind == ErrorKind::DestinationLocked;
}

/// What a disk fails with only now and then is over when the file has been opened anew; what always
/// fails is for people.
constexpr int mostReopenings = 4;

} // namespace

LogRun::LogRun(const SyncRequest &request, Destination &destination, SyncObserver &observer)
    : m_request(request)
    , m_destination(destination)
    , m_observer(observer)
    , m_tables(m_observer)
{ }

SyncReport LogRun::run(const std::stop_token &stop)
{
    RunSession session(m_request, stop);
    LogContext context{.request = m_request,
                       .session = session,
                       .destination = m_destination,
                       .observer = m_observer,
                       .tables = m_tables,
                       .slot = {},
                       .publication = {},
                       .slotConfirmed = {}};
    const auto phases = [&]() -> Status {
        if (const Status begun = begin(context); !begun)
            return begun;
        return m_request.log.follow ? followOn(context) : rounds(context);
    };
    const Status status = phases();
    finish(context);
    SyncReport report = session.report(status, m_tables, m_destination, m_observer);
    if (context.progress.checkpoint.isValid())
        report.log = context.progress;
    return report;
}

/// What is done once a run: the destination is taken until its end.
Status LogRun::begin(LogContext &context)
{
    m_observer.phaseChanged(RunPhase::Connecting);
    if (const Status connected = connect(context); !connected)
        return connected;
    DestinationSource source = context.session.destinationSource(context.serverNow());
    source.keepsDeleted = m_request.log.keepDeleted;
    source.keepsAsBefore = m_request.log.keepsAsBefore;
    if (const Status opened = m_destination.open(source, context.stop()); !opened)
        return opened;
    if (m_request.log.keepsAsBefore) {
        const Result<std::optional<LogState>> known = m_destination.logState();
        if (!known)
            return known.error();
        m_request.log.keepDeleted = *known && (*known)->keepsDeleted;
    }
    if (const Status prepared = prepareLog(context); !prepared)
        return prepared;
    for (const FollowedTable &table : std::as_const(context.state.tables)) {
        const bool isWanted = std::ranges::any_of(
            m_request.log.copyAgain,
            [&](const QString &name) { return isNamed(table.source, name); });
        if (isWanted)
            context.copyAgain.insert(table.source.oid,
                                     QCoreApplication::translate("LogRun", "it was asked for"));
    }
    return Done{};
}

/// A run that was killed leaves its connections to the server, which notices after a moment.
Status LogRun::prepareLog(LogContext &context)
{
    constexpr auto patience = std::chrono::seconds(5);
    constexpr auto interval = std::chrono::milliseconds(200);
    const Clock::time_point deadline = Clock::now() + patience;
    for (;;) {
        const Status prepared = LogSetup(context).prepare();
        const bool isBusy = !prepared && prepared.error().kind == ErrorKind::SlotBusy;
        if (!isBusy || Clock::now() >= deadline || context.stop().stop_requested())
            return prepared;
        sleepUnlessStopped(interval, context.stop());
    }
}

Status LogRun::connect(LogContext &context)
{
    context.control.reset();
    Result<Connection> control = context.session.connect(QStringLiteral("control"));
    if (!control)
        return control.error();
    context.control = std::move(*control);
    const Result<QueryResult> now = context.control->query(
        QStringLiteral("SELECT (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000)::bigint"),
        context.stop());
    if (!now)
        return now.error();
    context.serverClock.set(QDateTime::fromMSecsSinceEpoch(now->integer(0, 0), Qt::UTC));
    return Done{};
}

/// Until the destination has everything up to the target.
Status LogRun::rounds(LogContext &context)
{
    // Each altered table costs a round; one that is altered all the time must not cost all of them.
    constexpr int mostRounds = 50;
    Lsn reached;
    for (int i = 0; i < mostRounds; ++i) {
        const Lsn before = std::exchange(reached, context.state.checkpoint.lsn);
        if (m_request.log.follow && reached > before) {
            i = 0; // it goes on; what was altered was altered before
            context.altered.clear();
        }
        LogRound round(context, !m_copiedFull && !m_request.log.changesOnly);
        if (const Status done = round.run(); !done) {
            if (const Status begun = closeGap(context, done.error()); !begun)
                return begun;
            continue;
        }
        m_copiedFull = true;
        context.progress.slot = context.slot;
        context.progress.checkpoint = context.state.checkpoint.lsn;
        context.progress.freshAsOf = context.state.checkpoint.freshAsOf;
        ChangePump pump(context, round.knownBefore());
        const Result<PumpOutcome> outcome = catchUp(context, pump);
        if (!outcome) {
            if (const Status begun = closeGap(context, outcome.error()); !begun)
                return begun;
            continue;
        }
        if (*outcome == PumpOutcome::NewRound)
            continue;
        if (round.awaitsTruncations()) {
            const Result<CatalogueState> seen = lookAtCatalogue(context, true, context.stop());
            if (!seen) {
                if (const Status begun = closeGap(context, seen.error()); !begun)
                    return begun;
                continue;
            }
            if (const Status saved = pump.saveTables(); !saved)
                return saved;
            if (*seen == CatalogueState::Altered)
                continue;
        }
        noteLeftTables(m_destination, m_tables, m_request, context.session);
        context.progress.isCaughtUp = true;
        if (!m_request.log.follow)
            return Done{};
        m_observer.phaseChanged(RunPhase::Following);
        const Result<PumpOutcome> followed = follow(context, pump);
        if (!followed) {
            if (const Status begun = closeGap(context, followed.error()); !begun)
                return begun;
        }
        context.progress.isCaughtUp = false; // a table was altered, or a gap closed: another round
    }
    return makeError(ErrorKind::Internal,
                     {{QStringLiteral("what"),
                       QCoreApplication::translate("LogRun", "a table is altered all the time")}});
}

/// A gap that only round or log show is closed once a run, if that was agreed to: the next round is
/// a first one. A publication has to be there before the slot is made, so that it costs a round of
/// its own.
Status LogRun::closeGap(LogContext &context, const Error &error)
{
    const bool isOfPublication = error.kind == ErrorKind::PublicationMissing;
    const bool isGap = isOfPublication || error.kind == ErrorKind::LogDiverged;
    if (!isGap || !m_request.log.allowResync || m_closedGap)
        return error;
    if (isOfPublication && !std::exchange(context.publicationWasLost, true))
        return Done{};
    m_closedGap = true;
    context.publicationWasLost = false;
    return LogSetup(context).closeGap(error);
}

/// Whether the run may go on by itself. Of a destination that holds nothing yet there is nothing to
/// go on with: what is in the way of a first copy is told at once.
bool LogRun::passes(const LogContext &context, const Error &error, int attempts)
{
    if (isOfTheWay(error))
        return true;
    if (context.isFirst)
        return false;
    // What a restart or a failover leaves for a while.
    const bool isOfTheServer = error.kind == ErrorKind::TooManyConnections
        || error.kind == ErrorKind::StandbySource;
    return isOfTheServer || isOfTheDisk(error)
        || (error.kind == ErrorKind::DestinationError && attempts < mostReopenings);
}

/// Until stopped: what passes by itself is waited for, as long as nothing else is wrong.
Status LogRun::followOn(LogContext &context)
{
    constexpr auto shortestWait = std::chrono::milliseconds(500);
    constexpr std::chrono::milliseconds longestWait = longestRetryPause;
    auto wait = shortestWait;
    int attempts = 0;
    for (;;) {
        const Lsn before = context.state.checkpoint.lsn;
        const BootClock::time_point begun = BootClock::now();
        Status status = rounds(context);
        if (context.state.checkpoint.lsn > before || BootClock::now() - begun > longestWait) {
            wait = shortestWait;
            attempts = 0;
        }
        bool reopened = false;
        while (!status && passes(context, status.error(), attempts)
               && !context.stop().stop_requested()) {
            // A computer that slept, or a server that was restarted: mostly the first attempt does,
            // and nobody needs to know.
            const bool isSilent = attempts == 0 && isOfTheWay(status.error());
            context.progress.isCaughtUp = false;
            m_observer.retry(isSilent ? QString() : status.error().message);
            // Nothing is held or half written while the run waits.
            context.control.reset();
            const Status opened = reopened ? Status(Done{}) : m_destination.reopen();
            reopened = static_cast<bool>(opened);
            if (!isSilent) {
                sleepUnlessStopped(wait, context.stop());
                wait = std::min(wait * 2, longestWait);
            }
            ++attempts;
            status = reopened ? goOn(context) : opened;
            if (status)
                break;
        }
        if (!status)
            return status;
    }
}

Status LogRun::goOn(LogContext &context)
{
    if (const Status connected = connect(context); !connected)
        return connected;
    return LogSetup(context).prepare(); // it may be another server now
}

Result<PumpOutcome> LogRun::catchUp(LogContext &context, ChangePump &pump)
{
    m_observer.phaseChanged(RunPhase::CatchingUp);
    if (const Status asked = askForStandbys(context, context.stop()); !asked)
        return asked.error();
    const Result<LogTarget> wanted = target(context);
    if (!wanted)
        return wanted.error();
    return pump.catchUp(*wanted);
}

/// What was asked for, at most the position that the server has now.
Result<LogTarget> LogRun::target(LogContext &context) const
{
    Result<LogTarget> end = presentEnd(context);
    const Lsn until = m_request.log.until;
    if (!end || !until.isValid())
        return end;
    if (until < end->lsn)
        return LogTarget{.lsn = until, .isBoundary = false, .isStrict = true, .at = {}};
    end->isStrict = true;
    return end;
}

/// The position that the server has now. Its log is written out in pages, so that what is on disk
/// may end within a record; where records are inserted is always between two.
Result<LogTarget> LogRun::presentEnd(LogContext &context)
{
    const bool named = context.control->serverVersion() >= 100000;
    const QString inserted = named ? QStringLiteral("pg_catalog.pg_current_wal_insert_lsn()")
                                   : QStringLiteral("pg_catalog.pg_current_xlog_insert_location()");
    const QString flushed = !named ? QStringLiteral("pg_catalog.pg_current_xlog_location()")
                                   : QStringLiteral("pg_catalog.pg_current_wal_flush_lsn()");
    constexpr auto patience = std::chrono::seconds(2);
    const Clock::time_point deadline = Clock::now() + patience;
    LogTarget target;
    for (;;) {
        const Result<QueryResult> row = context.control->query(
            QStringLiteral("SELECT %1, %2").arg(inserted, flushed), context.stop());
        if (!row)
            return row.error();
        const Lsn flushedNow = Lsn::parse(row->bytes(0, 1)).value_or(Lsn{});
        if (!target.lsn.isValid())
            target = {.lsn = Lsn::parse(row->bytes(0, 0)).value_or(Lsn{}),
                      .isBoundary = true,
                      .isStrict = false,
                      .at = context.serverNow()};
        if (flushedNow >= target.lsn)
            return target;
        if (Clock::now() > deadline) // nobody waits for these records: what is on disk will do
            return LogTarget{
                .lsn = flushedNow, .isBoundary = false, .isStrict = false, .at = target.at};
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

void LogRun::finish(LogContext &context)
{
    m_tables.setStateOfAll(TableState::Following, TableState::Done);
    for (const QString &note : m_destination.takeNotes())
        m_observer.noted(note);
    if (!context.control || context.stop().stop_requested()
        || !context.progress.checkpoint.isValid())
        return;
    static_cast<void>(context.askSlot(context.stop())); // figures for people; the run is over
}

} // namespace tributary
