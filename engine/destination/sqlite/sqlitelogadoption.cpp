// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitelogstate.h"
#include "engine/destination/sqlite/sqlitemetadata.h"

namespace tributary {

/// Whose log was followed at that place; empty: nobody's.
Result<QString> SqliteLogState::identityAt(const QString &description)
{
    Result<SqliteStatement> row = m_database.prepare(QStringLiteral(
        "SELECT source_identity FROM _tributary_log JOIN _tributary_tables USING (source_identity)"
        " WHERE source_description = ? LIMIT 1"));
    if (!row)
        return row.error();
    row->bind(1, description);
    const Result<SqliteStep> step = m_database.step(*row);
    if (!step)
        return step.error();
    return *step == SqliteStep::Row ? row->text(0) : QString();
}

Status SqliteLogState::adopt(const QString &sourceIdentity, const QString &description)
{
    if (!SqliteMetadata(m_database).hasTable("_tributary_log"))
        return Done{};
    const Result<QString> former = identityAt(description);
    if (!former)
        return former.error();
    if (former->isEmpty())
        return Done{};
    if (const Status begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    for (const char *table : {"_tributary_log", "_tributary_followed", "_tributary_tables"}) {
        const Status done = runSqlite(
            m_database,
            QStringLiteral("UPDATE %1 SET source_identity = ?1 WHERE source_identity = ?2")
                .arg(QLatin1String(table)),
            [&](SqliteStatement &statement) {
                statement.bind(1, sourceIdentity);
                statement.bind(2, *former);
            });
        if (!done) {
            const Status left = m_database.execute(QStringLiteral("ROLLBACK"));
            Q_UNUSED(left);
            return done;
        }
    }
    return m_database.execute(QStringLiteral("COMMIT"));
}

} // namespace tributary
