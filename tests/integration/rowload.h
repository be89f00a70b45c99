// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table that grows by as much as is asked for, to fill disks and logs with.

#pragma once

#include <QByteArray>

namespace tributary::test {

inline constexpr auto tables =
    "CREATE TABLE rows (id int PRIMARY KEY, v text);"
    "INSERT INTO rows SELECT g, md5(g::text) FROM generate_series(1, 500) g";

// About so many kilobytes.
inline QByteArray load(int id, int kilobytes)
{
    return "INSERT INTO rows SELECT " + QByteArray::number(id)
        + " + g, repeat(md5(g::text), 32) FROM generate_series(1, " + QByteArray::number(kilobytes)
        + ") g";
}

} // namespace tributary::test
