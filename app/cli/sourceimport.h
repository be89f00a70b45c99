// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary {

/// "source import FILE": saves what a file of ours or of another program holds. Sources that are
/// saved already are left alone, a name that is taken gets a number, and an entry that lacks a host
/// or a database is named and passed over. Passwords are never read. Sources of other programs get
/// a SQLite file in the folder for data as their destination.
ExitCode importSources(const QString &path, CommandContext &context);

/// "source export FILE": writes all saved sources as JSON, without secrets. A file that is there
/// and is not such an export is left as it is.
ExitCode exportSources(const QString &path, CommandContext &context);

} // namespace tributary
