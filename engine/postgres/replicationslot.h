// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <chrono>
#include <stop_token>

namespace tributary {

class Connection;
struct WhenSlow;

/// Commands of a WAL sender that concern the server and its slots. All take a connection that was
/// opened with ConnectionOptions::replication and block as Connection::query() does. Facts:
/// PostgreSQL manual, "Streaming Replication Protocol".

/// A slot that was just made, and the state of the data that belongs to its first change.
struct CreatedSlot
{
    Lsn consistentPoint; ///< every commit that ends beyond is sent by the slot
    /// For Connection::beginReadOnly(): sees exactly the commits before. Lives until the next
    /// command on the replication connection, or its end.
    QString snapshot;
};

/// Makes the logical slot @p slot, and exports its snapshot. Waits for every transaction that
/// writes at the moment, which the server's time-outs do not end: past @p deadline the command is
/// cancelled; @p whenSlow is called while it waits. Neither then nor after a stop is a slot left
/// behind, unless the connection breaks in the same moment. Errors: SlotBlocked (the deadline),
/// SlotExists, SlotName, SlotsFull, PluginBlocked, PluginMissing, WalLevel; as Connection::query().
Result<CreatedSlot> createReplicationSlot(Connection &replication, const QString &slot,
                                          const QString &plugin,
                                          std::chrono::steady_clock::time_point deadline,
                                          const std::stop_token &stop, const WhenSlow &whenSlow);
Result<CreatedSlot> createReplicationSlot(Connection &replication, const QString &slot,
                                          const QString &plugin,
                                          std::chrono::steady_clock::time_point deadline,
                                          const std::stop_token &stop);

/// The command that makes it, for people to read.
QString createSlotCommand(int serverVersion, const QString &slot, const QString &plugin);

/// The same for a slot that goes with its connection (from version 10 on).
Result<CreatedSlot> createTemporarySlot(Connection &replication, const QString &slot,
                                        const QString &plugin,
                                        std::chrono::steady_clock::time_point deadline,
                                        const std::stop_token &stop);

/// Which server this is and how far its log goes.
struct SystemIdentity
{
    QByteArray systemIdentifier; ///< decimal digits, beyond what a signed number holds
    quint32 timeline = 0;
    Lsn flushed; ///< end of the log on disk
    QString database;
};

Result<SystemIdentity> identifySystem(Connection &replication, const std::stop_token &stop);

/// Where the history of the server left a timeline for the next one.
struct TimelineSwitch
{
    quint32 timeline = 0; ///< the one that was left
    Lsn at;

    bool operator==(const TimelineSwitch &) const = default;
};

/// The ancestors of @p timeline, oldest first; none for the first timeline, which has no history.
Result<QList<TimelineSwitch>> timelineHistory(Connection &replication, quint32 timeline,
                                              const std::stop_token &stop);

/// Reads a history file ("1\t0/3000000\tno recovery target specified" and comments): what it
/// does not understand is an error, because a gap in the log may hide behind it. Pure.
Result<QList<TimelineSwitch>> parseTimelineHistory(QByteArrayView content);

} // namespace tributary
