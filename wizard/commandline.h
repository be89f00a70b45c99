// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sourcestore.h"

#include <QString>

namespace tributary {

/// The "tributary-cli sync ..." that does what the assistant would: no password in it.
QString syncCommandLine(const SavedSource &source);

} // namespace tributary
