// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/loground.h"

#include "engine/core/sqlquote.h"
#include "engine/postgres/replicationslot.h"
#include "engine/source/catalogue.h"
#include "engine/source/publication.h"
#include "engine/sync/log/logsetup.h"
#include "engine/sync/log/tablealterations.h"
#include "engine/sync/snapshotcopier.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// How long transactions that write are waited for, which a new slot has to.
constexpr auto slotPatience = std::chrono::seconds(60);

QString translated(const char *text)
{
    return QCoreApplication::translate("LogRound", text);
}

} // namespace

Status LogRound::run()
{
    Connection &control = *m_context.control;
    const bool startsSlot = m_context.isFirst && !m_context.slotExists;
    m_context.observer.phaseChanged(RunPhase::ReadingCatalogue);
    if (const Status begun = control.beginReadOnly({}, m_context.stop()); !begun)
        return begun;
    Result<QList<PlannedTable>> tables = planned();
    control.rollback();
    if (!tables)
        return tables.error();
    for (const FollowedTable &table : std::as_const(m_context.state.tables))
        m_knownBefore.insert(table.source.oid, table);

    m_context.observer.phaseChanged(RunPhase::PreparingLog);
    if (m_context.plugin == LogPlugin::Pgoutput) {
        if (const Status ready = preparePublicationOf(*tables); !ready)
            return ready;
    }
    if (const Status done = planDestination(*tables); !done)
        return done;
    if (startsSlot) {
        if (const Status made = makeSlot(); !made)
            return made;
    }
    if (m_access.snapshot.isEmpty()
        && (startsSlot || m_context.tables.hasAny(TableState::Waiting))) {
        if (m_mustWait) {
            if (const Status waited = waitForOlderTransactions(); !waited)
                return waited;
        }
        if (const Status begun = beginSnapshot(); !begun)
            return begun;
    }
    if (!m_access.snapshot.isEmpty()) {
        if (const Status planned = planUnderSnapshot(); !planned)
            return planned;
    }
    m_context.observer.planned(m_context.tables.progress());
    if (const Status renamed = renameTables(); !renamed)
        return renamed;
    if (const Status copied = copy(); !copied)
        return copied;
    control.rollback();
    if (const Status ready = m_context.destination.beginChanges(); !ready)
        return ready;
    return alter();
}

/// Once more, as the snapshot sees the tables: what their copies are compared with.
Status LogRound::planUnderSnapshot()
{
    const QSet<quint32> prepared = m_followed;
    Result<QList<PlannedTable>> tables = planned();
    if (!tables)
        return tables.error();
    for (PlannedTable &table : *tables) {
        // Appeared since the publication was looked at: the next run will follow it.
        if (table.followed && !prepared.contains(table.schema.id.oid))
            table.skipped = true;
    }
    return planDestination(*tables);
}

/// Every table with its method, in the control connection's transaction.
Result<QList<PlannedTable>> LogRound::planned()
{
    const Result<QList<TableSchema>> catalogue = loadTables(*m_context.control, m_context.stop());
    if (!catalogue)
        return catalogue.error();
    QList<PlannedTable> tables = planTables(*catalogue, m_context.request.tables,
                                            m_context.request.source);
    m_followed.clear();
    for (PlannedTable &table : tables) {
        if (const auto stopped = m_context.stopped.constFind(table.schema.id.oid);
            stopped != m_context.stopped.cend())
            table.error = *stopped;
        if (table.skipped || table.error)
            continue;
        const QString reason = whyNotFollowed(table.schema, m_context.plugin);
        table.followed = reason.isEmpty();
        if (table.followed) {
            table.schema = withLogKey(table.schema);
            m_followed.insert(table.schema.id.oid);
        } else {
            table.notes.append(translated("copied in full in each run: it %1").arg(reason));
        }
    }
    if (std::ranges::all_of(tables, &PlannedTable::skipped))
        return makeError(ErrorKind::NothingToSync,
                         {{QStringLiteral("database"), m_context.session.facts().database},
                          {QStringLiteral("user"), m_context.session.facts().user}});
    return tables;
}

Status LogRound::preparePublicationOf(const QList<PlannedTable> &tables)
{
    QList<TableSchema> schemas;
    for (const PlannedTable &table : tables) {
        if (table.followed)
            schemas.append(table.schema);
    }
    const Result<std::optional<PublicationFacts>> found = loadPublication(
        *m_context.control, m_context.publication, m_context.stop());
    if (!found)
        return found.error();
    // A slot that met a change without its publication fails at that place for ever.
    if (!*found && m_context.slotExists)
        return makeError(ErrorKind::PublicationMissing,
                         {{QStringLiteral("publication"), m_context.publication}});
    m_mustWait = *found && !unpublishedTables(**found, schemas).isEmpty();
    return preparePublication(*m_context.control, m_context.publication, schemas, m_context.stop());
}

