// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tributary {

/// Whether SQLite's result code @p code, also a more exact one, says that a file is damaged, or is
/// not SQLite's at all. Pure.
bool isDamage(int code);

/// Whether the program that wrote to the store @p path last was killed in the middle of that, and
/// nobody has opened the file since.
bool wasLeftOpen(const QString &path);

/// Reads the whole store @p path, and renames it when it is damaged: nothing is ever deleted. Gives
/// the name under which it is kept; nothing for a file that is sound, is gone, is in use, or cannot
/// be renamed. Nobody else does the same at the same time. Blocks for as long as the reading takes;
/// the caller has no connection to the file. Any thread.
std::optional<QString> moveAsideIfDamaged(const QString &path);

} // namespace tributary
