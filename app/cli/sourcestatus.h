// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sourcefacts.h"
#include "engine/data/logstate.h"
#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"
#include "engine/postgres/connection.h"
#include "engine/source/logfacts.h"
#include "engine/store/sourcestore.h"

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
    std::optional<SourceFacts> facts; ///< of a saved source
    DestinationAddress destination;
    QList<CopiedTable> tables;
    std::optional<LogState> log; ///< nothing is followed without
    std::optional<SlotFacts> slot; ///< when the server could be asked, and has it
    std::optional<Error> unasked; ///< why the server could not be asked
};

/// Reads the tables and the log of @p status.destination into it. An absent file is an error only
/// when it @p mustExist. Errors: as copiedTables().
Status readDestination(SourceStatus &status, bool mustExist);

/// Asks the server for the slot; a failure is kept in @p status. Blocks, for seconds at most where
/// nobody answers; any thread.
void askForSlot(SourceStatus &status, const ConnectionOptions &options,
                const std::stop_token &stop);

/// The one word of the source: sourceStateId().
QString stateWord(const SourceStatus &status);
/// Of one table also "skipped": left out by choice.
QString stateWord(const SourceStatus &status, const CopiedTable &table);

/// {"type":"state",...}
QJsonObject toObject(const SourceStatus &status);
/// The same for people, a line each.
QStringList toLines(const SourceStatus &status);

} // namespace tributary
