// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/exitcode.h"

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <functional>
#include <memory>
#include <stop_token>

namespace tributary {

/// Turns SIGINT, SIGTERM and SIGHUP (the terminal was closed; not under nohup) into a Qt signal
/// while it lives; one at a time. Main thread. A second signal ends the program at once, as people
/// expect of Ctrl-C; but SIGHUP, which shell and system both send, does not.
class SignalWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignalWatcher)

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

    /// 0 as long as none came.
    int lastSignal() const { return m_lastSignal; }

Q_SIGNALS:
    void received(int signal);

private:
    std::array<int, 2> m_pipe = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_lastSignal = 0;
    bool m_watchesHangUp = false;
};

/// How a command ends that @p signal has ended.
ExitCode exitCodeOf(int signal);

/// Runs @p work on a thread of its own while signals are watched: the first one requests its stop.
/// Returns that signal, 0 when none came. What @p work posts to QCoreApplication::instance() runs
/// on the main thread meanwhile.
int runInterruptibly(const std::function<void(const std::stop_token &)> &work);

} // namespace tributary
