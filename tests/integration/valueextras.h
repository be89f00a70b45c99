// SPDX-License-Identifier: GPL-3.0-or-later
//
// More values than verification is tried on: domains over everything, numbers at the borders of
// the storage rules, cells beyond the size that is copied, and all of it side by side in one row.

#pragma once

#include <QByteArray>

namespace tributary::test {

// Statements for a database that already has the schema of valueSchemaSql().
QByteArray valueExtrasSql(int majorVersion);

} // namespace tributary::test
