// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tributary {

/// What a program takes from its surroundings, once, at its start.
struct Environment
{
    QByteArray password; ///< PGPASSWORD
    QString passFile; ///< PGPASSFILE, else ~/.pgpass where it exists

    /// Reads it, then removes every PG* variable: one that was left behind for another program
    /// (PGHOSTADDR, PGSERVICE) would lead our connections elsewhere. Also sets LC_MESSAGES to C,
    /// because libpq's own messages are matched by their words, forbids core dumps, which would
    /// hold passwords, and has a limit for files (ulimit -f) fail a write instead of killing. Call
    /// it first in main(), once QCoreApplication exists (its constructor sets the locale), before
    /// any thread.
    static Environment take();
};

} // namespace tributary
