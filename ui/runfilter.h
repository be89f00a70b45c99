// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"

#include <QList>

#include <optional>

namespace tributary {

/// Which runs of the history are shown. Plain value.
struct RunFilter
{
    enum class Show { All, Failed, WithChanges };

    Show show = Show::All; ///< Failed: also partly
    std::optional<RunTrigger> trigger = std::nullopt; ///< any, when not given

    bool operator==(const RunFilter &) const = default;

    bool accepts(const RunRecord &run) const;
    QList<RunRecord> filtered(const QList<RunRecord> &runs) const;
};

} // namespace tributary
