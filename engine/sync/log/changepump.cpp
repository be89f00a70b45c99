// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/changepump.h"

#include "engine/sync/log/logsetup.h"

#include <algorithm>
#include <thread>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// Messages of one pull: many, because each pull decodes from the slot's restart position again;
/// not all, because the server keeps them in a temporary file.
constexpr qint64 mostPulledMessages = 1'000'000;

/// Servers without the repair of February 2023 run out of callbacks (ten, of which they use some
/// themselves) when one session starts pgoutput again and again, and before 11 a pull that is
/// confirmed starts it twice.
constexpr int mostPullsOfASession = 2;

bool runsOutOfCallbacks(int serverVersion)
{
    constexpr int perMajor = 10'000;
    const int minor = serverVersion % perMajor;
    switch (serverVersion / perMajor) {
    case 15:
        return minor < 2;
    case 14:
        return minor < 7;
    case 13:
        return minor < 10;
    case 12:
        return minor < 14;
    case 11:
        return minor < 19;
    default:
        return serverVersion < 110'000;
    }
}

/// Batches between the threads, beside the two that are being made and applied.
constexpr size_t batchesWaiting = 1;

/// How often the server is asked what waits and what it keeps, while following.
constexpr auto figuresInterval = std::chrono::seconds(5);

constexpr int readingPatienceMs = 200;

/// How often the destination notes that it is fresh while nothing changes.
constexpr qint64 freshnessSeconds = 60;

QDateTime fromMicroseconds(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
}

} // namespace

ChangePump::ChangePump(LogContext &context, const QHash<quint32, FollowedTable> &knownBefore)
    : m_context(context)
    , m_knownBefore(knownBefore)
    , m_fetcher(*context.control, context.session.checkUtf8())
    , m_applier(context.destination, context.tables, m_fetcher, context.plugin)
{ }

ChangePump::Reading::Reading(const LogContext &context, std::vector<GatheredTable> tables)
    : decoder(context.makeDecoder())
    , gatherer(std::move(tables), context.state.checkpoint, context.session.checkUtf8(),
               context.plugin)
    , queue(batchesWaiting)
    , producer(*decoder, gatherer, queue)
{
    gatherer.setLimits(context.request.log.limits);
}

std::unique_ptr<ChangePump::Reading> ChangePump::makeReading()
{
    std::vector<GatheredTable> tables;
    for (qsizetype i = 0; i < m_context.tables.size(); ++i) {
        GatheredTable table{.schema = m_context.tables.plan(i).schema, .known = {}, .filter = {}};
        if (const FollowedTable *followed = m_context.followed(i)) {
            table.isFollowed = m_context.tables.progress(i).state == TableState::Following;
            table.known = m_knownBefore.value(table.schema.id.oid, *followed).columns;
            table.filter = followed->filter;
        }
        tables.push_back(std::move(table));
    }
    auto reading = std::make_unique<Reading>(m_context, std::move(tables));
    reading->gatherer.setBegun(m_context.state.begun);
    if (expectsLastCommit())
        reading->gatherer.expectLastCommit();
    return reading;
}

bool ChangePump::expectsLastCommit() const
{
    return m_context.slotConfirmed < m_context.state.checkpoint.lastCommit;
}

Status ChangePump::ensureChanges()
{
    if (m_changes)
        return Done{};
    Result<Connection> connection = m_context.session.openConnection(QStringLiteral("changes"));
    if (!connection)
        return connection.error();
    m_changes = std::move(*connection);
    m_pulls = 0;
    return Done{};
}

Result<PumpOutcome> ChangePump::catchUp(const LogTarget &target)
{
    const auto backlog = static_cast<qint64>(
        target.lsn.value - std::min(target.lsn.value, m_context.slotConfirmed.value));
    bool streams = backlog > mostPulledBytes && !m_context.isTakenForStandby;
    while (!streams) {
        const Result<qint64> pulled = pullOnce(target);
        if (pulled && *pulled >= mostPulledMessages)
            continue;
        if (pulled)
            break;
        streams = mayBeStreamed(pulled.error()) && !m_context.stop().stop_requested();
        if (!streams)
            return outcomeOf(pulled.error());
    }
    if (streams) {
        if (const Status streamed = streamUntil(target); !streamed)
            return outcomeOf(streamed);
    }
    const Status reached = reach(target);
    return reached && m_hasGaps ? PumpOutcome::NewRound : outcomeOf(reached);
}

