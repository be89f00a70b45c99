// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verifycontroller.h"

#include <QElapsedTimer>
#include <QObject>

#include <stop_token>

namespace tributary {

/// The other thread's end of VerifyController: compares or repairs, and turns what that tells into
/// signals, at most ten times a second. Below it nothing is a QObject.
class VerifyWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyWorker)

public:
    VerifyWorker() = default;

    void run(const VerifyRequest &request, bool repairs, const std::stop_token &stop);

Q_SIGNALS:
    void phaseReported(tributary::VerifyPhase phase);
    void planReported(const QList<tributary::PlannedComparison> &tables);
    void progressReported(const QList<tributary::VerifiedRows> &tables);
    void tablesReported(const QList<tributary::TableVerification> &tables);
    void repairsReported(const QList<tributary::TableRepair> &repairs);
    void runFinished(const tributary::VerifyReport &report);

private:
    VerifyObserver observer();
    void flushLater();
    void flush();

    QList<VerifiedRows> m_progress;
    QList<TableVerification> m_tables;
    QList<TableRepair> m_repairs;
    QElapsedTimer m_sinceFlush;
};

} // namespace tributary
