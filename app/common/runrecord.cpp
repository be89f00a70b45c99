// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/runrecord.h"

#include <QCoreApplication>

namespace tributary {

namespace {

QString outcomeWord(SyncReport::Outcome outcome)
{
    switch (outcome) {
    case SyncReport::Outcome::Ok:
        return QStringLiteral("ok");
    case SyncReport::Outcome::Partial:
        return QStringLiteral("partial");
    case SyncReport::Outcome::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

bool hasFailedTable(const SyncReport &report)
{
    for (const TableProgress &table : report.tables) {
        if (table.state == TableState::Failed)
            return true;
    }
    return false;
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

RunRecord recordOf(const SyncRequest &request, const SyncReport &report)
{
    SyncReport::Outcome outcome = report.outcome;
    if (request.log.follow && isStoppedFollowing(report))
        outcome = hasFailedTable(report) ? SyncReport::Outcome::Partial : SyncReport::Outcome::Ok;
    RunRecord record;
    record.sourceName = request.sourceName;
    record.startedAt = report.startedAt;
    record.finishedAt = report.finishedAt;
    record.outcome = outcomeWord(outcome);
    if (report.error && outcome != SyncReport::Outcome::Ok) {
        record.errorId = report.error->id();
        record.message = errorToTell(report).message;
    }
    record.rows = report.rows;
    record.bytes = report.bytes;
    return record;
}

bool isStoppedFollowing(const SyncReport &report)
{
    return report.error && report.error->kind == ErrorKind::Interrupted && report.log
        && report.log->checkpoint.isValid();
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
