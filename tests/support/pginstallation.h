// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this machine has for the servers of tests: their programs, and whom they run as.
//
// Any thread; looks at the file system.

#pragma once

#include "tests/support/pgcluster.h"

namespace tributary::test {

// The folder of initdb, pg_ctl and postgres; empty when they are not there. See
// PgCluster::available().
QString serverPrograms(int majorVersion);

// The server refuses to run as root, so root hands it to an account without rights.
std::optional<PgCluster::Account> serverAccount();

} // namespace tributary::test
