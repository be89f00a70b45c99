// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sourcestore.h"
#include "ui/runtotals.h"
#include "ui/sourcestate.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace tributary {

/// What the window says about a run, in whole sentences; the same ones for headline, tooltip and
/// screen reader. Values in, text out.
class RunSentences
{
    Q_DECLARE_TR_FUNCTIONS(RunSentences)

public:
    /// Before the first run of this session; @p last is the latest one on record.
    static QString before(const std::optional<RunRecord> &last);
    /// While it runs.
    static QString during(RunPhase phase, const RunTotals &totals);
    /// When it has ended.
    static QString after(const SyncReport &report);
    static SourceState stateAfter(const SyncReport &report);
    /// The reader only has to type something: the window asks for it.
    static bool isAboutPassword(const Error &error);

    /// "1,200,000 of ≈ 3,210,000 rows · 12,345 rows/s · 1.2 MiB/s · about 4 min left"; what is not
    /// known is left out.
    static QString figures(const RunTotals &totals, double rowsPerSecond, double bytesPerSecond,
                           std::optional<std::chrono::seconds> left);
};

} // namespace tributary
