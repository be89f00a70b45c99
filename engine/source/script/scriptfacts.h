// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"
#include "engine/source/publication.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tributary {

/// The comment on roles and publications that the setup script made: the undo script drops no
/// others.
inline const QString scriptMarker = QStringLiteral("Made by Tributary's setup script");

/// What a script's text depends on, as a server's catalogue has it. Plain value, any thread.
struct ScriptFacts
{
    /// The role that the script is about.
    struct Role
    {
        bool ours = false; ///< carries scriptMarker
        bool superuser = false;
        bool canLogin = false;
        bool replication = false; ///< the attribute, or membership in rds_replication
        bool connect = false; ///< CONNECT on the database

        bool operator==(const Role &) const = default;
    };

    struct Schema
    {
        QString name;
        bool ofExtension = false;
        bool usage = false; ///< for the role
        bool open = false; ///< everybody may make tables in it
        QStringList owners; ///< of its tables
        QStringList futureOwners; ///< those whose later tables the role may read already

        bool operator==(const Schema &) const = default;
    };

    /// What the role may read of a table, beside what it was granted through others.
    struct Rights
    {
        bool select = false; ///< the whole table
        QStringList columns; ///< that it may read

        bool operator==(const Rights &) const = default;
    };

    int serverVersion = 0; ///< server_version_num
    QString database;
    QString encoding; ///< server_encoding
    std::optional<Role> role; ///< nothing: there is none of that name
    QList<Schema> schemas; ///< without the system's, by name
    QList<TableSchema> tables; ///< with all their columns, whoever may read them
    QHash<quint32, Rights> rights; ///< by the table's oid
    std::optional<PublicationFacts> publication;
    QString walLevel;
    int maxSlots = 0;
    int usedSlots = 0; ///< replication slots there are, of every database, but for the wanted one
    int maxSenders = 0;
    int usedSenders = 0; ///< WAL senders that run, but for the role's own
    bool keptLogUnlimited = false; ///< max_slot_wal_keep_size is there, and -1

    /// Also when @p schema and @p name are parted at another dot than the table's own.
    const TableSchema *table(const QString &schema, const QString &name) const;
    const Schema *schema(const QString &name) const;
};

} // namespace tributary
