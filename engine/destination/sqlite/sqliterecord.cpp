// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliterecord.h"

#include "engine/destination/sqlite/sqlitelogstate.h"
#include "engine/destination/sqlite/sqlitemetadata.h"

#include <QSet>

namespace tributary {

Status recordSqliteCopies(SqliteDatabase &database, const DestinationSource &source,
                          const QList<SqliteFinishedTable> &finished, const LogState *log)
{
    SqliteMetadata metadata(database);
    SqliteLogState logState(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<quint32> followed;
    if (log != nullptr) {
        if (const Status written = logState.write(source.identity, *log); !written)
            return written;
        for (const FollowedTable &table : log->tables)
            followed.insert(table.source.oid);
    }
    for (const SqliteFinishedTable &table : finished) {
        const bool follows = followed.contains(table.plan.schema.id.oid);
        const Status recorded = metadata.record(
            {.source = table.plan.schema.id,
             .sourceIdentity = source.identity,
             .sourceDescription = source.description,
             .name = table.plan.name,
             .method = follows ? QStringLiteral("log") : QStringLiteral("full"),
             .state = QStringLiteral("done"),
             .rows = table.rows,
             .syncedAt = source.snapshotAt.isValid() ? source.snapshotAt : now,
             .note = table.plan.notes.join(QStringLiteral("; "))},
            table.plan);
        if (!recorded)
            return recorded;
        const Status told = follows
            ? logState.writeDeletedColumn(table.plan.name, table.plan.deletedColumn)
            : logState.forgetTable(table.plan.name);
        if (!told)
            return told;
    }
    return Done{};
}

} // namespace tributary
