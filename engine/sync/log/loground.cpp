// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/loground.h"

#include "engine/sync/log/cataloguelook.h"
#include "engine/sync/log/logsetup.h"
#include "engine/sync/log/tablealterations.h"
#include "engine/sync/snapshotcopier.h"
#include "engine/sync/spacecheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

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
    if (m_context.plugin == LogPlugin::Pgoutput && !m_context.request.log.changesOnly) {
        if (const Status ready = preparePublicationOf(*tables); !ready)
            return ready;
    }
    if (const Status done = planDestination(*tables); !done)
        return done;
    if (startsSlot) {
        // A slot that nobody reads would hold the server's log for nothing.
        if (const Status useful = someCanBeCopied(); !useful)
            return useful;
        if (const Status made = makeSlot(); !made)
            return made;
    }
    if (m_access.snapshot.isEmpty()
        && (startsSlot || m_context.tables.hasAny(TableState::Waiting))) {
        if (const Status waited = waitForOthers(startsSlot); !waited)
            return waited;
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
        // Appeared, or was published anew, since the publication was looked at: the next run will
        // follow it, and wait for what began before.
        const quint32 oid = table.schema.id.oid;
        const auto known = m_knownBefore.constFind(oid);
        const bool isPublishedLater = known != m_knownBefore.cend()
            && !m_newlyPublished.contains(oid) && wasPublishedAnew(*known, table.schema);
        if (table.followed && (!prepared.contains(oid) || isPublishedLater))
            table.skipped = true;
    }
    return planDestination(*tables);
}

/// Every table with its method, in the control connection's transaction.
Result<QList<PlannedTable>> LogRound::planned()
{
    const SyncRequest &request = m_context.request;
    Result<PatientCatalogue> catalogue = loadTablesPatiently(
        *m_context.control, m_sizes, std::min(sizePatience, request.lockPatience),
        m_context.stop());
    if (!catalogue)
        return catalogue.error();
    m_sizes = catalogue->sizes; // who was waited for once is not waited for again
    if (!catalogue->note.isEmpty())
        m_context.session.note(catalogue->note);
    const Result<PublicationState> published = m_context.notePublished(catalogue->tables,
                                                                       m_context.stop());
    if (!published)
        return published.error();
    // Who only compares makes none, and the server fails at, or passes over, what is changed
    // without.
    if (*published == PublicationState::Missing && request.log.changesOnly && m_context.slotExists)
        return makeError(ErrorKind::PublicationMissing,
                         {{QStringLiteral("publication"), m_context.publication}});
    QList<PlannedTable> tables = planTables(catalogue->tables, request.tables, request.source,
                                            request.tableMethods);
    for (const QString &note : unusedMethods(catalogue->tables, request.tableMethods))
        m_context.session.note(note);
    m_followed.clear();
    for (PlannedTable &table : tables) {
        if (const auto stopped = m_context.stopped.constFind(table.schema.id.oid);
            stopped != m_context.stopped.cend())
            table.error = *stopped;
        if (table.skipped || table.error)
            continue;
        const QString reason = whyCopiedInFull(table.schema, table.chosen, m_context.plugin);
        if (!reason.isEmpty()) {
            table.notes.append(reason);
            if (const QString note = m_publicationNotes.value(table.schema.id.oid); !note.isEmpty())
                table.notes.append(note);
            continue;
        }
        if (hasToWait(table.schema.id.oid)) {
            putOff(table);
            continue;
        }
        table.followed = true;
        table.schema = withLogKey(table.schema);
        m_followed.insert(table.schema.id.oid);
    }
    const ServerFacts &facts = m_context.session.facts();
    const Status some = somethingPlanned(tables, facts.database, facts.user);
    if (!some && !m_isTooEarly && !m_areCommitsHeld)
        return some.error();
    return tables;
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
    FollowedTable compared = *known;
    if (m_awaited.contains(keyed.id.oid))
        compared.fingerprint = keyed.fingerprint;
    difference = compareWithSource(compared, keyed, m_context.plugin);
    if (const auto reason = m_context.copyAgain.constFind(keyed.id.oid);
        reason != m_context.copyAgain.cend()) {
        difference.copyAgain = true;
        difference.reason = *reason;
    }
    return difference;
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
    if (const Status asked = awaitTruncations(tables); !asked)
        return asked;
    m_context.tables.set(tables, std::move(*plans));
    m_differences.assign(static_cast<size_t>(tables.size()), TableDifference());
    for (qsizetype i = 0; i < tables.size(); ++i)
        decide(i);
    return Done{};
}

