// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sourcefacts.h"
#include "engine/schedule/schedule.h"
#include "engine/store/runrecord.h"
#include "engine/store/sourcestore.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <functional>
#include <optional>

class QTimer;

namespace tributary {

/// What tells the time. All three are asked anew at every look.
struct SchedulerClock
{
    std::function<QDateTime()> now; ///< the clock on the wall, which people and NTP may set
    /// Only ever goes forward, also while the computer sleeps; from any beginning.
    std::function<std::chrono::milliseconds()> steady;
    std::function<QTimeZone()> zone;

    /// Those of this computer (CLOCK_BOOTTIME, see clock_gettime(2)).
    static SchedulerClock ofThisComputer();
};

/// How often a Scheduler is to look.
inline constexpr std::chrono::seconds schedulerStep{20};

/// Says when a source is to be synced, for as long as the program is open; whoever hears it starts
/// the run. It looks in short steps instead of waiting for a moment, so a computer that slept, or a
/// clock that was set, costs one run that is made up and never several; sources that are due at
/// once follow each other, one at a look. A clock that is set back by up to an hour lets nothing
/// run twice; by more, and the moments count anew from there. Intervals follow the steady clock
/// alone. Main thread.
class Scheduler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Scheduler)

public:
    /// Looks whenever @p timer, which is borrowed and started by its owner, has a timeout.
    Scheduler(SchedulerClock clock, QTimer &timer, QObject *parent = nullptr);

    /// A source that was loaded, or saved, or whose facts are others now. What systemd sees to,
    /// what is paused and what runs is kept in mind but never due.
    void put(const SavedSource &source, const SourceFacts &facts);
    void remove(const QString &name);

    /// UTC; invalid when it is not due by itself.
    QDateTime next(const QString &name) const;

    void look();

Q_SIGNALS:
    /// A run is to begin: Schedule, or MadeUp when its moment has been missed. Said once: a run
    /// that cannot begin then waits for the next moment.
    void due(const QString &name, tributary::RunTrigger trigger);

private:
    struct Entry
    {
        Schedule schedule;
        QDateTime since;
        bool resting = false; ///< paused, or running: what comes meanwhile needs no run
        QDateTime lastStarted;
        QDateTime served; ///< by the wall's clock: moments after it are wanted
        std::chrono::milliseconds servedAt{0}; ///< the same by the steady one, for intervals
    };

    /// How late its run is; nothing while it is not due.
    std::optional<std::chrono::milliseconds> lateness(const Entry &entry) const;
    void serve(Entry &entry) const;
    void noticeClock();

    SchedulerClock m_clock;
    QMap<QString, Entry> m_entries;
    QDateTime m_lastNow;
    std::chrono::milliseconds m_lastSteady{0};
};

} // namespace tributary
