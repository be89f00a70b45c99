// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rateestimator.h"

#include <cmath>
#include <utility>

namespace tributary {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double longWindow = 30;
constexpr double shortWindow = 5;
constexpr Seconds shortestStep{0.25}; // shorter ones measure the batching of signals, not the speed
constexpr Seconds firstSpeedAfter{1.0};
constexpr Seconds firstEtaAfter{10.0};
constexpr double firstEtaShare = 0.03;
constexpr double stableFactor = 2;
constexpr double longestEta = 60.0 * 60 * 24 * 30; // beyond a month nobody would believe it

} // namespace

void RateEstimator::Mean::add(double sample, double seconds, double window)
{
    const double share = 1 - std::exp(-seconds / window);
    value += (sample - value) * share;
    weight += (1 - weight) * share;
}

RateEstimator::RateEstimator(Clock clock)
    : m_clock(std::move(clock))
{
    restart();
}

void RateEstimator::restart(qint64 total)
{
    m_started = m_clock();
    m_last = m_started;
    m_lastTotal = total;
    m_long = {};
    m_short = {};
}

void RateEstimator::update(qint64 total)
{
    const TimePoint now = m_clock();
    const Seconds step = now - m_last;
    if (step < shortestStep)
        return;
    // A count that went back (a table begun anew) says nothing about the speed.
    const double moved = static_cast<double>(qMax<qint64>(0, total - m_lastTotal));
    m_long.add(moved / step.count(), step.count(), longWindow);
    m_short.add(moved / step.count(), step.count(), shortWindow);
    m_last = now;
    m_lastTotal = total;
}

double RateEstimator::perSecond() const
{
    return m_last - m_started < firstSpeedAfter ? 0 : m_long.get();
}

std::optional<std::chrono::seconds> RateEstimator::remaining(qint64 done, qint64 total) const
{
    if (total <= done || m_last - m_started < firstEtaAfter)
        return std::nullopt;
    if (static_cast<double>(done) < firstEtaShare * static_cast<double>(total))
        return std::nullopt;
    const double average = m_long.get();
    const double recent = m_short.get();
    if (average <= 0 || recent > average * stableFactor || recent < average / stableFactor)
        return std::nullopt;
    const double seconds = static_cast<double>(total - done) / average;
    if (seconds > longestEta)
        return std::nullopt;
    return std::chrono::seconds(std::llround(seconds));
}

} // namespace tributary
