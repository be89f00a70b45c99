// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/runrows.h"

#include "engine/store/storetext.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace tributary {

RunRecord runOf(const QSqlQuery &row)
{
    RunRecord run;
    int column = 0;
    const auto text = [&] { return row.value(column++).toString(); };
    const auto number = [&] { return row.value(column++).toLongLong(); };
    run.id = number();
    run.sourceName = text();
    run.startedAt = timeOf(text());
    run.finishedAt = timeOf(text());
    run.outcome = runOutcomeFromId(text());
    run.stage = runStageFromId(text()).value_or(RunStage::Copying);
    run.trigger = runTriggerFromId(text());
    run.method = text();
    run.errorId = text();
    run.message = text();
    run.rows = number();
    run.bytes = number();
    run.inserts = number();
    run.updates = number();
    run.deletes = number();
    run.truncates = number();
    run.tables = number();
    run.failedTables = number();
    run.checkpoint = text();
    run.freshAsOf = timeOf(text());
    run.isPart = row.value(column++).toBool();
    return run;
}

RunTableRecord tableOf(const QSqlQuery &row)
{
    RunTableRecord table;
    int column = 0;
    const auto text = [&] { return row.value(column++).toString(); };
    const auto number = [&] { return row.value(column++).toLongLong(); };
    table.table = text();
    table.destinationName = text();
    table.method = text();
    table.state = text();
    table.rows = number();
    table.bytes = number();
    table.inserts = number();
    table.updates = number();
    table.deletes = number();
    table.truncates = number();
    table.errorId = text();
    table.message = text();
    table.notes = text().split(u'\n', Qt::SkipEmptyParts);
    table.schemaChange = text();
    return table;
}

RunLine lineOf(const QSqlQuery &row, int column)
{
    return {.at = timeOf(row.value(column)),
            .level = static_cast<RunLine::Level>(std::clamp(row.value(column + 1).toInt(), 0, 2)),
            .table = row.value(column + 2).toString(),
            .text = row.value(column + 3).toString()};
}

} // namespace tributary
