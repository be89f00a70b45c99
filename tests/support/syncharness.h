// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of the engine within the test's own process.

#pragma once

#include "engine/sync/syncprogress.h"
#include "engine/sync/syncrequest.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace tributary::test {

class PgCluster;

// A run that copies the whole database as the superuser; the caller changes what differs.
SyncRequest requestFor(const PgCluster &cluster, const QString &database, const QString &file);

// Blocks until the run is over.
SyncReport runSync(const SyncRequest &request, const std::stop_token &stop = {});

// Everything that went wrong, in lines: of the run, then of each table. Empty when all is well.
QString problemsOf(const SyncReport &report);

// The same in short, sorted: "public.orders: table-changed".
QStringList failuresOf(const SyncReport &report);

// What the report says of one table ("public.orders"); a default one when it does not.
TableProgress tableOf(const SyncReport &report, const QString &name);

} // namespace tributary::test
