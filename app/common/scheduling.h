// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sourcefacts.h"
#include "app/common/systemdtimers.h"
#include "engine/schedule/schedule.h"

#include <QDateTime>
#include <QString>

namespace tributary {

/// Changes and tells the schedules of saved sources, for window and command line alike. Any one
/// thread; blocks as SystemdTimers does.

/// Who sees to a schedule: the words of SavedSource::scheduler.
QString windowScheduler(); ///< "window"
QString systemdScheduler(); ///< "systemd"

/// Gives the source @p name this schedule from @p now on: the timer is installed or removed first,
/// then the store is changed. @p scheduler is one of the words above; without meaning for Manual.
/// On failure neither has changed, but for a timer that replaces one. Returns the source as it is
/// stored. Errors: UnknownSource, TimersUnavailable, StoreFailed.
Result<SavedSource> setSchedule(const QString &storePath, const QString &name,
                                const Schedule &schedule, const QString &scheduler,
                                const SystemdTimers &timers, const QDateTime &now);

/// How a schedule stands. Plain value; moments are UTC, invalid for none.
struct ScheduleState
{
    Schedule schedule = {};
    QString scheduler = {}; ///< empty for Manual
    QDateTime next = {};
    QDateTime missed = {}; ///< a run was wanted then and has not begun
    bool timerMissing = false; ///< systemd is to see to it, and has no such timer waiting

    bool operator==(const ScheduleState &) const = default;
};

ScheduleState scheduleState(const QString &storePath, const SavedSource &source,
                            const SystemdTimers &timers, const QDateTime &now);

/// Who begins a run that a timer asks for at @p now: its schedule, or a moment that was missed.
RunTrigger timedTrigger(const QString &storePath, const SavedSource &source, const QDateTime &now);

} // namespace tributary
