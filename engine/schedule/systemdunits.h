// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/schedule/schedule.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tributary {

/// The texts of the systemd user units that run a source by its schedule. Pure functions, any
/// thread. Nothing in them is a secret.
///
/// Source of the facts: systemd.unit(5), systemd.timer(5), systemd.time(7), systemd-escape(1).

/// As systemd-escape does: "my shop" becomes "my\x20shop".
QString escapedUnitName(const QString &text);

/// "tributary-NAME", without ".timer" and ".service". A name that is too long for a unit is cut,
/// and told apart by a digest.
QString unitNameOf(const QString &sourceName);

/// What a service needs beside the source's name.
struct TimedCommand
{
    QString program; ///< absolute path of tributary-cli
    QString dataHome = {}; ///< XDG_DATA_HOME of the store, where it is not the usual one; or empty

    bool operator==(const TimedCommand &) const = default;
};

QString serviceText(const QString &sourceName, const TimedCommand &command);
/// @p schedule is not Manual. @p skipped: see skippedMoments(); systemd would leave them out.
QString timerText(const QString &sourceName, const Schedule &schedule,
                  const QList<QDateTime> &skipped = {});

/// Whether systemd can tell the moments of @p schedule from the calendar, and so makes up a run
/// that was missed while the computer was off. Other intervals ("every 45 minutes") count from the
/// last run, and begin anew, with a run, when the user's systemd starts.
bool isOnCalendar(const Schedule &schedule);

/// For OnCalendar=. @p schedule isOnCalendar().
QString calendarText(const Schedule &schedule);

} // namespace tributary
