// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tributary {

/// Asks for a password on the terminal, without showing it; nothing when there is no terminal
/// (standard input and standard error both have to be one) or nothing was typed. Blocks; main
/// thread.
std::optional<QByteArray> promptPassword(const QString &user);

} // namespace tributary
