// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace tributary {

/// The window's own icons (resources/icons). Each state has a shape of its own, so that colour is
/// never the only signal, and colours that stand out on light and on dark ground alike. GUI thread.
enum class Icon {
    Add,
    Application,
    Close,
    Done,
    Failed,
    Following,
    Info,
    Ok,
    Overdue,
    Pause,
    Retry,
    Running,
    Stop,
    Sync,
    Waiting,
    Warning,
};

QIcon icon(Icon which);

} // namespace tributary
