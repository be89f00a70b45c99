// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QString>
#include <QStringList>

namespace tributary {

/// Writes @p script for its owner's eyes only (mode 0600), whatever was there before: a script may
/// hold a password, or what one can be guessed from. All of it or nothing. GUI thread. Errors:
/// DestinationPermission.
Status writeScriptFile(const QString &path, const QString &script);

/// A name for the script of @p database: "tributary-shop-setup.sql" for the ending "setup"; nothing
/// in it that a shell stumbles over. Pure function.
QString scriptFileName(const QString &database, const QString &ending);
/// One for each of @p databases, in their order; no two are the same, whatever the file system
/// makes of upper case. Pure function.
QStringList scriptFileNames(const QStringList &databases, const QString &ending);

} // namespace tributary
