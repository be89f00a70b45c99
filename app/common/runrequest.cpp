// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/runrequest.h"

#include "engine/core/tableid.h"
#include "engine/sync/runstage.h"

#include <QCoreApplication>

namespace tributary {

namespace {

/// Unchanged tables would fill the history of a source that runs every few minutes.
bool hasNews(const TableProgress &table)
{
    return !table.followed || table.error || table.rows > 0 || table.inserts > 0
        || table.updates > 0 || table.deletes > 0 || table.truncates > 0;
}

} // namespace

SyncRequest requestOf(const SavedSource &source)
{
    SyncRequest request;
    request.sourceName = source.name;
    request.source = source.connection;
    request.destination = source.destination;
    request.tables = source.tables;
    request.tableMethods = source.tableMethods;
    if (source.followsLog()) {
        request.method = SyncMethod::Log;
        request.log.plugin = source.plugin;
        request.log.slot = source.slot;
        request.log.publication = source.publication;
        request.log.keepDeleted = source.keepDeleted;
    }
    return request;
}

SourceCheckRequest checkRequestOf(const SavedSource &source)
{
    return {.connection = source.connection,
            .password = {},
            .passFile = {},
            .tables = source.tables,
            .tableMethods = source.tableMethods,
            .log = source.followsLog(),
            .plugin = source.plugin,
            .slot = source.slot,
            .publication = source.publication};
}

ScriptRequest scriptRequestOf(const SavedSource &source)
{
    ScriptRequest request;
    request.role = source.made.value(QStringLiteral("role"), source.connection.user);
    request.log = source.followsLog();
    request.plugin = source.plugin;
    request.slot = source.made.value(QStringLiteral("slot"), source.slot);
    request.publication = source.made.value(QStringLiteral("publication"), source.publication);
    request.futureTables = source.futureTables;
    request.sourceName = source.name;
    request.server = source.connection.host + u':' + source.connection.port;
    for (const QString &table : source.tables) {
        const TableId id = tableNamed(table);
        request.tables.append(
            {.schema = id.schema, .name = id.name, .columns = source.columns.value(table)});
    }
    return request;
}

RunRecord recordOf(const SyncRequest &request, const SyncReport &report)
{
    RunRecord record;
    record.sourceName = request.sourceName;
    record.startedAt = report.startedAt;
    record.finishedAt = report.finishedAt;
    record.outcome = runOutcome(report, request.log.follow);
    record.method = request.method == SyncMethod::Log ? QStringLiteral("log")
                                                      : QStringLiteral("full");
    if (report.error && record.outcome != RunOutcome::Ok) {
        record.errorId = report.error->id();
        record.message = errorToTell(report).message;
    }
    record.rows = report.rows;
    record.bytes = report.bytes;
    record.tables = report.tables.size();
    for (const TableProgress &table : report.tables) {
        record.inserts += table.inserts;
        record.updates += table.updates;
        record.deletes += table.deletes;
        record.truncates += table.truncates;
        record.failedTables += table.state == TableState::Failed ? 1 : 0;
    }
    if (report.log && report.log->checkpoint.isValid()) {
        record.checkpoint = report.log->checkpoint.toString();
        record.freshAsOf = report.log->freshAsOf;
    }
    return record;
}

bool wasLetIn(const RunRecord &run)
{
    // The end of one that was killed is not on record, but what it did at last is.
    return run.outcome == RunOutcome::Ok || run.outcome == RunOutcome::Partial || run.tables > 0
        || run.stage == RunStage::Following;
}

QList<RunTableRecord> tableRecordsOf(const SyncReport &report)
{
    QList<RunTableRecord> records;
    for (const TableProgress &table : report.tables) {
        if (!hasNews(table))
            continue;
        RunTableRecord record;
        record.table = table.table.displayName();
        record.destinationName = table.destinationName;
        record.method = table.followed ? QStringLiteral("log") : QStringLiteral("full");
        record.state = tableStateWord(table.state);
        record.rows = table.rows;
        record.bytes = table.bytes;
        record.inserts = table.inserts;
        record.updates = table.updates;
        record.deletes = table.deletes;
        record.truncates = table.truncates;
        if (table.error) {
            record.errorId = table.error->id();
            record.message = table.error->message;
        }
        record.notes = table.notes;
        records.append(record);
    }
    return records;
}

TablesSeen tablesSeenOf(const SyncRequest &request, const SyncReport &report)
{
    TablesSeen seen;
    for (const TableProgress &table : report.tables)
        seen.columns.insert(table.table.displayName(), table.columns);
    // Of chosen tables the others say nothing, and one that is not there is a failure anyway. A run
    // that did not come to its plan has seen nothing.
    seen.isAll = request.tables.isEmpty() && !request.isPart && !report.tables.isEmpty();
    return seen;
}

Error errorToTell(const SyncReport &report)
{
    Error error = *report.error;
    if (isStoppedFollowing(report))
        error.message =
            QCoreApplication::translate(
                "RunRecord",
                "Following changes was stopped. Everything up to %1 is in the destination, and "
                "the next run goes on from there.")
                .arg(report.log->checkpoint.toString());
    return error;
}

} // namespace tributary
