// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

/// @p text as one word of a command line that is to be copied into a POSIX shell. Pure function,
/// any thread.
QString shellWord(const QString &text);

} // namespace tributary
