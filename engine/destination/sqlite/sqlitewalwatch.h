// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/sqlite/sqlitedatabase.h"

#include <QString>

namespace tributary {

/// Looks at the write-ahead log beside a file: while another program reads the same state of the
/// file, it cannot be emptied and grows with each commit. Borrows the database; same thread.
class SqliteWalWatch
{
public:
    /// From this size on it is worth a word.
    static constexpr qint64 usualLimit = qint64(256) << 20;

    explicit SqliteWalWatch(SqliteDatabase &database, qint64 limitBytes = usualLimit)
        : m_database(database)
        , m_limitBytes(limitBytes)
    { }

    /// After a commit. What to tell people: nothing as long as it can be emptied; then again each
    /// time that it has doubled.
    QString look();

private:
    SqliteDatabase &m_database;
    qint64 m_limitBytes;
};

} // namespace tributary
