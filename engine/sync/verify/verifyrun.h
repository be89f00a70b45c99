// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tablemethods.h"
#include "engine/postgres/conninfo.h"
#include "engine/sync/verify/verifyreport.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace tributary {

class RateLimiter;

/// Differences of each kind that are listed for a table, unless more are asked for.
inline constexpr int verifyListedPerKind = 10;

struct VerifyRequest
{
    ConnInfo source;
    QByteArray password;
    QString passFile;
    QString destination; ///< "sqlite:PATH"
    QStringList tables; ///< "schema.table"; empty: every table that the destination holds a copy of
    /// What is left out by choice is compared only where @c tables names it: its copy is as old as
    /// the choice.
    TableMethods tableMethods = {};
    VerifyDepth depth = VerifyDepth::Full;
    /// An exported snapshot under which the source is read, where the destination's position is
    /// known to be the same; empty: the source as it is when the comparison begins.
    QString snapshot = {};
    int listedPerKind = verifyListedPerKind; ///< differences of each kind that a table lists
    bool withValues = false; ///< both sides' values of what is listed, too
    quint32 seed = 0; ///< of VerifyDepth::Sample
    std::shared_ptr<RateLimiter> rate = {}; ///< null: no limit
};

/// Called on the verifying thread: after each table, and with rows compared at most ten times a
/// second.
struct VerifyObserver
{
    std::function<void(const TableId &table, qint64 rows)> progressed;
    std::function<void(const TableVerification &result)> tableFinished;
    std::function<void(VerifyPhase phase)> phaseChanged = {};
    /// What is compared from here on; again for what was repaired.
    std::function<void(const QList<PlannedComparison> &tables)> planned = {};
    std::function<void(const TableRepair &repair)> repaired = {};
};

/// Compares a source with its copy, row by row in key order and with bounded memory, all tables in
/// one snapshot. Reads values as the source prints them (COPY as text) and what the destination
/// holds; shares no decoding with the sync. A sample reads a bounded part of each table, in a
/// bounded time; see tablesample.h. Blocks; any one thread; sees @p stop within a quarter second;
/// changes nothing on either side (temporary files hold what has to be sorted).
VerifyReport verify(const VerifyRequest &request, const std::stop_token &stop,
                    const VerifyObserver &observer = {});

} // namespace tributary
