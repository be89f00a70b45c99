// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a round gets its slot, and a snapshot that fits it.

#include "engine/core/sqlquote.h"
#include "engine/postgres/replicationslot.h"
#include "engine/source/slotblockers.h"
#include "engine/sync/log/loground.h"
#include "engine/sync/log/logsetup.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// How long transactions that write are waited for, which a new slot has to.
constexpr std::chrono::milliseconds slotPatience = std::chrono::seconds(60);

/// The same for a table that is added: the others wait for their changes meanwhile.
constexpr std::chrono::milliseconds tablePatience = std::chrono::seconds(10);

} // namespace

/// Whether a table is to be copied that this slot has not been read for.
bool LogRound::addsTables() const
{
    if (m_context.isFirst || m_context.plugin != LogPlugin::Pgoutput)
        return false;
    return std::ranges::any_of(m_context.tables.progress(), [&](const TableProgress &table) {
        return table.followed && table.state == TableState::Waiting
            && !m_knownBefore.contains(table.table.oid);
    });
}

/// Whether transactions that go on may have changed a table in a way that this slot does not tell.
/// What was published all the time is exact without a wait for those from before.
bool LogRound::hasToWait(quint32 table) const
{
    if (m_areCommitsHeld && m_heldBack.contains(table))
        return true;
    return m_isTooEarly
        && (!m_knownBefore.contains(table) || m_newlyPublished.contains(table)
            || m_context.isElsewhere);
}

QString LogRound::heldBackNote() const
{
    if (m_context.request.log.follow)
        return QCoreApplication::translate(
            "LogRound",
            "copied when commits on the server that wait for a synchronous standby, or may do so, "
            "are over: a copy made now would lack them");
    return QCoreApplication::translate(
        "LogRound",
        "copied by the next run: commits on the server wait for a synchronous "
        "standby, or may do so, and a copy made now would lack them");
}

/// Its record goes with this run, so that the next one finds it new.
void LogRound::putOff(PlannedTable &table) const
{
    table.skipped = !mayCopyUnfollowed();
    if (m_areCommitsHeld && m_heldBack.contains(table.schema.id.oid)) {
        table.notes.append(
            table.skipped ? heldBackNote()
                : m_context.request.log.follow
                ? QCoreApplication::translate(
                    "LogRound",
                    "copied in full for now, and followed when commits on the server that wait for "
                    "a synchronous standby, or may do so, are over")
                : QCoreApplication::translate(
                    "LogRound",
                    "copied in full in this run, and followed from the next one on: "
                    "commits on the server wait for a synchronous standby, or may do so"));
        return;
    }
    table.notes.append(
        table.skipped ? QCoreApplication::translate(
            "LogRound",
            "added by the next run: transactions that began before it was published "
            "go on")
                      : QCoreApplication::translate(
                          "LogRound",
                          "copied in full in this run, and followed from the next one on: "
                          "transactions that began before it was published go on"));
}

/// For what neither the slot nor a snapshot taken now would have. Errors: SlotBlocked, CommitsHeld
/// when not even some tables can do without.
Status LogRound::waitForOthers(bool startsSlot)
{
    // Tables that are followed already need not wait for those that are copied.
    const bool maySkip = !startsSlot && (!m_context.isFirst || mayCopyUnfollowed());
    const auto isBlocked = [&](const Status &waited) {
        return !waited && maySkip
            && (waited.error().kind == ErrorKind::SlotBlocked
                || waited.error().kind == ErrorKind::CommitsHeld);
    };
    if (m_mustWait || addsTables()) {
        const Status waited = waitForOlderTransactions();
        m_isTooEarly = isBlocked(waited);
        if (!waited && !m_isTooEarly)
            return waited;
    }
    m_heldBack = tablesToCopy();
    if (m_heldBack.isEmpty())
        return Done{};
    const Status waited = waitForHeldCommits(
        std::min(m_context.isFirst ? slotPatience : tablePatience, m_context.request.lockPatience));
    m_areCommitsHeld = isBlocked(waited);
    return m_areCommitsHeld ? Status(Done{}) : waited;
}

