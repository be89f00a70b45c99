// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sourcestore.h"

#include <QString>

namespace tributary {

/// The "tributary-cli sync ..." that does what the assistant would: no password in it.
QString syncCommandLine(const SavedSource &source);

/// A line for each thing that the assistant would do on this computer: with a schedule the source
/// is saved, its schedule set and it is synced; without, syncCommandLine() is all.
QString setupCommandLines(const SavedSource &source);

} // namespace tributary
