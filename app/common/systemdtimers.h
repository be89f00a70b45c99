// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/schedule/systemdunits.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tributary {

/// Where units go, and what they run.
struct TimerPlace
{
    QString unitFolder; ///< $XDG_CONFIG_HOME/systemd/user
    TimedCommand command;

    /// Of this user and this installation: tributary-cli lies beside the running program, or is
    /// found on PATH; its path is empty when it is nowhere. Units name the data folder of
    /// @p storePath where it is not ~/.local/share.
    static TimerPlace usual(const QString &storePath);
};

/// What systemd knows of one timer. Plain value.
struct TimerState
{
    bool installed = false; ///< its files are there
    bool active = false; ///< and systemd waits for its time
    QDateTime next = {}; ///< UTC; invalid when not known
    QDateTime last = {}; ///< ditto

    bool operator==(const TimerState &) const = default;
};

/// Installs, shows and removes the systemd user timers of saved sources through "systemctl --user".
/// Any one thread; each call may block for some seconds, so not the window's.
class SystemdTimers
{
public:
    explicit SystemdTimers(TimerPlace place);

    /// Whether there is a systemd for this user that answers, and a program that it could run.
    /// Errors: TimersUnavailable, with the reason.
    Status probe() const;

    /// Writes and starts the timer, or replaces it. On failure none of it is left. @p now: from
    /// when on changes of the clocks are looked at. Errors: TimersUnavailable.
    Status install(const QString &sourceName, const Schedule &schedule, const QDateTime &now) const;

    /// Also takes away what an earlier version or a half-done call has left, and works without a
    /// systemd that answers. Nothing happens when there is no timer. Errors: TimersUnavailable,
    /// when a file cannot be removed.
    Status remove(const QString &sourceName) const;

    bool isInstalled(const QString &sourceName) const;
    TimerState state(const QString &sourceName) const;

private:
    QString pathOf(const QString &sourceName, const char *suffix) const;
    QString linkOf(const QString &sourceName) const;
    Status start(const QString &sourceName) const;
    Status removeFiles(const QString &sourceName) const;

    TimerPlace m_place;
};

} // namespace tributary
