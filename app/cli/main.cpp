// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <unistd.h>

#include "app/cli/command.h"
#include "app/common/environment.h"
#include "engine/store/sourcestore.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace {

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    const tributary::Environment environment = tributary::Environment::take();
    // Scripts read it: it speaks one language everywhere.
    tributary::installTranslations(application, QLocale(QLocale::English));
    ::umask(077); // what is copied may be private

    // Whoever reads along gets each line at once, not four kilobytes of them now and then.
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    QFile data;
    QFile words;
    QFile input;
    data.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    words.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    input.open(stdin, QIODevice::ReadOnly);
    tributary::Output output(data, words, ::isatty(STDERR_FILENO) != 0);
    tributary::CommandContext context{.output = output,
                                      .environment = environment,
                                      .input = input,
                                      .storePath = tributary::SourceStore::defaultPath()};
    return static_cast<int>(
        tributary::runCommandLine(QCoreApplication::arguments().sliced(1), context));
}

} // namespace

int main(int argc, char **argv)
{
    const int code = run(argc, argv);
    // Without exit handlers: QThread::wait() returns before the destructors of thread-local data
    // have run, and OpenSSL's of a thread that has just ended would meet the locks that OpenSSL's
    // exit handler has freed. All that is ours was closed by now.
    std::fflush(nullptr);
    std::_Exit(code);
}
