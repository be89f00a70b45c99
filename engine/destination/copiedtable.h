// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/core/tableid.h"
#include "engine/data/logstate.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace tributary {

struct DestinationAddress;

/// How a destination calls a source, for people, and to find its copies where the server cannot be
/// asked for its identity: "shop on db.example.com:5432". Pure function, any thread.
inline QString sourceDescription(const QString &database, const QString &host, const QString &port)
{
    return QStringLiteral("%1 on %2:%3").arg(database, host, port);
}

/// What a destination itself knows about one copy in it.
struct CopiedTable
{
    TableId source;
    QString sourceIdentity; ///< ServerFacts::identity() of its source
    QString sourceDescription; ///< sourceDescription() of it
    QString name; ///< in the destination
    QString method; ///< "full"; "log" while changes are applied to it
    QString state; ///< "done"
    qint64 rows = 0; ///< without those that are marked as deleted
    QDateTime syncedAt; ///< by the server's clock, UTC: fresh as of (of the log for method "log")
    QString note;
};

/// All copies in a destination, by name; none for a file that Tributary never wrote. Opens it
/// read-only, blocks. Errors: DestinationMissing, Destination...
Result<QList<CopiedTable>> copiedTables(const DestinationAddress &address);

/// The logs that a destination follows, by CopiedTable::sourceIdentity. As copiedTables().
Result<QHash<QString, LogState>> logStates(const DestinationAddress &address);

} // namespace tributary
