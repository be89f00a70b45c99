// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests that repair copies whose source's log is followed.
//
// Any one thread.

#pragma once

#include "tests/support/logbench.h"

#include "engine/sync/log/positionedverify.h"
#include "engine/sync/repair/repairrun.h"

namespace tributary::test {

using namespace Qt::Literals::StringLiterals;

inline VerifyRequest requestOf(const LogBench &bench)
{
    VerifyRequest request;
    request.source = bench.request.source;
    request.password = bench.request.password;
    request.destination = bench.request.destination;
    return request;
}

inline VerifyReport repaired(const LogBench &bench, const VerifyObserver &observer = {})
{
    return verifyAndRepair(requestOf(bench), {}, observer);
}

inline QString differences(const VerifyReport &report)
{
    QString text = report.error ? report.error->id() + u' ' + report.error->detail : QString();
    for (const TableVerification &table : report.tables) {
        if (table.isEqual())
            continue;
        text += u"%1: %2 missing, %3 extra, %4 different%5; "_s.arg(table.table.name)
                    .arg(table.missing)
                    .arg(table.extra)
                    .arg(table.different)
                    .arg(table.error ? u' ' + table.error->detail : QString());
    }
    return text;
}

/// "table method; ..."
inline QString repairsText(const VerifyReport &report)
{
    QStringList lines;
    for (const TableRepair &repair : report.repairs)
        lines << repair.table.name + u' ' + repairMethodWord(repair.method)
                + (repair.error ? u' ' + repair.error->id() : QString());
    return lines.join(u"; "_s);
}

} // namespace tributary::test
