// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/systemdtimers.h"

#include "engine/schedule/scheduletimes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

#include <chrono>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds patience{10'000};
/// How far ahead it is known, or guessed, when the clocks will change.
constexpr int knownYears = 10;
constexpr qint64 microsecondsOfMillisecond = 1000;

struct Answer
{
    bool ok = false;
    QByteArray data = {};
    QString reason = {}; ///< when not ok: systemctl's own words
};

Error unavailable(const QString &reason)
{
    return makeError(ErrorKind::TimersUnavailable, {{QStringLiteral("reason"), reason}});
}

Answer systemctl(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("systemctl"), QStringList(QStringLiteral("--user")) + arguments);
    if (!process.waitForStarted(static_cast<int>(patience.count())))
        return {.reason = QCoreApplication::translate(
                    "SystemdTimers", "there is no program \"systemctl\" on this computer.")};
    if (!process.waitForFinished(static_cast<int>(patience.count()))) {
        process.kill();
        process.waitForFinished(static_cast<int>(patience.count()));
        return {
            .reason = QCoreApplication::translate("SystemdTimers", "systemctl did not answer.")};
    }
    Answer answer;
    answer.ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    answer.data = process.readAllStandardOutput();
    if (!answer.ok) {
        const QString words = QString::fromUtf8(process.readAllStandardError()).trimmed();
        answer.reason = words.isEmpty()
            ? QCoreApplication::translate("SystemdTimers", "systemctl ended with code %1.")
                  .arg(process.exitCode())
            : words.section(u'\n', 0, 0);
        if (!answer.reason.endsWith(u'.'))
            answer.reason += u'.';
    }
    return answer;
}

Status written(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    // commit() alone does not notice that the last bytes found no place.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return unavailable(QCoreApplication::translate("SystemdTimers", "%1 cannot be written: %2")
                               .arg(path, file.errorString()));
    return Done{};
}

/// systemd writes moments as microseconds since 1970; 0 or null for none.
QDateTime momentOf(const QJsonValue &value)
{
    const double microseconds = value.toDouble();
    if (microseconds <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(
        static_cast<qint64>(microseconds) / microsecondsOfMillisecond, Qt::UTC);
}

} // namespace

TimerPlace TimerPlace::usual(const QString &storePath)
{
    TimerPlace place;
    place.unitFolder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/systemd/user");
    const QString program = QStringLiteral("tributary-cli");
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + program;
    place.command.program = QFileInfo(beside).isExecutable()
        ? beside
        : QStandardPaths::findExecutable(program);
    // The store is tributary/tributary.db in there; systemd's own surroundings may name another.
    const QString dataHome = QFileInfo(QFileInfo(storePath).absolutePath()).absolutePath();
    if (dataHome != QDir::homePath() + QStringLiteral("/.local/share"))
        place.command.dataHome = dataHome;
    return place;
}

SystemdTimers::SystemdTimers(TimerPlace place)
    : m_place(std::move(place))
{ }

QString SystemdTimers::pathOf(const QString &sourceName, const char *suffix) const
{
    return m_place.unitFolder + u'/' + unitNameOf(sourceName) + QLatin1String(suffix);
}

/// What "enable" makes.
QString SystemdTimers::linkOf(const QString &sourceName) const
{
    return m_place.unitFolder + QStringLiteral("/timers.target.wants/") + unitNameOf(sourceName)
        + QStringLiteral(".timer");
}

Status SystemdTimers::probe() const
{
    if (m_place.command.program.isEmpty())
        return unavailable(QCoreApplication::translate(
            "SystemdTimers", "the program \"tributary-cli\" is not installed."));
    const Answer answer = systemctl({QStringLiteral("show"), QStringLiteral("--property=Version")});
    if (!answer.ok)
        return unavailable(answer.reason);
    return Done{};
}

Status SystemdTimers::install(const QString &sourceName, const Schedule &schedule,
                              const QDateTime &now) const
{
    if (const Status there = probe(); !there)
        return there;
    if (!QDir().mkpath(m_place.unitFolder))
        return unavailable(
            QCoreApplication::translate("SystemdTimers", "the folder %1 cannot be made.")
                .arg(m_place.unitFolder));
    const QList<QDateTime> skipped = skippedMoments(schedule, now, now.addYears(knownYears),
                                                    QTimeZone::systemTimeZone());
    Status done = written(pathOf(sourceName, ".service"), serviceText(sourceName, m_place.command));
    if (done)
        done = written(pathOf(sourceName, ".timer"), timerText(sourceName, schedule, skipped));
    if (done)
        done = start(sourceName);
    if (!done)
        static_cast<void>(remove(sourceName)); // the first failure is the one to tell
    return done;
}

Status SystemdTimers::start(const QString &sourceName) const
{
    const QString timer = unitNameOf(sourceName) + QStringLiteral(".timer");
    // Restarted, not only started: one that was active keeps to its old times else.
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("daemon-reload")},
          QStringList{QStringLiteral("enable"), QStringLiteral("--"), timer},
          QStringList{QStringLiteral("restart"), QStringLiteral("--"), timer}}) {
        const Answer answer = systemctl(arguments);
        if (!answer.ok)
            return unavailable(answer.reason);
    }
    return Done{};
}

Status SystemdTimers::remove(const QString &sourceName) const
{
    const QFileInfo link(linkOf(sourceName));
    if (!isInstalled(sourceName) && !link.isSymLink()
        && !QFileInfo::exists(pathOf(sourceName, ".service")))
        return Done{};
    const QString timer = unitNameOf(sourceName) + QStringLiteral(".timer");
    // Without a systemd that answers nothing runs either; the files go all the same.
    const Answer disabled = systemctl(
        {QStringLiteral("disable"), QStringLiteral("--now"), QStringLiteral("--"), timer});
    // Else a later timer of the same name would make up for the time in between.
    if (disabled.ok)
        systemctl(
            {QStringLiteral("clean"), QStringLiteral("--what=state"), QStringLiteral("--"), timer});
    const Status removed = removeFiles(sourceName);
    if (disabled.ok)
        systemctl({QStringLiteral("daemon-reload")});
    return removed;
}

Status SystemdTimers::removeFiles(const QString &sourceName) const
{
    for (const QString &path :
         {linkOf(sourceName), pathOf(sourceName, ".timer"), pathOf(sourceName, ".service")}) {
        QFile file(path);
        const bool there = file.exists() || QFileInfo(path).isSymLink();
        if (there && !file.remove())
            return unavailable(
                QCoreApplication::translate("SystemdTimers", "%1 cannot be removed: %2")
                    .arg(path, file.errorString()));
    }
    return Done{};
}

bool SystemdTimers::isInstalled(const QString &sourceName) const
{
    return QFileInfo::exists(pathOf(sourceName, ".timer"));
}

TimerState SystemdTimers::state(const QString &sourceName) const
{
    TimerState state;
    state.installed = isInstalled(sourceName);
    if (!state.installed)
        return state;
    const QString timer = unitNameOf(sourceName) + QStringLiteral(".timer");
    // All of them: in a pattern the backslashes of the name would mean something else.
    const Answer answer = systemctl(
        {QStringLiteral("list-timers"), QStringLiteral("--all"), QStringLiteral("--output=json")});
    const QJsonArray timers = QJsonDocument::fromJson(answer.data).array();
    for (const QJsonValue each : timers) {
        const QJsonObject object = each.toObject();
        if (object.value(u"unit").toString() != timer)
            continue;
        state.next = momentOf(object.value(u"next"));
        state.last = momentOf(object.value(u"last"));
        state.active = true;
    }
    return state;
}

} // namespace tributary