/// Gives the number of messages.
Result<qint64> ChangePump::pullOnce(const LogTarget &target)
{
    if (m_pulls >= mostPullsOfASession && runsOutOfCallbacks(m_context.control->serverVersion()))
        m_changes.reset();
    if (const Status ready = ensureChanges(); !ready)
        return ready.error();
    ++m_pulls;
    const std::unique_ptr<Reading> reading = makeReading();
    if (target.isStrict)
        reading->gatherer.setEnd(target.lsn);
    qint64 messages = 0;
    {
        Result<LogPull> pull = LogPull::start(*m_changes,
                                              {.slot = m_context.slot,
                                               .uptoLsn = target.lsn,
                                               .mostMessages = mostPulledMessages,
                                               .options = m_context.pluginOptions()},
                                              m_context.stop());
        if (!pull)
            return pull.error();
        const Status consumed = consume(
            *reading,
            [&](const std::stop_token &stop) { return reading->producer.pull(*pull, stop); },
            [](Lsn) {}, [&] { return m_changes->takeWarnings(); },
            [](bool, const std::stop_token &) { return Status(Done{}); });
        if (!consumed)
            return consumed.error();
        messages = pull->messageCount();
    }
    if (messages < mostPulledMessages) {
        if (const Status expected = reading->gatherer.checkExpectedCommit(target.lsn); !expected)
            return expected.error();
    }
    if (const Status confirmed = confirmCheckpoint(); !confirmed)
        return confirmed.error();
    return messages;
}

Result<std::unique_ptr<ReplicationStream>> ChangePump::startStream()
{
    m_changes.reset(); // one connection fewer
    Result<Connection> replication = openReplication(m_context);
    if (!replication)
        return replication.error();
    return ReplicationStream::start(
        std::move(*replication),
        {.slot = m_context.slot,
         .from = expectsLastCommit() ? m_context.slotConfirmed : m_context.state.checkpoint.lsn,
         .options = m_context.pluginOptions()},
        m_context.stop());
}

Status ChangePump::streamUntil(const LogTarget &target)
{
    Result<std::unique_ptr<ReplicationStream>> stream = startStream();
    if (!stream)
        return stream.error();
    const std::unique_ptr<Reading> reading = makeReading();
    if (target.isStrict)
        reading->gatherer.setEnd(target.lsn);
    const Status consumed = consume(
        *reading,
        [&](const std::stop_token &stop) {
            return reading->producer.stream(**stream, target.lsn, stop);
        },
        [&](Lsn lsn) { (*stream)->confirm(lsn); }, [&] { return (*stream)->takeWarnings(); },
        [](bool, const std::stop_token &) { return Status(Done{}); });
    (*stream)->close();
    return consumed;
}

Result<PumpOutcome> ChangePump::follow(
    const std::function<Result<CatalogueState>(bool, const std::stop_token &)> &lookAtCatalogue)
{
    Result<std::unique_ptr<ReplicationStream>> stream = startStream();
    if (!stream)
        return stream.error();
    const std::unique_ptr<Reading> reading = makeReading();
    Clock::time_point lastLook = Clock::now();
    Clock::time_point nextFigures = Clock::now();
    const auto eachTurn = [&](bool idle, const std::stop_token &turn) -> Status {
        if (m_hasGaps)
            return makeError(ErrorKind::SchemaChanged);
        if (Clock::now() >= nextFigures) {
            nextFigures = Clock::now() + figuresInterval;
            if (const Status asked = m_context.askSlot(turn); !asked)
                return asked;
        }
        const auto interval = m_context.request.log.catalogueInterval;
        const auto since = Clock::now() - lastLook;
        // Between two batches when there is always one, but never within a transaction.
        const bool isDue = idle ? since >= interval : !m_isOpen && since >= 4 * interval;
        if (!isDue)
            return Done{};
        lastLook = Clock::now();
        const Result<CatalogueState> altered = lookAtCatalogue(!idle, turn);
        if (!altered)
            return altered.error();
        return *altered == CatalogueState::Altered ? Status(makeError(ErrorKind::SchemaChanged))
                                                   : Status(Done{});
    };
    const Status consumed = consume(
        *reading,
        [&](const std::stop_token &stop) {
            return reading->producer.stream(**stream, Lsn{}, stop);
        },
        [&](Lsn lsn) { (*stream)->confirm(lsn); }, [&] { return (*stream)->takeWarnings(); },
        eachTurn);
    (*stream)->close();
    m_context.slotConfirmed = m_context.state.checkpoint.lsn;
    return outcomeOf(consumed);
}

