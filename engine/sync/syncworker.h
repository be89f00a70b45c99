// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/syncobserver.h"
#include "engine/sync/syncrequest.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>

#include <optional>
#include <stop_token>

namespace tributary {

/// The sync thread's end of SyncController: makes one run and turns what it tells into signals,
/// progress at most ten times a second. Lives on the sync thread; below it nothing is a QObject.
class SyncWorker final : public QObject, private SyncObserver
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncWorker)

public:
    SyncWorker() = default;

    void run(const SyncRequest &request, const std::stop_token &stop);

Q_SIGNALS:
    void phaseReported(tributary::RunPhase phase);
    void planReported(const QList<tributary::TableProgress> &tables);
    void progressReported(const QList<tributary::TableProgress> &changed);
    void logReported(const tributary::LogProgress &log);
    void noteReported(const QString &text);
    void runFinished(const tributary::SyncReport &report);

private:
    void phaseChanged(RunPhase phase) override;
    void planned(const QList<TableProgress> &tables) override;
    void tableChanged(qsizetype index, const TableProgress &table) override;
    void logProgressed(const LogProgress &log) override;
    void noted(const QString &text) override;
    void flush();

    QMap<qsizetype, TableProgress> m_changed;
    std::optional<LogProgress> m_log; ///< not told yet
    QElapsedTimer m_sinceFlush;
};

} // namespace tributary
