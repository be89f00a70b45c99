// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordprompt.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include "app/cli/output.h"

#include <array>
#include <cerrno>
#include <csignal>

namespace tributary {

namespace {

// A signal handler can reach nothing but globals.
volatile std::sig_atomic_t wakeEnd = -1;

extern "C" void onSignalWhileAsking(int number)
{
    const int kept = errno;
    const auto byte = static_cast<unsigned char>(number);
    if (::write(wakeEnd, &byte, 1) < 0)
        ::_exit(128 + number);
    errno = kept;
}

/// Signals as bytes to wait for, while it lives: whatever thread gets them, and whoever else
/// watches for them. Afterwards everything is as it was.
class SignalPipe
{
public:
    SignalPipe()
    {
        if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return;
        wakeEnd = m_pipe[1];
        for (size_t i = 0; i < watched.size(); ++i) {
            ::sigaction(watched[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler == SIG_IGN)
                continue;
            struct sigaction mine = {};
            mine.sa_handler = onSignalWhileAsking;
            ::sigaction(watched[i], &mine, nullptr);
        }
    }

    ~SignalPipe()
    {
        if (m_pipe[0] < 0)
            return;
        for (size_t i = 0; i < watched.size(); ++i)
            ::sigaction(watched[i], &m_before[i], nullptr);
        wakeEnd = -1;
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }

    Q_DISABLE_COPY_MOVE(SignalPipe)

    int end() const { return m_pipe[0]; }

private:
    static constexpr std::array watched = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    std::array<int, 2> m_pipe = {-1, -1};
    std::array<struct sigaction, watched.size()> m_before = {};
};

TypedPassword readLine(const SignalPipe &signals)
{
    TypedPassword typed;
    QByteArray line;
    for (;;) {
        std::array<pollfd, 2> ends = {pollfd{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
                                      pollfd{.fd = signals.end(), .events = POLLIN, .revents = 0}};
        if (::poll(ends.data(), ends.size(), -1) < 0 && errno != EINTR)
            break;
        unsigned char signal = 0;
        if (::read(signals.end(), &signal, 1) == 1) {
            typed.signal = signal;
            return typed;
        }
        if (ends[0].revents == 0)
            continue;
        char c = 0;
        if (::read(STDIN_FILENO, &c, 1) != 1 || c == '\n')
            break;
        line.append(c);
    }
    if (!line.isEmpty())
        typed.password = line;
    return typed;
}

} // namespace

TypedPassword promptPassword(const QString &user, Output &output)
{
    termios shown{};
    if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDERR_FILENO) == 0
        || ::tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    const SignalPipe signals;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    output.ask(QStringLiteral("Password of %1: ").arg(user));
    TypedPassword typed = readLine(signals);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    output.say({});
    return typed;
}

} // namespace tributary
