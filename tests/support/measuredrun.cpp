// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/measuredrun.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <vector>

namespace tributary::test {

MeasuredRun runMeasured(const QStringList &command, const QProcessEnvironment &environment)
{
    QList<QByteArray> texts;
    for (const QString &word : command)
        texts.append(word.toUtf8());
    const QStringList entries = environment.toStringList();
    for (const QString &entry : entries)
        texts.append(entry.toUtf8());
    std::vector<char *> argv;
    std::vector<char *> envp;
    for (qsizetype i = 0; i < texts.size(); ++i)
        (i < command.size() ? argv : envp).push_back(texts[i].data());
    argv.push_back(nullptr);
    envp.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
    QElapsedTimer clock;
    clock.start();
    pid_t process = 0;
    MeasuredRun run;
    if (::posix_spawnp(&process, argv[0], &actions, nullptr, argv.data(), envp.data()) == 0) {
        int state = 0;
        rusage used = {};
        if (::wait4(process, &state, 0, &used) == process && WIFEXITED(state))
            run.exitCode = WEXITSTATUS(state);
        run.peakMegabytes = static_cast<double>(used.ru_maxrss) / 1024;
    }
    posix_spawn_file_actions_destroy(&actions);
    run.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    return run;
}

} // namespace tributary::test
