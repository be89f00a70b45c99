// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitewalwatch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace tributary {

namespace {

/// Others are not kept waiting for this.
constexpr auto shortPatience = std::chrono::milliseconds(50);

} // namespace

QString SqliteWalWatch::look()
{
    const QFileInfo log(m_database.displayPath() + QStringLiteral("-wal"));
    const qint64 size = log.exists() ? log.size() : 0;
    if (size < m_limitBytes)
        return {};
    // One large transaction makes it as large; then it can be emptied.
    m_database.setPatience(shortPatience);
    const Result<QString> busy = m_database.value(
        QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_database.setPatience(SqliteDatabase::usualPatience);
    if (busy && *busy == u"0")
        return {};
    m_limitBytes = size * 2;
    return QCoreApplication::translate(
               "SqliteWalWatch",
               "Another program has been reading %1 for long: %1-wal cannot be emptied meanwhile, "
               "and has grown to %2. It shrinks when that program has finished, or is closed.")
        .arg(m_database.displayPath(), QLocale().formattedDataSize(size));
}

} // namespace tributary
