// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/signalwatcher.h"

#include <fcntl.h>
#include <unistd.h>

#include <QEventLoop>

#include <csignal>
#include <thread>

namespace tributary {

namespace {

// A signal handler can reach nothing but globals.
volatile std::sig_atomic_t writeEnd = -1;

extern "C" void onSignal(int number)
{
    const auto byte = static_cast<unsigned char>(number);
    if (::write(writeEnd, &byte, 1) < 0)
        ::_exit(128 + number);
    std::signal(number, number == SIGHUP ? SIG_IGN : SIG_DFL);
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char byte = 0;
        if (::read(m_pipe[0], &byte, 1) == 1) {
            m_lastSignal = byte;
            Q_EMIT received(byte);
        }
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    m_watchesHangUp = std::signal(SIGHUP, onSignal) != SIG_IGN;
    if (!m_watchesHangUp)
        std::signal(SIGHUP, SIG_IGN);
}

SignalWatcher::~SignalWatcher()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_watchesHangUp)
        std::signal(SIGHUP, SIG_DFL);
    writeEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

ExitCode exitCodeOf(int signal)
{
    switch (signal) {
    case SIGHUP:
        return ExitCode::HungUp;
    case SIGTERM:
        return ExitCode::Terminated;
    default:
        return ExitCode::Interrupted;
    }
}

int runInterruptibly(const std::function<void(const std::stop_token &)> &work)
{
    SignalWatcher watcher;
    QEventLoop loop;
    std::stop_source stop;
    QObject::connect(&watcher, &SignalWatcher::received, &loop, [&stop] { stop.request_stop(); });
    std::thread thread([&] {
        work(stop.get_token());
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    thread.join();
    return watcher.lastSignal();
}

} // namespace tributary
