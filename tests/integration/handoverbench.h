// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests of the hand-over from a copy to the log.
//
// Any one thread.

#pragma once

#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"

namespace tributary::test {

using namespace Qt::Literals::StringLiterals;

// Commits wait for a standby only where their session says so.
inline PgCluster::Options serverWithoutWaiting(int majorVersion = 15)
{
    PgCluster::Options options = logicalServer(majorVersion);
    options.extraConf << u"synchronous_commit = local"_s << u"max_connections = 60"_s;
    return options;
}

// Publication first, slot second, as the guides say.
inline QString makeSlotBeforehand(LogBench &bench, const QString &plugin, const QString &slot,
                                  const QByteArray &tables = "k, d")
{
    if (slot != bench.slot())
        bench.request.log.slot = slot;
    bench.request.log.plugin.clear(); // the slot says it
    if (plugin == u"pgoutput") {
        const QString wrong = bench.exec("CREATE PUBLICATION " + bench.slot().toUtf8()
                                         + " FOR TABLE " + tables);
        if (!wrong.isEmpty())
            return wrong;
    }
    return bench.exec("SELECT pg_create_logical_replication_slot('" + slot.toUtf8() + "', '"
                      + plugin.toUtf8() + "')");
}

// The slot goes past all that is in the log.
inline QString passOver(LogBench &bench, const QString &plugin)
{
    const QByteArray slot = bench.slot().toUtf8();
    const QByteArray options = plugin == u"pgoutput"
        ? ", 'proto_version', '1', 'publication_names', '" + slot + '\''
        : QByteArray();
    return bench.exec("SELECT count(*) FROM pg_logical_slot_get_binary_changes('" + slot
                      + "', NULL, NULL" + options + ')');
}

// From here on the run's login sees what it copies, and not what others do.
inline QString makeLogin(LogBench &bench)
{
    const QByteArray role = "reader_" + bench.database().toUtf8();
    bench.request.source.user = QString::fromLatin1(role);
    bench.request.password = "secret";
    return bench.exec("CREATE ROLE " + role
                      + " LOGIN REPLICATION PASSWORD 'secret'; GRANT SELECT "
                        "ON ALL TABLES IN SCHEMA public TO "
                      + role);
}

} // namespace tributary::test
