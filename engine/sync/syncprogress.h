// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
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
    TableState state = TableState::Waiting;
    qint64 rows = 0; ///< read and handed to the destination so far
    qint64 estimatedRows = -1; ///< about; -1 when the server has no statistics
    qint64 bytes = 0; ///< received from the server
    QStringList notes; ///< what is special: left-out columns, no key, another name...
    std::optional<Error> error = std::nullopt;

    bool operator==(const TableProgress &) const = default;
};

/// What the run as a whole is doing.
enum class RunPhase {
    Connecting,
    ReadingCatalogue,
    Copying,
    Publishing, ///< the swap, and the last write to disk
    Finished,
};

/// One sentence-like word group for people: "Reading the catalogue".
QString runPhaseText(RunPhase phase);

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

    ExitCode exitCode() const;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::TableProgress)
Q_DECLARE_METATYPE(tributary::SyncReport)
Q_DECLARE_METATYPE(tributary::RunPhase)