/// Changes that were made before a table was published, in transactions that go on, come through
/// no slot: a copy made when these are over has them.
Status LogRound::waitForOlderTransactions()
{
    const QString now = QStringLiteral("SELECT pg_catalog.txid_snapshot_xmax(s), "
                                       "pg_catalog.txid_snapshot_xmin(s) FROM "
                                       "pg_catalog.txid_current_snapshot() s");
    m_context.waitsFor = 0;
    const Clock::time_point deadline = Clock::now()
        + (m_context.isFirst ? slotPatience
                             : std::min(tablePatience, m_context.request.lockPatience));
    // Of a table that is added meanwhile its own note tells, when it has to be put off.
    const Clock::time_point slowAt = m_context.isFirst ? Clock::now() + silentWait
                                                       : Clock::time_point::max();
    qint64 wanted = 0;
    for (;;) {
        const Result<QueryResult> row = m_context.control->query(now, m_context.stop());
        if (!row)
            return row.error();
        if (wanted == 0)
            wanted = row->integer(0, 0);
        if (row->integer(0, 1) >= wanted)
            return Done{};
        if (Clock::now() > deadline) {
            m_context.waitsFor = wanted;
            return makeError(ErrorKind::SlotBlocked, {},
                             slotBlockersText(*m_context.control, m_context.stop()));
        }
        if (Clock::now() > slowAt && !m_toldOfWait)
            tellOfWait(slotBlockersText(*m_context.control, m_context.stop()));
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

/// Once a round: nothing else happens meanwhile.
void LogRound::tellOfWait(const QString &who)
{
    if (!std::exchange(m_toldOfWait, true))
        m_context.observer.noted(slotWaitText(who));
}

/// With those that are in its way.
Error LogRound::whyNoSlot(Error error) const
{
    if (error.kind == ErrorKind::SlotBlocked && !m_context.stop().stop_requested()) {
        const QString who = slotBlockersText(*m_context.control, m_context.stop());
        error.detail = who.isEmpty() ? error.detail : who;
    }
    return error;
}

/// Exact by itself: the snapshot holds the commits before the slot's first change, and no others.
/// Without a WAL sender to be had, the slot is made through SQL, which exports no snapshot.
Status LogRound::makeSlot()
{
    Result<Connection> replication = openReplication(m_context);
    if (!replication && isWithoutSender(replication.error()))
        return makeSlotThroughSql();
    if (!replication)
        return replication.error();
    const Result<CreatedSlot> slot = createReplicationSlot(
        *replication, m_context.slot, logPluginName(m_context.plugin), Clock::now() + slotPatience,
        m_context.stop(),
        WhenSlow{.after = silentWait, .call = [this] {
                     tellOfWait(slotBlockersText(*m_context.control, m_context.stop()));
                 }});
    if (!slot)
        return whyNoSlot(slot.error());
    m_context.slotExists = true;
    m_context.slotConfirmed = slot->consistentPoint;
    const Status begun = m_context.control->beginReadOnly(slot->snapshot, m_context.stop());
    if (!begun)
        return begun;
    return exportSnapshot(); // the slot's own goes with its connection
}

Status LogRound::makeSlotThroughSql()
{
    const Result<QueryResult> slot = m_context.control->queryUntil(
        QStringLiteral("SELECT lsn FROM pg_catalog.pg_create_logical_replication_slot(%1, %2)")
            .arg(quotePostgresLiteral(m_context.slot),
                 quotePostgresLiteral(logPluginName(m_context.plugin))),
        Clock::now() + slotPatience, m_context.stop(),
        // The connection that could ask for whom is the one that waits.
        WhenSlow{.after = silentWait, .call = [this] { tellOfWait({}); }});
    if (!slot)
        return whyNoSlot(slot.error().kind == ErrorKind::ServerCancelled
                             ? makeError(ErrorKind::SlotBlocked, {}, slot.error().detail)
                             : slot.error());
    m_context.slotExists = true;
    m_context.slotConfirmed = Lsn::parse(slot->bytes(0, 0)).value_or(Lsn{});
    // A commit that is in the log before the slot's first change, and that snapshots do not see
    // yet, would be in neither.
    m_mustWait = true;
    return Done{};
}

/// A slot that was there before tells nothing of what a snapshot holds: the snapshot itself does.
Status LogRound::beginSnapshot()
{
    if (const Status begun = m_context.control->beginReadOnly({}, m_context.stop()); !begun)
        return begun;
    const bool hasXid8 = m_context.control->serverVersion() >= 130000;
    const Result<QueryResult> snapshot = m_context.control->query(
        hasXid8 ? QStringLiteral("SELECT pg_catalog.pg_current_snapshot()")
                : QStringLiteral("SELECT pg_catalog.txid_current_snapshot()"),
        m_context.stop());
    if (!snapshot)
        return snapshot.error();
    m_filter.snapshot = snapshot->bytes(0, 0).toByteArray();
    // In a later statement: what the snapshot sees was inserted into the log by now, though it need
    // not be written out.
    const Result<QueryResult> fence = m_context.control->query(
        m_context.control->serverVersion() >= 100000
            ? QStringLiteral("SELECT pg_catalog.pg_current_wal_insert_lsn()")
            : QStringLiteral("SELECT pg_catalog.pg_current_xlog_insert_location()"),
        m_context.stop());
    if (!fence)
        return fence.error();
    m_filter.fence = Lsn::parse(fence->bytes(0, 0)).value_or(Lsn{});
    return exportSnapshot();
}

Status LogRound::exportSnapshot()
{
    const Result<QueryResult> exported = m_context.control->query(
        QStringLiteral("SELECT pg_catalog.pg_export_snapshot(), (extract(epoch FROM "
                       "pg_catalog.now()) * 1000)::bigint"),
        m_context.stop());
    if (!exported)
        return exported.error();
    m_access = {.snapshot = exported->text(0, 0),
                .checkUtf8 = m_context.session.checkUtf8(),
                .lockPatience = m_context.request.lockPatience};
    m_snapshotAt = QDateTime::fromMSecsSinceEpoch(exported->integer(0, 1), Qt::UTC);
    return Done{};
}

} // namespace tributary