/// A table that the destination does not know has everything to copy.
TableDifference LogRound::differenceOf(const TableSchema &keyed) const
{
    const auto known = m_knownBefore.constFind(keyed.id.oid);
    TableDifference difference;
    if (known == m_knownBefore.cend()) {
        difference.copyAgain = true;
        return difference;
    }
    difference = compareWithSource(*known, keyed, m_context.plugin);
    if (!difference.copyAgain && m_context.copyAgain.contains(keyed.id.oid)) {
        difference.copyAgain = true;
        difference.reason = m_context.copyAgain.value(keyed.id.oid);
    }
    return difference;
}

/// Changes that were made before a table was published, in transactions that go on, come through
/// no slot: a copy made when these are over has them.
Status LogRound::waitForOlderTransactions()
{
    const QString now = QStringLiteral("SELECT pg_catalog.txid_snapshot_xmax(s), "
                                       "pg_catalog.txid_snapshot_xmin(s) FROM "
                                       "pg_catalog.txid_current_snapshot() s");
    const Clock::time_point deadline = Clock::now() + slotPatience;
    qint64 wanted = 0;
    for (;;) {
        const Result<QueryResult> row = m_context.control->query(now, m_context.stop());
        if (!row)
            return row.error();
        if (wanted == 0)
            wanted = row->integer(0, 0);
        if (row->integer(0, 1) >= wanted)
            return Done{};
        if (Clock::now() > deadline)
            return makeError(ErrorKind::SlotBlocked);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
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
        m_context.stop());
    if (!slot)
        return slot.error();
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
        Clock::now() + slotPatience, m_context.stop());
    if (!slot)
        return slot.error().kind == ErrorKind::ServerCancelled
            ? makeError(ErrorKind::SlotBlocked, {}, slot.error().detail)
            : slot.error();
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
    m_access = {.snapshot = exported->text(0, 0), .checkUtf8 = m_context.session.checkUtf8()};
    m_snapshotAt = QDateTime::fromMSecsSinceEpoch(exported->integer(0, 1), Qt::UTC);
    return Done{};
}

Status LogRound::planDestination(const QList<PlannedTable> &tables)
{
    QList<TableSchema> schemas;
    QSet<quint32> followed;
    for (const PlannedTable &table : tables) {
        schemas.append(table.schema);
        if (table.followed)
            followed.insert(table.schema.id.oid);
    }
    Result<QList<TablePlan>> plans = m_context.destination.plan(schemas, followed);
    if (!plans)
        return plans.error();
    m_context.tables.set(tables, std::move(*plans));
    m_differences.assign(static_cast<size_t>(tables.size()), TableDifference());
    for (qsizetype i = 0; i < tables.size(); ++i)
        decide(i);
    return Done{};
}

/// Before anything is copied: a new table may have the name that another one had.
Status LogRound::renameTables()
{
    QList<FollowedTable> renamed;
    for (qsizetype i = 0; i < m_context.tables.size(); ++i) {
        const TablePlan &plan = m_context.tables.plan(i);
        if (!m_differences[static_cast<size_t>(i)].tableRenamed)
            continue;
        if (renamed.isEmpty()) {
            if (const Status ready = m_context.destination.beginChanges(); !ready)
                return ready;
        }
        FollowedTable table = m_knownBefore.value(plan.schema.id.oid);
        TableAlteration alteration;
        alteration.renamedFrom = table.name;
        if (const Status done = m_context.destination.applyAlteration(plan, alteration); !done)
            return done;
        table.source = plan.schema.id;
        table.name = plan.name;
        m_knownBefore.insert(table.source.oid, table);
        renamed.append(table);
    }
    return renamed.isEmpty()
        ? Status(Done{})
        : m_context.destination.commitChanges(m_context.state.checkpoint, renamed);
}

void LogRound::decide(qsizetype index)
{
    TableProgress &progress = m_context.tables.progress(index);
    if (progress.state != TableState::Waiting)
        return;
    if (!progress.followed) {
        if (!m_copyFull)
            progress.state = TableState::Done;
        return;
    }
    const TablePlan &plan = m_context.tables.plan(index);
    TableDifference &difference = m_differences[static_cast<size_t>(index)];
    difference = differenceOf(plan.schema);
    const auto known = m_knownBefore.constFind(plan.schema.id.oid);
    if (!difference.copyAgain && namesClash(difference, plan, *known)) {
        difference.copyAgain = true;
        difference.reason = translated("its columns were renamed");
    }
    if (!difference.copyAgain)
        progress.state = TableState::Following;
    else if (known != m_knownBefore.cend())
        progress.notes.append(translated("copied anew: %1").arg(difference.reason));
}

