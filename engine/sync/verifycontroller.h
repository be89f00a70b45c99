// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyrun.h"

#include <QObject>
#include <QThread>

#include <stop_token>

namespace tributary {

class VerifyWorker;

/// Rows of a table that were compared, or repaired, so far.
struct VerifiedRows
{
    TableId table;
    qint64 rows = 0;

    bool operator==(const VerifiedRows &) const = default;
};

/// The face of comparing and repairing towards the window: lives on the main thread, never blocks,
/// and owns the thread on which both happen. One at a time. Signals come on the main thread,
/// progress and tables at most ten times a second, and every table's result.
class VerifyController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyController)

public:
    explicit VerifyController(QObject *parent = nullptr);
    ~VerifyController() override; ///< asks what goes on to stop and waits for it (within a second)

    /// verifyAtPosition(); ignored while something goes on.
    void verify(const VerifyRequest &request);
    /// verifyAndRepair(); ditto.
    void repair(const VerifyRequest &request);

    /// finished() follows within a second, with the error "interrupted".
    void stop();

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void phaseChanged(tributary::VerifyPhase phase);
    /// The tables that are compared from here on; again for those that were repaired.
    void planned(const QList<tributary::PlannedComparison> &tables);
    /// Of the tables at work since the last call.
    void progressed(const QList<tributary::VerifiedRows> &tables);
    /// Tables that were compared since the last call.
    void compared(const QList<tributary::TableVerification> &tables);
    /// Tables that were repaired, or could not be.
    void repaired(const QList<tributary::TableRepair> &repairs);
    void finished(const tributary::VerifyReport &report);

private:
    void start(const VerifyRequest &request, bool repairs);

    QThread m_thread;
    VerifyWorker *m_worker = nullptr; ///< lives on m_thread, deleted with it
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::VerifiedRows)
