// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/sync/syncobserver.h"

#include <QString>

#include <optional>

namespace tributary {

class RunTables;

/// Whether what is going to be copied fits. The server's sizes say only about what a copy takes: it
/// may be a warning, never a refusal.

/// What to tell people; nothing when there is room. Pure.
QString spaceWarning(qint64 neededBytes, const FreeSpace &free);

/// About the bytes that the tables take that wait to be copied; they are beside their last copies
/// until all are complete.
qint64 neededBytes(const RunTables &tables);

/// The same of those that were to be copied in a run that broke off; 0: it was not copying.
qint64 bytesBeingCopied(const RunTables &tables);

/// Before the first row: tells the observer what the destination has to say, and whether the space
/// will do.
void tellOfDestination(Destination &destination, const RunTables &tables, SyncObserver &observer);

} // namespace tributary
