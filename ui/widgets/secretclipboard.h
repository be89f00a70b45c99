// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace tributary {

/// How long a secret stays in the clipboard.
constexpr std::chrono::milliseconds secretStays{30'000};

/// Puts @p text into the clipboard, marked so that clipboard managers do not remember it, and takes
/// it out again after @p stay unless something else is there by then. GUI thread.
void copySecret(const QString &text, std::chrono::milliseconds stay = secretStays);

} // namespace tributary
