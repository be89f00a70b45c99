// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule/systemdunits.h"

#include <QCryptographicHash>
#include <QStringList>

namespace tributary {

namespace {

/// A file's name has at most 255 bytes; ".service" and the prefix need theirs.
constexpr qsizetype longestEscaped = 200;
constexpr qsizetype digestLength = 16;

QString escapedByte(char byte)
{
    return QStringLiteral("\\x%1").arg(static_cast<uchar>(byte), 2, 16, QLatin1Char('0'));
}

/// One word in a unit's file, with specifiers (%) and quotes as they are.
QString quotedWord(const QString &text)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar each : text) {
        if (each == u'\\' || each == u'"')
            quoted += u'\\' + QString(each);
        else if (each == u'%')
            quoted += QStringLiteral("%%");
        else if (each < u' ' || each == QChar(0x7f))
            quoted += escapedByte(each.toLatin1());
        else
            quoted += each;
    }
    return quoted + u'"';
}

/// In a command line a $ would begin a variable, also within quotes.
QString quotedArgument(const QString &text)
{
    return quotedWord(text).replace(u'$', QStringLiteral("$$"));
}

QString description(const QString &sourceName)
{
    QString shown = sourceName;
    for (QChar &each : shown) {
        if (each < u' ' || each == QChar(0x7f))
            each = u' ';
    }
    shown.replace(u'%', QStringLiteral("%%"));
    return QStringLiteral("Sync of \"%1\" by Tributary").arg(shown);
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString escapedUnitName(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QString escaped;
    for (const char byte : bytes) {
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9');
        if (byte == '/')
            escaped += u'-';
        else if (letter || byte == ':' || byte == '_' || (byte == '.' && !escaped.isEmpty()))
            escaped += QLatin1Char(byte);
        else
            escaped += escapedByte(byte);
    }
    return escaped;
}

QString unitNameOf(const QString &sourceName)
{
    QString escaped = escapedUnitName(sourceName);
    if (escaped.size() > longestEscaped) {
        const QByteArray digest = QCryptographicHash::hash(sourceName.toUtf8(),
                                                           QCryptographicHash::Sha256);
        escaped.truncate(longestEscaped - digestLength - 1);
        const qsizetype cut = escaped.lastIndexOf(u'\\');
        if (cut >= 0 && escaped.size() - cut < 4) // not within "\xNN"
            escaped.truncate(cut);
        escaped += u'_' + QString::fromLatin1(digest.toHex().first(digestLength));
    }
    return QStringLiteral("tributary-") + escaped;
}

QString serviceText(const QString &sourceName, const TimedCommand &command)
{
    QStringList lines{
        QStringLiteral("# Written by Tributary; it is replaced when the schedule changes."),
        QStringLiteral("[Unit]"),
        QStringLiteral("Description=%1").arg(description(sourceName)),
        QString(),
        QStringLiteral("[Service]"),
        QStringLiteral("Type=oneshot"),
    };
    if (!command.dataHome.isEmpty())
        lines.append(QStringLiteral("Environment=")
                     + quotedWord(QStringLiteral("XDG_DATA_HOME=") + command.dataHome));
    lines.append({
        // The program's own path takes no variables. A name may look like an option.
        QStringLiteral("ExecStart=") + quotedWord(command.program)
            + QStringLiteral(" sync --scheduled -- ") + quotedArgument(sourceName),
        QStringLiteral("# The source is being synced already: that run will do."),
        QStringLiteral("SuccessExitStatus=11"),
        QStringLiteral("Nice=10"),
        QStringLiteral("NoNewPrivileges=true"),
        QString(),
    });
    return lines.join(u'\n');
}

QString timerText(const QString &sourceName, const Schedule &schedule,
                  const QList<QDateTime> &skipped)
{
    QStringList lines{
        QStringLiteral("# Written by Tributary; it is replaced when the schedule changes."),
        QStringLiteral("[Unit]"),
        QStringLiteral("Description=%1").arg(description(sourceName)),
        QString(),
        QStringLiteral("[Timer]"),
    };
    if (isOnCalendar(schedule)) {
        lines.append(QStringLiteral("OnCalendar=") + calendarText(schedule));
        if (!skipped.isEmpty())
            lines.append(QStringLiteral("# The days on which the clocks leave that time out:"));
        for (const QDateTime &moment : skipped)
            lines.append(QStringLiteral("OnCalendar=")
                         + moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
        lines.append({QStringLiteral("# What was missed while the computer was off is made up "
                                     "once."),
                      QStringLiteral("Persistent=true")});
    } else {
        lines.append({QStringLiteral("# The calendar has no such step, so nothing is remembered "
                                     "while the computer is off:"),
                      QStringLiteral("# it begins with a run."), QStringLiteral("OnActiveSec=1min"),
                      QStringLiteral("OnUnitActiveSec=%1min").arg(schedule.interval.count())});
    }
    // Not all sources of one server in the same second; but in time, where they come so often.
    const bool often = schedule.kind == Schedule::Kind::Every
        && schedule.interval < std::chrono::minutes(5);
    lines.append({
        QStringLiteral("RandomizedDelaySec=%1").arg(often ? 0 : 30),
        QStringLiteral("AccuracySec=%1").arg(often ? 1 : 10),
        QString(),
        QStringLiteral("[Install]"),
        QStringLiteral("WantedBy=timers.target"),
        QString(),
    });
    return lines.join(u'\n');
}

bool isOnCalendar(const Schedule &schedule)
{
    if (schedule.kind != Schedule::Kind::Every)
        return !schedule.isManual();
    // Steps that begin anew with each hour, or day, and fit into it.
    const auto minutes = schedule.interval.count();
    return 60 % minutes == 0 || (minutes % 60 == 0 && 24 % (minutes / 60) == 0);
}

QString calendarText(const Schedule &schedule)
{
    const auto minutes = static_cast<int>(schedule.interval.count());
    switch (schedule.kind) {
    case Schedule::Kind::Manual:
        return {};
    case Schedule::Kind::Every: // in UTC, so that the clocks may change as they like
        if (minutes == 1)
            return QStringLiteral("*-*-* *:*:00 UTC");
        if (minutes < 60)
            return QStringLiteral("*-*-* *:00/%1:00 UTC").arg(minutes);
        if (minutes == 60)
            return QStringLiteral("*-*-* *:00:00 UTC");
        if (minutes == longestInterval.count())
            return QStringLiteral("*-*-* 00:00:00 UTC");
        return QStringLiteral("*-*-* 00/%1:00:00 UTC").arg(minutes / 60);
    case Schedule::Kind::Hourly:
        return QStringLiteral("*-*-* *:%1:00").arg(twoDigits(schedule.minute));
    case Schedule::Kind::Days:
        break;
    }
    const QString clock =
        QStringLiteral("*-*-* %1:00").arg(schedule.time.toString(QStringLiteral("HH:mm")));
    if (schedule.days == Weekdays(everyDay))
        return clock;
    if (schedule.days == Weekdays(mondayToFriday))
        return QStringLiteral("Mon..Fri ") + clock;
    static const QStringList names{
        QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"), QStringLiteral("Thu"),
        QStringLiteral("Fri"), QStringLiteral("Sat"), QStringLiteral("Sun")};
    QStringList days;
    for (qsizetype day = 0; day < names.size(); ++day) {
        if (schedule.days.test(static_cast<size_t>(day)))
            days.append(names[day]);
    }
    return days.join(u',') + u' ' + clock;
}

} // namespace tributary
