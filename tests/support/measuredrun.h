// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program run to its end with its time and its peak memory, which QProcess does not tell; its
// output goes nowhere. Any one thread; blocks.

#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace tributary::test {

struct MeasuredRun
{
    // -1: it could not be started, or was killed.
    int exitCode = -1;
    double peakMegabytes = 0;
    double seconds = 0;
};

MeasuredRun runMeasured(const QStringList &command, const QProcessEnvironment &environment);

} // namespace tributary::test
