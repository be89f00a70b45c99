// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/logstate.h"
#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"
#include "engine/postgres/connection.h"
#include "engine/postgres/conninfo.h"
#include "engine/source/logfacts.h"
#include "engine/source/serverfacts.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <stop_token>

namespace tributary {

/// Under which identities a destination has what it has of @p source: the one that the server
/// tells, or else those that it had when its address was the same. @p identity: empty when the
/// server could not be asked. Pure function, any thread.
QSet<QString> ownIdentities(const QList<CopiedTable> &tables, const QHash<QString, LogState> &logs,
                            const ConnInfo &source, const QString &identity);

/// That of the tables which are followed; a file without any may still know where it was. Pure.
std::optional<LogState> logOf(const QList<CopiedTable> &tables,
                              const QHash<QString, LogState> &states);

/// What a server says of its log and of the slot that a destination follows.
struct LogLook
{
    ServerFacts server;
    LogFacts log;
    std::optional<SlotFacts> slot; ///< nothing: it is gone
};

/// Why the next run cannot go on from where @p destination is by now; @p look was made before, so
/// that a run which went on meanwhile looks like no gap. Nothing while a run is at it. @p tables:
/// the source's own, @p own: its identities. Reads the destination, blocks; any thread.
std::optional<Error> gapAfter(const LogLook &look, const DestinationAddress &destination,
                              const QList<CopiedTable> &tables, const QSet<QString> &own);

/// The same where nothing was asked or read yet. What cannot be read or asked is no gap.
std::optional<Error> findGap(Connection &connection, const DestinationAddress &destination,
                             const std::stop_token &stop);

} // namespace tributary
