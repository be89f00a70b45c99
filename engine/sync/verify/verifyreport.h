// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/core/lsn.h"
#include "engine/core/tableid.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace tributary {

// What comparing a source with its copy, and repairing the copy, has to tell. Plain values, any
// thread.

enum class VerifyDepth {
    Quick, ///< row counts only
    Sample, ///< row counts, and every value of rows chosen at random
    Full, ///< every row, every value
};

/// "quick", "sample", "full".
QString verifyDepthWord(VerifyDepth depth);

enum class DifferenceKind {
    Missing, ///< in the source only
    Extra, ///< in the destination only
    Different, ///< same key, other values
};

/// "missing", "extra", "different".
QString differenceKindWord(DifferenceKind kind);

/// One column of a row that differs, as both sides have it.
struct ComparedValue
{
    /// Longer values are cut.
    static constexpr qsizetype longestText = 2000;

    QString column; ///< name in the source
    bool differs = false;
    /// As the source prints it; nothing: NULL, or the source has no such row.
    std::optional<QString> source = std::nullopt;
    /// As the source would print it; nothing: NULL, or the destination has no such row.
    std::optional<QString> destination = std::nullopt;
    QString storedAs = {}; ///< SQLite's storage class in the destination, such as "TEXT"

    bool operator==(const ComparedValue &) const = default;
};

struct Difference
{
    TableId table;
    DifferenceKind kind = DifferenceKind::Different;
    QJsonObject key; ///< source column name -> value as the source prints it; empty for tables
                     ///< without a key
    QStringList columns; ///< of Different: those that differ
    QList<ComparedValue> values = {}; ///< of all compared columns; empty unless asked for

    bool operator==(const Difference &) const = default;
};

/// How much of a table a sample was.
struct SampleShare
{
    qint64 rows = 0; ///< rows (of either side) whose values were compared
    qint64 ofRows = -1; ///< rows that the larger side has; -1: they were not counted in time

    bool operator==(const SampleShare &) const = default;
};

struct TableVerification
{
    TableId table;
    QString destinationName;
    qint64 sourceRows = 0; ///< of a sample: -1 when they were not counted in time
    qint64 equal = 0;
    qint64 missing = 0; ///< of a sample and of numbers alone: at least
    qint64 extra = 0; ///< ditto
    qint64 different = 0;
    QList<Difference> first; ///< the first ones of each kind, at most
                             ///< VerifyRequest::listedPerKind each
    bool isOfSomeColumns = false; ///< the sides have others, too: see notes
    QStringList notes; ///< what was not compared: "display scale of numeric", left-out columns
    std::optional<SampleShare> sample = std::nullopt; ///< of VerifyDepth::Sample
    std::optional<Error> error = std::nullopt;

    bool isEqual() const { return !error && missing == 0 && extra == 0 && different == 0; }
};

/// A table that is going to be compared.
struct PlannedComparison
{
    TableId table;
    qint64 estimatedRows = -1; ///< about; -1 when the server has no statistics

    bool operator==(const PlannedComparison &) const = default;
};

/// How a table's differences were dealt with.
enum class RepairMethod {
    Rows, ///< the rows that differ were read and written again
    Copy, ///< the table was copied again whole
    None, ///< it was left as it is
};

/// "rows", "copy", "none".
QString repairMethodWord(RepairMethod method);

struct TableRepair
{
    TableId table;
    RepairMethod method = RepairMethod::None;
    qint64 written = 0; ///< rows that are in the destination as the source has them
    qint64 removed = 0; ///< rows that the source does not have; of Copy: not counted
    QString reason; ///< why not row by row, for people; empty for Rows
    std::optional<Error> error = std::nullopt; ///< why it failed; the table is as it was

    bool operator==(const TableRepair &) const = default;
};

enum class VerifyPhase {
    Connecting,
    CatchingUp, ///< the destination is brought to the position at which both sides are compared
    Comparing,
    Repairing,
    ComparingAgain, ///< what was repaired
};

struct VerifyReport
{
    QList<TableVerification> tables; ///< of repaired ones: as they were found afterwards
    QList<TableId> leftOut; ///< copies that were not compared, by choice
    QList<TableId> gone = {}; ///< ditto, because the source has their tables no longer
    QList<TableRepair> repairs = {}; ///< in the order in which they were made
    VerifyDepth depth = VerifyDepth::Full;
    quint32 seed = 0; ///< of a sample: the same one chooses the same rows again
    QDateTime comparedAt = {}; ///< by the server's clock, UTC: all that was committed before counts
    Lsn position = {}; ///< of the log, where both sides were compared at one; else invalid
    std::optional<Error> error = std::nullopt; ///< of the whole run

    /// Done, Differences (8), or the error's.
    ExitCode exitCode() const;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::VerifyDepth)
Q_DECLARE_METATYPE(tributary::VerifyPhase)
Q_DECLARE_METATYPE(tributary::PlannedComparison)
Q_DECLARE_METATYPE(tributary::TableVerification)
Q_DECLARE_METATYPE(tributary::TableRepair)
Q_DECLARE_METATYPE(tributary::VerifyReport)
