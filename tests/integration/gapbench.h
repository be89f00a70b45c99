// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests of gaps: a run says which gap it found, leaves the destination as it is, and closes the
// gap with a new copy when it may.
//
// Any one thread.

#pragma once

#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

namespace tributary::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr auto gapTables =
    "CREATE TABLE k (id int PRIMARY KEY, v text); INSERT INTO k SELECT g, 'v' FROM "
    "generate_series(1, 20) g; CREATE TABLE d (a int, b text); ALTER TABLE d REPLICA IDENTITY FULL;"
    "INSERT INTO d VALUES (1, 'x'), (1, 'x'), (2, NULL);";

// The rows and all that the file knows about them.
inline QString contentOf(const LogBench &bench)
{
    QString content;
    for (const QString &sql :
         {u"SELECT * FROM k ORDER BY 1"_s, u"SELECT * FROM d ORDER BY 1, 2"_s,
          u"SELECT name, sql FROM sqlite_schema ORDER BY 1"_s,
          u"SELECT checkpoint_lsn, last_commit_lsn, system_identifier FROM _tributary_log"_s})
        content += sqliteText(bench.file(), sql) + u'\n';
    return content;
}

// A run finds this gap and changes nothing, twice. Empty, or what is wrong.
inline QString findsGap(LogBench &bench, const QString &id)
{
    const QString before = contentOf(bench);
    for (int run = 0; run < 2; ++run) {
        const SyncReport report = bench.sync();
        if (!report.error)
            return u"no gap was found; "_s + problemsOf(report);
        if (report.error->id() != id)
            return u"another gap was found: "_s + problemsOf(report);
        if (report.error->exitCode() != ExitCode::FullCopyNeeded)
            return u"exit code %1"_s.arg(static_cast<int>(report.error->exitCode()));
        if (contentOf(bench) != before)
            return u"the destination was changed"_s;
    }
    return {};
}

// The same; then a run that may closes it, and further runs go on from there.
inline QString closesGap(LogBench &bench, const QString &id)
{
    QString wrong = findsGap(bench, id);
    if (!wrong.isEmpty())
        return wrong;
    bench.request.log.allowResync = true;
    wrong = bench.syncAndCompare();
    bench.request.log.allowResync = false;
    if (!wrong.isEmpty())
        return u"new copy: "_s + wrong;
    return bench.follow({"INSERT INTO d VALUES (1, 'x'), (1, 'x'); UPDATE k SET v = 'on' WHERE id "
                         "= 3; DELETE FROM k WHERE id = 1",
                         "INSERT INTO k VALUES (1, 'again'); DELETE FROM d WHERE a = 2"});
}

// Log that no table is in.
inline bool writeLog(PgCluster &cluster, int megabytes)
{
    return cluster.exec("SELECT pg_logical_emit_message(false, 'x', repeat('x', 1048576)) FROM "
                        "generate_series(1, "
                        + QByteArray::number(megabytes) + ')');
}

} // namespace tributary::test
