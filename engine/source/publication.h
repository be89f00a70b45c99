// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/tableschema.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace tributary {

class Connection;

/// What one publication lets through. Plain value, any thread.
struct PublicationFacts
{
    struct Table
    {
        bool filtered = false; ///< rows are left out (15+)
        QByteArray columns; ///< names, a line each; empty before 15: all
    };

    QString name;
    bool allTables = false;
    bool rowChanges = true; ///< inserts, updates and deletes
    bool truncations = true;
    bool viaRoot = false; ///< changes of partitions come under the root's name
    bool owned = false; ///< by our login
    QHash<quint32, Table> tables; ///< by oid, as the log names them
    QSet<quint32> members; ///< oids that stand in it themselves, not through a parent or a schema
};

/// Nothing when there is no publication of that name. Errors: as Connection::query().
Result<std::optional<PublicationFacts>> loadPublication(Connection &connection, const QString &name,
                                                        const std::stop_token &stop);

/// CREATE PUBLICATION for exactly these tables; what the database administrator may run as well.
QString createPublicationSql(const QString &name, const QList<TableSchema> &tables,
                             int serverVersion);
/// ALTER PUBLICATION ... ADD for @p missing, those of unpublishedTables().
QString addToPublicationSql(const PublicationFacts &publication, const QList<TableSchema> &missing,
                            int serverVersion);

/// ALTER PUBLICATION ... DROP for those of @p tables that stand in the publication themselves, or,
/// of a partitioned one, whose leaves do. Empty when none does.
QString dropFromPublicationSql(const PublicationFacts &publication,
                               const QList<TableSchema> &tables);

/// Runs that. Errors: PublicationRight, LockTimeout, as Connection::query().
Status dropFromPublication(Connection &connection, const PublicationFacts &publication,
                           const QList<TableSchema> &tables, const std::stop_token &stop,
                           std::chrono::milliseconds patience);

/// Those of @p tables whose changes the publication does not let through.
QList<TableSchema> unpublishedTables(const PublicationFacts &publication,
                                     const QList<TableSchema> &tables);

/// Why the publication would lose changes of @p tables, in a sentence; empty when it does not.
QString publicationProblem(const PublicationFacts &publication, const QList<TableSchema> &tables);

/// Makes sure that the publication is there and lets the changes of all @p tables through: makes or
/// extends it where the login may. Errors: PublicationRight with the statement to be run by
/// somebody who may, PublicationUnfit, LockTimeout (tables that somebody has locked are waited for
/// @p patience), as Connection::query().
Status preparePublication(Connection &connection, const QString &name,
                          const QList<TableSchema> &tables, const std::stop_token &stop,
                          std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace tributary