/// A TRUNCATE since the last run gives a table new storage, as a rewrite does, but the log has it,
/// with the time at which its rows went. Whether there is one is seen when the log has been read to
/// where it is now.
Status LogRound::awaitTruncations(const QList<PlannedTable> &tables)
{
    m_awaited.clear();
    const LogOptions &options = m_context.request.log;
    if (options.changesOnly || options.until.isValid()) // the log may not be read so far
        return Done{};
    Lsn position;
    for (const PlannedTable &table : tables) {
        const auto known = m_knownBefore.constFind(table.schema.id.oid);
        if (!table.followed || known == m_knownBefore.cend()
            || known->fingerprint == table.schema.fingerprint || known->fingerprint.isEmpty())
            continue;
        FollowedTable stored = *known;
        stored.fingerprint = table.schema.fingerprint;
        if (!compareWithSource(stored, table.schema, m_context.plugin).isNone())
            continue;
        if (!position.isValid()) {
            const Result<Lsn> now = insertPosition(*m_context.control, m_context.stop());
            if (!now)
                return now.error();
            position = *now;
        }
        if (mayBeTruncated(m_context, *known, table.schema, position))
            m_awaited.insert(table.schema.id.oid);
    }
    return Done{};
}

/// The first table's error when all that were asked for have one.
Status LogRound::someCanBeCopied() const
{
    if (m_context.tables.hasAny(TableState::Waiting))
        return Done{};
    for (const TableProgress &progress : m_context.tables.progress()) {
        if (progress.error)
            return *progress.error;
    }
    return Done{};
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
        difference.reason = QCoreApplication::translate("LogRound", "its columns were renamed");
    }
    if (difference.copyAgain && m_context.request.log.changesOnly) {
        // Its record is marked, so that the next run copies it: see unfollowedTables().
        progress.state = TableState::Skipped;
        progress.notes.append(
            QCoreApplication::translate("LogRound", "not compared before it is synced again"));
        return;
    }
    if (difference.copyAgain && m_areCommitsHeld) {
        // Altered since it was decided what is held back: as if it had been among that.
        progress.state = TableState::Skipped;
        progress.notes.append(heldBackNote());
        return;
    }
    if (!difference.copyAgain)
        progress.state = TableState::Following;
    else if (known != m_knownBefore.cend())
        progress.notes.append(
            QCoreApplication::translate("LogRound", "copied anew: %1").arg(difference.reason));
}

Status LogRound::copy()
{
    RunTables &tables = m_context.tables;
    if (tables.hasAny(TableState::Waiting)) {
        m_context.observer.phaseChanged(RunPhase::Copying);
        tellOfDestination(m_context.destination, tables, m_context.observer);
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
    if (m_context.request.log.changesOnly) {
        m_context.state.tables = followed;
        return Done{};
    }
    m_context.state.tables = followed;
    if (m_context.isFirst)
        beginState();
    const bool hasNews = m_context.isFirst || m_context.isElsewhere || lost
        || tables.hasAny(TableState::Copied);
    if (!hasNews)
        return Done{};
    if (m_context.stop().stop_requested())
        return makeError(ErrorKind::Interrupted);
    m_context.observer.phaseChanged(RunPhase::Publishing);
    if (const Status published = m_context.destination.publish(&m_context.state); !published)
        return published;
    m_context.isFirst = false;
    m_context.isElsewhere = false;
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
    state.begun = m_context.slotConfirmed;
    state.keepsDeleted = m_context.request.log.keepDeleted;
}

/// Tables that were followed and are no longer among those that are chosen. Where all are, what is
/// gone is gone from the source: see noteLeftTables().
void LogRound::noteGone()
{
    if (m_context.request.tables.isEmpty() && !m_context.request.isPart)
        return;
    for (const FollowedTable &table : std::as_const(m_knownBefore)) {
        const bool present = std::ranges::any_of(
            m_context.tables.progress(),
            [&](const TableProgress &progress) { return progress.table.oid == table.source.oid; });
        if (!present)
            m_context.session.note(
                QCoreApplication::translate(
                    "LogRound", "%1 is no longer synced; its last copy stays in the destination.")
                    .arg(table.source.displayName()));
    }
}

} // namespace tributary
