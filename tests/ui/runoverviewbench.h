// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the overview of runs is told, made by hand, and what it shows of it.

#pragma once

#include "ui/logfigures.h"
#include "ui/runoverview.h"
#include "ui/tableprogressmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace tributary::test {

inline TableProgress table(quint32 number, TableState state, qint64 rows)
{
    TableProgress progress;
    progress.table = {.oid = number,
                      .schema = QStringLiteral("public"),
                      .name = QStringLiteral("t%1").arg(number)};
    progress.state = state;
    progress.rows = rows;
    progress.estimatedRows = 100;
    return progress;
}

inline SyncReport report(SyncReport::Outcome outcome, const QList<TableProgress> &tables)
{
    SyncReport result;
    result.outcome = outcome;
    result.tables = tables;
    result.startedAt = QDateTime::currentDateTimeUtc().addSecs(-12);
    result.finishedAt = QDateTime::currentDateTimeUtc();
    result.rows = 100;
    return result;
}

inline TableProgress followed(quint32 number, TableState state)
{
    TableProgress progress = table(number, state, 0);
    progress.followed = true;
    progress.inserts = 12;
    return progress;
}

inline SyncReport stoppedFollowing()
{
    SyncReport stopped = report(SyncReport::Outcome::Failed, {followed(1, TableState::Done)});
    stopped.error = makeError(ErrorKind::Interrupted);
    stopped.log = LogProgress();
    stopped.log->checkpoint = {.value = 0x19532D8};
    stopped.log->freshAsOf = QDateTime::currentDateTimeUtc();
    stopped.log->waitingBytes = 0;
    stopped.log->keptBytes = 16 << 20;
    stopped.log->slot = QStringLiteral("tributary_shop");
    return stopped;
}

inline QStringList figureTexts(const LogFigures *figures)
{
    QStringList all;
    const QList<QLabel *> labels = figures->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all.append(label->text());
    return all;
}

inline RateEstimator::TimePoint now()
{
    return std::chrono::steady_clock::now();
}

inline QPushButton *button(const RunOverview &page, const QString &text)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

inline bool isShown(const RunOverview &page, TableColumn column)
{
    return !page.findChild<QTreeView *>()->isColumnHidden(static_cast<int>(column));
}

} // namespace tributary::test
