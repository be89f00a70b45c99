// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/bootclock.h"

#include <QDateTime>

#include <functional>
#include <utility>

namespace tributary {

/// The server's clock, read once and continued: whoever sets this computer's clock in the middle
/// of a run, or lets it sleep, does not change how fresh a copy is said to be. One thread.
class ServerClock
{
public:
    using Steady = std::function<BootClock::time_point()>;

    explicit ServerClock(Steady steady = &BootClock::now)
        : m_steady(std::move(steady))
    { }

    /// What the server said just now, UTC.
    void set(const QDateTime &now)
    {
        m_then = now;
        m_at = m_steady();
    }

    /// UTC; invalid before set().
    QDateTime now() const { return m_then.addMSecs((m_steady() - m_at).count()); }

private:
    Steady m_steady;
    QDateTime m_then;
    BootClock::time_point m_at;
};

} // namespace tributary
