// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/core/lsn.h"
#include "engine/core/tableid.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace tributary {

/// Where one table stands within a run.
enum class TableState {
    Waiting, ///< planned, not begun
    Copying, ///< rows are arriving
    Copied, ///< complete in its shadow table, not yet visible
    Following, ///< its changes are being applied
    Done, ///< visible in the destination
    Failed, ///< see error; its last good copy is as it was
    Skipped, ///< left out, see note
};

/// The same word in window, command line and JSON: "waiting", "copying", "copied", "done",
/// "failed", "skipped".
QString tableStateWord(TableState state);

/// One table's progress. Plain value.
struct TableProgress
{
    TableId table;
    QString destinationName; ///< empty until it is known
    bool followed = false; ///< method "log": changes are applied; else "full": copied in each run
    TableState state = TableState::Waiting;
    qint64 rows = 0; ///< read and handed to the destination so far
    qint64 estimatedRows = -1; ///< about; -1 when the server has no statistics
    qint64 bytes = 0; ///< received from the server
    // Of the log, in this run:
    qint64 inserts = 0;
    qint64 updates = 0;
    qint64 deletes = 0;
    qint64 truncates = 0;
    QStringList notes; ///< what is special: left-out columns, no key, another name...
    QStringList columns = {}; ///< "name type", as the run found them at the source
    QString query = {}; ///< that reads the table at the source; empty: there is nothing to read
    std::optional<Error> error = std::nullopt;

    bool operator==(const TableProgress &) const = default;
};

/// What the run as a whole is doing.
enum class RunPhase {
    Connecting,
    ReadingCatalogue,
    Copying,
    Publishing, ///< the swap, and the last write to disk
    PreparingLog, ///< publication and slot
    CatchingUp, ///< applying the changes that wait
    Following, ///< applying changes as they come
    Retrying, ///< something is in the way that passes: waiting for it; the reason was noted
    Finished,
};

/// One sentence-like word group for people: "Reading the catalogue".
QString runPhaseText(RunPhase phase);

/// Where a run that follows the log stands. Plain value.
struct LogProgress
{
    Lsn checkpoint; ///< the destination has everything before
    QDateTime freshAsOf; ///< by the server's clock, UTC
    qint64 transactions = 0; ///< applied in this run
    qint64 changes = 0;
    std::optional<qint64> waitingBytes; ///< of log that is not applied yet
    std::optional<qint64> keptBytes; ///< of log that the server keeps for the slot
    QString slot;
    /// The changes that waited have been applied, and nothing has been in the way since: further
    /// ones come as they are made.
    bool isCaughtUp = false;

    bool operator==(const LogProgress &) const = default;
};

/// How a run ended.
struct SyncReport
{
    enum class Outcome { Ok, Partial, Failed };

    Outcome outcome = Outcome::Ok;
    std::optional<Error> error = std::nullopt; ///< of the run as a whole (Failed)
    QList<TableProgress> tables;
    QStringList notes; ///< about the run: fallback encryption, pooler, encoding...
    QDateTime startedAt;
    QDateTime finishedAt;
    qint64 rows = 0; ///< of all tables that are Done
    qint64 bytes = 0; ///< received
    QString destinationPath;
    std::optional<LogProgress> log = std::nullopt; ///< of a run that followed the log

    ExitCode exitCode() const;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::TableProgress)
Q_DECLARE_METATYPE(tributary::SyncReport)
Q_DECLARE_METATYPE(tributary::RunPhase)
Q_DECLARE_METATYPE(tributary::LogProgress)
