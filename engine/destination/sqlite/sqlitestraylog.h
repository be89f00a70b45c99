// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace tributary {

/// The write-ahead log beside the file of @p database, when it was written for another file: one
/// was put in the place of the file that a run was writing when it was killed. Empty: there is
/// none, or none that can be told from its own. SQLite does not look: it would take the pages of
/// that log for its own and mix two files. To be asked before the first statement; reads through
/// SQLite's own descriptor, since closing another one would drop its locks. Facts: sqlite.org,
/// "Database File Format", 1.3 and 4.1.
QString logOfAnotherFile(sqlite3 *database);

} // namespace tributary
