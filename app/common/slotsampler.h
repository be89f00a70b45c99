// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/slotsamples.h"
#include "engine/sync/syncprogress.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace tributary {

/// Puts on record what a run is told of its slot on its way, which costs the server nothing: at
/// most twice a minute, and a month back. One thread: the one that made it.
class SlotSampler
{
public:
    explicit SlotSampler(const QString &storePath);

    /// A run begins: what it is told first is kept.
    void begin() { m_sinceSample.invalidate(); }

    /// What was kept; nothing where nothing was told, or too little time has gone by. The limit,
    /// which a run does not ask for, is the one that was seen last.
    std::optional<SlotSample> keep(const QString &sourceName, const LogProgress &progress);
    /// Keeps what a server was asked for.
    void keep(const QString &sourceName, const SlotSample &sample);

private:
    SlotSamples m_samples;
    QElapsedTimer m_sinceSample;
};

} // namespace tributary
