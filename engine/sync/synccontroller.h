// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/syncprogress.h"
#include "engine/sync/syncrequest.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <stop_token>

namespace tributary {

class SyncWorker;

/// The face of one run towards window and command line: lives on the main thread, never blocks, and
/// is the only class that crosses to the sync thread, which it owns. One run at a time. Signals
/// come on the main thread, progress at most ten times a second, and a table's last state always.
class SyncController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncController)

public:
    explicit SyncController(QObject *parent = nullptr);
    ~SyncController() override; ///< asks a running run to stop and waits for it (within a second)

    /// Begins a run; ignored while one is going on.
    void start(const SyncRequest &request);

    /// Asks the run to stop; finished() follows within a second, with the error "interrupted".
    void stop();

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void phaseChanged(tributary::RunPhase phase);
    /// All tables of the run, once they are known.
    void planned(const QList<tributary::TableProgress> &tables);
    /// Those that changed since the last call.
    void progressed(const QList<tributary::TableProgress> &changed);
    /// Where a run that follows the log stands.
    void logProgressed(const tributary::LogProgress &log);
    /// A remark about the run, plain text.
    void noted(const QString &text);
    void finished(const tributary::SyncReport &report);

private:
    QThread m_thread;
    SyncWorker *m_worker = nullptr; ///< lives on m_thread, deleted with it
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace tributary
