// SPDX-License-Identifier: GPL-3.0-or-later
//
// The processes of a cluster, and the one that ends them when the test program cannot.

#include "tests/support/pgcluster.h"
#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

// Longer than pg_ctl itself waits.
constexpr int processDeadlineMs = 90'000;

// Waits until the test program's end of the pipe is closed. A test that ended in good order has
// removed its folder before; one that crashed, or was killed after a time limit, has left the
// folder and the server. Arguments: the folder, then the command that stops the server. Signals
// from a terminal are ignored, because they reach the test program as well.
constexpr auto watchdogScript = "trap '' HUP INT TERM\n"
                                "read -r nothing\n"
                                "folder=$1\n"
                                "shift\n"
                                "cd \"$folder\" || exit 0\n"
                                "\"$@\"\n"
                                "cd / && rm -rf -- \"$folder\"\n";

} // namespace

QStringList PgCluster::serverUserCommand(const QString &program, const QStringList &arguments) const
{
    QStringList command;
    if (m_account) {
        command << u"runuser"_s << u"-u"_s << QString::fromLatin1(m_account->name) << u"--"_s;
    }
    return command << program << arguments;
}

PgCluster::Outcome PgCluster::runAsServerUser(const QString &program,
                                              const QStringList &arguments) const
{
    QProcess process;
    // The user's own settings for clients and servers must not reach the test's cluster, and its
    // messages must be the untranslated ones.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("PG"_L1) || name.startsWith("LC_"_L1) || name == "LANGUAGE"_L1) {
            environment.remove(name);
        }
    }
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    // The current folder may be closed to the server's user, which its programs do not bear.
    process.setWorkingDirectory(m_folder->path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    QStringList command = serverUserCommand(program, arguments);
    const QString first = command.takeFirst();
    process.start(first, command);
    if (!process.waitForFinished(processDeadlineMs)) {
        const QString reason = process.errorString();
        process.kill();
        process.waitForFinished(processDeadlineMs);
        return {false, first + u": "_s + reason};
    }
    const bool ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ok, QString::fromUtf8(process.readAll()).trimmed()};
}

bool PgCluster::handToServerUser(const QString &path) const
{
    return !m_account
        || ::chown(QFile::encodeName(path).constData(), m_account->uid, m_account->gid) == 0;
}

bool PgCluster::startWatchdog(QString *error)
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        *error = u"cannot make a pipe"_s;
        return false;
    }
    m_watchdogPipe = ends[1];
    QProcess watchdog;
    watchdog.setProgram(u"/bin/sh"_s);
    watchdog.setArguments(
        QStringList{u"-c"_s, QString::fromLatin1(watchdogScript), u"sh"_s, m_folder->path()}
        + serverUserCommand(binary(u"pg_ctl"_s),
                            {u"stop"_s, u"-D"_s, dataDir(), u"-m"_s, u"immediate"_s}));
    watchdog.setStandardInputFile(u"/proc/self/fd/%1"_s.arg(ends[0]));
    // Whoever waits for the end of the test's output must not wait for the watchdog.
    watchdog.setStandardOutputFile(QProcess::nullDevice());
    watchdog.setStandardErrorFile(QProcess::nullDevice());
    watchdog.setWorkingDirectory(u"/"_s);
    const bool started = watchdog.startDetached();
    ::close(ends[0]);
    if (!started) {
        *error = u"cannot start the watchdog: "_s + watchdog.errorString();
    }
    return started;
}

} // namespace tributary::test
