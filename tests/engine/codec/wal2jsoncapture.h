// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace tributary::test {

/// As wal2json 2.5 on PostgreSQL 15 sends it without types for:
///   CREATE TABLE s.orders (id int PRIMARY KEY, note text, price numeric(10,2), mood s.mood,
///                          photo bytea, big text)   -- big is stored outside, uncompressed
///   CREATE TABLE "full" (a int, f float8)           -- REPLICA IDENTITY FULL
QByteArrayList captured();

} // namespace tributary::test
