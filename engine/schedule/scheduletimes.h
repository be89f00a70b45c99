// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/schedule/schedule.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <chrono>

namespace tributary {

/// The moments of a schedule. Pure functions, any thread; no clock is read: @p now and @p zone are
/// the caller's. Moments that are given may be in any zone, those that are returned are UTC; an
/// invalid one means none.
///
/// When the clocks change: a time of day that is skipped counts at the first moment after the gap;
/// one that comes twice counts the first time. Of an hourly schedule each hour that passes counts:
/// the repeated hour again, the skipped one not. An interval knows no clocks at all.

/// How late a run may begin before it counts as missed.
inline constexpr std::chrono::minutes scheduleGrace{5};

/// The first moment after @p moment; of an interval: so long after @p moment, the last run.
QDateTime nextAfter(const Schedule &schedule, const QDateTime &moment, const QTimeZone &zone);

/// The last moment that is not after @p now. An interval has none of its own.
QDateTime lastDueBefore(const Schedule &schedule, const QDateTime &now, const QTimeZone &zone);

/// The moments after @p from and up to @p to at which a run of Days comes after a gap, because its
/// own time of day is skipped.
QList<QDateTime> skippedMoments(const Schedule &schedule, const QDateTime &from,
                                const QDateTime &to, const QTimeZone &zone);

/// The first moment that wanted a run and got none until @p now.
/// @p since: when the schedule was set. @p served: what came before needs no run any more: the
/// last run's end, or its begin while it goes on; or invalid. A time that lies more than an hour
/// ahead of @p now was taken from a wrong clock, and counts as unknown.
QDateTime missedMoment(const Schedule &schedule, const QDateTime &since, const QDateTime &served,
                       const QDateTime &now, const QTimeZone &zone);

/// Whether that moment is longer ago than @p grace.
bool isOverdue(const Schedule &schedule, const QDateTime &since, const QDateTime &served,
               const QDateTime &now, const QTimeZone &zone,
               std::chrono::seconds grace = scheduleGrace);

} // namespace tributary
