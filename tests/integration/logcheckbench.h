// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the checks for following changes share: a server with a source as it should be,
// and what a report says. Any one thread; blocks.

#pragma once

#include "tests/integration/checkreport.h"
#include "tests/support/pgcluster.h"

#include <QTest>

#include <memory>

namespace tributary::test {

/// The states of the log's checks that are not ok.
inline QString told(const SourceCheckReport &report)
{
    States states = statesOf(report);
    states.erase(s("encryption")); // these servers offer none
    states.erase(s("version")); // told again by version-log
    states.erase(s("log-on-disk")); // these logins may not look
    states.erase(s("later-tables")); // nor do they own the tables
    return statesText(states);
}

inline QString textOf(const SourceCheckReport &report)
{
    QStringList lines;
    for (const CheckResult &check : report.checks)
        lines.append(check.id + u' ' + checkStateWord(check.state) + u' ' + check.found + u' '
                     + check.message + u' ' + check.actions.join(u' ') + u' ' + check.detail);
    return lines.join(u'\n');
}

inline void execOn(PgCluster &cluster, const char *sql, const char *database = "shop")
{
    QVERIFY2(cluster.exec(sql, s(database)), qPrintable(s(sql) + cluster.lastError()));
}

inline QByteArray slotCount(PgCluster &cluster)
{
    return cluster.query("SELECT count(*) FROM pg_replication_slots")[0][0].value();
}

inline SourceCheckRequest logCheckOf(const PgCluster &cluster)
{
    SourceCheckRequest request;
    request.connection.host = cluster.host();
    request.connection.port = QString::number(cluster.port());
    request.connection.user = s("follower");
    request.connection.database = s("shop");
    request.password = "pw";
    request.log = true;
    return request;
}

/// One table, published, with its slot.
inline void makeOrders(PgCluster &cluster)
{
    execOn(cluster, "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO follower");
    execOn(cluster, "CREATE PUBLICATION tributary_shop FOR TABLE orders");
    execOn(cluster, "SELECT pg_create_logical_replication_slot('tributary_shop', 'pgoutput')");
}

/// A source as it should be: one table, published; a login that reads and follows.
inline void setUpSource(PgCluster &cluster)
{
    QVERIFY2(cluster.createDatabase(s("shop")), qPrintable(cluster.lastError()));
    execOn(cluster, "CREATE ROLE follower LOGIN REPLICATION PASSWORD 'pw'");
    execOn(cluster, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    makeOrders(cluster);
}

/// Whatever a test has left: back to the source as it should be.
inline void resetSource(PgCluster &cluster)
{
    execOn(cluster,
           "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE NOT "
           "active AND database = 'postgres'",
           "postgres");
    execOn(cluster,
           "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE NOT "
           "active");
    execOn(cluster, "DROP TABLE IF EXISTS orders, extra, keyless, secrets CASCADE");
    execOn(cluster, "DROP PUBLICATION IF EXISTS tributary_shop, of_the_slot");
    execOn(cluster,
           "REVOKE ALL ON DATABASE shop FROM follower; REVOKE ALL ON SCHEMA public FROM "
           "follower");
    execOn(cluster, "ALTER ROLE follower REPLICATION CONNECTION LIMIT -1");
    execOn(cluster, "ALTER DATABASE shop CONNECTION LIMIT -1");
    makeOrders(cluster);
}

/// A server that runs; the program ends when it does not.
inline std::unique_ptr<PgCluster> startedServer(const QStringList &conf, bool logical = true)
{
    PgCluster::Options options;
    options.logical = logical;
    options.extraConf = conf;
    auto cluster = std::make_unique<PgCluster>(options);
    QString error;
    if (!cluster->start(&error))
        qFatal("%s", qPrintable(error));
    return cluster;
}

} // namespace tributary::test
