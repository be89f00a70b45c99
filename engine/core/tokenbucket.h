// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tributary {

/// How long a reader has to pause so that it takes no more than so many bytes a second. What was
/// read is charged afterwards, since nobody knows how long the next row is: a row of any size
/// passes, and is paid for by the pause after it. Knows no clock: times are given, and only go
/// forward. Any one thread.
class TokenBucket
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// 0: no limit, and what was owed is forgotten.
    void setRate(qint64 bytesPerSecond, Time now);

    qint64 rate() const { return m_rate; }

    /// @p bytes were read.
    void charge(qint64 bytes, Time now);

    /// When reading may go on: not after @p now while nothing is owed. A pause lasts until a
    /// twentieth of a second's bytes may be read at once, so that small rows do not cost a pause
    /// each.
    Time readyAt(Time now);

private:
    void refill(Time now);

    qint64 m_rate = 0;
    double m_allowance = 0; ///< bytes; negative: owed
    Time m_at;
};

} // namespace tributary
