// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/scheduler.h"
#include "app/common/scheduling.h"
#include "app/common/sourcefacts.h"
#include "engine/core/lanes.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace tributary {

class SchedulePanel;

/// The schedules of the open program: begins what is due, and changes schedules, with their timers,
/// on a thread of its own, because systemd may take its time. GUI thread.
class ScheduleKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScheduleKeeper)

public:
    /// Looks for what is due every @p step.
    explicit ScheduleKeeper(const QString &storePath,
                            const SchedulerClock &clock = SchedulerClock::ofThisComputer(),
                            std::chrono::milliseconds step = schedulerStep,
                            QObject *parent = nullptr);

    void put(const SavedSource &source, const SourceFacts &facts);
    /// Forgets the source, and takes its timer away.
    void remove(const QString &name);

    /// Shows @p panel what holds for @p source, and carries out what is chosen in it.
    void attach(SchedulePanel *panel, const SavedSource &source);

    /// Gives the stored source this schedule; failed() says when that could not be done.
    void set(const QString &name, const QString &expression, const QString &scheduler);

    /// Whether systemd can see to schedules: calls @p answer while @p asker lives, with a reason
    /// against it in a sentence, or an empty text.
    void probe(QObject *asker, const std::function<void(const QString &)> &answer);

Q_SIGNALS:
    void due(const QString &name, tributary::RunTrigger trigger);
    /// The source as it is stored now.
    void changed(const tributary::SavedSource &source);
    void failed(const tributary::Error &error);

private:
    struct Wish
    {
        Schedule schedule;
        QString scheduler;
        QPointer<SchedulePanel> panel;

        bool isSameAs(const Wish &other) const
        {
            return schedule == other.schedule && scheduler == other.scheduler;
        }
    };

    void carryOut();
    void take(const QString &name, const Wish &wish, const Result<SavedSource> &stored);
    void choose(SchedulePanel *panel, const QString &name, const QString &expression,
                const QString &scheduler);
    void showState(SchedulePanel *panel, const SavedSource &source);

    QString m_storePath;
    QTimer m_tick;
    Scheduler m_scheduler;
    // A question stops the one before, so each takes along what was not answered yet.
    QMap<QString, Wish> m_wishes; ///< by source
    QHash<QString, QPointer<SchedulePanel>> m_panels; ///< by source
    QStringList m_gone; ///< sources whose timers are to go
    Lanes m_lanes;
};

} // namespace tributary
