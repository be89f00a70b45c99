// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sourcestore.h"

#include <QString>

namespace tributary {

/// @p text as one word of a POSIX shell: unchanged where nothing in it is special, else in single
/// quotes.
QString shellWord(const QString &text);

/// The "tributary-cli sync ..." that does what the assistant would: no password in it.
QString syncCommandLine(const SavedSource &source);

} // namespace tributary
