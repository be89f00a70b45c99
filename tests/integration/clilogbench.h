// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line, following a log into a file of its own, for each test with a database of its
// own.

#pragma once

#include "tests/support/commandline.h"
#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"

#include <memory>

namespace tributary::test {

// A test class is one, too: start() belongs into its initTestCase(), makeDatabase() into its
// init().
class CliLogBench
{
protected:
    // Empty, or what went wrong.
    QString start()
    {
        QString error;
        return m_cluster.start(&error) ? QString() : error;
    }

    // With the table t (id, v) of one row, and whatever else is asked for.
    bool makeDatabase(const QByteArray &sql = {})
    {
        m_user = std::make_unique<CommandLine>();
        m_database = QStringLiteral("cli_%1").arg(++m_number);
        return m_cluster.createDatabase(m_database)
            && exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t VALUES (1, 'a');"
                    + sql);
    }

    bool exec(const QByteArray &sql) { return m_cluster.exec(sql, m_database); }

    QByteArray value(const QByteArray &sql)
    {
        const QList<PgCluster::Row> rows = m_cluster.query(sql, m_database);
        return rows.isEmpty() ? QByteArray() : rows.first().first().value_or(QByteArray());
    }

    QStringList command(const QStringList &words) const
    {
        return QStringList{words.first(), m_cluster.uri(m_database)} + words.sliced(1)
            + QStringList{QStringLiteral("--json"), QStringLiteral("--password-file"),
                          m_user->passwordFile(m_cluster)};
    }

    CommandResult run(const QStringList &words) const { return m_user->run(command(words)); }

    QStringList sync(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("sync"), QStringLiteral("sqlite:") + file(),
                           QStringLiteral("--method"), QStringLiteral("log")}
        + more;
    }

    QString file() const { return m_user->file(QStringLiteral("copy.sqlite")); }

    PgCluster m_cluster{logicalServer()};
    std::unique_ptr<CommandLine> m_user;
    QString m_database;
    int m_number = 0;
};

} // namespace tributary::test
