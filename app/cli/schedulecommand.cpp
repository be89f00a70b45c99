// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedulecommand.h"

#include "app/cli/sourcearguments.h"
#include "app/common/scheduling.h"

#include <QJsonObject>
#include <QLocale>

namespace tributary {

namespace {

const QString schedulerOption = QStringLiteral("scheduler");

QJsonValue momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QStringLiteral("dddd yyyy-MM-dd HH:mm"));
}

void print(const QString &name, const ScheduleState &state, Output &output)
{
    if (output.isJson()) {
        output.object({{QStringLiteral("type"), QStringLiteral("schedule")},
                       {QStringLiteral("source"), name},
                       {QStringLiteral("schedule"), scheduleText(state.schedule)},
                       {QStringLiteral("scheduler"),
                        state.scheduler.isEmpty() ? QJsonValue() : QJsonValue(state.scheduler)},
                       {QStringLiteral("next"), momentValue(state.next)},
                       {QStringLiteral("missed"), momentValue(state.missed)}});
        return;
    }
    const QString who = state.schedule.isManual() ? QString()
        : state.scheduler == systemdScheduler()
        ? QStringLiteral(", by a systemd timer")
        : QStringLiteral(", by the window while it is open");
    output.line(QStringLiteral("%1: %2%3").arg(name, scheduleSentence(state.schedule), who));
    if (state.next.isValid())
        output.line(QStringLiteral("  next    %1").arg(momentText(state.next)));
    if (state.missed.isValid())
        output.line(QStringLiteral("  missed  %1").arg(momentText(state.missed)));
}

ExitCode show(const SavedSource &source, const SystemdTimers &timers, CommandContext &context)
{
    const ScheduleState state = scheduleState(context.storePath, source, timers,
                                              QDateTime::currentDateTimeUtc());
    if (state.timerMissing)
        context.output.warn(QStringLiteral("systemd has no timer for it that is waiting. Set the "
                                           "schedule again."));
    print(source.name, state, context.output);
    return ExitCode::Done;
}

/// What the reader has to know about who runs it.
void explain(const Schedule &schedule, const QString &scheduler, const Status &probed,
             Output &output)
{
    if (schedule.isManual())
        return;
    if (scheduler == windowScheduler()) {
        const QString reason = probed ? QString() : probed.error().message + u' ';
        output.warn(reason
                    + QStringLiteral("It runs only while Tributary's window is open; what was "
                                     "missed is made up when it opens."));
    } else if (!isOnCalendar(schedule)) {
        output.warn(QStringLiteral("systemd cannot tell this interval from the calendar: it does "
                                   "not remember it while the computer is off, and begins with a "
                                   "run at each login."));
    }
}

} // namespace

QString ScheduleCommand::summary() const
{
    return QStringLiteral("Shows or changes when a saved source is synced by itself: by a systemd "
                          "user timer, or by the window while it is open. EXPRESSION is manual, "
                          "\"every 15 minutes\", hourly, \"hourly at :20\", \"daily at 06:30\", "
                          "\"weekdays at 06:30\" or \"monday,thursday at 18:00\".");
}

QString ScheduleCommand::synopsis() const
{
    return QStringLiteral("NAME show|set EXPRESSION|off [--scheduler window|systemd] [--json]");
}

QList<QCommandLineOption> ScheduleCommand::options() const
{
    return {{schedulerOption,
             QStringLiteral("set: who sees to it. systemd (default where it answers): also while "
                            "the window is closed. window: only while it is open."),
             QStringLiteral("WHO")}};
}

ExitCode ScheduleCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    QStringList arguments = options.positionalArguments();
    const QString action = arguments.value(1);
    const bool sets = action == u"set" && arguments.size() > 2;
    const bool shortForm = (action == u"show" || action == u"off") && arguments.size() == 2;
    if (!sets && !shortForm)
        return failUsage(QStringLiteral("\"schedule\" needs a saved source, and what to do: show, "
                                        "set EXPRESSION or off."),
                         context);
    QString scheduler = options.value(schedulerOption);
    if (options.isSet(schedulerOption) && action != u"set")
        return failUsage(QStringLiteral("--scheduler goes with \"set\"."), context);
    if (options.isSet(schedulerOption) && scheduler != windowScheduler()
        && scheduler != systemdScheduler())
        return failUsage(
            QStringLiteral("--scheduler is window or systemd, not \"%1\".").arg(scheduler),
            context);
    // Also without quotes: set daily at 06:30
    const Result<Schedule> schedule = sets
        ? parseSchedule(QStringList(arguments.sliced(2)).join(u' '))
        : Schedule();
    if (!schedule)
        return fail(schedule.error(), context);
    const Result<SavedSource> source = readSavedSource(arguments[0],
                                                       SourceStore(context.storePath));
    if (!source)
        return fail(source.error(), context);
    const SystemdTimers timers(TimerPlace::usual(context.storePath));
    if (action == u"show")
        return show(*source, timers, context);

    Status probed = Done{};
    if (scheduler.isEmpty() && !schedule->isManual()) {
        probed = timers.probe();
        scheduler = probed ? systemdScheduler() : windowScheduler();
    }
    const Result<SavedSource> changed = setSchedule(context.storePath, source->name, *schedule,
                                                    scheduler, timers,
                                                    QDateTime::currentDateTimeUtc());
    if (!changed)
        return fail(changed.error(), context);
    explain(*schedule, scheduler, probed, context.output);
    return show(*changed, timers, context);
}

} // namespace tributary
