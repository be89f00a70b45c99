// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QString>

namespace tributary {

// Files that people name, for their owner only: wholly there, or not at all. Any thread.

/// Errors: ExportFailed, also when something of that name is there already.
Status writeNewFile(const QString &path, const QByteArray &content);

/// In the place of what is there. Errors: ExportFailed.
Status replaceFile(const QString &path, const QByteArray &content);

} // namespace tributary
