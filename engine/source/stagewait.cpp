// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/stagewait.h"

#include <QTimer>

namespace tributary {

StageWait::Outcome StageWait::until(const std::function<bool()> &isDone)
{
    constexpr int lookMs = 100;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    looks.start(lookMs);
    while (!isDone()) {
        if (m_stop.stop_requested())
            return Outcome::Stopped;
        if (std::chrono::steady_clock::now() >= m_deadline)
            return Outcome::TimedOut;
        m_loop.exec();
    }
    return Outcome::Done;
}

} // namespace tributary
