// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/core/tableid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace tributary {

/// Up to where a destination has the source's changes. Written in the transaction of the rows.
struct Checkpoint
{
    Lsn lsn; ///< every transaction whose commit ends at or before it is in the destination
    Lsn lastCommit; ///< end of the last commit that brought changes: after a server crash it must
                    ///< come again when the slot was set back behind it
    QDateTime freshAsOf; ///< by the server's clock, UTC: all that was committed before is there

    bool operator==(const Checkpoint &) const = default;
};

/// Which log the checkpoint belongs to.
struct LogIdentity
{
    QString systemIdentifier; ///< of the cluster
    quint32 timeline = 0;
    quint32 databaseOid = 0;
    QString slot;
    QString plugin; ///< "pgoutput", "wal2json"
    QString publication; ///< of pgoutput

    bool operator==(const LogIdentity &) const = default;
};

/// Transactions that a table's copy already holds: those visible in the snapshot under which it was
/// read. Asked for commits up to the fence only.
struct SnapshotFilter
{
    QByteArray snapshot; ///< pg_current_snapshot()::text, "xmin:xmax:xip,..."; empty: none
    Lsn fence; ///< commits beyond it are in no copy

    bool operator==(const SnapshotFilter &) const = default;
};

/// A column as it was when its table was last copied or altered in the destination.
struct FollowedColumn
{
    int attnum = 0;
    QString name; ///< in the source
    QString destinationName;
    quint32 typeOid = 0; ///< of the base type of a domain
    int typmod = -1;
    QString typeName; ///< for people
    bool dropped = false; ///< gone from the source: kept, and no longer written

    bool operator==(const FollowedColumn &) const = default;
};

/// A table whose changes are followed, as the destination knows it.
struct FollowedTable
{
    TableId source;
    QString name; ///< in the destination
    /// TableSchema::fingerprint of its copy; empty also for a copy that misses changes.
    QByteArray fingerprint;
    QByteArray definition; ///< TableSchema::definition, ditto
    SnapshotFilter filter;
    QList<FollowedColumn> columns; ///< in the order of the destination's columns

    bool operator==(const FollowedTable &) const = default;
};

/// All that a destination knows about the log it follows.
struct LogState
{
    LogIdentity identity;
    Checkpoint checkpoint;
    /// Where the slot stood when the first copy was made; invalid: not known. Until a commit brings
    /// changes, the server's log has none between here and the checkpoint.
    Lsn begun = {};
    bool keepsDeleted = false; ///< deleted rows stay, marked in the tables' deleted-at column
    QList<FollowedTable> tables;

    bool operator==(const LogState &) const = default;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::Checkpoint)
