// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitejournal.h"

#include "engine/destination/sqlite/sqlitemetadata.h"
#include "engine/destination/sqlite/sqliteplace.h"

namespace tributary {

namespace {

constexpr QLatin1String remark("journal_before");

/// How long others are waited for: all of this is only a kindness.
constexpr auto shortPatience = std::chrono::milliseconds(500);

} // namespace

Status SqliteJournal::change()
{
    const QString wanted = isNetworkFileSystem(fileSystemAt(m_database.displayPath()))
        ? QStringLiteral("delete")
        : QStringLiteral("wal");
    SqliteMetadata metadata(m_database);
    const Result<QString> now = m_database.value(QStringLiteral("PRAGMA journal_mode"));
    if (!now)
        return now.error();
    const Result<QString> noted = metadata.remark(remark);
    if (!noted)
        return noted.error();
    m_before = noted->isEmpty() ? *now : *noted; // noted by a run that could not give it back
    if (*now == wanted)
        return Done{};
    m_database.setPatience(shortPatience);
    // First the note: a run may be killed at any moment.
    Status done = metadata.setRemark(remark, m_before);
    if (done)
        static_cast<void>(m_database.value(QStringLiteral("PRAGMA journal_mode = ") + wanted));
    m_database.setPatience(SqliteDatabase::usualPatience);
    return done || done.error().kind == ErrorKind::DestinationLocked ? Status(Done{}) : done;
}

void SqliteJournal::restore()
{
    m_database.setPatience(shortPatience);
    static_cast<void>(m_database.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    if (m_before.isEmpty())
        return;
    const Result<QString> now = m_database.value(QStringLiteral("PRAGMA journal_mode = ")
                                                 + m_before);
    if (now && *now == m_before)
        static_cast<void>(SqliteMetadata(m_database).setRemark(remark, {}));
}

} // namespace tributary
