// SPDX-License-Identifier: GPL-3.0-or-later
//
// A source database whose log is followed into a SQLite file, run by run, within the test's own
// process: change the source, sync(), and compare() must find both sides equal.
//
// Any one thread; blocks. Borrows the cluster (with Options::logical); the database, its slot and
// the file are the bench's own, and the slot goes with it.

#pragma once

#include "engine/sync/syncprogress.h"
#include "engine/sync/syncrequest.h"
#include "tests/support/pgcluster.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tributary::test {

// A server on which every plugin that is installed may be used.
PgCluster::Options logicalServer(int majorVersion = 15);

class LogBench final
{
public:
    // Makes a database of that name. plugin: "pgoutput", "wal2json", or empty for the default.
    LogBench(PgCluster &cluster, const QString &database, const QString &plugin = {});
    ~LogBench();
    Q_DISABLE_COPY_MOVE(LogBench)

    // For what a test wants to be different.
    SyncRequest request;

    QString database() const { return m_database; }

    QString file() const { return m_folder.filePath(QStringLiteral("copy.sqlite")); }

    QString slot() const { return QStringLiteral("tributary_") + m_database; }

    // Empty, or what the server said.
    QString exec(const QByteArray &sql);
    // One run; what went wrong is in problems().
    SyncReport sync();
    // One run that must go well, and then source equals destination. Empty, or what is wrong.
    QString syncAndCompare(const QStringList &except = {});
    // Each statement in turn, with a run and a comparison after each.
    QString follow(const QList<QByteArray> &steps, const QStringList &except = {});

private:
    PgCluster &m_cluster;
    QString m_database;
    QTemporaryDir m_folder;
};

} // namespace tributary::test
