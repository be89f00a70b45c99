// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QString>
#include <QTime>

#include <bitset>
#include <chrono>

namespace tributary {

/// Days of the week, Monday first.
using Weekdays = std::bitset<7>;
inline constexpr unsigned long everyDay = 0b1111111;
inline constexpr unsigned long mondayToFriday = 0b0011111;

/// When a source is to be synced by itself. Plain value; what does not belong to its kind keeps
/// its default.
struct Schedule
{
    enum class Kind {
        Manual, ///< never by itself
        Every, ///< so long after the last run
        Hourly, ///< at one minute of each hour
        Days, ///< at one time of some days
    };

    Kind kind = Kind::Manual;
    std::chrono::minutes interval{0}; ///< of Every: 1 to 1440
    int minute = 0; ///< of Hourly: 0 to 59
    Weekdays days = {}; ///< of Days: at least one
    QTime time = {}; ///< of Days: on the clock on the wall, without seconds

    bool isManual() const { return kind == Kind::Manual; }

    bool operator==(const Schedule &) const = default;
};

inline constexpr std::chrono::minutes longestInterval{24 * 60};

/// Understands "manual", "every 15 minutes" (also "every 15m", "every 2 hours"), "hourly",
/// "hourly at :20", "daily at 06:30", "weekdays at 06:30", "monday,thursday at 18:00"; upper and
/// lower case are the same. Any thread. Errors: ScheduleText, which names these forms.
Result<Schedule> parseSchedule(const QString &text);

/// The one way in which it is written and stored; parseSchedule() of it gives @p schedule again.
QString scheduleText(const Schedule &schedule);

/// What the store holds: nothing means by hand, and so does what cannot be read.
Schedule savedSchedule(const QString &stored);
/// What the store is to hold.
QString storedSchedule(const Schedule &schedule);

/// For people, in their language: "every day at 06:30".
QString scheduleSentence(const Schedule &schedule);
/// How a time without seconds is written in their language: "HH:mm", "h:mm AP".
QString wallTimeFormat();

} // namespace tributary
