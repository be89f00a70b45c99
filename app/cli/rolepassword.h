// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tributary {

/// The password of a new role: the first line of @p path; nothing when there is no such file. Any
/// thread. Errors: PasswordFile (it cannot be read, is empty, or others may read it).
Result<std::optional<QByteArray>> readRolePassword(const QString &path);

/// Makes @p path, readable by its owner only, with a random password in ASCII. Errors:
/// ExportFailed.
Result<QByteArray> makeRolePassword(const QString &path);

} // namespace tributary
