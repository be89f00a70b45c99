// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/cli/command.h"
#include "app/common/environment.h"
#include "engine/store/sourcestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>
#include <cstdlib>

namespace {

/// Whoever starts us with a stream closed would have the next file that is opened take its place.
void keepStreamsApart()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // What takes the place of standard output cannot be written: that data is lost is told.
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
}

/// Number of the first argument that is not UTF-8, and of which a text would tell something else;
/// 0 when there is none.
int unreadableArgument(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(argv[i]);
        if (decoder.hasError())
            return i;
    }
    return 0;
}

int run(int argc, char **argv)
{
    keepStreamsApart();
    const int unreadable = unreadableArgument(argc, argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    const tributary::Environment environment = tributary::Environment::take();
    // Scripts read it: it speaks one language everywhere.
    tributary::installTranslations(application, QLocale(QLocale::English));
    ::umask(077); // what is copied may be private

    QFile data;
    QFile words;
    QFile input;
    // Whoever reads along gets each line at once, and what cannot be written is known at once.
    data.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    words.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    input.open(stdin, QIODevice::ReadOnly);
    tributary::Output output(data, words, ::isatty(STDERR_FILENO) != 0);
    tributary::CommandContext context{.output = output,
                                      .environment = environment,
                                      .input = input,
                                      .storePath = tributary::SourceStore::defaultPath()};
    if (unreadable > 0) {
        output.setJson(QCoreApplication::arguments().contains(QStringLiteral("--json")));
        return static_cast<int>(tributary::Command::failUsage(
            QStringLiteral("Argument %1 is not a text in UTF-8. Write names of files, too, in "
                           "UTF-8.")
                .arg(unreadable),
            context));
    }
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
