// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <optional>

namespace tributary {

/// Speed and remaining time of something that counts upwards. Averages exponentially over thirty
/// seconds; the remaining time is only told when it would not be a guess. Plain value without I/O,
/// any one thread; the clock is handed in, so that tests need no waiting.
class RateEstimator
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Clock = std::function<TimePoint()>;

    explicit RateEstimator(Clock clock);

    /// Forgets everything; counting begins now at @p total.
    void restart(qint64 total = 0);

    /// @p total: the count so far. Call it from time to time even when nothing moved, or a stall is
    /// not seen.
    void update(qint64 total);

    /// Units a second, 0 until a second has been measured.
    double perSecond() const;

    /// Time until @p total is reached from @p done at this speed. Nothing in the first ten seconds,
    /// below 3 %, when the total is not known (not above @p done), and while the speed of the last
    /// seconds is far from the average.
    std::optional<std::chrono::seconds> remaining(qint64 done, qint64 total) const;

private:
    /// Exponentially weighted mean. The weight gathered so far is kept too: without dividing by it,
    /// the first seconds would be drawn towards zero.
    struct Mean
    {
        double value = 0;
        double weight = 0;

        void add(double sample, double seconds, double window);

        double get() const { return weight > 0 ? value / weight : 0; }
    };

    Clock m_clock;
    TimePoint m_started;
    TimePoint m_last;
    qint64 m_lastTotal = 0;
    Mean m_long;
    Mean m_short;
};

} // namespace tributary
