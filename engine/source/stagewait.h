// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>

#include <chrono>
#include <functional>
#include <stop_token>

namespace tributary {

/// Waits for something that Qt tells by a signal, on a thread that has nothing else to do (never
/// the window's): runs the thread's events until it has come, the deadline has passed or a stop was
/// requested, which is looked for ten times a second. One thread.
class StageWait
{
public:
    enum class Outcome { Done, TimedOut, Stopped };

    StageWait(std::chrono::steady_clock::time_point deadline, const std::stop_token &stop)
        : m_deadline(deadline)
        , m_stop(stop)
    { }

    Outcome until(const std::function<bool()> &isDone);

    /// To be called when isDone() may have changed.
    void wake() { m_loop.quit(); }

    /// For connections that may not outlive the wait.
    QObject *context() { return &m_loop; }

private:
    std::chrono::steady_clock::time_point m_deadline;
    std::stop_token m_stop;
    QEventLoop m_loop;
};

} // namespace tributary