Status ChangePump::consume(Reading &reading,
                           const std::function<Status(const std::stop_token &)> &produce,
                           const std::function<void(Lsn)> &confirm,
                           const std::function<QList<ServerWarning>()> &warnings,
                           const std::function<Status(bool, const std::stop_token &)> &eachTurn)
{
    m_failedTable = -1;
    m_copyReason.clear();
    std::stop_source producerStop;
    const std::stop_callback relay(m_context.stop(),
                                   [&producerStop] { producerStop.request_stop(); });
    Status produced = Done{};
    // When the stream has broken, the other connection may have, too, without a word: nobody waits
    // for an answer there.
    std::stop_source turnStop;
    const std::stop_callback relayTurn(m_context.stop(), [&turnStop] { turnStop.request_stop(); });
    std::thread thread([&] {
        produced = produce(producerStop.get_token());
        reading.queue.close();
        if (!produced)
            turnStop.request_stop();
    });
    Status applied = Done{};
    while (applied && !reading.queue.isFinished() && !m_context.stop().stop_requested()) {
        std::optional<ChangeBatch> batch = reading.queue.pop(
            Clock::now() + std::chrono::milliseconds(readingPatienceMs), m_context.stop());
        if (batch) {
            // Those of its transactions came before their commits.
            collectWarnings(warnings());
            applied = applyBatch(*batch, confirm, turnStop.get_token());
        } else {
            m_context.tellRest();
        }
        if (applied && !turnStop.stop_requested())
            applied = eachTurn(!batch, turnStop.get_token());
    }
    reading.queue.abandon();
    producerStop.request_stop();
    thread.join();
    collectWarnings(warnings());
    const bool wasCut = !produced && !applied && applied.error().kind == ErrorKind::Interrupted;
    Status result = applied || wasCut ? produced : applied;
    if (m_context.stop().stop_requested())
        result = makeError(ErrorKind::Interrupted);
    if (applied && !produced) {
        m_failedTable = reading.gatherer.failedTable();
        m_copyReason = reading.gatherer.copyReason();
    }
    if (m_isOpen) {
        // A part of a transaction whose rest did not come.
        m_isOpen = false;
        const Status rolledBack = m_context.destination.rollbackChanges();
        if (!rolledBack && result)
            return rolledBack;
    }
    return result;
}

Status ChangePump::applyBatch(ChangeBatch &batch, const std::function<void(Lsn)> &confirm,
                              const std::stop_token &turn)
{
    if (!batch.tables.empty()) {
        m_isOpen = true;
        if (const Status applied = m_applier.apply(batch, turn); !applied) {
            m_failedTable = m_applier.failedTable();
            return applied;
        }
    }
    for (const ChangeBatch::Truncation &truncation : batch.truncations)
        m_context.truncatedBy.insert(m_context.tables.plan(truncation.table).schema.id.oid,
                                     truncation.xid);
    m_context.progress.changes += batch.changes;
    m_context.progress.transactions += batch.transactions;
    if (!batch.commitEnd.isValid() && !batch.position.isValid())
        return Done{};
    Checkpoint checkpoint = m_context.state.checkpoint;
    if (batch.commitEnd.isValid()) {
        checkpoint.lastCommit = batch.commitEnd;
        checkpoint.freshAsOf = fromMicroseconds(batch.committedAt);
    }
    const bool isIdle = batch.position.isValid() && batch.position >= checkpoint.lsn
        && batch.position >= batch.commitEnd;
    if (isIdle)
        checkpoint.freshAsOf = m_context.serverNow();
    checkpoint.lsn = std::max({checkpoint.lsn, batch.commitEnd, batch.position});
    const bool moved = checkpoint.lsn > m_context.state.checkpoint.lsn || batch.commitEnd.isValid();
    if (!moved
        && m_context.state.checkpoint.freshAsOf.secsTo(checkpoint.freshAsOf) < freshnessSeconds) {
        // Nothing but the time has gone on: not worth a write yet.
        m_context.progress.freshAsOf = checkpoint.freshAsOf;
        m_context.tellProgress();
        return Done{};
    }
    if (const Status committed = commit(checkpoint); !committed)
        return committed;
    confirm(checkpoint.lsn);
    return Done{};
}

/// Rows and checkpoint together.
Status ChangePump::commit(const Checkpoint &checkpoint)
{
    QList<FollowedTable> settled;
    for (const FollowedTable &table : std::as_const(m_context.state.tables)) {
        const bool isThrough = !table.filter.snapshot.isEmpty()
            && checkpoint.lsn > table.filter.fence;
        if (!isThrough && !m_context.unsaved.contains(table.source.oid))
            continue;
        settled.append(table);
        if (isThrough)
            settled.last().filter = {};
    }
    const Status committed = m_context.destination.commitChanges(checkpoint, settled);
    if (!committed)
        return committed;
    for (const QString &note : m_context.destination.takeNotes())
        m_context.observer.noted(note);
    m_isOpen = false;
    m_context.unsaved.clear();
    m_context.state.checkpoint = checkpoint;
    for (FollowedTable &table : m_context.state.tables) {
        if (checkpoint.lsn > table.filter.fence)
            table.filter = {};
    }
    m_context.progress.checkpoint = checkpoint.lsn;
    m_context.progress.freshAsOf = checkpoint.freshAsOf;
    m_context.tellProgress();
    return Done{};
}

Status ChangePump::saveTables()
{
    return m_context.unsaved.isEmpty() ? Status(Done{}) : commit(m_context.state.checkpoint);
}

} // namespace tributary
