// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the measuring programs share.

#pragma once

#include "tests/support/measuredrun.h"

#include <algorithm>
#include <vector>

namespace tributary::test {

class PgCluster;

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

// As the cluster's superuser, whose password is in the environment for the time being.
inline MeasuredRun runWithPassword(const QStringList &command, const QByteArray &password)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), QString::fromLatin1(password));
    return runMeasured(command, environment);
}

} // namespace tributary::test
