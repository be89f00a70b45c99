// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of verification have in common: copy a database, alter the copy by hand, compare.

#pragma once

#include "tests/support/pgcluster.h"

#include "engine/sync/syncprogress.h"
#include "engine/sync/verify/verifyrun.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace tributary::test {

ConnInfo infoOf(const PgCluster &cluster, const QString &database);

/// Copies all tables of @p database into the SQLite file @p path.
SyncReport copyDatabase(const PgCluster &cluster, const QString &database, const QString &path);

VerifyRequest verifyRequest(const PgCluster &cluster, const QString &database, const QString &path,
                            const QStringList &tables = {});
/// Without a stop.
VerifyReport verifyCopy(const PgCluster &cluster, const QString &database, const QString &path,
                        const QStringList &tables = {});

/// One line for a failed comparison, with the names of what differs; empty when all tables are
/// equal.
QString differencesText(const VerifyReport &report);

/// Runs statements on the SQLite file, as somebody with the sqlite3 shell would. Empty, or what
/// went wrong.
QString alter(const QString &path, const QByteArray &statements);
/// The first column of all rows of a query.
QList<QByteArray> queryFile(const QString &path, const QByteArray &sql);

} // namespace tributary::test
