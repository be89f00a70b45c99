// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logbench.h"

#include "tests/support/pgcluster.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

namespace tributary::test {

using namespace Qt::Literals::StringLiterals;

PgCluster::Options logicalServer(int majorVersion)
{
    PgCluster::Options options;
    options.majorVersion = majorVersion;
    options.logical = true;
    return options;
}

LogBench::LogBench(PgCluster &cluster, const QString &database, const QString &plugin)
    : m_cluster(cluster)
    , m_database(database)
{
    cluster.createDatabase(database);
    request = requestFor(cluster, database, file());
    request.method = SyncMethod::Log;
    request.log.plugin = plugin;
}

LogBench::~LogBench()
{
    m_cluster.exec("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots"
                   " WHERE NOT active AND database = '"
                       + m_database.toUtf8() + "'",
                   m_database);
}

QString LogBench::exec(const QByteArray &sql)
{
    if (m_cluster.exec(sql, m_database))
        return {};
    return u"%1: %2"_s.arg(QString::fromUtf8(sql), m_cluster.lastError());
}

SyncReport LogBench::sync()
{
    return runSync(request);
}

QString LogBench::syncAndCompare(const QStringList &except)
{
    const SyncReport report = sync();
    const QString problems = problemsOf(report);
    if (!problems.isEmpty())
        return problems;
    const QString different = compareDatabase(m_cluster, m_database, file(), except);
    if (different.isEmpty())
        return leftoversIn(file());
    return different;
}

QString LogBench::follow(const QList<QByteArray> &steps, const QStringList &except)
{
    QString wrong = syncAndCompare(except);
    for (qsizetype i = 0; wrong.isEmpty() && i < steps.size(); ++i) {
        wrong = exec(steps[i]);
        if (wrong.isEmpty())
            wrong = syncAndCompare(except);
        if (!wrong.isEmpty())
            wrong.prepend(u"step %1: "_s.arg(i + 1));
    }
    return wrong;
}

} // namespace tributary::test
