// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/clientversion.h"

#include <libpq-fe.h>

namespace tributary {

QString libpqVersion()
{
    const int version = PQlibVersion(); // 150020; before 10: 90624
    if (version >= 100000)
        return QStringLiteral("%1.%2").arg(version / 10000).arg(version % 10000);
    return QStringLiteral("%1.%2.%3")
        .arg(version / 10000)
        .arg(version / 100 % 100)
        .arg(version % 100);
}

} // namespace tributary
