// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/sshtunnel.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/postgres/socketwait.h"
#include "engine/postgres/sshcommand.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <thread>
#include <vector>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// Another program may take a free port before ssh does.
constexpr int attempts = 5;
/// A tunnel of weeks must not gather a message for every connection that was ever refused.
constexpr qsizetype keptWords = 16384;

/// A port of 127.0.0.1 that nobody listens on; 0 when there is none.
quint16 freePort()
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound = descriptor >= 0 && bind(descriptor, generic, size) == 0
        && getsockname(descriptor, generic, &size) == 0;
    if (descriptor >= 0)
        close(descriptor);
    return bound ? ntohs(address.sin_port) : 0;
}

/// What the forked process does; only functions that are safe between fork() and exec().
[[noreturn]] void becomeSsh(const char *program, char *const *arguments, int output, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM); // so that it ends also when we are killed
    if (getppid() != parent)
        _exit(127);
    setsid(); // no terminal to ask on, and no Ctrl+C: the run ends the tunnel when it is done
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
    const int nothing = ::open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    execv(program, arguments);
    _exit(127);
}

} // namespace

OpenTunnel::OpenTunnel(const ConnInfo &info)
    : m_info(info)
{ }

OpenTunnel::~OpenTunnel()
{
    const std::scoped_lock lock(m_mutex);
    if (m_process > 0)
        kill(m_process, SIGTERM);
    if (!reap(std::chrono::seconds(1))) {
        kill(m_process, SIGKILL);
        reap(std::chrono::seconds(5));
    }
    if (m_output >= 0)
        close(m_output);
}

Result<std::shared_ptr<OpenTunnel>>
OpenTunnel::open(const ConnInfo &info, Clock::time_point deadline, const std::stop_token &stop)
{
    if (!isUsableTunnel(info.tunnel))
        return makeError(ErrorKind::Settings,
                         {{QStringLiteral("what"),
                           QCoreApplication::translate(
                               "SshTunnel", "the SSH tunnel is written as user@host:port.")}});
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ssh"));
    if (program.isEmpty())
        return makeError(ErrorKind::SshMissing);
    for (int attempt = 1;; ++attempt) {
        const std::shared_ptr<OpenTunnel> tunnel(new OpenTunnel(info));
        Status opened = tunnel->start(program);
        if (opened)
            opened = tunnel->waitUntilOpen(deadline, stop);
        if (opened)
            return tunnel;
        if (attempt == attempts || !isPortTaken(opened.error().detail))
            return opened.error();
    }
}

Status OpenTunnel::start(const QString &program)
{
    const qsizetype hosts = m_info.host.count(u',') + 1;
    for (qsizetype i = 0; i < hosts; ++i)
        m_ports.append(freePort());

    std::vector<QByteArray> words{QFile::encodeName(program)};
    const QStringList arguments = sshArguments(m_info, m_ports);
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return tunnelError(m_info.tunnel, qt_error_string(errno));
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    const pid_t parent = getpid();
    m_process = fork();
    if (m_process == 0)
        becomeSsh(pointers[0], pointers.data(), ends[1], parent);
    const QString failure = m_process < 0 ? qt_error_string(errno) : QString();
    close(ends[1]);
    m_output = ends[0];
    return m_process < 0 ? Status(tunnelError(m_info.tunnel, failure)) : Status(Done{});
}

Status OpenTunnel::waitUntilOpen(Clock::time_point deadline, const std::stop_token &stop)
{
    const std::scoped_lock lock(m_mutex);
    for (;;) {
        const Wait wait = waitSocket(m_output, POLLIN, deadline, stop);
        if (wait == Wait::Stopped)
            return makeError(ErrorKind::Interrupted);
        if (wait == Wait::TimedOut)
            return tunnelError(
                m_info.tunnel,
                QString::fromUtf8(m_words) + u'\n'
                    + QCoreApplication::translate("SshTunnel", "ssh does not answer in time"));
        readWords();
        const qsizetype ready = m_words.indexOf(tunnelReadyWord);
        if (ready >= 0) {
            m_words.clear(); // a banner and the like
            return Done{};
        }
        if (reap(std::chrono::milliseconds(10)))
            return tunnelError(m_info.tunnel, QString::fromUtf8(m_words));
    }
}

QString OpenTunnel::localPort(qsizetype host) const
{
    return QString::number(m_ports.value(host));
}

bool OpenTunnel::hasEnded()
{
    const std::scoped_lock lock(m_mutex);
    return reap({});
}

Error OpenTunnel::explained(const Error &error)
{
    if (error.kind == ErrorKind::Interrupted)
        return error;
    const std::scoped_lock lock(m_mutex);
    const bool cut = error.kind == ErrorKind::ConnectionLost
        || error.kind == ErrorKind::ConnectionRefused || error.kind == ErrorKind::NotPostgres;
    if (!cut)
        return error;
    const bool ended = reap(std::chrono::milliseconds(250));
    readWords();
    const QString words = QString::fromUtf8(m_words);
    return ended ? tunnelError(m_info.tunnel, words)
                 : behindTunnelError(m_info, words).value_or(error);
}

Error OpenTunnel::withLastWords(const Error &error)
{
    const std::scoped_lock lock(m_mutex);
    if (error.kind != ErrorKind::ConnectionLost || !reap(std::chrono::milliseconds(250)))
        return error;
    Error told = error;
    const Error cause = tunnelError(m_info.tunnel, QString::fromUtf8(m_words));
    told.detail = QStringList{cause.message, error.detail}.join(u'\n').trimmed();
    return told;
}

/// Takes what ssh has written so far. The mutex is held.
void OpenTunnel::readWords()
{
    char buffer[4096];
    for (;;) {
        const ssize_t size = m_output < 0 ? 0 : read(m_output, buffer, sizeof buffer);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            break;
        m_words.append(buffer, size);
    }
    m_words = m_words.right(keptWords);
}

/// True when ssh has ended, at the latest after @p patience. The mutex is held.
bool OpenTunnel::reap(std::chrono::milliseconds patience)
{
    const Clock::time_point deadline = Clock::now() + patience;
    while (m_process > 0) {
        const pid_t ended = waitpid(m_process, nullptr, WNOHANG);
        if (ended == m_process || (ended < 0 && errno == ECHILD)) {
            m_process = -1;
            readWords();
        } else if (Clock::now() >= deadline) {
            return false;
        } else {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    return true;
}

} // namespace tributary
