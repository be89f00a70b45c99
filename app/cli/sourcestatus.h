// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sourcefacts.h"
#include "engine/data/logstate.h"
#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"
#include "engine/destination/lefttable.h"
#include "engine/postgres/connection.h"
#include "engine/source/logfacts.h"
#include "engine/store/sourcestore.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tributary {

/// What is known of one source and its copy, from the store, the destination and, where it could be
/// asked, the server. Facts only; plain value.
struct SourceStatus
{
    QString source; ///< name, or empty
    std::optional<SavedSource> saved;
    std::optional<SourceFacts> facts; ///< of the saved source that syncs into the destination
    DestinationAddress destination;
    std::optional<Error> missing; ///< the destination is not there
    bool isWritten = false; ///< a run has the destination, whoever began it
    QList<CopiedTable> tables;
    QList<LeftTable> left; ///< of the last run: failed, or left out
    QHash<QString, LogState> logs; ///< all that the destination follows, by source
    std::optional<LogState> log; ///< nothing is followed without
    std::optional<SlotFacts> slot; ///< when the server could be asked, and has it
    std::optional<Error> unasked; ///< why the server could not be asked
    std::optional<Error> gap; ///< why the next run cannot go on from here
};

/// Reads the tables and the log of @p status.destination into it. An absent file is an error only
/// when it @p mustExist. Errors: as copiedTables().
Status readDestination(SourceStatus &status, bool mustExist);

/// Whether only the server can tell what in the destination is the source's: copies there are of
/// another one, or of this one under another address.
bool hasForeignTables(const SourceStatus &status, const ConnInfo &source);

/// Asks the server for its identity, so that nothing of other sources stays in @p status, and,
/// where its log is followed, for the slot and for whether the next run can go on; a failure is
/// kept in
/// @p status. Blocks, for seconds at most where nobody answers; any thread.
void askServer(SourceStatus &status, const ConnectionOptions &options, const std::stop_token &stop);

/// By choice of the saved source.
bool isLeftOut(const SourceStatus &status, const CopiedTable &table);
/// What the last run left of it; null: nothing.
const LeftTable *leftOf(const SourceStatus &status, const TableId &table);
/// "full", "log", "skip".
QString methodOf(const SourceStatus &status, const CopiedTable &table);
/// The slot, or the log that it kept.
bool isGone(const SourceStatus &status);

/// The one word of the source: sourceStateId().
QString stateWord(const SourceStatus &status);
/// What is wrong, and what can be done, where the one word is "needs-you".
std::optional<Error> problemOf(const SourceStatus &status);

/// Of one table also "skipped": left out; "failed"; "gone": from the source.
QString stateWord(const SourceStatus &status, const CopiedTable &table);

/// {"type":"state",...}
QJsonObject toObject(const SourceStatus &status);
/// The same for people, a line each.
QStringList toLines(const SourceStatus &status);

} // namespace tributary
