// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server for tests of the replication log, with what each of them needs: a publication for
// everything, connections of both kinds, and what psql would read from a slot.
//
// Any one thread.

#pragma once

#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"

#include "engine/core/lsn.h"
#include "engine/postgres/connection.h"
#include "engine/postgres/logpull.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <memory>

namespace tributary::test {

inline const QString logDatabase = QStringLiteral("shop");
inline const QString logPublication = QStringLiteral("Everything \"1\"");

struct LogEntry
{
    Lsn lsn;
    QByteArray data;

    bool operator==(const LogEntry &) const = default;
};

// pgoutput's Commit: 'C', int8 flags, int64 its position, int64 its end, int64 time.
inline Lsn commitEnd(QByteArrayView commit)
{
    return Lsn{qFromBigEndian<quint64>(commit.data() + 1 + 1 + 8)};
}

// The first, the usual and the last version; a test adds a row for each.
inline QList<int> logVersions()
{
    QList<int> versions;
    for (const int version : {10, 15, 18}) {
        if (PgCluster::available(version))
            versions.append(version);
    }
    return versions;
}

inline void addVersionRows()
{
    QTest::addColumn<int>("version");
    for (const int version : logVersions())
        QTest::addRow("PostgreSQL %d", version) << version;
}

// Null, with a reason, when it does not start.
inline std::unique_ptr<PgCluster> startLogServer(int version, const QStringList &extraConf,
                                                 QString *error)
{
    PgCluster::Options options;
    options.majorVersion = version;
    options.logical = true;
    options.extraConf = extraConf;
    auto cluster = std::make_unique<PgCluster>(options);
    if (!cluster->start(error))
        return nullptr;
    const QByteArray setup = "CREATE TABLE t (id int PRIMARY KEY, v text);"
                             "CREATE PUBLICATION \"Everything \"\"1\"\"\" FOR ALL TABLES";
    if (!cluster->createDatabase(logDatabase) || !cluster->exec(setup, logDatabase)) {
        *error = cluster->lastError();
        return nullptr;
    }
    return cluster;
}

inline ConnectionOptions loginTo(const PgCluster &cluster, bool replication)
{
    ConnectionOptions options;
    options.info.host = cluster.host();
    options.info.port = QString::number(cluster.port());
    options.info.database = logDatabase;
    options.info.user = cluster.superuser();
    options.password = cluster.superuserPassword();
    options.replication = replication;
    return options;
}

inline PluginOptions optionsOf(const QString &plugin)
{
    if (plugin == u"pgoutput")
        return {{QStringLiteral("proto_version"), QStringLiteral("1")},
                {QStringLiteral("publication_names"), QStringLiteral("\"Everything \"\"1\"\"\"")}};
    if (plugin == u"wal2json")
        return {{QStringLiteral("format-version"), QStringLiteral("2")}};
    return {};
}

inline bool makeSlot(PgCluster &cluster, const QByteArray &slot, const QByteArray &plugin)
{
    return cluster.exec(
        "SELECT pg_create_logical_replication_slot('" + slot + "', '" + plugin + "')", logDatabase);
}

// What the slot still holds, as an ordinary query tells.
inline QList<LogEntry> peek(PgCluster &cluster, const QByteArray &slot, const QString &plugin)
{
    QByteArray sql = "SELECT lsn, encode(data, 'hex') FROM pg_logical_slot_peek_binary_changes('"
        + slot + "', NULL, NULL";
    for (const auto &[name, value] : optionsOf(plugin))
        sql += ", '" + name.toUtf8() + "', '" + value.toUtf8() + '\'';
    QList<LogEntry> entries;
    for (const PgCluster::Row &row : cluster.query(sql + ')', logDatabase))
        entries.append({Lsn::parse(*row[0]).value_or(Lsn()), QByteArray::fromHex(*row[1])});
    return entries;
}

inline Lsn confirmedOf(PgCluster &cluster, const QByteArray &slot)
{
    const QList<PgCluster::Row> rows = cluster.query(
        "SELECT confirmed_flush_lsn FROM pg_replication_slots WHERE slot_name = '" + slot + '\'');
    return rows.isEmpty() ? Lsn() : Lsn::parse(*rows[0][0]).value_or(Lsn());
}

// Three transactions: rows in order, one with characters beyond ASCII, an update and a delete.
inline bool writeSome(PgCluster &cluster)
{
    return cluster.exec("INSERT INTO t SELECT g, 'row ' || g FROM generate_series(1, 100) g",
                        logDatabase)
        && cluster.exec("INSERT INTO t VALUES (101, E'\\u00e9\\u4e2d')", logDatabase)
        && cluster.exec("UPDATE t SET v = v || '!' WHERE id < 5; DELETE FROM t WHERE id = 7",
                        logDatabase);
}

// A login whose settings would change every value, if they had effect.
inline bool makeOddLogin(PgCluster &cluster)
{
    QByteArray sql = "CREATE ROLE odd LOGIN REPLICATION PASSWORD 'odd';";
    for (const char *setting :
         {"datestyle = 'German, DMY'", "intervalstyle = iso_8601", "extra_float_digits = 0",
          "bytea_output = escape", "timezone = 'Asia/Kathmandu'", "client_encoding = LATIN1",
          "statement_timeout = '100ms'", "idle_in_transaction_session_timeout = '100ms'",
          "quote_all_identifiers = on", "search_path = pg_temp"})
        sql += QByteArray("ALTER ROLE odd SET ") + setting + ';';
    return cluster.exec(sql);
}

// Values that look different under the settings of that login.
inline bool writeOddValues(PgCluster &cluster)
{
    return cluster.exec(
        "CREATE TABLE odd (id int PRIMARY KEY, d date, z timestamptz, i interval, f float8, b "
        "bytea);"
        "INSERT INTO odd VALUES (1, '2024-03-02', '2024-03-02 01:02:03+00', '1 day 2 hours',"
        " 0.1::float8 + 0.2::float8, '\\x00ff61')",
        logDatabase);
}

} // namespace tributary::test
