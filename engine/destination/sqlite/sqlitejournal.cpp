// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitejournal.h"

#include "engine/destination/sqlite/sqlitefile.h"
#include "engine/destination/sqlite/sqlitemetadata.h"

namespace tributary {

namespace {

constexpr QLatin1String remark("journal_before");

/// How long others are waited for: all of this is only a kindness.
constexpr auto shortPatience = std::chrono::milliseconds(500);

} // namespace

void SqliteJournal::change()
{
    const QString journal = isOnNetworkFileSystem(m_database.displayPath())
        ? QStringLiteral("DELETE")
        : QStringLiteral("WAL");
    if (const Result<QString> now = m_database.value(QStringLiteral("PRAGMA journal_mode")))
        m_before = *now;
    m_database.setPatience(shortPatience);
    static_cast<void>(m_database.value(QStringLiteral("PRAGMA journal_mode = ") + journal));
    m_database.setPatience(SqliteDatabase::usualPatience);
}

Status SqliteJournal::note()
{
    SqliteMetadata metadata(m_database);
    const Result<QString> noted = metadata.remark(remark);
    if (!noted)
        return noted.error();
    if (!noted->isEmpty()) { // by a run that could not give it back
        m_before = *noted;
        return Done{};
    }
    const Result<QString> now = m_database.value(QStringLiteral("PRAGMA journal_mode"));
    if (!now || *now == m_before)
        return Done{};
    return metadata.setRemark(remark, m_before);
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