Status LogRound::copy()
{
    RunTables &tables = m_context.tables;
    if (tables.hasAny(TableState::Waiting)) {
        m_context.observer.phaseChanged(RunPhase::Copying);
        SnapshotCopier copier(m_context.session, *m_context.control, m_access,
                              m_context.destination, tables);
        if (const Status copied = copier.copyWaiting(m_context.stop()); !copied)
            return copied;
    }
    QList<FollowedTable> followed;
    bool lost = false;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const TableProgress &progress = tables.progress(i);
        const TablePlan &plan = tables.plan(i);
        const auto known = m_knownBefore.constFind(plan.schema.id.oid);
        if (progress.followed && progress.state == TableState::Copied)
            followed.append(
                followedTable(plan.schema, plan.name, plan.columnNames, m_filter, nullptr));
        else if (progress.followed && progress.state == TableState::Following)
            followed.append(*known);
        else // what could not be copied is not followed either, until it could
            lost = lost || known != m_knownBefore.cend();
    }
    noteGone();
    lost = lost || followed.size() < m_context.state.tables.size();
    m_context.state.tables = followed;
    if (m_context.isFirst)
        beginState();
    if (!m_context.isFirst && !lost && !tables.hasAny(TableState::Copied))
        return Done{};
    if (m_context.stop().stop_requested())
        return makeError(ErrorKind::Interrupted);
    m_context.observer.phaseChanged(RunPhase::Publishing);
    if (const Status published = m_context.destination.publish(&m_context.state); !published)
        return published;
    m_context.isFirst = false;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (tables.progress(i).state == TableState::Copied) {
            const TableProgress &progress = tables.progress(i);
            m_context.copyAgain.remove(progress.table.oid);
            tables.setState(i, progress.followed ? TableState::Following : TableState::Done);
        }
    }
    return Done{};
}

/// The log that is followed from here on.
void LogRound::beginState()
{
    LogState &state = m_context.state;
    const LogIdentity before = state.identity;
    state.identity = {.systemIdentifier = m_context.session.facts().systemIdentifier,
                      .timeline = before.timeline,
                      .databaseOid = m_context.session.facts().databaseOid,
                      .slot = m_context.slot,
                      .plugin = logPluginName(m_context.plugin),
                      .publication = m_context.plugin == LogPlugin::Pgoutput ? m_context.publication
                                                                             : QString()};
    state.checkpoint = {.lsn = m_context.slotConfirmed,
                        .lastCommit = {},
                        .freshAsOf = m_snapshotAt.isValid() ? m_snapshotAt : m_context.serverNow()};
    state.keepsDeleted = m_context.request.log.keepDeleted;
}

/// Tables that were followed and are no longer in the source.
void LogRound::noteGone()
{
    for (const FollowedTable &table : std::as_const(m_knownBefore)) {
        const bool present = std::ranges::any_of(
            m_context.tables.progress(),
            [&](const TableProgress &progress) { return progress.table.oid == table.source.oid; });
        if (!present)
            m_context.session.note(
                translated("%1 is no longer synced; its last copy stays in the destination.")
                    .arg(table.source.displayName()));
    }
}

/// What can be repaired in place.
Status LogRound::alter()
{
    QList<FollowedTable> altered;
    for (qsizetype i = 0; i < m_context.tables.size(); ++i) {
        const TableDifference &difference = m_differences[static_cast<size_t>(i)];
        FollowedTable *known = m_context.followed(i);
        if (known == nullptr || difference.copyAgain || difference.isNone())
            continue;
        const TablePlan &plan = m_context.tables.plan(i);
        Result<TableAlteration> alteration = tableAlteration(difference, plan, *known,
                                                             m_context.session.checkUtf8());
        if (!alteration)
            return alteration.error();
        const Status done = m_context.destination.applyAlteration(plan, *alteration);
        if (!done)
            return done;
        for (const qsizetype column : difference.dropped) {
            m_context.tables.progress(i).notes.append(
                translated("column %1 is gone from the source; it is kept, and no longer written")
                    .arg(known->columns[column].name));
        }
        *known = followedTable(plan.schema, plan.name, plan.columnNames, known->filter, known);
        altered.append(*known);
    }
    return altered.isEmpty()
        ? Status(Done{})
        : m_context.destination.commitChanges(m_context.state.checkpoint, altered);
}

} // namespace tributary
