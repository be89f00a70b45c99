// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/sync/log/cataloguelook.h"
#include "engine/sync/log/changeapplier.h"
#include "engine/sync/log/changegatherer.h"
#include "engine/sync/log/logcontext.h"
#include "engine/sync/log/logproducer.h"

#include <QHash>

#include <functional>

namespace tributary {

/// Where a run without end stops: a position of the server's log.
struct LogTarget
{
    Lsn lsn;
    /// Between two records, and everything before is on the server's disk: may become the
    /// checkpoint though no commit ends there.
    bool isBoundary = false;
    bool isStrict = false; ///< asked for: what is committed beyond must not be applied
    QDateTime at; ///< by the server's clock: what was committed before is before the position
};

/// How moving changes ended, short of an error of the whole run.
enum class PumpOutcome {
    Reached, ///< the target
    NewRound, ///< a table was altered: look at the catalogue again and go on from the checkpoint
};

/// Moves changes from the slot into the destination, one thread decoding and the calling one
/// applying, and confirms to the slot what is durable there, never more. Borrows the context; sync
/// thread; one for each round.
class ChangePump
{
public:
    /// Bytes of log that are pulled; beyond, and when the server refuses, they are streamed, which
    /// keeps nothing on the server's disk.
    static constexpr qint64 mostPulledBytes = qint64(1) << 30;

    ChangePump(LogContext &context, const QHash<quint32, FollowedTable> &knownBefore);

    /// Applies what waits, up to the target. Errors: as LogPull, ReplicationStream,
    /// ChangeGatherer, ChangeApplier, Destination.
    Result<PumpOutcome> catchUp(const LogTarget &target);

    /// Applies changes as they come, until stopped (Interrupted). @p lookAtCatalogue is asked now
    /// and then, less often while changes wait (@p isBusy), whether the catalogue tells what the
    /// log does not.
    Result<PumpOutcome>
    follow(const std::function<Result<CatalogueState>(bool isBusy, const std::stop_token &)>
               &lookAtCatalogue);

    /// Writes what is new about tables (LogContext::unsaved), at the checkpoint that is there.
    /// Errors: as Destination.
    Status saveTables();

private:
    /// The producing side: its parts know each other by address.
    struct Reading
    {
        Reading(const LogContext &context, std::vector<GatheredTable> tables);

        std::unique_ptr<LogDecoder> decoder;
        ChangeGatherer gatherer;
        ChangeQueue queue;
        LogProducer producer;
    };

    std::unique_ptr<Reading> makeReading();
    /// The slot stands before the last commit that the destination has: it has to be sent again, as
    /// the proof that this is still the same log.
    bool expectsLastCommit() const;
    Result<qint64> pullOnce(const LogTarget &target);
    Result<std::unique_ptr<ReplicationStream>> startStream();
    Status streamUntil(const LogTarget &target);
    Status consume(Reading &reading, const std::function<Status(const std::stop_token &)> &produce,
                   const std::function<void(Lsn)> &confirm,
                   const std::function<QList<ServerWarning>()> &warnings,
                   const std::function<Status(bool idle, const std::stop_token &turn)> &eachTurn);
    Status applyBatch(ChangeBatch &batch, const std::function<void(Lsn)> &confirm,
                      const std::stop_token &turn);
    Status commit(const Checkpoint &checkpoint);
    Status reach(const LogTarget &target);
    Status confirmCheckpoint();
    Result<PumpOutcome> outcomeOf(const Status &status);
    Status ensureChanges();
    void collectWarnings(const QList<ServerWarning> &warnings);
    bool isNamed(qsizetype table, const QString &warning) const;

    LogContext &m_context;
    const QHash<quint32, FollowedTable> &m_knownBefore;
    RowFetcher m_fetcher;
    ChangeApplier m_applier;
    std::optional<Connection> m_changes; ///< pulls, and confirms them
    int m_pulls = 0; ///< of this session of m_changes
    qsizetype m_failedTable = -1;
    QString m_copyReason; ///< why it has to be copied, if that is known
    bool m_hasGaps = false; ///< the log left out changes of a table, which is to be copied again
    bool m_isOpen = false; ///< the destination holds a part of a transaction
};

} // namespace tributary
