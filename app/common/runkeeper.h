// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/slotsampler.h"
#include "engine/core/result.h"
#include "engine/store/runstore.h"
#include "engine/store/sourcelock.h"
#include "engine/sync/syncprogress.h"
#include "engine/sync/syncrequest.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <optional>

namespace tributary {

class SyncController;

/// Keeps the run of a saved source on record from its first moment to its end, and keeps every
/// other run of that source away meanwhile: the same for window, timer and command line. Lives on
/// the main thread, borrows the controller whose signals it writes down.
class RunKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunKeeper)

public:
    RunKeeper(const QString &storePath, SyncController &controller, QObject *parent = nullptr);
    ~RunKeeper() override;

    /// Before the run is started. What the reader wished for the next run of the source, whoever
    /// begins it, goes into @p request. Errors: SourceBusy, UnknownSource, StoreFailed: then
    /// nothing is kept, and the run must not begin; @p inWords as for SourceLock::take(). On a full
    /// disk the run is put on record as soon as there is space, at its end at the latest.
    Status begin(SyncRequest &request, RunTrigger trigger, MomentText inWords = shortMomentText);

    bool isKeeping() const { return m_lock.isValid(); }

    /// What the run said that is not on record yet.
    const QList<RunLine> &unwritten() const { return m_lines; }

    /// The run that is kept, with what it has done so far; or the last one.
    const RunRecord &record() const { return m_run; }

    /// When the run has ended; nothing happens without begin(). Lets the source go in any case.
    /// Errors: StoreFailed.
    Status finish(const SyncRequest &request, const SyncReport &report);

Q_SIGNALS:
    /// The run's stage is on record.
    void stageChanged();
    /// The run said something; it will be on record soon. As often as the run speaks.
    void said(const tributary::RunLine &line);
    /// record() has other counts; at most as often as the controller's progress.
    void counted();
    /// What the run was told of its slot is on record.
    void sampled(const tributary::SlotSample &sample);

private:
    void showPhase(RunPhase phase);
    void showTables(const QList<TableProgress> &changed);
    void showLog(const LogProgress &progress);
    void add(RunLine::Level level, const QString &text, const QString &table = {});
    void count(const QList<TableProgress> &tables);
    void writeSoon();
    Status ensureRecord();
    void write();
    void forgetWish();

    QString m_storePath;
    RunStore m_runs;
    SlotSampler m_sampler;
    SourceLock m_lock;
    RunRecord m_run;
    QList<RunLine> m_lines; ///< not written yet
    qsizetype m_written = 0;
    QHash<TableId, TableProgress> m_tables; ///< what each has brought so far
    bool m_hasNewCounts = false; ///< that are not on record
    bool m_fulfilsWish = false; ///< for everything to be copied anew
    QSet<QString> m_failed; ///< tables whose failure was written down
    QElapsedTimer m_sinceWrite;
    QTimer m_due; ///< what is not written yet is not kept back for longer
    bool m_hasFollowed = false;
};

} // namespace tributary
