// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/commandline.h"

#include "engine/core/shellword.h"
#include "engine/schedule/schedule.h"

#include <QStringList>

namespace tributary {

namespace {

/// The options of sync that make a source what it is.
QStringList optionsOf(const SavedSource &source)
{
    QStringList words;
    for (const QString &table : source.tables)
        words << QStringLiteral("--table") << shellWord(table);
    for (auto method = source.tableMethods.cbegin(); method != source.tableMethods.cend(); ++method)
        words << QStringLiteral("--table-method")
              << shellWord(method.key() + u'=' + method.value());
    if (!source.followsLog())
        return words;
    words << QStringLiteral("--method") << QStringLiteral("log");
    const auto add = [&words](const char *option, const QString &value) {
        if (!value.isEmpty())
            words << QLatin1String(option) << shellWord(value);
    };
    add("--plugin", source.plugin);
    add("--slot", source.slot);
    add("--publication", source.publication);
    add("--deletes", source.keepDeleted ? QStringLiteral("keep") : QString());
    return words;
}

QString lineOf(const QStringList &words)
{
    return QStringLiteral("tributary-cli ") + words.join(u' ');
}

/// Following goes on until it is stopped.
QStringList following(const SavedSource &source)
{
    return source.followsLog() ? QStringList{QStringLiteral("--follow")} : QStringList();
}

} // namespace

QString syncCommandLine(const SavedSource &source)
{
    const QStringList words{QStringLiteral("sync"), shellWord(source.connection.toUri()),
                            shellWord(source.destination)};
    return lineOf(words + optionsOf(source) + following(source));
}

QString setupCommandLines(const SavedSource &source)
{
    const Schedule schedule = savedSchedule(source.schedule);
    if (schedule.isManual())
        return syncCommandLine(source);
    const QString name = shellWord(source.name);
    const QStringList add{QStringLiteral("source"), QStringLiteral("add"), name,
                          shellWord(source.connection.toUri()), shellWord(source.destination)};
    QStringList set{QStringLiteral("schedule"), name, QStringLiteral("set"),
                    shellWord(scheduleText(schedule))};
    if (!source.scheduler.isEmpty())
        set << QStringLiteral("--scheduler") << shellWord(source.scheduler);
    const QStringList sync{QStringLiteral("sync"), name};
    return QStringList{lineOf(add + optionsOf(source)), lineOf(set),
                       lineOf(sync + following(source))}
        .join(u'\n');
}

} // namespace tributary
