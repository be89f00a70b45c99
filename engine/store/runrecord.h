// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sourcestate.h"

#include <QDateTime>
#include <QHash>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tributary {

/// Who began a run.
enum class RunTrigger {
    Window, ///< by hand, in the window
    Command, ///< by hand, or by somebody's script, on the command line
    Schedule, ///< its time had come
    MadeUp, ///< its time had come while nothing was there to begin it
};

QString runTriggerId(RunTrigger trigger);
RunTrigger runTriggerFromId(const QString &id); ///< Window for an unknown one

/// One run of a saved source, going on or ended. Plain value; times are UTC.
struct RunRecord
{
    qint64 id = 0; ///< given by the store
    QString sourceName = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {}; ///< invalid while it goes on
    std::optional<RunOutcome> outcome = std::nullopt; ///< nothing while it goes on
    RunStage stage = RunStage::Copying; ///< what it was at last
    RunTrigger trigger = RunTrigger::Window;
    QString method = {}; ///< "full", "log"
    bool isPart = false; ///< copied only some tables of the source, beside its ordinary runs
    QString errorId = {}; ///< empty when ok
    QString message = {}; ///< the error's sentence, empty when ok
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 inserts = 0;
    qint64 updates = 0;
    qint64 deletes = 0;
    qint64 truncates = 0;
    qint64 tables = 0; ///< of the run, also those that nothing happened to
    qint64 failedTables = 0;
    QString checkpoint = {}; ///< position in the log, or empty
    QDateTime freshAsOf = {}; ///< by the server's clock

    bool operator==(const RunRecord &) const = default;
};

/// What happened to one table in a run. Tables that nothing happened to have none.
struct RunTableRecord
{
    QString table = {}; ///< "public.orders"
    QString destinationName = {};
    QString method = {}; ///< "full", "log"
    QString state = {}; ///< tableStateWord()
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 inserts = 0;
    qint64 updates = 0;
    qint64 deletes = 0;
    qint64 truncates = 0;
    QString errorId = {};
    QString message = {}; ///< the error's sentence
    QStringList notes = {};
    /// What differs from the run before: "+ note text, - colour", newTableChange,
    /// droppedTableChange; or empty.
    QString schemaChange = {};

    bool operator==(const RunTableRecord &) const = default;
};

/// Of a RunTableRecord: the source has a table that it had not in the run before, or the other way
/// round. Facts on record; who shows them translates them.
inline constexpr QLatin1String newTableChange("new table");
inline constexpr QLatin1String droppedTableChange("table dropped");

/// The tables of a run as it found them at the source. Plain value.
struct TablesSeen
{
    /// By table, "public.orders": "name type" each; none for one that could not be looked into.
    QHash<QString, QStringList> columns = {};
    /// They are all that the source has: one that was known before and is not among them was
    /// dropped, one that was not known is new.
    bool isAll = false;
};

/// One line of a run's log.
struct RunLine
{
    enum class Level { Info, Warning, Error };

    QDateTime at = {};
    Level level = Level::Info;
    QString table = {}; ///< or empty
    QString text = {}; ///< plain text

    bool operator==(const RunLine &) const = default;
};

} // namespace tributary
