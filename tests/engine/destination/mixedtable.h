// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table whose columns hold values of several kinds.

#pragma once

#include <QString>

namespace tributary::test {

/// As the copy of numeric, float8 and the rest is stored.
inline const QString mixed = QStringLiteral(
    "CREATE TABLE m ("
    "id INTEGER PRIMARY KEY NOT NULL, "
    "n,"
    "d DECIMAL(12,2),"
    "big INTEGER,"
    "at TIMESTAMP,"
    "name TEXT,"
    "raw BLOB,"
    "flag BOOLEAN"
    ");"
    "INSERT INTO m VALUES"
    "(1, 10, 10.5, 9007199254740993, '2024-05-06 07:08:09', 'Anna', x'0102', 1),"
    "(2, 9.25, 9, 9007199254740992, '0044-03-15 BC', 'ANNABEL', x'ff', 0),"
    "(3, '12345678901234567890.123', 100, -5, 'infinity', 'bob%', NULL, NULL),"
    "(4, '12345678901234567890.124', -1, 0, '10000-01-01 00:00:00', '', x'', 1),"
    "(5, '-99999999999999999999', NULL, NULL, '-infinity', NULL, x'6869', 0),"
    "(6, 'NaN', 'NaN', 7, NULL, 'Zoë', x'00', 1),"
    "(7, NULL, 0.1, 8, '9999-12-31 00:00:00', 'émile', x'0103', 0),"
    "(8, 2.5e-10, 0.2, 9, '2024-05-06', 'ZOË ''x\"', x'010203', 1);");

} // namespace tributary::test
