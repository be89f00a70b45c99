// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/checkresult.h"

namespace tributary {

QString checkStateWord(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return QStringLiteral("ok");
    case CheckState::Warning:
        return QStringLiteral("warning");
    case CheckState::Failed:
        return QStringLiteral("failed");
    case CheckState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace tributary
