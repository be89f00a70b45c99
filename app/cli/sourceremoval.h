// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace tributary {

/// "--on-server": also what was made there.
QCommandLineOption onServerOption();

/// "source remove NAME": forgets a saved source, and its password where nothing else needs it, and
/// lists what its setup left on the server; with --on-server that is taken away first, and the
/// source is kept when that fails. What our login may not take away stays, and is told with the
/// command that gives the script for it. The destination is not touched.
ExitCode removeSource(const QString &name, const QCommandLineParser &options,
                      CommandContext &context);

} // namespace tributary
