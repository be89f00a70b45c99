// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/core/tableid.h"
#include "engine/postgres/conninfo.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace tributary {

enum class VerifyDepth {
    Quick, ///< row counts only
    Full, ///< every row, every value
};

struct VerifyRequest
{
    ConnInfo source;
    QByteArray password;
    QString passFile;
    QString destination; ///< "sqlite:PATH"
    QStringList tables; ///< "schema.table"; empty: every table that the destination holds a copy of
    VerifyDepth depth = VerifyDepth::Full;
    /// An exported snapshot under which the source is read, where the destination's position is
    /// known to be the same; empty: the source as it is when the comparison begins.
    QString snapshot = {};
};

enum class DifferenceKind {
    Missing, ///< in the source only
    Extra, ///< in the destination only
    Different, ///< same key, other values
};

/// "missing", "extra", "different".
QString differenceKindWord(DifferenceKind kind);

struct Difference
{
    TableId table;
    DifferenceKind kind = DifferenceKind::Different;
    QJsonObject key; ///< source column name -> value as the source prints it; empty for tables
                     ///< without a key
    QStringList columns; ///< of Different: those that differ
};

struct TableVerification
{
    TableId table;
    QString destinationName;
    qint64 sourceRows = 0;
    qint64 equal = 0;
    qint64 missing = 0;
    qint64 extra = 0;
    qint64 different = 0;
    QList<Difference> first; ///< the first ones of each kind, at most VerifyRun::listedPerKind each
    QStringList notes; ///< what was not compared: "display scale of numeric", left-out columns
    std::optional<Error> error = std::nullopt;

    bool isEqual() const { return !error && missing == 0 && extra == 0 && different == 0; }
};

struct VerifyReport
{
    QList<TableVerification> tables;
    std::optional<Error> error = std::nullopt; ///< of the whole run

    /// Done, Differences (8), or the error's.
    ExitCode exitCode() const;
};

/// Called on the verifying thread: after each table, and with rows compared at most ten times a
/// second.
struct VerifyObserver
{
    std::function<void(const TableId &table, qint64 rows)> progressed;
    std::function<void(const TableVerification &result)> tableFinished;
};

inline constexpr int verifyListedPerKind = 10;

/// Compares a source with its copy, row by row in key order and with bounded memory, all tables in
/// one snapshot. Reads values as the source prints them (COPY as text) and what the destination
/// holds; shares no decoding with the sync. Blocks; any one thread; sees @p stop within a quarter
/// second; changes nothing on either side (temporary files hold what has to be sorted).
VerifyReport verify(const VerifyRequest &request, const std::stop_token &stop,
                    const VerifyObserver &observer = {});

} // namespace tributary
