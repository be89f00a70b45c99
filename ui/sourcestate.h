// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sourcestate.h"
#include "ui/icons.h"

#include <QString>

namespace tributary {

/// The state for people, in their language.
QString sourceStateText(SourceState state);
Icon sourceStateIcon(SourceState state);

} // namespace tributary
