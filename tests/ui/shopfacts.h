// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/slotreport.h"
#include "engine/store/runrecord.h"
#include "engine/store/slotsamples.h"
#include "engine/store/sourcestore.h"
#include "engine/sync/syncprogress.h"
#include "engine/sync/verify/verifyreport.h"
#include "ui/rungridmodel.h"

namespace tributary::test {

// What a made-up shop's runs, slot and comparisons look like, for pictures. The first three tables
// are always orders, customers and one with a long name; from the thirteenth on they are numbered. Times are those
// of the clock, so that what is recent looks recent.

SavedSource shop();

enum class CopyStage { Waiting, Begun, Copying, Done };

/// @p part: of the rows of the tables that are at work, 0 to 1.
QList<TableProgress> shopTables(int count, CopyStage stage, double part = 0);
/// The same, with changes of the log.
QList<TableProgress> followedTables(int count);
/// Orders failed; of many tables some more.
QList<TableProgress> failedTables(int count);
SyncReport shopReport(const QList<TableProgress> &tables);
LogProgress shopLog();

/// Newest first. @p last: how the newest ended; nothing: it goes on.
QList<RunRecord> shopRuns(std::optional<RunOutcome> last, int tables);
RunGridModel::States shopStates(const QList<RunRecord> &runs, int tables);
QList<RunTableRecord> shopRunTables(const RunRecord &run, int tables);
QList<RunLine> shopLines(const RunRecord &run);

/// @p kept: bytes now; each sample was a minute apart.
QList<SlotSample> shopSamples(qint64 kept, qint64 limit);
SlotReport shopSlots(qint64 kept, qint64 limit, const QString &status);

QStringList shopNames(int tables);
/// @p differs: orders, and of many tables some more.
VerifyReport comparedShop(int tables, bool differs);

} // namespace tributary::test
