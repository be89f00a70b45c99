// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/connectionparameters.h"

#include <optional>

namespace tributary {

/// One line of .pgpass, host:port:database:user:password (PostgreSQL manual, "The Password File").
/// A "*" is an empty value. Nothing for comments, and for whatever has not these five fields with a
/// port. Pure function, any thread.
std::optional<ConnectionParameters> parsePassLine(const QString &line);

} // namespace tributary
