// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QString>

struct sqlite3;

namespace tributary {

/// Lets a connection run nothing but queries that read its own file: no statement that writes, no
/// ATTACH, no PRAGMA but those that tell something, no function that loads code. What somebody
/// typed goes through check() first. Same thread as the connection, which it must outlive.
class SqliteGuard
{
public:
    SqliteGuard() = default;
    Q_DISABLE_COPY_MOVE(SqliteGuard)

    /// From now on; there is no way back. Returns SQLite's code.
    int protect(sqlite3 *database);

    /// Whether @p sql is one statement that reads. Errors: QueryRefused; QueryFailed with the place
    /// of the fault.
    Status check(sqlite3 *database, const QString &sql);

private:
    static int authorize(void *self, int action, const char *first, const char *second,
                         const char *schema, const char *trigger);
    Error refusal(const QString &what) const;

    QString m_refused; ///< what the last statement was refused for; empty: it was not
};

} // namespace tributary
