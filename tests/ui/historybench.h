// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the history is told, made by hand, and what it shows of it.
//
// The window's thread.

#pragma once

#include "ui/historypage.h"
#include "ui/rungridmodel.h"

#include <QComboBox>
#include <QDateTime>
#include <QTreeView>

#include <optional>

namespace tributary::test {

inline QDateTime now()
{
    return {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
}

/// Run @p id ended @p id minutes after midnight.
inline RunRecord run(qint64 id, std::optional<RunOutcome> outcome = RunOutcome::Ok)
{
    RunRecord run;
    run.id = id;
    run.sourceName = QStringLiteral("shop");
    run.startedAt = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(id * 60);
    if (outcome)
        run.finishedAt = run.startedAt.addSecs(65);
    run.outcome = outcome;
    run.method = QStringLiteral("log");
    return run;
}

inline RunRecord with(RunRecord run, RunTrigger trigger, qint64 rows)
{
    run.trigger = trigger;
    run.rows = rows;
    return run;
}

inline RunDetail failedDetail()
{
    RunDetail detail;
    detail.run = run(2, RunOutcome::Partial);
    detail.run.failedTables = 1;
    detail.tables = {{.table = QStringLiteral("public.orders"),
                      .state = QStringLiteral("failed"),
                      .errorId = QStringLiteral("lock-timeout"),
                      .message = QStringLiteral("public.orders is locked by somebody else.")},
                     {.table = QStringLiteral("public.parts"),
                      .state = QStringLiteral("done"),
                      .rows = 12,
                      .schemaChange = QStringLiteral("+ note text, - colour")}};
    detail.lines = {
        {.at = now(), .text = QStringLiteral("Connecting")},
        {.at = now(), .level = RunLine::Level::Error, .text = QStringLiteral("locked")}};
    return detail;
}

inline RunGridModel::States threeRuns()
{
    return {{1,
             {{QStringLiteral("public.a"), QStringLiteral("done")},
              {QStringLiteral("public.b"), QStringLiteral("failed")}}},
            {2,
             {{QStringLiteral("public.a"), QStringLiteral("done")},
              {QStringLiteral("public.c"), QString()}}},
            {3,
             {{QStringLiteral("public.a"), QStringLiteral("done")},
              {QStringLiteral("public.d"), QStringLiteral("failed")}}}};
}

inline QTreeView *listOf(const HistoryPage &page)
{
    return page.findChild<QTreeView *>(QStringLiteral("runs"));
}

inline QString listed(const HistoryPage &page, int row, RunColumn column)
{
    const QAbstractItemModel *model = listOf(page)->model();
    return model->index(row, static_cast<int>(column)).data().toString();
}

/// Ids @p count to 1, as the store gives them.
inline QList<RunRecord> newestFirst(int count)
{
    QList<RunRecord> runs;
    for (int id = count; id > 0; --id)
        runs.append(run(id));
    return runs;
}

inline void pick(const HistoryPage &page, const QString &box, const QString &entry)
{
    const QList<QComboBox *> boxes = page.findChildren<QComboBox *>();
    for (QComboBox *each : boxes) {
        if (each->accessibleName() == box)
            each->setCurrentText(entry);
    }
}

} // namespace tributary::test
