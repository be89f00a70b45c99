// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

/// Of the SQLite that is in use, such as "3.40.1". Any thread.
QString sqliteVersion();

} // namespace tributary
