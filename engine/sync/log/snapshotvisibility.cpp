// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/snapshotvisibility.h"

#include <algorithm>

namespace tributary {

std::optional<SnapshotVisibility> SnapshotVisibility::parse(const SnapshotFilter &filter)
{
    const QList<QByteArray> parts = filter.snapshot.split(':');
    if (parts.size() != 3)
        return {};
    bool minGood = false;
    bool maxGood = false;
    SnapshotVisibility visibility;
    visibility.m_xmin = parts[0].toULongLong(&minGood);
    visibility.m_xmax = parts[1].toULongLong(&maxGood);
    visibility.m_fence = filter.fence;
    if (!minGood || !maxGood || visibility.m_xmin > visibility.m_xmax)
        return {};
    const QList<QByteArray> running = parts[2].isEmpty() ? QList<QByteArray>()
                                                         : parts[2].split(',');
    for (const QByteArray &xid : running) {
        bool good = false;
        visibility.m_running.push_back(xid.toULongLong(&good));
        if (!good)
            return {};
    }
    std::ranges::sort(visibility.m_running);
    return visibility;
}

bool SnapshotVisibility::isVisible(quint32 xid) const
{
    // The log tells the lower half only. All transactions that can be meant are within 2^31 of the
    // snapshot's.
    const auto distance = static_cast<qint32>(xid - static_cast<quint32>(m_xmin));
    if (distance < 0)
        return true;
    const quint64 full = m_xmin + static_cast<quint64>(distance);
    return full < m_xmax && !std::ranges::binary_search(m_running, full);
}

} // namespace tributary
