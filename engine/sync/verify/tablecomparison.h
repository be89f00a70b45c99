// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/comparisonplan.h"
#include "engine/sync/verify/verifyrun.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace tributary {

class Connection;
class DestinationFile;

/// Passes a table's progress on, at most ten times a second over all tables. One thread.
class VerifyProgress
{
public:
    explicit VerifyProgress(const VerifyObserver &observer);

    void report(const TableId &table, qint64 rows);

private:
    const VerifyObserver &m_observer;
    std::chrono::steady_clock::time_point m_next;
};

/// How a table is to be compared. Plain value.
struct ComparisonOptions
{
    VerifyDepth depth = VerifyDepth::Full;
    qint64 listedPerKind = verifyListedPerKind;
    bool withValues = false; ///< both sides' values of what is listed
    quint32 seed = 0; ///< of a sample
};

/// Compares one table as @p plan says. Blocks; memory does not grow with the table, only with its
/// largest row and what is listed. What went wrong is in the result's error. The connection is
/// inside a transaction, and that one may have failed afterwards.
TableVerification compareTable(const ComparisonPlan &plan, const ComparisonOptions &options,
                               Connection &connection, DestinationFile &file,
                               VerifyProgress &progress, const std::stop_token &stop);

} // namespace tributary
