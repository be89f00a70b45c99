// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QString>

namespace tributary {

/// The journal of an existing file, changed for a run and given back after it. What it was is noted
/// in the file's own metadata meanwhile, because a killed run cannot give it back: the next one
/// does. Borrows the database; same thread.
class SqliteJournal
{
public:
    explicit SqliteJournal(SqliteDatabase &database)
        : m_database(database)
    { }

    /// WAL, so that readers go on; readers that are in the middle of something can prevent it, and
    /// then the one it has is used. Needs the metadata's tables. Errors: by SQLite's code.
    Status change();
    /// Leaves the file as it was found, and whole: a copy of it alone is complete. Readers may
    /// prevent it; nothing is lost then.
    void restore();

private:
    SqliteDatabase &m_database;
    QString m_before; ///< empty: not known, and to be left alone
};

} // namespace tributary
