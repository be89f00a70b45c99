// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/core/tablemethods.h"
#include "engine/postgres/conninfo.h"
#include "engine/sync/log/batchlimits.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace tributary {

class RateLimiter;

/// How changes get from the source into the destination.
enum class SyncMethod {
    Full, ///< every table is copied in each run
    Log, ///< what changed is read from the server's log
};

/// What only a run that follows the log needs to know.
struct LogOptions
{
    QString plugin; ///< "pgoutput", "wal2json"; empty: the slot's, else what the version suggests
    QString slot; ///< empty: defaultSlotName()
    /// Which other destination is known to follow with this slot, for people; empty: none is.
    QString slotHolder = {};
    QString publication; ///< empty: ditto
    bool keepDeleted = false;
    /// Nothing was said of deleted rows: a destination that follows the log goes on as it did.
    bool keepsAsBefore = false;
    bool follow = false; ///< until stopped; else up to where the server is now
    Lsn until; ///< end there instead; invalid: not given
    /// Nothing is copied, tables that would have to be are left as they are: for comparing at a
    /// position. Not for people.
    bool changesOnly = false;
    /// Followed tables ("schema.table") that are copied again whatever their state, while the
    /// others go on.
    QStringList copyAgain = {};
    bool allowResync = false; ///< a gap may be closed by a full copy
    /// For tests, which cut transactions into small parts: nobody is offered a choice.
    BatchLimits limits = {};
    /// How often the catalogue is compared while following and nothing waits; a quarter as often
    /// while there is always something. For tests, too.
    std::chrono::milliseconds catalogueInterval = std::chrono::seconds(15);

    bool operator==(const LogOptions &) const = default;
};

/// A run that copies needs two connections, to read while the other one holds the snapshot; one
/// that follows never has more than three.
inline constexpr int mostConnections = 3;

/// What a run may take of a source and of the way to it.
struct RunLimits
{
    /// From 1 to mostConnections. Following changes takes two at the least, whatever is said here.
    int connections = mostConnections;
    std::shared_ptr<RateLimiter> rate = {}; ///< may be shared by runs; null: no limit
};

/// Everything one run needs to know. Plain value; crosses to the sync thread by copy.
struct SyncRequest
{
    QString sourceName; ///< of the saved source, or empty
    ConnInfo source;
    QByteArray password; ///< empty when none was needed or given
    QString passFile; ///< a .pgpass file that libpq may look into, or empty
    QString destination; ///< "sqlite:PATH"
    QStringList tables; ///< "schema.table"; empty: all that can be read
    /// These tables are copied beside the ordinary runs of the saved source, whose state, and the
    /// time of its next run, do not depend on it.
    bool isPart = false;
    TableMethods tableMethods = {}; ///< with SyncMethod::Full only "skip" says anything
    SyncMethod method = SyncMethod::Full;
    LogOptions log = {};
    RunLimits limits = {};
    /// How long a table that somebody has locked is waited for at most before it is given up; less
    /// where others would wait as well. For tests: nobody is offered a choice.
    std::chrono::milliseconds lockPatience = std::chrono::seconds(60);
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SyncRequest)
