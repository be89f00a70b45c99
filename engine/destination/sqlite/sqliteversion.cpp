// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteversion.h"

#include <sqlite3.h>

namespace tributary {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace tributary
