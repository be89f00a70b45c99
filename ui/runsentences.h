// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"
#include "engine/sync/syncprogress.h"
#include "ui/runtotals.h"

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
    static QString before(const std::optional<RunRecord> &last, bool followsLog);
    /// While it runs; @p hasFollowed: it has applied changes before, so that connecting means
    /// trying again.
    /// @p reason: the sentence of what is in the way.
    static QString retrying(const QString &reason);
    static QString during(RunPhase phase, const RunTotals &totals, bool hasFollowed);
    /// When it has ended; @p paused: following was paused, now or before.
    static QString after(const SyncReport &report, bool paused);
    /// When a run has ended that copied only some tables again.
    static QString afterPart(const SyncReport &report);
    /// While another program runs the source.
    static QString elsewhere(const RunRecord &run);
    /// Of a source whose reader agreed to that.
    static QString copiesAnew();
    /// Of a source whose following was paused, before the first run of this session.
    static QString paused(const std::optional<RunRecord> &last);

    // Where a run that follows the log stands; @p now is this computer's time.
    static QString freshAsOf(const LogProgress &log, const QDateTime &now);
    static QString lag(const LogProgress &log, const QDateTime &now, bool running);
    static QString applied(const LogProgress &log);
    static QString kept(const LogProgress &log);

    /// The reader only has to type something: the window asks for it.
    static bool isAboutPassword(const Error &error);

    /// "1,200,000 of ≈ 3,210,000 rows · 12,345 rows/s · 1.2 MiB/s · about 4 min left"; what is not
    /// known is left out.
    static QString figures(const RunTotals &totals, double rowsPerSecond, double bytesPerSecond,
                           std::optional<std::chrono::seconds> left);
};

} // namespace tributary
