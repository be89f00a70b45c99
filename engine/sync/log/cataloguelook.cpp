// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/cataloguelook.h"

#include "engine/source/catalogue.h"
#include "engine/source/opencommits.h"
#include "engine/sync/planner.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

bool isOfTheRun(const LogContext &context, quint32 oid)
{
    return std::ranges::any_of(context.tables.progress(), [oid](const TableProgress &progress) {
        return progress.table.oid == oid;
    });
}

/// Whether there are tables that the run could follow and has not seen yet; what it cannot follow
/// is told once.
bool hasNewTables(LogContext &context, const QList<TableSchema> &now)
{
    const SyncRequest &request = context.request;
    const QList<PlannedTable> planned = planTables(now, request.tables, request.source,
                                                   request.tableMethods);
    bool someAreNew = false;
    for (const PlannedTable &table : planned) {
        const quint32 oid = table.schema.id.oid;
        if (table.skipped || table.error || isOfTheRun(context, oid))
            continue;
        const QString reason = whyCopiedInFull(table.schema, table.chosen, context.plugin);
        someAreNew = someAreNew || reason.isEmpty();
        if (!reason.isEmpty() && !context.toldOf.contains(oid)) {
            context.toldOf.insert(oid);
            const QString note = QCoreApplication::translate(
                                     "LogRun",
                                     "The table %1 is new, and copied by the next run: %2.")
                                     .arg(table.schema.id.displayName(), reason);
            context.session.note(note);
            context.observer.noted(note);
        }
    }
    return someAreNew;
}

/// The oldest transaction that goes on.
Result<qint64> oldestTransaction(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        QStringLiteral("SELECT pg_catalog.txid_snapshot_xmin(pg_catalog.txid_current_snapshot())"),
        stop);
    if (!row)
        return row.error();
    return row->integer(0, 0);
}

/// Those of the transactions that tables were put off for that snapshots still do not see.
Result<QSet<quint32>> stillHeld(Connection &connection, const QSet<quint32> &transactions,
                                const std::stop_token &stop)
{
    const Result<QList<OpenCommit>> commits = loadOpenCommits(connection, stop);
    if (!commits)
        return commits.error();
    QSet<quint32> held;
    for (const OpenCommit &commit : *commits) {
        if (transactions.contains(commit.xid))
            held.insert(commit.xid);
    }
    return held;
}

} // namespace

Result<Lsn> insertPosition(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        connection.serverVersion() >= 100000
            ? QStringLiteral("SELECT pg_catalog.pg_current_wal_insert_lsn()")
            : QStringLiteral("SELECT pg_catalog.pg_current_xlog_insert_location()"),
        stop);
    if (!row)
        return row.error();
    return Lsn::parse(row->bytes(0, 0)).value_or(Lsn{});
}

bool mayBeTruncated(LogContext &context, const FollowedTable &known, const TableSchema &keyed,
                    Lsn position)
{
    if (keyed.kind != TableKind::Table || known.fingerprint == keyed.fingerprint)
        return false;
    NewStorage &storage = context.newStorage[keyed.id.oid];
    if (storage.changedBy != keyed.changedBy)
        storage = {.changedBy = keyed.changedBy, .seenAt = position};
    return context.state.checkpoint.lsn < storage.seenAt;
}

Result<CatalogueState> lookAtCatalogue(LogContext &context, bool isBusy,
                                       const std::stop_token &stop)
{
    // One snapshot for its several queries.
    if (const Status begun = context.control->beginReadOnly({}, stop); !begun)
        return begun.error();
    // Sizes would wait for whoever has locked a table.
    Result<QList<TableSchema>> now = loadTables(*context.control, stop, Columns::Readable,
                                                Sizes::Estimated);
    const Result<PublicationState> published = now
        ? context.notePublished(*now, stop)
        : Result<PublicationState>(PublicationState::There);
    const Result<Lsn> position = now && isBusy ? insertPosition(*context.control, stop)
                                               : Result<Lsn>(Lsn{});
    const Result<qint64> oldest = now && context.waitsFor != 0
        ? oldestTransaction(*context.control, stop)
        : Result<qint64>(0);
    const bool someWereHeld = !context.heldTransactions.isEmpty();
    const Result<QSet<quint32>> held = now && someWereHeld
        ? stillHeld(*context.control, context.heldTransactions, stop)
        : Result<QSet<quint32>>(QSet<quint32>());
    context.control->rollback();
    if (!now)
        return now.error();
    if (!published)
        return published.error();
    if (*published == PublicationState::Missing) // the server fails at, or passes over, what is
                                                 // changed without it
        return makeError(ErrorKind::PublicationMissing,
                         {{QStringLiteral("publication"), context.publication}});
    if (!position)
        return position.error();
    if (!oldest)
        return oldest.error();
    if (!held)
        return held.error();
    const bool isOver = (someWereHeld && held->isEmpty())
        || (context.waitsFor != 0 && *oldest >= context.waitsFor);
    if (isOver) { // another round finds out what is to be waited for then
        context.waitsFor = 0;
        context.heldTransactions.clear();
    }
    CatalogueState state = isOver || hasNewTables(context, *now) ? CatalogueState::Altered
                                                                 : CatalogueState::Same;
    // All of them: an altered one must not hide that another was only truncated.
    for (FollowedTable &known : context.state.tables) {
        const auto table = std::ranges::find_if(
            *now, [&](const TableSchema &schema) { return schema.id.oid == known.source.oid; });
        if (table == now->end()) {
            state = CatalogueState::Altered;
            continue;
        }
        const TableSchema keyed = withLogKey(*table);
        // New storage that a TRUNCATE made, and nothing since, holds what the log told.
        const bool truncated = keyed.kind == TableKind::Table && keyed.changedBy != 0
            && context.truncatedBy.value(keyed.id.oid) == keyed.changedBy;
        if (truncated && known.fingerprint != keyed.fingerprint) {
            known.fingerprint = keyed.fingerprint;
            context.unsaved.insert(keyed.id.oid);
        }
        if (isBusy && mayBeTruncated(context, known, keyed, *position))
            continue;
        if (!compareWithSource(known, keyed, context.plugin).isNone()) {
            state = CatalogueState::Altered;
        } else if (known.definition != followedDefinition(keyed)) {
            known.definition = followedDefinition(keyed); // labels that were added
            context.unsaved.insert(keyed.id.oid);
        }
    }
    return state;
}

} // namespace tributary
