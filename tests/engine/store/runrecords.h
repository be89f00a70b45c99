// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs as they come to be on record, made by hand, and files to keep them in.
//
// One thread.

#pragma once

#include "engine/store/runstore.h"
#include "engine/store/sourcestore.h"

#include <QTemporaryDir>

namespace tributary::test {

inline QDateTime at(int minute, int day = 6)
{
    return {QDate(2024, 5, day), QTime(12, minute, 1, 250), Qt::UTC};
}

inline RunRecord runAt(int minute, RunOutcome outcome = RunOutcome::Ok)
{
    RunRecord run;
    run.sourceName = QStringLiteral("shop");
    run.startedAt = at(minute);
    run.finishedAt = at(minute).addMSecs(1500);
    run.outcome = outcome;
    run.stage = RunStage::Following;
    run.trigger = RunTrigger::Schedule;
    run.method = QStringLiteral("log");
    run.errorId = outcome == RunOutcome::Ok ? QString() : QStringLiteral("refused");
    run.message = outcome == RunOutcome::Ok ? QString() : QStringLiteral("nothing \"answers\"\n'");
    run.rows = 5'000'000'000 + minute;
    run.bytes = 42;
    run.inserts = 1;
    run.updates = 2;
    run.deletes = 3;
    run.truncates = 4;
    run.tables = 7;
    run.failedTables = 1;
    run.checkpoint = QStringLiteral("0/19532D8");
    run.freshAsOf = at(minute).addMSecs(700);
    return run;
}

inline RunRecord runOn(int day)
{
    RunRecord run = runAt(0);
    run.startedAt = run.startedAt.addDays(day);
    run.finishedAt = run.finishedAt.addDays(day);
    return run;
}

inline RunTableRecord tableOf(const QString &name, const QString &errorId = {})
{
    RunTableRecord table;
    table.table = name;
    table.destinationName = QStringLiteral("t");
    table.method = QStringLiteral("log");
    table.state = errorId.isEmpty() ? QStringLiteral("done") : QStringLiteral("failed");
    table.rows = 9;
    table.bytes = 10;
    table.inserts = 11;
    table.updates = 12;
    table.deletes = 13;
    table.truncates = 14;
    table.errorId = errorId;
    table.message = errorId.isEmpty() ? QString() : QStringLiteral("no");
    table.notes = {QStringLiteral("one"), QStringLiteral("two")};
    return table;
}

/// Stores in a folder of their own, with the source "shop".
class RunFolder
{
protected:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QString newFile(const char *name) const
    {
        SavedSource source;
        source.name = QStringLiteral("shop");
        SourceStore store(path(name));
        if (!store.add(source))
            qFatal("the store cannot be made");
        return path(name);
    }

    /// Puts a run on record, from beginning to end.
    static qint64 keep(RunStore &store, const RunRecord &run,
                       const QList<RunTableRecord> &tables = {},
                       const QHash<QString, QStringList> &columns = {}, bool isAll = false)
    {
        RunRecord ended = run;
        ended.id = *store.begin(run);
        return store.finish(ended, tables, {.columns = columns, .isAll = isAll}) ? ended.id : 0;
    }

    QTemporaryDir m_folder;
};

} // namespace tributary::test
