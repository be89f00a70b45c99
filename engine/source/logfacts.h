// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace tributary {

class Connection;

/// Where a server's log stands, and whether our login may follow it. Facts only; plain value, any
/// thread.
struct LogFacts
{
    QString walLevel; ///< "logical" is needed
    bool inRecovery = false; ///< a standby
    Lsn flushed; ///< everything before is on the server's disk (a standby: replayed)
    QDateTime now; ///< the server's clock, UTC
    bool mayReplicate = false; ///< REPLICATION or superuser; providers have other ways
    quint32 timeline = 0; ///< 0: not known (a standby)

    bool operator==(const LogFacts &) const = default;
};

/// One replication slot (pg_replication_slots).
struct SlotFacts
{
    QString name;
    QString plugin; ///< empty for a physical slot
    bool logical = true;
    QString database;
    quint32 databaseOid = 0;
    bool active = false;
    qint64 activePid = 0;
    Lsn restart; ///< the server keeps its log from here on; invalid when it no longer does
    Lsn confirmed; ///< what was confirmed last; invalid before 9.6
    bool temporary = false;
    QString walStatus; ///< "reserved", "extended", "unreserved", "lost"; empty before 13
    std::optional<qint64> safeWalBytes; ///< until the limit; nothing without one
    QString invalidationReason; ///< from 17
    std::optional<qint64> waitingBytes; ///< of log that was not confirmed yet
    std::optional<qint64> keptBytes; ///< of log that the server keeps for it

    bool operator==(const SlotFacts &) const = default;

    /// "tributary_shop: wal_removed", or the name alone: for Error::detail of a lost slot.
    QString lossText() const
    {
        return invalidationReason.isEmpty() ? name
                                            : name + QStringLiteral(": ") + invalidationReason;
    }

    /// The log that it needs is gone for good.
    bool isLost() const
    {
        return walStatus == u"lost" || !invalidationReason.isEmpty() || !restart.isValid();
    }
};

/// Both block; errors: as Connection::query(). Outside of a transaction, or in one of our own.
Result<LogFacts> loadLogFacts(Connection &connection, const std::stop_token &stop);
/// Nothing when there is no slot of that name.
Result<std::optional<SlotFacts>> loadSlot(Connection &connection, const QString &name,
                                          const std::stop_token &stop);

/// All slots of the server, by name.
Result<QList<SlotFacts>> loadSlots(Connection &connection, const std::stop_token &stop);

/// Errors: SlotBusy, SlotMissing, as Connection::query().
Status dropSlot(Connection &connection, const QString &name, const std::stop_token &stop);

/// Whether a replication connection cannot be had though the log can be read through SQL.
bool isWithoutSender(const Error &error);

/// Whether a server with these synchronous_standby_names may take our WAL sender for a synchronous
/// standby, so that commits wait for what we confirm. Pure.
bool mayBeTakenForStandby(const QString &synchronousStandbyNames);

/// The setting as it is now. Errors: as Connection::query().
Result<QString> loadSynchronousStandbyNames(Connection &connection, const std::stop_token &stop);

/// The default name of slot and publication: "tributary_<database>", lower case, other characters
/// than a-z, 0-9 and _ as _, at most 63 bytes.
QString defaultSlotName(const QString &database);

/// @p name, or the first of "name_2", "name_3", ... that is not in @p taken; at most 63 characters.
QString freeSlotName(const QString &name, const QStringList &taken);

/// Whether the server takes @p name for a slot: 1 to 63 of a-z, 0-9 and _.
bool isSlotName(const QString &name);

} // namespace tributary
