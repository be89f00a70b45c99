// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/source/providerguide.h"
#include "engine/source/script/scriptfacts.h"
#include "engine/source/script/setupscript.h"

namespace tributary {

/// A schema of a script.
struct GrantedSchema
{
    QString name;
    bool usage = true; ///< to be granted
    bool allTables = false; ///< SELECT on all that is in it
    QStringList futureOwners; ///< whose later tables are to be readable

    bool operator==(const GrantedSchema &) const = default;
};

/// A table of a script.
struct GrantedTable
{
    TableId id;
    QStringList columns; ///< to be granted; empty: the whole table
    QStringList addedColumns; ///< of columns: what tells its rows apart, and was not chosen

    bool operator==(const GrantedTable &) const = default;
};

/// A table (or a leaf of one) of the publication.
struct PublishedTable
{
    TableId id;
    QStringList columns; ///< empty: all

    bool operator==(const PublishedTable &) const = default;
};

/// What a script will say: the request, with everything decided that depends on the server. Plain
/// value, any thread.
struct ScriptPlan
{
    ScriptRequest request;
    ProviderGuide guide;
    int serverVersion = 0;
    QString encoding;
    QString database;
    QString plugin; ///< "pgoutput" or "wal2json"; empty without the log
    QString publication; ///< empty when there is to be none
    QString slot; ///< empty when undo is to leave it
    bool role = true; ///< to be made, or to be brought up to date
    bool connect = true;
    bool replication = false; ///< the right to follow changes is to be given, or asked for
    bool foreignRole = false; ///< was there, and was not made by a script
    bool providerMakesRole = false; ///< and removes it: SQL cannot (ProviderGuide::makeUser)
    bool publish = false; ///< the publication is to be made or extended
    QList<GrantedSchema> schemas;
    QList<GrantedTable> tables; ///< those chosen by name
    QList<PublishedTable> published;
    QList<TableId> withoutIdentity; ///< cannot be followed, but could be
    QList<TableId> notFollowed; ///< views, unlogged and foreign tables
    bool walLevel = false; ///< is to be raised
    bool slotsFull = false; ///< no free slot
    bool sendersFull = false; ///< no free WAL sender
    int maxSlots = 0; ///< as they are now
    int maxSenders = 0; ///< ditto
    bool keptLogUnlimited = false;
    bool pluginList = false; ///< wal2json is to be allowed
    QStringList openSchemas; ///< in which the role, as everybody, could make tables

    /// Nothing is left to be done.
    bool isEmpty() const;

    /// What an earlier script granted beyond the choice is revoked.
    bool takesBack() const;

    /// The script makes the role, or brings it up to date.
    bool makesRole() const { return role && !providerMakesRole; }

    /// SQL can give, and take, the right to follow changes.
    bool replicationBySql() const
    {
        return guide.right == ReplicationRight::Attribute
            || guide.right == ReplicationRight::RdsRole;
    }
};

/// Pure function. Errors: Settings (a name that cannot be one, a password that is empty or the
/// role's name), SlotName, TableNotFound, Usage (the provider lets nobody follow changes).
Result<ScriptPlan> planScript(const ScriptRequest &request, const ScriptFacts &facts);

/// As planScript(), for taking away: what is no longer there is left out, and everything of the
/// request is listed, whether the server has it or not.
Result<ScriptPlan> planUndo(const ScriptRequest &request, const ScriptFacts &facts);

} // namespace tributary
